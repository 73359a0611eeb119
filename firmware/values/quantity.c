#include "read.h"

static enum bodkin_measure unit_at(const struct bodkin_scan *s, enum bodkin_measure wanted) {
    const uint8_t *record = bodkin_first_meaning(bodkin_peek(s, 0));
    for (; record; record = bodkin_next_meaning(record)) {
        if (!bodkin_is_sense(record, BODKIN_SENSE_UNIT)) continue;
        enum bodkin_measure unit = (enum bodkin_measure)bodkin_value_of(record);
        if (wanted == BODKIN_MEASURE_NONE || bodkin_measure_fits(unit, wanted)) return unit;
    }
    return BODKIN_MEASURE_NONE;
}

enum bodkin_measure bodkin_take_unit(struct bodkin_scan *s, enum bodkin_measure wanted) {
    enum bodkin_measure unit = unit_at(s, wanted), scale;
    if (!unit) return unit;
    s->at++;
    if (unit != BODKIN_MEASURE_DEGREE) return unit;
    scale = unit_at(s, wanted ? wanted : BODKIN_MEASURE_CELSIUS); /* "degrees celsius" */
    if (!scale) return unit;
    s->at++;
    return scale;
}

bool bodkin_is_unit(const struct bodkin_scan *s, int ahead, enum bodkin_dimension dimension) {
    if (dimension == BODKIN_DIMENSION_NONE) return false;
    const uint8_t *record = bodkin_first_meaning(bodkin_peek(s, ahead));
    for (; record; record = bodkin_next_meaning(record)) {
        if (bodkin_is_sense(record, BODKIN_SENSE_UNIT) &&
            bodkin_measure_dimension((enum bodkin_measure)bodkin_value_of(record)) == dimension)
            return true;
    }
    return false;
}

/* A unit of money before or after; only where no unit is declared. */
static enum bodkin_measure take_money(struct bodkin_scan *s, enum bodkin_measure wanted) {
    enum bodkin_measure unit = BODKIN_MEASURE_NONE, next;
    while (wanted == BODKIN_MEASURE_NONE && (next = bodkin_take_unit(s, BODKIN_MEASURE_MONEY)))
        unit = next; /* "us dollars", "£ pounds" */
    return unit;
}

/* What follows a first "number unit": smaller units, or "five foot ten", "eleven stone four", cents
 * without their names. The caller puts the position back. */
static bool add_part(struct bodkin_scan *s, enum bodkin_measure unit, struct bodkin_number *sum) {
    struct bodkin_number number;
    bodkin_skip(s);
    bodkin_take(s, BODKIN_SENSE_AND);
    if (!bodkin_read_number(s, bodkin_measure_dimension(unit), &number)) return false;
    sum->overflow |= number.overflow;
    enum bodkin_measure next = bodkin_take_unit(s, unit);
    if (!next && !number.fraction) { /* else "a mile and a half" */
        if (number.micros >= 100 * (int64_t)BODKIN_VALUE_MICROS) return false;
        if (unit == BODKIN_MEASURE_FT) next = BODKIN_MEASURE_IN;
        else if (unit == BODKIN_MEASURE_STONE) next = BODKIN_MEASURE_LB;
        else if (unit == BODKIN_MEASURE_MONEY) next = BODKIN_MEASURE_CENT;
        else return false;
    }
    if (next == unit || !bodkin_measure_convert(&number.micros, next, unit, true)) return false;
    sum->micros += number.micros;
    return true;
}

/* "forty-five (45)" says it twice. */
static void take_repeat(struct bodkin_scan *s, const struct bodkin_number *number) {
    int start = s->at;
    struct bodkin_number again;
    if (!bodkin_take_symbol(s, '(') || !bodkin_read_number(s, BODKIN_DIMENSION_NONE, &again) ||
        again.micros != number->micros || !bodkin_take_symbol(s, ')'))
        s->at = start;
}

/* The unit after a number, if `wanted` may have it; NONE with an error for one of another kind. */
static enum bodkin_measure take_unit_after(struct bodkin_scan *s, enum bodkin_measure wanted,
                                           bool money, int *error) {
    int start = s->at;
    if (bodkin_peek(s, 0)->glued) bodkin_take_symbol(s, '-'); /* "3-inch" */
    bodkin_skip_unknown(s);                                   /* "ten swiss francs" */
    bodkin_take(s, BODKIN_SENSE_OF);
    bodkin_take(s, BODKIN_SENSE_ARTICLE);
    enum bodkin_measure unit = take_money(s, wanted);
    if (!unit && !money) {
        unit = bodkin_take_unit(s, wanted);
        if (!unit && bodkin_at(s, BODKIN_SENSE_UNIT)) *error = BODKIN_VALUE_UNIT;
    }
    if (!unit) s->at = start;
    return unit;
}

