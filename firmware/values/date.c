#include "date.h"

static bool take_day_number(struct bodkin_cursor *cursor, int *day, bool *ordinal) {
    struct bodkin_cursor at = *cursor;
    int digits, value, tens;
    *ordinal = false;
    if (bodkin_take(&at, BODKIN_SENSE_ORDINAL, &value)) {
        *ordinal = true;
    } else if (bodkin_means(&at, 0, BODKIN_SENSE_TENS, &tens) &&
               bodkin_means(&at, 1, BODKIN_SENSE_ORDINAL, &value) && value < 10) {
        value += tens;
        at.at = (uint8_t)(at.at + 2);
        *ordinal = true;
    } else if (bodkin_read_small(&at, &value, &digits)) {
        *ordinal = digits > 0 && bodkin_peek(&at, 0)->glued &&
                   bodkin_take(&at, BODKIN_SENSE_ORDINAL_SUFFIX, NULL);
        /* German ordinals are figures with a full stop, which the scan drops. */
    } else {
        return false;
    }
    if (value < 1 || value > 31) return false;
    *day = value;
    *cursor = at;
    return true;
}

/* Whether the number at the cursor goes on as something other than a year: "3 pm", "10:30". */
bool bodkin_is_other_number(const struct bodkin_cursor *at) {
    return bodkin_is_symbol(at, 1, ':') || bodkin_is_symbol(at, 1, '/') ||
           bodkin_means(at, 1, BODKIN_SENSE_AMPM, NULL) ||
           bodkin_means(at, 1, BODKIN_SENSE_UNIT, NULL) ||
           bodkin_means(at, 1, BODKIN_SENSE_SCALE, NULL) ||
           bodkin_means(at, 1, BODKIN_SENSE_HUNDRED, NULL) ||
           bodkin_means(at, 1, BODKIN_SENSE_OCLOCK, NULL) ||
           bodkin_means(at, 1, BODKIN_SENSE_HOUR_MARK, NULL);
}

/* "2014", "'74", "two thousand nineteen". Two figures only after a day and month. */
static bool take_year(struct bodkin_cursor *cursor, bool two_figures, int16_t *year) {
    struct bodkin_cursor at = *cursor;
    struct bodkin_number number;
    int64_t value;
    int digits;
    bodkin_skip(&at);
    if (bodkin_take(&at, BODKIN_SENSE_OF, NULL)) two_figures = true; /* "april of 87" */
    bodkin_take(&at, BODKIN_SENSE_IN, NULL);
    bool apostrophe = bodkin_take_symbol(&at, '\'');
    if (bodkin_is_digits(&at, 0, &value, &digits)) {
        if (bodkin_is_other_number(&at)) return false;
        at.at++;
        if (digits == 2 && (two_figures || apostrophe)) value += value < 50 ? 2000 : 1900;
        else if (digits != 4 || value < 1000) return false;
    } else {
        if (!bodkin_read_number(&at, BODKIN_DIMENSION_NONE, &number) || number.ordinal)
            return false;
        value = number.micros / BODKIN_VALUE_MICROS;
        if (number.micros % BODKIN_VALUE_MICROS || value < 1900 || value > 2199) return false;
    }
    *year = (int16_t)value;
    *cursor = at;
    return true;
}

static void set_date(struct bodkin_when *when, int year, int month, int day) {
    when->has |= BODKIN_WHEN_MONTH;
    when->month = (uint8_t)month;
    if (year >= 0) {
        when->has |= BODKIN_WHEN_YEAR;
        when->year = (int16_t)(year < 50 ? year + 2000 : year < 100 ? year + 1900 : year);
    }
    if (day) {
        when->has |= BODKIN_WHEN_DAY;
        when->day = (uint8_t)day;
    }
}

static bool is_day_and_month(int64_t *day, int64_t *month) {
    bool day_first = bodkin_locale->flags & BODKIN_LOCALE_DAY_FIRST;
    int64_t first = *day, second = *month;
    *day = day_first ? first : second;
    *month = day_first ? second : first;
    if (*month > 12 && *day <= 12) { /* only one order makes sense */
        first = *day;
        *day = *month;
        *month = first;
    }
    return *month >= 1 && *month <= 12 && *day >= 1 && *day <= 31;
}

