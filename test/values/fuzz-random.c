/* Runs the fuzz target on made-up inputs where there is no libFuzzer: words of the locale, figures
 * and stray bytes in any order.
 *
 *     cc -g -O1 -fsanitize=address,undefined firmware/values/[a-z]*.c test/values/fuzz.c \
 *         test/values/fuzz-random.c -o fuzz-random
 *     ./fuzz-random 10000000 1
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../firmware/values/locale.h"

#define WORDS_MAX 2048
#define INPUT_MAX 97

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char words[WORDS_MAX][40];
static unsigned word_count;

/* Writes what a byte of a record stands for (locale.h); returns the bytes. */
static size_t unpack(uint8_t byte, char *out) {
    const uint8_t *pair = bodkin_locale->pairs + 2 * ((byte & 31) | (byte >> 1 & 96));
    bool coded = !(byte & 0x20);
    if (!coded || !pair[1]) {
        *out = (char)(coded ? pair[0] : byte);
        return 1;
    }
    size_t used = unpack(pair[0], out);
    return used + unpack(pair[1], out + used);
}

/* The locale's words, unpacked from its records (locale.h). */
static void unpack_words(void) {
    const uint8_t *record = bodkin_locale->words + bodkin_locale->strides[0], *end = record;
    char text[80] = { 0 };
    for (int i = 0; i < BODKIN_WORD_BUCKETS; i++) end += bodkin_locale->buckets[i];
    while (record < end && word_count < WORDS_MAX) {
        uint8_t head = *record;
        record += head & BODKIN_WORD_SAME ? 1 : 2;
        const uint8_t *next_record = record + (head & 7) + 1;
        size_t used = head >> 4;
        if (head != BODKIN_WORD_MORE) {
            while (record < next_record) used += unpack(*record++, text + used);
            text[used] = 0;
            memcpy(words[word_count++], text, sizeof words[0]);
        }
        record = next_record;
    }
}

static uint32_t next(uint32_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    return *state ^= *state << 5;
}

static size_t make_input(uint32_t *state, uint8_t *out) {
    static const char signs[] = "-:/.,'$%()+ \t\"T";
    size_t used = 0, pieces = next(state) % 12;
    out[used++] = (uint8_t)next(state);
    while (pieces-- && used + 48 < INPUT_MAX) {
        uint32_t kind = next(state) % 16;
        if (kind < 8) {
            const char *word = words[next(state) % word_count];
            memcpy(out + used, word, strlen(word));
            used += strlen(word);
        } else if (kind < 12) {
            used += (size_t)sprintf((char *)out + used, "%u",
                                    (unsigned)(next(state) >> next(state) % 32));
        } else if (kind < 15) {
            out[used++] = (uint8_t)signs[next(state) % (sizeof signs - 1)];
        } else {
            out[used++] = (uint8_t)next(state);
        }
        if (next(state) % 4) out[used++] = ' ';
    }
    return used;
}

int main(int argc, char **argv) {
    unsigned long count = argc > 1 ? strtoul(argv[1], NULL, 10) : 10000;
    uint32_t state = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) | 1u : 1;
    unpack_words();
    for (unsigned long i = 0; i < count; i++) {
        uint8_t input[INPUT_MAX];
        size_t bytes = make_input(&state, input);
        /* A copy of the exact size, so that a sanitizer sees a read past the end. */
        uint8_t *copy = malloc(bytes);
        if (!copy) return 1;
        memcpy(copy, input, bytes);
        LLVMFuzzerTestOneInput(copy, bytes);
        free(copy);
        if ((i + 1) % 1000000 == 0) {
            fprintf(stderr, "%lu inputs\n", i + 1);
        }
    }
    printf("%lu inputs\n", count);
    return 0;
}
