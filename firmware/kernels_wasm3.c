/* The kernels under wasm3, in this process: the image's KERN section, its hot kernels bound to
 * native intrinsics. Works with either build of the kernels; the pure one imports `weights` alone.
 *
 * Trust: the module may be anything that passed the image's checksums. wasm3 bounds its memory
 * accesses, intrinsics_call.c bounds those of the intrinsics, and what it returns is checked here.
 * Every function is compiled when the module is loaded, so nothing is allocated later. */
#include "kernels.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "bodkin.h"
#include "intrinsics_call.h"
#include "wasm3_config.h"
#include "wasm3_heap.h"
#include "wasm3_limits.h"

#include "m3_env.h"
#include "wasm3.h"

#define STACK_BYTES 2048u
/* The config block lies in the first bytes of linear memory: enough to ask how much is needed. */
#define FIRST_MEMORY_BYTES 128u
#define PAGE_BYTES 65536u
#define CONFIG_BYTES 36u /* CONF, as bodkin_image_open has checked */

enum kernel {
    CONFIG_ADDRESS, INIT, TOKENS_ADDRESS, ENCODE, DECODE, SCORE_HEADS, SCORE_STARTS, SCORE_ENDS,
    MACS, KERNELS
};

/* Arguments and results are i32. */
static const struct {
    const char *name;
    uint8_t args, results;
} exports[KERNELS] = {
    {"config_address", 0, 1}, {"init", 0, 1},   {"tokens_address", 0, 1},
    {"encode", 1, 0},         {"decode", 4, 0}, {"score_heads", 0, 1},
    {"score_starts", 0, 1},   {"score_ends", 1, 1}, {"macs", 0, 1},
};

struct bodkin_kernels_state {
    struct bodkin_arena arena;
    IM3Runtime runtime;
    IM3Function functions[KERNELS];
};

static int error_of(M3Result result) {
    if (result == m3Err_none) return 0;
    return bodkin_wasm3_heap_exhausted() ? BODKIN_ERROR_ARENA : BODKIN_ERROR_KERNEL;
}

/* NULL unless the module has `bytes` of linear memory at `address`, 4-aligned. */
static uint8_t *linear_memory(const struct bodkin_kernels_state *state, uint32_t address,
                              uint32_t bytes) {
    const M3MemoryHeader *memory = state->runtime->memory.mallocated;
    if (memory == NULL || address % 4 != 0) return NULL;
    if (address > memory->length || bytes > memory->length - address) return NULL;
    return (uint8_t *)m3MemData(memory) + address;
}

static int call(struct bodkin_kernels *kernels, enum kernel kernel, const uint32_t *args,
                uint32_t *result) {
    struct bodkin_kernels_state *state = kernels->state;
    const void *pointers[4];
    for (uint8_t i = 0; i < exports[kernel].args; i++) pointers[i] = &args[i];
    bodkin_wasm3_heap_use(&state->arena);
    M3Result error = m3_Call(state->functions[kernel], exports[kernel].args, pointers);
    if (error == m3Err_none && exports[kernel].results == 1) {
        const void *results[1] = {result};
        error = m3_GetResults(state->functions[kernel], 1, results);
    }
    return error_of(error);
}

/* Bound to every import; what is called is in the context. */
static const void *call_intrinsic(IM3Runtime runtime, IM3ImportContext context, uint64_t *stack,
                                  void *memory) {
    const struct bodkin_intrinsic *intrinsic = context->userdata;
    const struct bodkin_kernels *kernels = runtime->userdata;
    const struct bodkin_spaces spaces = {
        kernels->image->data,
        kernels->image->bytes,
        memory,
        (uint32_t)runtime->memory.mallocated->length,
    };
    uint32_t args[BODKIN_INTRINSIC_ARGS_MAX];
    for (uint32_t i = 0; i < intrinsic->args; i++) args[i] = (uint32_t)stack[i];
    return intrinsic->call(&spaces, args) == 0 ? m3Err_none : m3Err_trapOutOfBoundsMemoryAccess;
}

static M3Result link_intrinsics(IM3Module module) {
    for (size_t i = 0; i < BODKIN_INTRINSICS; i++) {
        const struct bodkin_intrinsic *intrinsic = &bodkin_intrinsics[i];
        char signature[BODKIN_INTRINSIC_ARGS_MAX + 4] = "v(";
        memset(signature + 2, 'i', intrinsic->args);
        signature[2 + intrinsic->args] = ')';
        const M3Result error = m3_LinkRawFunctionEx(module, "host", intrinsic->name, signature,
                                                    call_intrinsic, intrinsic);
        /* The pure build doesn't import them all; an unknown import fails to compile. */
        if (error != m3Err_none && error != m3Err_functionLookupFailed) return error;
    }
    return m3Err_none;
}

static bool is_kernel(IM3Function function, uint32_t args, uint32_t results) {
    if (m3_GetArgCount(function) != args || m3_GetRetCount(function) != results) return false;
    for (uint32_t i = 0; i < args; i++) {
        if (m3_GetArgType(function, i) != c_m3Type_i32) return false;
    }
    return results == 0 || m3_GetRetType(function, 0) == c_m3Type_i32;
}

/* wasm3 must not run out of memory while it parses, so there has to be room for the worst case: its
 * arrays grow to the counts, moved once; each name and each import is a chunk. */
