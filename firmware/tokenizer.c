#include "tokenizer.h"

#include <string.h>

#include "utf8.h"

enum { TOKEN_UNKNOWN = 1, CONTINUATION = 0x01, HEADER_BYTES = 8 };

enum byte_class { CLASS_SPACE, CLASS_LETTER, CLASS_DIGIT, CLASS_OTHER };

static enum byte_class classify(uint8_t byte);
static uint32_t find_piece(const struct bodkin_tokenizer *tokenizer, const char *text,
                           size_t bytes_max, bool continues, size_t *bytes);

int bodkin_tokenizer_open(struct bodkin_tokenizer *tokenizer, const struct bodkin_image *image,
                          struct bodkin_fault *fault) {
    const struct bodkin_bytes section = image->sections[BODKIN_SECTION_TOKN];
    uint32_t offset = (uint32_t)(section.data - image->data);
    if (section.bytes < HEADER_BYTES) goto malformed;
    tokenizer->count = bodkin_read_u32(section.data);
    tokenizer->specials = bodkin_read_u32(section.data + 4);
    if (tokenizer->count != image->shape.vocabulary || tokenizer->specials <= TOKEN_UNKNOWN ||
        tokenizer->specials > tokenizer->count) {
        goto malformed;
    }
    const uint32_t pool_offset = HEADER_BYTES + 4 * (tokenizer->count + 1);
    if (section.bytes < pool_offset) goto malformed;
    tokenizer->starts = section.data + HEADER_BYTES;
    tokenizer->pool = section.data + pool_offset;
    uint32_t before = 0;
    offset += HEADER_BYTES;
    for (uint32_t i = 0; i <= tokenizer->count; i++, offset += 4) {
        const uint32_t start = bodkin_read_u32(tokenizer->starts + 4 * i);
        if (start < before || start > section.bytes - pool_offset) goto malformed;
        before = start;
    }
    return 0;
malformed:
    return bodkin_fault_set(fault, BODKIN_ERROR_LAYOUT, BODKIN_STAGE_IMAGE, offset);
}

int bodkin_tokenizer_encode(const struct bodkin_tokenizer *tokenizer, const char *text,
                            size_t bytes, uint32_t tokens_max, struct bodkin_tokens *tokens,
                            struct bodkin_fault *fault) {
    tokens->count = 0;
    size_t word = 0;
    while (word < bytes) {
        const enum byte_class class = classify((uint8_t)text[word]);
        size_t end = word + 1;
        if (class == CLASS_LETTER || class == CLASS_DIGIT) {
            while (end < bytes && classify((uint8_t)text[end]) == class) end++;
        }
        for (size_t at = word, length = 0; class != CLASS_SPACE && at < end; at += length) {
            if (tokens->count == tokens_max) {
                return bodkin_fault_set(fault, BODKIN_ERROR_TEXT_TOKENS, BODKIN_STAGE_TEXT,
                                        (uint32_t)at);
            }
            const size_t longest = class == CLASS_DIGIT ? 1 : end - at;
            const uint32_t i = tokens->count++;
            tokens->ids[i] =
                (uint16_t)find_piece(tokenizer, text + at, longest, at > word, &length);
            tokens->starts[i] = (uint16_t)at;
            tokens->ends[i] = (uint16_t)(at + length);
            tokens->flags[i] = (uint8_t)((at == word ? BODKIN_TOKEN_STARTS_WORD : 0) |
                                         (at + length == end ? BODKIN_TOKEN_ENDS_WORD : 0));
        }
        word = end;
    }
    return 0;
}

static uint8_t lower(uint8_t byte) {
    return byte >= 'A' && byte <= 'Z' ? (uint8_t)(byte + ('a' - 'A')) : byte;
}

static enum byte_class classify(uint8_t byte) {
    if (byte == ' ' || (byte >= 0x09 && byte <= 0x0D)) return CLASS_SPACE;
    if (byte >= '0' && byte <= '9') return CLASS_DIGIT;
    const uint8_t letter = lower(byte);
    return letter >= 0x80 || (letter >= 'a' && letter <= 'z') ? CLASS_LETTER : CLASS_OTHER;
}

/* The id of exactly this text, or TOKEN_UNKNOWN. Tokens past the specials are sorted by bytes. */
static uint32_t find_exact(const struct bodkin_tokenizer *tokenizer, const uint8_t *text,
                           size_t bytes) {
    uint32_t low = tokenizer->specials;
    uint32_t high = tokenizer->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const uint32_t start = bodkin_read_u32(tokenizer->starts + 4 * middle);
        const size_t token_bytes = bodkin_read_u32(tokenizer->starts + 4 * (middle + 1)) - start;
        const size_t common = bytes < token_bytes ? bytes : token_bytes;
        int order = memcmp(text, tokenizer->pool + start, common);
        if (order == 0 && bytes == token_bytes) return middle;
        if (order == 0) order = bytes < token_bytes ? -1 : 1;
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return TOKEN_UNKNOWN;
}

/* The longest piece of the vocabulary at `text`, or one unknown character; its length in *bytes. */
static uint32_t find_piece(const struct bodkin_tokenizer *tokenizer, const char *text,
                           size_t bytes_max, bool continues, size_t *bytes) {
    uint8_t piece[1 + BODKIN_TOKEN_BYTES_MAX];
    const size_t longest =
        bytes_max < BODKIN_TOKEN_BYTES_MAX ? bytes_max : BODKIN_TOKEN_BYTES_MAX;
    const size_t prefix = continues ? 1 : 0;
    piece[0] = CONTINUATION;
    for (size_t i = 0; i < longest; i++) piece[prefix + i] = lower((uint8_t)text[i]);
    for (size_t length = longest; length > 0; length--) {
        const uint32_t id = find_exact(tokenizer, piece, prefix + length);
        if (id == TOKEN_UNKNOWN) continue;
        *bytes = length;
        return id;
    }
    *bytes = bodkin_utf8_bytes(text, bytes_max);
    return TOKEN_UNKNOWN;
}
