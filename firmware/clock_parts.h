/* Durations in the units and members that a tool declares. */
#ifndef BODKIN_CLOCK_PARTS_H
#define BODKIN_CLOCK_PARTS_H

#include <stdbool.h>
#include <stdint.h>

#include "tables.h"

enum { BODKIN_CLOCK_ROLES = BODKIN_ROLE_SECOND + 1 };

/* About 292 years: × 10^6 it still fits in 64 bits. */
#define BODKIN_CLOCK_MILLISECONDS_MAX INT64_C(9223372036854)

/* Milliseconds of a time unit; 0 for any other. */
int64_t bodkin_clock_unit_milliseconds(enum bodkin_unit unit);

/* The duration in a unit, × 10^6, rounded. Is it a whole number of them? */
bool bodkin_clock_convert(int64_t milliseconds, int64_t unit_ms, int64_t *micros);

/* Splits a duration over the rows of a composite: the largest part takes what is above it, the
 * smallest one, if it is a float, the fraction. parts[role] is × 10^6. False when something is left
 * that no row can hold ("ten seconds" in hours and minutes). */
bool bodkin_clock_split(const struct bodkin_tools *tools, uint32_t row, uint32_t row_end,
                        int64_t milliseconds, int64_t parts[BODKIN_CLOCK_ROLES]);

#endif
