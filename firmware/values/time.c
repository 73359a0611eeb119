#include "when.h"

bool bodkin_read_small(struct bodkin_cursor *cursor, int *value, int *digits) {
    int64_t figures;
    int ones, tens, count = 0;
    if (bodkin_is_digits(cursor, 0, &figures, &count)) {
        if (count > 2) return false;
        *value = (int)figures;
        cursor->at++;
    } else if (bodkin_take(cursor, BODKIN_SENSE_TENS, &tens)) {
        bool joined = (bodkin_locale->flags & BODKIN_LOCALE_AND_JOINS) &&
                      bodkin_means(cursor, 0, BODKIN_SENSE_AND, NULL);
        if (bodkin_means(cursor, joined, BODKIN_SENSE_ONES, &ones) && ones > 0 && ones < 10) {
            tens += ones;
            cursor->at = (uint8_t)(cursor->at + joined + 1);
        }
        *value = tens;
    } else if (bodkin_take(cursor, BODKIN_SENSE_ONES, &ones)) {
        if ((bodkin_locale->flags & BODKIN_LOCALE_COMPOUND) && ones < 10 &&
            bodkin_means(cursor, 0, BODKIN_SENSE_AND, NULL) &&
            bodkin_means(cursor, 1, BODKIN_SENSE_TENS, &tens)) {
            ones += tens;
            cursor->at = (uint8_t)(cursor->at + 2);
        }
        *value = ones;
    } else {
        return false;
    }
    if (digits) *digits = count;
    return true;
}

static bool set_hour(struct bodkin_when *when, int hour, int minute, enum bodkin_grain grain) {
    if (hour > 24 || minute > 59) return false;
    when->has |= BODKIN_WHEN_HOUR;
    when->hour = (uint8_t)(hour % 24);
    when->minute = (uint8_t)minute;
    when->second = 0;
    when->grain = (uint8_t)grain;
    when->settled = hour > 12 || hour == 0;
    return true;
}

/* "am", "p.m.", and what may stand before it: "o'clock", "-ish". */
static bool read_half_of_day(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    bool oclock = bodkin_take(&at, BODKIN_SENSE_OCLOCK, NULL);
    if (oclock) *cursor = at;
    bodkin_skip(&at);
    int half;
    if (!bodkin_means(&at, 0, BODKIN_SENSE_AMPM, &half)) return oclock;
    /* "7 a" isn't "7a": a lone letter must touch the figure. */
    if (bodkin_peek(&at, 0)->bytes == 1 && !bodkin_peek(&at, 0)->glued) return oclock;
    at.at++;
    if (when->hour > 12 || (when->hour == 0 && half)) return oclock; /* "15:00 pm" says it twice */
    when->hour = (uint8_t)(when->hour % 12 + half);
    when->settled = when->said_half = true;
    *cursor = at;
    return true;
}

static bool read_noon(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int hour, twelve, digits;
    if (bodkin_read_small(&at, &twelve, &digits) && twelve != 12) at = *cursor; /* "12 noon" */
    if (!bodkin_take(&at, BODKIN_SENSE_NOON, &hour)) return false;
    set_hour(when, hour, 0, BODKIN_GRAIN_HOUR);
    when->settled = true;
    *cursor = at;
    return true;
}

/* An hour as a base for minutes: "three", "3pm", "noon", "15h". */
static bool read_hour(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    int hour, digits;
    if (read_noon(cursor, when)) return true;
    struct bodkin_cursor at = *cursor;
    if (!bodkin_read_small(&at, &hour, &digits) || !set_hour(when, hour, 0, BODKIN_GRAIN_HOUR))
        return false;
    if (bodkin_peek(&at, 0)->glued && bodkin_take(&at, BODKIN_SENSE_HOUR_MARK, NULL)) {
        when->settled = true;
    }
    read_half_of_day(&at, when);
    *cursor = at;
    return true;
}

