/* What was said about a point of time, settled against the clock. */
#include "calendar.h"
#include "when.h"

#define DAY_S 86400

/* The usual hour of each part of the day. */
static const uint8_t usual_hours[] = { 8, 12, 14, 19, 21 };

/* The day and time that are meant; `grain` becomes what was said. */
struct settling {
    const struct bodkin_when *when;
    int32_t today, now_s; /* what they are seen from */
    int month;            /* of today */
    int32_t days, seconds;
    int grain;
    uint16_t has;
};

static bool has(const struct settling *s, unsigned parts) {
    return s->has & parts;
}

static int32_t week_start(int32_t days) {
    return days - bodkin_days_weekday(days);
}

static int32_t period_start(const struct settling *s) {
    int steps = s->when->date.period_steps, period = s->when->date.period;
    if (period == BODKIN_GRAIN_WEEK) return week_start(s->today) + 7 * steps;
    int months = bodkin_grain_months(period);
    return bodkin_month_start(s->month - s->month % months + steps * months);
}

static int32_t weekday_days(const struct settling *s) {
    const struct bodkin_when_date *date = &s->when->date;
    int count = date->count;
    if (has(s, BODKIN_WHEN_PERIOD) && date->period == BODKIN_GRAIN_WEEK) {
        return period_start(s) + date->weekday;
    }
    if (!count && (date->steps == BODKIN_STEPS_LAST || date->steps == BODKIN_STEPS_NEXT)) {
        return week_start(s->today) + date->weekday + 7 * date->steps;
    }
    if (!count) count = date->steps == BODKIN_STEPS_PAST ? -1 : 1;
    /* On a Friday, "friday" is the next one. */
    return bodkin_nth(bodkin_weekday_from(s->today + 1, date->weekday),
                      bodkin_weekday_from(s->today, date->weekday), 7, count);
}

/* The first of `tries` months, each `step` after the other, that has the day, from today on or at
 * all; on the weekday unless negative. */
static bool find_day(struct settling *s, int month, int tries, bool at_all, int weekday) {
    int step = has(s, BODKIN_WHEN_MONTH) ? 12 : 1;
    for (; tries > 0; tries--, month += step) {
        s->days = bodkin_month_start(month) + s->when->date.day - 1;
        if (s->days < bodkin_month_start(month + 1) && (at_all || s->days >= s->today) &&
            (weekday < 0 || bodkin_days_weekday(s->days) == weekday))
            return true;
    }
    return false;
}

/* A day of a month, of which month or year may be left out: the next one from today. */
static int settle_day(struct settling *s) {
    bool month_said = has(s, BODKIN_WHEN_MONTH), fixed = has(s, BODKIN_WHEN_YEAR);
    int month = s->month;
    if (has(s, BODKIN_WHEN_PERIOD)) {
        month = bodkin_days_month(period_start(s));
        fixed = true;
    }
    if (has(s, BODKIN_WHEN_YEAR)) month = s->when->date.year * 12 + month % 12;
    if (month_said) month += s->when->date.month - 1 - month % 12;
    if (has(s, BODKIN_WHEN_WEEKDAY)) { /* "tuesday the 19th", "fri, jul 18" */
        int tries = fixed ? 1 : month_said ? 2 : 60;
        if (find_day(s, month, tries, fixed || month_said, s->when->date.weekday)) return 0;
        if (!month_said) return BODKIN_VALUE_OVERFLOW;
        /* "tuesday may 9" of no year nearby: the day of the month is the more exact of the two. */
    }
    bool found = find_day(s, month, fixed ? 1 : month_said ? 9 : 4, fixed, -1);
    return found ? 0 : BODKIN_VALUE_OVERFLOW; /* "feb 30" */
}

/* The year of a holiday or month; `passed`: this year's is over. */
static int year_of(const struct settling *s, bool passed) {
    int year = s->month / 12, steps = s->when->date.steps;
    if (has(s, BODKIN_WHEN_YEAR)) return s->when->date.year;
    if (has(s, BODKIN_WHEN_PERIOD)) return year + s->when->date.period_steps;
    return steps < 0 ? year - !passed : year + passed;
}

static int month_of(const struct settling *s) {
    int month = s->when->date.month - 1, now = s->month % 12, steps = s->when->date.steps;
    bool passed = steps < 0 ? month < now : month < now && steps != BODKIN_STEPS_THIS;
    int year = year_of(s, passed);
    bool after_next = steps == BODKIN_STEPS_AFTER_NEXT &&
                      !has(s, BODKIN_WHEN_YEAR | BODKIN_WHEN_PERIOD);
    return (year + after_next) * 12 + month;
}

static void settle_holiday(struct settling *s) {
    const struct bodkin_holiday *holiday = &bodkin_locale->holidays[s->when->date.holiday];
    bool passed = bodkin_holiday_days(holiday, s->month / 12) < s->today;
    s->days = bodkin_holiday_days(holiday, year_of(s, passed));
}

