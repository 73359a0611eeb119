/* Runs an image's kernels under wasm3, natively, by the commands on standard input; each answer is
 * a line of hexadecimal words.
 *
 *     encode <token> …    decode <step> <input> <a> <b>    heads    starts    ends <start>
 *     macs    ram */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bodkin.h"
#include "kernels.h"

static _Alignas(16) uint8_t image_bytes[8 * 1024 * 1024];
static _Alignas(16) uint8_t arena[1024 * 1024];

static void check(int error, const char *what) {
    if (error == 0) return;
    fprintf(stderr, "%s: %s (%d)\n", what, bodkin_error_text(error), error);
    exit(1);
}

static void print_words(const float *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t word;
        memcpy(&word, &values[i], sizeof word);
        printf("%08x%c", (unsigned)word, i + 1 == count ? '\n' : ' ');
    }
}

static uint32_t next_number(void) {
    const char *word = strtok(NULL, " \n");
    return word == NULL ? 0 : (uint32_t)strtoul(word, NULL, 10);
}

static void encode(struct bodkin_kernels *kernels) {
    uint16_t tokens[BODKIN_TOKENS_MAX];
    uint32_t count = 0;
    const char *word;
    while ((word = strtok(NULL, " \n")) != NULL && count < BODKIN_TOKENS_MAX) {
        tokens[count++] = (uint16_t)strtoul(word, NULL, 10);
    }
    check(bodkin_kernels_encode(kernels, tokens, count), "encode");
}

static void run(struct bodkin_kernels *kernels, const char *command) {
    float *logits = NULL;
    if (strcmp(command, "encode") == 0) {
        encode(kernels);
    } else if (strcmp(command, "decode") == 0) {
        const uint32_t step = next_number(), input = next_number();
        const uint32_t a = next_number(), b = next_number();
        check(bodkin_kernels_decode(kernels, step, (enum bodkin_input)input, a, b), command);
    } else if (strcmp(command, "heads") == 0) {
        check(bodkin_kernels_score_heads(kernels, &logits), command);
        print_words(logits, kernels->image->shape.memory_heads);
    } else if (strcmp(command, "starts") == 0) {
        check(bodkin_kernels_score_starts(kernels, &logits), command);
        print_words(logits, kernels->tokens);
    } else if (strcmp(command, "ends") == 0) {
        check(bodkin_kernels_score_ends(kernels, next_number(), &logits), command);
        print_words(logits, kernels->tokens);
    } else if (strcmp(command, "macs") == 0) {
        printf("%08x\n", (unsigned)bodkin_kernels_macs(kernels));
    } else if (strcmp(command, "ram") == 0) {
        printf("%08x\n", (unsigned)bodkin_kernels_ram_bytes(kernels));
    }
}

/* run_kernels IMAGE [ARENA_BYTES] */
int main(int argc, char **argv) {
    if (argc < 2) return 2;
    FILE *file = fopen(argv[1], "rb");
    if (file == NULL) return 2;
    const size_t bytes = fread(image_bytes, 1, sizeof image_bytes, file);
    fclose(file);
    const size_t arena_bytes = argc > 2 ? strtoul(argv[2], NULL, 10) : sizeof arena;

    struct bodkin_image image;
    struct bodkin_fault fault = {0, BODKIN_STAGE_NONE, 0};
    struct bodkin_kernels kernels;
    check(bodkin_image_open(&image, image_bytes, bytes, &fault), "image");
    check(bodkin_image_verify(&image, &fault), "image");
    check(bodkin_kernels_open(&kernels, &image, arena, arena_bytes), "open");
    char line[1024];
    while (fgets(line, sizeof line, stdin) != NULL) {
        const char *command = strtok(line, " \n");
        if (command != NULL) run(&kernels, command);
    }
    bodkin_kernels_close(&kernels);
    return 0;
}
