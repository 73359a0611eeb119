#include <string.h>

#include "scan.h"

/* A character's kind is that of its token. */
#define SPACE 3

static int kind_of(const char *folded, size_t bytes) {
    unsigned char lead = (unsigned char)folded[0];
    if (lead <= ' ') return SPACE;
    if (lead >= '0' && lead <= '9') return BODKIN_TOKEN_DIGITS;
    if (lead >= 'a' && lead <= 'z') return BODKIN_TOKEN_WORD;
    /* Latin-1 signs, U+2000 to U+2FFF and emoji are signs; the rest of Unicode are letters. */
    bool letter = bytes > 1 && lead != 0xC2 && lead != 0xE2 && lead < 0xF0;
    return letter ? BODKIN_TOKEN_WORD : BODKIN_TOKEN_SYMBOL;
}

static int next_kind(const char *text, size_t bytes, size_t at) {
    char folded[4];
    if (at >= bytes) return SPACE;
    size_t count = bodkin_fold(text, bytes, &at, folded);
    return kind_of(folded, count);
}

/* The last token while it's being written, and what came right before the character at hand. */
struct writer {
    struct bodkin_scan *scan;
    size_t used;     /* folded bytes */
    size_t source;   /* offset in the user's text of the character at hand */
    bool gap;        /* a space since the last token, or none yet */
    bool joined;     /* a sign was dropped: the next letter goes on with the word */
    size_t letters;  /* where those of the word begin, after a full stop in it: an offset as used */
};

static BODKIN_NOINLINE bool write_character(struct writer *w, int kind, const char *folded,
                                            size_t bytes) {
    struct bodkin_scan *scan = w->scan;
    struct bodkin_token *token = &scan->tokens[scan->count];
    if (w->used + bytes + 2 > BODKIN_SCAN_BYTES_MAX) return false;
    if (!w->gap && kind != BODKIN_TOKEN_SYMBOL && token[-1].kind == kind &&
        token[-1].bytes + bytes <= UINT8_MAX) {
        token--;
    } else {
        if (scan->count == BODKIN_SCAN_TOKENS_MAX) return false;
        if (scan->count++) scan->text[w->used++] = ' ';
        *token = (struct bodkin_token){ .source = (uint16_t)w->source,
                                        .text = (uint16_t)w->used,
                                        .kind = (uint8_t)kind,
                                        .glued = !w->gap || w->joined };
        w->letters = w->used;
    }
    token->bytes = (uint8_t)(token->bytes + bytes);
    memcpy(scan->text + w->used, folded, bytes);
    w->used += bytes;
    w->gap = w->joined = false;
    return true;
}

/* What most characters are, in fewer instructions: more letters of a word, where the rest of the
 * text has room. Returns how many. */
static size_t append_letters(struct writer *w, const char *text, size_t bytes) {
    size_t count = 0;
    if (w->gap || w->used + bytes + 2 > BODKIN_SCAN_BYTES_MAX) return 0;
    struct bodkin_token *token = &w->scan->tokens[w->scan->count - 1];
    if (token->kind != BODKIN_TOKEN_WORD || token->bytes + bytes > UINT8_MAX) return 0;
    char *out = w->scan->text + w->used;
    for (; count < bytes; count++) {
        char low = (char)(text[count] | 32);
        if (low < 'a' || low > 'z') break;
        out[count] = low;
    }
    token->bytes = (uint8_t)(token->bytes + count);
    w->used += count;
    return count;
}

/* Signs inside of words: "o'clock" and "a.m." are one word, "twenty-one" is two glued ones, and a
 * full stop that isn't before a digit ends a sentence. Returns whether the sign is dealt with. */