/* "last friday of", "third week of": in the month, year or period said. */
static int settle_nth(struct settling *s) {
    const struct bodkin_when_date *date = &s->when->date;
    int nth = date->nth, grain = date->nth_grain, month, months = 1;
    int period = has(s, BODKIN_WHEN_PERIOD) ? date->period : 0;
    if (has(s, BODKIN_WHEN_MONTH)) {
        month = month_of(s);
    } else if (has(s, BODKIN_WHEN_YEAR) || grain >= BODKIN_GRAIN_MONTH ||
               (grain == BODKIN_GRAIN_WEEK && !period) || period == BODKIN_GRAIN_YEAR) {
        month = year_of(s, false) * 12;
        months = 12;
    } else if (period > BODKIN_GRAIN_WEEK) {
        month = bodkin_days_month(period_start(s));
        months = bodkin_grain_months(period);
    } else {
        return BODKIN_VALUE_UNKNOWN;
    }
    int32_t start = bodkin_month_start(month), end = bodkin_month_start(month + months);
    int32_t from = start, to = end;
    int step = 7;
    s->grain = grain;
    if (has(s, BODKIN_WHEN_WEEKDAY)) {
        from = bodkin_weekday_from(start, date->weekday);
        to = bodkin_weekday_from(end, date->weekday);
    } else if (grain >= BODKIN_GRAIN_MONTH) {
        from = month - month % 12;
        to = from + 12;
        step = bodkin_grain_months(grain);
    } else if (grain == BODKIN_GRAIN_WEEK) {
        /* Of a month the weeks that lie in it whole; of a year ISO's, which have its Thursdays. */
        from = week_start(start + (months == 12 ? 3 : 6));
        to = week_start(end + (months == 12 ? 3 : 0));
    } else {
        step = 1;
    }
    s->days = bodkin_nth(from, to, step, nth);
    if (grain >= BODKIN_GRAIN_MONTH) s->days = bodkin_month_start(s->days);
    /* "fifth monday" of a month that has four */
    return s->days < start - 6 || s->days >= end ? BODKIN_VALUE_OVERFLOW : 0;
}

static BODKIN_NOINLINE int settle_date(struct settling *s) {
    s->days = s->today;
    s->grain = BODKIN_GRAIN_DAY;
    if (has(s, BODKIN_WHEN_NTH)) return settle_nth(s);
    if (has(s, BODKIN_WHEN_DAY_RELATIVE)) s->days += s->when->date.days;
    else if (has(s, BODKIN_WHEN_HOLIDAY)) settle_holiday(s);
    else if (has(s, BODKIN_WHEN_DAY)) return settle_day(s);
    else if (has(s, BODKIN_WHEN_WEEKDAY)) s->days = weekday_days(s);
    else if (has(s, BODKIN_WHEN_MONTH)) {
        s->days = bodkin_month_start(month_of(s));
        s->grain = BODKIN_GRAIN_MONTH;
    } else if (has(s, BODKIN_WHEN_YEAR)) {
        s->days = bodkin_month_start(s->when->date.year * 12);
        s->grain = BODKIN_GRAIN_YEAR;
    } else if (has(s, BODKIN_WHEN_PERIOD)) {
        s->days = period_start(s);
        s->grain = s->when->date.period;
    }
    return 0;
}

/* The second of the day from the part of the day, or from what comes next; may be more than a day
 * ("12 tonight"). */
static BODKIN_NOINLINE int32_t settle_time(const struct settling *s, bool today_or_none,
                                           bool fixed) {
    const struct bodkin_when *when = s->when;
    int hour = when->hour, part = when->part;
    int32_t rest = when->minute * 60 + when->second;
    if (!has(s, BODKIN_WHEN_HOUR)) return usual_hours[part] * 3600;
    if (!when->settled && has(s, BODKIN_WHEN_PART)) {
        bool late = part == BODKIN_PART_NIGHT && (hour == 12 || hour < 5);
        if (part == BODKIN_PART_MORNING || late) {
            hour %= 12;
            if (late && fixed) hour += 24; /* after the midnight that ends the day */
        } else if (part == BODKIN_PART_EVENING && hour == 12) {
            hour = 24;
        } else if (hour < 12) {
            hour += 12;
        }
    } else if (!when->settled && today_or_none) {
        hour %= 12;
        int32_t early = hour * 3600 + rest;
        /* The next of the two hours that the dial shows; today's later one when both have passed
         * and today was said. */
        if (early <= s->now_s && (fixed || early + DAY_S / 2 > s->now_s)) hour += 12;
    }
    return hour * 3600 + rest;
}

/* Adds the length of time to days and seconds. */
static int shift(struct settling *s) {
    const struct bodkin_span *span = &s->when->shift;
    int sign = s->when->shift_sign;
    int64_t whole = span->milliseconds / (DAY_S * INT64_C(1000));
    int32_t rest = (int32_t)(span->milliseconds % (DAY_S * INT64_C(1000))) / 1000;
    if (span->overflow || whole > 3000 * 366 || span->months > 36000) return BODKIN_VALUE_OVERFLOW;
    int32_t months = sign * span->months, estimate = s->days + months * 31;
    if (s->days < BODKIN_DAYS_MIN || estimate < BODKIN_DAYS_MIN || estimate > BODKIN_DAYS_MAX) {
        return BODKIN_VALUE_OVERFLOW;
    }
    rest = s->seconds + sign * rest + DAY_S; /* is positive so */
    s->days = bodkin_days_months_on(s->days, months) + sign * (int32_t)whole + rest / DAY_S - 1;
    s->seconds = rest % DAY_S;
    return s->days < BODKIN_DAYS_MIN ? BODKIN_VALUE_OVERFLOW : 0;
}

