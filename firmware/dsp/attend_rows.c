/* In place of the portable file, on cores with the DSP extension. */
#include "attend_rows.h"

#include "dsp/pairs.h"

enum { WIDTH_MAX = 128, MIX_COLS = 8 };

/* Two rows at once, so that an unpacked query serves both. */
static void dot_two(const int16x2_t *q, uint32_t width, const int8_t *k, uint32_t cols,
                    int32_t *dots) {
    int32_t s0 = 0, s1 = 0;
    for (const int8_t *end = k + width; k < end; k += 4) {
        const int16x2_t even = *q++, odd = *q++;
        const uint32_t k0 = bodkin_pairs_load(k), k1 = bodkin_pairs_load(k + cols);
        s0 = __smlad(bodkin_pairs_odd(k0), odd, __smlad(bodkin_pairs_even(k0), even, s0));
        s1 = __smlad(bodkin_pairs_odd(k1), odd, __smlad(bodkin_pairs_even(k1), even, s1));
    }
    dots[0] = s0;
    dots[1] = s1;
}

static int32_t dot(const int8_t *a, const int8_t *b, uint32_t width) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < width; i++) sum += (int32_t)a[i] * b[i];
    return sum;
}

void bodkin_score_rows(const int8_t *q, uint32_t width, const struct bodkin_s8 *k, uint32_t column,
                       float factor, union bodkin_weight *weights) {
    int16x2_t halves[WIDTH_MAX / 2];
    const int8_t *key = k->data + column;
    uint32_t row = 0;
    if (width <= WIDTH_MAX) {
        for (uint32_t i = 0; i < width; i += 4) {
            const uint32_t word = bodkin_pairs_load(q + i);
            halves[i / 2] = bodkin_pairs_even(word);
            halves[i / 2 + 1] = bodkin_pairs_odd(word);
        }
        for (; row + 2 <= k->count; row += 2, key += 2 * k->cols) {
            int32_t dots[2];
            dot_two(halves, width, key, k->cols, dots);
            weights[row].f = (float)dots[0] * k->scales[row] * factor;
            weights[row + 1].f = (float)dots[1] * k->scales[row + 1] * factor;
        }
    }
    for (; row < k->count; row++, key += k->cols) {
        weights[row].f = (float)dot(q, key, width) * k->scales[row] * factor;
    }
}

/* All rows of eight columns, whose sums stay in registers. A weight is a half: it is below 8192. */
static void mix_columns(const union bodkin_weight *weights, uint32_t rows, const int8_t *v,
                        uint32_t cols, int32_t *sums) {
    int32_t s0 = sums[0], s1 = sums[1], s2 = sums[2], s3 = sums[3];
    int32_t s4 = sums[4], s5 = sums[5], s6 = sums[6], s7 = sums[7];
    for (const union bodkin_weight *end = weights + rows; weights < end; weights++, v += cols) {
        const int32_t weight = weights->i;
        if (weight == 0) continue;
        uint32_t word = bodkin_pairs_load(v);
        int16x2_t pair = bodkin_pairs_even(word);
        s0 = __smlabb(pair, weight, s0);
        s2 = __smlatb(pair, weight, s2);
        pair = bodkin_pairs_odd(word);
        s1 = __smlabb(pair, weight, s1);
        s3 = __smlatb(pair, weight, s3);
        word = bodkin_pairs_load(v + 4);
        pair = bodkin_pairs_even(word);
        s4 = __smlabb(pair, weight, s4);
        s6 = __smlatb(pair, weight, s6);
        pair = bodkin_pairs_odd(word);
        s5 = __smlabb(pair, weight, s5);
        s7 = __smlatb(pair, weight, s7);
    }
    sums[0] = s0, sums[1] = s1, sums[2] = s2, sums[3] = s3;
    sums[4] = s4, sums[5] = s5, sums[6] = s6, sums[7] = s7;
}

void bodkin_mix_rows(const union bodkin_weight *weights, const struct bodkin_s8 *v,
                     uint32_t column, uint32_t width, int32_t *sums) {
    const int8_t *value = v->data + column;
    uint32_t c = 0;
    for (; c + MIX_COLS <= width; c += MIX_COLS) {
        mix_columns(weights, v->count, value + c, v->cols, sums + c);
    }
    for (; c < width; c++) {
        for (uint32_t row = 0; row < v->count; row++) {
            sums[c] += weights[row].i * value[row * v->cols + c];
        }
    }
}
