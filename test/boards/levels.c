/* A core's own linear_s8.c and attend_rows.c beside the portable ones, whose functions were renamed
 * to end in _plain: the same bits for every shape, however the core's own were compiled. Writes
 * "right", or what differs: linear or mix or scores, and its shape. */
#include <stdint.h>
#include <string.h>

#include "attend_rows.h"
#include "bare.h"
#include "intrinsics.h"

enum { ROWS_MAX = 9, COLS_MAX = 1040, VECTORS_MAX = 5, POSITIONS_MAX = 11, WIDTH_MAX = 132 };

void bodkin_linear_s8_plain(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y,
                            bool add);
void bodkin_score_rows_plain(const int8_t *q, uint32_t width, const struct bodkin_s8 *k,
                             uint32_t column, float factor, union bodkin_weight *weights);
void bodkin_mix_rows_plain(const union bodkin_weight *weights, const struct bodkin_s8 *v,
                           uint32_t column, uint32_t width, int32_t *sums);

static _Alignas(16) int8_t w_data[ROWS_MAX * COLS_MAX], x_data[VECTORS_MAX * COLS_MAX];
static float w_scales[POSITIONS_MAX], x_scales[VECTORS_MAX];
static float y[2][VECTORS_MAX * ROWS_MAX];
static union bodkin_weight weights[2][POSITIONS_MAX];
static int32_t sums[2][WIDTH_MAX];
static uint32_t seed = 1;

static int32_t draw(void) {
    seed = seed * 1664525u + 1013904223u;
    return (int32_t)(seed >> 8) % 255 - 127;
}

static void draw_all(void) {
    for (uint32_t i = 0; i < sizeof w_data; i++) w_data[i] = (int8_t)draw();
    for (uint32_t i = 0; i < sizeof x_data; i++) x_data[i] = (int8_t)draw();
    for (uint32_t i = 0; i < POSITIONS_MAX; i++) w_scales[i] = (float)draw() / 4096.0f;
    for (uint32_t i = 0; i < VECTORS_MAX; i++) x_scales[i] = (float)draw() / 4096.0f;
    for (uint32_t i = 0; i < VECTORS_MAX * ROWS_MAX; i++) y[0][i] = y[1][i] = (float)draw();
}

static void say(const char *text) { bare_port.console_write(NULL, text, strlen(text)); }

static void say_number(uint32_t number) {
    char text[] = " 0000";
    for (int i = 4; i > 0; i--, number /= 10) text[i] = (char)('0' + number % 10);
    say(text);
}

static void fail(const char *what, uint32_t a, uint32_t b, uint32_t c) {
    say(what);
    say_number(a);
    say_number(b);
    say_number(c);
    say("\n");
    bare_exit(0);
}

static void check_linear(uint32_t rows, uint32_t cols, uint32_t vectors) {
    const struct bodkin_s8 w = {w_data, w_scales, rows, cols};
    const struct bodkin_s8 x = {x_data, x_scales, vectors, cols};
    draw_all();
    for (int add = 0; add < 2; add++) {
        bodkin_linear_s8(&w, &x, y[0], add != 0);
        bodkin_linear_s8_plain(&w, &x, y[1], add != 0);
        if (memcmp(y[0], y[1], sizeof y[0]) != 0) fail("linear", rows, cols, vectors);
    }
}

static void check_attend(uint32_t positions, uint32_t width, uint32_t column) {
    const struct bodkin_s8 block = {w_data, w_scales, positions, 2 * width};
    draw_all();
    bodkin_score_rows(x_data, width, &block, column, 0.125f, weights[0]);
    bodkin_score_rows_plain(x_data, width, &block, column, 0.125f, weights[1]);
    if (memcmp(weights[0], weights[1], positions * sizeof **weights) != 0) {
        fail("scores", positions, width, column);
    }
    for (uint32_t i = 0; i < positions; i++) weights[0][i].i = (draw() + 127) % 32 * 255;
    for (uint32_t i = 0; i < width; i++) sums[0][i] = sums[1][i] = draw();
    bodkin_mix_rows(weights[0], &block, column, width, sums[0]);
    bodkin_mix_rows_plain(weights[0], &block, column, width, sums[1]);
    if (memcmp(sums[0], sums[1], width * sizeof **sums) != 0) {
        fail("mix", positions, width, column);
    }
}

int main(void) {
    static const uint32_t cols[] = {4, 8, 12, 16, 24, 32, 64, 128, 256, 1024, COLS_MAX};
    static const uint32_t widths[] = {4, 8, 12, 16, 20, 32, 64, 128, WIDTH_MAX};
    bare_start();
    for (uint32_t i = 0; i < sizeof cols / sizeof *cols; i++) {
        for (uint32_t rows = 1; rows <= ROWS_MAX; rows++) {
            for (uint32_t n = 1; n <= VECTORS_MAX; n++) check_linear(rows, cols[i], n);
        }
    }
    for (uint32_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        for (uint32_t positions = 0; positions <= POSITIONS_MAX; positions++) {
            check_attend(positions, widths[i], 0);
            check_attend(positions, widths[i], widths[i]);
        }
    }
    say("right\n");
    bare_exit(0);
}