static int finish(const struct settling *s, struct bodkin_moment *out) {
    int32_t days = s->days + s->seconds / DAY_S, seconds = s->seconds % DAY_S;
    if (days < BODKIN_DAYS_MIN || days > BODKIN_DAYS_MAX) return BODKIN_VALUE_OVERFLOW;
    bodkin_days_date(days, &out->at);
    out->at.hour = (uint8_t)(seconds / 3600);
    out->at.minute = (uint8_t)(seconds / 60 % 60);
    out->at.second = (uint8_t)(seconds % 60);
    out->grain = (uint8_t)s->grain;
    return 0;
}

/* The last second of a day; the last day of a longer period. */
static void end_of(struct settling *s) {
    int grain = s->grain;
    if (grain < BODKIN_GRAIN_DAY) return;
    s->grain = BODKIN_GRAIN_DAY;
    if (grain == BODKIN_GRAIN_DAY) {
        s->seconds = DAY_S - 1;
        s->grain = BODKIN_GRAIN_SECOND;
    } else if (grain == BODKIN_GRAIN_WEEK) {
        s->days += 6;
    } else {
        s->days = bodkin_month_start(bodkin_days_month(s->days) + bodkin_grain_months(grain)) - 1;
    }
}

int bodkin_resolve(const struct bodkin_when *when, const struct bodkin_clock *now,
                   struct bodkin_moment *out) {
    struct settling s = { .when = when, .has = when->has };
    bool time = has(&s, BODKIN_WHEN_HOUR | BODKIN_WHEN_PART);
    bool shifted = has(&s, BODKIN_WHEN_SHIFT), fixed = has(&s, BODKIN_WHEN_ANY_DATE);
    bool coarse = when->shift.grain >= BODKIN_GRAIN_DAY;
    int error;
    s.days = s.today = bodkin_clock_days(now);
    s.seconds = s.now_s = bodkin_clock_seconds(now);
    s.grain = BODKIN_GRAIN_SECOND;
    if (has(&s, BODKIN_WHEN_NOW) && !shifted) return finish(&s, out);
    if (shifted && !when->shift_base) { /* the rest is seen from then */
        error = shift(&s);
        if (error) return error;
        bool today = !coarse && has(&s, BODKIN_WHEN_DAY_RELATIVE) && when->date.days == 0;
        if ((!fixed || today) && !(coarse && time)) {
            if (coarse) {
                s.seconds = 0;
                s.grain = BODKIN_GRAIN_DAY;
            }
            return finish(&s, out);
        }
        s.today = s.days;
        s.now_s = -1;
    }
    s.month = bodkin_days_month(s.today);
    if (s.now_s < 0 && has(&s, BODKIN_WHEN_MONTH | BODKIN_WHEN_HOLIDAY)) {
        s.month -= s.month % 12; /* "easter in a year" */
        s.today = bodkin_month_start(s.month);
    }
    /* A weekday beside a length of time is the one of the week that the length leads to: "monday
     * two weeks from now", "sunday 3 weeks after christmas". */
    bool other = has(&s, BODKIN_WHEN_HOLIDAY | BODKIN_WHEN_DAY | BODKIN_WHEN_DAY_RELATIVE);
    bool in_week = shifted && coarse && has(&s, BODKIN_WHEN_WEEKDAY) &&
                   !has(&s, BODKIN_WHEN_NTH | BODKIN_WHEN_PERIOD) && (!when->shift_base || other);
    if (in_week) s.has &= (uint16_t)~BODKIN_WHEN_WEEKDAY;
    error = settle_date(&s);
    if (error) return error;
    s.seconds = has(&s, BODKIN_WHEN_NOW) && s.now_s > 0 ? s.now_s : 0;
    if (time) {
        bool today_or_none = s.days == s.today && !shifted && s.grain == BODKIN_GRAIN_DAY;
        s.seconds = settle_time(&s, today_or_none, fixed || shifted);
        if (!fixed && !shifted && s.seconds <= s.now_s) s.days++;
        s.grain = has(&s, BODKIN_WHEN_HOUR) ? when->grain : BODKIN_GRAIN_HOUR;
    }
    if (shifted && when->shift_base) {
        error = shift(&s);
        if (error) return error;
        if (!coarse) s.grain = when->shift.grain;
        else if (s.grain > BODKIN_GRAIN_DAY) s.grain = BODKIN_GRAIN_DAY;
    }
    if (in_week) s.days = week_start(s.days) + when->date.weekday;
    if (has(&s, BODKIN_WHEN_END) && !time) end_of(&s);
    return finish(&s, out);
}
