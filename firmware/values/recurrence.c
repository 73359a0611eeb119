#include "read.h"

#define EVERY_DAY 0x7F

/* Days joined by "and" or commas; "monday to friday". Returns the mask, 0 for none. */
static int read_days(struct bodkin_scan *s) {
    int end = s->at;
    int mask = 0, last = -1, value;
    for (;;) {
        bodkin_skip(s);
        if (bodkin_take(s, BODKIN_SENSE_AND) || bodkin_take(s, BODKIN_SENSE_THE) ||
            bodkin_take(s, BODKIN_SENSE_EVERY))
            continue;
        /* "monday-friday": the scan drops a hyphen between words. */
        bool until =
            last >= 0 && (bodkin_take(s, BODKIN_SENSE_UNTIL) || bodkin_peek(s, 0)->glued);
        int first = last;
        last = bodkin_take_value(s, BODKIN_SENSE_WEEKDAY);
        value = last >= 0 ? 1 << last : bodkin_take_value(s, BODKIN_SENSE_WEEKDAYS);
        if (value < 0 || (until && last < 0)) break;
        mask |= value;
        for (; until && first != last; first = (first + 1) % 7) mask |= 1 << first;
        end = s->at;
    }
    s->at = end;
    return mask;
}

static bool read_repeated(struct bodkin_scan *s, struct bodkin_recurrence *out) {
    bodkin_skip_unknown(s);
    int grain = bodkin_take_value(s, BODKIN_SENSE_REPEAT), interval = 1;
    if (grain < 0) {
        bool every = bodkin_take(s, BODKIN_SENSE_EVERY);
        if (every) {
            interval = bodkin_take(s, BODKIN_SENSE_OTHER)
                           ? 2
                           : bodkin_take_count(s, BODKIN_DIMENSION_TIME, 255);
            if (interval <= 0) interval = 1;
        }
        out->weekdays = (uint8_t)read_days(s);
        if (out->weekdays) grain = interval > 1 ? BODKIN_GRAIN_WEEK : BODKIN_GRAIN_DAY;
        else if (!every) return false;
        else if (bodkin_take(s, BODKIN_SENSE_PART)) grain = BODKIN_GRAIN_DAY;
        else grain = bodkin_period_of(bodkin_take_unit(s, BODKIN_MEASURE_DAY));
        if (grain < 0) return false;
    }
    if (grain == BODKIN_GRAIN_DAY && !out->weekdays) out->weekdays = EVERY_DAY;
    if (grain == BODKIN_GRAIN_QUARTER) {
        grain = BODKIN_GRAIN_MONTH;
        interval *= 3;
    }
    bodkin_skip(s);
    if (out->weekdays && bodkin_take(s, BODKIN_SENSE_NOT)) { /* "every day except sunday" */
        out->weekdays &= (uint8_t)~read_days(s);
        if (!out->weekdays) return false;
    }
    out->grain = (uint8_t)grain;
    out->interval = (uint8_t)interval;
    return interval <= 255;
}

int bodkin_value_recurrence(const char *text, size_t bytes, struct bodkin_recurrence *out) {
    struct bodkin_scan scan;
    struct bodkin_recurrence found = { 0 };
    int error = bodkin_scan(&scan, text, bytes);
    if (error) return error;
    if (!read_repeated(&scan, &found)) return BODKIN_VALUE_UNKNOWN;
    bodkin_skip_unknown(&scan);
    if (!bodkin_ended(&scan)) return BODKIN_VALUE_LEFTOVER;
    *out = found;
    return 0;
}
