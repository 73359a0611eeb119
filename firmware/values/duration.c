#include "read.h"

#define MILLION BODKIN_VALUE_MICROS

static enum bodkin_grain grain_of(enum bodkin_measure unit) {
    switch (unit) {
    case BODKIN_MEASURE_MIN: return BODKIN_GRAIN_MINUTE;
    case BODKIN_MEASURE_H: return BODKIN_GRAIN_HOUR;
    case BODKIN_MEASURE_DAY: return BODKIN_GRAIN_DAY;
    case BODKIN_MEASURE_WEEK:
    case BODKIN_MEASURE_FORTNIGHT: return BODKIN_GRAIN_WEEK;
    case BODKIN_MEASURE_MONTH: return BODKIN_GRAIN_MONTH;
    case BODKIN_MEASURE_QUARTER: return BODKIN_GRAIN_QUARTER;
    case BODKIN_MEASURE_YEAR: return BODKIN_GRAIN_YEAR;
    default: return BODKIN_GRAIN_SECOND;
    }
}

/* Adds micros of a unit in milliseconds; false on overflow. */
static bool add_ms(int64_t *sum, int64_t micros, enum bodkin_measure unit) {
    if (!bodkin_measure_convert(&micros, unit, BODKIN_MEASURE_MS, true) ||
        micros / MILLION > INT64_MAX / 4 - *sum)
        return false;
    *sum += (micros + MILLION / 2) / MILLION;
    return true;
}

static void add_amount(struct bodkin_span *span, int64_t micros, enum bodkin_measure unit) {
    int months = unit == BODKIN_MEASURE_YEAR      ? 12
                 : unit == BODKIN_MEASURE_QUARTER ? 3
                 : unit == BODKIN_MEASURE_MONTH   ? 1
                                                  : 0;
    span->grain = (uint8_t)grain_of(unit);
    if (micros < 0 || !add_ms(&span->fixed_ms, micros, unit) ||
        (months && micros > 12000 * (int64_t)MILLION)) {
        span->overflow = true;
        return;
    }
    if (months) {
        micros *= months;
        span->months += (int32_t)(micros / MILLION);
        micros %= MILLION;
        unit = BODKIN_MEASURE_MONTH; /* what is left, as part of 30 days */
    }
    add_ms(&span->milliseconds, micros, unit);
}

/* The unit that a number without one has after `unit`: "1 hour thirty", "two minutes ten". */
static enum bodkin_measure smaller(enum bodkin_measure unit) {
    switch (unit) {
    case BODKIN_MEASURE_YEAR: return BODKIN_MEASURE_MONTH;
    case BODKIN_MEASURE_H: return BODKIN_MEASURE_MIN;
    case BODKIN_MEASURE_MIN: return BODKIN_MEASURE_S;
    default: return BODKIN_MEASURE_NONE;
    }
}

/* Words between a number and its unit: "2 more minutes", "half of an hour". */
static void skip_between(struct bodkin_cursor *at) {
    if (bodkin_peek(at, 0)->glued) bodkin_take_symbol(at, '-'); /* "20-minute" */
    bodkin_skip(at);
    if (!bodkin_take(at, BODKIN_SENSE_RAISE, NULL)) bodkin_take(at, BODKIN_SENSE_LOWER, NULL);
    if (!bodkin_take(at, BODKIN_SENSE_OF, NULL) && !bodkin_take(at, BODKIN_SENSE_NEXT, NULL)) {
        bodkin_take(at, BODKIN_SENSE_LAST, NULL); /* "5 coming minutes" */
    }
    if (!bodkin_take(at, BODKIN_SENSE_ARTICLE, NULL)) bodkin_take(at, BODKIN_SENSE_THE, NULL);
}

/* "and a half", "and a quarter" after a unit; not before another unit. */
static bool read_rest(struct bodkin_cursor *cursor, int64_t *micros) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_number number;
    enum bodkin_measure unit;
    if (!bodkin_take(&at, BODKIN_SENSE_AND, NULL)) return false;
    if (!bodkin_read_number(&at, BODKIN_DIMENSION_NONE, &number) || !number.fraction) return false;
    struct bodkin_cursor after = at;
    skip_between(&after);
    if (bodkin_read_unit(&after, BODKIN_MEASURE_S, &unit)) return false;
    *micros += number.micros;
    *cursor = at;
    return true;
}

/* "two and a half hours", "an hour", "quarter of an hour", "hour and a half". */
static bool read_part(struct bodkin_cursor *cursor, bool bare, struct bodkin_span *span,
                      enum bodkin_measure *unit) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_number number = { .micros = MILLION };
    bool counted = bodkin_read_number(&at, BODKIN_DIMENSION_TIME, &number);
    bool article = !counted && bodkin_take(&at, BODKIN_SENSE_ARTICLE, NULL);
    if (!counted && !article && !bare) return false;
    if (number.ordinal) return false;
    if (counted) skip_between(&at);
    if (!bodkin_read_unit(&at, BODKIN_MEASURE_S, unit)) return false;
    read_rest(&at, &number.micros);
    if (number.overflow) span->overflow = true;
    add_amount(span, number.micros, *unit);
    *cursor = at;
    return true;
}

