#include "read.h"

bool bodkin_read_unit(struct bodkin_cursor *cursor, enum bodkin_measure wanted,
                      enum bodkin_measure *out) {
    const uint8_t *pair = bodkin_first_sense(bodkin_peek(cursor, 0));
    for (; pair; pair = bodkin_next_sense(pair)) {
        if ((pair[0] & ~BODKIN_WORD_MORE) != BODKIN_SENSE_UNIT) continue;
        enum bodkin_measure measure = (enum bodkin_measure)pair[1];
        if (wanted != BODKIN_MEASURE_NONE && !bodkin_measure_fits(measure, wanted)) continue;
        *out = measure;
        cursor->at++;
        return true;
    }
    return false;
}

/* A unit of money before or after; only where no unit is declared. */
static bool take_money(struct bodkin_cursor *at, enum bodkin_measure wanted,
                       enum bodkin_measure *out) {
    struct bodkin_cursor start = *at;
    if (wanted == BODKIN_MEASURE_NONE && bodkin_read_unit(at, BODKIN_MEASURE_MONEY, out)) {
        while (bodkin_read_unit(at, BODKIN_MEASURE_MONEY, out))
            continue; /* "us dollars", "£ pounds" */
        return true;
    }
    *at = start;
    return false;
}

/* What follows a first "number unit": smaller units, or cents without their name. */
static bool add_part(struct bodkin_cursor *cursor, enum bodkin_measure *unit, int64_t *micros,
                     bool *overflow) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_number number;
    enum bodkin_measure next;
    bool money = bodkin_measure_dimension(*unit) == BODKIN_DIMENSION_MONEY;
    bodkin_skip(&at);
    bodkin_take(&at, BODKIN_SENSE_AND, NULL);
    if (!bodkin_read_number(&at, bodkin_measure_dimension(*unit), &number)) return false;
    if (!bodkin_read_unit(&at, *unit, &next)) {
        if (number.fraction) { /* "a mile and a half" */
            *micros += number.micros;
            *cursor = at;
            return true;
        }
        if (!money || number.micros >= 100 * (int64_t)BODKIN_VALUE_MICROS) return false;
        next = BODKIN_MEASURE_CENT;
    }
    if (next == *unit || !bodkin_measure_convert(&number.micros, next, *unit, true)) return false;
    if (number.overflow) *overflow = true;
    *micros += number.micros;
    *cursor = at;
    return true;
}

/* "forty-five (45)" says it twice. */
static void take_repeat(struct bodkin_cursor *cursor, const struct bodkin_number *number) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_number again;
    if (bodkin_take_symbol(&at, '(') && bodkin_read_number(&at, BODKIN_DIMENSION_NONE, &again) &&
        again.micros == number->micros && bodkin_take_symbol(&at, ')'))
        *cursor = at;
}

/* "ten", "$20 and 43 cents", "7 feet 10 inches", "2 degrees below zero". */
static int read_amount(struct bodkin_cursor *at, enum bodkin_measure wanted, bool difference,
                       int64_t *micros) {
    struct bodkin_number number;
    enum bodkin_measure unit = BODKIN_MEASURE_NONE;
    struct bodkin_cursor money_at = *at;
    bodkin_take(&money_at, BODKIN_SENSE_ARTICLE, NULL); /* "a $5 ..." */
    bool article = money_at.at > at->at;
    bool money = take_money(&money_at, wanted, &unit);
    if (money && article && bodkin_ended(&money_at)) money = false; /* "a dollar" */
    if (money) *at = money_at;
    bodkin_skip(at);
    if (!bodkin_read_number(at, bodkin_measure_dimension(wanted), &number)) {
        /* "a kilogram" */
        if (!bodkin_take(at, BODKIN_SENSE_ARTICLE, NULL)) return BODKIN_VALUE_UNKNOWN;
        if (!bodkin_read_unit(at, wanted, &unit)) return BODKIN_VALUE_UNKNOWN;
        number = (struct bodkin_number){ .micros = BODKIN_VALUE_MICROS };
    } else {
        take_repeat(at, &number);
        struct bodkin_cursor words = *at;
        if (bodkin_peek(&words, 0)->glued) bodkin_take_symbol(&words, '-'); /* "3-inch" */
        bodkin_skip_unknown(&words);                                        /* "ten swiss francs" */
        bodkin_take(&words, BODKIN_SENSE_OF, NULL);
        bodkin_take(&words, BODKIN_SENSE_ARTICLE, NULL);
        if (take_money(&words, wanted, &unit) ||
            (!money && bodkin_read_unit(&words, wanted, &unit))) {
            *at = words;
        } else if (!money && bodkin_means(&words, 0, BODKIN_SENSE_UNIT, NULL)) {
            return BODKIN_VALUE_UNIT;
        }
    }
    *micros = number.micros;
    bool overflow = number.overflow;
    if (unit != BODKIN_MEASURE_NONE) {
        while (add_part(at, &unit, micros, &overflow)) continue;
    }
    if (bodkin_take(at, BODKIN_SENSE_BELOW_ZERO, NULL)) *micros = -*micros;
    if (wanted == BODKIN_MEASURE_PERCENT && unit == BODKIN_MEASURE_NONE && number.fraction) {
        if (!bodkin_scale(micros, 100, 1)) overflow = true;
    }
    if (wanted != BODKIN_MEASURE_NONE &&
        !bodkin_measure_convert(micros, unit, wanted, difference)) {
        overflow = true;
    }
    return overflow ? BODKIN_VALUE_OVERFLOW : 0;
}