/* "2/15", "10-31-74", "31.08.2015", "2015-3-28", "2/2013", "2014-10". */
static bool read_numeric(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int64_t first, second, third = -1;
    int first_digits, second_digits, digits = 0, month;
    char sign = bodkin_is_symbol(&at, 1, '/')   ? '/'
                : bodkin_is_symbol(&at, 1, '-') ? '-'
                : bodkin_is_symbol(&at, 1, '.') ? '.'
                                                : 0;
    if (!bodkin_is_digits(&at, 0, &first, &first_digits) || !sign) return false;
    if (first_digits == 4 && bodkin_means(&at, 2, BODKIN_SENSE_MONTH, &month)) { /* "2019/aug/1" */
        second = month;
        second_digits = 2;
    } else if (!bodkin_is_digits(&at, 2, &second, &second_digits)) {
        return false;
    }
    bool full = bodkin_is_symbol(&at, 3, sign) && bodkin_is_digits(&at, 4, &third, &digits);
    at.at = (uint8_t)(at.at + (full ? 5 : 3));
    if (bodkin_is_symbol(&at, 0, ':')) return false;
    if (first_digits == 4) {
        if (full ? digits > 2 : second_digits > 2 || sign == '.') return false;
        if (second < 1 || second > 12 || (full && (third < 1 || third > 31))) return false;
        set_date(when, (int)first, (int)second, full ? (int)third : 0);
    } else if (!full && second_digits == 4 && sign != '.' && first >= 1 && first <= 12) {
        set_date(when, (int)second, (int)first, 0);
    } else {
        if (first_digits > 2 || second_digits > 2 || !is_day_and_month(&first, &second))
            return false;
        if (full ? digits != 2 && digits != 4
                 : sign == '.' && !(bodkin_locale->flags & BODKIN_LOCALE_DAY_FIRST))
            return false;
        set_date(when, full ? (int)third : -1, (int)second, (int)first);
    }
    *cursor = at;
    return true;
}

/* "june 5th 2014", "may", "october 2014". */
static bool read_month_first(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int month, day = 0;
    int16_t year = -1;
    bool ordinal;
    if (!bodkin_take(&at, BODKIN_SENSE_MONTH, &month)) return false;
    struct bodkin_cursor day_at = at;
    bodkin_skip(&day_at);
    bodkin_take_symbol(&day_at, '-');
    bodkin_take_symbol(&day_at, '/');
    bodkin_take(&day_at, BODKIN_SENSE_THE, NULL);
    if (!(when->said & BODKIN_WHEN_DAY) && take_day_number(&day_at, &day, &ordinal)) {
        struct bodkin_cursor number = { .scan = at.scan, .at = (uint8_t)(day_at.at - 1) };
        if (ordinal || !bodkin_is_other_number(&number)) at = day_at;
        else day = 0;
    }
    struct bodkin_cursor year_at = at;
    bodkin_take_symbol(&year_at, '-');
    bodkin_take_symbol(&year_at, '/');
    if (take_year(&year_at, day > 0, &year)) at = year_at;
    set_date(when, year, month, day);
    *cursor = at;
    return true;
}

/* "5th of june 2014", "14april 2015", "31/Oct/1974"; "the 24th", "on the first". */
static bool read_day_first(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int day;
    int16_t year = -1;
    bool ordinal, the = bodkin_means(&at, -1, BODKIN_SENSE_THE, NULL);
    if (bodkin_take(&at, BODKIN_SENSE_THE, NULL)) the = true;
    if (!take_day_number(&at, &day, &ordinal)) return false;
    struct bodkin_cursor month_at = at;
    int month;
    bodkin_skip(&month_at);
    bodkin_take_symbol(&month_at, '-');
    bodkin_take_symbol(&month_at, '/');
    bodkin_take(&month_at, BODKIN_SENSE_THE, NULL);
    bodkin_take(&month_at, BODKIN_SENSE_OF, NULL);
    if (bodkin_take(&month_at, BODKIN_SENSE_MONTH, &month)) {
        at = month_at;
        bodkin_take_symbol(&month_at, '-');
        bodkin_take_symbol(&month_at, '/');
        if (take_year(&month_at, true, &year)) at = month_at;
        set_date(when, year, month, day);
        *cursor = at;
        return true;
    }
    /* "20 of next month" */
    struct bodkin_cursor of = at;
    bool period = bodkin_take(&of, BODKIN_SENSE_OF, NULL);
    enum bodkin_measure unit = BODKIN_MEASURE_NONE;
    if (bodkin_read_unit(&at, BODKIN_MEASURE_DAY, &unit) &&
        (unit != BODKIN_MEASURE_DAY || !ordinal))
        return false;
    if (!ordinal && !the && !period) return false;
    if (!ordinal && !period &&
        bodkin_is_other_number(&(struct bodkin_cursor){ at.scan, (uint8_t)(at.at - 1) })) {
        return false;
    }
    when->has |= BODKIN_WHEN_DAY;
    when->day = (uint8_t)day;
    *cursor = at;
    return true;
}