/* "1:30", "1:30:00": hours first, or minutes where seconds are the unit. */
static bool read_clock(struct bodkin_cursor *cursor, enum bodkin_measure default_unit,
                       struct bodkin_span *span) {
    struct bodkin_cursor at = *cursor;
    enum bodkin_measure unit = BODKIN_MEASURE_H;
    int64_t value;
    int digits, count = 0;
    struct bodkin_span parts = { 0 };
    if (default_unit == BODKIN_MEASURE_S || default_unit == BODKIN_MEASURE_MS)
        unit = BODKIN_MEASURE_MIN;
    while (bodkin_is_digits(&at, 0, &value, &digits) && digits <= 3 && (count == 0 || value < 60)) {
        struct bodkin_cursor third = { .scan = at.scan, .at = (uint8_t)(at.at + 3) };
        if (count == 0 && bodkin_is_symbol(&third, 0, ':')) unit = BODKIN_MEASURE_H;
        if (unit == BODKIN_MEASURE_NONE) return false;
        add_amount(&parts, value * MILLION, unit);
        unit = smaller(unit);
        count++;
        at.at++;
        if (!bodkin_is_symbol(&at, 0, ':')) break;
        at.at++;
    }
    if (count < 2) return false;
    *span = parts;
    *cursor = at;
    return true;
}

bool bodkin_read_span(struct bodkin_cursor *cursor, enum bodkin_measure default_unit,
                      struct bodkin_span *out) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_span span = { 0 };
    enum bodkin_measure unit = default_unit, next;
    struct bodkin_number number;
    bool first = true;
    if (default_unit != BODKIN_MEASURE_NONE && read_clock(&at, default_unit, &span)) first = false;
    else
        while (true) {
            struct bodkin_cursor start = at;
            if (!first) {
                bodkin_skip(&at);
                bodkin_take(&at, BODKIN_SENSE_AND, NULL);
            }
            struct bodkin_span grown = span;
            bool bare = first && default_unit != BODKIN_MEASURE_NONE; /* "hour and a half" */
            if (!read_part(&at, bare, &grown, &next) || (!first && next >= unit)) {
                at = start;
                break;
            }
            span = grown;
            unit = next;
            first = false;
        }
    if (first) {
        if (default_unit == BODKIN_MEASURE_NONE) return false;
        if (!bodkin_read_number(&at, BODKIN_DIMENSION_TIME, &number) || number.ordinal)
            return false;
        span.overflow = number.overflow;
        add_amount(&span, number.micros, default_unit);
    } else if (smaller(unit) != BODKIN_MEASURE_NONE) {
        struct bodkin_cursor rest = at;
        bodkin_take(&rest, BODKIN_SENSE_AND, NULL);
        if (bodkin_read_number(&rest, BODKIN_DIMENSION_TIME, &number) && !number.ordinal &&
            number.micros > 0 && number.micros < 60 * (int64_t)MILLION &&
            !bodkin_means(&rest, 0, BODKIN_SENSE_AMPM, NULL)) {
            add_amount(&span, number.micros, smaller(unit));
            at = rest;
        }
    }
    *out = span;
    *cursor = at;
    return true;
}

static void skip_edge(struct bodkin_cursor *at) {
    static const uint8_t senses[] = {
        BODKIN_SENSE_THE,   BODKIN_SENSE_NEXT,  BODKIN_SENSE_FOR,  BODKIN_SENSE_IN,
        BODKIN_SENSE_HENCE, BODKIN_SENSE_LAST,  BODKIN_SENSE_THIS, BODKIN_SENSE_EVERY,
        BODKIN_SENSE_RAISE, BODKIN_SENSE_UNTIL, BODKIN_SENSE_OF,
    };
    uint8_t before;
    do {
        before = at->at;
        bodkin_skip_unknown(at);
        for (unsigned i = 0; i < sizeof senses; i++) {
            if (bodkin_take(at, (enum bodkin_sense)senses[i], NULL)) break;
        }
    } while (at->at != before);
}

int bodkin_value_duration(const char *text, size_t bytes, enum bodkin_unit default_unit,
                          int64_t *milliseconds) {
    struct bodkin_scan scan;
    struct bodkin_cursor at = { .scan = &scan };
    struct bodkin_span span;
    enum bodkin_measure unit = bodkin_measure_of(default_unit);
    int error = bodkin_scan(&scan, text, bytes);
    if (error) return error;
    if (bodkin_measure_dimension(unit) != BODKIN_DIMENSION_TIME) unit = BODKIN_MEASURE_NONE;
    skip_edge(&at);
    if (!bodkin_read_span(&at, unit, &span)) return BODKIN_VALUE_UNKNOWN;
    skip_edge(&at);
    if (!bodkin_ended(&at)) {
        return bodkin_means(&at, 0, BODKIN_SENSE_UNIT, NULL) ? BODKIN_VALUE_UNIT
                                                             : BODKIN_VALUE_LEFTOVER;
    }
    if (span.overflow) return BODKIN_VALUE_OVERFLOW;
    *milliseconds = span.fixed_ms;
    return 0;
}
