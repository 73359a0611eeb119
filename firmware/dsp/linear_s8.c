/* In place of the portable file, on cores with the DSP extension. The vectors are unpacked once for
 * all rows; a block of rows and vectors is worked on at once, so that a weight that was unpacked
 * serves several sums. */
#include "intrinsics.h"

#include "dsp/pairs.h"

enum { ROWS = 4, COLS = 4, HALVES_MAX = 1024 };

/* Unpacked vectors, on the stack: for each four columns the even pair, then the odd one. Vectors in
 * twos share a place, where the first's four columns are followed by the second's. */
struct halves {
    int16x2_t pairs[HALVES_MAX / 2];
};

static void unpack(const int8_t *x, uint32_t cols, int16x2_t *to, uint32_t step) {
    for (const int8_t *end = x + cols; x < end; x += COLS, to += step) {
        const uint32_t word = bodkin_pairs_load(x);
        to[0] = bodkin_pairs_even(word);
        to[1] = bodkin_pairs_odd(word);
    }
}

static void unpack_all(const struct bodkin_s8 *x, struct halves *halves) {
    for (uint32_t t = 0; t < x->count; t++) {
        const bool is_alone = t % 2 == 0 && t + 1 == x->count;
        int16x2_t *to = halves->pairs + (t - t % 2) * x->cols / 2 + t % 2 * 2;
        unpack(x->data + t * x->cols, x->cols, to, is_alone ? 2 : 4);
    }
}

/* In assembly, because the compiler moves registers to the stack and back. Below, a word of
 * weights is unpacked into `a` and `t`, whose halves meet those of a vector, `e` and `o`. */
#define STEP(word, sum) \
    "ldr %[a], [%[" word "]], #4\n" \
    "sxtb16 %[t], %[a]\n" \
    "smlad %[" sum "], %[t], %[e], %[" sum "]\n" \
    "sxtb16 %[a], %[a], ror #8\n" \
    "smlad %[" sum "], %[a], %[o], %[" sum "]\n"
#define STEP_ROWS \
    "ldrd %[e], %[o], [%[x]], #8\n" STEP("w0", "s0") STEP("w1", "s1") STEP("w2", "s2") \
        STEP("w3", "s3")

/* Sums of ROWS rows and one vector. */
static void dot_rows(const int8_t *w, const int16x2_t *x, uint32_t cols, int32_t *sums) {
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    const int8_t *w1 = w + cols, *w2 = w1 + cols, *w3 = w2 + cols, *const end = w1;
    int32_t a, t, e, o;
    __asm volatile("1:\n" STEP_ROWS STEP_ROWS "cmp %[w0], %[end]\nbne 1b\n"
                   : [s0] "+&r"(s0), [s1] "+&r"(s1), [s2] "+&r"(s2), [s3] "+&r"(s3), [w0] "+&r"(w),
                     [w1] "+&r"(w1), [w2] "+&r"(w2), [w3] "+&r"(w3), [x] "+&r"(x), [a] "=&r"(a),
                     [t] "=&r"(t), [e] "=&r"(e), [o] "=&r"(o)
                   : [end] "r"(end)
                   : "cc", "memory");
    sums[0] = s0;
    sums[1] = s1;
    sums[2] = s2;
    sums[3] = s3;
}

#define STEP_PAIR(word, sum0, sum1) \
    "ldr %[a], [%[" word "]], #4\n" \
    "sxtb16 %[t], %[a]\n" \
    "smlad %[" sum0 "], %[t], %[e0], %[" sum0 "]\n" \
    "smlad %[" sum1 "], %[t], %[e1], %[" sum1 "]\n" \
    "sxtb16 %[a], %[a], ror #8\n" \
    "smlad %[" sum0 "], %[a], %[o0], %[" sum0 "]\n" \
    "smlad %[" sum1 "], %[a], %[o1], %[" sum1 "]\n"
#define STEP_SQUARE \
    "ldrd %[e0], %[o0], [%[x]], #8\nldrd %[e1], %[o1], [%[x]], #8\n" \
        STEP_PAIR("w0", "s00", "s01") STEP_PAIR("w1", "s10", "s11")

