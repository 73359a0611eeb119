/* A point of time, piece by piece. */
#include <string.h>

#include "calendar.h"
#include "when.h"

/* "in 20 minutes", "two weeks ago", "3 days after" (the rest that is said). */
static bool read_shift(struct bodkin_scan *s, struct bodkin_when *when) {
    static const struct bodkin_senses ways =
        BODKIN_SENSES(BODKIN_BIT(AGO) | BODKIN_BIT(HENCE) | BODKIN_BIT(PAST) | BODKIN_BIT(FROM) |
                      BODKIN_BIT(BEFORE));
    bool in = bodkin_take(s, BODKIN_SENSE_IN);
    if (!in && !bodkin_share(&s->any, &ways)) return false;
    bodkin_skip(s);
    if (!bodkin_read_span(s, BODKIN_MEASURE_NONE, &when->shift)) {
        if (!in || bodkin_peek(s, 0)->bytes > 3 ||
            !bodkin_read_span(s, BODKIN_MEASURE_MIN, &when->shift) || !bodkin_ended(s))
            return false; /* else "in 15": minutes */
    }
    when->shift_sign = 1;
    when->shift_base = false;
    when->has |= BODKIN_WHEN_SHIFT;
    bodkin_skip(s);
    if (bodkin_take(s, BODKIN_SENSE_AGO)) when->shift_sign = -1;
    else if (!bodkin_take(s, BODKIN_SENSE_HENCE) && !in) {
        when->shift_base = true;
        if (bodkin_take(s, BODKIN_SENSE_PAST) || bodkin_take(s, BODKIN_SENSE_FROM)) return true;
        when->shift_sign = -1;
        return bodkin_take(s, BODKIN_SENSE_BEFORE);
    }
    return true;
}

/* "in the morning", "this evening", "last night". */
static bool read_part(struct bodkin_scan *s, struct bodkin_when *when) {
    int days = bodkin_take(s, BODKIN_SENSE_THIS)   ? 0
               : bodkin_take(s, BODKIN_SENSE_LAST) ? -1
               : bodkin_take(s, BODKIN_SENSE_NEXT) ? 1
                                                   : 2;
    int part = bodkin_take_value(s, BODKIN_SENSE_PART);
    if (part < 0) return false;
    when->has |= BODKIN_WHEN_PART;
    when->part = (uint8_t)part;
    if (days < 2) {
        when->has |= BODKIN_WHEN_DAY_RELATIVE;
        when->date.days = (int16_t)days;
    }
    return true;
}

#define BIT BODKIN_EARLY
#define STEPS (BIT(THE) | BIT(NEXT) | BIT(LAST) | BIT(THIS))
#define SMALL (BIT(ONES) | BIT(TENS) | BIT(DIGITS))
#define NUMBER ((uint32_t)BODKIN_BITS_NUMBER)
#define NOTHING UINT32_MAX

/* The readers in order, what the first token of each can mean, and senses of which some token must
 * have one: most readers needn't be tried. "morgen" is tomorrow first, then the morning. */
static const struct {
    bool (*read)(struct bodkin_scan *, struct bodkin_when *);
    uint32_t first, need; /* of the first 32 senses */
} readers[] = {
    { bodkin_read_figures, BIT(DIGITS), NOTHING },
    { bodkin_read_past, SMALL | BIT(ARTICLE) | BIT(HALF_PAST) | BIT(FRACTION), NOTHING },
    { read_shift, NUMBER | BIT(IN), BIT(UNIT) | BIT(IN) },
    { bodkin_read_relative_day, BIT(DAY), NOTHING },
    { read_part, BIT(PART) | STEPS, BIT(PART) },
    { bodkin_read_end, BIT(END), NOTHING },
    { bodkin_read_holiday, BIT(HOLIDAY) | STEPS, BIT(HOLIDAY) },
    { bodkin_read_nth, SMALL | BIT(THE) | BIT(ORDINAL) | BIT(LAST), BIT(UNIT) | BIT(WEEKDAY) },
    { bodkin_read_numbered, BIT(UNIT) | BIT(DIGITS), BIT(UNIT) },
    { bodkin_read_stepped_month, BIT(MONTH) | STEPS, BIT(MONTH) },
    { bodkin_read_weekday, NUMBER | STEPS | BIT(WEEKDAY) | BIT(WEEKDAYS),
      BIT(WEEKDAY) | BIT(WEEKDAYS) },
    { bodkin_read_period, NUMBER | STEPS | BIT(UNIT), BIT(UNIT) },
    { bodkin_read_numeric, BIT(DIGITS), NOTHING },
    { bodkin_read_packed, BIT(DIGITS), NOTHING },
    { bodkin_read_month_first, BIT(MONTH), NOTHING },
    { bodkin_read_day_first, SMALL | BIT(THE) | BIT(ORDINAL), NOTHING },
    { bodkin_read_year, NUMBER | BIT(UNIT), NOTHING },
    { bodkin_read_noon, SMALL | BIT(NOON), BIT(NOON) },
    { bodkin_read_run, SMALL, NOTHING },
    { bodkin_read_spoken, SMALL, NOTHING },
};

