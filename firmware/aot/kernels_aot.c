/* The kernels compiled into the firmware: kernels.wasm as C, by wabt's wasm2c, which calls what is
 * defined below. In place of kernels_wasm3.c and wasm3; an image's own kernels are not looked at.
 *
 * Trust: the C checks each access to linear memory as wasm3 does, and intrinsics_call.c those of
 * the intrinsics. A trap returns to `call` by longjmp. One firmware has one of these runtimes. */
#include "kernels.h"

#include <setjmp.h>
#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "bodkin.h"
#include "intrinsics_call.h"

#include "kernels_generated.h" /* made by wasm2c when the firmware is built */

/* The config block lies in the first bytes of linear memory: enough to ask how much is needed. */
#define FIRST_MEMORY_BYTES 128u
#define CONFIG_BYTES 36u /* CONF, as bodkin_image_open has checked */

struct bodkin_kernels_state {
    struct bodkin_arena arena;
    Z_kernels_instance_t instance;
    jmp_buf trapped;
};

/* What the generated C hands to each import. */
struct Z_host_instance_t {
    struct bodkin_kernels *kernels;
};

static struct Z_host_instance_t host;

enum kernel {
    CONFIG_ADDRESS, INIT, TOKENS_ADDRESS, ENCODE, DECODE, SCORE_HEADS, SCORE_STARTS, SCORE_ENDS,
    MACS
};

static uint32_t enter(Z_kernels_instance_t *instance, enum kernel kernel, const uint32_t *args) {
    switch (kernel) {
    case CONFIG_ADDRESS: return Z_kernelsZ_config_address(instance);
    case INIT: return Z_kernelsZ_init(instance);
    case TOKENS_ADDRESS: return Z_kernelsZ_tokens_address(instance);
    case SCORE_HEADS: return Z_kernelsZ_score_heads(instance);
    case SCORE_STARTS: return Z_kernelsZ_score_starts(instance);
    case SCORE_ENDS: return Z_kernelsZ_score_ends(instance, args[0]);
    case MACS: return Z_kernelsZ_macs(instance);
    case ENCODE: Z_kernelsZ_encode(instance, args[0]); break;
    case DECODE: Z_kernelsZ_decode(instance, args[0], args[1], args[2], args[3]); break;
    }
    return 0;
}

static int call(struct bodkin_kernels *kernels, enum kernel kernel, const uint32_t *args,
                uint32_t *result) {
    struct bodkin_kernels_state *state = kernels->state;
    host.kernels = kernels;
    if (setjmp(state->trapped) != 0) return BODKIN_ERROR_KERNEL;
    *result = enter(&state->instance, kernel, args);
    return 0;
}

/* Takes or extends linear memory, which is the last thing in the arena. */
static int resize(struct bodkin_kernels_state *state, uint32_t bytes) {
    wasm_rt_memory_t *memory = &state->instance.w2c_memory;
    if (bytes <= memory->size) return 0;
    uint8_t *more = bodkin_arena_take(&state->arena, bytes - memory->size);
    if (more == NULL) return BODKIN_ERROR_ARENA;
    if (memory->data == NULL) memory->data = more;
    memory->size = bytes;
    return 0;
}

/* NULL unless there are `bytes` of linear memory at `address`, 4-aligned. */
static uint8_t *linear_memory(const struct bodkin_kernels_state *state, uint32_t address,
                              uint32_t bytes) {
    const wasm_rt_memory_t *memory = &state->instance.w2c_memory;
    if (address % 4 != 0 || address > memory->size || bytes > memory->size - address) return NULL;
    return memory->data + address;
}

/* Tells the kernels the model's shape, and gives them the memory that they ask for. */
static int configure(struct bodkin_kernels *kernels) {
    const struct bodkin_image *image = kernels->image;
    const uint32_t offsets[2] = {
        (uint32_t)(image->sections[BODKIN_SECTION_WGHT].data - image->data),
        (uint32_t)(image->sections[BODKIN_SECTION_TMEM].data - image->data),
    };
    uint32_t address = 0, bytes = 0;
    int error = resize(kernels->state, FIRST_MEMORY_BYTES);
    if (error == 0) error = call(kernels, CONFIG_ADDRESS, NULL, &address);
    if (error != 0) return error;
    uint8_t *config = linear_memory(kernels->state, address, CONFIG_BYTES + sizeof offsets);
    if (config == NULL) return BODKIN_ERROR_KERNEL;
    memcpy(config, image->sections[BODKIN_SECTION_CONF].data, CONFIG_BYTES);
    memcpy(config + CONFIG_BYTES, offsets, sizeof offsets);
    error = call(kernels, INIT, NULL, &bytes);
    return error == 0 ? resize(kernels->state, bytes) : error;
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
    Z_kernels_init_module();
    Z_kernels_instantiate(&state->instance, &host);
    const int error = configure(kernels);
    kernels->ram_bytes = (uint32_t)state->arena.used;
    if (error != 0) bodkin_kernels_close(kernels);
    return error;
}

int bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens, uint32_t count) {
    const struct bodkin_shape *shape = &kernels->image->shape;
    if (count == 0 || count > shape->tokens_max) return BODKIN_ERROR_ARGUMENT;
    for (uint32_t i = 0; i < count; i++) {
        if (tokens[i] >= shape->vocabulary) return BODKIN_ERROR_ARGUMENT;
    }
    uint32_t address = 0, nothing = 0;
    const int error = call(kernels, TOKENS_ADDRESS, NULL, &address);
    if (error != 0) return error;
    uint8_t *destination = linear_memory(kernels->state, address, count * sizeof *tokens);
    if (destination == NULL) return BODKIN_ERROR_KERNEL;
    memcpy(destination, tokens, count * sizeof *tokens);
    kernels->tokens = count;
    return call(kernels, ENCODE, &count, &nothing);
}

