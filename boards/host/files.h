/* Files and usage of the host console. */
#ifndef BODKIN_HOST_FILES_H
#define BODKIN_HOST_FILES_H

#include <stddef.h>

/* The whole file in memory that is 16-aligned and never freed; NULL, and said why on stderr, when
 * it can't be read. */
const void *host_file_read(const char *path, size_t *bytes);

/* Says how the program is called; returns its exit status. */
int host_usage(void);

#endif
