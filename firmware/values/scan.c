#include <string.h>

#include "scan.h"

enum character { SPACE, LETTER, DIGIT, OTHER };

static enum character character_of(const char *folded, size_t bytes)
{
    unsigned char lead = (unsigned char)folded[0];
    if (lead <= ' ') return SPACE;
    if (lead >= '0' && lead <= '9') return DIGIT;
    if (lead >= 'a' && lead <= 'z') return LETTER;
    /* Latin-1 signs, U+2000 to U+2FFF and emoji are signs; the rest of Unicode counts as letters. */
    return bytes > 1 && lead != 0xC2 && lead != 0xE2 && lead < 0xF0 ? LETTER : OTHER;
}

static enum character next_character(const char *text, size_t bytes, size_t at)
{
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

static bool write_character(struct writer *w, enum character kind, const char *folded, size_t bytes)
{
    struct bodkin_scan *scan = w->scan;
    struct bodkin_token *token = scan->count ? &scan->tokens[scan->count - 1] : NULL;
    bool continues = token && !w->gap && ((kind == LETTER && token->kind == BODKIN_TOKEN_WORD) ||
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
        token->kind = (uint8_t)(kind == LETTER ? BODKIN_TOKEN_WORD
                                : kind == DIGIT ? BODKIN_TOKEN_DIGITS : BODKIN_TOKEN_SYMBOL);
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
static bool drop_sign(struct writer *w, char sign, enum character next)
{
    const struct bodkin_scan *scan = w->scan;
    bool in_word = scan->count && !w->gap &&
                   scan->tokens[scan->count - 1].kind == BODKIN_TOKEN_WORD;
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

static int compare(const char *key, size_t bytes, const char *word)
{
    for (size_t i = 0; i < bytes; i++) {
        unsigned char a = (unsigned char)key[i], b = (unsigned char)word[i];
        if (a != b) return a < b ? -1 : 1; /* the word's end, 0, is smaller than any byte */
    }
    return word[bytes] == 0 ? 0 : -1;
}

static const char *word_text(unsigned index)
{
    return bodkin_locale->texts + bodkin_locale->words[index].text;
}

/* The first word that isn't before the key. */
static unsigned find(const char *key, size_t bytes)
{
    unsigned low = 0, high = bodkin_locale->word_count;
    while (low < high) {
        unsigned middle = (low + high) / 2;
        if (compare(key, bytes, word_text(middle)) > 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

static uint8_t count_senses(unsigned first)
{
    unsigned index = first + 1;
    while (index < bodkin_locale->word_count &&
           bodkin_locale->words[index].text == bodkin_locale->words[first].text) index++;
    return (uint8_t)(index - first);
}

/* Gives the token the senses of the longest phrase that starts at it, and returns how many bytes of
 * folded text the phrase has (0: not in the locale). Phrases sort right after their first word. */
static size_t look_up(const struct bodkin_scan *scan, struct bodkin_token *token, size_t text_bytes)
{
    const char *key = scan->text + token->text;
    size_t rest = text_bytes - token->text, best = 0;
    for (unsigned i = find(key, token->bytes); i < bodkin_locale->word_count; i++) {
        const char *word = word_text(i);
        size_t bytes = strlen(word);
        if (bytes < token->bytes || memcmp(word, key, token->bytes) != 0) break;
        if (bytes > token->bytes && word[token->bytes] != ' ') break;
        if (bytes <= best || bytes > rest || memcmp(word, key, bytes) != 0) continue;
        if (bytes < rest && key[bytes] != ' ') continue;
        best = bytes;
        token->word = (uint16_t)i;
        token->senses = count_senses(i);
    }
    return best;
}

static bool is_number_word(const struct bodkin_token *token, bool first)
{
    for (unsigned i = 0; i < token->senses; i++) {
        switch (bodkin_locale->words[token->word + i].sense) {
        case BODKIN_SENSE_ONES: case BODKIN_SENSE_TENS: case BODKIN_SENSE_HUNDRED:
        case BODKIN_SENSE_SCALE: case BODKIN_SENSE_FRACTION: case BODKIN_SENSE_HALF_PAST: return true;
        case BODKIN_SENSE_AND: case BODKIN_SENSE_ORDINAL: case BODKIN_SENSE_UNIT:
        case BODKIN_SENSE_MIXED: case BODKIN_SENSE_OCLOCK:
            if (!first) return true;
            break;
        default: break;
        }
    }
    return false;
}

/* Splits a word such as "twentyfifth" or "zweiundzwanzig", longest piece first, into number words
 * written after the tokens so far. Returns whether every piece is one. */
static bool split_compound(struct bodkin_scan *scan, uint8_t count, struct bodkin_token whole)
{
    uint8_t pieces = 0, done = 0;
    while (done < whole.bytes) {
        struct bodkin_token piece = { .kind = BODKIN_TOKEN_WORD, .glued = pieces ? 1 : whole.glued };
        piece.source = whole.source;
        piece.text = (uint16_t)(whole.text + done);
        unsigned index = 0;
        uint8_t bytes = (uint8_t)(whole.bytes - done);
        for (; bytes > 1; bytes--) {
            const char *key = scan->text + piece.text;
            index = find(key, bytes);
            if (index == bodkin_locale->word_count || compare(key, bytes, word_text(index))) continue;
            piece.word = (uint16_t)index;
            piece.senses = count_senses(index);
            if (is_number_word(&piece, pieces == 0)) break;
        }
        if (bytes < 2 || count + pieces >= BODKIN_SCAN_TOKENS_MAX) return false;
        piece.bytes = bytes;
        scan->tokens[count + pieces++] = piece;
        done = (uint8_t)(done + bytes);
    }
    scan->count = (uint8_t)(count + pieces);
    return true;
}

/* Looks every token up; the tokens of a phrase become one. */
static void give_senses(struct bodkin_scan *scan, size_t text_bytes)
{
    struct bodkin_token from[BODKIN_SCAN_TOKENS_MAX];
    uint8_t from_count = scan->count;
    memcpy(from, scan->tokens, from_count * sizeof from[0]);
    scan->count = 0;
    for (uint8_t i = 0; i < from_count; i++) {
        struct bodkin_token token = from[i];
        size_t end = token.text + (size_t)token.bytes;
        if (token.kind != BODKIN_TOKEN_DIGITS) {
            size_t bytes = look_up(scan, &token, text_bytes);
            if (bytes) end = token.text + bytes;
            else if (token.kind == BODKIN_TOKEN_WORD && token.bytes > 4 &&
                     split_compound(scan, scan->count, token)) continue;
        }
        while (i + 1 < from_count && from[i + 1].text < end) i++;
        token.bytes = (uint8_t)(end - token.text);
        if (scan->count < BODKIN_SCAN_TOKENS_MAX) scan->tokens[scan->count++] = token;
    }
}

int bodkin_scan(struct bodkin_scan *scan, const char *text, size_t bytes)
{
    struct writer w = { .scan = scan, .gap = true };
    if (bytes > BODKIN_VALUE_BYTES_MAX) return BODKIN_VALUE_LONG;
    scan->count = 0;
    for (size_t at = 0; at < bytes;) {
        char folded[4];
        w.source = at;
        size_t count = bodkin_fold(text, bytes, &at, folded);
        enum character kind = character_of(folded, count);
        if (kind == SPACE) w.gap = true;
        else if (kind == OTHER && drop_sign(&w, folded[0], next_character(text, bytes, at))) continue;
        else if (!write_character(&w, kind, folded, count)) return BODKIN_VALUE_LONG;
    }
    give_senses(scan, w.used);
    return 0;
}

const struct bodkin_token *bodkin_peek(const struct bodkin_cursor *cursor, int ahead)
{
    static const struct bodkin_token none = { .kind = BODKIN_TOKEN_SYMBOL };
    int index = cursor->at + ahead;
    return index >= 0 && index < cursor->scan->count ? &cursor->scan->tokens[index] : &none;
}

const char *bodkin_scan_text(const struct bodkin_cursor *cursor, uint8_t index)
{
    return cursor->scan->text + cursor->scan->tokens[index].text;
}

bool bodkin_ended(const struct bodkin_cursor *cursor)
{
    return cursor->at >= cursor->scan->count;
}

bool bodkin_means(const struct bodkin_cursor *cursor, int ahead, enum bodkin_sense sense, int *value)
{
    const struct bodkin_token *token = bodkin_peek(cursor, ahead);
    const struct bodkin_word *words = bodkin_locale->words + token->word;
    for (unsigned i = 0; i < token->senses; i++) {
        if (words[i].sense != sense) continue;
        if (value) *value = words[i].value;
        return true;
    }
    return false;
}

bool bodkin_take(struct bodkin_cursor *cursor, enum bodkin_sense sense, int *value)
{
    if (!bodkin_means(cursor, 0, sense, value)) return false;
    cursor->at++;
    return true;
}

bool bodkin_is_symbol(const struct bodkin_cursor *cursor, int ahead, char symbol)
{
    const struct bodkin_token *token = bodkin_peek(cursor, ahead);
    return token->kind == BODKIN_TOKEN_SYMBOL && token->bytes == 1 &&
           cursor->scan->text[token->text] == symbol;
}

bool bodkin_take_symbol(struct bodkin_cursor *cursor, char symbol)
{
    if (!bodkin_is_symbol(cursor, 0, symbol)) return false;
    cursor->at++;
    return true;
}

bool bodkin_is_digits(const struct bodkin_cursor *cursor, int ahead, int64_t *value, int *digits)
{
    const struct bodkin_token *token = bodkin_peek(cursor, ahead);
    if (token->kind != BODKIN_TOKEN_DIGITS || token->bytes > 18) return false;
    const char *text = cursor->scan->text + token->text;
    *value = 0;
    for (unsigned i = 0; i < token->bytes; i++) *value = *value * 10 + (text[i] - '0');
    if (digits) *digits = token->bytes;
    return true;
}

void bodkin_skip(struct bodkin_cursor *cursor)
{
    while (bodkin_take(cursor, BODKIN_SENSE_SKIP, NULL) || bodkin_take_symbol(cursor, ',')) continue;
}

void bodkin_skip_unknown(struct bodkin_cursor *cursor)
{
    uint8_t before;
    do {
        before = cursor->at;
        bodkin_skip(cursor);
        const struct bodkin_token *token = bodkin_peek(cursor, 0);
        bool number = token->kind == BODKIN_TOKEN_DIGITS ||
                      (bodkin_is_symbol(cursor, 0, '.') && bodkin_peek(cursor, 1)->glued); /* ".5" */
        if (!bodkin_ended(cursor) && !token->senses && !number) cursor->at++;
    } while (cursor->at != before);
}
