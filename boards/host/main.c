/* The console as a program of this computer: utterances on stdin, JSON lines on stdout.
 *
 *     host IMAGE TABLES [--now 2026-11-22T09:30:00] [--arena BYTES]
 *
 * IMAGE is a .bodkin file and TABLES its tables block. --now stands for the clock, --arena for the
 * RAM of a board. Exit status: 0, 1 when the runtime did not start, 2 for wrong usage. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bodkin.h"
#include "console.h"
#include "files.h"
#include "port.h"
#include "tables_blob.h"

static union {
    uint8_t bytes[4u << 20];
    long double alignment; /* 16 on 64-bit hosts */
} arena;

static int start(struct bodkin *bodkin, struct bodkin_tools *tools, char **arguments,
                 size_t arena_bytes);

int main(int count, char **arguments) {
    static struct bodkin bodkin;
    static struct bodkin_tools tools;
    static struct bodkin_result result;
    static struct bodkin_line line;
    size_t arena_bytes = sizeof arena.bytes;
    size_t bytes = 0;
    if (count < 3) return host_usage();
    for (int i = 3; i + 1 < count; i += 2) {
        if (strcmp(arguments[i], "--arena") == 0) {
            arena_bytes = strtoul(arguments[i + 1], NULL, 10);
            if (arena_bytes > sizeof arena.bytes) return host_usage();
        } else if (strcmp(arguments[i], "--now") != 0 || !host_port_set_clock(arguments[i + 1])) {
            return host_usage();
        }
    }
    if (start(&bodkin, &tools, arguments, arena_bytes) != 0) {
        bodkin_console_fault(&host_port, &bodkin.fault);
        return 1;
    }
    int byte = getchar();
    for (; byte != EOF; byte = getchar()) {
        if (!bodkin_line_put(&line, (char)byte, &bytes)) continue;
        bodkin_console_line(&bodkin, line.text, bytes, &result);
    }
    if (line.bytes > 0) bodkin_console_line(&bodkin, line.text, line.bytes, &result);
    return 0;
}

static int start(struct bodkin *bodkin, struct bodkin_tools *tools, char **arguments,
                 size_t arena_bytes) {
    size_t image_bytes = 0;
    size_t blob_bytes = 0;
    const void *image = host_file_read(arguments[1], &image_bytes);
    const void *blob = host_file_read(arguments[2], &blob_bytes);
    if (image == NULL || blob == NULL) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_ARGUMENT, BODKIN_STAGE_CONFIG, 0);
    }
    const int error = bodkin_tables_blob_open(tools, blob, blob_bytes, &bodkin->fault);
    if (error != 0) return error;
    const struct bodkin_config config = {
        .image = image, .image_bytes = image_bytes, .tools = tools, .port = &host_port,
        .arena = arena.bytes, .arena_bytes = arena_bytes,
    };
    return bodkin_init(bodkin, &config);
}
