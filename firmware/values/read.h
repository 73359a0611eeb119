/* The readers that the value functions share. Each returns whether it read something, and moves on
 * only if it did. Internal to values/. */
#ifndef BODKIN_VALUES_READ_H
#define BODKIN_VALUES_READ_H

#include "scan.h"
#include "unit.h"

/* What the first word of a number can mean; figures may also start with a decimal point. */
#define BODKIN_BITS_NUMBER                                                                   \
    (BODKIN_BIT(DIGITS) | BODKIN_BIT(ONES) | BODKIN_BIT(TENS) | BODKIN_BIT(HUNDRED) |        \
     BODKIN_BIT(SCALE) | BODKIN_BIT(DOZEN) | BODKIN_BIT(COUNT) | BODKIN_BIT(ARTICLE) |       \
     BODKIN_BIT(FRACTION) | BODKIN_BIT(RATIO) | BODKIN_BIT(MIXED) | BODKIN_BIT(ORDINAL) |    \
     BODKIN_BIT(ORDINAL_SCALE) | BODKIN_BIT(POINT) | BODKIN_BIT(MINUS))

/* A number in digits or words, with its sign, fraction and scale. A word that is also a unit of the
 * wanted dimension ("m", "second") isn't read as part of the number. */
bool bodkin_read_number(struct bodkin_scan *scan, enum bodkin_dimension wanted,
                        struct bodkin_number *out);

/* A whole number from 0 to max in digits or words, no ordinal; -1 for none. */
int bodkin_take_count(struct bodkin_scan *scan, enum bodkin_dimension wanted, int max);

/* A whole number below a hundred in words, -1 for none. */
int bodkin_take_spelled(struct bodkin_scan *scan);

/* A unit that can become `wanted`; any unit for NONE. BODKIN_MEASURE_NONE when there is none. */
enum bodkin_measure bodkin_take_unit(struct bodkin_scan *scan, enum bodkin_measure wanted);
/* Whether that token can be a unit of the dimension; never for BODKIN_DIMENSION_NONE. */
bool bodkin_is_unit(const struct bodkin_scan *scan, int ahead, enum bodkin_dimension dimension);

#define BODKIN_WEEKEND 0x60

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
bool bodkin_read_span(struct bodkin_scan *scan, enum bodkin_measure default_unit,
                      struct bodkin_span *out);

#endif
