/* Dates that count from now: "tomorrow", "next week", "friday after next", "next may". */
#include "when.h"

bool bodkin_take_steps(struct bodkin_scan *s, struct bodkin_when *when) {
    int start = s->at;
    int past, steps;
    when->date.steps = BODKIN_STEPS_COMING;
    bodkin_take(s, BODKIN_SENSE_THE);
    if (bodkin_take(s, BODKIN_SENSE_NEXT)) steps = BODKIN_STEPS_NEXT;
    else if ((past = bodkin_take_value(s, BODKIN_SENSE_LAST)) >= 0)
        steps = past ? BODKIN_STEPS_PAST : BODKIN_STEPS_LAST;
    else if (!bodkin_take(s, BODKIN_SENSE_THIS)) return bodkin_back(s, start);
    else if (bodkin_take(s, BODKIN_SENSE_LAST)) steps = BODKIN_STEPS_PAST; /* "this past" */
    else steps = bodkin_take(s, BODKIN_SENSE_NEXT) ? BODKIN_STEPS_COMING : BODKIN_STEPS_THIS;
    when->date.steps = (int8_t)steps;
    return true;
}

/* In periods there is no coming one but this. */
static BODKIN_NOINLINE int period_steps(int steps) {
    return steps == BODKIN_STEPS_THIS ? 0 : steps == BODKIN_STEPS_PAST ? -1 : steps;
}

/* "after next", behind what it counts. */
static bool take_after_next(struct bodkin_scan *s) {
    bool is = bodkin_at(s, BODKIN_SENSE_PAST) && bodkin_means(s, 1, BODKIN_SENSE_NEXT);
    s->at += is ? 2 : 0;
    return is;
}

/* "next week", "this month", "last year"; "the month"; "upcoming two weeks", "2 next days". */
bool bodkin_read_period(struct bodkin_scan *s, struct bodkin_when *when) {
    int weekday_steps = when->date.steps;
    bool the = bodkin_means(s, -1, BODKIN_SENSE_THE) || bodkin_at(s, BODKIN_SENSE_THE);
    bool stepped = bodkin_take_steps(s, when);
    if (!stepped) bodkin_take(s, BODKIN_SENSE_THE);
    int count = bodkin_take_count(s, BODKIN_DIMENSION_TIME, 1000);
    if (count < 0) count = 1;
    else if (!stepped && !(stepped = bodkin_take_steps(s, when))) return false;
    if (!stepped && !the && !(when->said & (BODKIN_WHEN_NTH | BODKIN_WHEN_DAY | BODKIN_WHEN_END)))
        return false;
    bodkin_skip(s);
    if (bodkin_at(s, BODKIN_SENSE_PART)) return false; /* "9 last night" is a time */
    int period = bodkin_period_of(bodkin_take_unit(s, BODKIN_MEASURE_DAY));
    int steps = period_steps(when->date.steps) * count;
    when->date.steps = (int8_t)weekday_steps;
    if (take_after_next(s)) steps = 2;
    if (period < 0) return false;
    if (period == BODKIN_GRAIN_DAY) {
        when->has |= BODKIN_WHEN_DAY_RELATIVE;
        when->date.days = (int16_t)steps;
    } else {
        when->has |= BODKIN_WHEN_PERIOD;
        when->date.period = (uint8_t)period;
        when->date.period_steps = (int16_t)steps;
    }
    return true;
}

/* "friday", "next friday", "friday after next", "3 fridays from now"; "this weekend". */
bool bodkin_read_weekday(struct bodkin_scan *s, struct bodkin_when *when) {
    bool stepped = bodkin_take_steps(s, when);
    bool counted = !stepped && (bodkin_has(&s->any, BODKIN_SENSE_AGO) ||
                                bodkin_has(&s->any, BODKIN_SENSE_HENCE));
    int weeks = counted ? bodkin_take_count(s, BODKIN_DIMENSION_NONE, 520) : 0;
    if (weeks < 0) weeks = 0;
    bool weekend = bodkin_value(s, 0, BODKIN_SENSE_WEEKDAYS) == BODKIN_WEEKEND;
    int weekday = weekend ? 5 : bodkin_value(s, 0, BODKIN_SENSE_WEEKDAY); /* starts on Saturday */
    if (weekday < 0) return false;
    s->at++;
    when->date.count = (int16_t)weeks;
    if (weeks) {
        if (bodkin_take(s, BODKIN_SENSE_AGO)) when->date.count = (int16_t)-weeks;
        else if (!bodkin_take(s, BODKIN_SENSE_HENCE)) return false;
    }
    int after = s->at;
    if (take_after_next(s) ||
        (!stepped && bodkin_take_unit(s, BODKIN_MEASURE_DAY) == BODKIN_MEASURE_WEEK))
        when->date.count = 2; /* "friday after next", "thursday week" */
    else s->at = after;
    /* "el viernes que viene", but not "friday next week" */
    if (!stepped && bodkin_at(s, BODKIN_SENSE_NEXT) && !bodkin_means(s, 1, BODKIN_SENSE_UNIT)) {
        when->date.steps = BODKIN_STEPS_NEXT;
        s->at++;
    }
    if (weekend && !weeks) { /* of this week or the next */
        when->has |= BODKIN_WHEN_PERIOD;
        when->date.period = BODKIN_GRAIN_WEEK;
        when->date.period_steps = (int16_t)period_steps(when->date.steps);
        when->date.steps = BODKIN_STEPS_COMING;
    }
    when->has |= BODKIN_WHEN_WEEKDAY;
    when->date.weekday = (uint8_t)weekday;
    /* "monday 21": no hour is so late but one on a 24-hour dial, which has its minutes. */
    int64_t day = bodkin_figures(s, 0);
    if (!stepped && day > 12 && day < 32 && !bodkin_is_other_number(s, 0) &&
        !bodkin_peek(s, 1)->glued) {
        when->has |= BODKIN_WHEN_DAY;
        when->date.day = (uint8_t)day;
        s->at++;
    }
    return true;
}

/* "tomorrow", "tonight", "now". */
bool bodkin_read_relative_day(struct bodkin_scan *s, struct bodkin_when *when) {
    int day = bodkin_take_value(s, BODKIN_SENSE_DAY);
    if (day == BODKIN_DAY_NOW) {
        when->has |= BODKIN_WHEN_NOW;
        return true;
    }
    when->has |= BODKIN_WHEN_DAY_RELATIVE;
    when->date.days = (int16_t)(day - BODKIN_DAY_TODAY);
    if (day < BODKIN_DAY_NOW) {
        when->has |= BODKIN_WHEN_PART;
        when->date.days = 0;
        when->part = (uint8_t)day;
    }
    return true;
}

/* "next may", "may after next". */
bool bodkin_read_stepped_month(struct bodkin_scan *s, struct bodkin_when *when) {
    bool stepped = bodkin_take_steps(s, when);
    int month = bodkin_take_value(s, BODKIN_SENSE_MONTH);
    bool after_next = take_after_next(s);
    if (month < 0 || (!stepped && !after_next)) return false;
    if (after_next) when->date.steps = BODKIN_STEPS_AFTER_NEXT;
    when->has |= BODKIN_WHEN_MONTH;
    when->date.month = (uint8_t)month;
    return true;
}
