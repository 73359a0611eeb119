/* The Gregorian calendar as day numbers, and months numbered from January of the year 0. Internal
 * to values/. */
#ifndef BODKIN_VALUES_CALENDAR_H
#define BODKIN_VALUES_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "clock.h"
#include "locale.h"

#define BODKIN_YEAR_MAX 9999
/* The day numbers of 1 January of the year 1 and 31 December of the last one. */
#define BODKIN_DAYS_MIN 306
#define BODKIN_DAYS_MAX 3652364

/* Days since 1 March of the year 0; the day may be outside of its month and counts on. */
int32_t bodkin_days(int year, int month, int day);
int32_t bodkin_clock_days(const struct bodkin_clock *clock);
int32_t bodkin_clock_seconds(const struct bodkin_clock *clock); /* since midnight */
/* The date of a day number; leaves the time of day alone. */
void bodkin_days_date(int32_t days, struct bodkin_clock *out);
int bodkin_days_weekday(int32_t days); /* 0 Monday to 6 Sunday */
/* The month that a day is in, and a month's first day. */
int bodkin_days_month(int32_t days);
int32_t bodkin_month_start(int month);
/* The same day of the month `months` later, or the month's last where it's too short. */
int32_t bodkin_days_months_on(int32_t days, int months);
int32_t bodkin_holiday_days(const struct bodkin_holiday *holiday, int year);
/* The first such weekday from that day on. */
int32_t bodkin_weekday_from(int32_t days, int weekday);
/* The nth of what comes every `step` from `start` on, or from the end when negative. */
int32_t bodkin_nth(int32_t start, int32_t end, int step, int nth);

#endif
