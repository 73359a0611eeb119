/* Times of day. */
#include "when.h"

int bodkin_take_spelled(struct bodkin_scan *s) {
    uint8_t flags = bodkin_locale->flags;
    int value = bodkin_take_value(s, BODKIN_SENSE_TENS), more = -1;
    bool tens = value >= 0, and;
    if (!tens) value = bodkin_take_value(s, BODKIN_SENSE_ONES);
    and = bodkin_at(s, BODKIN_SENSE_AND);
    if (tens && (!and || flags & BODKIN_LOCALE_AND_JOINS)) {
        more = bodkin_value(s, and, BODKIN_SENSE_ONES);
        if (more == 0 || more > 9) return value;
    } else if (!tens && and && value < 10 && flags & BODKIN_LOCALE_COMPOUND) {
        more = bodkin_value(s, 1, BODKIN_SENSE_TENS);
    }
    if (more < 0) return value;
    s->at += and + 1;
    return value + more;
}

int bodkin_take_small(struct bodkin_scan *s) {
    int digits = bodkin_digits(s, 0);
    if (!digits) return bodkin_take_spelled(s);
    if (digits > 2) return -1;
    s->at++;
    return (int)bodkin_figures(s, -1);
}

/* Without a minute when that is negative. */
static bool set_hour(struct bodkin_when *when, int hour, int minute) {
    if (hour < 0 || hour > 24 || minute > 59) return false;
    when->has |= BODKIN_WHEN_HOUR;
    when->hour = (uint8_t)(hour % 24);
    when->minute = (uint8_t)(minute < 0 ? 0 : minute);
    when->second = 0;
    when->grain = minute < 0 ? BODKIN_GRAIN_HOUR : BODKIN_GRAIN_MINUTE;
    when->settled = hour > 12 || hour == 0;
    return true;
}

/* "am", "p.m.", and what may stand before it: "o'clock", "-ish". */
static bool read_half_of_day(struct bodkin_scan *s, struct bodkin_when *when) {
    bool oclock = bodkin_take(s, BODKIN_SENSE_OCLOCK);
    int start = s->at;
    bodkin_skip(s);
    /* "7 a" isn't "7a": a lone letter must touch the figure. */
    bool lone = bodkin_peek(s, 0)->bytes == 1 && !bodkin_peek(s, 0)->glued;
    int half = lone ? -1 : bodkin_take_value(s, BODKIN_SENSE_AMPM);
    /* "15:00 pm" says it twice. */
    if (half < 0 || when->hour > 12 || (when->hour == 0 && half)) {
        s->at = start;
        return oclock;
    }
    when->hour = (uint8_t)(when->hour % 12 + half);
    when->settled = when->said_half = true;
    return true;
}

bool bodkin_read_noon(struct bodkin_scan *s, struct bodkin_when *when) {
    int start = s->at;
    if (bodkin_take_small(s) != 12) s->at = start; /* "12 noon" */
    int hour = bodkin_take_value(s, BODKIN_SENSE_NOON);
    if (!set_hour(when, hour, -1)) return bodkin_back(s, start);
    return when->settled = true;
}

