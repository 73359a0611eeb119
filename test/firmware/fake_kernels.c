#include "fake_kernels.h"

#include <math.h>
#include <string.h>

#include "bodkin.h"
#include "kernels.h"

enum { LINES_MAX = 64, RAM_BYTES = 4096 };

struct line {
    char verb[8];
    uint32_t a, b;
    float logit;
};

FILE *fake_kernels_log;
static struct line lines[LINES_MAX];
static uint32_t line_count;
static uint32_t at; /* the line of the current step */
static float logits[BODKIN_HEADS_MAX];

int fake_kernels_load(const char *path) {
    FILE *file = fopen(path, "r");
    char text[128];
    if (file == NULL) return -1;
    for (line_count = 0; line_count < LINES_MAX && fgets(text, sizeof text, file) != NULL;) {
        struct line *line = &lines[line_count++];
        memset(line, 0, sizeof *line);
        sscanf(text, "%7s", line->verb);
        if (strcmp(line->verb, "head") == 0) sscanf(text, "head %u %f", &line->a, &line->logit);
        else sscanf(text, "span %u %u %f", &line->a, &line->b, &line->logit);
    }
    fclose(file);
    return 0;
}

int bodkin_kernels_open(struct bodkin_kernels *kernels, const struct bodkin_image *image,
                        void *arena, size_t arena_bytes) {
    kernels->image = image;
    kernels->ram_bytes = RAM_BYTES;
    if (arena_bytes < RAM_BYTES) return BODKIN_ERROR_ARENA;
    memset(arena, 0xA5, arena_bytes); /* all of it is the kernels' */
    return 0;
}

int bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens, uint32_t count) {
    (void)tokens;
    kernels->tokens = count;
    return count >= 1 && count <= kernels->image->shape.tokens_max ? 0 : BODKIN_ERROR_ARGUMENT;
}

int bodkin_kernels_decode(struct bodkin_kernels *kernels, uint32_t step, enum bodkin_input input,
                          uint32_t a, uint32_t b) {
    (void)kernels;
    at = step;
    if (fake_kernels_log != NULL) {
        if (input == BODKIN_INPUT_BOS) fprintf(fake_kernels_log, "input bos\n");
        if (input == BODKIN_INPUT_HEAD) fprintf(fake_kernels_log, "input head %u\n", a);
        if (input == BODKIN_INPUT_SPAN) fprintf(fake_kernels_log, "input span %u %u\n", a, b);
    }
    if ((step == 0) != (input == BODKIN_INPUT_BOS)) return BODKIN_ERROR_ARGUMENT;
    return at < line_count && strcmp(lines[at].verb, "fail") == 0 ? BODKIN_ERROR_KERNEL : 0;
}

/* Knuth's generator: the same numbers on every computer. */
static float random_logit(void) {
    static uint64_t state = 1;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (float)(state >> 40) / 5592406.0f;
}

static int score(float **out, uint32_t count, uint32_t best, float logit) {
    const int is_nan = at < line_count && strcmp(lines[at].verb, "nan") == 0;
    const int is_random = strcmp(lines[0].verb, "random") == 0;
    for (uint32_t i = 0; i < count; i++) {
        logits[i] = is_nan ? NAN : is_random ? random_logit() : 0.0f;
    }
    if (best < count && !is_nan && !is_random) logits[best] = logit;
    *out = logits;
    return 0;
}

int bodkin_kernels_score_heads(struct bodkin_kernels *kernels, float **out) {
    const uint32_t count = kernels->image->shape.memory_heads;
    if (at >= line_count) return score(out, count, BODKIN_HEAD_END, 20.0f);
    return score(out, count, lines[at].a, lines[at].logit);
}

int bodkin_kernels_score_starts(struct bodkin_kernels *kernels, float **out) {
    return score(out, kernels->tokens, lines[at % LINES_MAX].a, lines[at % LINES_MAX].logit);
}

int bodkin_kernels_score_ends(struct bodkin_kernels *kernels, uint32_t start, float **out) {
    if (start >= kernels->tokens) return BODKIN_ERROR_ARGUMENT;
    return score(out, kernels->tokens, lines[at % LINES_MAX].b, lines[at % LINES_MAX].logit);
}

uint32_t bodkin_kernels_macs(struct bodkin_kernels *kernels) {
    return 1000 * kernels->tokens;
}

uint32_t bodkin_kernels_ram_bytes(const struct bodkin_kernels *kernels) {
    return kernels->ram_bytes;
}

void bodkin_kernels_close(struct bodkin_kernels *kernels) {
    kernels->image = NULL;
}
