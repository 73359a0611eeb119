/* Calls one intrinsic: standard input is `u32 image bytes, u32 memory bytes, image, memory`,
 * standard output the memory afterwards. `run_intrinsic exp` maps the memory's floats instead. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "intrinsics.h"
#include "intrinsics_call.h"

#define SPACE_BYTES (4 * 1024 * 1024)

static _Alignas(16) uint8_t image[SPACE_BYTES];
static _Alignas(16) uint8_t memory[SPACE_BYTES];

static int call(const char *name, const uint32_t *args, uint32_t arg_count,
                const uint32_t sizes[2]) {
    const struct bodkin_spaces spaces = {image, sizes[0], memory, sizes[1]};
    if (strcmp(name, "exp") == 0) {
        float *values = (float *)(void *)memory;
        for (uint32_t i = 0; i < sizes[1] / 4; i++) values[i] = bodkin_exp(values[i]);
        return 0;
    }
    for (size_t i = 0; i < BODKIN_INTRINSICS; i++) {
        if (strcmp(bodkin_intrinsics[i].name, name) != 0) continue;
        if (bodkin_intrinsics[i].args != arg_count) return 3;
        return bodkin_intrinsics[i].call(&spaces, args) == 0 ? 0 : 4;
    }
    return 3;
}

int main(int argc, char **argv) {
    uint32_t sizes[2], args[BODKIN_INTRINSIC_ARGS_MAX] = {0};
    if (argc < 2 || argc - 2 > BODKIN_INTRINSIC_ARGS_MAX) return 2;
    for (int i = 2; i < argc; i++) args[i - 2] = (uint32_t)strtoul(argv[i], NULL, 10);
    if (fread(sizes, 4, 2, stdin) != 2 || sizes[0] > SPACE_BYTES || sizes[1] > SPACE_BYTES) {
        return 2;
    }
    if (fread(image, 1, sizes[0], stdin) != sizes[0]) return 2;
    if (fread(memory, 1, sizes[1], stdin) != sizes[1]) return 2;
    const int status = call(argv[1], args, (uint32_t)(argc - 2), sizes);
    if (status != 0) return status;
    return fwrite(memory, 1, sizes[1], stdout) == sizes[1] ? 0 : 2;
}
