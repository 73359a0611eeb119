#include "files.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

const void *host_file_read(const char *path, size_t *bytes) {
    FILE *file = fopen(path, "rb");
    long size = -1;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0) size = ftell(file);
    if (size < 0 || fseek(file, 0, SEEK_SET) != 0) {
        perror(path);
        return NULL;
    }
    /* Exactly as long as the file, so that a sanitizer sees a read past it. */
    uint8_t *memory = malloc((size_t)size + 16);
    if (memory == NULL) return NULL;
    memory += 16 - (uintptr_t)memory % 16;
    *bytes = fread(memory, 1, (size_t)size, file);
    fclose(file);
    if (*bytes == (size_t)size) return memory;
    fprintf(stderr, "%s: only %zu of %ld bytes could be read\n", path, *bytes, size);
    return NULL;
}

int host_usage(void) {
    fputs("usage: host IMAGE TABLES [--now 2026-11-22T09:30:00] [--arena BYTES]\n", stderr);
    return 2;
}
