/* How the runtime reaches the kernels: one interface and two implementations, of which a build
 * links one. kernels_module.c has the kernels in this process, as a WASM module (run by wasm3 or
 * compiled in). kernels_import.c imports each function from the host (the WASM simulator's fast
 * driver).
 *
 * A turn is: encode once, then per decision one decode and one or two scores. Functions return 0 or
 * a negative enum bodkin_error; after BODKIN_ERROR_KERNEL the kernels must be closed. Arguments are
 * checked here: a bad one is BODKIN_ERROR_ARGUMENT and the kernels never see it. */
#ifndef BODKIN_KERNELS_H
#define BODKIN_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "image.h"

/* What this firmware speaks; an image says which range it works with. */
#define BODKIN_KERNEL_ABI 2

/* What the decoder reads at a step. */
enum bodkin_input {
    BODKIN_INPUT_BOS = 0,  /* step 0; a and b are ignored */
    BODKIN_INPUT_HEAD = 1, /* memory head a was pointed at; b is ignored */
    BODKIN_INPUT_SPAN = 2  /* the tokens from a to b, b included */
};

struct bodkin_kernels {
    const struct bodkin_image *image; /* the caller's; outlives this struct */
    struct bodkin_kernels_state *state; /* the implementation's, inside the arena */
    uint32_t tokens;    /* of the last encode */
    uint32_t ram_bytes; /* of the arena in use */
};

/* Lays everything out in the arena (16-aligned), which stays the kernels' until they are closed;
 * nothing is allocated later. The image must have been verified, and its kernel ABI range matched.
 * Two opens must not run at the same time. BODKIN_ERROR_ARENA: the arena is too small, and
 * bodkin_kernels_ram_bytes says how many bytes had been asked for. */
int bodkin_kernels_open(struct bodkin_kernels *kernels, const struct bodkin_image *image,
                        void *arena, size_t arena_bytes);

/* Encodes an utterance of 1 to tokens_max tokens, each below the vocabulary's size. */
int bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens, uint32_t count);

/* One decoder step, numbered from 0 after each encode; steps below BODKIN_DECODE_STEPS_MAX. */
int bodkin_kernels_decode(struct bodkin_kernels *kernels, uint32_t step, enum bodkin_input input,
                          uint32_t a, uint32_t b);

/* Logits of what the decoder's state points at. They point into the arena and hold until the next
 * call; the caller may overwrite them. heads: one a memory head. starts: one a token. ends, given
 * the span's first token: one a token. No logit is masked. */
int bodkin_kernels_score_heads(struct bodkin_kernels *kernels, float **logits);
int bodkin_kernels_score_starts(struct bodkin_kernels *kernels, float **logits);
int bodkin_kernels_score_ends(struct bodkin_kernels *kernels, uint32_t start, float **logits);

/* Multiply-accumulates since the last encode began. */
uint32_t bodkin_kernels_macs(struct bodkin_kernels *kernels);

/* Bytes of the arena in use: wasm3's code and tables, its stack and the linear memory. */
uint32_t bodkin_kernels_ram_bytes(const struct bodkin_kernels *kernels);

void bodkin_kernels_close(struct bodkin_kernels *kernels);

#endif