static int direction(struct bodkin_cursor *at) {
    if (bodkin_take(at, BODKIN_SENSE_RAISE, NULL)) return 1;
    return bodkin_take(at, BODKIN_SENSE_LOWER, NULL) ? -1 : 0;
}

static int64_t small_step(enum bodkin_measure wanted) {
    return (wanted == BODKIN_MEASURE_PERCENT ? 10 : 1) * (int64_t)BODKIN_VALUE_MICROS;
}

static void skip_edge(struct bodkin_cursor *at) {
    uint8_t before;
    do {
        before = at->at;
        bodkin_skip_unknown(at);
        if (bodkin_take(at, BODKIN_SENSE_THE, NULL) || bodkin_take(at, BODKIN_SENSE_OF, NULL))
            continue;
        /* "to 50", "set to max" */
        if (!bodkin_means(at, 0, BODKIN_SENSE_MINUS, NULL))
            bodkin_take(at, BODKIN_SENSE_UNTIL, NULL);
    } while (at->at != before);
}

int bodkin_value_quantity(const char *text, size_t bytes, enum bodkin_unit unit,
                          struct bodkin_quantity *out) {
    struct bodkin_scan scan;
    struct bodkin_cursor at = { .scan = &scan };
    struct bodkin_quantity value = { 0 };
    enum bodkin_measure wanted = bodkin_measure_of(unit);
    int error = bodkin_scan(&scan, text, bytes);
    if (error) return error;
    skip_edge(&at);
    int way = direction(&at);
    skip_edge(&at);
    if (bodkin_means(&at, 0, BODKIN_SENSE_MOST, NULL) ||
        bodkin_means(&at, 0, BODKIN_SENSE_LEAST, NULL)) {
        value.extreme = bodkin_take(&at, BODKIN_SENSE_MOST, NULL) ? 1 : -1;
        if (value.extreme < 0) at.at++;
        bool percent = wanted == BODKIN_MEASURE_PERCENT;
        value.micros = value.extreme > 0 && percent ? 100 * (int64_t)BODKIN_VALUE_MICROS : 0;
    } else if (bodkin_take(&at, BODKIN_SENSE_BIT, NULL)) {
        value.micros = small_step(wanted);
        if (!way) way = direction(&at);
        if (!way) return BODKIN_VALUE_UNKNOWN;
    } else {
        struct bodkin_cursor start = at;
        error = read_amount(&at, wanted, way != 0, &value.micros);
        skip_edge(&at);
        int after = way || error ? 0 : direction(&at);
        if (after) { /* "9 degrees warmer" is a difference after all */
            struct bodkin_cursor end = at;
            way = after;
            error = read_amount(&start, wanted, true, &value.micros);
            at = end;
        }
        if (error == BODKIN_VALUE_UNKNOWN && way && bodkin_ended(&at)) {
            value.micros = small_step(wanted); /* "warmer" */
            error = 0;
        }
        if (error) return error;
    }
    skip_edge(&at);
    if (!bodkin_ended(&at)) return BODKIN_VALUE_LEFTOVER;
    value.relative = way != 0;
    if (value.extreme) value.relative = false;
    if (way < 0 && !value.extreme) value.micros = -value.micros;
    *out = value;
    return 0;
}

int bodkin_value_number(const char *text, size_t bytes, enum bodkin_unit unit, int64_t *micros) {
    struct bodkin_quantity quantity;
    int error = bodkin_value_quantity(text, bytes, unit, &quantity);
    if (error) return error;
    if (quantity.relative) return BODKIN_VALUE_RELATIVE;
    if (quantity.extreme && unit != BODKIN_UNIT_PERCENT) return BODKIN_VALUE_UNKNOWN;
    *micros = quantity.micros;
    return 0;
}

int bodkin_value_check(int64_t micros, int64_t minimum, int64_t maximum, int64_t step) {
    if (micros < minimum) return BODKIN_VALUE_BELOW;
    if (micros > maximum) return BODKIN_VALUE_ABOVE;
    return step > 0 && micros % step != 0 ? BODKIN_VALUE_STEP : 0;
}
