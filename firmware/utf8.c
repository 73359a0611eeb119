#include "utf8.h"

static size_t valid_bytes(const uint8_t *at, size_t left);

size_t bodkin_utf8_check(const char *text, size_t bytes) {
    const uint8_t *at = (const uint8_t *)text;
    size_t i = 0;
    while (i < bytes) {
        const size_t length = valid_bytes(at + i, bytes - i);
        if (length == 0) break;
        i += length;
    }
    return i;
}

size_t bodkin_utf8_bytes(const char *text, size_t bytes) {
    const size_t length = valid_bytes((const uint8_t *)text, bytes);
    return length == 0 ? 1 : length;
}

/* 0 when no valid character starts here. The second byte's range is what shuts out longer forms
 * (E0, F0), surrogates (ED) and what is above U+10FFFF (F4). */
static size_t valid_bytes(const uint8_t *at, size_t left) {
    if (left == 0) return 0;
    const uint8_t lead = at[0];
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    const size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (left < length) return 0;
    const uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at[1] < low || at[1] > high) return 0;
    for (size_t i = 2; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80) return 0;
    }
    return length;
}
