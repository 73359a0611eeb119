/* The local date and time of day, as a port tells it. */
#ifndef BODKIN_VALUES_CLOCK_H
#define BODKIN_VALUES_CLOCK_H

#include <stdint.h>

/* Proleptic Gregorian, local time, no zone. The weekday follows from the date. */
struct bodkin_clock {
    int16_t year;   /* 1 to 9999 */
    uint8_t month;  /* 1 to 12 */
    uint8_t day;    /* 1 to 31 */
    uint8_t hour;   /* 0 to 23 */
    uint8_t minute; /* 0 to 59 */
    uint8_t second; /* 0 to 59 */
};

#endif