static void add_minutes(struct bodkin_when *when, int minutes) {
    int total = when->hour * 60 + when->minute + minutes;
    /* On the 12-hour dial an hour before one is twelve, not zero. */
    if (!when->settled && total < 60) total += 720;
    total = (total + 1440) % 1440;
    when->hour = (uint8_t)(total / 60);
    when->minute = (uint8_t)(total % 60);
    when->grain = BODKIN_GRAIN_MINUTE;
}

/* "half past seven", "half seven", "quarter to six", "ten minutes after 3pm". */
static bool read_past(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_when found = *when;
    int minutes, half, denominator;
    bool is_half = false, counted = false;
    bodkin_take(&at, BODKIN_SENSE_ARTICLE, NULL);
    if (bodkin_means(&at, 0, BODKIN_SENSE_HALF_PAST, &half)) {
        is_half = true;
        minutes = 30;
        at.at++;
    } else if (bodkin_take(&at, BODKIN_SENSE_FRACTION, &denominator)) {
        minutes = 60 / denominator;
    } else if (bodkin_read_small(&at, &minutes, NULL) && minutes < 60) {
        counted = true;
        enum bodkin_measure unit;
        struct bodkin_cursor unit_at = at;
        if (bodkin_read_unit(&unit_at, BODKIN_MEASURE_S, &unit)) {
            if (unit != BODKIN_MEASURE_MIN) return false;
            at = unit_at;
        }
    } else {
        return false;
    }
    bool past = bodkin_take(&at, BODKIN_SENSE_PAST, NULL), before = false;
    if (!past) {
        before = bodkin_take(&at, BODKIN_SENSE_BEFORE, NULL);
        past = !before && counted && bodkin_take(&at, BODKIN_SENSE_FROM, NULL);
    }
    if (!past && !before) {
        if (!is_half) return false;
        minutes = half < 128 ? half : half - 256; /* "halb sieben" counts towards seven */
    }
    bodkin_take(&at, BODKIN_SENSE_THE, NULL);
    if (!read_hour(&at, &found)) return false;
    add_minutes(&found, before ? -minutes : minutes);
    *when = found;
    *cursor = at;
    return true;
}

/* "18:30", "9:01:10", "15h20", "17.30". */
static bool read_figures(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int64_t hour, minute = 0, second = 0;
    int hour_digits, digits = 0;
    if (!bodkin_is_digits(&at, 0, &hour, &hour_digits) || hour_digits > 2 || hour > 24)
        return false;
    bool colon = bodkin_is_symbol(&at, 1, ':');
    bool stop = bodkin_is_symbol(&at, 1, '.') && bodkin_peek(&at, 1)->glued &&
                !bodkin_is_symbol(&at, 3, '.');
    bool mark = bodkin_means(&at, 1, BODKIN_SENSE_HOUR_MARK, NULL);
    if (!colon && !stop && !mark) return false;
    at.at = (uint8_t)(at.at + 2);
    if (bodkin_is_digits(&at, 0, &minute, &digits) && digits == 2 && minute < 60 &&
        (!mark || bodkin_peek(&at, 0)->glued)) {
        at.at++;
    } else if (mark && bodkin_peek(cursor, 1)->glued) {
        minute = 0;
    } else {
        return false;
    }
    if (!set_hour(when, (int)hour, (int)minute, digits ? BODKIN_GRAIN_MINUTE : BODKIN_GRAIN_HOUR))
        return false;
    if (mark || bodkin_scan_text(&at, cursor->at)[0] == '0') when->settled = true;
    if (colon && bodkin_is_symbol(&at, 0, ':') && bodkin_is_digits(&at, 1, &second, &digits) &&
        digits == 2 && second < 60) {
        when->second = (uint8_t)second;
        when->grain = BODKIN_GRAIN_SECOND;
        at.at = (uint8_t)(at.at + 2);
    }
    read_half_of_day(&at, when);
    *cursor = at;
    return true;
}

