#include <string.h>

#include "calendar.h"
#include "when.h"

/* "in 20 minutes", "two weeks ago", "3 days after" (the rest that is said). */
static bool read_shift(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_span span;
    bool in = bodkin_take(&at, BODKIN_SENSE_IN, NULL), bare = false;
    if (when->has & BODKIN_WHEN_SHIFT) return false;
    bodkin_skip(&at);
    if (!bodkin_read_span(&at, BODKIN_MEASURE_NONE, &span)) {
        if (!in || bodkin_peek(&at, 0)->bytes > 3 ||
            !bodkin_read_span(&at, BODKIN_MEASURE_MIN, &span) || !bodkin_ended(&at))
            return false;
        bare = true; /* "in 15": minutes */
    }
    when->shift_sign = 1;
    when->shift_base = false;
    bodkin_skip(&at);
    if (bodkin_take(&at, BODKIN_SENSE_AGO, NULL)) when->shift_sign = -1;
    else if (bodkin_take(&at, BODKIN_SENSE_HENCE, NULL) || in || bare) when->shift_sign = 1;
    else if (bodkin_take(&at, BODKIN_SENSE_PAST, NULL) ||
             bodkin_take(&at, BODKIN_SENSE_FROM, NULL)) {
        when->shift_base = true;
    } else if (bodkin_take(&at, BODKIN_SENSE_BEFORE, NULL)) {
        when->shift_base = true;
        when->shift_sign = -1;
    } else return false;
    when->shift = span;
    when->has |= BODKIN_WHEN_SHIFT;
    *cursor = at;
    return true;
}

static bool read_part(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int part;
    bool this = bodkin_take(&at, BODKIN_SENSE_THIS, NULL);
    bool last = !this && bodkin_take(&at, BODKIN_SENSE_LAST, NULL);
    bool next = !this && !last && bodkin_take(&at, BODKIN_SENSE_NEXT, NULL);
    if (when->has & BODKIN_WHEN_PART || !bodkin_take(&at, BODKIN_SENSE_PART, &part)) return false;
    if (this || last || next) {
        if (when->has & BODKIN_WHEN_DAY_RELATIVE) return false;
        when->has |= BODKIN_WHEN_DAY_RELATIVE;
        when->days = (int16_t)(last ? -1 : next);
        when->date_last = when->has & BODKIN_WHEN_HOUR;
    }
    when->has |= BODKIN_WHEN_PART;
    when->part = (uint8_t)part;
    *cursor = at;
    return true;
}

/* Words that tie the pieces together. */
static bool skip_tie(struct bodkin_cursor *at) {
    static const uint8_t ties[] = {
        BODKIN_SENSE_THE,  BODKIN_SENSE_OF,  BODKIN_SENSE_IN,      BODKIN_SENSE_FOR,
        BODKIN_SENSE_FROM, BODKIN_SENSE_AND, BODKIN_SENSE_ARTICLE, BODKIN_SENSE_BETWEEN,
    };
    uint8_t before = at->at;
    bodkin_skip(at);
    if (at->at != before) return true;
    for (unsigned i = 0; i < sizeof ties; i++) {
        if (bodkin_take(at, (enum bodkin_sense)ties[i], NULL)) return true;
    }
    return bodkin_take_symbol(at, '(') || bodkin_take_symbol(at, ')');
}

int bodkin_read_when(struct bodkin_cursor cursor, struct bodkin_when *when) {
    memset(when, 0, sizeof *when);
    bodkin_skip_unknown(&cursor);
    while (!bodkin_ended(&cursor)) {
        if (bodkin_read_past(&cursor, when)) {
            when->has |= BODKIN_WHEN_HOUR;
            continue;
        }
        if (read_shift(&cursor, when)) continue;
        if (!(when->has & BODKIN_WHEN_NOW) && bodkin_take(&cursor, BODKIN_SENSE_NOW, NULL)) {
            when->has |= BODKIN_WHEN_NOW;
            continue;
        }
        /* "morgen" is tomorrow first, and then the morning. */
        bool tomorrow = bodkin_means(&cursor, 0, BODKIN_SENSE_DAY, NULL);
        if ((!tomorrow && read_part(&cursor, when)) || bodkin_read_date(&cursor, when) ||
            bodkin_read_time(&cursor, when) || read_part(&cursor, when) || skip_tie(&cursor))
            continue;
        if (!when->has) return BODKIN_VALUE_UNKNOWN;
        bodkin_skip_unknown(&cursor);
        return bodkin_ended(&cursor) ? 0 : BODKIN_VALUE_LEFTOVER;
    }
    return when->has ? 0 : BODKIN_VALUE_UNKNOWN;
}

static int read_moment(const char *text, size_t bytes, const struct bodkin_clock *now,
                       struct bodkin_moment *out) {
    struct bodkin_scan scan;
    struct bodkin_when when;
    int error = bodkin_scan(&scan, text, bytes);
    if (!error) error = bodkin_read_when((struct bodkin_cursor){ .scan = &scan }, &when);
    return error ? error : bodkin_resolve(&when, now, out);
}

int bodkin_value_moment(const char *text, size_t bytes, const struct bodkin_clock *now,
                        struct bodkin_moment *out) {
    struct bodkin_moment moment;
    int error = read_moment(text, bytes, now, &moment);
    if (!error) *out = moment;
    return error;
}

static int32_t days_between(const struct bodkin_clock *from, const struct bodkin_clock *to) {
    return bodkin_days(to->year, to->month, to->day) -
           bodkin_days(from->year, from->month, from->day);
}

int bodkin_value_time(const char *text, size_t bytes, const struct bodkin_clock *now,
                      struct bodkin_time *out) {
    struct bodkin_moment moment;
    int error = read_moment(text, bytes, now, &moment);
    if (error) return error;
    if (moment.grain > BODKIN_GRAIN_HOUR) return BODKIN_VALUE_UNKNOWN; /* a day has no hour */
    *out = (struct bodkin_time){ moment.at.hour, moment.at.minute, moment.at.second,
                                 days_between(now, &moment.at) };
    return 0;
}

int bodkin_value_date(const char *text, size_t bytes, const struct bodkin_clock *now,
                      struct bodkin_date *out) {
    struct bodkin_moment moment;
    int error = read_moment(text, bytes, now, &moment);
    if (error) return error;
    int32_t days = bodkin_days(moment.at.year, moment.at.month, moment.at.day);
    *out = (struct bodkin_date){
        .year = moment.at.year,
        .month = moment.at.month,
        .day = moment.at.day,
        .weekday = (uint8_t)bodkin_days_weekday(days),
        .grain = moment.grain < BODKIN_GRAIN_DAY ? BODKIN_GRAIN_DAY : moment.grain,
        .day_offset = days_between(now, &moment.at),
    };
    return 0;
}
