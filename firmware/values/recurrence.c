#include "read.h"

#define EVERY_DAY 0x7F

/* Days joined by "and" or commas; "monday to friday". Returns the mask, 0 for none. */
static int read_days(struct bodkin_cursor *cursor) {
    struct bodkin_cursor at = *cursor;
    int mask = 0, last = -1, value;
    for (;;) {
        bodkin_skip(&at);
        if (bodkin_take(&at, BODKIN_SENSE_AND, NULL) || bodkin_take(&at, BODKIN_SENSE_THE, NULL) ||
            bodkin_take(&at, BODKIN_SENSE_EVERY, NULL))
            continue;
        /* "monday-friday": the scan drops a hyphen between words. */
        bool until =
            last >= 0 && (bodkin_take(&at, BODKIN_SENSE_UNTIL, NULL) || bodkin_peek(&at, 0)->glued);
        if (bodkin_take(&at, BODKIN_SENSE_WEEKDAY, &value)) {
            for (int day = until ? last : value;; day = (day + 1) % 7) {
                mask |= 1 << day;
                if (day == value) break;
            }
            last = value;
        } else if (!until && bodkin_take(&at, BODKIN_SENSE_WEEKDAYS, &value)) {
            mask |= value;
            last = -1;
            for (int day = 0; day < 7; day++) {
                if (value == 1 << day) last = day; /* "mondays to fridays" */
            }
        } else {
            break;
        }
        *cursor = at;
    }
    return mask;
}

static int read_interval(struct bodkin_cursor *at) {
    struct bodkin_cursor start = *at;
    struct bodkin_number number;
    if (bodkin_take(at, BODKIN_SENSE_OTHER, NULL)) return 2;
    if (!bodkin_read_number(at, BODKIN_DIMENSION_TIME, &number) ||
        number.micros % BODKIN_VALUE_MICROS || number.micros < BODKIN_VALUE_MICROS ||
        number.micros > 255 * (int64_t)BODKIN_VALUE_MICROS) {
        *at = start;
        return 1;
    }
    return (int)(number.micros / BODKIN_VALUE_MICROS);
}

static bool read_repeated(struct bodkin_cursor *at, struct bodkin_recurrence *out) {
    enum bodkin_measure unit;
    int value;
    bodkin_skip_unknown(at);
    if (bodkin_take(at, BODKIN_SENSE_REPEAT, &value)) {
        out->grain = (uint8_t)value;
    } else {
        bool every = bodkin_take(at, BODKIN_SENSE_EVERY, NULL);
        int interval = every ? read_interval(at) : 1;
        int mask = read_days(at);
        out->interval = (uint8_t)interval;
        if (mask) {
            out->weekdays = (uint8_t)mask;
            out->grain = interval > 1 ? BODKIN_GRAIN_WEEK : BODKIN_GRAIN_DAY;
            return true;
        }
        if (every && bodkin_take(at, BODKIN_SENSE_PART, NULL)) unit = BODKIN_MEASURE_DAY;
        else if (!every || !bodkin_read_unit(at, BODKIN_MEASURE_DAY, &unit)) return false;
        switch (unit) {
        case BODKIN_MEASURE_DAY: out->grain = BODKIN_GRAIN_DAY; break;
        case BODKIN_MEASURE_WEEK: out->grain = BODKIN_GRAIN_WEEK; break;
        case BODKIN_MEASURE_MONTH: out->grain = BODKIN_GRAIN_MONTH; break;
        case BODKIN_MEASURE_QUARTER: out->grain = BODKIN_GRAIN_QUARTER; break;
        case BODKIN_MEASURE_YEAR: out->grain = BODKIN_GRAIN_YEAR; break;
        default: return false;
        }
    }
    if (out->grain == BODKIN_GRAIN_DAY) out->weekdays = EVERY_DAY;
    if (out->grain == BODKIN_GRAIN_QUARTER) {
        out->grain = BODKIN_GRAIN_MONTH;
        out->interval = (uint8_t)(3 * out->interval);
    }
    return true;
}

int bodkin_value_recurrence(const char *text, size_t bytes, struct bodkin_recurrence *out) {
    struct bodkin_scan scan;
    struct bodkin_cursor at = { .scan = &scan };
    struct bodkin_recurrence found = { .interval = 1 };
    int error = bodkin_scan(&scan, text, bytes);
    if (error) return error;
    if (!read_repeated(&at, &found)) return BODKIN_VALUE_UNKNOWN;
    bodkin_skip_unknown(&at);
    if (!bodkin_ended(&at)) return BODKIN_VALUE_LEFTOVER;
    *out = found;
    return 0;
}
