/* Words of the locale and what they mean. */
#include "scan.h"

static unsigned bucket_of(const char *key, size_t key_bytes) {
    unsigned char c = (unsigned char)key[0];
    bool late = key_bytes > 1 && (unsigned char)key[1] >= BODKIN_WORD_SPLIT;
    return c < 'a' ? 0 : c <= 'z' ? 1u + 2u * (c - 'a') + late : BODKIN_WORD_BUCKETS - 1;
}

static BODKIN_NOINLINE struct bodkin_senses senses_from(const uint8_t *record) {
    struct bodkin_senses senses = { { 0, 0 } };
    for (; record; record = bodkin_next_meaning(record))
        bodkin_give(&senses, bodkin_sense_of(record));
    return senses;
}

#define PIECE                                                                                \
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

/* `same` is how far the key agrees with the record before. A record that shares more with its
 * forerunner differs from the key where that one did; one that shares less is past the key. */
size_t bodkin_find(const char *key, size_t key_bytes, enum bodkin_match match,
                   struct bodkin_token *token) {
    static const struct bodkin_senses pieces[] = {
        [BODKIN_MATCH_FIRST_PIECE] = BODKIN_SENSES(PIECE),
        [BODKIN_MATCH_LATER_PIECE] = BODKIN_SENSES(PIECE | BODKIN_BIT(AND) | BODKIN_BIT(ORDINAL) |
                                                   BODKIN_BIT(UNIT) | BODKIN_BIT(OCLOCK)),
    };
    const uint8_t *words = bodkin_locale->words;
    unsigned bucket = bucket_of(key, key_bytes), before = bucket % BODKIN_WORD_STRIDE;
    const uint8_t *at = words + bodkin_locale->strides[bucket / BODKIN_WORD_STRIDE];
    for (; before > 0; before--) at += bodkin_locale->buckets[bucket - before];
    const uint8_t *end = at + bodkin_locale->buckets[bucket];
    const uint8_t *meaning = at; /* the record that has it */
    size_t same = 0, best = 0;
    for (const uint8_t *next; at < end; at = next) {
        size_t shared = *at >> 4;
        const uint8_t *text = at + 1;
        if (!(*at & BODKIN_WORD_SAME)) {
            meaning = at;
            text++;
        }
        next = text + (*at & 7) + 1;
        if (shared > same || *at == BODKIN_WORD_MORE) continue;
        if (shared == 15) same = 15; /* more may be shared, but isn't said */
        if (shared < same) break;
        int order = compare(text, next, key, key_bytes, &same);
        if (order > 0) break;
        if (order < 0) continue;
        struct bodkin_senses senses = senses_from(meaning);
        size_t taken = ending(key, key_bytes, same);
        if (match != BODKIN_MATCH_WORDS) {
            if (!taken) taken = same;
            if (!bodkin_share(&senses, &pieces[match])) taken = 0;
        }
        if (taken) {
            best = taken;
            token->word = (uint16_t)(meaning - words);
            token->senses = senses;
            token->plural = taken > same;
        }
    }
    const uint32_t ordinal = (uint32_t)BODKIN_BIT(ORDINAL);
    if (token->plural && token->senses.bits[0] & ordinal) { /* "fifths" */
        token->senses.bits[0] &= ~ordinal;
        token->senses.bits[0] |= (uint32_t)BODKIN_BIT(FRACTION);
    }
    return best;
}

const uint8_t *bodkin_first_meaning(const struct bodkin_token *token) {
    return token->word ? bodkin_locale->words + token->word : NULL;
}

const uint8_t *bodkin_next_meaning(const uint8_t *record) {
    record += *record & BODKIN_WORD_SAME ? 2 : 3 + (*record & 7);
    return *record == BODKIN_WORD_MORE ? record : NULL;
}

enum bodkin_sense bodkin_sense_of(const uint8_t *record) {
    const uint8_t *starts = bodkin_locale->starts;
    int sense = 0, over = record[1] - starts[BODKIN_SENSE_PLAIN];
    if (over >= 0) return (enum bodkin_sense)(BODKIN_SENSE_PLAIN + over);
    while (record[1] >= starts[sense + 1]) sense++;
    return (enum bodkin_sense)sense;
}

bool bodkin_is_sense(const uint8_t *record, enum bodkin_sense sense) {
    const uint8_t *starts = bodkin_locale->starts;
    return record[1] >= starts[sense] && record[1] < starts[sense + 1];
}

int bodkin_value_of(const uint8_t *record) {
    return bodkin_locale->values[record[1]];
}
