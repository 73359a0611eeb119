/* The kernels under wasm3, in this process: the image's KERN section, its hot kernels bound to
 * native intrinsics. Works with either build of the kernels; the pure one imports `weights` alone.
 *
 * Every function is compiled when the module is loaded, so nothing is allocated later. */
#include "kernels_module.h"

#include <stdbool.h>
#include <string.h>

#include "bodkin.h"
#include "intrinsics_call.h"
#include "wasm3_config.h"
#include "wasm3_heap.h"
#include "wasm3_limits.h"

#include "m3_env.h"
#include "wasm3.h"

#define STACK_BYTES 2048u
#define PAGE_BYTES 65536u

/* In the order of enum bodkin_kernel. Arguments and results are i32. */
static const struct {
    const char *name;
    uint8_t args, results;
} exports[BODKIN_KERNELS] = {
    {"config_address", 0, 1}, {"init", 0, 1},   {"tokens_address", 0, 1},
    {"encode", 1, 0},         {"decode", 4, 0}, {"score_heads", 0, 1},
    {"score_starts", 0, 1},   {"score_ends", 1, 1}, {"macs", 0, 1},
};

struct bodkin_module {
    IM3Runtime runtime;
    IM3Function functions[BODKIN_KERNELS];
};

static int error_of(M3Result result) {
    if (result == m3Err_none) return 0;
    return bodkin_wasm3_heap_exhausted() ? BODKIN_ERROR_ARENA : BODKIN_ERROR_KERNEL;
}

struct bodkin_memory bodkin_module_memory(const struct bodkin_kernels *kernels) {
    const M3MemoryHeader *memory = kernels->state->module->runtime->memory.mallocated;
    if (memory == NULL) return (struct bodkin_memory){NULL, 0};
    return (struct bodkin_memory){(uint8_t *)m3MemData(memory), (uint32_t)memory->length};
}

int bodkin_module_call(struct bodkin_kernels *kernels, enum bodkin_kernel kernel,
                       const uint32_t *args, uint32_t *result) {
    struct bodkin_kernels_state *state = kernels->state;
    const IM3Function function = state->module->functions[kernel];
    const void *pointers[4];
    for (uint8_t i = 0; i < exports[kernel].args; i++) pointers[i] = &args[i];
    bodkin_wasm3_heap_use(&state->arena);
    M3Result error = m3_Call(function, exports[kernel].args, pointers);
    if (error == m3Err_none && exports[kernel].results == 1) {
        const void *results[1] = {result};
        error = m3_GetResults(function, 1, results);
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

int bodkin_module_open(struct bodkin_kernels *kernels, uint32_t bytes) {
    struct bodkin_kernels_state *state = kernels->state;
    const struct bodkin_bytes wasm = kernels->image->sections[BODKIN_SECTION_KERN];
    struct bodkin_wasm_counts counts;
    if (bodkin_wasm_count(wasm.data, wasm.bytes, &counts) != 0) return BODKIN_ERROR_KERNEL;
    struct bodkin_module *own = bodkin_arena_take(&state->arena, sizeof *own);
    if (own == NULL) return BODKIN_ERROR_ARENA;
    state->module = own;
    bodkin_wasm3_heap_use(&state->arena);
    const IM3Environment environment = m3_NewEnvironment();
    if (environment == NULL) return BODKIN_ERROR_ARENA;
    own->runtime = m3_NewRuntime(environment, STACK_BYTES, kernels);
    if (own->runtime == NULL) return BODKIN_ERROR_ARENA;
    own->runtime->memoryLimit = bytes;

    if (!has_room(&state->arena, &counts, wasm.bytes)) return BODKIN_ERROR_ARENA;
    IM3Module module = NULL;
    M3Result error = m3_ParseModule(environment, &module, wasm.data, wasm.bytes);
    if (error == m3Err_none) error = m3_LoadModule(own->runtime, module);
    if (error == m3Err_none) error = link_intrinsics(module);
    if (error == m3Err_none) error = m3_CompileModule(module);
    for (size_t i = 0; i < BODKIN_KERNELS && error == m3Err_none; i++) {
        error = m3_FindFunction(&own->functions[i], own->runtime, exports[i].name);
        if (error != m3Err_none) break;
        if (!is_kernel(own->functions[i], exports[i].args, exports[i].results)) {
            return BODKIN_ERROR_KERNEL;
        }
    }
    return error_of(error);
}

int bodkin_module_resize(struct bodkin_kernels *kernels, uint32_t bytes) {
    const IM3Runtime runtime = kernels->state->module->runtime;
    runtime->memoryLimit = bytes;
    return error_of(ResizeMemory(runtime, (bytes + PAGE_BYTES - 1) / PAGE_BYTES));
}
