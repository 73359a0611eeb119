/* What words say about a point of time, before it is settled against the clock. For values/ only.
 * time.c reads times of day into it, date.c dates, moment.c both; resolve.c settles it. */
#ifndef BODKIN_VALUES_WHEN_H
#define BODKIN_VALUES_WHEN_H

#include "read.h"

/* What has been said; each may be said once. */
enum bodkin_when_part {
    BODKIN_WHEN_HOUR = 1,         /* hour, minute, second */
    BODKIN_WHEN_PART = 2,         /* part */
    BODKIN_WHEN_DAY_RELATIVE = 4, /* days: "tomorrow" */
    BODKIN_WHEN_WEEKDAY = 8,      /* weekday, steps */
    BODKIN_WHEN_DAY = 16,         /* day of the month */
    BODKIN_WHEN_MONTH = 32,
    BODKIN_WHEN_YEAR = 64,
    BODKIN_WHEN_PERIOD = 128, /* period, steps: "next week" */
    BODKIN_WHEN_HOLIDAY = 256,
    BODKIN_WHEN_NTH = 512,    /* nth, nth_grain: "third tuesday of", "last day of" */
    BODKIN_WHEN_SHIFT = 1024, /* shift: "in two weeks", "3 days after" */
    BODKIN_WHEN_NOW = 2048,
    BODKIN_WHEN_END = 4096 /* "end of" the rest */
};
#define BODKIN_WHEN_OF_DAY (BODKIN_WHEN_MONTH | BODKIN_WHEN_YEAR | BODKIN_WHEN_PERIOD)
#define BODKIN_WHEN_ANY_DATE                                                                \
    (BODKIN_WHEN_DAY_RELATIVE | BODKIN_WHEN_WEEKDAY | BODKIN_WHEN_DAY | BODKIN_WHEN_MONTH | \
     BODKIN_WHEN_YEAR | BODKIN_WHEN_PERIOD | BODKIN_WHEN_HOLIDAY | BODKIN_WHEN_NTH)

enum bodkin_steps {
    BODKIN_STEPS_PAST = -2,
    BODKIN_STEPS_LAST = -1,
    BODKIN_STEPS_COMING = 0,
    BODKIN_STEPS_NEXT = 1,
    BODKIN_STEPS_AFTER_NEXT = 2,
    BODKIN_STEPS_THIS = 3
};

struct bodkin_when_date {
    uint8_t weekday;
    int8_t steps; /* of weekday, month or holiday: enum bodkin_steps */
    uint8_t month, day;
    uint8_t period; /* enum bodkin_grain WEEK to YEAR */
    uint8_t holiday;
    int8_t nth;        /* 1 to 31, or from the end when negative */
    uint8_t nth_grain; /* DAY, WEEK, QUARTER; a weekday when has WEEKDAY */
    int16_t days;      /* from today */
    int16_t count;     /* "3 fridays from now": 3, "2 thursdays ago": -2; else 0 */
    int16_t year;
    int16_t period_steps; /* -1 last, 0 this, 1 next, 2 the one after */
};

struct bodkin_when {
    uint8_t hour, minute, second;
    uint8_t grain;  /* of the time: HOUR, MINUTE or SECOND */
    bool settled;   /* the hour is on the 24-hour dial already */
    bool said_half; /* by am or pm */
    bool date_last; /* the time came before the date: "2 pm tomorrow" */
    uint8_t part;   /* enum bodkin_part */
    struct bodkin_when_date date;
    int8_t shift_sign;
    bool shift_base; /* counts from the rest that is said, not from now */
    uint16_t has;    /* enum bodkin_when_part */
    uint16_t said;   /* while a piece is read: what the pieces before it have */
    struct bodkin_span shift;
};

/* A whole number of one or two figures or words below a hundred, or -1. */
int bodkin_take_small(struct bodkin_scan *scan);
/* "next", "last", "this", "this coming", into when->steps (COMING for none). */
bool bodkin_take_steps(struct bodkin_scan *scan, struct bodkin_when *when);
/* Whether that number goes on as something other than a year: "3 pm", "10:30". */
bool bodkin_is_other_number(const struct bodkin_scan *scan, int ahead);

/* The readers of one piece, in the order in which moment.c tries them; it puts position and `when`
 * back for one that reads nothing, or what has been said already. */
bool bodkin_read_figures(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_past(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_relative_day(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_end(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_holiday(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_nth(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_numbered(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_stepped_month(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_weekday(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_period(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_numeric(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_packed(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_month_first(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_day_first(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_year(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_noon(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_run(struct bodkin_scan *scan, struct bodkin_when *when);
bool bodkin_read_spoken(struct bodkin_scan *scan, struct bodkin_when *when);

/* Settles; 0, or a negative enum bodkin_value_error with *out untouched. */
int bodkin_resolve(const struct bodkin_when *when, const struct bodkin_clock *now,
                   struct bodkin_moment *out);

/* Reads all from the position to the scan's end. 0 or a negative enum bodkin_value_error. */
int bodkin_read_when(struct bodkin_scan *scan, struct bodkin_when *when);

#endif