static bool read_piece(struct bodkin_scan *s, struct bodkin_when *when) {
    const struct bodkin_token *token = bodkin_peek(s, 0);
    int start = s->at;
    for (unsigned i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        if (!(token->senses.bits[0] & readers[i].first)) continue;
        if (!(s->any.bits[0] & readers[i].need)) continue;
        struct bodkin_when piece = *when;
        piece.said = when->has;
        piece.has = 0;
        /* What has been said once can't be said again. */
        if (readers[i].read(s, &piece) && !(piece.has & when->has)) {
            if ((piece.has & BODKIN_WHEN_ANY_DATE) && (when->has & BODKIN_WHEN_HOUR)) {
                piece.date_last = true;
            }
            piece.has |= when->has;
            *when = piece;
            return true;
        }
        s->at = start;
    }
    return false;
}

/* Words that tie the pieces together. */
static bool skip_tie(struct bodkin_scan *s) {
    static const struct bodkin_senses ties =
        BODKIN_SENSES(BODKIN_BIT(THE) | BODKIN_BIT(OF) | BODKIN_BIT(IN) | BODKIN_BIT(FOR) |
                      BODKIN_BIT(FROM) | BODKIN_BIT(AND) | BODKIN_BIT(ARTICLE) |
                      BODKIN_BIT(BETWEEN));
    int before = s->at;
    bodkin_skip(s);
    if (s->at != before) return true;
    if (!bodkin_share(&bodkin_peek(s, 0)->senses, &ties)) {
        return bodkin_take_symbol(s, '(') || bodkin_take_symbol(s, ')');
    }
    s->at++;
    return true;
}

int bodkin_read_when(struct bodkin_scan *s, struct bodkin_when *when) {
    memset(when, 0, sizeof *when);
    bodkin_skip_unknown(s);
    while (read_piece(s, when) || skip_tie(s)) continue;
    if (!when->has) return BODKIN_VALUE_UNKNOWN;
    bodkin_skip_unknown(s);
    return bodkin_ended(s) ? 0 : BODKIN_VALUE_LEFTOVER;
}

/* "thirty minutes" for a time: the model may leave "in" out. */
static bool read_length(struct bodkin_scan *scan, struct bodkin_when *when) {
    memset(when, 0, sizeof *when);
    scan->at = 0;
    bodkin_skip_unknown(scan);
    if (!bodkin_read_span(scan, BODKIN_MEASURE_NONE, &when->shift)) return false;
    bodkin_skip_unknown(scan);
    when->has = BODKIN_WHEN_SHIFT;
    when->shift_sign = 1;
    return bodkin_ended(scan);
}

/* Leaves *out as it is on errors. */
static int read_moment(const char *text, size_t bytes, const struct bodkin_clock *now,
                       struct bodkin_moment *out, bool length) {
    struct bodkin_scan scan;
    struct bodkin_when when;
    int error = bodkin_scan(&scan, text, bytes);
    if (error) return error;
    error = bodkin_read_when(&scan, &when);
    if (error && !(length && read_length(&scan, &when))) return error;
    return bodkin_resolve(&when, now, out);
}

int bodkin_value_moment(const char *text, size_t bytes, const struct bodkin_clock *now,
                        struct bodkin_moment *out) {
    return read_moment(text, bytes, now, out, false);
}

int bodkin_value_time(const char *text, size_t bytes, const struct bodkin_clock *now,
                      struct bodkin_time *out) {
    struct bodkin_moment moment;
    int error = read_moment(text, bytes, now, &moment, true);
    if (error) return error;
    if (moment.grain > BODKIN_GRAIN_HOUR) return BODKIN_VALUE_UNKNOWN; /* a day has no hour */
    *out = (struct bodkin_time){ moment.at.hour, moment.at.minute, moment.at.second,
                                 bodkin_clock_days(&moment.at) - bodkin_clock_days(now) };
    return 0;
}

int bodkin_value_date(const char *text, size_t bytes, const struct bodkin_clock *now,
                      struct bodkin_date *out) {
    struct bodkin_moment moment;
    int error = read_moment(text, bytes, now, &moment, false);
    if (error) return error;
    int32_t days = bodkin_clock_days(&moment.at);
    *out = (struct bodkin_date){
        .year = moment.at.year,
        .month = moment.at.month,
        .day = moment.at.day,
        .weekday = (uint8_t)bodkin_days_weekday(days),
        .grain = moment.grain < BODKIN_GRAIN_DAY ? BODKIN_GRAIN_DAY : moment.grain,
        .day_offset = days - bodkin_clock_days(now),
    };
    return 0;
}
