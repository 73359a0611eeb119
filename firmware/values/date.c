/* Dates as the calendar says them: "june 5th 2014", "3/4", "the 24th", "q4", "2014". */
#include "when.h"

static int take_day_number(struct bodkin_scan *s, bool *ordinal) {
    int start = s->at;
    int tens = bodkin_value(s, 0, BODKIN_SENSE_TENS);
    int day = bodkin_value(s, tens > 0, BODKIN_SENSE_ORDINAL);
    *ordinal = day > 0 && (tens < 0 || day < 10);
    if (*ordinal) {
        day += tens > 0 ? tens : 0;
        s->at += (tens > 0) + 1;
    } else {
        bool figures = bodkin_digits(s, 0);
        day = bodkin_take_small(s);
        /* German ordinals are figures with a full stop, which the scan drops. */
        *ordinal =
            figures && bodkin_peek(s, 0)->glued && bodkin_take(s, BODKIN_SENSE_ORDINAL_SUFFIX);
    }
    if (day >= 1 && day <= 31) return day;
    s->at = start;
    return -1;
}

bool bodkin_is_other_number(const struct bodkin_scan *s, int ahead) {
    static const struct bodkin_senses units =
        BODKIN_SENSES(BODKIN_BIT(AMPM) | BODKIN_BIT(UNIT) | BODKIN_BIT(SCALE) |
                      BODKIN_BIT(HUNDRED) | BODKIN_BIT(OCLOCK) | BODKIN_BIT(HOUR_MARK));
    char sign = bodkin_symbol(s, ahead + 1);
    return bodkin_share(&bodkin_peek(s, ahead + 1)->senses, &units) || sign == ':' || sign == '/';
}

static BODKIN_NOINLINE int century_of(int year) {
    return year + (year < 50 ? 2000 : year < 100 ? 1900 : 0);
}

/* "2014", "'74", "two thousand nineteen". Two figures only after a day and month. -1 for none. */
static int take_year(struct bodkin_scan *s, bool two_figures) {
    int start = s->at;
    int year;
    bodkin_skip(s);
    if (bodkin_take(s, BODKIN_SENSE_OF)) two_figures = true; /* "april of 87" */
    bodkin_take(s, BODKIN_SENSE_IN);
    if (bodkin_take_symbol(s, '\'')) two_figures = true;
    int digits = bodkin_digits(s, 0);
    if (digits) {
        year = (int)bodkin_figures(s, 0);
        bool fits = digits == 2 ? two_figures : digits == 4 && year >= 1000;
        year = fits && !bodkin_is_other_number(s, 0) ? century_of(year) : -1;
        s->at++;
    } else {
        year = bodkin_take_count(s, BODKIN_DIMENSION_NONE, 2199);
        if (year < 1900) year = -1;
    }
    if (year < 0) s->at = start;
    return year;
}

static bool set_year(struct bodkin_when *when, int year) {
    when->has |= BODKIN_WHEN_YEAR;
    when->date.year = (int16_t)year;
    return true;
}

static bool set_day(struct bodkin_when *when, int day) {
    when->has |= BODKIN_WHEN_DAY;
    when->date.day = (uint8_t)day;
    return true;
}

static void set_date(struct bodkin_when *when, int year, int month, int day) {
    when->has |= BODKIN_WHEN_MONTH;
    when->date.month = (uint8_t)month;
    if (year >= 0) set_year(when, century_of(year));
    if (day > 0) set_day(when, day);
}

