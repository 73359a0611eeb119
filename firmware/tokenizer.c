#include "tokenizer.h"

#include <string.h>

#include "utf8.h"

enum { TOKEN_UNKNOWN = 1, HEADER_BYTES = 12, BLOCK_PIECES = 32 };

enum byte_class { CLASS_SPACE, CLASS_LETTER, CLASS_DIGIT, CLASS_OTHER };

static enum byte_class classify(uint8_t byte);
static bool check_blocks(const struct bodkin_pieces *pieces, const uint8_t *pool,
                         const uint8_t *end, const uint8_t **at);
static uint32_t find_piece(const struct bodkin_tokenizer *tokenizer, const char *text,
                           size_t bytes_max, bool continues, size_t *bytes);

static uint32_t count_blocks(const struct bodkin_pieces *pieces) {
    return (pieces->count + BLOCK_PIECES - 1) / BLOCK_PIECES;
}

int bodkin_tokenizer_open(struct bodkin_tokenizer *tokenizer, const struct bodkin_image *image,
                          struct bodkin_fault *fault) {
    const struct bodkin_bytes section = image->sections[BODKIN_SECTION_TOKN];
    const uint8_t *at = section.data;
    if (section.bytes < HEADER_BYTES) goto malformed;
    const uint32_t count = bodkin_read_u32(at), specials = bodkin_read_u32(at + 4);
    const uint32_t continuing = bodkin_read_u32(at + 8);
    if (count != image->shape.vocabulary || specials <= TOKEN_UNKNOWN || specials > count ||
        continuing > count - specials) {
        goto malformed;
    }
    struct bodkin_pieces *const first = &tokenizer->continuing, *const last = &tokenizer->starting;
    *first = (struct bodkin_pieces){at + HEADER_BYTES, specials, continuing};
    *last = (struct bodkin_pieces){first->blocks + 4 * count_blocks(first), specials + continuing,
                                   count - specials - continuing};
    const uint32_t blocks = count_blocks(first) + count_blocks(last);
    if (section.bytes < HEADER_BYTES + 4 * blocks) goto malformed;
    tokenizer->pool = first->blocks + 4 * blocks;
    const uint8_t *const end = section.data + section.bytes;
    at = tokenizer->pool;
    if (check_blocks(first, tokenizer->pool, end, &at) &&
        check_blocks(last, tokenizer->pool, end, &at)) {
        return 0;
    }
malformed:
    return bodkin_fault_set(fault, BODKIN_ERROR_LAYOUT, BODKIN_STAGE_IMAGE,
                            (uint32_t)(at - image->data));
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

/* A piece is a byte, then `rest` bytes that follow the `shared` first ones of the piece before. */
static size_t shared_bytes(const uint8_t *piece) { return piece[0] >> 4; }
static size_t rest_bytes(const uint8_t *piece) { return (size_t)(piece[0] & 0x0Fu) + 1; }

static const uint8_t *find_block(const struct bodkin_pieces *pieces, const uint8_t *pool,
                                 uint32_t block) {
    return pool + bodkin_read_u32(pieces->blocks + 4 * block);
}

/* Whether the blocks lie one after the other from *at, which moves to where they end; or to the
 * piece that is wrong. That pieces are sorted isn't checked: else some aren't found. */
static bool check_blocks(const struct bodkin_pieces *pieces, const uint8_t *pool,
                         const uint8_t *end, const uint8_t **at) {
    for (uint32_t i = 0; i < pieces->count; i++) {
        if (*at == end || rest_bytes(*at) > (size_t)(end - *at) - 1) return false;
        if (i % BLOCK_PIECES == 0) {
            const uint32_t start = bodkin_read_u32(pieces->blocks + 4 * (i / BLOCK_PIECES));
            if (start != (size_t)(*at - pool) || shared_bytes(*at) != 0) return false;
        }
        *at += 1 + rest_bytes(*at);
    }
    return true;
}

/* The last block whose first piece isn't greater than the text; -1 if there is none. */
static int32_t search_blocks(const struct bodkin_pieces *pieces, const uint8_t *pool,
                             const uint8_t *text, size_t bytes) {
    uint32_t low = 0, high = count_blocks(pieces);
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const uint8_t *piece = find_block(pieces, pool, middle);
        const size_t rest = rest_bytes(piece);
        const int order = memcmp(text, piece + 1, bytes < rest ? bytes : rest);
        if (order < 0 || (order == 0 && bytes < rest)) high = middle;
        else low = middle + 1;
    }
    return (int32_t)low - 1;
}

/* The greatest piece of a block that isn't greater than the text: its id, or 0 if the text doesn't
 * start with it; and how many bytes the two have in common. */
static uint32_t search_pieces(const struct bodkin_pieces *pieces, const uint8_t *pool,
                              uint32_t block, const uint8_t *text, size_t bytes, size_t *common) {
    const uint8_t *piece = find_block(pieces, pool, block);
    const uint32_t first = block * BLOCK_PIECES, left = pieces->count - first;
    const uint32_t count = left < BLOCK_PIECES ? left : BLOCK_PIECES;
    uint32_t found = 0;
    *common = 0;
    for (uint32_t i = 0; i < count; i++, piece += 1 + rest_bytes(piece)) {
        const size_t shared = shared_bytes(piece), rest = rest_bytes(piece);
        if (shared > *common) continue; /* differs from the text where the piece before did */
        if (shared < *common) break;    /* greater than the piece before within the text */
        size_t same = 0;
        while (same < rest && shared + same < bytes && piece[1 + same] == text[shared + same]) {
            same++;
        }
        const bool is_all = same == rest;
        if (!is_all && (shared + same == bytes || piece[1 + same] > text[shared + same])) break;
        found = is_all ? pieces->first + first + i : 0;
        *common = shared + same;
    }
    return found;
}

/* The longest piece of the vocabulary at `text`, or one unknown character; its length in *bytes.
 *
 * Whatever piece the text starts with isn't greater than it. So the greatest such piece is the
 * longest one, or the longest is among what that and the text have in common. */
static uint32_t find_piece(const struct bodkin_tokenizer *tokenizer, const char *text,
                           size_t bytes_max, bool continues, size_t *bytes) {
    const struct bodkin_pieces *pieces =
        continues ? &tokenizer->continuing : &tokenizer->starting;
    uint8_t lowered[BODKIN_TOKEN_BYTES_MAX];
    size_t left = bytes_max < sizeof lowered ? bytes_max : sizeof lowered;
    for (size_t i = 0; i < left; i++) lowered[i] = lower((uint8_t)text[i]);
    while (left > 0) {
        const int32_t block = search_blocks(pieces, tokenizer->pool, lowered, left);
        if (block < 0) break;
        const uint32_t id = search_pieces(pieces, tokenizer->pool, (uint32_t)block, lowered, left,
                                          bytes);
        if (id != 0) return id;
        left = *bytes;
    }
    *bytes = bodkin_utf8_bytes(text, bytes_max);
    return TOKEN_UNKNOWN;
}
