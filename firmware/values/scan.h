/* A span as tokens whose senses are looked up once, read from left to right. For values/ only. */
#ifndef BODKIN_VALUES_SCAN_H
#define BODKIN_VALUES_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "locale.h"
#include "values.h"

/* For functions that take less room when called than when inlined, as measured on a Cortex-M33. */
#define BODKIN_NOINLINE __attribute__((noinline))

#define BODKIN_SCAN_TOKENS_MAX 48
/* Folded bytes: the span with one space between tokens. */
#define BODKIN_SCAN_BYTES_MAX 384

/* A set of senses, as bits: BODKIN_SENSES(BODKIN_BIT(THE) | BODKIN_BIT(OF)). */
struct bodkin_senses {
    uint32_t bits[2];
};
#define BODKIN_BIT(sense) (UINT64_C(1) << BODKIN_SENSE_##sense)
#define BODKIN_SENSES(set) { { (uint32_t)(set), (uint32_t)((uint64_t)(set) >> 32) } }

enum bodkin_token_kind {
    BODKIN_TOKEN_SYMBOL, /* any character that is neither letter nor digit */
    BODKIN_TOKEN_DIGITS, /* a run of 0-9 */
    BODKIN_TOKEN_WORD    /* a word or a phrase of the locale, or a word that it doesn't have */
};

struct bodkin_token {
    struct bodkin_senses senses;
    uint16_t source; /* offset in the user's text */
    uint16_t text;   /* offset of its folded text */
    uint16_t word;   /* offset of the record with its meaning in the locale's words; 0: none */
    uint8_t bytes;   /* of folded text */
    unsigned kind : 2;  /* enum bodkin_token_kind */
    unsigned glued : 1; /* no space before it in the user's text */
    unsigned plural : 1; /* a word of the locale with an "s" more */
};

struct bodkin_number {
    int64_t micros;
    bool ordinal;  /* "third", "3rd" */
    bool fraction; /* "half", "three quarters" and no whole part */
    bool overflow; /* more than micros can hold; read to its end all the same */
};

/* Readers move `at` past what they read. One that reads nothing puts it back, except where its
 * comment says that the caller does. */
struct bodkin_scan {
    int at;    /* index of the token to be read */
    int end;   /* where reading ends, at most the count */
    int count; /* of tokens */
    struct bodkin_senses any; /* of all tokens */
    /* The last number that was read (number.c) with and without a unit wanted, as several readers
     * try it. */
    struct {
        int at, end, scan_end;
        struct bodkin_number number;
    } memo[2];
    struct bodkin_token tokens[BODKIN_SCAN_TOKENS_MAX];
    char text[BODKIN_SCAN_BYTES_MAX];
};

/* 0, or BODKIN_VALUE_LONG. */
int bodkin_scan(struct bodkin_scan *scan, const char *text, size_t bytes);

/* The token `ahead` of the one to be read, or an empty one past either end. */
const struct bodkin_token *bodkin_peek(const struct bodkin_scan *scan, int ahead);
static inline bool bodkin_ended(const struct bodkin_scan *scan) {
    return scan->at >= scan->end;
}
/* Puts the position back and says false, for readers that found nothing. */
static inline bool bodkin_back(struct bodkin_scan *scan, int start) {
    scan->at = start;
    return false;
}

/* Finds the longest word of the locale that the key starts with: one that ends where a word of the
 * key does, or any piece of a number. Returns its bytes, 0 for none; gives the token its senses. */
enum bodkin_match { BODKIN_MATCH_FIRST_PIECE, BODKIN_MATCH_LATER_PIECE, BODKIN_MATCH_WORDS };
size_t bodkin_find(const char *key, size_t key_bytes, enum bodkin_match match,
                   struct bodkin_token *token);

/* The records of a token's meanings, one after the other; NULL past the last. */
const uint8_t *bodkin_first_meaning(const struct bodkin_token *token);
const uint8_t *bodkin_next_meaning(const uint8_t *record);
enum bodkin_sense bodkin_sense_of(const uint8_t *record);
/* Both only about senses that have a value. */
bool bodkin_is_sense(const uint8_t *record, enum bodkin_sense sense);
int bodkin_value_of(const uint8_t *record);

static inline bool bodkin_has(const struct bodkin_senses *senses, unsigned sense) {
    return senses->bits[sense / 32] >> (sense % 32) & 1;
}
static inline bool bodkin_share(const struct bodkin_senses *a, const struct bodkin_senses *b) {
    return (a->bits[0] & b->bits[0]) | (a->bits[1] & b->bits[1]);
}
static inline void bodkin_give(struct bodkin_senses *senses, unsigned sense) {
    senses->bits[sense / 32] |= UINT32_C(1) << (sense % 32);
}
/* Whether a token has the sense, and its value (of senses that have one): -1 when it hasn't. The
 * short forms are about the token to be read; `take` moves past it. */
bool bodkin_means(const struct bodkin_scan *scan, int ahead, enum bodkin_sense sense);
int bodkin_value(const struct bodkin_scan *scan, int ahead, enum bodkin_sense sense);
bool bodkin_at(const struct bodkin_scan *scan, enum bodkin_sense sense);
bool bodkin_take(struct bodkin_scan *scan, enum bodkin_sense sense);
int bodkin_take_value(struct bodkin_scan *scan, enum bodkin_sense sense);

/* Which of the first 32 senses a token has. */
#define BODKIN_EARLY(sense) (UINT32_C(1) << BODKIN_SENSE_##sense)
static inline uint32_t bodkin_early(const struct bodkin_scan *scan, int ahead) {
    return bodkin_peek(scan, ahead)->senses.bits[0];
}

/* A symbol, as its one byte; 0 for another token. */
char bodkin_symbol(const struct bodkin_scan *scan, int ahead);
bool bodkin_is_symbol(const struct bodkin_scan *scan, int ahead, char symbol);
bool bodkin_take_symbol(struct bodkin_scan *scan, char symbol);

/* How many digits (1 to 18) that token has, 0 when it isn't a number; and which. */
int bodkin_digits(const struct bodkin_scan *scan, int ahead);
int64_t bodkin_figures(const struct bodkin_scan *scan, int ahead);

/* Moves past words without a value, and commas. */
void bodkin_skip(struct bodkin_scan *scan);
/* Moves past words that the locale doesn't know, too. */
void bodkin_skip_unknown(struct bodkin_scan *scan);
/* Moves past any of those and of `senses`, in any order, but for a sign. */
void bodkin_skip_edge(struct bodkin_scan *scan, const struct bodkin_senses *senses);

/* Folds one character of UTF-8 at *at into lower-case ASCII without accents where it is a Latin
 * letter, else copies it. Returns the bytes written to out (at most 4) and moves *at. */
size_t bodkin_fold(const char *text, size_t bytes, size_t *at, char *out);

#endif
