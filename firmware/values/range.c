#include "calendar.h"
#include "when.h"

/* "july 13 to 15", "13 to 15 july": a bare number beside a day is a day, not an hour. */
static void hour_to_day(struct bodkin_when *when, const struct bodkin_when *other) {
    bool bare =
        when->has == BODKIN_WHEN_HOUR && when->grain == BODKIN_GRAIN_HOUR && !when->said_half;
    if (!bare || !(other->has & BODKIN_WHEN_DAY) || other->has & BODKIN_WHEN_HOUR) return;
    when->has = BODKIN_WHEN_DAY;
    when->date.day = when->hour;
}

/* What the other end leaves out of a date: everything, or the month and year of a day. */
static void borrow_date(struct bodkin_when *when, const struct bodkin_when *other) {
    if (when->has & (BODKIN_WHEN_SHIFT | BODKIN_WHEN_NOW)) return;
    if (!(when->has & BODKIN_WHEN_ANY_DATE)) {
        when->date = other->date;
        when->has |= other->has & BODKIN_WHEN_ANY_DATE;
    } else if (when->has & (BODKIN_WHEN_DAY | BODKIN_WHEN_MONTH)) {
        uint16_t missing = (uint16_t)(other->has & ~when->has & BODKIN_WHEN_OF_DAY);
        when->has |= missing;
        if (missing & BODKIN_WHEN_MONTH) when->date.month = other->date.month;
        if (missing & BODKIN_WHEN_YEAR) when->date.year = other->date.year;
        if (missing & BODKIN_WHEN_PERIOD) {
            when->date.period = other->date.period;
            when->date.period_steps = other->date.period_steps;
        }
    }
}

