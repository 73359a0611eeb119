#include "image.h"

#include <string.h>

#include "crc32.h"
#include "sha256.h"
#include "shape.h"

enum {
    FIXED_BYTES = 64, /* of the header, before the section table */
    ROW_BYTES = 16,   /* of the section table */
    CRC_BYTES = 4,
    OFFSET_VERSION = 4,
    OFFSET_HEADER_BYTES = 6,
    OFFSET_IMAGE_BYTES = 8,
    OFFSET_MODEL_VERSION = 12,
    OFFSET_TOOLS_HASH = 16,
    OFFSET_KERNEL_ABI_MIN = 24,
    OFFSET_KERNEL_ABI_MAX = 26,
    OFFSET_SECTION_COUNT = 28,
    OFFSET_DIGEST = 32
};

static int open_header(struct bodkin_image *image, size_t bytes, struct bodkin_fault *fault);
static int open_sections(struct bodkin_image *image, struct bodkin_fault *fault);

int bodkin_image_open(struct bodkin_image *image, const void *data, size_t bytes,
                      struct bodkin_fault *fault) {
    memset(image, 0, sizeof *image);
    image->data = data;
    int error = open_header(image, bytes, fault);
    if (error == 0) error = open_sections(image, fault);
    return error;
}

int bodkin_image_verify(struct bodkin_image *image, struct bodkin_fault *fault) {
    struct bodkin_sha256 hash;
    uint8_t digest[BODKIN_SHA256_BYTES];
    bodkin_sha256_start(&hash);
    bodkin_sha256_add(&hash, image->data + image->header_bytes, image->bytes - image->header_bytes);
    bodkin_sha256_end(&hash, digest);
    if (memcmp(digest, image->data + OFFSET_DIGEST, sizeof digest) != 0) {
        return bodkin_fault_set(fault, BODKIN_ERROR_DIGEST, BODKIN_STAGE_IMAGE, OFFSET_DIGEST);
    }
    return bodkin_shape_read(image, fault);
}

int bodkin_image_match(const struct bodkin_image *image, const struct bodkin_tools *tools,
                       uint16_t kernel_abi, struct bodkin_fault *fault) {
    if (memcmp(image->tools_hash, tools->hash, sizeof tools->hash) != 0 ||
        image->shape.memory_heads != tools->head_count) {
        return bodkin_fault_set(fault, BODKIN_ERROR_OTHER_TOOLS, BODKIN_STAGE_IMAGE,
                                OFFSET_TOOLS_HASH);
    }
    if (kernel_abi < image->kernel_abi_min || kernel_abi > image->kernel_abi_max) {
        return bodkin_fault_set(fault, BODKIN_ERROR_KERNEL_ABI, BODKIN_STAGE_IMAGE,
                                OFFSET_KERNEL_ABI_MIN);
    }
    return 0;
}

uint16_t bodkin_read_u16(const uint8_t *data) {
    return (uint16_t)(data[0] | data[1] << 8);
}

uint32_t bodkin_read_u32(const uint8_t *data) {
    return (uint32_t)bodkin_read_u16(data) | (uint32_t)bodkin_read_u16(data + 2) << 16;
}

