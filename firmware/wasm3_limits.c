#include "wasm3_limits.h"

#include <stdbool.h>
#include <string.h>

#include "errors.h"

enum section {
    SECTION_TYPE = 1, SECTION_IMPORT = 2, SECTION_FUNCTION = 3, SECTION_MEMORY = 5,
    SECTION_GLOBAL = 6, SECTION_EXPORT = 7, SECTION_CODE = 10
};

/* A LEB128 number below 2^28; moves *at past it. False if it is longer, or cut off by `end`. */
static bool read_number(const uint8_t **at, const uint8_t *end, uint32_t *number) {
    *number = 0;
    for (uint32_t shift = 0; shift < 28 && *at < end; shift += 7) {
        const uint8_t byte = *(*at)++;
        *number |= (uint32_t)(byte & 0x7Fu) << shift;
        if ((byte & 0x80u) == 0) return true;
    }
    return false;
}

static bool note(uint8_t id, uint32_t count, struct bodkin_wasm_counts *counts) {
    switch (id) {
    case SECTION_TYPE:
        counts->types += count;
        return counts->types <= BODKIN_WASM_TYPES_MAX;
    case SECTION_IMPORT:
        counts->imports += count;
        return counts->imports <= BODKIN_WASM_IMPORTS_MAX;
    case SECTION_FUNCTION:
        counts->functions += count;
        return counts->functions <= BODKIN_WASM_FUNCTIONS_MAX;
    case SECTION_GLOBAL:
        counts->globals += count;
        return counts->globals <= BODKIN_WASM_GLOBALS_MAX;
    case SECTION_EXPORT:
        counts->exports += count;
        return counts->exports <= BODKIN_WASM_EXPORTS_MAX;
    case SECTION_MEMORY:
        return count <= 1;
    case SECTION_CODE:
        return count == counts->functions;
    default:
        return false;
    }
}

int bodkin_wasm_count(const uint8_t *wasm, uint32_t bytes, struct bodkin_wasm_counts *counts) {
    static const uint8_t header[8] = {0, 'a', 's', 'm', 1, 0, 0, 0};
    *counts = (struct bodkin_wasm_counts){0, 0, 0, 0, 0};
    if (bytes < sizeof header || memcmp(wasm, header, sizeof header) != 0) {
        return BODKIN_ERROR_KERNEL;
    }
    const uint8_t *at = wasm + sizeof header, *const end = wasm + bytes;
    while (at < end) {
        const uint8_t id = *at++;
        uint32_t size, count;
        if (!read_number(&at, end, &size) || size > (size_t)(end - at)) return BODKIN_ERROR_KERNEL;
        const uint8_t *const next = at + size;
        if (!read_number(&at, next, &count)) return BODKIN_ERROR_KERNEL;
        if (!note(id, count, counts)) return BODKIN_ERROR_KERNEL;
        at = next;
    }
    return 0;
}
