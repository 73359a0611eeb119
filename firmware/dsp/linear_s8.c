/* In place of the portable file, on cores with the DSP extension. The vectors are unpacked once for
 * all rows; a block of rows and vectors is worked on at once, so that a weight that was unpacked
 * serves several sums. */
#include "intrinsics.h"

#include "dsp/pairs.h"

enum { ROWS = 4, COLS = 4, STEP_COLS = 16, HALVES_MAX = 1024 };

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

/* The two below are wholly assembly: they need all the registers there are, which a compiler grants
 * at some levels of optimisation only. w comes in r0, x in r1, cols, a multiple of STEP_COLS, in r2
 * and sums in r3, which waits on the stack. */
#define FUNCTION(name, body) \
    __asm(".pushsection .text." #name ",\"ax\",%progbits\n" \
          ".syntax unified\n.thumb\n.p2align 2\n" \
          ".global " #name "\n.type " #name ",%function\n.thumb_func\n" #name ":\n" \
          "push {r3-r11, lr}\n" body "pop {r3-r11, pc}\n" \
          ".size " #name ", . - " #name "\n.popsection\n")

/* A word of weights, unpacked into r10 and r11, meets a vector's halves in r12 and lr. */
#define STEP(word, sum) \
    "ldr r10, [" word "], #4\n" \
    "sxtb16 r11, r10\n" \
    "smlad " sum ", r11, r12, " sum "\n" \
    "sxtb16 r10, r10, ror #8\n" \
    "smlad " sum ", r10, lr, " sum "\n"
#define STEP_ROWS \
    "ldrd r12, lr, [r1], #8\n" STEP("r0", "r6") STEP("r2", "r7") STEP("r3", "r8") STEP("r4", "r9")

/* Sums of ROWS rows, in r0, r2, r3 and r4, and one vector. */
void bodkin_dsp_rows(const int8_t *w, const int16x2_t *x, uint32_t cols, int32_t *sums);
FUNCTION(bodkin_dsp_rows,
         "add r3, r0, r2, lsl #1\n"
         "add r4, r3, r2\n"
         "add r2, r0, r2\n"
         "mov r5, r2\n" /* where the first row ends */
         "movs r6, #0\n" "movs r7, #0\n" "mov r8, #0\n" "mov r9, #0\n"
         "1:\n" STEP_ROWS STEP_ROWS STEP_ROWS STEP_ROWS
         "cmp r0, r5\n"
         "bne 1b\n"
         "ldr r0, [sp]\n"
         "stmia r0, {r6-r9}\n");

#define STEP_PAIR(word, sum0, sum1) \
    "ldr r8, [" word "], #4\n" \
    "sxtb16 r9, r8\n" \
    "smlad " sum0 ", r9, r10, " sum0 "\n" \
    "smlad " sum1 ", r9, r12, " sum1 "\n" \
    "sxtb16 r8, r8, ror #8\n" \
    "smlad " sum0 ", r8, r11, " sum0 "\n" \
    "smlad " sum1 ", r8, lr, " sum1 "\n"
#define STEP_SQUARE \
    "ldrd r10, r11, [r1], #8\nldrd r12, lr, [r1], #8\n" \
        STEP_PAIR("r0", "r4", "r6") STEP_PAIR("r2", "r5", "r7")

/* Two rows, in r0 and r2, and two vectors that were unpacked together: w0 · x0, w1 · x0, w0 · x1,
 * w1 · x1. */
void bodkin_dsp_square(const int8_t *w, const int16x2_t *x, uint32_t cols, int32_t *sums);
FUNCTION(bodkin_dsp_square,
         "add r2, r0, r2\n"
         "mov r3, r2\n" /* where the first row ends */
         "movs r4, #0\n" "movs r5, #0\n" "movs r6, #0\n" "movs r7, #0\n"
         "1:\n" STEP_SQUARE STEP_SQUARE STEP_SQUARE STEP_SQUARE
         "cmp r0, r3\n"
         "bne 1b\n"
         "ldr r0, [sp]\n"
         "stmia r0, {r4-r7}\n");

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
                bodkin_dsp_square(weights + half * cols, vectors, cols, sums);
                put(sums, 2, scales + half, x->scales[t], out + half, add);
                put(sums + 2, 2, scales + half, x->scales[t + 1], out + half + rows, add);
            }
        }
        if (t == x->count) continue;
        bodkin_dsp_rows(weights, halves.pairs + t * cols / 2, cols, sums);
        put(sums, ROWS, scales, x->scales[t], out, add);
    }
    finish(w, x, row, y, add);
}

void bodkin_linear_s8(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) {
    if (w->cols == 0 || w->cols % STEP_COLS != 0 || w->cols > HALVES_MAX) {
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
