#include <string.h>

#include "read.h"

/* A carrier phrase is at the front; more than this isn't scanned for one. */
#define CARRIER_BYTES_MAX 48

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_quote(char c) {
    return c == '"' || c == '\'' || c == '`';
}

/* Bytes of a typographic quote that starts at text, else 0: U+2018 to U+201F, U+00AB, U+00BB. */
static size_t wide_quote(const char *text, size_t bytes) {
    const unsigned char *c = (const unsigned char *)text;
    if (bytes >= 3 && c[0] == 0xE2 && c[1] == 0x80 && c[2] >= 0x98 && c[2] <= 0x9F) return 3;
    return bytes >= 2 && c[0] == 0xC2 && (c[1] == 0xAB || c[1] == 0xBB) ? 2 : 0;
}

static void trim(const char *text, size_t *start, size_t *end) {
    size_t before;
    do {
        before = *end - *start;
        while (*start < *end && is_space(text[*start])) ++*start;
        while (*start < *end && is_space(text[*end - 1])) --*end;
        if (*start < *end && is_quote(text[*start]) &&
            (text[*start] != '\'' || text[*end - 1] == '\''))
            ++*start;
        *start += wide_quote(text + *start, *end - *start);
        if (*start < *end && (text[*end - 1] == '"' || text[*end - 1] == '`' ||
                              (text[*end - 1] == '\'' && *start && text[*start - 1] == '\'')))
            --*end;
        if (*end - *start >= 3 && wide_quote(text + *end - 3, 3) == 3) *end -= 3;
        else if (*end - *start >= 2 && wide_quote(text + *end - 2, 2) == 2) *end -= 2;
    } while (*end - *start != before);
}

int bodkin_value_text(const char *text, size_t bytes, size_t *start, size_t *end) {
    struct bodkin_scan scan;
    struct bodkin_cursor at = { .scan = &scan };
    size_t from = 0, to = bytes;
    if (bytes > BODKIN_VALUE_BYTES_MAX) return BODKIN_VALUE_LONG;
    trim(text, &from, &to);
    size_t front = to - from;
    while (front > CARRIER_BYTES_MAX ||
           (front > 0 && from + front < to && !is_space(text[from + front]))) {
        front--;
    }
    if (bodkin_scan(&scan, text + from, front) == 0 &&
        bodkin_take(&at, BODKIN_SENSE_CARRIER, NULL) && !bodkin_ended(&at)) {
        bodkin_take_symbol(&at, ':');
        bodkin_take_symbol(&at, ',');
        if (!bodkin_ended(&at)) from += bodkin_peek(&at, 0)->source;
        trim(text, &from, &to);
    }
    if (from == to) return BODKIN_VALUE_UNKNOWN;
    *start = from;
    *end = to;
    return 0;
}

int bodkin_value_bool(const char *text, size_t bytes, bool *out) {
    struct bodkin_scan scan;
    struct bodkin_cursor at = { .scan = &scan };
    int error = bodkin_scan(&scan, text, bytes), answer = -1;
    bool negated = false;
    if (error) return error;
    while (!bodkin_ended(&at)) {
        if (bodkin_take(&at, BODKIN_SENSE_NOT, NULL)) negated = !negated;
        else if (bodkin_means(&at, 0, BODKIN_SENSE_YES, NULL) ||
                 bodkin_means(&at, 0, BODKIN_SENSE_NO, NULL)) {
            int said = bodkin_means(&at, 0, BODKIN_SENSE_YES, NULL);
            if (answer >= 0 && answer != said) return BODKIN_VALUE_LEFTOVER;
            answer = said;
            at.at++;
        } else if (bodkin_peek(&at, 0)->kind == BODKIN_TOKEN_DIGITS) {
            return BODKIN_VALUE_UNKNOWN;
        } else {
            at.at++;
        }
    }
    if (answer < 0) return BODKIN_VALUE_UNKNOWN;
    *out = (answer == 1) != negated;
    return 0;
}

static bool is_ignored(const struct bodkin_cursor *at) {
    return bodkin_means(at, 0, BODKIN_SENSE_ARTICLE, NULL) ||
           bodkin_means(at, 0, BODKIN_SENSE_THE, NULL) ||
           bodkin_peek(at, 0)->kind == BODKIN_TOKEN_SYMBOL;
}

/* The words of a scan without articles, signs, spaces and plural endings, written over its text.
 * Returns the bytes. */
static size_t squeeze(struct bodkin_scan *scan) {
    size_t used = 0;
    for (struct bodkin_cursor at = { .scan = scan }; !bodkin_ended(&at); at.at++) {
        const struct bodkin_token *token = bodkin_peek(&at, 0);
        if (is_ignored(&at) && scan->count > 1) continue;
        size_t start = used;
        for (size_t i = 0; i <= token->bytes; i++) {
            bool ends = i == token->bytes || scan->text[token->text + i] == ' ';
            if (!ends) {
                scan->text[used++] = scan->text[token->text + i];
                continue;
            }
            size_t length = used - start;
            if (length > 3 && scan->text[used - 1] == 's' && scan->text[used - 2] != 's') used--;
            if (length > 4 && scan->text[used - 1] == 'e' && scan->text[used - 2] == 'i') {
                scan->text[--used - 1] = 'y'; /* "activities" */
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

/* The figures of one token, or -1. */
static int token_figures(const struct bodkin_cursor *at, int *figures) {
    int value;
    if (bodkin_means(at, 0, BODKIN_SENSE_TENS, &value)) {
        *figures = value;
        return 2;
    }
    if (!bodkin_means(at, 0, BODKIN_SENSE_ONES, &value)) return -1;
    *figures = value;
    return value < 10 ? 1 : 2;
}

int bodkin_value_digits(const char *text, size_t bytes, char *out, size_t out_bytes) {
    struct bodkin_scan scan;
    struct bodkin_cursor at = { .scan = &scan };
    size_t used = 0;
    int error = bodkin_scan(&scan, text, bytes), repeat = 1;
    bool tens = false; /* "twenty" waits for its ones */
    if (error) return error;
    bodkin_skip_unknown(&at);
    for (; !bodkin_ended(&at); at.at++) {
        const struct bodkin_token *token = bodkin_peek(&at, 0);
        const char *folded = bodkin_scan_text(&at, at.at);
        char figures[BODKIN_VALUE_BYTES_MAX / 2];
        size_t count = 0;
        int value, words = token_figures(&at, &value);
        if (token->kind == BODKIN_TOKEN_DIGITS) {
            count = token->bytes;
            memcpy(figures, folded, count);
        } else if (words > 0) {
            if (tens && words == 1 && value > 0) used--;
            if (words == 2) figures[count++] = (char)('0' + value / 10);
            figures[count++] = (char)('0' + value % 10);
        } else if (folded[0] == '+' && used == 0) {
            figures[count++] = '+';
        } else if (bodkin_take(&at, BODKIN_SENSE_DOUBLE, &repeat)) {
            at.at--;
            continue;
        } else if (token->kind != BODKIN_TOKEN_SYMBOL && token->word == 0 && used == 0) {
            return BODKIN_VALUE_UNKNOWN;
        } else if (token->kind != BODKIN_TOKEN_SYMBOL &&
                   !bodkin_means(&at, 0, BODKIN_SENSE_SKIP, NULL)) {
            return used ? BODKIN_VALUE_LEFTOVER : BODKIN_VALUE_UNKNOWN;
        }
        tens = words == 2 && value >= 20 && token->kind != BODKIN_TOKEN_DIGITS;
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
