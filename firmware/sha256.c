#include "sha256.h"

#include <string.h>

static const uint32_t ROUND[64] = {
    0x428a2f98u, 0x71374491u, 0xb5c0fbcfu, 0xe9b5dba5u, 0x3956c25bu, 0x59f111f1u, 0x923f82a4u,
    0xab1c5ed5u, 0xd807aa98u, 0x12835b01u, 0x243185beu, 0x550c7dc3u, 0x72be5d74u, 0x80deb1feu,
    0x9bdc06a7u, 0xc19bf174u, 0xe49b69c1u, 0xefbe4786u, 0x0fc19dc6u, 0x240ca1ccu, 0x2de92c6fu,
    0x4a7484aau, 0x5cb0a9dcu, 0x76f988dau, 0x983e5152u, 0xa831c66du, 0xb00327c8u, 0xbf597fc7u,
    0xc6e00bf3u, 0xd5a79147u, 0x06ca6351u, 0x14292967u, 0x27b70a85u, 0x2e1b2138u, 0x4d2c6dfcu,
    0x53380d13u, 0x650a7354u, 0x766a0abbu, 0x81c2c92eu, 0x92722c85u, 0xa2bfe8a1u, 0xa81a664bu,
    0xc24b8b70u, 0xc76c51a3u, 0xd192e819u, 0xd6990624u, 0xf40e3585u, 0x106aa070u, 0x19a4c116u,
    0x1e376c08u, 0x2748774cu, 0x34b0bcb5u, 0x391c0cb3u, 0x4ed8aa4au, 0x5b9cca4fu, 0x682e6ff3u,
    0x748f82eeu, 0x78a5636fu, 0x84c87814u, 0x8cc70208u, 0x90befffau, 0xa4506cebu, 0xbef9a3f7u,
    0xc67178f2u,
};

static void compress(uint32_t state[8], const uint8_t block[64]);

void bodkin_sha256_start(struct bodkin_sha256 *hash) {
    static const uint32_t initial[8] = {
        0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au,
        0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u,
    };
    memcpy(hash->state, initial, sizeof initial);
    hash->bytes = 0;
}

void bodkin_sha256_add(struct bodkin_sha256 *hash, const void *data, size_t bytes) {
    const uint8_t *at = data;
    size_t filled = (size_t)(hash->bytes & 63u);
    hash->bytes += bytes;
    while (bytes > 0) {
        if (filled == 0 && bytes >= 64) { /* whole blocks are read in place */
            compress(hash->state, at);
            at += 64;
            bytes -= 64;
            continue;
        }
        const size_t part = bytes < 64 - filled ? bytes : 64 - filled;
        memcpy(hash->block + filled, at, part);
        at += part;
        bytes -= part;
        filled = (filled + part) & 63u;
        if (filled == 0) compress(hash->state, hash->block);
    }
}

void bodkin_sha256_end(struct bodkin_sha256 *hash, uint8_t digest[BODKIN_SHA256_BYTES]) {
    size_t filled = (size_t)(hash->bytes & 63u);
    const uint64_t bits = hash->bytes * 8u;
    hash->block[filled++] = 0x80;
    if (filled > 56) {
        memset(hash->block + filled, 0, 64 - filled);
        compress(hash->state, hash->block);
        filled = 0;
    }
    memset(hash->block + filled, 0, 56 - filled);
    for (int i = 0; i < 8; i++) hash->block[56 + i] = (uint8_t)(bits >> (56 - 8 * i));
    compress(hash->state, hash->block);
    for (int i = 0; i < 32; i++) digest[i] = (uint8_t)(hash->state[i / 4] >> (24 - 8 * (i % 4)));
}

static uint32_t rotate(uint32_t x, int right) {
    return x >> right | x << (32 - right);
}

/* A round, whose result is in d and h: the letters of the next round are these, moved by one. */
static inline void turn(uint32_t a, uint32_t b, uint32_t c, uint32_t *d, uint32_t e, uint32_t f,
                        uint32_t g, uint32_t *h, uint32_t word) {
    const uint32_t sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const uint32_t choice = (e & f) ^ (~e & g);
    const uint32_t sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
    const uint32_t next = *h + sum1 + choice + word;
    *d += next;
    *h = next + sum0 + majority;
}

static void compress(uint32_t state[8], const uint8_t block[64]) {
    uint32_t w[64];
    for (int i = 0; i < 16; i++) {
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
               (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    }
    for (int i = 16; i < 64; i++) {
        const uint32_t a = w[i - 15];
        const uint32_t b = w[i - 2];
        w[i] = w[i - 16] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) + w[i - 7] +
               (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
    }
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = 0; i < 64; i += 8) {
        turn(a, b, c, &d, e, f, g, &h, ROUND[i] + w[i]);
        turn(h, a, b, &c, d, e, f, &g, ROUND[i + 1] + w[i + 1]);
        turn(g, h, a, &b, c, d, e, &f, ROUND[i + 2] + w[i + 2]);
        turn(f, g, h, &a, b, c, d, &e, ROUND[i + 3] + w[i + 3]);
        turn(e, f, g, &h, a, b, c, &d, ROUND[i + 4] + w[i + 4]);
        turn(d, e, f, &g, h, a, b, &c, ROUND[i + 5] + w[i + 5]);
        turn(c, d, e, &f, g, h, a, &b, ROUND[i + 6] + w[i + 6]);
        turn(b, c, d, &e, f, g, h, &a, ROUND[i + 7] + w[i + 7]);
    }
    const uint32_t last[8] = {a, b, c, d, e, f, g, h};
    for (int i = 0; i < 8; i++) state[i] += last[i];
}
