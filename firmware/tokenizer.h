/* Text to tokens by FORMAT.md, "Tokenization"; codegen/tokenizer.ts is its twin to the token. */
#ifndef BODKIN_TOKENIZER_H
#define BODKIN_TOKENIZER_H

#include "bodkin.h"
#include "image.h"

/* Sorted pieces, all of which start a word or all of which continue one. */
struct bodkin_pieces {
    const uint8_t *blocks; /* u32 each: where a block starts in the pool */
    uint32_t first;        /* the first piece's id */
    uint32_t count;
};

struct bodkin_tokenizer {
    const uint8_t *pool; /* the blocks */
    struct bodkin_pieces continuing, starting;
};

enum bodkin_token_flags { BODKIN_TOKEN_STARTS_WORD = 1, BODKIN_TOKEN_ENDS_WORD = 2 };

struct bodkin_tokens {
    uint32_t count;
    uint16_t ids[BODKIN_TOKENS_MAX];
    uint16_t starts[BODKIN_TOKENS_MAX]; /* bytes of the text */
    uint16_t ends[BODKIN_TOKENS_MAX];
    uint8_t flags[BODKIN_TOKENS_MAX];   /* enum bodkin_token_flags, or-ed */
};

/* Checks the image's TOKN section. */
int bodkin_tokenizer_open(struct bodkin_tokenizer *tokenizer, const struct bodkin_image *image,
                          struct bodkin_fault *fault);

/* `text` is valid UTF-8 of at most BODKIN_TEXT_BYTES_MAX bytes. More than tokens_max tokens are
 * BODKIN_ERROR_TEXT_TOKENS, at the byte where the first one over starts. */
int bodkin_tokenizer_encode(const struct bodkin_tokenizer *tokenizer, const char *text,
                            size_t bytes, uint32_t tokens_max, struct bodkin_tokens *tokens,
                            struct bodkin_fault *fault);

#endif
