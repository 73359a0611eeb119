#include "unit.h"

#include "values.h"

/* How many of its dimension's base units one is: milliseconds, tenths of a millimetre, sixteenths
 * of 10 micrograms (exact for ounces and pounds), joules, cents, fifths of a fahrenheit degree (9 a
 * kelvin). A month has 30 days, a year 365. */
#define DAY_MS 86400000
#define POUND 725747792
static const struct {
    uint8_t dimension;
    uint16_t count; /* of what the factor is, which fits in 32 bits */
    uint32_t factor;
} measures[BODKIN_MEASURE_COUNT] = {
    [BODKIN_MEASURE_NONE] = { BODKIN_DIMENSION_NONE, 1, 1 },
    [BODKIN_MEASURE_MS] = { BODKIN_DIMENSION_TIME, 1, 1 },
    [BODKIN_MEASURE_S] = { BODKIN_DIMENSION_TIME, 1, 1000 },
    [BODKIN_MEASURE_MIN] = { BODKIN_DIMENSION_TIME, 1, 60000 },
    [BODKIN_MEASURE_H] = { BODKIN_DIMENSION_TIME, 1, 3600000 },
    [BODKIN_MEASURE_DAY] = { BODKIN_DIMENSION_TIME, 1, DAY_MS },
    [BODKIN_MEASURE_WEEK] = { BODKIN_DIMENSION_TIME, 7, DAY_MS },
    [BODKIN_MEASURE_FORTNIGHT] = { BODKIN_DIMENSION_TIME, 14, DAY_MS },
    [BODKIN_MEASURE_MONTH] = { BODKIN_DIMENSION_TIME, 30, DAY_MS },
    [BODKIN_MEASURE_QUARTER] = { BODKIN_DIMENSION_TIME, 90, DAY_MS },
    [BODKIN_MEASURE_YEAR] = { BODKIN_DIMENSION_TIME, 365, DAY_MS },
    [BODKIN_MEASURE_PERCENT] = { BODKIN_DIMENSION_PERCENT, 1, 1 },
    [BODKIN_MEASURE_CELSIUS] = { BODKIN_DIMENSION_TEMPERATURE, 1, 9 },
    [BODKIN_MEASURE_FAHRENHEIT] = { BODKIN_DIMENSION_TEMPERATURE, 1, 5 },
    [BODKIN_MEASURE_KELVIN] = { BODKIN_DIMENSION_TEMPERATURE, 1, 9 },
    [BODKIN_MEASURE_DEGREE] = { BODKIN_DIMENSION_ANGLE, 1, 1 },
    [BODKIN_MEASURE_BPM] = { BODKIN_DIMENSION_BPM, 1, 1 },
    [BODKIN_MEASURE_STEPS] = { BODKIN_DIMENSION_STEPS, 1, 1 },
    [BODKIN_MEASURE_MM] = { BODKIN_DIMENSION_LENGTH, 1, 10 },
    [BODKIN_MEASURE_CM] = { BODKIN_DIMENSION_LENGTH, 1, 100 },
    [BODKIN_MEASURE_M] = { BODKIN_DIMENSION_LENGTH, 1, 10000 },
    [BODKIN_MEASURE_KM] = { BODKIN_DIMENSION_LENGTH, 1, 10000000 },
    [BODKIN_MEASURE_IN] = { BODKIN_DIMENSION_LENGTH, 1, 254 },
    [BODKIN_MEASURE_FT] = { BODKIN_DIMENSION_LENGTH, 1, 3048 },
    [BODKIN_MEASURE_YD] = { BODKIN_DIMENSION_LENGTH, 1, 9144 },
    [BODKIN_MEASURE_MI] = { BODKIN_DIMENSION_LENGTH, 1, 16093440 },
    [BODKIN_MEASURE_MG] = { BODKIN_DIMENSION_WEIGHT, 1, 1600 },
    [BODKIN_MEASURE_G] = { BODKIN_DIMENSION_WEIGHT, 1, 1600000 },
    [BODKIN_MEASURE_KG] = { BODKIN_DIMENSION_WEIGHT, 1, 1600000000 },
    [BODKIN_MEASURE_OZ] = { BODKIN_DIMENSION_WEIGHT, 1, 45359237 },
    [BODKIN_MEASURE_LB] = { BODKIN_DIMENSION_WEIGHT, 1, POUND },
    [BODKIN_MEASURE_STONE] = { BODKIN_DIMENSION_WEIGHT, 14, POUND },
    [BODKIN_MEASURE_KCAL] = { BODKIN_DIMENSION_ENERGY, 1, 4184 },
    [BODKIN_MEASURE_KJ] = { BODKIN_DIMENSION_ENERGY, 1, 1000 },
    [BODKIN_MEASURE_MONEY] = { BODKIN_DIMENSION_MONEY, 1, 100 },
    [BODKIN_MEASURE_CENT] = { BODKIN_DIMENSION_MONEY, 1, 1 },
};