float bodkin_read_f32(const uint8_t *data) {
    const uint32_t bits = bodkin_read_u32(data);
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static int refuse(struct bodkin_fault *fault, int error, size_t offset) {
    return bodkin_fault_set(fault, error, BODKIN_STAGE_IMAGE, (uint32_t)offset);
}

/* Magic and version come first, so that a foreign file is not called damaged; then the CRC, so that
 * a damaged header is not called truncated. */
static int open_header(struct bodkin_image *image, size_t bytes, struct bodkin_fault *fault) {
    const uint8_t *data = image->data;
    if (bytes < 4) return refuse(fault, BODKIN_ERROR_TRUNCATED, bytes);
    if (memcmp(data, "BDKN", 4) != 0) return refuse(fault, BODKIN_ERROR_MAGIC, 0);
    if (bytes < FIXED_BYTES) return refuse(fault, BODKIN_ERROR_TRUNCATED, bytes);
    if (bodkin_read_u16(data + OFFSET_VERSION) != BODKIN_IMAGE_FORMAT) {
        return refuse(fault, BODKIN_ERROR_VERSION, OFFSET_VERSION);
    }
    const uint32_t header_bytes = bodkin_read_u16(data + OFFSET_HEADER_BYTES);
    if (header_bytes < FIXED_BYTES + CRC_BYTES || header_bytes % BODKIN_IMAGE_ALIGNMENT != 0) {
        return refuse(fault, BODKIN_ERROR_LAYOUT, OFFSET_HEADER_BYTES);
    }
    if (bytes < header_bytes) return refuse(fault, BODKIN_ERROR_TRUNCATED, bytes);
    const uint32_t crc_offset = header_bytes - CRC_BYTES;
    if (bodkin_crc32(data, crc_offset) != bodkin_read_u32(data + crc_offset)) {
        return refuse(fault, BODKIN_ERROR_CHECKSUM, crc_offset);
    }
    const uint32_t image_bytes = bodkin_read_u32(data + OFFSET_IMAGE_BYTES);
    if (image_bytes < header_bytes) return refuse(fault, BODKIN_ERROR_LAYOUT, OFFSET_IMAGE_BYTES);
    if (image_bytes > bytes) return refuse(fault, BODKIN_ERROR_TRUNCATED, bytes);

    image->bytes = image_bytes;
    image->header_bytes = header_bytes;
    image->model_version = bodkin_read_u32(data + OFFSET_MODEL_VERSION);
    memcpy(image->tools_hash, data + OFFSET_TOOLS_HASH, sizeof image->tools_hash);
    image->kernel_abi_min = bodkin_read_u16(data + OFFSET_KERNEL_ABI_MIN);
    image->kernel_abi_max = bodkin_read_u16(data + OFFSET_KERNEL_ABI_MAX);
    return 0;
}

/* Sections of an unknown id are for a later firmware: bounded, then left alone. */
static int open_sections(struct bodkin_image *image, struct bodkin_fault *fault) {
    static const char ids[BODKIN_SECTIONS][5] = {
        "CONF", "TOKN", "WGHT", "TMEM", "KERN", "CALB", "TEST",
    };
    const uint32_t count = bodkin_read_u32(image->data + OFFSET_SECTION_COUNT);
    if (count > (image->header_bytes - FIXED_BYTES - CRC_BYTES) / ROW_BYTES) {
        return refuse(fault, BODKIN_ERROR_LAYOUT, OFFSET_SECTION_COUNT);
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t row = FIXED_BYTES + i * ROW_BYTES;
        const uint32_t offset = bodkin_read_u32(image->data + row + 4);
        const uint32_t bytes = bodkin_read_u32(image->data + row + 8);
        if (offset < image->header_bytes || offset > image->bytes ||
            bytes > image->bytes - offset || offset % BODKIN_IMAGE_ALIGNMENT != 0 ||
            bodkin_read_u32(image->data + row + 12) != 0) {
            return refuse(fault, BODKIN_ERROR_LAYOUT, row);
        }
        for (uint32_t s = 0; s < BODKIN_SECTIONS; s++) {
            if (memcmp(image->data + row, ids[s], 4) != 0) continue;
            if (image->sections[s].data != NULL) return refuse(fault, BODKIN_ERROR_LAYOUT, row);
            image->sections[s].data = image->data + offset;
            image->sections[s].bytes = bytes;
        }
    }
    static const enum bodkin_section needed[] = {
        BODKIN_SECTION_CONF, BODKIN_SECTION_TOKN, BODKIN_SECTION_WGHT, BODKIN_SECTION_TMEM,
        BODKIN_SECTION_CALB,
    };
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        if (image->sections[needed[i]].data == NULL) {
            return refuse(fault, BODKIN_ERROR_LAYOUT, OFFSET_SECTION_COUNT);
        }
    }
    return 0;
}
