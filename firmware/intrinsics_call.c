/* Arguments are in the order of assembly/host.ts. A function takes its regions first, and gives up
 * if one of them was refused. */
#include "intrinsics_call.h"

#include <stdbool.h>
#include <string.h>

#include "errors.h"
#include "intrinsics.h"

/* No size or count of ours comes near; products of three stay within 64 bits. */
#define DIMENSION_MAX (1u << 20)
/* Within these no sum of int8 products overflows. */
#define COLS_MAX (1u << 16)
#define POSITIONS_MAX 8256u

struct reader {
    const struct bodkin_spaces *spaces;
    bool refused;
};

static bool inside(struct reader *reader, uint32_t offset, uint32_t a, uint32_t b, uint32_t size,
                   uint32_t space_bytes) {
    const bool small = a <= DIMENSION_MAX && b <= DIMENSION_MAX;
    const bool fits = small && offset + (uint64_t)a * b * size <= space_bytes;
    if (!fits || offset % size != 0) reader->refused = true;
    return !reader->refused;
}

/* a · b elements. NULL, and `refused`, when they aren't inside the space. */
static const void *in_image(struct reader *reader, uint32_t offset, uint32_t a, uint32_t b,
                            uint32_t size) {
    const struct bodkin_spaces *spaces = reader->spaces;
    const bool ok = inside(reader, offset, a, b, size, spaces->image_bytes);
    return ok ? spaces->image + offset : NULL;
}

static void *in_memory(struct reader *reader, uint32_t address, uint32_t a, uint32_t b,
                       uint32_t size) {
    const struct bodkin_spaces *spaces = reader->spaces;
    const bool ok = inside(reader, address, a, b, size, spaces->memory_bytes);
    return ok ? spaces->memory + address : NULL;
}

static int weights(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t bytes = args[1];
    const void *from = in_image(&reader, args[0], bytes, 1, 1);
    void *to = in_memory(&reader, args[2], bytes, 1, 1);
    if (reader.refused) return BODKIN_ERROR_KERNEL;
    memcpy(to, from, bytes);
    return 0;
}

/* `multiply` is one of the two below; w's data is as it takes it. */
static int linear(struct reader *reader, const struct bodkin_s8 *w, const uint32_t *args,
                  void (*multiply)(const struct bodkin_s8 *, const struct bodkin_s8 *, float *,
                                   bool)) {
    const uint32_t count = args[6];
    const struct bodkin_s8 x = {
        in_memory(reader, args[4], count, w->cols, 1),
        in_memory(reader, args[5], count, 1, 4),
        count,
        w->cols,
    };
    float *y = in_memory(reader, args[7], count, w->count, 4);
    const bool is_wide = w->cols > (multiply == bodkin_linear_s4 ? BODKIN_S4_COLS_MAX : COLS_MAX);
    if (reader->refused || w->cols % 4 != 0 || is_wide) return BODKIN_ERROR_KERNEL;
    multiply(w, &x, y, args[8] != 0);
    return 0;
}

static int linear_s8(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t rows = args[2], cols = args[3];
    const struct bodkin_s8 w = {
        in_image(&reader, args[0], rows, cols, 1),
        in_image(&reader, args[1], rows, 1, 4),
        rows,
        cols,
    };
    return linear(&reader, &w, args, bodkin_linear_s8);
}

static int linear_s8_memory(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t rows = args[2], cols = args[3];
    const struct bodkin_s8 w = {
        in_memory(&reader, args[0], rows, cols, 1),
        in_memory(&reader, args[1], rows, 1, 4),
        rows,
        cols,
    };
    return linear(&reader, &w, args, bodkin_linear_s8);
}

static int linear_s4(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t rows = args[2], cols = args[3];
    const struct bodkin_s8 w = {
        in_image(&reader, args[0], rows, cols / 2, 1),
        in_image(&reader, args[1], rows, 1, 4),
        rows,
        cols,
    };
    return linear(&reader, &w, args, bodkin_linear_s4);
}

/* Views a block with room for `room` rows, `count` of them in use; drawn in assembly/attend.ts. */
static struct bodkin_block block(const uint8_t *data, uint32_t room, uint32_t count,
                                 uint32_t cols) {
    const uint8_t *values = data + (size_t)room * (cols + 4);
    struct bodkin_block view;
    view.k = (struct bodkin_s8){(const int8_t *)data,
                                (const float *)(const void *)(data + (size_t)room * cols), count,
                                cols};
    view.v = (struct bodkin_s8){(const int8_t *)values,
                                (const float *)(const void *)(values + (size_t)room * cols), count,
                                cols};
    return view;
}

