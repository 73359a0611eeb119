/* What arguments of kernels.h may be, whoever runs the kernels. */
#ifndef BODKIN_KERNELS_CHECK_H
#define BODKIN_KERNELS_CHECK_H

#include <stdbool.h>

#include "bodkin.h"
#include "kernels.h"

static inline bool bodkin_kernels_can_encode(const struct bodkin_kernels *kernels,
                                             const uint16_t *tokens, uint32_t count) {
    const struct bodkin_shape *shape = &kernels->image->shape;
    if (count == 0 || count > shape->tokens_max) return false;
    for (uint32_t i = 0; i < count; i++) {
        if (tokens[i] >= shape->vocabulary) return false;
    }
    return true;
}

static inline bool bodkin_kernels_can_decode(const struct bodkin_kernels *kernels, uint32_t step,
                                             enum bodkin_input input, uint32_t a, uint32_t b) {
    if (step >= BODKIN_DECODE_STEPS_MAX || kernels->tokens == 0) return false;
    switch (input) {
    case BODKIN_INPUT_BOS: return true;
    case BODKIN_INPUT_HEAD: return a < kernels->image->shape.memory_heads;
    case BODKIN_INPUT_SPAN: return a < kernels->tokens && b < kernels->tokens;
    }
    return false;
}

#endif
