/* Some rows at a time become int8 on the stack, for linear_s8 of the core at hand. */
#include "intrinsics.h"

enum { TILE_BYTES = 2048, TILE_ROWS_MAX = 16, VECTORS_MAX = 8 };

#define INT8(half) ((uint8_t)((((half) & 15) ^ 8) - 8))
#define PAIR(byte) (uint16_t)(INT8(byte) | INT8((byte) >> 4) << 8)
#define PAIRS_4(byte) PAIR(byte), PAIR((byte) + 1), PAIR((byte) + 2), PAIR((byte) + 3)
#define PAIRS_16(byte) \
    PAIRS_4(byte), PAIRS_4((byte) + 4), PAIRS_4((byte) + 8), PAIRS_4((byte) + 12)
#define PAIRS_64(byte) \
    PAIRS_16(byte), PAIRS_16((byte) + 16), PAIRS_16((byte) + 32), PAIRS_16((byte) + 48)

/* The two values of each byte: one read and one write, where shifts would take three times that. */
static const uint16_t pairs[256] = {
    PAIRS_64(0), PAIRS_64(64), PAIRS_64(128), PAIRS_64(192),
};

static void unpack(const int8_t *from, uint32_t values, uint16_t *to) {
    for (const uint16_t *end = to + values / 2; to < end;) *to++ = pairs[(uint8_t)*from++];
}

/* `stride`: floats from one y vector to the next. */
static void put(const float *sums, uint32_t rows, uint32_t count, float *y, uint32_t stride,
                bool add) {
    for (uint32_t t = 0; t < count; t++, y += stride) {
        for (uint32_t row = 0; row < rows; row++) {
            const float sum = *sums++;
            y[row] = add ? y[row] + sum : sum;
        }
    }
}

void bodkin_linear_s4(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) {
    union {
        int8_t bytes[TILE_BYTES];
        uint16_t pairs[TILE_BYTES / 2];
        uint32_t alignment;
    } tile;
    float sums[TILE_ROWS_MAX * VECTORS_MAX];
    const uint32_t fitting = w->cols == 0 ? TILE_ROWS_MAX : TILE_BYTES / w->cols;
    const uint32_t most = fitting < TILE_ROWS_MAX ? fitting : TILE_ROWS_MAX;
    for (uint32_t row = 0; row < w->count; row += most) {
        const uint32_t rows = w->count - row < most ? w->count - row : most;
        unpack(w->data + row * w->cols / 2, rows * w->cols, tile.pairs);
        const struct bodkin_s8 part = {tile.bytes, w->scales + row, rows, w->cols};
        for (uint32_t t = 0; t < x->count; t += VECTORS_MAX) {
            const uint32_t count = x->count - t < VECTORS_MAX ? x->count - t : VECTORS_MAX;
            const struct bodkin_s8 some = {x->data + t * w->cols, x->scales + t, count, w->cols};
            bodkin_linear_s8(&part, &some, sums, false);
            put(sums, rows, count, y + t * w->count + row, w->count, add);
        }
    }
}
