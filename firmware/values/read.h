/* The readers that the value functions share. Each takes a cursor, returns whether it read
 * something, and moves the cursor only if it did. Internal to values/. */
#ifndef BODKIN_VALUES_READ_H
#define BODKIN_VALUES_READ_H

#include "scan.h"
#include "unit.h"

struct bodkin_number {
    int64_t micros;
    bool ordinal;  /* "third", "3rd" */
    bool fraction; /* "half", "three quarters" and no whole part */
    bool overflow; /* more than micros can hold; read to its end all the same */
};

/* A number in digits or words, with its sign, fraction and scale. A word that is also a unit of the
 * wanted dimension ("m", "second") isn't read as part of the number. */
bool bodkin_read_number(struct bodkin_cursor *cursor, enum bodkin_dimension wanted,
                        struct bodkin_number *out);

/* A unit that can become `wanted`; any unit for NONE. */
bool bodkin_read_unit(struct bodkin_cursor *cursor, enum bodkin_measure wanted,
                      enum bodkin_measure *out);

/* A length of time, twice: with months kept apart, for counting on from a date, and as a fixed
 * length (a month of 30 days, a year of 365). */
struct bodkin_span {
    int64_t milliseconds;
    int32_t months;
    int64_t fixed_ms;
    uint8_t grain; /* enum bodkin_grain of its smallest unit */
    bool overflow;
};
/* Without a unit, only if default_unit isn't NONE. */
bool bodkin_read_span(struct bodkin_cursor *cursor, enum bodkin_measure default_unit,
                      struct bodkin_span *out);

#endif
