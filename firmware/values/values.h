/* From the user's words to typed values.
 *
 * Each function reads one span of an utterance (UTF-8, not terminated, at most
 * BODKIN_VALUE_BYTES_MAX bytes, untrusted) in the firmware's language (values/locale.h) and returns
 * 0 with the value in *out, or a negative enum bodkin_value_error with *out untouched. The whole
 * span must make sense: words that carry no value ("about", "please", "at") are skipped, but a
 * second value or a unit of the wrong kind is an error, never dropped. Nothing is clamped; the
 * caller checks limits. No heap, no floats, no recursion, no state.
 *
 * Numbers are fixed point: micros = value x 1,000,000, rounded half away from zero. */
#ifndef BODKIN_VALUES_H
#define BODKIN_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../tables.h"
#include "clock.h"

#define BODKIN_VALUE_BYTES_MAX 512
#define BODKIN_VALUE_MICROS 1000000

enum bodkin_value_error {
    BODKIN_VALUE_UNKNOWN = -1,  /* the words are no value of this type */
    BODKIN_VALUE_LEFTOVER = -2, /* a value, and then something that isn't part of it */
    BODKIN_VALUE_UNIT = -3, /* the unit said can't become the unit wanted ("5 km" for minutes) */
    BODKIN_VALUE_OVERFLOW = -4, /* too big for the type, or a day that no month has ("feb 30") */
    BODKIN_VALUE_LONG = -5      /* more bytes or words than the limits allow */
};

/* A number, converted to `unit` when the words name one ("2 miles" for km gives 3.218688); a number
 * without a unit is in `unit` already. Percent also reads "half", "max", "a third", "off". */
struct bodkin_quantity {
    int64_t micros; /* a level; or a signed change when relative */
    bool relative;  /* "up by ten", "5 degrees warmer"; a change of temperature has no offset */
    int8_t extreme; /* +1 "max", -1 "lowest": the param's own limit; micros holds 100 % or 0 % */
};
int bodkin_value_quantity(const char *text, size_t bytes, enum bodkin_unit unit,
                          struct bodkin_quantity *out);

/* "an hour and a half", "90 secs", "1h30". A bare number is in default_unit (MS to DAY). A month
 * counts 30 days, a year 365. */
int bodkin_value_duration(const char *text, size_t bytes, enum bodkin_unit default_unit,
                          int64_t *milliseconds);

/* A time of day. An hour without am/pm is the next occurrence: "at 7" said at 08:00 is 19:00, said
 * at 20:00 it is 07:00 tomorrow; on another day than today it's the first one of that day. A word
 * for the part of the day, am/pm or a 24-hour time decides instead, and goes to tomorrow when it
 * has passed today. "in 20 minutes" counts from now. A part of the day alone is its usual hour:
 * morning 8, lunch 12, afternoon 14, evening 19, night 21. */
struct bodkin_time {
    uint8_t hour, minute, second;
    int32_t day_offset; /* days after now's date; negative for "yesterday at 5" */
};
int bodkin_value_time(const char *text, size_t bytes, const struct bodkin_clock *now,
                      struct bodkin_time *out);

/* A day. A weekday is the next one after today, "next friday" the one of next week, "last friday"
 * the one of last week (weeks start on Monday); a day of the month or year is the next one from
 * today; a week, month or year gives its first day, with `grain`. */
enum bodkin_grain {
    BODKIN_GRAIN_SECOND,
    BODKIN_GRAIN_MINUTE,
    BODKIN_GRAIN_HOUR,
    BODKIN_GRAIN_DAY,
    BODKIN_GRAIN_WEEK,
    BODKIN_GRAIN_MONTH,
    BODKIN_GRAIN_QUARTER,
    BODKIN_GRAIN_YEAR
};
struct bodkin_date {
    int16_t year;
    uint8_t month, day;
    uint8_t weekday;    /* 0 Monday to 6 Sunday */
    uint8_t grain;      /* enum bodkin_grain: DAY, WEEK, MONTH, QUARTER or YEAR */
    int32_t day_offset; /* days after now's date */
};
int bodkin_value_date(const char *text, size_t bytes, const struct bodkin_clock *now,
                      struct bodkin_date *out);

/* A point of time of any grain: "june 5th at 3", "tomorrow", "in 20 minutes". */
struct bodkin_moment {
    struct bodkin_clock at;
    uint8_t grain; /* enum bodkin_grain */
};
int bodkin_value_moment(const char *text, size_t bytes, const struct bodkin_clock *now,
                        struct bodkin_moment *out);

/* "from 9 to 5", "between 7 and 9:30 tomorrow", "july 13 to 15". What one end leaves out (am/pm,
 * the day, the month) comes from the other; `to` is after `from` and is the end as said. */
int bodkin_value_range(const char *text, size_t bytes, const struct bodkin_clock *now,
                       struct bodkin_moment *from, struct bodkin_moment *to);

/* "every weekday", "mondays and thursdays", "daily", "every other week", "monthly". */
struct bodkin_recurrence {
    uint8_t weekdays; /* bit 0 Monday to bit 6 Sunday; 0 when months or years repeat */
    uint8_t interval; /* 1 each, 2 every other ... 255 */
    uint8_t grain;    /* what the interval counts: DAY, WEEK, MONTH or YEAR */
};
int bodkin_value_recurrence(const char *text, size_t bytes, struct bodkin_recurrence *out);

/* "on", "yes", "enabled" ... */
int bodkin_value_bool(const char *text, size_t bytes, bool *out);

/* The part of the text that is the user's own: carrier words at its front ("that", "called"),
 * quotes and space trimmed. [*start, *end) are byte offsets; never empty. */
int bodkin_value_text(const char *text, size_t bytes, size_t *start, size_t *end);

/* 1 if the text says one of `words` ("heart rate|pulse|hr"), else 0: letter case, accents,
 * articles, plurals, spaces, '_' and '-' make no difference. */
int bodkin_value_matches(const char *text, size_t bytes, const char *words, size_t words_bytes);

/* A code or phone number as digits: "oh seven double five" gives "0755". Terminated; the length is
 * returned. A leading '+' stays. */
int bodkin_value_digits(const char *text, size_t bytes, char *out, size_t out_bytes);

#endif
