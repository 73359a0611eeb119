#include <string.h>

#include "read.h"

#define MILLION BODKIN_VALUE_MICROS

/* Milliseconds are the micros of kiloseconds. False on overflow. */
static BODKIN_NOINLINE bool to_ms(int64_t *micros, enum bodkin_measure unit) {
    return bodkin_measure_convert(micros, unit, BODKIN_MEASURE_KS, true);
}

static void add_number(struct bodkin_span *span, const struct bodkin_number *number,
                       enum bodkin_measure unit) {
    int64_t micros = number->micros, ms = micros;
    span->grain = (uint8_t)bodkin_measure_grain(unit);
    int months = bodkin_grain_months(span->grain);
    if (number->overflow || micros < 0 || !to_ms(&ms, unit) ||
        ms > INT64_MAX / 4 - span->fixed_ms || (months && micros > 12000 * (int64_t)MILLION)) {
        span->overflow = true;
        return;
    }
    span->fixed_ms += ms;
    if (months) {
        micros *= months;
        span->months += (int32_t)(micros / MILLION);
        ms = micros % MILLION; /* what is left, as part of 30 days */
        to_ms(&ms, BODKIN_MEASURE_MONTH);
    }
    span->milliseconds += ms;
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
static BODKIN_NOINLINE void read_rest(struct bodkin_scan *s, int64_t *micros) {
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

/* "two and a half hours", "an hour", "quarter of an hour", "hour and a half". Returns the unit,
 * NONE when there is none; the caller puts the position back. */
static enum bodkin_measure read_part(struct bodkin_scan *s, bool bare,
                                     struct bodkin_number *number) {
    *number = (struct bodkin_number){ .micros = MILLION };
    if (bodkin_read_number(s, BODKIN_DIMENSION_TIME, number)) skip_between(s);
    else if (!bodkin_take(s, BODKIN_SENSE_ARTICLE) && !bare) return BODKIN_MEASURE_NONE;
    enum bodkin_measure unit = bodkin_take_unit(s, BODKIN_MEASURE_S);
    if (number->ordinal) return BODKIN_MEASURE_NONE;
    if (unit) read_rest(s, &number->micros);
    return unit;
}

/* "1:30", "1:30:00": hours first, or minutes where seconds are the unit. */
static bool read_clock(struct bodkin_scan *s, enum bodkin_measure default_unit,
                       struct bodkin_span *span) {
    enum bodkin_measure unit = BODKIN_MEASURE_H;
    int start = s->at;
    if (!default_unit || !bodkin_is_symbol(s, 1, ':')) return false;
    if (default_unit <= BODKIN_MEASURE_S && !bodkin_is_symbol(s, 3, ':')) unit = BODKIN_MEASURE_MIN;
    do {
        int value = (int)bodkin_figures(s, 0), digits = bodkin_digits(s, 0);
        if (!digits || digits > 3 || (value >= 60 && s->at != start)) break;
        if (unit == BODKIN_MEASURE_NONE) return bodkin_back(s, start);
        const struct bodkin_number number = { .micros = value * (int64_t)MILLION };
        add_number(span, &number, unit);
        unit = smaller(unit);
        s->at++;
    } while (bodkin_take_symbol(s, ':'));
    return s->at > start + 2 || bodkin_back(s, start);
}

bool bodkin_read_span(struct bodkin_scan *s, enum bodkin_measure default_unit,
                      struct bodkin_span *out) {
    struct bodkin_number number;
    enum bodkin_measure unit = BODKIN_MEASURE_NONE, next;
    if (!default_unit && !bodkin_has(&s->any, BODKIN_SENSE_UNIT)) return false;
    memset(out, 0, sizeof *out);
    if (read_clock(s, default_unit, out)) return true;
    memset(out, 0, sizeof *out);
    int start = s->at;
    for (;;) {
        if (unit) {
            bodkin_skip(s);
            bodkin_take(s, BODKIN_SENSE_AND);
        }
        next = read_part(s, !unit && default_unit, &number); /* bare: "hour and a half" */
        if (!next || (unit && next >= unit)) break;
        add_number(out, &number, next);
        unit = next;
        start = s->at;
    }
    s->at = start;
    /* A number alone: of the default unit, or of the one below the last: "1 hour thirty". */
    next = unit ? smaller(unit) : default_unit;
    if (next && unit) bodkin_take(s, BODKIN_SENSE_AND);
    if (next && bodkin_read_number(s, BODKIN_DIMENSION_TIME, &number) && !number.ordinal &&
        (!unit || (number.micros > 0 && number.micros < 60 * (int64_t)MILLION &&
                   !bodkin_at(s, BODKIN_SENSE_AMPM)))) {
        add_number(out, &number, next);
        return true;
    }
    s->at = start;
    return unit != BODKIN_MEASURE_NONE;
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
