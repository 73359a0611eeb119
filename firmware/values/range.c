#include "calendar.h"
#include "when.h"

static int32_t days_of(const struct bodkin_moment *moment) {
    return bodkin_days(moment->at.year, moment->at.month, moment->at.day);
}

static int32_t seconds_of(const struct bodkin_moment *moment) {
    return moment->at.hour * 3600 + moment->at.minute * 60 + moment->at.second;
}

/* "july 13 to 15", "13 to 15 july": a bare number beside a day is a day, not an hour. */
static void hour_to_day(struct bodkin_when *when, const struct bodkin_when *other) {
    bool bare =
        when->has == BODKIN_WHEN_HOUR && when->grain == BODKIN_GRAIN_HOUR && !when->said_half;
    if (!bare || !(other->has & BODKIN_WHEN_DAY) || other->has & BODKIN_WHEN_HOUR) return;
    when->has = BODKIN_WHEN_DAY;
    when->day = when->hour;
}

/* What the other end leaves out of a date: everything, or the month and year of a day. */
static void borrow_date(struct bodkin_when *when, const struct bodkin_when *other) {
    bool owns = when->has & (BODKIN_WHEN_SHIFT | BODKIN_WHEN_NOW);
    uint16_t missing = (uint16_t)(other->has & BODKIN_WHEN_ANY_DATE & ~when->has);
    if (owns || ((when->has & BODKIN_WHEN_ANY_DATE) &&
                 !(when->has & (BODKIN_WHEN_DAY | BODKIN_WHEN_MONTH))))
        return;
    if (when->has & (BODKIN_WHEN_DAY | BODKIN_WHEN_MONTH)) {
        missing &= BODKIN_WHEN_MONTH | BODKIN_WHEN_YEAR | BODKIN_WHEN_PERIOD;
    }
    when->has |= missing;
    if (missing & BODKIN_WHEN_DAY_RELATIVE) when->days = other->days;
    if (missing & BODKIN_WHEN_WEEKDAY) {
        when->weekday = other->weekday;
        when->steps = other->steps;
        when->count = other->count;
    }
    if (missing & BODKIN_WHEN_DAY) when->day = other->day;
    if (missing & BODKIN_WHEN_MONTH) when->month = other->month;
    if (missing & BODKIN_WHEN_YEAR) when->year = other->year;
    if (missing & BODKIN_WHEN_PERIOD) {
        when->period = other->period;
        when->period_steps = other->period_steps;
    }
    if (missing & BODKIN_WHEN_HOLIDAY) when->holiday = other->holiday;
    if (missing & BODKIN_WHEN_NTH) {
        when->nth = other->nth;
        when->nth_grain = other->nth_grain;
    }
}

/* "3 to 4 pm": the start takes the half of the day that puts it before the end. */
static void borrow_half(struct bodkin_when *from, const struct bodkin_when *to) {
    if (!(from->has & BODKIN_WHEN_HOUR) || from->settled || from->has & BODKIN_WHEN_PART) return;
    if (to->has & BODKIN_WHEN_PART) {
        from->has |= BODKIN_WHEN_PART;
        from->part = to->part;
    } else if (to->has & BODKIN_WHEN_HOUR && to->settled && to->said_half) {
        int late = from->hour % 12 + 12;
        bool before = late * 60 + from->minute < to->hour * 60 + to->minute;
        from->hour = (uint8_t)(before ? late : from->hour % 12);
        from->settled = true;
    }
}

static int resolve_ends(struct bodkin_when *from, struct bodkin_when *to,
                        const struct bodkin_clock *now, struct bodkin_moment *start,
                        struct bodkin_moment *end) {
    int error;
    hour_to_day(from, to);
    hour_to_day(to, from);
    bool own_date = to->has & (BODKIN_WHEN_ANY_DATE | BODKIN_WHEN_SHIFT | BODKIN_WHEN_NOW);
    bool shared = to->date_last && !(from->has & BODKIN_WHEN_ANY_DATE); /* one date for both */
    borrow_half(from, to);
    /* "2 pm till tomorrow 4 pm" starts today, "2 to 4 pm tomorrow" doesn't. */
    if (to->date_last || !(to->has & BODKIN_WHEN_HOUR) || !(from->has & BODKIN_WHEN_HOUR))
        borrow_date(from, to);
    error = bodkin_resolve(from, now, start);
    if (error) return error;
    bool own_month = to->has & BODKIN_WHEN_MONTH;
    bool day_only = to->has & (BODKIN_WHEN_DAY | BODKIN_WHEN_MONTH);
    if (day_only) borrow_date(to, from);
    else if (!own_date) {
        to->has |= BODKIN_WHEN_DAY_RELATIVE;
        to->days = (int16_t)(days_of(start) - bodkin_days(now->year, now->month, now->day));
    }
    /* An end without am or pm is the first such hour after the start. */
    if (to->has & BODKIN_WHEN_HOUR && !to->settled && !(to->has & BODKIN_WHEN_PART) &&
        (!own_date || shared)) {
        int32_t early = to->hour % 12 * 3600 + to->minute * 60 + to->second;
        to->hour = (uint8_t)(to->hour % 12 + (early <= seconds_of(start) ? 12 : 0));
        to->settled = true;
    }
    error = bodkin_resolve(to, now, end);
    if (error) return error;
    int32_t days = days_of(end) - days_of(start);
    bool backwards = days < 0 || (days == 0 && seconds_of(end) <= seconds_of(start));
    if (!backwards) return 0;
    if (own_date && !(to->has & (BODKIN_WHEN_YEAR | BODKIN_WHEN_HOLIDAY)) && !own_month &&
        to->has & (BODKIN_WHEN_WEEKDAY | BODKIN_WHEN_DAY)) {
        /* "from next monday to friday", "april 27th to the third": seen from the start */
        to->has &= (uint16_t)~BODKIN_WHEN_MONTH;
        return bodkin_resolve(to, &start->at, end);
    }
    if (own_date && !(from->has & (BODKIN_WHEN_YEAR | BODKIN_WHEN_DAY_RELATIVE)) &&
        from->has & (BODKIN_WHEN_MONTH | BODKIN_WHEN_DAY)) {
        /* "august to october" said in September has begun already; "nov-feb 2017" in 2016. */
        from->has |= BODKIN_WHEN_YEAR;
        from->year = (int16_t)(start->at.year - 1);
        if (!(from->has & BODKIN_WHEN_MONTH)) return BODKIN_VALUE_UNKNOWN;
        return bodkin_resolve(from, now, start);
    }
    if (own_date && from->has & BODKIN_WHEN_YEAR && to->has & BODKIN_WHEN_YEAR &&
        from->has & BODKIN_WHEN_MONTH && from->year == to->year && to->month < from->month) {
        from->year--;
        return bodkin_resolve(from, now, start);
    }
    if (own_date || days < 0) return BODKIN_VALUE_UNKNOWN;
    int32_t tomorrow = days_of(end) + 1; /* past midnight: "10 pm to 6 am" */
    if (tomorrow >= bodkin_days(BODKIN_YEAR_MAX + 1, 1, 1)) return BODKIN_VALUE_OVERFLOW;
    bodkin_days_date(tomorrow, &end->at);
    return 0;
}

