/* SHA-256 (FIPS 180-4), in pieces or in one go. */
#ifndef BODKIN_SHA256_H
#define BODKIN_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define BODKIN_SHA256_BYTES 32u

struct bodkin_sha256 {
    uint32_t state[8];
    uint64_t bytes; /* taken so far */
    uint8_t block[64];
};

void bodkin_sha256_start(struct bodkin_sha256 *hash);
void bodkin_sha256_add(struct bodkin_sha256 *hash, const void *data, size_t bytes);
void bodkin_sha256_end(struct bodkin_sha256 *hash, uint8_t digest[BODKIN_SHA256_BYTES]);

#endif
