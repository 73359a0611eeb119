/* Numbers, codes and ISO 8601 as text. */
#ifndef BODKIN_ISO_H
#define BODKIN_ISO_H

#include <stddef.h>
#include <stdint.h>

#include "tables.h"

/* The longest text of these functions, terminator included. */
#define BODKIN_ISO_BYTES 40

/* A DATE_TIME is its DATE × this + its TIME. */
#define BODKIN_ISO_DAY 100000

/* The most figures of a DIGITS. */
#define BODKIN_DIGITS_MAX 18

/* All return the length and terminate the text. */

size_t bodkin_integer_write(int64_t value, char out[BODKIN_ISO_BYTES]);

/* "-36.6" for a number × 10^6; no zeros at the end. */
size_t bodkin_decimal_write(int64_t micros, char out[BODKIN_ISO_BYTES]);

/* An argument's value.integer as its kind says: TIME "07:30:00", DATE "2026-11-22",
 * DATE_TIME "2026-11-22T07:30:00" (of the local clock), DURATION "PT1H30M",
 * DIGITS "0755". */
size_t bodkin_iso_write(enum bodkin_kind kind, int64_t integer, char out[BODKIN_ISO_BYTES]);

#endif
