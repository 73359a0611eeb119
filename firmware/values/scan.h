/* A span as tokens whose senses are looked up once, and a cursor over them. Internal to values/. */
#ifndef BODKIN_VALUES_SCAN_H
#define BODKIN_VALUES_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "locale.h"
#include "values.h"

#define BODKIN_SCAN_TOKENS_MAX 48
/* Folded bytes: the span with one space between tokens. */
#define BODKIN_SCAN_BYTES_MAX 384

enum bodkin_token_kind {
    BODKIN_TOKEN_WORD,   /* a word or a phrase of the locale, or a word that it doesn't have */
    BODKIN_TOKEN_DIGITS, /* a run of 0-9 */
    BODKIN_TOKEN_SYMBOL  /* any other character */
};

struct bodkin_token {
    uint64_t senses; /* bit mask of enum bodkin_sense, to tell fast what it doesn't mean */
    uint16_t source; /* offset in the user's text */
    uint16_t text;   /* offset of its folded text */
    uint16_t word;   /* offset of its first sense in the locale's words; 0: not in the locale */
    uint8_t bytes;   /* of folded text */
    uint8_t kind;    /* enum bodkin_token_kind */
    uint8_t glued;   /* 1: no space before it in the user's text */
};

struct bodkin_scan {
    uint8_t count;
    struct bodkin_token tokens[BODKIN_SCAN_TOKENS_MAX];
    char text[BODKIN_SCAN_BYTES_MAX];
};

/* 0, or BODKIN_VALUE_LONG. */
int bodkin_scan(struct bodkin_scan *scan, const char *text, size_t bytes);

/* A position among the tokens. Readers take a cursor, return whether they read something, and move
 * it only if they did. */
struct bodkin_cursor {
    const struct bodkin_scan *scan;
    uint8_t at;
};

/* The token at the cursor plus `ahead`, or an empty one past the end. */
const struct bodkin_token *bodkin_peek(const struct bodkin_cursor *cursor, int ahead);
/* The folded text from a token on. */
const char *bodkin_scan_text(const struct bodkin_cursor *cursor, uint8_t index);
bool bodkin_ended(const struct bodkin_cursor *cursor);

/* The senses of a token, one after the other: a pair of sense and value, then NULL. */
const uint8_t *bodkin_first_sense(const struct bodkin_token *token);
const uint8_t *bodkin_next_sense(const uint8_t *pair);

/* Whether that token has the sense; its value goes to *value unless NULL. */
bool bodkin_means(const struct bodkin_cursor *cursor, int ahead, enum bodkin_sense sense,
                  int *value);
/* The same for the token at the cursor, and moves past it. */
bool bodkin_take(struct bodkin_cursor *cursor, enum bodkin_sense sense, int *value);

/* A symbol, as its one byte. */
bool bodkin_is_symbol(const struct bodkin_cursor *cursor, int ahead, char symbol);
bool bodkin_take_symbol(struct bodkin_cursor *cursor, char symbol);

/* A run of digits of at most 18; its length goes to *digits unless NULL. */
bool bodkin_is_digits(const struct bodkin_cursor *cursor, int ahead, int64_t *value, int *digits);

/* Moves past words without a value, and commas. */
void bodkin_skip(struct bodkin_cursor *cursor);
/* Moves past words that the locale doesn't know, too. */
void bodkin_skip_unknown(struct bodkin_cursor *cursor);

/* Folds one character of UTF-8 at *at into lower-case ASCII without accents where it is a Latin
 * letter, else copies it. Returns the bytes written to out (at most 4) and moves *at. */
size_t bodkin_fold(const char *text, size_t bytes, size_t *at, char *out);

#endif
