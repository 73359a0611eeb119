#include <string.h>

#include "scan.h"

enum character { SPACE, LETTER, DIGIT, OTHER };

static enum character character_of(const char *folded, size_t bytes) {
    unsigned char lead = (unsigned char)folded[0];
    if (lead <= ' ') return SPACE;
    if (lead >= '0' && lead <= '9') return DIGIT;
    if (lead >= 'a' && lead <= 'z') return LETTER;
    /* Latin-1 signs, U+2000 to U+2FFF and emoji are signs; the rest of Unicode are letters. */
    return bytes > 1 && lead != 0xC2 && lead != 0xE2 && lead < 0xF0 ? LETTER : OTHER;
}

static enum character next_character(const char *text, size_t bytes, size_t at) {
    char folded[4];
    if (at >= bytes) return SPACE;
    size_t count = bodkin_fold(text, bytes, &at, folded);
    return character_of(folded, count);
}

/* The last token while it's being written, and what came right before the character at hand. */
struct writer {
    struct bodkin_scan *scan;
    size_t used;     /* folded bytes */
    size_t source;   /* offset in the user's text of the character at hand */
    bool gap;        /* a space since the last token */
    bool joined;     /* a sign was dropped: the next letter goes on with the word */
    uint8_t letters; /* of the word since it began or since a full stop in it */
};

static bool write_character(struct writer *w, enum character kind, const char *folded,
                            size_t bytes) {
    struct bodkin_scan *scan = w->scan;
    struct bodkin_token *token = scan->count ? &scan->tokens[scan->count - 1] : NULL;
    bool continues = token && !w->gap &&
                     ((kind == LETTER && token->kind == BODKIN_TOKEN_WORD) ||
                      (kind == DIGIT && token->kind == BODKIN_TOKEN_DIGITS));
    if (w->used + bytes + 2 > BODKIN_SCAN_BYTES_MAX) return false;
    if (continues && token->bytes + bytes <= UINT8_MAX) {
        token->bytes = (uint8_t)(token->bytes + bytes);
        w->letters++;
    } else {
        if (scan->count == BODKIN_SCAN_TOKENS_MAX) return false;
        if (w->used > 0) scan->text[w->used++] = ' ';
        token = &scan->tokens[scan->count++];
        memset(token, 0, sizeof *token);
        token->source = (uint16_t)w->source;
        token->text = (uint16_t)w->used;
        token->bytes = (uint8_t)bytes;
        token->kind = (uint8_t)(kind == LETTER  ? BODKIN_TOKEN_WORD
                                : kind == DIGIT ? BODKIN_TOKEN_DIGITS
                                                : BODKIN_TOKEN_SYMBOL);
        token->glued = (uint8_t)(scan->count > 1 && (!w->gap || w->joined));
        w->letters = 1;
    }
    memcpy(scan->text + w->used, folded, bytes);
    w->used += bytes;
    w->gap = w->joined = false;
    return true;
}

/* Signs inside of words: "o'clock" and "a.m." are one word, "twenty-one" is two glued ones, and a
 * full stop that isn't before a digit ends a sentence. Returns whether the sign is dealt with. */
static bool drop_sign(struct writer *w, char sign, enum character next) {
    const struct bodkin_scan *scan = w->scan;
    bool in_word =
        scan->count && !w->gap && scan->tokens[scan->count - 1].kind == BODKIN_TOKEN_WORD;
    switch (sign) {
    case '\'': return in_word && (next == LETTER || next == SPACE);
    case '-':
        if (!in_word || next != LETTER) return false;
        return w->gap = w->joined = true;
    case '.':
        if (next == DIGIT) return false;
        if (in_word && next == LETTER && w->letters == 1) {
            w->letters = 0;
            return true;
        }
        return w->gap = true;
    default: return false;
    }
}

static unsigned bucket_of(char first) {
    unsigned char c = (unsigned char)first;
    return c < 'a' ? 0 : c <= 'z' ? 1u + c - 'a' : BODKIN_WORD_BUCKETS - 1;
}

static uint64_t mask_of(const struct bodkin_token *token) {
    uint64_t mask = 0;
    const uint8_t *pair = bodkin_first_sense(token);
    for (; pair; pair = bodkin_next_sense(pair)) mask |= UINT64_C(1) << (pair[0] & 0x3F);
    return mask;
}

