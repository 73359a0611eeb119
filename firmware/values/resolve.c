#include <string.h>

#include "calendar.h"
#include "when.h"

#define DAY_S 86400

/* The usual hour of each part of the day. */
static const uint8_t usual_hours[] = { 8, 12, 14, 19, 21 };

/* When is it, as a day number; `grain` becomes what was said. */
struct settled {
    int32_t days;
    enum bodkin_grain grain;
    bool fixed; /* a date was said */
};

static int32_t week_start(int32_t days) {
    return days - bodkin_days_weekday(days);
}

static int32_t period_start(const struct bodkin_clock *now, int32_t today, int period, int steps) {
    switch (period) {
    case BODKIN_GRAIN_WEEK: return week_start(today) + 7 * steps;
    case BODKIN_GRAIN_MONTH: return bodkin_months_on(now->year, now->month, steps);
    case BODKIN_GRAIN_QUARTER:
        return bodkin_months_on(now->year, (now->month - 1) / 3 * 3 + 1, 3 * steps);
    default: return bodkin_days(now->year + steps, 1, 1);
    }
}

static int32_t weekday_days(const struct bodkin_when *when, int32_t today) {
    int ahead = (when->weekday - bodkin_days_weekday(today) + 7) % 7;
    int behind = ahead - 7;
    if (ahead == 0) ahead = 7; /* said on a Friday, "friday" is the next one */
    if (when->has & BODKIN_WHEN_PERIOD && when->period == BODKIN_GRAIN_WEEK) {
        return week_start(today) + 7 * when->period_steps + when->weekday;
    }
    if (when->count > 0) return today + ahead + 7 * (when->count - 1);
    if (when->count < 0) return today + behind + 7 * (when->count + 1);
    if (when->steps == BODKIN_STEPS_PAST) return today + behind;
    if (when->steps == BODKIN_STEPS_LAST) return week_start(today) - 7 + when->weekday;
    if (when->steps == BODKIN_STEPS_NEXT) return week_start(today) + 7 + when->weekday;
    return today + ahead;
}

/* "tuesday the 19th", "fri, jul 18": the day that both fit. */
static bool settle_weekday_and_day(const struct bodkin_when *when, const struct bodkin_clock *now,
                                   int32_t today, int32_t *days) {
    bool month = when->has & BODKIN_WHEN_MONTH;
    for (int i = 0; i < (month ? 2 : 60); i++) {
        int year = when->has & BODKIN_WHEN_YEAR ? when->year : now->year + (month ? i : 0);
        struct bodkin_clock first = { .year = (int16_t)year, .month = when->month };
        if (!month) bodkin_days_date(bodkin_months_on(now->year, now->month, i), &first);
        if (when->day > bodkin_month_days(first.year, first.month)) continue;
        *days = bodkin_days(first.year, first.month, when->day);
        if (bodkin_days_weekday(*days) == when->weekday && (month || *days >= today)) return true;
    }
    return false;
}

/* A day of a month, of which month or year may be left out: the next one from today. */
static int settle_day(const struct bodkin_when *when, const struct bodkin_clock *now, int32_t today,
                      struct settled *out) {
    bool month = when->has & BODKIN_WHEN_MONTH, year = when->has & BODKIN_WHEN_YEAR;
    bool period = when->has & BODKIN_WHEN_PERIOD;
    struct bodkin_clock first = *now;
    out->grain = BODKIN_GRAIN_DAY;
    if (when->has & BODKIN_WHEN_WEEKDAY) {
        if (settle_weekday_and_day(when, now, today, &out->days)) return 0;
        if (!month) return BODKIN_VALUE_OVERFLOW;
        /* "tuesday may 9" of no year nearby: the day of the month is the more exact of the two. */
    }
    if (period)
        bodkin_days_date(period_start(now, today, when->period, when->period_steps), &first);
    if (year) first.year = when->year;
    if (month) first.month = when->month;
    for (int i = 0; i < (month ? 9 : 4); i++) {
        int32_t start = bodkin_months_on(first.year, first.month, month ? 12 * i : i);
        struct bodkin_clock date;
        bodkin_days_date(start, &date);
        out->days = start + when->day - 1;
        bool exists = when->day <= bodkin_month_days(date.year, date.month);
        if (exists && (year || period || out->days >= today)) return 0;
        if (year || period) break;
    }
    return BODKIN_VALUE_OVERFLOW; /* "feb 30" */
}

