/* In place of the portable file, on cores with Helium (MVE). */
#include "attend_rows.h"

#include <arm_mve.h>

enum { BYTES = 16, WORDS = 4, MIX_COLS = 4 * WORDS };

void bodkin_score_rows(const int8_t *q, uint32_t width, const struct bodkin_s8 *k, uint32_t column,
                       float factor, union bodkin_weight *weights) {
    const int8_t *key = k->data + column;
    for (uint32_t row = 0; row < k->count; row++, key += k->cols) {
        int32_t dot = 0;
        uint32_t i = 0;
        for (; i + BYTES <= width; i += BYTES) {
            dot = vmladavaq_s8(dot, vldrbq_s8(key + i), vldrbq_s8(q + i));
        }
        if (i < width) {
            const mve_pred16_t rest = vctp8q(width - i);
            dot = vmladavaq_s8(dot, vldrbq_z_s8(key + i, rest), vldrbq_z_s8(q + i, rest));
        }
        weights[row].f = (float)dot * k->scales[row] * factor;
    }
}

/* All rows of sixteen columns, whose sums stay in registers. */
static void mix_columns(const union bodkin_weight *weights, uint32_t rows, const int8_t *v,
                        uint32_t cols, int32_t *sums) {
    int32x4_t s0 = vld1q_s32(sums), s1 = vld1q_s32(sums + 4);
    int32x4_t s2 = vld1q_s32(sums + 8), s3 = vld1q_s32(sums + 12);
    for (uint32_t row = 0; row < rows; row++, v += cols) {
        const int32_t weight = weights[row].i;
        if (weight == 0) continue;
        s0 = vmlaq_n_s32(s0, vldrbq_s32(v), weight);
        s1 = vmlaq_n_s32(s1, vldrbq_s32(v + 4), weight);
        s2 = vmlaq_n_s32(s2, vldrbq_s32(v + 8), weight);
        s3 = vmlaq_n_s32(s3, vldrbq_s32(v + 12), weight);
    }
    vst1q_s32(sums, s0);
    vst1q_s32(sums + 4, s1);
    vst1q_s32(sums + 8, s2);
    vst1q_s32(sums + 12, s3);
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
