/* The twin of assembly/attend.ts, which says why weights are integers and how large they get. */
#include "intrinsics.h"

#include <math.h>
#include <string.h>

#define WEIGHT_MAX 8191.0f
#define POSITIONS_AT_WEIGHT_MAX 2048u
#define WEIGHT_MAX_OVER 2031.0f

/* Scores of one block's positions. `column`: this head's first in a row. */
static void score(const int8_t *q, uint32_t width, const struct bodkin_s8 *k, uint32_t column,
                  float factor, union bodkin_weight *weights) {
    for (uint32_t row = 0; row < k->count; row++) {
        const int8_t *key = k->data + row * k->cols + column;
        int32_t dot = 0;
        for (uint32_t i = 0; i < width; i++) dot += (int32_t)q[i] * key[i];
        weights[row].f = (float)dot * k->scales[row] * factor;
    }
}

static float largest(const union bodkin_weight *weights, uint32_t n) {
    float most = weights[0].f;
    for (uint32_t i = 1; i < n; i++) {
        if (weights[i].f > most) most = weights[i].f;
    }
    return most;
}

/* Scores become exp(score - largest); returns their sum. */
static float softmax(union bodkin_weight *weights, uint32_t n) {
    const float most = largest(weights, n);
    for (uint32_t i = 0; i < n; i++) weights[i].f = bodkin_exp(weights[i].f - most);
    for (uint32_t i = n; i % 4 != 0; i++) weights[i].f = 0.0f;
    float s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
    for (uint32_t i = 0; i < n; i += 4) {
        s0 += weights[i].f;
        s1 += weights[i + 1].f;
        s2 += weights[i + 2].f;
        s3 += weights[i + 3].f;
    }
    return (s0 + s1) + (s2 + s3);
}

/* Most weights are 0 after rounding. */
static void mix(const union bodkin_weight *weights, const struct bodkin_s8 *v, uint32_t column,
                uint32_t width, int32_t *sums) {
    for (uint32_t row = 0; row < v->count; row++) {
        const int32_t weight = weights[row].i;
        if (weight == 0) continue;
        const int8_t *value = v->data + row * v->cols + column;
        for (uint32_t c = 0; c < width; c++) sums[c] += weight * value[c];
    }
}

/* One head of one query. */
static void attend_head(float *q, const struct bodkin_block blocks[2], uint32_t column,
                        uint32_t width, const struct bodkin_scratch *scratch) {
    union bodkin_weight *weights = scratch->weights;
    union bodkin_weight *parts[2] = {weights, weights + blocks[0].k.count};
    const uint32_t n = blocks[0].k.count + blocks[1].k.count;
    const float limit = n > POSITIONS_AT_WEIGHT_MAX ? WEIGHT_MAX_OVER : WEIGHT_MAX;
    float scale;
    bodkin_quantize_rows(q, 1, width, scratch->q, &scale);
    const float factor = scale / sqrtf((float)width);

    for (int i = 0; i < 2; i++) score(scratch->q, width, &blocks[i].k, column, factor, parts[i]);
    const float total = softmax(weights, n);
    for (int i = 0; i < 2; i++) {
        for (uint32_t row = 0; row < blocks[i].v.count; row++) {
            parts[i][row].f *= blocks[i].v.scales[row];
        }
    }
    const float top = largest(weights, n);
    const float unit = limit / top;
    for (uint32_t i = 0; i < n; i++) {
        weights[i].i = bodkin_round_clamped(weights[i].f * unit, limit);
    }
    memset(scratch->sums, 0, width * sizeof *scratch->sums);
    for (int i = 0; i < 2; i++) mix(parts[i], &blocks[i].v, column, width, scratch->sums);
    const float out = top > 0.0f ? top / limit / total : 0.0f;
    for (uint32_t c = 0; c < width; c++) q[c] = (float)scratch->sums[c] * out;
}

void bodkin_attend(float *q, const struct bodkin_attention *attention,
                   const struct bodkin_scratch *scratch) {
    const uint32_t width = attention->head_width;
    for (uint32_t query = 0; query < attention->queries; query++) {
        for (uint32_t head = 0; head < attention->heads; head++) {
            const uint32_t kv_head = head * attention->kv_heads / attention->heads;
            attend_head(q, attention->blocks, kv_head * width, width, scratch);
            q += width;
        }
    }
}
