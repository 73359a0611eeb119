/* In main.c's place, what `bodkin bench` compares with: one step of an ordinary transformer of the
 * image's shape in plain C: int8 weights, a feed-forward of 4 d, a vocabulary to choose from, at
 * the last position of its context. A decoder that writes takes such a step for each token, of the
 * prompt as of the answer. It writes what the step took, in one line:
 *
 *     {"peer":{"step":N,"macs":N}}
 *
 * Its weights are whatever bytes the image has, and the layers share one cache: the numbers that it
 * computes mean nothing, their cost is the same. */
#include <math.h>
#include <string.h>

#include "arena.h"
#include "bare.h"
#include "board.h"
#include "image.h"
#include "json.h"
#include "shape.h"

enum { FEED_FORWARD = 4, EXIT_NOT_STARTED = 1 };

__attribute__((aligned(16), section(".arena"))) static uint8_t memory[BOARD_ARENA_BYTES];

static struct bodkin_bytes weights;
static uint32_t weights_used;
static uint64_t macs;

/* The next rows · cols weights; from the start again when there are no more. */
static const int8_t *take(uint32_t rows, uint32_t cols) {
    const uint32_t bytes = rows * cols;
    if (bytes > weights.bytes - weights_used) weights_used = 0;
    const int8_t *here = (const int8_t *)weights.data + weights_used;
    weights_used += bytes;
    return here;
}

/* x as int8, with its scale. */
static float quantize(const float *x, uint32_t n, int8_t *x8) {
    float most = 1e-9f;
    for (uint32_t i = 0; i < n; i++) most = fmaxf(most, fabsf(x[i]));
    for (uint32_t i = 0; i < n; i++) x8[i] = (int8_t)roundf(x[i] / most * 127.0f);
    return most / 127.0f;
}

static void multiply(float *y, const float *x, int8_t *x8, uint32_t rows, uint32_t cols) {
    const uint32_t fitting = weights.bytes / cols;
    const float scale = quantize(x, cols, x8) / 1024.0f;
    const int8_t *w = take(rows < fitting ? rows : fitting, cols);
    for (uint32_t row = 0; row < rows; row++) {
        const int8_t *here = w + row % fitting * cols;
        int32_t sum = 0;
        for (uint32_t i = 0; i < cols; i++) sum += here[i] * x8[i];
        y[row] = (float)sum * scale;
    }
    macs += (uint64_t)rows * cols;
}

static void normalize(float *y, const float *x, uint32_t n) {
    float sum = 1e-6f;
    for (uint32_t i = 0; i < n; i++) sum += x[i] * x[i];
    const float scale = 1.0f / sqrtf(sum / (float)n);
    for (uint32_t i = 0; i < n; i++) y[i] = x[i] * scale;
}

/* One query head over all positions of a cache of [positions][cols]. */
static void attend(float *q, const float *k, const float *v, const struct bodkin_shape *shape,
                   float *scores, float *out) {
    const uint32_t width = shape->width / shape->heads, cols = shape->kv_heads * width;
    float total = 0.0f;
    for (uint32_t t = 0; t < shape->tokens_max; t++) {
        float dot = 0.0f;
        for (uint32_t i = 0; i < width; i++) dot += q[i] * k[t * cols + i];
        scores[t] = expf(dot / sqrtf((float)width));
        total += scores[t];
    }
    memset(out, 0, width * sizeof *out);
    for (uint32_t t = 0; t < shape->tokens_max; t++) {
        for (uint32_t i = 0; i < width; i++) out[i] += scores[t] / total * v[t * cols + i];
    }
    macs += 2ull * width * shape->tokens_max;
}

static void step(const struct bodkin_shape *shape, struct bodkin_arena *arena) {
    const uint32_t d = shape->width, head = d / shape->heads, cols = shape->kv_heads * head;
    const uint32_t wide = FEED_FORWARD * d, last = shape->tokens_max - 1;
    float *x = bodkin_arena_take(arena, d * 4), *y = bodkin_arena_take(arena, d * 4);
    float *q = bodkin_arena_take(arena, d * 4), *out = bodkin_arena_take(arena, d * 4);
    float *hidden = bodkin_arena_take(arena, wide * 4);
    float *k = bodkin_arena_take(arena, shape->tokens_max * cols * 4);
    float *v = bodkin_arena_take(arena, shape->tokens_max * cols * 4);
    float *scores = bodkin_arena_take(arena, shape->tokens_max * 4);
    float *logits = bodkin_arena_take(arena, shape->vocabulary * 4);
    int8_t *x8 = bodkin_arena_take(arena, wide);
    if (x8 == NULL) bare_exit(EXIT_NOT_STARTED);
    for (uint32_t i = 0; i < d; i++) x[i] = (float)i / (float)d;
    for (uint32_t layer = 0; layer < shape->encoder_layers + shape->decoder_layers; layer++) {
        normalize(y, x, d);
        multiply(q, y, x8, d, d);
        multiply(k + last * cols, y, x8, cols, d);
        multiply(v + last * cols, y, x8, cols, d);
        for (uint32_t h = 0; h < shape->heads; h++) {
            const uint32_t column = h * shape->kv_heads / shape->heads * head;
            attend(q + h * head, k + column, v + column, shape, scores, out + h * head);
        }
        multiply(y, out, x8, d, d);
        for (uint32_t i = 0; i < d; i++) x[i] += y[i];
        normalize(y, x, d);
        multiply(hidden, y, x8, wide, d);
        for (uint32_t i = 0; i < wide; i++) hidden[i] = fmaxf(hidden[i], 0.0f);
        multiply(y, hidden, x8, d, wide);
        for (uint32_t i = 0; i < d; i++) x[i] += y[i];
    }
    normalize(y, x, d);
    multiply(logits, y, x8, shape->vocabulary, d);
}

int main(void) {
    struct bodkin_image image;
    struct bodkin_fault fault = {0};
    struct bodkin_json json;
    bare_start();
    if (bodkin_image_open(&image, (const void *)BOARD_IMAGE, BOARD_IMAGE_BYTES, &fault) != 0 ||
        bodkin_shape_read(&image, &fault) != 0) {
        return EXIT_NOT_STARTED;
    }
    weights = image.sections[BODKIN_SECTION_WGHT];
    memset(memory, 0, sizeof memory);
    struct bodkin_arena arena = {memory, sizeof memory, 0};
    const uint64_t start = bare_ticks();
    step(&image.shape, &arena);
    const uint64_t ticks = bare_ticks() - start;
    bodkin_json_start(&json, &bare_port);
    bodkin_json_open(&json, '{');
    bodkin_json_key(&json, "peer");
    bodkin_json_open(&json, '{');
    bodkin_json_key(&json, "step");
    bodkin_json_integer(&json, (int64_t)(ticks * 1000u / BOARD_CLOCK_MHZ));
    bodkin_json_key(&json, "macs");
    bodkin_json_integer(&json, (int64_t)macs);
    bodkin_json_close(&json, '}');
    bodkin_json_close(&json, '}');
    bodkin_json_end(&json);
    return 0;
}
