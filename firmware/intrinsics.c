#include "intrinsics.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* 16 is GNU C where there are half floats: float32 is computed as itself there too. */
#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 16
#error "float32 must be computed as float32: results are the same bits everywhere"
#endif

static void norm_row(const float *x, uint32_t width, const float *gain, float *y) {
    float s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
    for (uint32_t i = 0; i < width; i += 4) {
        s0 += x[i] * x[i];
        s1 += x[i + 1] * x[i + 1];
        s2 += x[i + 2] * x[i + 2];
        s3 += x[i + 3] * x[i + 3];
    }
    const float mean = ((s0 + s1) + (s2 + s3)) / (float)width;
    const float inverse = 1.0f / sqrtf(mean + 1e-6f);
    for (uint32_t i = 0; i < width; i++) y[i] = x[i] * inverse * gain[i];
}

void bodkin_rms_norm(const float *x, uint32_t rows, uint32_t width, const float *gain, float *y) {
    for (uint32_t row = 0; row < rows; row++) {
        norm_row(x + row * width, width, gain, y + row * width);
    }
}

static void rotate(float *x, uint32_t half, const float *cos, const float *sin) {
    float *y = x + half; /* the pairs' second members */
    for (uint32_t i = 0; i < half; i++) {
        const float a = x[i], b = y[i];
        x[i] = a * cos[i] - b * sin[i];
        y[i] = b * cos[i] + a * sin[i];
    }
}

void bodkin_rope(float *x, uint32_t rows, uint32_t heads, uint32_t head_width, const float *cos,
                 const float *sin) {
    const uint32_t half = head_width / 2;
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t head = 0; head < heads; head++) {
            rotate(x, half, cos + row * half, sin + row * half);
            x += head_width;
        }
    }
}

static float quantize_row(const float *x, uint32_t width, int8_t *x8) {
    float largest = 0.0f;
    for (uint32_t i = 0; i < width; i++) {
        const float size = x[i] < 0.0f ? -x[i] : x[i];
        if (size > largest) largest = size;
    }
    const float scale = largest / 127.0f;
    for (uint32_t i = 0; i < width; i++) {
        x8[i] = (int8_t)(scale > 0.0f ? bodkin_round_clamped(x[i] / scale, 127.0f) : 0);
    }
    return scale;
}

void bodkin_quantize_rows(const float *x, uint32_t rows, uint32_t width, int8_t *x8,
                          float *scales) {
    for (uint32_t row = 0; row < rows; row++) {
        scales[row] = quantize_row(x + row * width, width, x8 + row * width);
    }
}

void bodkin_dequantize_row(const int8_t *x8, float scale, uint32_t width, float *y) {
    for (uint32_t i = 0; i < width; i++) y[i] = (float)x8[i] * scale;
}

/* The twin of assembly/dequantize-row-s4.ts. */
void bodkin_dequantize_row_s4(const int8_t *x4, float scale, uint32_t width, float *y) {
    for (uint32_t i = 0; i < width; i += 2) {
        const int32_t pair = x4[i / 2], low = pair & 15;
        y[i] = (float)(low < 8 ? low : low - 16) * scale;
        y[i + 1] = (float)((pair - low) / 16) * scale;
    }
}

/* The twin of assembly/exp.ts, which explains it. */
float bodkin_exp(float x) {
    const float rounder = 12582912.0f; /* 1.5 · 2^23 */
    if (!(x > -87.0f)) return 0.0f;
    if (x > 88.0f) x = 88.0f;
    const float whole = (x * 1.44269504f + rounder) - rounder;
    const float r = x - whole * 0.693359375f - whole * -0.000212194442f;
    float p = (1.0f / 720.0f) * r + 1.0f / 120.0f;
    p = p * r + 1.0f / 24.0f;
    p = p * r + 1.0f / 6.0f;
    p = p * r + 1.0f / 2.0f;
    p = p * r + 1.0f;
    p = p * r + 1.0f;
    const uint32_t bits = (uint32_t)((int32_t)whole + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}