/* "3 to 4 pm": the start takes the half of the day that puts it before the end. */
static BODKIN_NOINLINE void borrow_half(struct bodkin_when *from, const struct bodkin_when *to) {
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

/* The ends as points of time, seen from `now`. */
struct range {
    const struct bodkin_clock *now;
    struct bodkin_moment start, end;
    struct bodkin_scan scan;
};

static int32_t days_of(const struct bodkin_moment *moment) {
    return bodkin_clock_days(&moment->at);
}

static int resolve_ends(struct range *r, struct bodkin_when *from, struct bodkin_when *to) {
    int error;
    hour_to_day(from, to);
    hour_to_day(to, from);
    bool own_date = to->has & (BODKIN_WHEN_ANY_DATE | BODKIN_WHEN_SHIFT | BODKIN_WHEN_NOW);
    bool shared = to->date_last && !(from->has & BODKIN_WHEN_ANY_DATE); /* one date for both */
    borrow_half(from, to);
    /* "2 pm till tomorrow 4 pm" starts today, "2 to 4 pm tomorrow" doesn't. */
    if (to->date_last || !(to->has & from->has & BODKIN_WHEN_HOUR)) borrow_date(from, to);
    error = bodkin_resolve(from, r->now, &r->start);
    if (error) return error;
    int32_t start_s = bodkin_clock_seconds(&r->start.at);
    bool own_month = to->has & BODKIN_WHEN_MONTH;
    if (to->has & (BODKIN_WHEN_DAY | BODKIN_WHEN_MONTH)) borrow_date(to, from);
    else if (!own_date) {
        to->has |= BODKIN_WHEN_DAY_RELATIVE;
        to->date.days = (int16_t)(days_of(&r->start) - bodkin_clock_days(r->now));
    }
    /* An end without am or pm is the first such hour after the start. */
    if ((to->has & (BODKIN_WHEN_HOUR | BODKIN_WHEN_PART)) == BODKIN_WHEN_HOUR && !to->settled &&
        (!own_date || shared)) {
        to->hour %= 12;
        int32_t past = start_s - (to->hour * 3600 + to->minute * 60 + to->second);
        if (past >= 0 && past < 43200) to->hour += 12; /* else the next day's early one */
        to->settled = true;
    }
    error = bodkin_resolve(to, r->now, &r->end);
    if (error) return error;
    int32_t days = days_of(&r->end) - days_of(&r->start);
    if (days > 0 || (days == 0 && bodkin_clock_seconds(&r->end.at) > start_s)) return 0;
    /* Backwards. */
    if (own_date && !(to->has & (BODKIN_WHEN_YEAR | BODKIN_WHEN_HOLIDAY)) && !own_month &&
        to->has & (BODKIN_WHEN_WEEKDAY | BODKIN_WHEN_DAY)) {
        /* "from next monday to friday", "april 27th to the third": seen from the start */
        to->has &= (uint16_t)~BODKIN_WHEN_MONTH;
        return bodkin_resolve(to, &r->start.at, &r->end);
    }
    if (own_date && !(from->has & (BODKIN_WHEN_YEAR | BODKIN_WHEN_DAY_RELATIVE)) &&
        from->has & (BODKIN_WHEN_MONTH | BODKIN_WHEN_DAY)) {
        /* "august to october" said in September has begun already; "nov-feb 2017" in 2016. */
        from->has |= BODKIN_WHEN_YEAR;
        from->date.year = (int16_t)(r->start.at.year - 1);
        if (!(from->has & BODKIN_WHEN_MONTH)) return BODKIN_VALUE_UNKNOWN;
        return bodkin_resolve(from, r->now, &r->start);
    }
    if (own_date && from->has & to->has & BODKIN_WHEN_YEAR && from->has & BODKIN_WHEN_MONTH &&
        from->date.year == to->date.year && to->date.month < from->date.month) {
        from->date.year--;
        return bodkin_resolve(from, r->now, &r->start);
    }
    if (own_date || days < 0) return BODKIN_VALUE_UNKNOWN;
    int32_t tomorrow = days_of(&r->end) + 1; /* past midnight: "10 pm to 6 am" */
    if (tomorrow > BODKIN_DAYS_MAX) return BODKIN_VALUE_OVERFLOW;
    bodkin_days_date(tomorrow, &r->end.at);
    return 0;
}

/* Reads the tokens from `first` up to `end`. */
static int read_between(struct range *r, int first, int end, struct bodkin_when *when) {
    r->scan.at = first;
    r->scan.end = end;
    int error = bodkin_read_when(&r->scan, when);
    r->scan.end = r->scan.count;
    return error;
}

/* A length of time from a start on; what is counted in days ends at the same time of day. */
static int resolve_start(struct range *r, const struct bodkin_when *when,
                         const struct bodkin_span *length) {
    struct bodkin_when end = { .has = BODKIN_WHEN_SHIFT, .shift_sign = 1, .shift = *length };
    int error = bodkin_resolve(when, r->now, &r->start);
    if (!error) error = bodkin_resolve(&end, &r->start.at, &r->end);
    if (error) return error;
    if (r->start.grain < BODKIN_GRAIN_DAY && r->end.grain == BODKIN_GRAIN_DAY) {
        r->end.at.hour = r->start.at.hour; /* "a day from 5 pm" */
        r->end.at.minute = r->start.at.minute;
        r->end.at.second = r->start.at.second;
        r->end.grain = r->start.grain;
    }
    if (r->end.grain < r->start.grain) r->end.grain = r->start.grain;
    return 0;
}

/* "for 2 hours from 4 pm", "2 weeks starting may 20th". */
static int read_span_and_start(struct range *r) {
    struct bodkin_scan *s = &r->scan;
    struct bodkin_when when;
    struct bodkin_span length;
    bodkin_skip(s);
    if (!bodkin_read_span(s, BODKIN_MEASURE_NONE, &length)) return BODKIN_VALUE_UNKNOWN;
    bodkin_skip(s);
    if (!bodkin_take(s, BODKIN_SENSE_FROM)) return BODKIN_VALUE_UNKNOWN;
    bodkin_take(s, BODKIN_SENSE_FROM); /* "starting from" */
    int error = read_between(r, s->at, s->count, &when);
    return error ? error : resolve_start(r, &when, &length);
}

/* The two ends on either side of the token `split`; UNKNOWN when it doesn't part them. */
static BODKIN_NOINLINE int read_split(struct range *r, int split) {
    struct bodkin_scan *s = &r->scan;
    struct bodkin_when first, second;
    struct bodkin_span length;
    s->at = split;
    /* "jan-feb", not "twenty-one": the scan drops a hyphen between words. */
    bool hyphen = bodkin_peek(s, 0)->glued && bodkin_peek(s, 0)->kind == BODKIN_TOKEN_WORD &&
                  bodkin_peek(s, -1)->kind == BODKIN_TOKEN_WORD &&
                  !bodkin_means(s, -1, BODKIN_SENSE_TENS);
    bool and = bodkin_at(s, BODKIN_SENSE_AND) && bodkin_has(&s->any, BODKIN_SENSE_BETWEEN);
    bool ends = hyphen || and || bodkin_at(s, BODKIN_SENSE_UNTIL);
    if (!ends && (!bodkin_take(s, BODKIN_SENSE_FOR) ||
                  !bodkin_read_span(s, BODKIN_MEASURE_NONE, &length) || !bodkin_ended(s)))
        return BODKIN_VALUE_UNKNOWN;
    int error = read_between(r, 0, split, &first);
    if (!error && ends) error = read_between(r, split + !hyphen, s->count, &second);
    if (error) return error;
    return ends ? resolve_ends(r, &first, &second) : resolve_start(r, &first, &length);
}

int bodkin_value_range(const char *text, size_t bytes, const struct bodkin_clock *now,
                       struct bodkin_moment *from, struct bodkin_moment *to) {
    struct range r;
    int error = bodkin_scan(&r.scan, text, bytes);
    if (error) return error;
    r.now = now;
    int found = read_span_and_start(&r);
    if (found) error = BODKIN_VALUE_UNKNOWN;
    for (int split = 1; found && split < r.scan.count; split++) {
        found = read_split(&r, split);
        if (found && found != BODKIN_VALUE_UNKNOWN) error = found;
    }
    if (found) return error;
    *from = r.start;
    *to = r.end;
    return 0;
}
