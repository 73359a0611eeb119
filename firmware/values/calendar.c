#include "calendar.h"

int32_t bodkin_days(int year, int month, int day) {
    /* Years from March on, so that the leap day is a year's last. */
    int years = month <= 2 ? year - 1 : year;
    int months = month <= 2 ? month + 9 : month - 3;
    return (int32_t)years * 365 + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 +
           day - 1;
}

int32_t bodkin_clock_days(const struct bodkin_clock *clock) {
    return bodkin_days(clock->year, clock->month, clock->day);
}

void bodkin_days_date(int32_t days, struct bodkin_clock *out) {
    int32_t century = (4 * days + 3) / 146097;
    int32_t rest = days - 146097 * century / 4;
    int32_t years = (4 * rest + 3) / 1461;
    rest -= 1461 * years / 4;
    int32_t months = (5 * rest + 2) / 153;
    out->day = (uint8_t)(rest - (153 * months + 2) / 5 + 1);
    out->month = (uint8_t)(months < 10 ? months + 3 : months - 9);
    out->year = (int16_t)(100 * century + years + (months >= 10));
}

int bodkin_days_weekday(int32_t days) {
    return (int)((days + 2) % 7); /* 1 March 0000 was a Wednesday */
}

int bodkin_days_month(int32_t days) {
    struct bodkin_clock date;
    bodkin_days_date(days, &date);
    return date.year * 12 + date.month - 1;
}

int32_t bodkin_month_start(int month) {
    return bodkin_days(month / 12, month % 12 + 1, 1);
}

int32_t bodkin_days_months_on(int32_t days, int months) {
    int month = bodkin_days_month(days);
    int32_t day = days - bodkin_month_start(month);
    int32_t start = bodkin_month_start(month + months);
    int32_t last = bodkin_month_start(month + months + 1) - 1;
    return start + day < last ? start + day : last;
}

int32_t bodkin_weekday_from(int32_t days, int weekday) {
    return days + (weekday - bodkin_days_weekday(days) + 7) % 7;
}

int32_t bodkin_nth(int32_t start, int32_t end, int step, int nth) {
    return nth > 0 ? start + step * (nth - 1) : end + step * nth;
}

/* Easter Sunday by the paschal full moon of the Gregorian calendar. */
static int32_t easter(int year) {
    int golden = year % 19, century = year / 100;
    int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    moon -= (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    return bodkin_weekday_from(bodkin_days(year, 3, 22 + moon), 6);
}

int32_t bodkin_holiday_days(const struct bodkin_holiday *holiday, int year) {
    int rule = holiday->rule_month >> 4, month = holiday->rule_month & 15, day = holiday->day;
    if (rule == BODKIN_HOLIDAY_EASTER) return easter(year) + day - 128;
    if (rule == BODKIN_HOLIDAY_FIXED) return bodkin_days(year, month, day);
    bool last = day / 16 == 5; /* seven days before the first of the next month's */
    int32_t first = bodkin_weekday_from(bodkin_days(year, month + last, 1), day % 16);
    return first + 7 * (last ? -1 : day / 16 - 1) + (rule == BODKIN_HOLIDAY_AFTER);
}

int32_t bodkin_clock_seconds(const struct bodkin_clock *clock) {
    return clock->hour * 3600 + clock->minute * 60 + clock->second;
}
