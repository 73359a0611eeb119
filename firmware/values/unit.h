/* Units as words name them, and conversion between them. */
#ifndef BODKIN_VALUES_UNIT_H
#define BODKIN_VALUES_UNIT_H

#include <stdbool.h>
#include <stdint.h>

#include "../tables.h"

/* What a unit word can mean: more than a field can declare (enum bodkin_unit). */
enum bodkin_measure {
    BODKIN_MEASURE_NONE,
    BODKIN_MEASURE_MS,
    BODKIN_MEASURE_S,
    BODKIN_MEASURE_MIN,
    BODKIN_MEASURE_H,
    BODKIN_MEASURE_DAY,
    BODKIN_MEASURE_WEEK,
    BODKIN_MEASURE_FORTNIGHT,
    BODKIN_MEASURE_MONTH,
    BODKIN_MEASURE_QUARTER,
    BODKIN_MEASURE_YEAR,
    BODKIN_MEASURE_KS, /* 1,000 seconds, whose micros are milliseconds */
    BODKIN_MEASURE_PERCENT,
    BODKIN_MEASURE_CELSIUS,
    BODKIN_MEASURE_FAHRENHEIT,
    BODKIN_MEASURE_KELVIN,
    BODKIN_MEASURE_DEGREE, /* of temperature or of an angle: the param's own */
    BODKIN_MEASURE_BPM,
    BODKIN_MEASURE_STEPS,
    BODKIN_MEASURE_MM,
    BODKIN_MEASURE_CM,
    BODKIN_MEASURE_M,
    BODKIN_MEASURE_KM,
    BODKIN_MEASURE_IN,
    BODKIN_MEASURE_FT,
    BODKIN_MEASURE_YD,
    BODKIN_MEASURE_MI,
    BODKIN_MEASURE_MG,
    BODKIN_MEASURE_G,
    BODKIN_MEASURE_KG,
    BODKIN_MEASURE_OZ,
    BODKIN_MEASURE_LB,
    BODKIN_MEASURE_STONE,
    BODKIN_MEASURE_KCAL,
    BODKIN_MEASURE_KJ,
    BODKIN_MEASURE_MONEY,
    BODKIN_MEASURE_CENT,
    BODKIN_MEASURE_COUNT
};

enum bodkin_dimension {
    BODKIN_DIMENSION_NONE,
    BODKIN_DIMENSION_TIME,
    BODKIN_DIMENSION_PERCENT,
    BODKIN_DIMENSION_TEMPERATURE,
    BODKIN_DIMENSION_ANGLE,
    BODKIN_DIMENSION_BPM,
    BODKIN_DIMENSION_STEPS,
    BODKIN_DIMENSION_LENGTH,
    BODKIN_DIMENSION_WEIGHT,
    BODKIN_DIMENSION_ENERGY,
    BODKIN_DIMENSION_MONEY
};

enum bodkin_measure bodkin_measure_of(enum bodkin_unit unit);
enum bodkin_dimension bodkin_measure_dimension(enum bodkin_measure measure);

/* The grain of a unit of time (enum bodkin_grain); of a day and longer, -1 for any other unit. */
int bodkin_measure_grain(enum bodkin_measure unit);
int bodkin_period_of(enum bodkin_measure unit);
/* How many months a grain has: of MONTH, QUARTER and YEAR, else 0. */
int bodkin_grain_months(int grain);

/* Whether a value in `from` can be given in `to`. */
bool bodkin_measure_fits(enum bodkin_measure from, enum bodkin_measure to);

/* Converts; a difference has no offset (a rise of 9 F is 5 C). False on overflow. */
bool bodkin_measure_convert(int64_t *micros, enum bodkin_measure from, enum bodkin_measure to,
                            bool difference);

/* a * numerator / denominator, rounded half away from zero; both positive. False on overflow. */
bool bodkin_scale(int64_t *a, int64_t numerator, int64_t denominator);

#endif
