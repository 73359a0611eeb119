#include "intrinsics.h"

/* Of two rows at once: what is read of x serves both. */
static void dot_two(const int8_t *w, const int8_t *x, uint32_t cols, int32_t sums[2]) {
    const int8_t *w1 = w + cols;
    int32_t s0 = 0, s1 = 0;
    for (uint32_t i = 0; i < cols; i++) {
        const int32_t value = x[i];
        s0 += w[i] * value;
        s1 += w1[i] * value;
    }
    sums[0] = s0;
    sums[1] = s1;
}

static int32_t dot(const int8_t *w, const int8_t *x, uint32_t cols) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < cols; i++) sum += (int32_t)w[i] * x[i];
    return sum;
}

static void put(int32_t dot, float scale, float x_scale, float *y, bool add) {
    const float sum = (float)dot * scale * x_scale;
    *y = add ? *y + sum : sum;
}

/* Rows outside, vectors inside: each weight comes from flash once. */
void bodkin_linear_s8(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) {
    const uint32_t cols = w->cols, rows = w->count;
    uint32_t row = 0;
    for (; row + 2 <= rows; row += 2) {
        for (uint32_t t = 0; t < x->count; t++) {
            int32_t sums[2];
            float *out = y + t * rows + row;
            dot_two(w->data + row * cols, x->data + t * cols, cols, sums);
            put(sums[0], w->scales[row], x->scales[t], out, add);
            put(sums[1], w->scales[row + 1], x->scales[t], out + 1, add);
        }
    }
    if (row == rows) return;
    for (uint32_t t = 0; t < x->count; t++) {
        const int32_t sum = dot(w->data + row * cols, x->data + t * cols, cols);
        put(sum, w->scales[row], x->scales[t], y + t * rows + row, add);
    }
}
