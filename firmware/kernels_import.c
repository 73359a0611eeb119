/* The kernels as imports of the host: the simulator's fast driver, where they run on the host's own
 * engine beside the firmware. The host has the image already. It copies what crosses: token ids out
 * of this module's memory, logits into it. It stops the module if a kernel fails. */
#include "kernels.h"

#include "arena.h"
#include "bodkin.h"
#include "kernels_check.h"

#define IMPORT(name) __attribute__((import_module("kernels"), import_name(name)))

/* Returns the bytes of the kernels' own memory. */
IMPORT("open") uint32_t host_open(void);
IMPORT("encode") void host_encode(const uint16_t *tokens, uint32_t count);
IMPORT("decode") void host_decode(uint32_t step, uint32_t input, uint32_t a, uint32_t b);
IMPORT("score_heads") void host_score_heads(float *logits);
IMPORT("score_starts") void host_score_starts(float *logits);
IMPORT("score_ends") void host_score_ends(uint32_t start, float *logits);
IMPORT("macs") uint32_t host_macs(void);

struct bodkin_kernels_state {
    float *logits; /* one a memory head or token, whichever are more */
};

int bodkin_kernels_open(struct bodkin_kernels *kernels, const struct bodkin_image *image,
                        void *arena, size_t arena_bytes) {
    struct bodkin_arena taken = {arena, arena_bytes, 0};
    const struct bodkin_shape *shape = &image->shape;
    const uint32_t most =
        shape->memory_heads > shape->tokens_max ? shape->memory_heads : shape->tokens_max;
    struct bodkin_kernels_state *state = bodkin_arena_take(&taken, sizeof *state);
    float *logits = bodkin_arena_take(&taken, most * sizeof *logits);
    *kernels = (struct bodkin_kernels){image, state, 0, (uint32_t)taken.used};
    if (state == NULL || logits == NULL) return BODKIN_ERROR_ARENA;
    state->logits = logits;
    kernels->ram_bytes += host_open();
    return 0;
}

int bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens, uint32_t count) {
    if (!bodkin_kernels_can_encode(kernels, tokens, count)) return BODKIN_ERROR_ARGUMENT;
    kernels->tokens = count;
    host_encode(tokens, count);
    return 0;
}

int bodkin_kernels_decode(struct bodkin_kernels *kernels, uint32_t step, enum bodkin_input input,
                          uint32_t a, uint32_t b) {
    if (!bodkin_kernels_can_decode(kernels, step, input, a, b)) return BODKIN_ERROR_ARGUMENT;
    host_decode(step, (uint32_t)input, a, b);
    return 0;
}

int bodkin_kernels_score_heads(struct bodkin_kernels *kernels, float **logits) {
    if (kernels->tokens == 0) return BODKIN_ERROR_ARGUMENT;
    *logits = kernels->state->logits;
    host_score_heads(*logits);
    return 0;
}

int bodkin_kernels_score_starts(struct bodkin_kernels *kernels, float **logits) {
    if (kernels->tokens == 0) return BODKIN_ERROR_ARGUMENT;
    *logits = kernels->state->logits;
    host_score_starts(*logits);
    return 0;
}

int bodkin_kernels_score_ends(struct bodkin_kernels *kernels, uint32_t start, float **logits) {
    if (start >= kernels->tokens) return BODKIN_ERROR_ARGUMENT;
    *logits = kernels->state->logits;
    host_score_ends(start, *logits);
    return 0;
}

uint32_t bodkin_kernels_macs(struct bodkin_kernels *kernels) {
    (void)kernels;
    return host_macs();
}

uint32_t bodkin_kernels_ram_bytes(const struct bodkin_kernels *kernels) {
    return kernels->ram_bytes;
}

void bodkin_kernels_close(struct bodkin_kernels *kernels) {
    kernels->state = NULL;
    kernels->tokens = 0;
}
