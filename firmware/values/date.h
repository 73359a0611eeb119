/* The readers of one piece of a date, shared by date.c and date_relative.c. Each takes a cursor,
 * says whether it read something, and moves the cursor only if it did. Internal to values/. */
#ifndef BODKIN_VALUES_DATE_H
#define BODKIN_VALUES_DATE_H

#include "when.h"

/* "next", "last", "this", "this coming": enum bodkin_steps. */
bool bodkin_take_steps(struct bodkin_cursor *cursor, int *steps);
/* The grain of a period's unit; false for a day and shorter. */
bool bodkin_period_of(enum bodkin_measure unit, uint8_t *period);
/* Whether the number at the cursor goes on as something other than a year: "3 pm", "10:30". */
bool bodkin_is_other_number(const struct bodkin_cursor *at);

/* "tomorrow", "tonight". */
bool bodkin_read_relative_day(struct bodkin_cursor *cursor, struct bodkin_when *when);
/* "next week", "this month", "last year". */
bool bodkin_read_period(struct bodkin_cursor *cursor, struct bodkin_when *when);
/* "friday", "next friday", "this weekend". */
bool bodkin_read_weekday(struct bodkin_cursor *cursor, struct bodkin_when *when);
/* "next may", "may after next". */
bool bodkin_read_stepped_month(struct bodkin_cursor *cursor, struct bodkin_when *when);

#endif
