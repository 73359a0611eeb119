/* The kernels as a WASM module: kernels_module.c implements kernels.h on the functions below, of
 * which there are two implementations. kernels_wasm3.c runs the image's KERN section under wasm3,
 * aot/kernels_aot.c the same module translated to C and compiled in. */
#ifndef BODKIN_KERNELS_MODULE_H
#define BODKIN_KERNELS_MODULE_H

#include "arena.h"
#include "kernels.h"

/* What a module exports; FORMAT.md, KERN. */
enum bodkin_kernel {
    BODKIN_KERNEL_CONFIG_ADDRESS, BODKIN_KERNEL_INIT, BODKIN_KERNEL_TOKENS_ADDRESS,
    BODKIN_KERNEL_ENCODE, BODKIN_KERNEL_DECODE, BODKIN_KERNEL_SCORE_HEADS,
    BODKIN_KERNEL_SCORE_STARTS, BODKIN_KERNEL_SCORE_ENDS, BODKIN_KERNEL_MACS, BODKIN_KERNELS
};

struct bodkin_kernels_state {
    struct bodkin_arena arena;
    struct bodkin_module *module; /* the implementation's, inside the arena */
};

/* Linear memory as it is now. */
struct bodkin_memory {
    uint8_t *data;
    uint32_t bytes;
};

/* Loads the module; of linear memory there are `bytes` at least. */
int bodkin_module_open(struct bodkin_kernels *kernels, uint32_t bytes);

/* `args` as many as the kernel takes; `result` is left as it is by a kernel without one. */
int bodkin_module_call(struct bodkin_kernels *kernels, enum bodkin_kernel kernel,
                       const uint32_t *args, uint32_t *result);

struct bodkin_memory bodkin_module_memory(const struct bodkin_kernels *kernels);

/* Takes or extends linear memory; once, after the kernels have said how much they need. */
int bodkin_module_resize(struct bodkin_kernels *kernels, uint32_t bytes);

#endif
