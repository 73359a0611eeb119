#include <string.h>

#include "read.h"

/* A carrier phrase is at the front; more than this isn't scanned for one. */
#define CARRIER_BYTES_MAX 48

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Bytes of the space or quote that text starts with, else 0. Typographic ones are U+2018 to U+201F,
 * U+00AB and U+00BB. */
static size_t trimmed(const char *text, size_t bytes) {
    const unsigned char *c = (const unsigned char *)text;
    if (bytes == 0) return 0;
    if (is_space(*text) || *text == '"' || *text == '`') return 1;
    if (bytes >= 3 && c[0] == 0xE2 && c[1] == 0x80 && c[2] >= 0x98 && c[2] <= 0x9F) return 3;
    return bytes >= 2 && c[0] == 0xC2 && (c[1] == 0xAB || c[1] == 0xBB) ? 2 : 0;
}

/* An apostrophe is trimmed only where there's one at either end: "rock 'n'". */
static void trim(const char *text, size_t *start, size_t *end) {
    size_t before;
    do {
        before = *end - *start;
        *start += trimmed(text + *start, *end - *start);
        for (size_t last = 1; last <= 3 && last <= *end - *start; last++) {
            if (trimmed(text + *end - last, last) == last) *end -= last;
        }
        if (*end - *start > 1 && text[*start] == '\'' && text[*end - 1] == '\'') {
            ++*start;
            --*end;
        }
    } while (*end - *start != before);
}

int bodkin_value_text(const char *text, size_t bytes, size_t *start, size_t *end) {
    struct bodkin_scan scan, *s = &scan;
    size_t from = 0, to = bytes;
    if (bytes > BODKIN_VALUE_BYTES_MAX) return BODKIN_VALUE_LONG;
    trim(text, &from, &to);
    size_t front = to - from;
    while (front > CARRIER_BYTES_MAX ||
           (front > 0 && from + front < to && !is_space(text[from + front]))) {
        front--;
    }
    if (bodkin_scan(s, text + from, front) == 0 && bodkin_take(s, BODKIN_SENSE_CARRIER) &&
        !bodkin_ended(s)) {
        bodkin_take_symbol(s, ':');
        bodkin_take_symbol(s, ',');
        if (!bodkin_ended(s)) from += bodkin_peek(s, 0)->source;
        trim(text, &from, &to);
    }
    if (from == to) return BODKIN_VALUE_UNKNOWN;
    *start = from;
    *end = to;
    return 0;
}

int bodkin_value_bool(const char *text, size_t bytes, bool *out) {
    struct bodkin_scan scan, *s = &scan;
    int error = bodkin_scan(s, text, bytes), answer = -1;
    bool negated = false;
    if (error) return error;
    for (; !bodkin_ended(s); s->at++) {
        bool yes = bodkin_at(s, BODKIN_SENSE_YES);
        if (bodkin_at(s, BODKIN_SENSE_NOT)) negated = !negated;
        else if (yes || bodkin_at(s, BODKIN_SENSE_NO)) {
            if (answer >= 0 && answer != yes) return BODKIN_VALUE_LEFTOVER;
            answer = yes;
        } else if (bodkin_peek(s, 0)->kind == BODKIN_TOKEN_DIGITS) {
            return BODKIN_VALUE_UNKNOWN;
        }
    }
    if (answer < 0) return BODKIN_VALUE_UNKNOWN;
    *out = (answer == 1) != negated;
    return 0;
}

static bool is_ignored(const struct bodkin_scan *s) {
    return bodkin_early(s, 0) & (BODKIN_EARLY(ARTICLE) | BODKIN_EARLY(THE)) ||
           bodkin_peek(s, 0)->kind == BODKIN_TOKEN_SYMBOL;
}

/* The words of a scan without articles, signs, spaces and plural endings, written over its text.
 * Returns the bytes. */
static size_t squeeze(struct bodkin_scan *scan) {
    char *text = scan->text;
    size_t used = 0;
    for (; !bodkin_ended(scan); scan->at++) {
        const struct bodkin_token *token = bodkin_peek(scan, 0);
        if (is_ignored(scan) && scan->count > 1) continue;
        size_t start = used;
        for (size_t i = 0; i <= token->bytes; i++) {
            char c = i < token->bytes ? text[token->text + i] : ' ';
            if (c != ' ') {
                text[used++] = c;
                continue;
            }
            size_t length = used - start;
            if (length > 3 && text[used - 1] == 's' && text[used - 2] != 's') used--;
            if (length > 4 && text[used - 1] == 'e' && text[used - 2] == 'i') {
                text[--used - 1] = 'y'; /* "activities" */
            }
            start = used;
        }
    }
    return used;
}

int bodkin_value_matches(const char *text, size_t bytes, const char *words, size_t words_bytes) {
    struct bodkin_scan said, wanted;
    if (bodkin_scan(&said, text, bytes)) return 0;
    size_t said_bytes = squeeze(&said);
    while (said_bytes > 0) {
        const char *bar = memchr(words, '|', words_bytes);
        size_t part = bar ? (size_t)(bar - words) : words_bytes;
        if (bodkin_scan(&wanted, words, part) == 0 && squeeze(&wanted) == said_bytes &&
            memcmp(said.text, wanted.text, said_bytes) == 0)
            return 1;
        if (!bar) return 0;
        words_bytes -= part + 1;
        words = bar + 1;
    }
    return 0;
}

int bodkin_value_digits(const char *text, size_t bytes, char *out, size_t out_bytes) {
    struct bodkin_scan scan, *s = &scan;
    size_t used = 0;
    int error = bodkin_scan(s, text, bytes), repeat = 1;
    bool tens = false; /* "twenty" waits for its ones */
    if (error) return error;
    for (; !bodkin_ended(s); s->at++) {
        const struct bodkin_token *token = bodkin_peek(s, 0);
        const char *figures = s->text + token->text;
        size_t count = 0;
        int value = bodkin_value(s, 0, BODKIN_SENSE_TENS), times;
        bool is_tens = value >= 0;
        char two[2];
        if (value < 0) value = bodkin_value(s, 0, BODKIN_SENSE_ONES);
        if (value >= 0) {
            two[0] = (char)('0' + value / 10);
            two[1] = (char)('0' + value % 10);
            count = value < 10 ? 1 : 2;
            figures = two + 2 - count;
            if (tens && value > 0 && value < 10) used--;
        } else if (used && bodkin_value(s, 0, BODKIN_SENSE_HUNDRED) == 1) {
            figures = "00"; /* "one eight hundred" */
            count = 2;
        } else if (token->kind == BODKIN_TOKEN_DIGITS || (*figures == '+' && used == 0)) {
            count = token->bytes;
        } else if ((times = bodkin_value(s, 0, BODKIN_SENSE_DOUBLE)) > 0) {
            repeat = times;
            continue;
        } else if (token->kind == BODKIN_TOKEN_WORD && !bodkin_at(s, BODKIN_SENSE_SKIP)) {
            if (used) return BODKIN_VALUE_LEFTOVER;
            if (token->word) return BODKIN_VALUE_UNKNOWN; /* else "call 555 01 99" */
        }
        tens = is_tens;
        for (; count && repeat > 0; repeat--) {
            if (used + count + 1 > out_bytes) return BODKIN_VALUE_LONG;
            memcpy(out + used, figures, count);
            used += count;
        }
        repeat = 1;
    }
    if (used == 0 || (used == 1 && out[0] == '+')) return BODKIN_VALUE_UNKNOWN;
    out[used] = 0;
    return (int)used;
}