static int settle_month(const struct bodkin_when *when, const struct bodkin_clock *now,
                        struct settled *out) {
    int year = now->year;
    if (when->has & BODKIN_WHEN_YEAR) year = when->year;
    else if (when->has & BODKIN_WHEN_PERIOD) year += when->period_steps;
    else if (when->steps < 0) year -= when->month >= now->month;
    else if (when->steps != BODKIN_STEPS_THIS) {
        year += (when->month < now->month) + (when->steps == BODKIN_STEPS_AFTER_NEXT);
    }
    out->days = bodkin_days(year, when->month, 1);
    out->grain = BODKIN_GRAIN_MONTH;
    return 0;
}

static int settle_holiday(const struct bodkin_when *when, const struct bodkin_clock *now,
                          int32_t today, struct settled *out) {
    const struct bodkin_holiday *holiday = &bodkin_locale->holidays[when->holiday];
    int year = now->year;
    if (when->has & BODKIN_WHEN_YEAR) year = when->year;
    else if (when->has & BODKIN_WHEN_PERIOD) year += when->period_steps;
    else if (when->steps < 0) year -= bodkin_holiday_days(holiday, year) >= today;
    else year += bodkin_holiday_days(holiday, year) < today;
    out->days = bodkin_holiday_days(holiday, year);
    out->grain = BODKIN_GRAIN_DAY;
    return 0;
}

/* What "last friday of" counts in: the month, year or period said. */
static int settle_nth(const struct bodkin_when *when, const struct bodkin_clock *now, int32_t today,
                      struct settled *out) {
    struct bodkin_when whole = *when;
    struct bodkin_clock first;
    bool year_only = !(when->has & BODKIN_WHEN_MONTH) &&
                     (when->has & BODKIN_WHEN_YEAR || when->nth_grain >= BODKIN_GRAIN_MONTH ||
                      (when->nth_grain == BODKIN_GRAIN_WEEK && !(when->has & BODKIN_WHEN_PERIOD)) ||
                      (when->has & BODKIN_WHEN_PERIOD && when->period == BODKIN_GRAIN_YEAR));
    int months = 1;
    if (year_only) {
        whole.month = 1;
        months = 12;
        whole.has |= BODKIN_WHEN_MONTH;
        if (!(when->has & BODKIN_WHEN_PERIOD) && !(when->has & BODKIN_WHEN_YEAR)) {
            whole.has |= BODKIN_WHEN_YEAR;
            whole.year = now->year;
        }
    }
    bool of_year = year_only && when->nth_grain == BODKIN_GRAIN_WEEK;
    if (whole.has & BODKIN_WHEN_MONTH) settle_month(&whole, now, out);
    else if (whole.has & BODKIN_WHEN_PERIOD && when->period != BODKIN_GRAIN_WEEK) {
        out->days = period_start(now, today, when->period, when->period_steps);
        months = when->period == BODKIN_GRAIN_QUARTER ? 3 : 1;
    } else return BODKIN_VALUE_UNKNOWN;
    bodkin_days_date(out->days, &first);
    int32_t end = bodkin_months_on(first.year, first.month, months);
    out->grain = (enum bodkin_grain)when->nth_grain;
    if (when->has & BODKIN_WHEN_WEEKDAY) {
        if (when->nth < 0 && months > 1) bodkin_days_date(end - 1, &first);
        out->days = bodkin_nth_weekday(first.year, first.month, when->weekday, when->nth);
    } else if (when->nth_grain >= BODKIN_GRAIN_MONTH) {
        int length = when->nth_grain == BODKIN_GRAIN_QUARTER ? 3 : 1;
        if (when->nth < -12 || when->nth == 0) return BODKIN_VALUE_OVERFLOW;
        out->days = bodkin_months_on(first.year, 1,
                                     length * (when->nth - 1) + (when->nth < 0 ? 12 + length : 0));
    } else if (of_year) {
        /* ISO weeks: the first is the one with the 4th of January. */
        int32_t start = week_start(bodkin_days(first.year, 1, 4));
        int32_t last = week_start(bodkin_days(first.year + 1, 1, 4)) - 7;
        out->days = when->nth > 0 ? start + 7 * (when->nth - 1) : last + 7 * (when->nth + 1);
    } else if (when->nth_grain == BODKIN_GRAIN_WEEK) {
        /* Weeks that lie in it whole, from Monday on. */
        int32_t start = week_start(out->days + 6), last = week_start(end) - 7;
        out->days = when->nth > 0 ? start + 7 * (when->nth - 1) : last + 7 * (when->nth + 1);
    } else {
        out->days = when->nth > 0 ? out->days + when->nth - 1 : end + when->nth;
    }
    if (out->days < bodkin_days(first.year, first.month, 1) - 366 || out->days >= end) {
        return BODKIN_VALUE_OVERFLOW; /* "fifth monday" of a month that has four */
    }
    return 0;
}