/* An hour as a base for minutes: "three", "3pm", "noon", "15h". */
static bool read_hour(struct bodkin_scan *s, struct bodkin_when *when) {
    if (bodkin_read_noon(s, when)) return true;
    if (!set_hour(when, bodkin_take_small(s), -1)) return false;
    if (bodkin_peek(s, 0)->glued && bodkin_take(s, BODKIN_SENSE_HOUR_MARK)) when->settled = true;
    read_half_of_day(s, when);
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
bool bodkin_read_past(struct bodkin_scan *s, struct bodkin_when *when) {
    bodkin_take(s, BODKIN_SENSE_ARTICLE);
    int half = bodkin_take_value(s, BODKIN_SENSE_HALF_PAST), minutes = 30, below;
    bool counted = false;
    if (half < 0 && (below = bodkin_take_value(s, BODKIN_SENSE_FRACTION)) > 0) {
        minutes = 60 / below;
    } else if (half < 0) {
        minutes = bodkin_take_small(s);
        enum bodkin_measure unit = bodkin_take_unit(s, BODKIN_MEASURE_S);
        if (minutes < 0 || minutes >= 60 || (unit && unit != BODKIN_MEASURE_MIN)) return false;
        counted = true;
    }
    bool past = bodkin_take(s, BODKIN_SENSE_PAST);
    if (!past && bodkin_take(s, BODKIN_SENSE_BEFORE)) minutes = -minutes;
    else if (!past && !(counted && bodkin_take(s, BODKIN_SENSE_FROM))) {
        if (half < 0) return false;
        minutes = half < 128 ? half : half - 256; /* "halb sieben" counts towards seven */
    }
    bodkin_take(s, BODKIN_SENSE_THE);
    if (!read_hour(s, when)) return false;
    add_minutes(when, minutes);
    return true;
}

/* "07" is seven in the morning. */
static bool is_zero_led(const struct bodkin_scan *s) {
    return s->text[bodkin_peek(s, 0)->text] == '0';
}

/* A minute or second in two figures; -1 for none. */
static int take_sixtieth(struct bodkin_scan *s) {
    int value = (int)bodkin_figures(s, 0);
    if (bodkin_digits(s, 0) != 2 || value >= 60) return -1;
    s->at++;
    return value;
}

/* "18:30", "9:01:10", "15h20", "17.30". */
bool bodkin_read_figures(struct bodkin_scan *s, struct bodkin_when *when) {
    int hour = (int)bodkin_figures(s, 0), second = -1;
    bool zero = is_zero_led(s), mark = bodkin_means(s, 1, BODKIN_SENSE_HOUR_MARK);
    bool colon = bodkin_is_symbol(s, 1, ':'), glued = bodkin_peek(s, 1)->glued;
    /* "31.8." is a date, and so is "31.8" where days come first. */
    bool date = bodkin_is_symbol(s, 3, '.') || ((bodkin_locale->flags & BODKIN_LOCALE_DAY_FIRST) &&
                                                !bodkin_means(s, 3, BODKIN_SENSE_HOUR_MARK));
    bool stop = bodkin_is_symbol(s, 1, '.') && glued && !date;
    if (bodkin_digits(s, 0) > 2 || (!colon && !stop && !mark)) return false;
    s->at += 2;
    int minute = mark && !bodkin_peek(s, 0)->glued ? -1 : take_sixtieth(s);
    if (minute < 0 && (!mark || !glued || bodkin_at(s, BODKIN_SENSE_AGO) ||
                       bodkin_at(s, BODKIN_SENSE_HENCE)))
        return false; /* else "16h" */
    if (!set_hour(when, hour, minute)) return false;
    if (mark || zero) when->settled = true;
    int start = s->at;
    if (colon && bodkin_take_symbol(s, ':')) second = take_sixtieth(s);
    if (second >= 0) {
        when->second = (uint8_t)second;
        when->grain = BODKIN_GRAIN_SECOND;
    } else {
        s->at = start;
    }
    read_half_of_day(s, when);
    return true;
}

/* "1030", "330 pm", "seven hundred and thirty". */
bool bodkin_read_run(struct bodkin_scan *s, struct bodkin_when *when) {
    int digits = bodkin_digits(s, 0), value;
    bool zero = digits && is_zero_led(s);
    bool words = bodkin_early(s, 1) & (BODKIN_EARLY(HUNDRED) | BODKIN_EARLY(SCALE));
    if (digits ? digits < 3 || digits > 4 : !words) return false;
    value = bodkin_take_count(s, BODKIN_DIMENSION_NONE, 2359);
    if (value < 0 || !set_hour(when, value / 100, value % 100)) return false;
    if (zero) when->settled = true;
    read_half_of_day(s, when);
    bodkin_take(s, BODKIN_SENSE_HOUR_MARK);
    return true;
}

/* "seven thirty", "nine oh nine", "twelve zero three", "3 15"; -1 for none. */
static int take_spoken_minute(struct bodkin_scan *s, bool hour_figures) {
    int start = s->at;
    bool zero = bodkin_value(s, 0, BODKIN_SENSE_ONES) == 0, figures;
    s->at += zero;
    figures = bodkin_digits(s, 0);
    int minute = zero ? bodkin_take_value(s, BODKIN_SENSE_ONES) : bodkin_take_small(s);
    bool fits = zero ? minute > 0 && minute < 10
                     : minute >= 10 && minute < 60 && figures == hour_figures &&
                           !bodkin_is_symbol(s, 0, ':');
    /* A minute isn't the start of something else: "seven thirty minutes". */
    if (!fits || bodkin_at(s, BODKIN_SENSE_ORDINAL_SUFFIX) || bodkin_is_symbol(s, 0, '/') ||
        (bodkin_is_unit(s, 0, BODKIN_DIMENSION_TIME) && !bodkin_at(s, BODKIN_SENSE_AMPM))) {
        s->at = start;
        return -1;
    }
    return minute;
}

/* "las siete y media", "las ocho menos cuarto": what follows the hour. */
static void read_joined_minutes(struct bodkin_scan *s, struct bodkin_when *when) {
    int start = s->at;
    bool plus = bodkin_take(s, BODKIN_SENSE_AND);
    int minutes = -1;
    if (plus || bodkin_take(s, BODKIN_SENSE_MINUS)) {
        minutes = bodkin_take_value(s, BODKIN_SENSE_FRACTION);
        minutes = minutes > 0 ? 60 / minutes : bodkin_take_small(s);
    }
    if (minutes < 0) {
        s->at = start;
        return;
    }
    add_minutes(when, plus ? minutes : -minutes);
    read_half_of_day(s, when);
}

/* "7", "7 pm", "seven thirty", "seven o'clock". */
bool bodkin_read_spoken(struct bodkin_scan *s, struct bodkin_when *when) {
    bool figures = bodkin_digits(s, 0);
    int hour = bodkin_take_small(s);
    if (bodkin_peek(s, 0)->glued && bodkin_at(s, BODKIN_SENSE_ORDINAL_SUFFIX)) return false;
    bool oclock = bodkin_take(s, BODKIN_SENSE_OCLOCK);
    int minute = take_spoken_minute(s, figures);
    if (!set_hour(when, hour, minute)) return false;
    if (!read_half_of_day(s, when) && !oclock && bodkin_is_unit(s, 0, BODKIN_DIMENSION_TIME) &&
        !bodkin_at(s, BODKIN_SENSE_HOUR_MARK))
        return false;
    if (minute < 0 && (bodkin_locale->flags & BODKIN_LOCALE_AND_JOINS)) {
        read_joined_minutes(s, when);
    }
    return true;
}
