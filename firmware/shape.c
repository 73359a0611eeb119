#include "shape.h"

#include <stdbool.h>

#include "bodkin.h"

enum { NUMBERS = 10, WIDTH_MAX = 1024, LAYERS_MAX = 64, ROPE_POSITIONS_MAX = 4096 };

static uint64_t matrix_bytes(uint64_t rows, uint64_t row_bytes);

int bodkin_shape_read(struct bodkin_image *image, struct bodkin_fault *fault) {
    const struct bodkin_bytes conf = image->sections[BODKIN_SECTION_CONF];
    const uint32_t offset = (uint32_t)(conf.data - image->data);
    if (conf.bytes != NUMBERS * 4) {
        return bodkin_fault_set(fault, BODKIN_ERROR_LAYOUT, BODKIN_STAGE_IMAGE, offset);
    }
    uint32_t n[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) n[i] = bodkin_read_u32(conf.data + 4 * i);
    const struct bodkin_shape shape = {n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9]};
    const bool valid[NUMBERS] = {
        n[0] > 0 && n[0] <= WIDTH_MAX && n[0] % 4 == 0,
        n[1] > 0 && n[0] % n[1] == 0 && n[0] / n[1] % 4 == 0,
        n[2] > 0 && n[1] % n[2] == 0,
        n[3] > 0 && n[3] <= LAYERS_MAX,
        n[4] > 0 && n[4] <= LAYERS_MAX,
        n[5] > 0 && n[5] <= BODKIN_VOCABULARY_MAX,
        n[6] > 0 && n[6] <= BODKIN_TOKENS_MAX,
        n[7] >= BODKIN_HEAD_FIRST_TOOL && n[7] <= BODKIN_HEADS_MAX,
        n[8] >= n[6] && n[8] <= ROPE_POSITIONS_MAX,
        n[9] == 8 || (n[9] == 4 && n[0] % 8 == 0),
    };
    for (uint32_t i = 0; i < NUMBERS; i++) {
        if (valid[i]) continue;
        return bodkin_fault_set(fault, BODKIN_ERROR_LAYOUT, BODKIN_STAGE_IMAGE, offset + 4 * i);
    }
    image->shape = shape;
    const uint64_t wanted[] = {
        bodkin_shape_weights_bytes(&shape), bodkin_shape_memory_bytes(&shape),
    };
    static const enum bodkin_section sized[] = {BODKIN_SECTION_WGHT, BODKIN_SECTION_TMEM};
    for (int i = 0; i < 2; i++) {
        const struct bodkin_bytes section = image->sections[sized[i]];
        if (section.bytes == wanted[i]) continue;
        return bodkin_fault_set(fault, BODKIN_ERROR_LAYOUT, BODKIN_STAGE_IMAGE,
                                (uint32_t)(section.data - image->data));
    }
    return 0;
}

/* In the order of FORMAT.md's table. */
uint64_t bodkin_shape_weights_bytes(const struct bodkin_shape *shape) {
    const uint64_t d = shape->width;
    const uint64_t head = d / shape->heads;
    const uint64_t kv = 2 * shape->kv_heads * head;
    const uint64_t width = d * shape->weight_bits / 8; /* of a matrix's row */
    const uint64_t square = matrix_bytes(d, width);
    const uint64_t norms = 4 * (d + 2 * head);
    const uint64_t self = norms + matrix_bytes(d + kv, width) + square;
    const uint64_t cross = norms + square + matrix_bytes(kv, width) + square;
    const uint64_t encoder = shape->encoder_layers * self + 4 * d;
    const uint64_t decoder = 4 * d + square + shape->decoder_layers * (self + cross) + 4 * d;
    const uint64_t pointers = 6 * square;
    const uint64_t rope = 2 * 4 * shape->rope_positions * (head / 2);
    return matrix_bytes(shape->vocabulary, d / 2) + encoder + decoder + pointers + rope;
}

uint64_t bodkin_shape_memory_bytes(const struct bodkin_shape *shape) {
    const uint64_t d = shape->width;
    const uint64_t kv = shape->kv_heads * (d / shape->heads);
    const uint64_t rows = shape->memory_heads;
    return 2 * matrix_bytes(rows, d) + 2 * shape->decoder_layers * matrix_bytes(rows, kv);
}

static uint64_t matrix_bytes(uint64_t rows, uint64_t row_bytes) {
    return (rows * row_bytes + 3) / 4 * 4 + rows * 4;
}
