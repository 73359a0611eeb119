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
    uint8_t letters; /* of the word since it began or since a full stop in it */
};

static bool write_character(struct writer *w, int kind, const char *folded, size_t bytes) {
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
        w->letters = 0;
    }
    token->bytes = (uint8_t)(token->bytes + bytes);
    w->letters++;
    memcpy(scan->text + w->used, folded, bytes);
    w->used += bytes;
    w->gap = w->joined = false;
    return true;
}

/* What most characters are, in fewer instructions: one more letter of a word. */
static bool append_letter(struct writer *w, char letter) {
    char low = (char)(letter | 32);
    if (w->gap || low < 'a' || low > 'z' || w->used + 3 > BODKIN_SCAN_BYTES_MAX) return false;
    struct bodkin_token *token = &w->scan->tokens[w->scan->count - 1];
    if (token->kind != BODKIN_TOKEN_WORD || token->bytes == UINT8_MAX) return false;
    token->bytes++;
    w->letters++;
    w->scan->text[w->used++] = low;
    return true;
}

/* Signs inside of words: "o'clock" and "a.m." are one word, "twenty-one" is two glued ones, and a
 * full stop that isn't before a digit ends a sentence. Returns whether the sign is dealt with. */
static bool drop_sign(struct writer *w, char sign, int next) {
    bool in_word = !w->gap && w->scan->tokens[w->scan->count - 1].kind == BODKIN_TOKEN_WORD;
    bool letter = next == BODKIN_TOKEN_WORD;
    if (sign == '\'') return in_word && (letter || next == SPACE);
    if (sign == '-' && in_word && letter) return w->gap = w->joined = true;
    if (sign != '.' || next == BODKIN_TOKEN_DIGITS) return false;
    if (!in_word || !letter || w->letters != 1) return w->gap = true;
    w->letters = 0;
    return true;
}

static unsigned bucket_of(const char *key, size_t key_bytes) {
    unsigned char c = (unsigned char)key[0];
    bool late = key_bytes > 1 && (unsigned char)key[1] >= BODKIN_WORD_SPLIT;
    return c < 'a' ? 0 : c <= 'z' ? 1u + 2u * (c - 'a') + late : BODKIN_WORD_BUCKETS - 1;
}

static void give_sense(struct bodkin_senses *senses, unsigned sense) {
    senses->bits[sense / 32] |= UINT32_C(1) << (sense % 32);
}

static const uint8_t *after_sense(const uint8_t *sense) {
    return sense + (bodkin_sense_of(sense) < BODKIN_SENSE_PLAIN ? 2 : 1);
}

static struct bodkin_senses senses_from(const uint8_t *sense) {
    struct bodkin_senses senses = { { 0, 0 } };
    for (; sense; sense = bodkin_next_sense(sense)) give_sense(&senses, bodkin_sense_of(sense));
    return senses;
}

enum match { FIRST_NUMBER_PIECE, NUMBER_PIECE, WHOLE_WORDS };
#define FIRST_PIECE                                                                          \
    (BODKIN_BIT(ONES) | BODKIN_BIT(TENS) | BODKIN_BIT(HUNDRED) | BODKIN_BIT(SCALE) |         \
     BODKIN_BIT(FRACTION) | BODKIN_BIT(RATIO) | BODKIN_BIT(HALF_PAST) | BODKIN_BIT(MIXED))

/* Compares a record's bytes of text with the key from *same on, which is moved over what agrees.
 * 0 when all of the text does, else the first difference: positive when the record is past the key.
 */
static int compare(const uint8_t *text, const uint8_t *end, const char *key, size_t key_bytes,
                   size_t *same) {
    uint8_t rest[BODKIN_PAIR_DEPTH_MAX]; /* second halves of pairs */
    int depth = 0;
    while (depth > 0 || text < end) {
        uint8_t byte = depth > 0 ? rest[--depth] : *text++;
        while (!(byte & 0x20)) {
            const uint8_t *pair = bodkin_locale->pairs + 2 * ((byte & 31) | (byte >> 1 & 96));
            byte = pair[0];
            if (!pair[1]) break;
            rest[depth++] = pair[1];
        }
        if (*same == key_bytes) return 1;
        if (byte != (uint8_t)key[*same]) return byte - (uint8_t)key[*same];
        ++*same;
    }
    return 0;
}

/* How many of the key's bytes a word of `bytes` takes: with the "s" of a plural, of words that have
 * three letters at least. 0 when another word starts like it. */
