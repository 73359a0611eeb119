#include "attend_rows.h"

void bodkin_score_rows(const int8_t *q, uint32_t width, const struct bodkin_s8 *k, uint32_t column,
                       float factor, union bodkin_weight *weights) {
    for (uint32_t row = 0; row < k->count; row++) {
        const int8_t *key = k->data + row * k->cols + column;
        int32_t dot = 0;
        for (uint32_t i = 0; i < width; i++) dot += (int32_t)q[i] * key[i];
        weights[row].f = (float)dot * k->scales[row] * factor;
    }
}

void bodkin_mix_rows(const union bodkin_weight *weights, const struct bodkin_s8 *v,
                     uint32_t column, uint32_t width, int32_t *sums) {
    for (uint32_t row = 0; row < v->count; row++) {
        const int32_t weight = weights[row].i;
        if (weight == 0) continue;
        const int8_t *value = v->data + row * v->cols + column;
        for (uint32_t c = 0; c < width; c++) sums[c] += weight * value[c];
    }
}
