/* Trust: the module may be anything that passed the image's checksums. Whoever runs it bounds its
 * memory accesses, intrinsics_call.c bounds those of the intrinsics, and the addresses that it
 * returns are checked here. */
#include "kernels_module.h"

#include <string.h>

#include "bodkin.h"
#include "kernels_check.h"

/* The config block lies in the first bytes of linear memory: enough to ask how much is needed. */
#define FIRST_MEMORY_BYTES 128u

/* NULL unless there are `bytes` of linear memory at `address`, 4-aligned. */
static uint8_t *linear_memory(const struct bodkin_kernels *kernels, uint32_t address,
                              uint32_t bytes) {
    const struct bodkin_memory memory = bodkin_module_memory(kernels);
    if (address % 4 != 0 || address > memory.bytes || bytes > memory.bytes - address) return NULL;
    return memory.data + address;
}

/* Tells the kernels the model's shape, and gives them the memory that they ask for. */
static int configure(struct bodkin_kernels *kernels) {
    const struct bodkin_image *image = kernels->image;
    const struct bodkin_bytes conf = image->sections[BODKIN_SECTION_CONF];
    const uint32_t offsets[2] = {
        (uint32_t)(image->sections[BODKIN_SECTION_WGHT].data - image->data),
        (uint32_t)(image->sections[BODKIN_SECTION_TMEM].data - image->data),
    };
    uint32_t address = 0, bytes = 0;
    int error = bodkin_module_call(kernels, BODKIN_KERNEL_CONFIG_ADDRESS, NULL, &address);
    if (error != 0) return error;
    uint8_t *config = linear_memory(kernels, address, conf.bytes + sizeof offsets);
    if (config == NULL) return BODKIN_ERROR_KERNEL;
    memcpy(config, conf.data, conf.bytes);
    memcpy(config + conf.bytes, offsets, sizeof offsets);
    error = bodkin_module_call(kernels, BODKIN_KERNEL_INIT, NULL, &bytes);
    return error == 0 ? bodkin_module_resize(kernels, bytes) : error;
}

int bodkin_kernels_open(struct bodkin_kernels *kernels, const struct bodkin_image *image,
                        void *arena, size_t arena_bytes) {
    struct bodkin_arena taken = {arena, arena_bytes, 0};
    *kernels = (struct bodkin_kernels){image, NULL, 0, 0};
    struct bodkin_kernels_state *state = bodkin_arena_take(&taken, sizeof *state);
    kernels->ram_bytes = (uint32_t)taken.used;
    if (state == NULL) return BODKIN_ERROR_ARENA;
    state->arena = taken;
    kernels->state = state;
    int error = bodkin_module_open(kernels, FIRST_MEMORY_BYTES);
    if (error == 0) error = configure(kernels);
    kernels->ram_bytes = (uint32_t)state->arena.used;
    if (error != 0) bodkin_kernels_close(kernels);
    return error;
}

int bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens, uint32_t count) {
    if (!bodkin_kernels_can_encode(kernels, tokens, count)) return BODKIN_ERROR_ARGUMENT;
    uint32_t address = 0;
    const int error = bodkin_module_call(kernels, BODKIN_KERNEL_TOKENS_ADDRESS, NULL, &address);
    if (error != 0) return error;
    uint8_t *destination = linear_memory(kernels, address, count * sizeof *tokens);
    if (destination == NULL) return BODKIN_ERROR_KERNEL;
    memcpy(destination, tokens, count * sizeof *tokens);
    kernels->tokens = count;
    return bodkin_module_call(kernels, BODKIN_KERNEL_ENCODE, &count, NULL);
}

int bodkin_kernels_decode(struct bodkin_kernels *kernels, uint32_t step, enum bodkin_input input,
                          uint32_t a, uint32_t b) {
    const uint32_t args[4] = {step, (uint32_t)input, a, b};
    if (!bodkin_kernels_can_decode(kernels, step, input, a, b)) return BODKIN_ERROR_ARGUMENT;
    return bodkin_module_call(kernels, BODKIN_KERNEL_DECODE, args, NULL);
}

static int score(struct bodkin_kernels *kernels, enum bodkin_kernel kernel, const uint32_t *args,
                 uint32_t count, float **logits) {
    uint32_t address = 0;
    if (kernels->tokens == 0) return BODKIN_ERROR_ARGUMENT;
    const int error = bodkin_module_call(kernels, kernel, args, &address);
    if (error != 0) return error;
    *logits = (float *)(void *)linear_memory(kernels, address, count * 4);
    return *logits == NULL ? BODKIN_ERROR_KERNEL : 0;
}

int bodkin_kernels_score_heads(struct bodkin_kernels *kernels, float **logits) {
    const uint32_t heads = kernels->image->shape.memory_heads;
    return score(kernels, BODKIN_KERNEL_SCORE_HEADS, NULL, heads, logits);
}

int bodkin_kernels_score_starts(struct bodkin_kernels *kernels, float **logits) {
    return score(kernels, BODKIN_KERNEL_SCORE_STARTS, NULL, kernels->tokens, logits);
}

int bodkin_kernels_score_ends(struct bodkin_kernels *kernels, uint32_t start, float **logits) {
    if (start >= kernels->tokens) return BODKIN_ERROR_ARGUMENT;
    return score(kernels, BODKIN_KERNEL_SCORE_ENDS, &start, kernels->tokens, logits);
}

uint32_t bodkin_kernels_macs(struct bodkin_kernels *kernels) {
    uint32_t macs = 0;
    const int error = bodkin_module_call(kernels, BODKIN_KERNEL_MACS, NULL, &macs);
    return error == 0 ? macs : 0;
}

uint32_t bodkin_kernels_ram_bytes(const struct bodkin_kernels *kernels) {
    return kernels->ram_bytes;
}

/* Everything is in the arena, which is the caller's. */
void bodkin_kernels_close(struct bodkin_kernels *kernels) {
    kernels->state = NULL;
    kernels->tokens = 0;
}
