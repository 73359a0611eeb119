/* The twin of assembly/attend.ts, which says why weights are integers and how large they get. */
#include "intrinsics.h"

#include <math.h>
#include <string.h>

#include "attend_rows.h"

#define WEIGHT_MAX 8191.0f
#define POSITIONS_AT_WEIGHT_MAX 2048u
#define WEIGHT_MAX_OVER 2031.0f

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

    for (int i = 0; i < 2; i++) {
        bodkin_score_rows(scratch->q, width, &blocks[i].k, column, factor, parts[i]);
    }
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
    for (int i = 0; i < 2; i++) {
        bodkin_mix_rows(parts[i], &blocks[i].v, column, width, scratch->sums);
    }
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