static size_t ending(const char *key, size_t key_bytes, size_t bytes) {
    if (bytes > 2 && bytes < key_bytes && key[bytes] == 's') bytes++;
    return bytes == key_bytes || key[bytes] == ' ' ? bytes : 0;
}

/* Finds the longest word of the locale that the key starts with: one that ends where a word of the
 * key does, or any piece of a number. Returns its bytes, 0 for none; gives the token its senses.
 *
 * `same` is how far the key agrees with the record before. A record that shares more with its
 * forerunner differs from the key where that one did; one that shares less is past the key. */
static size_t find(const char *key, size_t key_bytes, enum match match,
                   struct bodkin_token *token) {
    static const struct bodkin_senses pieces[] = {
        [FIRST_NUMBER_PIECE] = BODKIN_SENSES(FIRST_PIECE),
        [NUMBER_PIECE] = BODKIN_SENSES(FIRST_PIECE | BODKIN_BIT(AND) | BODKIN_BIT(ORDINAL) |
                                       BODKIN_BIT(UNIT) | BODKIN_BIT(OCLOCK)),
    };
    const uint8_t *words = bodkin_locale->words;
    const uint16_t *bucket = &bodkin_locale->buckets[bucket_of(key, key_bytes)];
    const uint8_t *at = words + bucket[0], *end = words + bucket[1];
    size_t same = 0, best = 0;
    while (at < end) {
        size_t shared = *at >> 4, bytes = *at & 15u;
        at++;
        if (bytes == 0) bytes = *at++;
        if (shared == 15 && same > 15) same = 15; /* more may be shared, but isn't said */
        if (shared < same) break;
        if (shared == same) {
            const uint8_t *text = at;
            while (*text & BODKIN_WORD_MORE) text = after_sense(text);
            int order = compare(after_sense(text), at + bytes, key, key_bytes, &same);
            if (order > 0) break;
            if (order == 0) {
                struct bodkin_senses senses = senses_from(at);
                size_t taken = same;
                if (match == WHOLE_WORDS) taken = ending(key, key_bytes, same);
                else if (!bodkin_share(&senses, &pieces[match])) taken = 0;
                if (taken) {
                    best = taken;
                    token->word = (uint16_t)(at - words);
                    token->senses = senses;
                }
            }
        }
        at += bytes;
    }
    return best;
}

/* Splits a word such as "twentyfifth" or "zweiundzwanzig", longest piece first, into number words
 * written after the tokens so far and before index `room`. Returns whether every piece is one. */
static bool split_compound(struct bodkin_scan *scan, struct bodkin_token whole, int room) {
    int count = scan->count, done = 0;
    while (done < whole.bytes) {
        struct bodkin_token piece = whole;
        piece.text = (uint16_t)(whole.text + done);
        if (done) piece.glued = 1;
        enum match match = done ? NUMBER_PIECE : FIRST_NUMBER_PIECE;
        size_t bytes = find(scan->text + piece.text, (size_t)(whole.bytes - done), match, &piece);
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
            give_sense(&token.senses, BODKIN_SENSE_DIGITS);
        } else {
            size_t bytes =
                find(scan->text + token.text, text_bytes - token.text, WHOLE_WORDS, &token);
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
        if (append_letter(&w, text[at])) {
            at++;
            continue;
        }
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

const uint8_t *bodkin_first_sense(const struct bodkin_token *token) {
    return token->word ? bodkin_locale->words + token->word : NULL;
}

const uint8_t *bodkin_next_sense(const uint8_t *sense) {
    return *sense & BODKIN_WORD_MORE ? after_sense(sense) : NULL;
}

bool bodkin_means(const struct bodkin_scan *scan, int ahead, enum bodkin_sense sense) {
    return bodkin_has(&bodkin_peek(scan, ahead)->senses, sense);
}

int bodkin_value(const struct bodkin_scan *scan, int ahead, enum bodkin_sense sense) {
    if (!bodkin_means(scan, ahead, sense)) return -1;
    const uint8_t *said = bodkin_first_sense(bodkin_peek(scan, ahead));
    while (bodkin_sense_of(said) != sense) said = after_sense(said);
    return said[1];
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

bool bodkin_is_symbol(const struct bodkin_scan *scan, int ahead, char symbol) {
    const struct bodkin_token *token = bodkin_peek(scan, ahead);
    return token->kind == BODKIN_TOKEN_SYMBOL && token->bytes == 1 &&
           scan->text[token->text] == symbol;
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