/* "ten", "$20 and 43 cents", "7 feet 10 inches", "2 degrees below zero". */
static int read_amount(struct bodkin_scan *s, enum bodkin_measure wanted, bool difference,
                       int64_t *micros) {
    struct bodkin_number number = { .micros = BODKIN_VALUE_MICROS };
    int start = s->at;
    int error = 0;
    bool article = bodkin_take(s, BODKIN_SENSE_ARTICLE); /* "a $5 ..." */
    enum bodkin_measure unit = take_money(s, wanted);
    if (!unit || (article && bodkin_ended(s))) { /* "a dollar" */
        s->at = start;
        unit = BODKIN_MEASURE_NONE;
    }
    bodkin_skip(s);
    if (bodkin_read_number(s, bodkin_measure_dimension(wanted), &number)) {
        take_repeat(s, &number);
        enum bodkin_measure after = take_unit_after(s, wanted, unit != 0, &error);
        if (error) return error;
        if (after) unit = after;
    } else if (!bodkin_take(s, BODKIN_SENSE_ARTICLE) || !(unit = bodkin_take_unit(s, wanted))) {
        return BODKIN_VALUE_UNKNOWN; /* else "a kilogram" */
    }
    do start = s->at;
    while (unit && add_part(s, unit, &number));
    s->at = start;
    if (bodkin_take(s, BODKIN_SENSE_BELOW_ZERO)) number.micros = -number.micros;
    *micros = number.micros;
    bool part = wanted == BODKIN_MEASURE_PERCENT && !unit && number.fraction;
    bool fits = (!part || bodkin_scale(micros, 100, 1)) &&
                (!wanted || bodkin_measure_convert(micros, unit, wanted, difference));
    return fits && !number.overflow ? 0 : BODKIN_VALUE_OVERFLOW;
}

/* 1 up, -1 down, 0 neither. */
static int take_direction(struct bodkin_scan *s) {
    return bodkin_take(s, BODKIN_SENSE_RAISE) ? 1 : -bodkin_take(s, BODKIN_SENSE_LOWER);
}

static void skip_edge(struct bodkin_scan *s) {
    static const struct bodkin_senses edge =
        BODKIN_SENSES(BODKIN_BIT(THE) | BODKIN_BIT(OF) | BODKIN_BIT(UNTIL));
    bodkin_skip_edge(s, &edge); /* "to 50", "set to max" */
}

int bodkin_value_quantity(const char *text, size_t bytes, enum bodkin_unit unit,
                          struct bodkin_quantity *out) {
    struct bodkin_scan scan, *s = &scan;
    struct bodkin_quantity value = { 0 };
    enum bodkin_measure wanted = bodkin_measure_of(unit);
    bool percent = wanted == BODKIN_MEASURE_PERCENT;
    int64_t step = (percent ? 10 : 1) * (int64_t)BODKIN_VALUE_MICROS; /* "a bit", "warmer" */
    int error = bodkin_scan(s, text, bytes);
    if (error) return error;
    skip_edge(s);
    int way = take_direction(s);
    skip_edge(s);
    value.extreme = (int8_t)bodkin_take(s, BODKIN_SENSE_MOST);
    if (!value.extreme) value.extreme = (int8_t)-bodkin_take(s, BODKIN_SENSE_LEAST);
    if (value.extreme) {
        way = 0;
        if (percent && value.extreme > 0) value.micros = 100 * (int64_t)BODKIN_VALUE_MICROS;
    } else if (bodkin_take(s, BODKIN_SENSE_BIT)) {
        value.micros = step;
        if (!way) way = take_direction(s);
        if (!way) return BODKIN_VALUE_UNKNOWN;
    } else {
        int start = s->at;
        error = read_amount(s, wanted, way != 0, &value.micros);
        skip_edge(s);
        if (!way && !error && (way = take_direction(s)) != 0) {
            int end = s->at; /* "9 degrees warmer" is a difference after all */
            s->at = start;
            error = read_amount(s, wanted, true, &value.micros);
            s->at = end;
        }
        if (error == BODKIN_VALUE_UNKNOWN && way && bodkin_ended(s)) {
            value.micros = step;
            error = 0;
        }
        if (error) return error;
    }
    skip_edge(s);
    if (!bodkin_ended(s)) return BODKIN_VALUE_LEFTOVER;
    value.relative = way != 0;
    if (way < 0) value.micros = -value.micros;
    *out = value;
    return 0;
}

int bodkin_take_count(struct bodkin_scan *s, enum bodkin_dimension wanted, int max) {
    struct bodkin_number number;
    int start = s->at;
    if (bodkin_read_number(s, wanted, &number) && !number.ordinal) {
        int64_t count = number.micros / BODKIN_VALUE_MICROS;
        bool whole = count * BODKIN_VALUE_MICROS == number.micros;
        if (whole && count >= 0 && count <= max) return (int)count;
    }
    s->at = start;
    return -1;
}