static bool has_room(const struct bodkin_arena *arena, const struct bodkin_wasm_counts *counts,
                     uint32_t wasm_bytes) {
    const size_t chunk_bytes = 64;
    const size_t functions = counts->imports + counts->functions;
    const size_t chunks = 16 + counts->types + 2 * counts->imports + counts->exports;
    const size_t arrays = 2 * (functions + counts->imports) * sizeof(M3Function) +
                          2 * (counts->globals + counts->imports) * sizeof(M3Global) +
                          2 * counts->types * sizeof(IM3FuncType);
    const size_t bytes = wasm_bytes + chunks * chunk_bytes + arrays + sizeof(M3Module);
    return arena->used <= arena->bytes && bytes <= arena->bytes - arena->used;
}

static int load_module(struct bodkin_kernels *kernels) {
    struct bodkin_kernels_state *state = kernels->state;
    const struct bodkin_bytes wasm = kernels->image->sections[BODKIN_SECTION_KERN];
    struct bodkin_wasm_counts counts;
    if (bodkin_wasm_count(wasm.data, wasm.bytes, &counts) != 0) return BODKIN_ERROR_KERNEL;
    const IM3Environment environment = m3_NewEnvironment();
    if (environment == NULL) return BODKIN_ERROR_ARENA;
    state->runtime = m3_NewRuntime(environment, STACK_BYTES, kernels);
    if (state->runtime == NULL) return BODKIN_ERROR_ARENA;
    state->runtime->memoryLimit = FIRST_MEMORY_BYTES;

    if (!has_room(&state->arena, &counts, wasm.bytes)) return BODKIN_ERROR_ARENA;
    IM3Module module = NULL;
    M3Result error = m3_ParseModule(environment, &module, wasm.data, wasm.bytes);
    if (error == m3Err_none) error = m3_LoadModule(state->runtime, module);
    if (error == m3Err_none) error = link_intrinsics(module);
    if (error == m3Err_none) error = m3_CompileModule(module);
    for (size_t i = 0; i < KERNELS && error == m3Err_none; i++) {
        error = m3_FindFunction(&state->functions[i], state->runtime, exports[i].name);
        if (error != m3Err_none) break;
        if (!is_kernel(state->functions[i], exports[i].args, exports[i].results)) {
            return BODKIN_ERROR_KERNEL;
        }
    }
    return error_of(error);
}

/* Tells the kernels the model's shape, and gives them the memory that they ask for. */
static int configure(struct bodkin_kernels *kernels) {
    struct bodkin_kernels_state *state = kernels->state;
    const struct bodkin_image *image = kernels->image;
    const uint32_t offsets[2] = {
        (uint32_t)(image->sections[BODKIN_SECTION_WGHT].data - image->data),
        (uint32_t)(image->sections[BODKIN_SECTION_TMEM].data - image->data),
    };
    uint32_t address = 0, bytes = 0;
    int error = call(kernels, CONFIG_ADDRESS, NULL, &address);
    if (error != 0) return error;
    uint8_t *config = linear_memory(state, address, CONFIG_BYTES + sizeof offsets);
    if (config == NULL || image->sections[BODKIN_SECTION_CONF].bytes != CONFIG_BYTES) {
        return BODKIN_ERROR_KERNEL;
    }
    memcpy(config, image->sections[BODKIN_SECTION_CONF].data, CONFIG_BYTES);
    memcpy(config + CONFIG_BYTES, offsets, sizeof offsets);
    error = call(kernels, INIT, NULL, &bytes);
    if (error != 0) return error;
    state->runtime->memoryLimit = bytes;
    return error_of(ResizeMemory(state->runtime, (bytes + PAGE_BYTES - 1) / PAGE_BYTES));
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
    bodkin_wasm3_heap_use(&state->arena);
    int error = load_module(kernels);
    if (error == 0) error = configure(kernels);
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
    uint32_t address = 0;
    const int error = call(kernels, TOKENS_ADDRESS, NULL, &address);
    if (error != 0) return error;
    uint8_t *destination = linear_memory(kernels->state, address, count * sizeof *tokens);
    if (destination == NULL) return BODKIN_ERROR_KERNEL;
    memcpy(destination, tokens, count * sizeof *tokens);
    kernels->tokens = count;
    return call(kernels, ENCODE, &count, NULL);
}

int bodkin_kernels_decode(struct bodkin_kernels *kernels, uint32_t step, enum bodkin_input input,
                          uint32_t a, uint32_t b) {
    const uint32_t args[4] = {step, (uint32_t)input, a, b};
    if (step >= BODKIN_DECODE_STEPS_MAX || kernels->tokens == 0) return BODKIN_ERROR_ARGUMENT;
    switch (input) {
    case BODKIN_INPUT_BOS:
        break;
    case BODKIN_INPUT_HEAD:
        if (a >= kernels->image->shape.memory_heads) return BODKIN_ERROR_ARGUMENT;
        break;
    case BODKIN_INPUT_SPAN:
        if (a >= kernels->tokens || b >= kernels->tokens) return BODKIN_ERROR_ARGUMENT;
        break;
    default:
        return BODKIN_ERROR_ARGUMENT;
    }
    return call(kernels, DECODE, args, NULL);
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
