/* Lets the tests reach into the firmware: one part of it a command. Input lines are hex. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bodkin.h"
#include "console.h"
#include "crc32.h"
#include "fake_kernels.h"
#include "files.h"
#include "grammar.h"
#include "image.h"
#include "port.h"
#include "sha256.h"
#include "tables_blob.h"
#include "tables_check.h"
#include "tokenizer.h"
#include "utf8.h"

enum { LINE_BYTES_MAX = 64 * 1024, ARENA_BYTES = 1 << 20, ARGS_BYTES_MAX = 65536 };

static uint8_t bytes[LINE_BYTES_MAX];

/* The next line of stdin, in a buffer of just its size; NULL at the end. */
static uint8_t *read_hex(size_t *count) {
    int high = 0;
    *count = 0;
    while ((high = getchar()) != EOF && high != '\n') {
        const char digits[3] = {(char)high, (char)getchar(), '\0'};
        bytes[(*count)++] = (uint8_t)strtoul(digits, NULL, 16);
    }
    if (high == EOF) return NULL;
    uint8_t *exact = malloc(*count + 1);
    memcpy(exact, bytes, *count);
    return realloc(exact, *count > 0 ? *count : 1);
}

static void print_fault(const struct bodkin_fault *fault) {
    bodkin_console_fault(&host_port, fault);
}

static void print_sums(const uint8_t *text, size_t count) {
    struct bodkin_sha256 hash;
    uint8_t digest[BODKIN_SHA256_BYTES];
    bodkin_sha256_start(&hash);
    for (size_t i = 0; i < count;) { /* in pieces of 1, 2, 3 … bytes */
        const size_t piece = i + 1 < count - i ? i + 1 : count - i;
        bodkin_sha256_add(&hash, text + i, piece);
        i += piece;
    }
    bodkin_sha256_end(&hash, digest);
    for (size_t i = 0; i < sizeof digest; i++) printf("%02x", digest[i]);
    printf(" %08x %zu\n", (unsigned)bodkin_crc32(text, count),
           bodkin_utf8_check((const char *)text, count));
}

static void print_tokens(const struct bodkin_tokenizer *tokenizer, const char *text, size_t count,
                         uint32_t tokens_max) {
    struct bodkin_tokens tokens;
    struct bodkin_fault fault = {0};
    if (bodkin_tokenizer_encode(tokenizer, text, count, tokens_max, &tokens, &fault) != 0) {
        print_fault(&fault);
        return;
    }
    printf("[");
    for (uint32_t i = 0; i < tokens.count; i++) {
        printf("%s[%u,%u,%u,%u]", i > 0 ? "," : "", tokens.ids[i], tokens.starts[i],
               tokens.ends[i], tokens.flags[i]);
    }
    printf("]\n");
}

/* Decisions, one byte each: 0xFF a span, else a head. Prints what was legal before each. */
static void print_legal(const struct bodkin_tools *tools, const uint8_t *decisions, size_t count) {
    static uint16_t heads[BODKIN_HEADS_MAX];
    struct bodkin_grammar grammar;
    bodkin_grammar_start(&grammar, tools);
    for (size_t i = 0; i <= count; i++) {
        const size_t legal = bodkin_grammar_heads(&grammar, heads);
        printf("%s", i > 0 ? " | " : "");
        if (bodkin_grammar_wants_span(&grammar)) printf("span");
        for (size_t h = 0; h < legal; h++) printf("%s%u", h > 0 ? "," : "", heads[h]);
        if (i == count) break;
        if (decisions[i] == 0xFF) bodkin_grammar_take_span(&grammar);
        else bodkin_grammar_take_head(&grammar, decisions[i]);
    }
    printf("\n");
}

static int print_call(const void *args, void *user) {
    uint32_t has = 0;
    memcpy(&has, args, sizeof has);
    printf("handled %u\n", (unsigned)has);
    return user != NULL ? *(const int *)user : 0;
}

