/* The local date and time, as the port gives it and the value parsers read it. */
#ifndef BODKIN_CLOCK_H
#define BODKIN_CLOCK_H

#include <stdint.h>

struct bodkin_clock {
    uint16_t year;  /* 2026 */
    uint8_t month;  /* 1 to 12 */
    uint8_t day;    /* 1 to 31 */
    uint8_t hour;   /* 0 to 23 */
    uint8_t minute; /* 0 to 59 */
    uint8_t second; /* 0 to 59 */
    uint8_t weekday; /* 0 Sunday to 6 Saturday */
};

#endif