/* Two rows and two vectors that were unpacked together: w0 · x0, w1 · x0, w0 · x1, w1 · x1. */
static void dot_square(const int8_t *w, const int16x2_t *x, uint32_t cols, int32_t *sums) {
    int32_t s00 = 0, s10 = 0, s01 = 0, s11 = 0;
    const int8_t *w1 = w + cols, *const end = w1;
    int32_t a, t, e0, o0, e1, o1;
    __asm volatile("1:\n" STEP_SQUARE STEP_SQUARE "cmp %[w0], %[end]\nbne 1b\n"
                   : [s00] "+&r"(s00), [s10] "+&r"(s10), [s01] "+&r"(s01), [s11] "+&r"(s11),
                     [w0] "+&r"(w), [w1] "+&r"(w1), [x] "+&r"(x), [a] "=&r"(a),
                     [t] "=&r"(t), [e0] "=&r"(e0), [o0] "=&r"(o0), [e1] "=&r"(e1),
                     [o1] "=&r"(o1)
                   : [end] "r"(end)
                   : "cc", "memory");
    sums[0] = s00;
    sums[1] = s10;
    sums[2] = s01;
    sums[3] = s11;
}

/* `count` rows' sums of one vector become outputs, or are added to them. */
static void put(const int32_t *dots, uint32_t count, const float *scales, float x_scale, float *y,
                bool add) {
    for (uint32_t i = 0; i < count; i++) {
        const float sum = (float)dots[i] * scales[i] * x_scale;
        y[i] = add ? y[i] + sum : sum;
    }
}

/* One row and one packed vector. */
static int32_t dot(const int8_t *w, const int8_t *x, uint32_t cols) {
    int32_t sum = 0;
    for (uint32_t c = 0; c < cols; c += COLS) {
        const uint32_t a = bodkin_pairs_load(w + c), b = bodkin_pairs_load(x + c);
        sum = __smlad(bodkin_pairs_even(a), bodkin_pairs_even(b), sum);
        sum = __smlad(bodkin_pairs_odd(a), bodkin_pairs_odd(b), sum);
    }
    return sum;
}

/* Rows from `row` on, one by one: what doesn't fill a block, and what is too wide to unpack. */
static void finish(const struct bodkin_s8 *w, const struct bodkin_s8 *x, uint32_t row, float *y,
                   bool add) {
    for (; row < w->count; row++) {
        for (uint32_t t = 0; t < x->count; t++) {
            const int32_t sum = dot(w->data + row * w->cols, x->data + t * w->cols, w->cols);
            put(&sum, 1, w->scales + row, x->scales[t], y + t * w->count + row, add);
        }
    }
}

/* As many vectors as can be unpacked at a time. Rows outside, vectors inside: each weight comes
 * from flash once. */
static void linear(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) {
    const uint32_t rows = w->count, cols = w->cols;
    struct halves halves;
    int32_t sums[ROWS];
    uint32_t row = 0;
    unpack_all(x, &halves);
    for (; row + ROWS <= rows; row += ROWS) {
        const int8_t *weights = w->data + row * cols;
        const float *scales = w->scales + row;
        float *out = y + row;
        uint32_t t = 0;
        for (; t + 2 <= x->count; t += 2, out += 2 * rows) {
            const int16x2_t *vectors = halves.pairs + t * cols / 2;
            for (uint32_t half = 0; half < ROWS; half += 2) {
                dot_square(weights + half * cols, vectors, cols, sums);
                put(sums, 2, scales + half, x->scales[t], out + half, add);
                put(sums + 2, 2, scales + half, x->scales[t + 1], out + half + rows, add);
            }
        }
        if (t == x->count) continue;
        dot_rows(weights, halves.pairs + t * cols / 2, cols, sums);
        put(sums, ROWS, scales, x->scales[t], out, add);
    }
    finish(w, x, row, y, add);
}

void bodkin_linear_s8(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) {
    if (w->cols == 0 || w->cols % (2 * COLS) != 0 || w->cols > HALVES_MAX) {
        finish(w, x, 0, y, add);
        return;
    }
    const uint32_t most = HALVES_MAX / w->cols;
    for (uint32_t t = 0; t < x->count; t += most) {
        const uint32_t count = x->count - t < most ? x->count - t : most;
        const struct bodkin_s8 part = {x->data + t * w->cols, x->scales + t, count, w->cols};
        linear(w, &part, y + t * w->count, add);
    }
}