static void print_args(struct bodkin *bodkin, const struct bodkin_result *result, size_t call) {
    static uint8_t args[ARGS_BYTES_MAX];
    const uint16_t args_bytes = bodkin->config.tools->tools[result->calls[call].tool].args_bytes;
    bodkin_args_fill(bodkin, result, call, args);
    printf("args ");
    for (uint32_t i = 0; i < args_bytes; i++) printf("%02x", args[i]);
    printf("\n");
}

static void run_turns(struct bodkin *bodkin) {
    struct bodkin_result result;
    size_t count = 0;
    uint8_t *text = NULL;
    while ((text = read_hex(&count)) != NULL) {
        if (bodkin_console_line(bodkin, (const char *)text, count, &result) == 0) {
            for (size_t i = 0; i < result.call_count; i++) print_args(bodkin, &result, i);
            if (bodkin_needs_consent(bodkin, &result)) printf("consent\n");
            const int dispatched = bodkin_dispatch(bodkin, &result, NULL);
            if (dispatched != 0) print_fault(&bodkin->fault);
        }
        free(text);
    }
}

int main(int count, char **arguments) {
    static struct bodkin bodkin;
    static struct bodkin_tools tools;
    static bodkin_handler handlers[BODKIN_TOOLS_MAX];
    const char *command = count > 1 ? arguments[1] : "";
    struct bodkin_fault fault = {0};
    size_t image_bytes = 0, blob_bytes = 0, line_bytes = 0;
    uint8_t *line = NULL;
    if (strcmp(command, "sums") == 0) {
        while ((line = read_hex(&line_bytes)) != NULL) {
            print_sums(line, line_bytes);
            free(line);
        }
        return 0;
    }
    const void *image = host_file_read(arguments[2], &image_bytes);
    const void *blob = count > 3 ? host_file_read(arguments[3], &blob_bytes) : NULL;
    if (strcmp(command, "tokens") == 0) {
        struct bodkin_image opened;
        struct bodkin_tokenizer tokenizer;
        if (bodkin_image_open(&opened, image, image_bytes, &fault) != 0 ||
            bodkin_image_verify(&opened, &fault) != 0 ||
            bodkin_tokenizer_open(&tokenizer, &opened, &fault) != 0) {
            print_fault(&fault);
            return 1;
        }
        while ((line = read_hex(&line_bytes)) != NULL) {
            print_tokens(&tokenizer, (const char *)line, line_bytes, opened.shape.tokens_max);
            free(line);
        }
        return 0;
    }
    if (bodkin_tables_blob_open(&tools, blob, blob_bytes, &fault) != 0) {
        print_fault(&fault);
        return 1;
    }
    for (uint32_t i = 0; i < BODKIN_TOOLS_MAX; i++) handlers[i] = print_call;
    tools.handlers = handlers;
    if (strcmp(command, "grammar") == 0) {
        while ((line = read_hex(&line_bytes)) != NULL) {
            print_legal(&tools, line, line_bytes);
            free(line);
        }
        return 0;
    }
    /* turn, noclock or test IMAGE TABLES SCRIPT [ARENA_BYTES] */
    const size_t arena_bytes = count > 5 ? strtoul(arguments[5], NULL, 10) : ARENA_BYTES;
    struct bodkin_port port = host_port;
    if (strcmp(command, "noclock") == 0) port.clock = NULL;
    const struct bodkin_config config = {
        .image = image, .image_bytes = image_bytes, .tools = &tools, .port = &port,
        .arena = malloc(arena_bytes), .arena_bytes = arena_bytes,
    };
    host_port_set_clock("2026-11-22T09:30:00");
    fake_kernels_log = stderr;
    fake_kernels_load(arguments[4]);
    if (bodkin_init(&bodkin, &config) != 0) {
        print_fault(&bodkin.fault);
        return 1;
    }
    if (strcmp(command, "test") == 0) {
        static struct bodkin_result result;
        if (bodkin_self_test(&bodkin, &result) != 0) print_fault(&bodkin.fault);
        return 0;
    }
    run_turns(&bodkin);
    return 0;
}
