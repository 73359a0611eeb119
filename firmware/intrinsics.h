/* The hot kernels in C: the bodies that kernels.wasm imports, the same bits as the AssemblyScript
 * ones in assembly/ (tested). Weights are read where they lie in flash, activations in the kernels'
 * linear memory. Nothing is checked here; intrinsics_call.h checks what comes from a module.
 *
 * Bits: float32 operations in the order written, each rounded to float32, none fused (build with
 * -ffp-contract=off and never -ffast-math); round half away from zero; float sums as four
 * interleaved partial sums, then (s0 + s1) + (s2 + s3). Int8 sums are exact: their order is free.
 *
 * On the chip: linear_s8.c and attend_rows.c carry most of the work. For a core that can do better
 * a folder has files of the same names, to be built in their place: dsp/ for Armv7E-M and Armv8-M
 * with the DSP extension, helium/ for Armv8.1-M with MVE. */
#ifndef BODKIN_INTRINSICS_H
#define BODKIN_INTRINSICS_H

#include <stdbool.h>
#include <stdint.h>

/* Vectors that share a matrix's width: x[t][c] = data[t · cols + c] · scales[t]. A weight matrix is
 * that too, with `count` rows. */
struct bodkin_s8 {
    const int8_t *data;
    const float *scales; /* one a vector */
    uint32_t count;
    uint32_t cols; /* a multiple of 4 */
};

/* y[t][r] = Σ_c w[r][c] · x[t][c]; y is [x->count][w->count]. `add`: onto y. */
void bodkin_linear_s8(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add);

/* The same with the rows of w as int4, two values a byte: of a pair the first is in the low half.
 * w->cols still counts values; at most BODKIN_S4_COLS_MAX. */
void bodkin_linear_s4(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add);
#define BODKIN_S4_COLS_MAX 1024u

/* Keys and values, a row a position; heads side by side in a row. */
struct bodkin_block {
    struct bodkin_s8 k, v; /* equal counts; cols = kv_heads · head_width */
};

struct bodkin_attention {
    uint32_t queries, heads, kv_heads;
    uint32_t head_width;           /* a multiple of 4 */
    struct bodkin_block blocks[2]; /* the tool memory (may be empty), then the cache */
};

/* A softmax weight: a float, and an integer after rounding. */
union bodkin_weight {
    float f;
    int32_t i;
};

/* Where attend works. */
struct bodkin_scratch {
    union bodkin_weight *weights; /* one a position of both blocks, up to a multiple of 4 */
    int32_t *sums;                /* head_width */
    int8_t *q;                    /* head_width */
};

/* Writes softmax(q · k / √D) · v over q, which is [queries][heads][head_width]. */
void bodkin_attend(float *q, const struct bodkin_attention *attention,
                   const struct bodkin_scratch *scratch);

/* y = x / sqrt(mean(x²) + 1e-6) · gain a row; y may be x; width is a multiple of 4. */
void bodkin_rms_norm(const float *x, uint32_t rows, uint32_t width, const float *gain, float *y);

/* Rotates each head of each row in place; cos and sin are at the first row's position. */
void bodkin_rope(float *x, uint32_t rows, uint32_t heads, uint32_t head_width, const float *cos,
                 const float *sin);

/* x8 = round(x / s), s = max|x| / 127 a row. */
void bodkin_quantize_rows(const float *x, uint32_t rows, uint32_t width, int8_t *x8,
                          float *scales);

void bodkin_dequantize_row(const int8_t *x8, float scale, uint32_t width, float *y);

/* Two values a byte, the even one in the low half; width is even. */
void bodkin_dequantize_row_s4(const int8_t *x4, float scale, uint32_t width, float *y);

/* e^x to about 2e-7; 0 below -87 and for NaN, e^88 above 88. */
float bodkin_exp(float x);

/* Half away from zero, into [-limit, limit]; NaN gives limit. */
static inline int32_t bodkin_round_clamped(float x, float limit) {
    const float rounded = x + (x < 0.0f ? -0.5f : 0.5f);
    if (!(rounded < limit)) return (int32_t)limit;
    return rounded > -limit ? (int32_t)rounded : -(int32_t)limit;
}

#endif
