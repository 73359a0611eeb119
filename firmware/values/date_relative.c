/* Dates that count from now: "tomorrow", "next week", "friday after next", "next may". */
#include "date.h"

bool bodkin_take_steps(struct bodkin_cursor *cursor, int *steps) {
    struct bodkin_cursor at = *cursor;
    int past;
    bodkin_take(&at, BODKIN_SENSE_THE, NULL);
    if (bodkin_take(&at, BODKIN_SENSE_NEXT, NULL)) *steps = BODKIN_STEPS_NEXT;
    else if (bodkin_take(&at, BODKIN_SENSE_LAST, &past))
        *steps = past ? BODKIN_STEPS_PAST : BODKIN_STEPS_LAST;
    else if (bodkin_take(&at, BODKIN_SENSE_THIS, NULL)) {
        *steps = bodkin_take(&at, BODKIN_SENSE_LAST, NULL)   ? BODKIN_STEPS_PAST /* "this past" */
                 : bodkin_take(&at, BODKIN_SENSE_NEXT, NULL) ? BODKIN_STEPS_COMING
                                                             : BODKIN_STEPS_THIS;
    } else return false;
    *cursor = at;
    return true;
}

/* In periods there is no coming one but this. */
static int16_t period_steps(int steps) {
    return (int16_t)(steps == BODKIN_STEPS_THIS ? 0 : steps == BODKIN_STEPS_PAST ? -1 : steps);
}

bool bodkin_period_of(enum bodkin_measure unit, uint8_t *period) {
    switch (unit) {
    case BODKIN_MEASURE_WEEK: *period = BODKIN_GRAIN_WEEK; return true;
    case BODKIN_MEASURE_MONTH: *period = BODKIN_GRAIN_MONTH; return true;
    case BODKIN_MEASURE_QUARTER: *period = BODKIN_GRAIN_QUARTER; return true;
    case BODKIN_MEASURE_YEAR: *period = BODKIN_GRAIN_YEAR; return true;
    default: return false;
    }
}

/* "next week", "this month", "last year"; "the month"; "upcoming two weeks", "2 next days". */
bool bodkin_read_period(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_number count = { .micros = BODKIN_VALUE_MICROS };
    enum bodkin_measure unit;
    int steps = 0;
    uint8_t period;
    bool the =
        bodkin_means(&at, -1, BODKIN_SENSE_THE, NULL) || bodkin_take(&at, BODKIN_SENSE_THE, NULL);
    bool stepped = bodkin_take_steps(&at, &steps);
    bool counted = bodkin_read_number(&at, BODKIN_DIMENSION_TIME, &count);
    if (!stepped && counted) stepped = bodkin_take_steps(&at, &steps);
    if (counted &&
        (!stepped || count.ordinal || count.micros > 1000 * (int64_t)BODKIN_VALUE_MICROS))
        return false;
    if (!stepped && !the && !(when->said & (BODKIN_WHEN_NTH | BODKIN_WHEN_DAY | BODKIN_WHEN_END)))
        return false;
    bodkin_skip(&at);
    if (!bodkin_read_unit(&at, BODKIN_MEASURE_DAY, &unit)) return false;
    steps = period_steps(steps) * (int)(count.micros / BODKIN_VALUE_MICROS);
    if (bodkin_take(&at, BODKIN_SENSE_AFTER_NEXT, NULL)) steps = 2;
    if (unit == BODKIN_MEASURE_DAY) {
        when->has |= BODKIN_WHEN_DAY_RELATIVE;
        when->days = (int16_t)steps;
    } else {
        if (!bodkin_period_of(unit, &period)) return false;
        when->has |= BODKIN_WHEN_PERIOD;
        when->period = period;
        when->period_steps = (int16_t)steps;
    }
    *cursor = at;
    return true;
}

static int single_day(int mask) {
    for (int day = 0; day < 7; day++) {
        if (mask == 1 << day) return day;
    }
    return -1;
}

/* "friday", "next friday", "friday after next", "3 fridays from now"; "this weekend". */
bool bodkin_read_weekday(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_number count;
    int weekday, mask = 0, steps = 0;
    bool stepped = bodkin_take_steps(&at, &steps);
    bool counted =
        !stepped && bodkin_read_number(&at, BODKIN_DIMENSION_NONE, &count) && !count.ordinal;
    if (!counted && !stepped) at = *cursor;
    if (!bodkin_take(&at, BODKIN_SENSE_WEEKDAY, &weekday)) {
        if (!bodkin_take(&at, BODKIN_SENSE_WEEKDAYS, &mask)) return false;
        weekday = single_day(mask);
        if (mask == 0x60) weekday = 5; /* a weekend starts on Saturday */
        else if (!counted || weekday < 0) return false;
    }
    when->count = 0;
    if (counted) {
        bool ago = bodkin_take(&at, BODKIN_SENSE_AGO, NULL);
        if (!ago && !bodkin_take(&at, BODKIN_SENSE_HENCE, NULL)) return false;
        int64_t weeks = count.micros / BODKIN_VALUE_MICROS;
        if (weeks < 1 || weeks > 520) return false;
        when->count = (int16_t)(ago ? -weeks : weeks);
    }
    when->steps = (int8_t)steps;
    if (bodkin_take(&at, BODKIN_SENSE_AFTER_NEXT, NULL)) when->count = 2;
    /* "el viernes que viene", but not "friday next week" */
    if (!stepped && bodkin_means(&at, 0, BODKIN_SENSE_NEXT, NULL) &&
        !bodkin_means(&at, 1, BODKIN_SENSE_UNIT, NULL)) {
        when->steps = BODKIN_STEPS_NEXT;
        at.at++;
    }
    if (mask == 0x60 && !counted) { /* of this week or the next */
        when->has |= BODKIN_WHEN_PERIOD;
        when->period = BODKIN_GRAIN_WEEK;
        when->period_steps = period_steps(steps);
        when->steps = BODKIN_STEPS_COMING;
    }
    when->has |= BODKIN_WHEN_WEEKDAY;
    when->weekday = (uint8_t)weekday;
    /* "monday 21": no hour is so late but one on a 24-hour dial, which has its minutes. */
    int64_t day;
    int digits;
    if (!stepped && bodkin_is_digits(&at, 0, &day, &digits) && day > 12 && day < 32 &&
        !bodkin_is_other_number(&at) && !bodkin_peek(&at, 1)->glued) {
        when->has |= BODKIN_WHEN_DAY;
        when->day = (uint8_t)day;
        at.at++;
    }
    *cursor = at;
    return true;
}

bool bodkin_read_relative_day(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    int value;
    if (bodkin_take(cursor, BODKIN_SENSE_DAY, &value)) {
        when->days = (int16_t)(value - 128);
    } else if (bodkin_take(cursor, BODKIN_SENSE_TONIGHT, &value)) {
        when->days = 0;
        when->has |= BODKIN_WHEN_PART;
        when->part = (uint8_t)value;
    } else {
        return false;
    }
    when->has |= BODKIN_WHEN_DAY_RELATIVE;
    return true;
}

/* "next may", "may after next". */
bool bodkin_read_stepped_month(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int steps = 0, month;
    bool stepped = bodkin_take_steps(&at, &steps);
    if (!bodkin_take(&at, BODKIN_SENSE_MONTH, &month)) return false;
    bool after_next = bodkin_take(&at, BODKIN_SENSE_AFTER_NEXT, NULL);
    if (!stepped && !after_next) return false;
    when->has |= BODKIN_WHEN_MONTH;
    when->month = (uint8_t)month;
    when->steps = (int8_t)(after_next ? 2 : steps);
    *cursor = at;
    return true;
}
