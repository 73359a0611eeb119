/* In place of the portable file, on cores with Helium (MVE): sixteen int8 products an instruction.
 * Four rows at once, so that a vector's bytes are loaded once for all of them. */
#include "intrinsics.h"

#include <arm_mve.h>

enum { ROWS = 4, LANES = 16, STEP_COLS = 2 * LANES };

/* In assembly, because the compiler adds to each address by itself. */
#define STEP(row, sum) \
    "vldrb.8 q1, [%[" row "]], #16\n" \
    "vmladava.s8 %[" sum "], q0, q1\n"
#define STEP_ROWS \
    "vldrb.8 q0, [%[x]], #16\n" STEP("w0", "s0") STEP("w1", "s1") STEP("w2", "s2") STEP("w3", "s3")

/* Sums of ROWS rows and one vector; cols is a multiple of STEP_COLS. vmladava takes even registers;
 * a compiler that is to choose them finds none at -Os. */
static inline int32x4_t dot_rows(const int8_t *w, const int8_t *x, uint32_t cols) {
    const int8_t *w1 = w + cols, *w2 = w1 + cols, *w3 = w2 + cols;
    register int32_t s0 __asm("r4") = 0, s1 __asm("r6") = 0;
    register int32_t s2 __asm("r8") = 0, s3 __asm("r10") = 0;
    __asm volatile("dls lr, %[steps]\n1:" STEP_ROWS STEP_ROWS "le lr, 1b\n"
                   : [s0] "+&r"(s0), [s1] "+&r"(s1), [s2] "+&r"(s2), [s3] "+&r"(s3),
                     [w0] "+&r"(w), [w1] "+&r"(w1), [w2] "+&r"(w2), [w3] "+&r"(w3), [x] "+&r"(x)
                   : [steps] "r"(cols / STEP_COLS)
                   : "q0", "q1", "lr", "memory");
    return (int32x4_t){s0, s1, s2, s3};
}

/* Any number of columns. */
static int32_t dot(const int8_t *w, const int8_t *x, uint32_t cols) {
    int32_t sum = 0;
    for (uint32_t c = 0; c < cols; c += LANES) {
        const mve_pred16_t rest = vctp8q(cols - c);
        sum = vmladavaq_s8(sum, vldrbq_z_s8(w + c, rest), vldrbq_z_s8(x + c, rest));
    }
    return sum;
}

/* Rows outside, vectors inside: each weight comes from flash once. */
void bodkin_linear_s8(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) {
    const uint32_t rows = w->count, cols = w->cols, count = x->count;
    const uint32_t in_blocks = cols > 0 && cols % STEP_COLS == 0 ? rows - rows % ROWS : 0;
    for (uint32_t row = 0; row < in_blocks; row += ROWS) {
        const float32x4_t scales = vld1q_f32(w->scales + row);
        const int8_t *weights = w->data + row * cols, *vector = x->data;
        float *out = y + row;
        for (uint32_t t = 0; t < count; t++, vector += cols, out += rows) {
            const float32x4_t dots = vcvtq_f32_s32(dot_rows(weights, vector, cols));
            const float32x4_t sum = vmulq_n_f32(vmulq_f32(dots, scales), x->scales[t]);
            vst1q_f32(out, add ? vaddq_f32(vld1q_f32(out), sum) : sum);
        }
    }
    for (uint32_t row = in_blocks; row < rows; row++) {
        for (uint32_t t = 0; t < count; t++) {
            const int32_t product = dot(w->data + row * cols, x->data + t * cols, cols);
            const float sum = (float)product * w->scales[row] * x->scales[t];
            float *out = y + t * rows + row;
            *out = add ? *out + sum : sum;
        }
    }
}