static int settle_date(const struct bodkin_when *when, const struct bodkin_clock *now,
                       int32_t today, struct settled *out) {
    uint16_t has = when->has;
    *out = (struct settled){ .days = today,
                             .grain = BODKIN_GRAIN_DAY,
                             .fixed = (has & BODKIN_WHEN_ANY_DATE) != 0 };
    if (has & BODKIN_WHEN_NTH) return settle_nth(when, now, today, out);
    if (has & BODKIN_WHEN_DAY_RELATIVE) {
        out->days = today + when->days;
        return 0;
    }
    if (has & BODKIN_WHEN_HOLIDAY) return settle_holiday(when, now, today, out);
    if (has & BODKIN_WHEN_DAY) return settle_day(when, now, today, out);
    if (has & BODKIN_WHEN_WEEKDAY) {
        out->days = weekday_days(when, today);
        return 0;
    }
    if (has & BODKIN_WHEN_MONTH) return settle_month(when, now, out);
    if (has & BODKIN_WHEN_YEAR) {
        out->days = bodkin_days(when->year, 1, 1);
        out->grain = BODKIN_GRAIN_YEAR;
        return 0;
    }
    if (has & BODKIN_WHEN_PERIOD) {
        out->days = period_start(now, today, when->period, when->period_steps);
        out->grain = (enum bodkin_grain)when->period;
    }
    return 0;
}

static int32_t seconds_of(const struct bodkin_clock *clock) {
    return clock->hour * 3600 + clock->minute * 60 + clock->second;
}

/* The hour of the day from the part of the day, or from what comes next. Returns seconds, which may
 * be more than a day ("12 tonight"). */
static int32_t settle_time(const struct bodkin_when *when, int32_t now_s, bool today_or_none,
                           bool fixed) {
    int hour = when->hour;
    int32_t rest = when->minute * 60 + when->second;
    bool part = when->has & BODKIN_WHEN_PART;
    if (!(when->has & BODKIN_WHEN_HOUR)) return usual_hours[when->part] * 3600;
    if (!when->settled && part) {
        bool late = when->part == BODKIN_PART_NIGHT && (hour == 12 || hour < 5);
        if (when->part == BODKIN_PART_MORNING) hour %= 12;
        else if (late)
            hour = hour % 12 + (fixed ? 24 : 0); /* after the midnight that ends the day */
        else if (when->part == BODKIN_PART_EVENING && hour == 12) hour = 24;
        else if (hour < 12) hour += 12;
    } else if (!when->settled && today_or_none) {
        int32_t early = hour % 12 * 3600 + rest;
        /* The next of the two hours that the dial shows; today's later one when both have passed
         * and today was said. */
        hour = hour % 12;
        if (early <= now_s && (fixed || early + DAY_S / 2 > now_s)) hour += 12;
    }
    return hour * 3600 + rest;
}

static void put(struct bodkin_moment *out, int32_t days, int32_t seconds, enum bodkin_grain grain) {
    bodkin_days_date(days, &out->at);
    out->at.hour = (uint8_t)(seconds / 3600);
    out->at.minute = (uint8_t)(seconds / 60 % 60);
    out->at.second = (uint8_t)(seconds % 60);
    out->grain = (uint8_t)grain;
}

/* Adds a length of time to days and seconds. */
static int shift(const struct bodkin_span *span, int sign, int32_t *days, int32_t *seconds) {
    int64_t whole = span->milliseconds / 1000;
    if (span->overflow || whole > INT64_C(3000) * 366 * DAY_S || span->months > 36000)
        return BODKIN_VALUE_OVERFLOW;
    int32_t months = sign * span->months;
    if (*days + months * 31 < bodkin_days(1, 1, 1) ||
        *days + months * 31 > bodkin_days(BODKIN_YEAR_MAX, 1, 1)) {
        return BODKIN_VALUE_OVERFLOW;
    }
    *days = bodkin_days_months_on(*days, months);
    int64_t total = (int64_t)*days * DAY_S + *seconds + sign * whole;
    if (total < (int64_t)bodkin_days(1, 1, 1) * DAY_S) return BODKIN_VALUE_OVERFLOW;
    *days = (int32_t)(total / DAY_S);
    *seconds = (int32_t)(total % DAY_S);
    return 0;
}

static int finish(struct bodkin_moment *out, int32_t days, int32_t seconds,
                  enum bodkin_grain grain) {
    days += seconds / DAY_S;
    if (days < bodkin_days(1, 1, 1) || days >= bodkin_days(BODKIN_YEAR_MAX + 1, 1, 1))
        return BODKIN_VALUE_OVERFLOW;
    put(out, days, seconds % DAY_S, grain);
    return 0;
}

