/* The flash image: header checks and bounds of every section (FORMAT.md). Nothing is copied: a
 * section is read where it lies.
 *
 * Trust: after bodkin_image_open every section lies inside the image. After bodkin_image_verify the
 * contents are those that were built, the shape is within the limits, and WGHT and TMEM have the
 * sizes that it implies. */
#ifndef BODKIN_IMAGE_H
#define BODKIN_IMAGE_H

#include <stddef.h>
#include <stdint.h>

#include "errors.h"
#include "tables.h"

#define BODKIN_IMAGE_FORMAT 4
#define BODKIN_IMAGE_ALIGNMENT 16u

enum bodkin_section {
    BODKIN_SECTION_CONF, BODKIN_SECTION_TOKN, BODKIN_SECTION_WGHT, BODKIN_SECTION_TMEM,
    BODKIN_SECTION_KERN, BODKIN_SECTION_CALB, BODKIN_SECTION_TEST, BODKIN_SECTIONS
};

/* Bytes inside the image. Absent: data NULL, bytes 0. */
struct bodkin_bytes {
    const uint8_t *data; /* 16-aligned when the image is */
    uint32_t bytes;
};

/* CONF, in its order. */
struct bodkin_shape {
    uint32_t width;          /* d */
    uint32_t heads;          /* H */
    uint32_t kv_heads;       /* G */
    uint32_t encoder_layers; /* Le */
    uint32_t decoder_layers; /* Ld */
    uint32_t vocabulary;     /* V */
    uint32_t tokens_max;     /* T */
    uint32_t memory_heads;   /* M */
    uint32_t rope_positions; /* R */
    uint32_t weight_bits;    /* of a matrix's values: 8 or 4 */
};

struct bodkin_image {
    const uint8_t *data; /* the caller's; outlives this struct */
    uint32_t bytes;      /* of the image itself; flash behind it is not read */
    uint32_t header_bytes;
    uint32_t model_version;
    uint8_t tools_hash[8];
    uint16_t kernel_abi_min, kernel_abi_max;
    struct bodkin_shape shape; /* zeros until verified */
    struct bodkin_bytes sections[BODKIN_SECTIONS];
};

/* Reads the header and the section table: magic, version, CRC32, bounds. `bytes` is what may be
 * read at `data`, the slot's size or the file's. */
int bodkin_image_open(struct bodkin_image *image, const void *data, size_t bytes,
                      struct bodkin_fault *fault);

/* Compares the SHA-256 of everything after the header, then reads the shape. */
int bodkin_image_verify(struct bodkin_image *image, struct bodkin_fault *fault);

/* Refuses an image that was made for other tools than `tools`, or for other kernels. */
int bodkin_image_match(const struct bodkin_image *image, const struct bodkin_tools *tools,
                       uint16_t kernel_abi, struct bodkin_fault *fault);

/* Little-endian reads; no alignment needed. */
uint16_t bodkin_read_u16(const uint8_t *data);
uint32_t bodkin_read_u32(const uint8_t *data);
float bodkin_read_f32(const uint8_t *data);

#endif
