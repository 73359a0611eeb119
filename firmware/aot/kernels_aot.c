/* The kernels compiled into the firmware: kernels.wasm as C, by wabt's wasm2c, which calls what is
 * defined below. In place of kernels_wasm3.c and wasm3; an image's own kernels are not looked at.
 *
 * The C checks each access to linear memory as wasm3 does. A trap returns to bodkin_module_call by
 * longjmp. One firmware has one of these runtimes. */
#include "kernels_module.h"

#include <setjmp.h>
#include <stdbool.h>

#include "bodkin.h"
#include "intrinsics_call.h"

#include "kernels_generated.h" /* made by wasm2c when the firmware is built */

struct bodkin_module {
    Z_kernels_instance_t instance;
    jmp_buf trapped;
};

/* What the generated C hands to each import. */
struct Z_host_instance_t {
    struct bodkin_kernels *kernels;
};

static struct Z_host_instance_t host;

static uint32_t enter(Z_kernels_instance_t *instance, enum bodkin_kernel kernel,
                      const uint32_t *args) {
    switch (kernel) {
    case BODKIN_KERNEL_CONFIG_ADDRESS: return Z_kernelsZ_config_address(instance);
    case BODKIN_KERNEL_INIT: return Z_kernelsZ_init(instance);
    case BODKIN_KERNEL_TOKENS_ADDRESS: return Z_kernelsZ_tokens_address(instance);
    case BODKIN_KERNEL_SCORE_HEADS: return Z_kernelsZ_score_heads(instance);
    case BODKIN_KERNEL_SCORE_STARTS: return Z_kernelsZ_score_starts(instance);
    case BODKIN_KERNEL_SCORE_ENDS: return Z_kernelsZ_score_ends(instance, args[0]);
    case BODKIN_KERNEL_MACS: return Z_kernelsZ_macs(instance);
    case BODKIN_KERNEL_ENCODE: Z_kernelsZ_encode(instance, args[0]); break;
    case BODKIN_KERNEL_DECODE:
        Z_kernelsZ_decode(instance, args[0], args[1], args[2], args[3]);
        break;
    case BODKIN_KERNELS: break; /* how many there are */
    }
    return 0;
}

int bodkin_module_call(struct bodkin_kernels *kernels, enum bodkin_kernel kernel,
                       const uint32_t *args, uint32_t *result) {
    struct bodkin_module *module = kernels->state->module;
    host.kernels = kernels;
    if (setjmp(module->trapped) != 0) return BODKIN_ERROR_KERNEL;
    const uint32_t returned = enter(&module->instance, kernel, args);
    if (result != NULL) *result = returned;
    return 0;
}

struct bodkin_memory bodkin_module_memory(const struct bodkin_kernels *kernels) {
    const wasm_rt_memory_t *memory = &kernels->state->module->instance.w2c_memory;
    return (struct bodkin_memory){memory->data, memory->size};
}

/* Linear memory is the last thing in the arena. */
int bodkin_module_resize(struct bodkin_kernels *kernels, uint32_t bytes) {
    wasm_rt_memory_t *memory = &kernels->state->module->instance.w2c_memory;
    if (bytes <= memory->size) return 0;
    uint8_t *more = bodkin_arena_take(&kernels->state->arena, bytes - memory->size);
    if (more == NULL) return BODKIN_ERROR_ARENA;
    if (memory->data == NULL) memory->data = more;
    memory->size = bytes;
    return 0;
}

int bodkin_module_open(struct bodkin_kernels *kernels, uint32_t bytes) {
    struct bodkin_module *module = bodkin_arena_take(&kernels->state->arena, sizeof *module);
    if (module == NULL) return BODKIN_ERROR_ARENA;
    kernels->state->module = module;
    Z_kernels_init_module();
    Z_kernels_instantiate(&module->instance, &host);
    return bodkin_module_resize(kernels, bytes);
}

/* What the generated C needs of its surroundings. There is one module, without tables. */
bool wasm_rt_is_initialized(void) { return true; }

void wasm_rt_allocate_memory(wasm_rt_memory_t *memory, uint32_t pages, uint32_t pages_max) {
    *memory = (wasm_rt_memory_t){NULL, pages, pages_max, 0}; /* see bodkin_module_resize */
}

void wasm_rt_free_memory(wasm_rt_memory_t *memory) { (void)memory; }

uint32_t wasm_rt_register_func_type(uint32_t params, uint32_t results, ...) {
    (void)params;
    (void)results;
    return 0;
}

void wasm_rt_trap(wasm_rt_trap_t trap) {
    (void)trap;
    longjmp(host.kernels->state->module->trapped, 1);
}

/* Calls the intrinsic of that place in bodkin_intrinsics. */
static void run(const struct Z_host_instance_t *caller, uint32_t which, const uint32_t *args) {
    const struct bodkin_kernels *kernels = caller->kernels;
    const wasm_rt_memory_t *memory = &kernels->state->module->instance.w2c_memory;
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

void Z_hostZ_linear_s4(struct Z_host_instance_t *caller, u32 a, u32 b, u32 c, u32 d, u32 e, u32 f,
                       u32 g, u32 h, u32 i) {
    run(caller, 9, (const uint32_t[]){a, b, c, d, e, f, g, h, i});
}
