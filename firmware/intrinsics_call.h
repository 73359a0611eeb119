/* Intrinsics as a WASM module calls them: by name, with integers. Image offsets and addresses in
 * linear memory come from a module, which is untrusted, so each is checked before it is used. */
#ifndef BODKIN_INTRINSICS_CALL_H
#define BODKIN_INTRINSICS_CALL_H

#include <stddef.h>
#include <stdint.h>

#define BODKIN_INTRINSICS 10
#define BODKIN_INTRINSIC_ARGS_MAX 11

struct bodkin_spaces {
    const uint8_t *image; /* 4-aligned */
    uint32_t image_bytes;
    uint8_t *memory;      /* 4-aligned */
    uint32_t memory_bytes;
};

struct bodkin_intrinsic {
    const char *name; /* imported from the module "host"; every argument is an i32 */
    uint32_t args;
    /* 0, or BODKIN_ERROR_KERNEL if an argument reaches outside the spaces. */
    int (*call)(const struct bodkin_spaces *spaces, const uint32_t *args);
};

extern const struct bodkin_intrinsic bodkin_intrinsics[BODKIN_INTRINSICS];

#endif