/* In the order of enum bodkin_unit. */
static const uint8_t units[] = {
    BODKIN_MEASURE_NONE,    BODKIN_MEASURE_MS,      BODKIN_MEASURE_S,
    BODKIN_MEASURE_MIN,     BODKIN_MEASURE_H,       BODKIN_MEASURE_DAY,
    BODKIN_MEASURE_PERCENT, BODKIN_MEASURE_CELSIUS, BODKIN_MEASURE_FAHRENHEIT,
    BODKIN_MEASURE_DEGREE,  BODKIN_MEASURE_BPM,     BODKIN_MEASURE_STEPS,
    BODKIN_MEASURE_M,       BODKIN_MEASURE_KM,      BODKIN_MEASURE_MI,
    BODKIN_MEASURE_KG,      BODKIN_MEASURE_LB,      BODKIN_MEASURE_KCAL,
};

enum bodkin_measure bodkin_measure_of(enum bodkin_unit unit) {
    return (enum bodkin_measure)units[unit];
}

enum bodkin_dimension bodkin_measure_dimension(enum bodkin_measure measure) {
    return (enum bodkin_dimension)measures[measure].dimension;
}

int bodkin_measure_grain(enum bodkin_measure unit) {
    static const uint8_t grains[] = {
        [BODKIN_MEASURE_MIN] = BODKIN_GRAIN_MINUTE,   [BODKIN_MEASURE_H] = BODKIN_GRAIN_HOUR,
        [BODKIN_MEASURE_DAY] = BODKIN_GRAIN_DAY,      [BODKIN_MEASURE_WEEK] = BODKIN_GRAIN_WEEK,
        [BODKIN_MEASURE_FORTNIGHT] = BODKIN_GRAIN_WEEK, [BODKIN_MEASURE_MONTH] = BODKIN_GRAIN_MONTH,
        [BODKIN_MEASURE_QUARTER] = BODKIN_GRAIN_QUARTER, [BODKIN_MEASURE_YEAR] = BODKIN_GRAIN_YEAR,
    };
    return unit < sizeof grains ? grains[unit] : BODKIN_GRAIN_SECOND;
}

int bodkin_period_of(enum bodkin_measure unit) {
    int grain = bodkin_measure_grain(unit);
    return grain >= BODKIN_GRAIN_DAY && unit != BODKIN_MEASURE_FORTNIGHT ? grain : -1;
}

bool bodkin_measure_fits(enum bodkin_measure from, enum bodkin_measure to) {
    uint8_t wanted = measures[to].dimension;
    if (from == to || from == BODKIN_MEASURE_NONE) return true;
    if (from == BODKIN_MEASURE_DEGREE) return wanted == BODKIN_DIMENSION_TEMPERATURE;
    return measures[from].dimension == wanted;
}

bool bodkin_scale(int64_t *a, int64_t numerator, int64_t denominator) {
    bool negative = *a < 0;
    int64_t size = negative ? -*a : *a;
    int64_t whole = size / denominator, rest = size % denominator;
    if (whole > INT64_MAX / 2 / numerator || rest > INT64_MAX / 2 / numerator) return false;
    size = whole * numerator + (rest * numerator + denominator / 2) / denominator;
    *a = negative ? -size : size;
    return true;
}

static int64_t factor_of(enum bodkin_measure measure) {
    return (int64_t)measures[measure].factor * measures[measure].count;
}

static int32_t zero_micros(enum bodkin_measure temperature) {
    if (temperature == BODKIN_MEASURE_FAHRENHEIT) return 32000000;
    return temperature == BODKIN_MEASURE_KELVIN ? 273150000 : 0;
}

bool bodkin_measure_convert(int64_t *micros, enum bodkin_measure from, enum bodkin_measure to,
                            bool difference) {
    if (from == to || from == BODKIN_MEASURE_NONE || from == BODKIN_MEASURE_DEGREE) return true;
    bool shifted = measures[to].dimension == BODKIN_DIMENSION_TEMPERATURE && !difference;
    if (shifted) *micros -= zero_micros(from);
    if (!bodkin_scale(micros, factor_of(from), factor_of(to))) return false;
    if (shifted) *micros += zero_micros(to);
    return true;
}
