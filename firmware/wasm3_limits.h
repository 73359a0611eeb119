/* What a kernels module may hold, checked before wasm3 sees it: wasm3 has no such limits, and does
 * not survive running out of memory while it parses. */
#ifndef BODKIN_WASM3_LIMITS_H
#define BODKIN_WASM3_LIMITS_H

#include <stddef.h>
#include <stdint.h>

#define BODKIN_WASM_TYPES_MAX 32u
#define BODKIN_WASM_IMPORTS_MAX 16u
#define BODKIN_WASM_FUNCTIONS_MAX 96u
#define BODKIN_WASM_GLOBALS_MAX 96u
#define BODKIN_WASM_EXPORTS_MAX 16u

/* Entries of each section, 0 when it is absent. */
struct bodkin_wasm_counts {
    uint32_t types, imports, functions, globals, exports;
};

/* 0, or BODKIN_ERROR_KERNEL if the module isn't one, is over a limit or has a section that our
 * kernels have no use for (tables, data, a start function, names …). */
int bodkin_wasm_count(const uint8_t *wasm, uint32_t bytes, struct bodkin_wasm_counts *counts);

#endif