/* The last second of a day; the last day of a longer period. */
static void end_of(struct settled *date, int32_t *seconds) {
    struct bodkin_clock first;
    bodkin_days_date(date->days, &first);
    switch (date->grain) {
    case BODKIN_GRAIN_DAY:
        *seconds = DAY_S - 1;
        date->grain = BODKIN_GRAIN_SECOND;
        return;
    case BODKIN_GRAIN_WEEK: date->days += 6; break;
    case BODKIN_GRAIN_MONTH: date->days = bodkin_months_on(first.year, first.month, 1) - 1; break;
    case BODKIN_GRAIN_QUARTER: date->days = bodkin_months_on(first.year, first.month, 3) - 1; break;
    case BODKIN_GRAIN_YEAR: date->days = bodkin_days(first.year, 12, 31); break;
    default: return;
    }
    date->grain = BODKIN_GRAIN_DAY;
}

int bodkin_resolve(const struct bodkin_when *when, const struct bodkin_clock *now,
                   struct bodkin_moment *out) {
    struct bodkin_clock from = *now;
    int32_t today = bodkin_days(now->year, now->month, now->day), now_s = seconds_of(now);
    bool time = when->has & (BODKIN_WHEN_HOUR | BODKIN_WHEN_PART);
    bool shifted = when->has & BODKIN_WHEN_SHIFT;
    bool coarse = when->shift.grain >= BODKIN_GRAIN_DAY;
    struct settled date;
    int error;
    if (when->has & BODKIN_WHEN_NOW && !shifted)
        return finish(out, today, now_s, BODKIN_GRAIN_SECOND);
    if (shifted && !when->shift_base) { /* the rest is seen from then */
        error = shift(&when->shift, when->shift_sign, &today, &now_s);
        if (error) return error;
        bodkin_days_date(today, &from);
        bool dated = when->has & BODKIN_WHEN_ANY_DATE;
        if (!coarse && when->has & BODKIN_WHEN_DAY_RELATIVE && when->days == 0) dated = false;
        if (!dated && !(coarse && time)) {
            return finish(out, today, coarse ? 0 : now_s,
                          (enum bodkin_grain)(coarse ? BODKIN_GRAIN_DAY : BODKIN_GRAIN_SECOND));
        }
        if (when->has & (BODKIN_WHEN_MONTH | BODKIN_WHEN_HOLIDAY)) { /* "easter in a year" */
            from.month = from.day = 1;
            today = bodkin_days(from.year, 1, 1);
        }
        now_s = -1;
    }
    /* A weekday beside a length of time is the one of the week that the length leads to: "monday
     * two weeks from now", "sunday 3 weeks after christmas". */
    uint16_t other = when->has & (BODKIN_WHEN_HOLIDAY | BODKIN_WHEN_DAY | BODKIN_WHEN_DAY_RELATIVE);
    bool in_week = shifted && when->has & BODKIN_WHEN_WEEKDAY && coarse &&
                   !(when->has & BODKIN_WHEN_NTH) && (!when->shift_base || other) &&
                   !(when->has & BODKIN_WHEN_PERIOD);
    struct bodkin_when rest = *when;
    if (in_week) rest.has &= (uint16_t)~BODKIN_WHEN_WEEKDAY;
    error = settle_date(&rest, &from, today, &date);
    if (error) return error;
    date.fixed = date.fixed || in_week;
    bool today_or_none = date.days == today && !shifted && date.grain == BODKIN_GRAIN_DAY;
    int32_t seconds = 0;
    if (time) {
        seconds = settle_time(when, now_s, today_or_none, date.fixed || shifted);
        bool next = !date.fixed && !shifted && seconds <= now_s;
        if (next) date.days++;
        date.grain =
            when->has & BODKIN_WHEN_HOUR ? (enum bodkin_grain)when->grain : BODKIN_GRAIN_HOUR;
    } else if (when->has & BODKIN_WHEN_NOW) {
        seconds = now_s;
    }
    if (shifted && when->shift_base) {
        if (date.days < bodkin_days(1, 1, 1)) return BODKIN_VALUE_OVERFLOW;
        error = shift(&when->shift, when->shift_sign, &date.days, &seconds);
        if (error) return error;
        if (!coarse) date.grain = (enum bodkin_grain)when->shift.grain;
        else if (date.grain > BODKIN_GRAIN_DAY) date.grain = BODKIN_GRAIN_DAY;
    }
    if (in_week) date.days = week_start(date.days) + when->weekday;
    if (when->has & BODKIN_WHEN_END && !time) end_of(&date, &seconds);
    return finish(out, date.days, seconds, date.grain);
}