static bool is_number_word(const uint8_t *pair, bool first) {
    for (; pair; pair = bodkin_next_sense(pair)) {
        switch (pair[0] & ~BODKIN_WORD_MORE) {
        case BODKIN_SENSE_ONES:
        case BODKIN_SENSE_TENS:
        case BODKIN_SENSE_HUNDRED:
        case BODKIN_SENSE_SCALE:
        case BODKIN_SENSE_FRACTION:
        case BODKIN_SENSE_RATIO:
        case BODKIN_SENSE_HALF_PAST:
        case BODKIN_SENSE_MIXED: return true;
        case BODKIN_SENSE_AND:
        case BODKIN_SENSE_ORDINAL:
        case BODKIN_SENSE_UNIT:
        case BODKIN_SENSE_OCLOCK:
            if (!first) return true;
            break;
        default: break;
        }
    }
    return false;
}

enum match { WHOLE_WORDS, NUMBER_PIECE, FIRST_NUMBER_PIECE };

/* Finds the longest word of the locale that the key starts with: one that ends where a word of the
 * key does, or any piece of a number. Returns its bytes, 0 for none, and the offset of its senses.
 *
 * `same` is how far the key agrees with the record before. A record that shares more with its
 * forerunner differs from the key where that one did; one that shares less is past the key. */
static size_t find(const char *key, size_t key_bytes, enum match match, uint16_t *senses) {
    const uint8_t *words = bodkin_locale->words;
    const uint16_t *bucket = &bodkin_locale->buckets[bucket_of(key[0])];
    size_t same = 0, best = 0;
    for (size_t at = bucket[0]; at < bucket[1];) {
        size_t shared = words[at] >> 4, bytes = words[at] & 15u;
        at++;
        if (bytes == 0) bytes = words[at++];
        if (shared == 15 && same > 15) same = 15; /* more may be shared, but isn't said */
        if (shared < same) break;
        size_t agreed = 0;
        if (shared == same) {
            while (agreed < bytes && shared + agreed < key_bytes &&
                   words[at + agreed] == (uint8_t)key[shared + agreed])
                agreed++;
            bool past = agreed < bytes && shared + agreed < key_bytes &&
                        words[at + agreed] > (uint8_t)key[shared + agreed];
            if (past) break;
            same += agreed;
        }
        at += bytes;
        if (shared + bytes == same && agreed == bytes) {
            bool fits = match == WHOLE_WORDS
                            ? same == key_bytes || key[same] == ' '
                            : is_number_word(words + at, match == FIRST_NUMBER_PIECE);
            if (fits) {
                best = same;
                *senses = (uint16_t)at;
            }
        }
        while (words[at] & BODKIN_WORD_MORE) at += 2;
        at += 2;
    }
    return best;
}

/* Splits a word such as "twentyfifth" or "zweiundzwanzig", longest piece first, into number words
 * written after the tokens so far. Returns whether every piece is one. */
static bool split_compound(struct bodkin_scan *scan, uint8_t count, struct bodkin_token whole) {
    uint8_t pieces = 0, done = 0;
    while (done < whole.bytes) {
        struct bodkin_token piece = whole;
        piece.text = (uint16_t)(whole.text + done);
        if (pieces) piece.glued = 1;
        enum match match = pieces ? NUMBER_PIECE : FIRST_NUMBER_PIECE;
        size_t bytes =
            find(scan->text + piece.text, (size_t)(whole.bytes - done), match, &piece.word);
        if (bytes < 2 || count + pieces >= BODKIN_SCAN_TOKENS_MAX) return false;
        piece.bytes = (uint8_t)bytes;
        piece.senses = mask_of(&piece);
        scan->tokens[count + pieces++] = piece;
        done = (uint8_t)(done + bytes);
    }
    scan->count = (uint8_t)(count + pieces);
    return true;
}

/* Looks every token up; the tokens of a phrase become one. */
static void give_senses(struct bodkin_scan *scan, size_t text_bytes) {
    struct bodkin_token from[BODKIN_SCAN_TOKENS_MAX];
    uint8_t from_count = scan->count;
    memcpy(from, scan->tokens, from_count * sizeof from[0]);
    scan->count = 0;
    for (uint8_t i = 0; i < from_count; i++) {
        struct bodkin_token token = from[i];
        size_t end = token.text + (size_t)token.bytes;
        if (token.kind != BODKIN_TOKEN_DIGITS) {
            size_t bytes =
                find(scan->text + token.text, text_bytes - token.text, WHOLE_WORDS, &token.word);
            if (bytes) end = token.text + bytes;
            else if (token.kind == BODKIN_TOKEN_WORD && token.bytes > 4 &&
                     split_compound(scan, scan->count, token))
                continue;
        }
        while (i + 1 < from_count && from[i + 1].text < end) i++;
        token.bytes = (uint8_t)(end - token.text);
        token.senses = mask_of(&token);
        if (scan->count < BODKIN_SCAN_TOKENS_MAX) scan->tokens[scan->count++] = token;
    }
}

