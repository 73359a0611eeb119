#include <string.h>

#include "scan.h"

/* U+00C0 to U+00FF without case and accents; space: not a letter of these languages. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo ouuuuyts"
                            "aaaaaaaceeeeiiiidnooooo ouuuuyty";

static BODKIN_NOINLINE size_t sequence_bytes(unsigned char lead) {
    if (lead < 0xC0) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

static size_t fold_one(char *out, char c) {
    out[0] = c;
    return 1;
}

size_t bodkin_fold(const char *text, size_t bytes, size_t *at, char *out) {
    const unsigned char *from = (const unsigned char *)text + *at;
    size_t count = sequence_bytes(from[0]);
    if (count > bytes - *at) count = bytes - *at; /* cut short: copied as it is */
    *at += count;
    if (count == 1)
        return fold_one(out, (char)(from[0] >= 'A' && from[0] <= 'Z' ? from[0] | 32 : from[0]));
    if (count == 2 && from[0] == 0xC3 && latin[from[1] & 63] != ' ') {
        return fold_one(out, latin[from[1] & 63]);
    }
    if (count == 2 && from[0] == 0xC2 && from[1] == 0xA0) return fold_one(out, ' ');
    if (count == 3 && from[0] == 0xE2 && from[1] == 0x80) {
        if (from[2] >= 0x90 && from[2] <= 0x95) return fold_one(out, '-');
        if (from[2] == 0x98 || from[2] == 0x99) return fold_one(out, '\'');
        if (from[2] >= 0x9C && from[2] <= 0x9F) return fold_one(out, '"');
        if (from[2] == 0xAF) return fold_one(out, ' ');
    }
    memcpy(out, from, count);
    return count;
}