/* "for 2 hours from 4 pm", "2 weeks starting may 20th". */
static int read_span_and_start(struct bodkin_cursor at, const struct bodkin_clock *now,
                               struct bodkin_moment *from, struct bodkin_moment *to) {
    struct bodkin_when when, end = { .has = BODKIN_WHEN_SHIFT, .shift_sign = 1 };
    bodkin_skip(&at);
    if (!bodkin_read_span(&at, BODKIN_MEASURE_NONE, &end.shift)) return BODKIN_VALUE_UNKNOWN;
    bodkin_skip(&at);
    if (!bodkin_take(&at, BODKIN_SENSE_FROM, NULL)) return BODKIN_VALUE_UNKNOWN;
    bodkin_take(&at, BODKIN_SENSE_FROM, NULL); /* "starting from" */
    int error = bodkin_read_when(at, &when);
    if (!error) error = bodkin_resolve(&when, now, from);
    if (!error) error = bodkin_resolve(&end, &from->at, to);
    if (!error && to->grain < from->grain) to->grain = from->grain;
    return error;
}

/* "4 pm for 30 minutes". */
static int read_start_and_span(struct bodkin_scan *scan, struct bodkin_cursor at, uint8_t split,
                               const struct bodkin_clock *now, struct bodkin_moment *from,
                               struct bodkin_moment *to) {
    struct bodkin_cursor after = { .scan = scan, .at = (uint8_t)(split + 1) };
    struct bodkin_when when, end = { .has = BODKIN_WHEN_SHIFT, .shift_sign = 1 };
    uint8_t count = scan->count;
    if (!bodkin_read_span(&after, BODKIN_MEASURE_NONE, &end.shift) || !bodkin_ended(&after)) {
        return BODKIN_VALUE_UNKNOWN;
    }
    scan->count = split;
    int error = bodkin_read_when(at, &when);
    scan->count = count;
    if (!error) error = bodkin_resolve(&when, now, from);
    if (!error) error = bodkin_resolve(&end, &from->at, to);
    if (!error && to->grain < from->grain) to->grain = from->grain;
    return error;
}

int bodkin_value_range(const char *text, size_t bytes, const struct bodkin_clock *now,
                       struct bodkin_moment *from, struct bodkin_moment *to) {
    struct bodkin_scan scan;
    struct bodkin_cursor at = { .scan = &scan };
    struct bodkin_when first, second;
    struct bodkin_moment start, end;
    int error = bodkin_scan(&scan, text, bytes);
    if (error) return error;
    uint8_t count = scan.count;
    error = read_span_and_start(at, now, from, to);
    if (!error) return 0;
    error = BODKIN_VALUE_UNKNOWN;
    for (uint8_t split = 1; split < count; split++) {
        struct bodkin_cursor here = { .scan = &scan, .at = split };
        int found = BODKIN_VALUE_UNKNOWN;
        /* "jan-feb": the scan drops a hyphen between words. */
        bool hyphen = bodkin_peek(&here, 0)->glued &&
                      bodkin_peek(&here, 0)->kind == BODKIN_TOKEN_WORD &&
                      bodkin_peek(&here, -1)->kind == BODKIN_TOKEN_WORD;
        if (hyphen || bodkin_means(&here, 0, BODKIN_SENSE_UNTIL, NULL) ||
            bodkin_means(&here, 0, BODKIN_SENSE_AND, NULL)) {
            struct bodkin_cursor after = { .scan = &scan, .at = (uint8_t)(split + !hyphen) };
            scan.count = split;
            found = bodkin_read_when(at, &first);
            scan.count = count;
            if (!found) found = bodkin_read_when(after, &second);
            if (!found) found = resolve_ends(&first, &second, now, &start, &end);
        } else if (bodkin_means(&here, 0, BODKIN_SENSE_FOR, NULL)) {
            found = read_start_and_span(&scan, at, split, now, &start, &end);
        }
        if (!found) {
            *from = start;
            *to = end;
            return 0;
        }
        if (found != BODKIN_VALUE_UNKNOWN) error = found;
    }
    return error;
}