static int attend(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t queries = args[1], heads = args[2], kv_heads = args[3], head_width = args[4];
    const uint32_t image_rows = args[6], room = args[8], count = args[9];
    if (heads > 1024 || kv_heads > heads || head_width > 1024 || head_width % 4 != 0 ||
        kv_heads == 0 || head_width == 0 || count == 0 || count > room ||
        image_rows > POSITIONS_MAX || room > POSITIONS_MAX - image_rows) {
        return BODKIN_ERROR_KERNEL;
    }
    const uint32_t cols = kv_heads * head_width;
    const uint32_t weights_bytes = 4 * ((image_rows + count + 3) & ~3u);
    float *q = in_memory(&reader, args[0], queries, heads * head_width, 4);
    /* The last sizes are 4 for alignment; a row of K and V has 2 · (cols + 4) bytes. */
    const uint8_t *image = in_image(&reader, args[5], image_rows, (cols + 4) / 2, 4);
    const uint8_t *cache = in_memory(&reader, args[7], room, (cols + 4) / 2, 4);
    uint8_t *scratch = in_memory(&reader, args[10], weights_bytes / 4 + head_width, 1, 4);
    (void)in_memory(&reader, args[10] + weights_bytes + 4 * head_width, head_width, 1, 1);
    if (reader.refused) return BODKIN_ERROR_KERNEL;

    const struct bodkin_attention attention = {
        queries,
        heads,
        kv_heads,
        head_width,
        {block(image, image_rows, image_rows, cols), block(cache, room, count, cols)},
    };
    const struct bodkin_scratch work = {
        (union bodkin_weight *)(void *)scratch,
        (int32_t *)(void *)(scratch + weights_bytes),
        (int8_t *)(scratch + weights_bytes + 4 * head_width),
    };
    bodkin_attend(q, &attention, &work);
    return 0;
}

static int rms_norm(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t rows = args[1], width = args[2];
    const float *x = in_memory(&reader, args[0], rows, width, 4);
    const float *gain = in_image(&reader, args[3], width, 1, 4);
    float *y = in_memory(&reader, args[4], rows, width, 4);
    if (reader.refused || width % 4 != 0) return BODKIN_ERROR_KERNEL;
    bodkin_rms_norm(x, rows, width, gain, y);
    return 0;
}

static int rope(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t rows = args[1], heads = args[2], head_width = args[3], first = args[6];
    if (heads > 1024 || head_width > 1024 || first > DIMENSION_MAX) return BODKIN_ERROR_KERNEL;
    const uint32_t half = head_width / 2, skipped = 4 * half * first;
    float *x = in_memory(&reader, args[0], rows, heads * head_width, 4);
    const float *cos = in_image(&reader, args[4] + skipped, rows, half, 4);
    const float *sin = in_image(&reader, args[5] + skipped, rows, half, 4);
    if (reader.refused) return BODKIN_ERROR_KERNEL;
    bodkin_rope(x, rows, heads, head_width, cos, sin);
    return 0;
}

static int quantize_rows(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t rows = args[1], width = args[2];
    const float *x = in_memory(&reader, args[0], rows, width, 4);
    int8_t *x8 = in_memory(&reader, args[3], rows, width, 1);
    float *scales = in_memory(&reader, args[4], rows, 1, 4);
    if (reader.refused) return BODKIN_ERROR_KERNEL;
    bodkin_quantize_rows(x, rows, width, x8, scales);
    return 0;
}

static int dequantize_row(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t width = args[2];
    const int8_t *x8 = in_image(&reader, args[0], width, 1, 1);
    const float *scale = in_image(&reader, args[1], 1, 1, 4);
    float *y = in_memory(&reader, args[3], width, 1, 4);
    if (reader.refused) return BODKIN_ERROR_KERNEL;
    bodkin_dequantize_row(x8, *scale, width, y);
    return 0;
}

static int dequantize_row_s4(const struct bodkin_spaces *spaces, const uint32_t *args) {
    struct reader reader = {spaces, false};
    const uint32_t width = args[2];
    const int8_t *x4 = in_image(&reader, args[0], width / 2, 1, 1);
    const float *scale = in_image(&reader, args[1], 1, 1, 4);
    float *y = in_memory(&reader, args[3], width, 1, 4);
    if (reader.refused || width % 2 != 0) return BODKIN_ERROR_KERNEL;
    bodkin_dequantize_row_s4(x4, *scale, width, y);
    return 0;
}

const struct bodkin_intrinsic bodkin_intrinsics[BODKIN_INTRINSICS] = {
    {"weights", 3, weights},
    {"linear_s8", 9, linear_s8},
    {"linear_s8_memory", 9, linear_s8_memory},
    {"attend", 11, attend},
    {"rms_norm", 5, rms_norm},
    {"rope", 7, rope},
    {"quantize_rows", 5, quantize_rows},
    {"dequantize_row", 4, dequantize_row},
    {"dequantize_row_s4", 4, dequantize_row_s4},
    {"linear_s4", 9, linear_s4},
};