static bool is_date(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* "2/15", "10-31-74", "31.08.2015", "2015-3-28", "2/2013", "2014-10". */
bool bodkin_read_numeric(struct bodkin_scan *s, struct bodkin_when *when) {
    bool day_first = bodkin_locale->flags & BODKIN_LOCALE_DAY_FIRST;
    char sign = bodkin_symbol(s, 1);
    int digits[3], parts[3];
    for (int i = 0; i < 3; i++) {
        digits[i] = bodkin_digits(s, 2 * i);
        parts[i] = (int)bodkin_figures(s, 2 * i);
    }
    int month = bodkin_value(s, 2, BODKIN_SENSE_MONTH);
    if (digits[0] == 4 && month > 0) { /* "2019/aug/1" */
        parts[1] = month;
        digits[1] = 2;
    }
    bool full = digits[2] && bodkin_is_symbol(s, 3, sign);
    s->at += (full ? 5 : 3);
    if ((sign != '/' && sign != '-' && sign != '.') || !digits[1] || bodkin_is_symbol(s, 0, ':'))
        return false;
    if (digits[0] == 4) {
        if (full ? digits[2] > 2 : digits[1] > 2 || sign == '.') return false;
        if (!is_date(parts[1], full ? parts[2] : 1)) return false;
        set_date(when, parts[0], parts[1], full ? parts[2] : 0);
        return true;
    }
    if (!full && digits[0] <= 2 && digits[1] == 4 && sign != '.' && is_date(parts[0], 1)) {
        set_date(when, parts[1], parts[0], 0);
        return true;
    }
    int day = parts[!day_first];
    month = parts[day_first];
    if (month > 12 && day <= 12) { /* only one order makes sense */
        int swap = day;
        day = month;
        month = swap;
    }
    if (digits[0] > 2 || digits[1] > 2 || !is_date(month, day)) return false;
    if (full ? digits[2] != 2 && digits[2] != 4 : sign == '.' && !day_first) return false;
    set_date(when, full ? parts[2] : -1, month, day);
    return true;
}

static void skip_sign(struct bodkin_scan *s) {
    bodkin_take_symbol(s, '-');
    bodkin_take_symbol(s, '/');
}

/* Ends a date with its year, if it has one. */
static bool add_year(struct bodkin_scan *s, struct bodkin_when *when, int month, int day,
                     bool two_figures) {
    int start = s->at;
    skip_sign(s);
    int year = take_year(s, two_figures);
    if (year < 0) s->at = start;
    set_date(when, year, month, day);
    return true;
}

/* "june 5th 2014", "may", "october 2014". */
bool bodkin_read_month_first(struct bodkin_scan *s, struct bodkin_when *when) {
    int month = bodkin_take_value(s, BODKIN_SENSE_MONTH), day = 0;
    bool ordinal;
    if (month < 0) return false;
    int start = s->at;
    bodkin_skip(s);
    skip_sign(s);
    bodkin_take(s, BODKIN_SENSE_THE);
    if (!(when->said & BODKIN_WHEN_DAY)) day = take_day_number(s, &ordinal);
    if (day <= 0 || (!ordinal && bodkin_is_other_number(s, -1))) {
        day = 0;
        s->at = start;
    }
    return add_year(s, when, month, day, day > 0);
}

/* "5th of june 2014", "14april 2015", "31/Oct/1974"; "the 24th", "on the first"; "20 of next
 * month". */
bool bodkin_read_day_first(struct bodkin_scan *s, struct bodkin_when *when) {
    bool ordinal, the = bodkin_means(s, -1, BODKIN_SENSE_THE);
    if (bodkin_take(s, BODKIN_SENSE_THE)) the = true;
    int day = take_day_number(s, &ordinal);
    if (day < 0) return false;
    int start = s->at;
    bodkin_skip(s);
    skip_sign(s);
    bodkin_take(s, BODKIN_SENSE_THE);
    bodkin_take(s, BODKIN_SENSE_OF);
    int month = bodkin_take_value(s, BODKIN_SENSE_MONTH);
    if (month >= 0) return add_year(s, when, month, day, true);
    s->at = start;
    bool of = bodkin_at(s, BODKIN_SENSE_OF);
    enum bodkin_measure unit = bodkin_take_unit(s, BODKIN_MEASURE_DAY);
    if (unit && (unit != BODKIN_MEASURE_DAY || !ordinal)) return false;
    if (!ordinal && !of && (!the || bodkin_is_other_number(s, -1))) return false;
    return set_day(when, day);
}

static bool take_of(struct bodkin_scan *s) {
    return bodkin_take(s, BODKIN_SENSE_OF) || bodkin_take(s, BODKIN_SENSE_IN);
}

static bool set_nth(struct bodkin_when *when, int nth, int grain) {
    when->has |= BODKIN_WHEN_NTH;
    when->date.nth = (int8_t)nth;
    when->date.nth_grain = (uint8_t)grain;
    return true;
}

/* "last friday of", "third tuesday in", "third last week of", "first day of". Before a month, year
 * or period, which is read as another piece. */
bool bodkin_read_nth(struct bodkin_scan *s, struct bodkin_when *when) {
    bool ordinal, last;
    bodkin_take(s, BODKIN_SENSE_THE);
    int nth = take_day_number(s, &ordinal), grain = BODKIN_GRAIN_DAY;
    bool counted = nth > 0 && ordinal;
    last = bodkin_take(s, BODKIN_SENSE_LAST_OF);
    if (!counted && !last) return false;
    if (nth < 0) nth = 1;
    int weekday = bodkin_take_value(s, BODKIN_SENSE_WEEKDAY);
    if (weekday >= 0) {
        when->has |= BODKIN_WHEN_WEEKDAY;
        when->date.weekday = (uint8_t)weekday;
    } else {
        grain = bodkin_period_of(bodkin_take_unit(s, BODKIN_MEASURE_DAY));
        if (grain < 0 || grain > BODKIN_GRAIN_QUARTER) return false;
    }
    /* A counted quarter may stand alone: "third quarter", "4th quarter 2018". */
    if (!take_of(s) && (grain != BODKIN_GRAIN_QUARTER || last)) return false;
    return set_nth(when, last ? -nth : nth, grain);
}

/* "week 31", "q4", "18q4", "2018 q4", "q4 of 2018". */
bool bodkin_read_numbered(struct bodkin_scan *s, struct bodkin_when *when) {
    int digits = bodkin_digits(s, 0);
    if (digits == 4 || digits == 2) {
        set_year(when, (int)bodkin_figures(s, 0) + (digits == 2 ? 2000 : 0));
        s->at++;
        bodkin_take_symbol(s, '-');
        if (digits == 2 && !bodkin_peek(s, 0)->glued) return false;
    }
    enum bodkin_measure unit = bodkin_take_unit(s, BODKIN_MEASURE_DAY);
    int64_t number = bodkin_figures(s, 0);
    bool week = unit == BODKIN_MEASURE_WEEK && number <= 53;
    bool quarter = unit == BODKIN_MEASURE_QUARTER && number <= 4 && bodkin_peek(s, 0)->glued;
    if (number < 1 || (!week && !quarter)) return false;
    s->at++;
    return set_nth(when, (int)number, week ? BODKIN_GRAIN_WEEK : BODKIN_GRAIN_QUARTER);
}

/* "christmas", "last easter", "thanksgiving 2016". */
bool bodkin_read_holiday(struct bodkin_scan *s, struct bodkin_when *when) {
    bodkin_take_steps(s, when);
    int holiday = bodkin_take_value(s, BODKIN_SENSE_HOLIDAY);
    if (holiday < 0) return false;
    when->has |= BODKIN_WHEN_HOLIDAY;
    when->date.holiday = (uint8_t)holiday;
    int year = take_year(s, false);
    return year < 0 || set_year(when, year);
}

/* "2014" by itself, "year 2008", "two thousand ten", "nineteen ninety six" (no time of day). */
bool bodkin_read_year(struct bodkin_scan *s, struct bodkin_when *when) {
    enum bodkin_measure unit = bodkin_take_unit(s, BODKIN_MEASURE_DAY);
    bool said = unit == BODKIN_MEASURE_YEAR;
    int digits = bodkin_digits(s, 0), year;
    if (unit && !said) return false;
    if (digits) {
        year = (int)bodkin_figures(s, 0);
        if (digits != 4 || bodkin_is_other_number(s, 0)) return false;
        s->at++;
    } else {
        bool thousand = bodkin_means(s, 1, BODKIN_SENSE_SCALE);
        year = bodkin_take_count(s, BODKIN_DIMENSION_NONE, 2199);
        if (!said && !thousand && year % 100 < 60) return false;
    }
    bool no_time = year % 100 >= 60; /* not a time of day either */
    if (year < (said || no_time ? 1000 : 1900) || year > (said || no_time ? 2199 : 2100))
        return false;
    return set_year(when, year);
}

/* "20161016". */
bool bodkin_read_packed(struct bodkin_scan *s, struct bodkin_when *when) {
    int value = (int)bodkin_figures(s, 0), month = value / 100 % 100, day = value % 100;
    if (bodkin_digits(s, 0) != 8 || value < 10000000 || !is_date(month, day)) return false;
    set_date(when, value / 10000, month, day);
    s->at++;
    return true;
}

/* "end of", "end of the day". */
bool bodkin_read_end(struct bodkin_scan *s, struct bodkin_when *when) {
    int today = bodkin_take_value(s, BODKIN_SENSE_END);
    if (today < 0) return false;
    when->has |= BODKIN_WHEN_END;
    if (today) {
        when->has |= BODKIN_WHEN_DAY_RELATIVE;
        when->date.days = 0;
    }
    return true;
}
