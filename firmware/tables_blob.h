/* Tables as one block of bytes (FORMAT.md, "Tables block"), for hosts that load them as a file. */
#ifndef BODKIN_TABLES_BLOB_H
#define BODKIN_TABLES_BLOB_H

#include <stddef.h>

#include "errors.h"
#include "tables.h"

/* Points `tools` into the block, which must be 4-aligned and outlive it, and checks that every pool
 * index is inside its pool. There are no handlers; the caller may set them afterwards. The rows
 * themselves are checked by bodkin_init. Errors give the offset in the block. */
int bodkin_tables_blob_open(struct bodkin_tools *tools, const void *blob, size_t bytes,
                            struct bodkin_fault *fault);

#endif