int bodkin_kernels_decode(struct bodkin_kernels *kernels, uint32_t step, enum bodkin_input input,
                          uint32_t a, uint32_t b) {
    const uint32_t args[4] = {step, (uint32_t)input, a, b};
    const uint32_t heads = kernels->image->shape.memory_heads;
    uint32_t nothing = 0;
    bool ok = kernels->tokens > 0 && step < BODKIN_DECODE_STEPS_MAX;
    if (input == BODKIN_INPUT_HEAD) ok = ok && a < heads;
    if (input == BODKIN_INPUT_SPAN) ok = ok && a < kernels->tokens && b < kernels->tokens;
    return ok ? call(kernels, DECODE, args, &nothing) : BODKIN_ERROR_ARGUMENT;
}

static int score(struct bodkin_kernels *kernels, enum kernel kernel, const uint32_t *args,
                 uint32_t count, float **logits) {
    uint32_t address = 0;
    if (kernels->tokens == 0) return BODKIN_ERROR_ARGUMENT;
    const int error = call(kernels, kernel, args, &address);
    if (error != 0) return error;
    *logits = (float *)(void *)linear_memory(kernels->state, address, count * 4);
    return *logits == NULL ? BODKIN_ERROR_KERNEL : 0;
}

int bodkin_kernels_score_heads(struct bodkin_kernels *kernels, float **logits) {
    return score(kernels, SCORE_HEADS, NULL, kernels->image->shape.memory_heads, logits);
}

int bodkin_kernels_score_starts(struct bodkin_kernels *kernels, float **logits) {
    return score(kernels, SCORE_STARTS, NULL, kernels->tokens, logits);
}

int bodkin_kernels_score_ends(struct bodkin_kernels *kernels, uint32_t start, float **logits) {
    if (start >= kernels->tokens) return BODKIN_ERROR_ARGUMENT;
    return score(kernels, SCORE_ENDS, &start, kernels->tokens, logits);
}

uint32_t bodkin_kernels_macs(struct bodkin_kernels *kernels) {
    uint32_t macs = 0;
    return call(kernels, MACS, NULL, &macs) == 0 ? macs : 0;
}

uint32_t bodkin_kernels_ram_bytes(const struct bodkin_kernels *kernels) {
    return kernels->ram_bytes;
}

/* Everything is in the arena, which is the caller's. */
void bodkin_kernels_close(struct bodkin_kernels *kernels) {
    kernels->state = NULL;
    kernels->tokens = 0;
}

/* What the generated C needs of its surroundings. There is one module, without tables. */
bool wasm_rt_is_initialized(void) { return true; }

void wasm_rt_allocate_memory(wasm_rt_memory_t *memory, uint32_t pages, uint32_t pages_max) {
    *memory = (wasm_rt_memory_t){NULL, pages, pages_max, 0}; /* see `resize` */
}

void wasm_rt_free_memory(wasm_rt_memory_t *memory) { (void)memory; }

uint32_t wasm_rt_register_func_type(uint32_t params, uint32_t results, ...) {
    (void)params;
    (void)results;
    return 0;
}

void wasm_rt_trap(wasm_rt_trap_t trap) {
    (void)trap;
    longjmp(host.kernels->state->trapped, 1);
}

/* Calls the intrinsic of that place in bodkin_intrinsics. */
static void run(const struct Z_host_instance_t *caller, uint32_t which, const uint32_t *args) {
    const struct bodkin_kernels *kernels = caller->kernels;
    const wasm_rt_memory_t *memory = &kernels->state->instance.w2c_memory;
    const struct bodkin_spaces spaces = {
        kernels->image->data, kernels->image->bytes, memory->data, memory->size,
    };
    if (bodkin_intrinsics[which].call(&spaces, args) != 0) wasm_rt_trap(WASM_RT_TRAP_OOB);
}

void Z_hostZ_weights(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c) {
    run(caller, 0, (const uint32_t[]){a, b, c});
}

void Z_hostZ_linear_s8(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d, u32 e, u32 f,
                       u32 g, u32 h, u32 i) {
    run(caller, 1, (const uint32_t[]){a, b, c, d, e, f, g, h, i});
}

void Z_hostZ_linear_s8_memory(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d, u32 e,
                              u32 f, u32 g, u32 h, u32 i) {
    run(caller, 2, (const uint32_t[]){a, b, c, d, e, f, g, h, i});
}

void Z_hostZ_attend(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d, u32 e, u32 f,
                    u32 g, u32 h, u32 i, u32 j, u32 k) {
    run(caller, 3, (const uint32_t[]){a, b, c, d, e, f, g, h, i, j, k});
}

void Z_hostZ_rms_norm(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d, u32 e) {
    run(caller, 4, (const uint32_t[]){a, b, c, d, e});
}

void Z_hostZ_rope(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d, u32 e, u32 f,
                  u32 g) {
    run(caller, 5, (const uint32_t[]){a, b, c, d, e, f, g});
}

void Z_hostZ_quantize_rows(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d, u32 e) {
    run(caller, 6, (const uint32_t[]){a, b, c, d, e});
}

void Z_hostZ_dequantize_row(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d) {
    run(caller, 7, (const uint32_t[]){a, b, c, d});
}

void Z_hostZ_dequantize_row_s4(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d) {
    run(caller, 8, (const uint32_t[]){a, b, c, d});
}
