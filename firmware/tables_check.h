/* Generated tables are trusted to be well meant, not to be well formed: a simulator loads them from
 * a file. What a passed check means: heads are numbered as tables.h says; each tool's fields lie in
 * `fields`, each enum in `enums`, and each member in its args struct. Indices into the pools
 * (strings, enum_names and limits), whose sizes struct bodkin_tools doesn't have, are the
 * compiler's to get right, and bodkin_tables_blob_open's to check. */
#ifndef BODKIN_TABLES_CHECK_H
#define BODKIN_TABLES_CHECK_H

#include "errors.h"
#include "tables.h"

/* 0, or BODKIN_ERROR_TABLES with the index of the first bad tool as offset. */
int bodkin_tables_check(const struct bodkin_tools *tools, struct bodkin_fault *fault);

#endif