int bodkin_scan(struct bodkin_scan *scan, const char *text, size_t bytes) {
    struct writer w = { .scan = scan, .gap = true };
    if (bytes > BODKIN_VALUE_BYTES_MAX) return BODKIN_VALUE_LONG;
    scan->count = 0;
    for (size_t at = 0; at < bytes;) {
        char folded[4];
        w.source = at;
        size_t count = bodkin_fold(text, bytes, &at, folded);
        enum character kind = character_of(folded, count);
        if (kind == SPACE) w.gap = true;
        else if (kind == OTHER && drop_sign(&w, folded[0], next_character(text, bytes, at)))
            continue;
        else if (!write_character(&w, kind, folded, count)) return BODKIN_VALUE_LONG;
    }
    give_senses(scan, w.used);
    return 0;
}

const struct bodkin_token *bodkin_peek(const struct bodkin_cursor *cursor, int ahead) {
    static const struct bodkin_token none = { .kind = BODKIN_TOKEN_SYMBOL };
    int index = cursor->at + ahead;
    return index >= 0 && index < cursor->scan->count ? &cursor->scan->tokens[index] : &none;
}

const char *bodkin_scan_text(const struct bodkin_cursor *cursor, uint8_t index) {
    return cursor->scan->text + cursor->scan->tokens[index].text;
}

bool bodkin_ended(const struct bodkin_cursor *cursor) {
    return cursor->at >= cursor->scan->count;
}

const uint8_t *bodkin_first_sense(const struct bodkin_token *token) {
    return token->word ? bodkin_locale->words + token->word : NULL;
}

const uint8_t *bodkin_next_sense(const uint8_t *pair) {
    return pair[0] & BODKIN_WORD_MORE ? pair + 2 : NULL;
}

bool bodkin_means(const struct bodkin_cursor *cursor, int ahead, enum bodkin_sense sense,
                  int *value) {
    unsigned index = (unsigned)(cursor->at + ahead);
    if (index >= cursor->scan->count) return false;
    const struct bodkin_token *token = &cursor->scan->tokens[index];
    if (!(token->senses >> sense & 1)) return false;
    if (!value) return true;
    const uint8_t *pair = bodkin_locale->words + token->word;
    while ((pair[0] & ~BODKIN_WORD_MORE) != (unsigned)sense) pair += 2;
    *value = pair[1];
    return true;
}

bool bodkin_take(struct bodkin_cursor *cursor, enum bodkin_sense sense, int *value) {
    if (!bodkin_means(cursor, 0, sense, value)) return false;
    cursor->at++;
    return true;
}

bool bodkin_is_symbol(const struct bodkin_cursor *cursor, int ahead, char symbol) {
    const struct bodkin_token *token = bodkin_peek(cursor, ahead);
    return token->kind == BODKIN_TOKEN_SYMBOL && token->bytes == 1 &&
           cursor->scan->text[token->text] == symbol;
}

bool bodkin_take_symbol(struct bodkin_cursor *cursor, char symbol) {
    if (!bodkin_is_symbol(cursor, 0, symbol)) return false;
    cursor->at++;
    return true;
}

bool bodkin_is_digits(const struct bodkin_cursor *cursor, int ahead, int64_t *value, int *digits) {
    const struct bodkin_token *token = bodkin_peek(cursor, ahead);
    if (token->kind != BODKIN_TOKEN_DIGITS || token->bytes > 18) return false;
    const char *text = cursor->scan->text + token->text;
    *value = 0;
    for (unsigned i = 0; i < token->bytes; i++) *value = *value * 10 + (text[i] - '0');
    if (digits) *digits = token->bytes;
    return true;
}

void bodkin_skip(struct bodkin_cursor *cursor) {
    while (bodkin_take(cursor, BODKIN_SENSE_SKIP, NULL) || bodkin_take_symbol(cursor, ','))
        continue;
}

void bodkin_skip_unknown(struct bodkin_cursor *cursor) {
    uint8_t before;
    do {
        before = cursor->at;
        bodkin_skip(cursor);
        const struct bodkin_token *token = bodkin_peek(cursor, 0);
        bool number =
            token->kind == BODKIN_TOKEN_DIGITS ||
            (bodkin_is_symbol(cursor, 0, '.') && bodkin_peek(cursor, 1)->glued); /* ".5" */
        if (!bodkin_ended(cursor) && !token->word && !number) cursor->at++;
    } while (cursor->at != before);
}