static bool is_of(const struct bodkin_cursor *at, int ahead) {
    return bodkin_means(at, ahead, BODKIN_SENSE_OF, NULL) ||
           bodkin_means(at, ahead, BODKIN_SENSE_IN, NULL);
}

/* "last friday of", "third tuesday in", "third last week of", "first day of". Before a month, year
 * or period, which is read as another piece. */
static bool read_nth(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int nth = 1, weekday = 0;
    bool ordinal;
    enum bodkin_measure unit;
    uint8_t grain = BODKIN_GRAIN_DAY;
    bodkin_take(&at, BODKIN_SENSE_THE, NULL);
    bool counted = take_day_number(&at, &nth, &ordinal) && ordinal;
    bool last = bodkin_take(&at, BODKIN_SENSE_LAST_OF, NULL);
    if (!counted && !last) return false;
    bool is_weekday = bodkin_take(&at, BODKIN_SENSE_WEEKDAY, &weekday);
    if (!is_weekday) {
        if (!bodkin_read_unit(&at, BODKIN_MEASURE_DAY, &unit)) return false;
        if (unit != BODKIN_MEASURE_DAY && !bodkin_period_of(unit, &grain)) return false;
        if (grain > BODKIN_GRAIN_QUARTER) return false;
    }
    /* A counted quarter may stand alone: "third quarter", "4th quarter 2018". */
    if ((grain != BODKIN_GRAIN_QUARTER || last) && !is_of(&at, 0)) return false;
    if (is_of(&at, 0)) at.at++;
    when->has |= BODKIN_WHEN_NTH;
    when->nth = (int8_t)(last ? -nth : nth);
    when->nth_grain = grain;
    if (is_weekday) {
        when->has |= BODKIN_WHEN_WEEKDAY;
        when->weekday = (uint8_t)weekday;
    }
    *cursor = at;
    return true;
}

/* "week 31", "q4", "18q4", "2018 q4", "q4 of 2018". */
static bool read_numbered(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    enum bodkin_measure unit;
    int64_t year, number;
    int digits, count;
    if (bodkin_is_digits(&at, 0, &year, &digits) && (digits == 4 || digits == 2)) {
        at.at++;
        bodkin_take_symbol(&at, '-');
        if (digits == 2 && !bodkin_peek(&at, 0)->glued) return false;
        when->has |= BODKIN_WHEN_YEAR;
        when->year = (int16_t)(digits == 2 ? 2000 + year : year);
    }
    if (!bodkin_read_unit(&at, BODKIN_MEASURE_DAY, &unit) ||
        !bodkin_is_digits(&at, 0, &number, &count))
        return false;
    bool week = unit == BODKIN_MEASURE_WEEK && number <= 53;
    bool quarter = unit == BODKIN_MEASURE_QUARTER && number <= 4 && bodkin_peek(&at, 0)->glued;
    if (number < 1 || (!week && !quarter)) return false;
    when->has |= BODKIN_WHEN_NTH;
    when->nth = (int8_t)number;
    when->nth_grain = week ? BODKIN_GRAIN_WEEK : BODKIN_GRAIN_QUARTER;
    at.at++;
    *cursor = at;
    return true;
}

/* "christmas", "last easter", "thanksgiving 2016". */
static bool read_holiday(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor;
    int steps = 0, holiday;
    bodkin_take_steps(&at, &steps);
    if (!bodkin_take(&at, BODKIN_SENSE_HOLIDAY, &holiday)) return false;
    when->has |= BODKIN_WHEN_HOLIDAY;
    when->holiday = (uint8_t)holiday;
    when->steps = (int8_t)steps;
    if (take_year(&at, false, &when->year)) when->has |= BODKIN_WHEN_YEAR;
    *cursor = at;
    return true;
}

