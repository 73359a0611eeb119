#include "read.h"

#define MILLION BODKIN_VALUE_MICROS

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
    span->grain = (uint8_t)bodkin_measure_grain(unit);
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
static void skip_between(struct bodkin_scan *s) {
    if (bodkin_at(s, BODKIN_SENSE_UNIT)) return;
    if (bodkin_peek(s, 0)->glued) bodkin_take_symbol(s, '-'); /* "20-minute" */
    bodkin_skip(s);
    if (!bodkin_take(s, BODKIN_SENSE_RAISE)) bodkin_take(s, BODKIN_SENSE_LOWER);
    if (!bodkin_take(s, BODKIN_SENSE_OF) && !bodkin_take(s, BODKIN_SENSE_NEXT)) {
        bodkin_take(s, BODKIN_SENSE_LAST); /* "5 coming minutes" */
    }
    if (!bodkin_take(s, BODKIN_SENSE_ARTICLE)) bodkin_take(s, BODKIN_SENSE_THE);
}

/* "and a half", "and a quarter" after a unit; not before another unit. */
static void read_rest(struct bodkin_scan *s, int64_t *micros) {
    int start = s->at;
    struct bodkin_number number;
    if (bodkin_take(s, BODKIN_SENSE_AND) &&
        bodkin_read_number(s, BODKIN_DIMENSION_NONE, &number) && number.fraction) {
        int after = s->at;
        skip_between(s);
        if (!bodkin_take_unit(s, BODKIN_MEASURE_S)) {
            *micros += number.micros;
            start = after;
        }
    }
    s->at = start;
}

/* "two and a half hours", "an hour", "quarter of an hour", "hour and a half". The caller puts the
 * position and the span back. */
static bool read_part(struct bodkin_scan *s, bool bare, struct bodkin_span *span,
                      enum bodkin_measure *unit) {
    struct bodkin_number number = { .micros = MILLION };
    if (bodkin_read_number(s, BODKIN_DIMENSION_TIME, &number)) skip_between(s);
    else if (!bodkin_take(s, BODKIN_SENSE_ARTICLE) && !bare) return false;
    *unit = bodkin_take_unit(s, BODKIN_MEASURE_S);
    if (!*unit || number.ordinal) return false;
    read_rest(s, &number.micros);
    if (number.overflow) span->overflow = true;
    add_amount(span, number.micros, *unit);
    return true;
}

/* "1:30", "1:30:00": hours first, or minutes where seconds are the unit. */
static bool read_clock(struct bodkin_scan *s, enum bodkin_measure default_unit,
                       struct bodkin_span *span) {
    enum bodkin_measure unit = BODKIN_MEASURE_H;
    int start = s->at;
    if (!bodkin_is_symbol(s, 1, ':')) return false;
    if ((default_unit == BODKIN_MEASURE_S || default_unit == BODKIN_MEASURE_MS) &&
        !bodkin_is_symbol(s, 3, ':'))
        unit = BODKIN_MEASURE_MIN;
    for (bool first = true; bodkin_digits(s, 0); first = false) {
        int value = (int)bodkin_figures(s, 0);
        if (bodkin_digits(s, 0) > 3 || (value >= 60 && !first)) break;
        if (unit == BODKIN_MEASURE_NONE) return bodkin_back(s, start);
        add_amount(span, value * (int64_t)MILLION, unit);
        unit = smaller(unit);
        s->at++;
        if (!bodkin_take_symbol(s, ':')) break;
    }
    return s->at > start + 2 || bodkin_back(s, start);
}

bool bodkin_read_span(struct bodkin_scan *s, enum bodkin_measure default_unit,
                      struct bodkin_span *out) {
    struct bodkin_span span = { 0 };
    struct bodkin_number number;
    enum bodkin_measure unit = default_unit, next;
    if (!default_unit && !bodkin_has(&s->any, BODKIN_SENSE_UNIT)) return false;
    bool any = default_unit != BODKIN_MEASURE_NONE && read_clock(s, default_unit, &span);
    bool clock = any;
    if (!clock) span = (struct bodkin_span){ 0 };
    int start = s->at;
    while (!clock) {
        struct bodkin_span grown = span;
        bool bare = !any && default_unit != BODKIN_MEASURE_NONE; /* "hour and a half" */
        if (any) {
            bodkin_skip(s);
            bodkin_take(s, BODKIN_SENSE_AND);
        }
        if (!read_part(s, bare, &grown, &next) || (any && next >= unit)) break;
        span = grown;
        unit = next;
        any = true;
        start = s->at;
    }
    s->at = start;
    /* A number alone: of the default unit, or of the one below the last: "1 hour thirty". */
    enum bodkin_measure rest = any ? smaller(unit) : default_unit;
    bool fits = rest != BODKIN_MEASURE_NONE;
    if (fits && any) bodkin_take(s, BODKIN_SENSE_AND);
    fits = fits && bodkin_read_number(s, BODKIN_DIMENSION_TIME, &number) && !number.ordinal;
    if (any) {
        fits = fits && number.micros > 0 && number.micros < 60 * (int64_t)MILLION &&
               !bodkin_at(s, BODKIN_SENSE_AMPM);
    }
    if (fits) {
        if (number.overflow) span.overflow = true;
        add_amount(&span, number.micros, rest);
    } else {
        s->at = start;
    }
    *out = span;
    return any || fits;
}

int bodkin_value_duration(const char *text, size_t bytes, enum bodkin_unit default_unit,
                          int64_t *milliseconds) {
    static const struct bodkin_senses edge = BODKIN_SENSES(
        BODKIN_BIT(THE) | BODKIN_BIT(NEXT) | BODKIN_BIT(FOR) | BODKIN_BIT(IN) | BODKIN_BIT(HENCE) |
        BODKIN_BIT(LAST) | BODKIN_BIT(THIS) | BODKIN_BIT(EVERY) | BODKIN_BIT(RAISE) |
        BODKIN_BIT(UNTIL) | BODKIN_BIT(OF));
    struct bodkin_scan scan;
    struct bodkin_span span;
    enum bodkin_measure unit = bodkin_measure_of(default_unit);
    int error = bodkin_scan(&scan, text, bytes);
    if (error) return error;
    if (bodkin_measure_dimension(unit) != BODKIN_DIMENSION_TIME) unit = BODKIN_MEASURE_NONE;
    bodkin_skip_edge(&scan, &edge);
    if (!bodkin_read_span(&scan, unit, &span)) return BODKIN_VALUE_UNKNOWN;
    bodkin_skip_edge(&scan, &edge);
    if (!bodkin_ended(&scan)) {
        return bodkin_at(&scan, BODKIN_SENSE_UNIT) ? BODKIN_VALUE_UNIT : BODKIN_VALUE_LEFTOVER;
    }
    if (span.overflow) return BODKIN_VALUE_OVERFLOW;
    *milliseconds = span.fixed_ms;
    return 0;
}