static bool drop_sign(struct writer *w, char sign, int next) {
    bool in_word = !w->gap && w->scan->tokens[w->scan->count - 1].kind == BODKIN_TOKEN_WORD;
    bool letter = next == BODKIN_TOKEN_WORD;
    if (sign == '\'') return in_word && (letter || next == SPACE);
    if (sign == '-' && in_word && letter) return w->gap = w->joined = true;
    if (sign != '.' || next == BODKIN_TOKEN_DIGITS) return false;
    if (!in_word || !letter || w->used - w->letters != 1) return w->gap = true;
    w->letters = w->used;
    return true;
}

/* Splits a word such as "twentyfifth" or "zweiundzwanzig", longest piece first, into number words
 * written after the tokens so far and before index `room`. Returns whether every piece is one. */
static bool split_compound(struct bodkin_scan *scan, struct bodkin_token whole, int room) {
    int count = scan->count, done = 0;
    while (done < whole.bytes) {
        struct bodkin_token piece = whole;
        piece.text = (uint16_t)(whole.text + done);
        if (done) piece.glued = 1;
        size_t bytes = bodkin_find(scan->text + piece.text, (size_t)(whole.bytes - done),
                                   done ? BODKIN_MATCH_LATER_PIECE : BODKIN_MATCH_FIRST_PIECE,
                                   &piece);
        if (bytes < 2 || count >= room) return false;
        piece.bytes = (uint8_t)bytes;
        scan->tokens[count++] = piece;
        done += (int)bytes;
    }
    scan->count = count;
    return true;
}

/* Looks every token up: the tokens of a phrase become one. They are moved to the array's end first,
 * so that there is room to split words. */
static void look_up(struct bodkin_scan *scan, size_t text_bytes) {
    int i = BODKIN_SCAN_TOKENS_MAX - scan->count;
    memmove(scan->tokens + i, scan->tokens, scan->count * sizeof scan->tokens[0]);
    scan->count = 0;
    for (; i < BODKIN_SCAN_TOKENS_MAX; i++) {
        struct bodkin_token token = scan->tokens[i];
        size_t end = token.text + (size_t)token.bytes;
        if (token.kind == BODKIN_TOKEN_DIGITS) {
            bodkin_give(&token.senses, BODKIN_SENSE_DIGITS);
        } else {
            size_t bytes = bodkin_find(scan->text + token.text, text_bytes - token.text,
                                       BODKIN_MATCH_WORDS, &token);
            if (bytes) end = token.text + bytes;
            else if (token.kind == BODKIN_TOKEN_WORD && token.bytes > 4 &&
                     split_compound(scan, token, i + 1))
                continue;
        }
        while (i + 1 < BODKIN_SCAN_TOKENS_MAX && scan->tokens[i + 1].text < end) i++;
        token.bytes = (uint8_t)(end - token.text);
        scan->tokens[scan->count++] = token;
    }
    for (i = 0; i < scan->count; i++) {
        scan->any.bits[0] |= scan->tokens[i].senses.bits[0];
        scan->any.bits[1] |= scan->tokens[i].senses.bits[1];
    }
}

int bodkin_scan(struct bodkin_scan *scan, const char *text, size_t bytes) {
    struct writer w = { .scan = scan, .gap = true };
    if (bytes > BODKIN_VALUE_BYTES_MAX) return BODKIN_VALUE_LONG;
    scan->count = scan->at = 0;
    scan->any = (struct bodkin_senses){ { 0, 0 } };
    scan->memo[0].scan_end = scan->memo[1].scan_end = -1;
    for (size_t at = 0; at < bytes;) {
        char folded[4];
        at += append_letters(&w, text + at, bytes - at);
        if (at == bytes) break;
        w.source = at;
        size_t count = bodkin_fold(text, bytes, &at, folded);
        int kind = kind_of(folded, count);
        if (kind == SPACE) w.gap = true;
        else if (kind == BODKIN_TOKEN_SYMBOL &&
                 drop_sign(&w, folded[0], next_kind(text, bytes, at)))
            continue;
        else if (!write_character(&w, kind, folded, count)) return BODKIN_VALUE_LONG;
    }
    look_up(scan, w.used);
    scan->end = scan->count;
    return 0;
}

