/* Damages image, tables and text at random, puts the checksums right again, and runs turns: nothing
 * may be read or written outside its place, which the sanitizers watch.
 *
 *     mutate IMAGE TABLES SCRIPT ROUNDS
 *
 * Prints how many rounds ended in a turn, and in an error. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bodkin.h"
#include "console.h"
#include "crc32.h"
#include "fake_kernels.h"
#include "files.h"
#include "image.h"
#include "port.h"
#include "sha256.h"
#include "tables_blob.h"

enum { ARENA_BYTES = 1 << 20, ARGS_BYTES_MAX = 65536, TURNS = 4, HEADER_BYTES_MAX = 512 };

static uint64_t state = 7;

static uint32_t random_below(uint32_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % limit);
}

static uint8_t *copy(const void *bytes, size_t count) {
    uint8_t *memory = malloc(count);
    return memcpy(memory, bytes, count);
}

/* One to three bytes; half of them in the first ones, where the structure is. */
static void damage(uint8_t *bytes, size_t count) {
    static const uint8_t values[] = {0x00, 0x01, 0x7f, 0x80, 0xff};
    for (uint32_t i = 1 + random_below(3); i > 0; i--) {
        const size_t near = count < HEADER_BYTES_MAX ? count : HEADER_BYTES_MAX;
        const uint32_t at = random_below((uint32_t)(random_below(2) ? near : count));
        const uint32_t how = random_below(8);
        bytes[at] = how < 5 ? values[how] : (uint8_t)random_below(256);
    }
}

static void reseal(uint8_t *image, size_t count) {
    const uint32_t header_bytes = bodkin_read_u16(image + 6);
    const uint32_t image_bytes = bodkin_read_u32(image + 8);
    struct bodkin_sha256 hash;
    if (header_bytes < 68 || image_bytes > count || image_bytes < header_bytes) return;
    bodkin_sha256_start(&hash);
    bodkin_sha256_add(&hash, image + header_bytes, image_bytes - header_bytes);
    bodkin_sha256_end(&hash, image + 32);
    const uint32_t crc = bodkin_crc32(image, header_bytes - 4);
    for (int i = 0; i < 4; i++) image[header_bytes - 4 + i] = (uint8_t)(crc >> (8 * i));
}

static int count_call(const void *args, void *user) {
    *(uint32_t *)user += ((const uint8_t *)args)[0];
    return 0;
}

/* The args struct in memory of just its size. */
static void fill(struct bodkin *bodkin, const struct bodkin_result *result) {
    for (size_t i = 0; i < result->call_count; i++) {
        uint8_t *args = malloc(bodkin->config.tools->tools[result->calls[i].tool].args_bytes);
        bodkin_args_fill(bodkin, result, i, args);
        free(args);
    }
}

static int run(const struct bodkin_config *config) {
    static const char *const texts[] = {
        "remind bob tomorrow at quarter to six in an hour and 30 seconds",
        "max 9 minus 3.5 percent \xc3\xa9 monday 90 km", "", "2 days 7 pm 100000000000 years 0",
    };
    struct bodkin bodkin;
    struct bodkin_result result;
    uint32_t handled = 0;
    if (bodkin_init(&bodkin, config) != 0) return 0;
    for (int i = 0; i < TURNS; i++) {
        const size_t count = strlen(texts[i]);
        uint8_t *text = copy(texts[i], count + 1);
        if (random_below(2)) damage(text, count + 1);
        if (bodkin_console_line(&bodkin, (const char *)text, count, &result) == 0) {
            fill(&bodkin, &result);
            if (result.outcome == BODKIN_CALLS) bodkin_dispatch(&bodkin, &result, &handled);
        }
        free(text);
    }
    return 1;
}

int main(int count, char **arguments) {
    static bodkin_handler handlers[BODKIN_TOOLS_MAX];
    size_t image_bytes = 0, blob_bytes = 0;
    if (count != 5) return 2;
    const uint8_t *image = host_file_read(arguments[1], &image_bytes);
    const uint8_t *blob = host_file_read(arguments[2], &blob_bytes);
    fake_kernels_load(arguments[3]);
    host_port_set_clock("2026-11-22T09:30:00");
    for (uint32_t i = 0; i < BODKIN_TOOLS_MAX; i++) handlers[i] = count_call;
    uint32_t opened = 0;
    const uint32_t rounds = (uint32_t)strtoul(arguments[4], NULL, 10);
    uint8_t *arena = malloc(ARENA_BYTES);
    for (uint32_t i = 0; i < rounds; i++) {
        uint8_t *image_copy = copy(image, image_bytes);
        uint8_t *blob_copy = copy(blob, blob_bytes);
        struct bodkin_tools tools;
        struct bodkin_fault fault = {0};
        if (i % 3 == 0) damage(image_copy, image_bytes);
        if (i % 3 == 1) damage(blob_copy, blob_bytes);
        reseal(image_copy, image_bytes);
        if (bodkin_tables_blob_open(&tools, blob_copy, blob_bytes, &fault) == 0) {
            tools.handlers = handlers;
            const struct bodkin_config config = {
                .image = image_copy, .image_bytes = image_bytes, .tools = &tools,
                .port = &host_port, .arena = arena, .arena_bytes = ARENA_BYTES,
            };
            opened += (uint32_t)run(&config);
        }
        free(image_copy);
        free(blob_copy);
    }
    fprintf(stderr, "%u opened, %u refused\n", opened, rounds - opened);
    return 0;
}
