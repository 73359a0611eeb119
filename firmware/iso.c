#include "iso.h"

static uint64_t magnitude(int64_t value);
static size_t put_digits(char *out, uint64_t value, size_t digits_min);
static size_t put_date(char *out, uint64_t value);
static size_t put_time(char *out, uint64_t second);
static size_t put_duration(char *out, uint64_t milliseconds);
static size_t put_code(char *out, uint64_t value);
static size_t put_fraction(char *out, uint64_t fraction, size_t digits);

size_t bodkin_integer_write(int64_t value, char out[BODKIN_ISO_BYTES]) {
    size_t length = 0;
    if (value < 0) out[length++] = '-';
    length += put_digits(out + length, magnitude(value), 1);
    out[length] = '\0';
    return length;
}

size_t bodkin_decimal_write(int64_t micros, char out[BODKIN_ISO_BYTES]) {
    const uint64_t size = magnitude(micros);
    size_t length = 0;
    if (micros < 0) out[length++] = '-';
    length += put_digits(out + length, size / 1000000u, 1);
    length += put_fraction(out + length, size % 1000000u, 6);
    out[length] = '\0';
    return length;
}

size_t bodkin_iso_write(enum bodkin_kind kind, int64_t integer, char out[BODKIN_ISO_BYTES]) {
    const uint64_t value = integer < 0 ? 0u : (uint64_t)integer;
    size_t length = 0;
    if (kind == BODKIN_KIND_DURATION) {
        length = put_duration(out, value);
    } else if (kind == BODKIN_KIND_DATE) {
        length = put_date(out, value);
    } else if (kind == BODKIN_KIND_DATE_TIME) {
        length = put_date(out, value / BODKIN_ISO_DAY);
        out[length++] = 'T';
        length += put_time(out + length, value % BODKIN_ISO_DAY);
    } else if (kind == BODKIN_KIND_DIGITS) {
        length = put_code(out, value);
    } else {
        length = put_time(out, value);
    }
    out[length] = '\0';
    return length;
}

static size_t put_date(char *out, uint64_t value) {
    size_t length = put_digits(out, value / 10000u, 4);
    out[length++] = '-';
    length += put_digits(out + length, value / 100u % 100u, 2);
    out[length++] = '-';
    return length + put_digits(out + length, value % 100u, 2);
}

static size_t put_time(char *out, uint64_t second) {
    size_t length = put_digits(out, second / 3600u, 2);
    out[length++] = ':';
    length += put_digits(out + length, second / 60u % 60u, 2);
    out[length++] = ':';
    return length + put_digits(out + length, second % 60u, 2);
}

static uint64_t magnitude(int64_t value) {
    return value < 0 ? 0u - (uint64_t)value : (uint64_t)value;
}

/* Parts that are zero are left out; a duration of nothing is "PT0S". */
static size_t put_duration(char *out, uint64_t milliseconds) {
    const uint64_t hours = milliseconds / 3600000u;
    const uint64_t minutes = milliseconds / 60000u % 60u;
    const uint64_t rest = milliseconds % 60000u;
    size_t length = 0;
    out[length++] = 'P';
    out[length++] = 'T';
    if (hours > 0) {
        length += put_digits(out + length, hours, 1);
        out[length++] = 'H';
    }
    if (minutes > 0) {
        length += put_digits(out + length, minutes, 1);
        out[length++] = 'M';
    }
    if (rest > 0 || milliseconds == 0) {
        length += put_digits(out + length, rest / 1000u, 1);
        length += put_fraction(out + length, rest % 1000u, 3);
        out[length++] = 'S';
    }
    return length;
}

/* The figures after the first one, which says whether a "+" is before them. */
static size_t put_code(char *out, uint64_t value) {
    uint64_t scale = 1;
    while (scale <= value / 10u) scale *= 10u;
    size_t length = 0;
    if (value / scale == 2) out[length++] = '+';
    for (; scale > 1; scale /= 10u) {
        out[length++] = (char)('0' + value % scale / (scale / 10u));
    }
    return length;
}

/* ".6" for 600000 of six digits; nothing for 0. */
static size_t put_fraction(char *out, uint64_t fraction, size_t digits) {
    if (fraction == 0) return 0;
    out[0] = '.';
    size_t length = 1 + put_digits(out + 1, fraction, digits);
    while (out[length - 1] == '0') length--;
    return length;
}

static size_t put_digits(char *out, uint64_t value, size_t digits_min) {
    size_t digits = 1;
    for (uint64_t rest = value / 10u; rest > 0; rest /= 10u) digits++;
    if (digits < digits_min) digits = digits_min;
    for (size_t i = digits; i > 0; i--) {
        out[i - 1] = (char)('0' + value % 10u);
        value /= 10u;
    }
    return digits;
}