const struct bodkin_token *bodkin_peek(const struct bodkin_scan *scan, int ahead) {
    static const struct bodkin_token none; /* a symbol without text */
    unsigned index = (unsigned)(scan->at + ahead);
    return index < (unsigned)scan->end ? &scan->tokens[index] : &none;
}

bool bodkin_means(const struct bodkin_scan *scan, int ahead, enum bodkin_sense sense) {
    return bodkin_has(&bodkin_peek(scan, ahead)->senses, sense);
}

int bodkin_value(const struct bodkin_scan *scan, int ahead, enum bodkin_sense sense) {
    const struct bodkin_token *token = bodkin_peek(scan, ahead);
    if (!bodkin_has(&token->senses, sense)) return -1;
    const uint8_t *record = bodkin_first_meaning(token), *next;
    /* No record may have it: a fraction is the plural of the one that is an ordinal. */
    while (!bodkin_is_sense(record, sense) && (next = bodkin_next_meaning(record))) record = next;
    return bodkin_value_of(record);
}

bool bodkin_at(const struct bodkin_scan *scan, enum bodkin_sense sense) {
    return bodkin_means(scan, 0, sense);
}

bool bodkin_take(struct bodkin_scan *scan, enum bodkin_sense sense) {
    bool means = bodkin_means(scan, 0, sense);
    scan->at += means;
    return means;
}

int bodkin_take_value(struct bodkin_scan *scan, enum bodkin_sense sense) {
    int value = bodkin_value(scan, 0, sense);
    if (value >= 0) scan->at++;
    return value;
}

char bodkin_symbol(const struct bodkin_scan *scan, int ahead) {
    const struct bodkin_token *token = bodkin_peek(scan, ahead);
    bool is = token->kind == BODKIN_TOKEN_SYMBOL && token->bytes == 1;
    return is ? scan->text[token->text] : 0;
}

bool bodkin_is_symbol(const struct bodkin_scan *scan, int ahead, char symbol) {
    return bodkin_symbol(scan, ahead) == symbol;
}

bool bodkin_take_symbol(struct bodkin_scan *scan, char symbol) {
    bool is = bodkin_is_symbol(scan, 0, symbol);
    scan->at += is;
    return is;
}

int bodkin_digits(const struct bodkin_scan *scan, int ahead) {
    const struct bodkin_token *token = bodkin_peek(scan, ahead);
    return token->kind == BODKIN_TOKEN_DIGITS && token->bytes <= 18 ? token->bytes : 0;
}

int64_t bodkin_figures(const struct bodkin_scan *scan, int ahead) {
    const char *text = scan->text + bodkin_peek(scan, ahead)->text;
    int64_t value = 0;
    for (int i = bodkin_digits(scan, ahead); i > 0; i--) value = value * 10 + (*text++ - '0');
    return value;
}

void bodkin_skip(struct bodkin_scan *scan) {
    while (bodkin_take(scan, BODKIN_SENSE_SKIP) || bodkin_take_symbol(scan, ',')) continue;
}

void bodkin_skip_unknown(struct bodkin_scan *scan) {
    int before;
    do {
        before = scan->at;
        bodkin_skip(scan);
        const struct bodkin_token *token = bodkin_peek(scan, 0);
        bool number = bodkin_at(scan, BODKIN_SENSE_DIGITS) ||
                      (bodkin_is_symbol(scan, 0, '.') && bodkin_peek(scan, 1)->glued); /* ".5" */
        if (!bodkin_ended(scan) && !token->word && !number) scan->at++;
    } while (scan->at != before);
}

void bodkin_skip_edge(struct bodkin_scan *scan, const struct bodkin_senses *senses) {
    int before;
    do {
        before = scan->at;
        bodkin_skip_unknown(scan);
        if (bodkin_share(&bodkin_peek(scan, 0)->senses, senses) &&
            !bodkin_at(scan, BODKIN_SENSE_MINUS))
            scan->at++;
    } while (scan->at != before);
}
