#include "intrinsics.h"

static int32_t dot_s8(const int8_t *a, const int8_t *b, uint32_t width) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < width; i++) sum += (int32_t)a[i] * b[i];
    return sum;
}

/* Rows outside, vectors inside: each weight comes from flash once. */
void bodkin_linear_s8(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) {
    for (uint32_t row = 0; row < w->count; row++) {
        const int8_t *weights = w->data + row * w->cols;
        const float scale = w->scales[row];
        for (uint32_t t = 0; t < x->count; t++) {
            const int32_t dot = dot_s8(weights, x->data + t * w->cols, w->cols);
            const float sum = (float)dot * scale * x->scales[t];
            float *out = y + t * w->count + row;
            *out = add ? *out + sum : sum;
        }
    }
}