/* "2014" by itself, "year 2008", "two thousand ten", "nineteen ninety six" (no time of day). */
static bool read_year(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    struct bodkin_cursor at = *cursor, start;
    enum bodkin_measure unit;
    struct bodkin_number number;
    int digits = 0;
    int64_t value;
    bool said = bodkin_read_unit(&at, BODKIN_MEASURE_DAY, &unit);
    if (said && unit != BODKIN_MEASURE_YEAR) return false;
    start = at;
    if (bodkin_is_digits(&at, 0, &value, &digits)) {
        if (digits != 4 || bodkin_is_other_number(&at)) return false;
        at.at++;
    } else {
        if (!bodkin_read_number(&at, BODKIN_DIMENSION_NONE, &number) || number.ordinal)
            return false;
        value = number.micros / BODKIN_VALUE_MICROS;
        bool thousand = bodkin_means(&start, 1, BODKIN_SENSE_SCALE, NULL);
        if (number.micros % BODKIN_VALUE_MICROS || (!said && !thousand && value % 100 < 60))
            return false;
    }
    bool no_time = value % 100 >= 60; /* not a time of day either */
    if (value < (said || no_time ? 1000 : 1900) || value > 2199 ||
        (value > 2100 && !said && !no_time)) {
        return false;
    }
    when->has |= BODKIN_WHEN_YEAR;
    when->year = (int16_t)value;
    *cursor = at;
    return true;
}

/* "20161016". */
static bool read_packed(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    int64_t value;
    int digits;
    if (!bodkin_is_digits(cursor, 0, &value, &digits) || digits != 8) return false;
    int month = (int)(value / 100 % 100), day = (int)(value % 100);
    if (month < 1 || month > 12 || day < 1 || day > 31 || value < 10000000) return false;
    set_date(when, (int)(value / 10000), month, day);
    cursor->at++;
    return true;
}

static bool read_end(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    int today;
    if (!bodkin_take(cursor, BODKIN_SENSE_END, &today)) return false;
    when->has |= BODKIN_WHEN_END;
    if (today) {
        when->has |= BODKIN_WHEN_DAY_RELATIVE;
        when->days = 0;
    }
    return true;
}

#define BIT(sense) (UINT64_C(1) << BODKIN_SENSE_##sense)
#define STEPS (BIT(THE) | BIT(NEXT) | BIT(LAST) | BIT(THIS))
#define NUMBER (BIT(ONES) | BIT(TENS) | BIT(HUNDRED) | BIT(SCALE) | BIT(ARTICLE) | BIT(COUNT))

/* The readers in order, and what the first token of each can mean: most needn't be tried. */
static const struct {
    bool (*read)(struct bodkin_cursor *, struct bodkin_when *);
    uint64_t first;
    bool digits;
} readers[] = {
    { bodkin_read_relative_day, BIT(DAY) | BIT(TONIGHT), false },
    { read_end, BIT(END), false },
    { read_holiday, BIT(HOLIDAY) | STEPS, false },
    { read_nth, BIT(THE) | BIT(ORDINAL) | BIT(TENS) | BIT(ONES) | BIT(LAST_OF), true },
    { read_numbered, BIT(UNIT), true },
    { bodkin_read_stepped_month, BIT(MONTH) | STEPS, false },
    { bodkin_read_weekday, BIT(WEEKDAY) | BIT(WEEKDAYS) | STEPS | NUMBER, true },
    { bodkin_read_period, BIT(UNIT) | STEPS | NUMBER, true },
    { read_numeric, 0, true },
    { read_packed, 0, true },
    { read_month_first, BIT(MONTH), false },
    { read_day_first, BIT(THE) | BIT(ORDINAL) | BIT(TENS) | BIT(ONES), true },
    { read_year, BIT(UNIT) | NUMBER, true },
};

bool bodkin_read_date(struct bodkin_cursor *cursor, struct bodkin_when *when) {
    const struct bodkin_token *token = bodkin_peek(cursor, 0);
    bool digits = token->kind == BODKIN_TOKEN_DIGITS;
    for (unsigned i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        if (digits ? !readers[i].digits : !(token->senses & readers[i].first)) continue;
        struct bodkin_cursor at = *cursor;
        struct bodkin_when piece = *when;
        piece.said = when->has;
        piece.has = 0;
        /* What has been said once can't be said again. */
        if (!readers[i].read(&at, &piece) || (piece.has & when->has)) continue;
        if ((piece.has & BODKIN_WHEN_ANY_DATE) && (when->has & BODKIN_WHEN_HOUR)) {
            piece.date_last = true;
        }
        piece.has |= when->has;
        *when = piece;
        *cursor = at;
        return true;
    }
    return false;
}