/* "1030", "330 pm". */
static bool read_run(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_when found = *when;
    int64_t value;
    int digits;
    if (!bodkin_is_digits(&at, 0, &value, &digits) || digits < 3 || digits > 4) return false;
    if (value / 100 > 23 || value % 100 > 59) return false;
    bool zero = bodkin_scan_text(&at, at.at)[0] == '0';
    at.at++;
    if (!set_hour(&found, (int)(value / 100), (int)(value % 100), BODKIN_GRAIN_MINUTE))
        return false;
    if (zero) found.settled = true;
    read_half_of_day(&at, &found);
    bodkin_take(&at, BODKIN_SENSE_HOUR_MARK, NULL);
    *when = found;
    *cursor = at;
    return true;
}

static bool at_time_unit(const struct bodkin_cursor *cursor) {
    struct bodkin_cursor at = *cursor;
    enum bodkin_measure unit;
    return bodkin_read_unit(&at, BODKIN_MEASURE_S, &unit);
}

/* "seven thirty", "nine oh nine", "twelve zero three", "3 15". */
static bool read_spoken_minute(struct bodkin_cursor *cursor, bool hour_figures, int *minute) {
    struct bodkin_cursor at = *cursor;
    int zero, digits;
    if (bodkin_means(&at, 0, BODKIN_SENSE_ONES, &zero) && zero == 0) {
        at.at++;
        if (!bodkin_take(&at, BODKIN_SENSE_ONES, minute) || *minute == 0 || *minute > 9)
            return false;
    } else {
        if (!bodkin_read_small(&at, minute, &digits) || *minute < 10 || *minute > 59) return false;
        if ((digits > 0) != hour_figures || bodkin_is_symbol(&at, 0, ':')) return false;
    }
    /* A minute isn't the start of something else: "seven thirty minutes". */
    if (at_time_unit(&at) && !bodkin_means(&at, 0, BODKIN_SENSE_AMPM, NULL)) return false;
    if (bodkin_means(&at, 0, BODKIN_SENSE_ORDINAL_SUFFIX, NULL) || bodkin_is_symbol(&at, 0, '/'))
        return false;
    *cursor = at;
    return true;
}

static bool read_spoken(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_when found = *when;
    int hour, minute = 0, digits, half;
    if (!bodkin_read_small(&at, &hour, &digits)) return false;
    if (bodkin_peek(&at, 0)->glued && bodkin_means(&at, 0, BODKIN_SENSE_ORDINAL_SUFFIX, NULL))
        return false;
    bool oclock = bodkin_take(&at, BODKIN_SENSE_OCLOCK, NULL);
    bool has_minute = read_spoken_minute(&at, digits > 0, &minute);
    if (!set_hour(&found, hour, minute, has_minute ? BODKIN_GRAIN_MINUTE : BODKIN_GRAIN_HOUR))
        return false;
    bool half_said = read_half_of_day(&at, &found);
    if (!half_said && !oclock && at_time_unit(&at) &&
        !bodkin_means(&at, 0, BODKIN_SENSE_HOUR_MARK, NULL))
        return false;
    /* "las siete y media", "las ocho menos cuarto" */
    struct bodkin_cursor rest = at;
    bool plus = bodkin_take(&rest, BODKIN_SENSE_AND, NULL);
    if (!has_minute && (bodkin_locale->flags & BODKIN_LOCALE_AND_JOINS) &&
        (plus || bodkin_take(&rest, BODKIN_SENSE_MINUS, NULL))) {
        bool read = bodkin_take(&rest, BODKIN_SENSE_FRACTION, &half);
        if (read) half = 60 / half;
        if (read || bodkin_read_small(&rest, &half, NULL)) {
            add_minutes(&found, plus ? half : -half);
            read_half_of_day(&rest, &found);
            at = rest;
        }
    }
    *when = found;
    *cursor = at;
    return true;
}

bool bodkin_read_past(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    return !(when->has & BODKIN_WHEN_HOUR) && read_past(cursor, when);
}

bool bodkin_read_time(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    if (when->has & BODKIN_WHEN_HOUR) return false;
    return read_noon(cursor, when) || read_figures(cursor, when) || read_run(cursor, when) ||
           read_spoken(cursor, when);
}
