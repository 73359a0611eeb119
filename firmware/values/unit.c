#include "unit.h"

/* How many of its dimension's base units one is: milliseconds, tenths of a millimetre, sixteenths
 * of 10 micrograms (exact for ounces and pounds), joules, cents, fifths of a fahrenheit degree (9 a
 * kelvin). A month has 30 days, a year 365. */
static const struct {
    uint8_t dimension;
    int64_t factor;
} measures[BODKIN_MEASURE_COUNT] = {
    [BODKIN_MEASURE_NONE] = { BODKIN_DIMENSION_NONE, 1 },
    [BODKIN_MEASURE_MS] = { BODKIN_DIMENSION_TIME, 1 },
    [BODKIN_MEASURE_S] = { BODKIN_DIMENSION_TIME, 1000 },
    [BODKIN_MEASURE_MIN] = { BODKIN_DIMENSION_TIME, 60000 },
    [BODKIN_MEASURE_H] = { BODKIN_DIMENSION_TIME, 3600000 },
    [BODKIN_MEASURE_DAY] = { BODKIN_DIMENSION_TIME, 86400000 },
    [BODKIN_MEASURE_WEEK] = { BODKIN_DIMENSION_TIME, 604800000 },
    [BODKIN_MEASURE_FORTNIGHT] = { BODKIN_DIMENSION_TIME, 1209600000 },
    [BODKIN_MEASURE_MONTH] = { BODKIN_DIMENSION_TIME, 2592000000 },
    [BODKIN_MEASURE_QUARTER] = { BODKIN_DIMENSION_TIME, 7776000000 },
    [BODKIN_MEASURE_YEAR] = { BODKIN_DIMENSION_TIME, 31536000000 },
    [BODKIN_MEASURE_PERCENT] = { BODKIN_DIMENSION_PERCENT, 1 },
    [BODKIN_MEASURE_CELSIUS] = { BODKIN_DIMENSION_TEMPERATURE, 9 },
    [BODKIN_MEASURE_FAHRENHEIT] = { BODKIN_DIMENSION_TEMPERATURE, 5 },
    [BODKIN_MEASURE_KELVIN] = { BODKIN_DIMENSION_TEMPERATURE, 9 },
    [BODKIN_MEASURE_DEGREE] = { BODKIN_DIMENSION_ANGLE, 1 },
    [BODKIN_MEASURE_BPM] = { BODKIN_DIMENSION_BPM, 1 },
    [BODKIN_MEASURE_STEPS] = { BODKIN_DIMENSION_STEPS, 1 },
    [BODKIN_MEASURE_MM] = { BODKIN_DIMENSION_LENGTH, 10 },
    [BODKIN_MEASURE_CM] = { BODKIN_DIMENSION_LENGTH, 100 },
    [BODKIN_MEASURE_M] = { BODKIN_DIMENSION_LENGTH, 10000 },
    [BODKIN_MEASURE_KM] = { BODKIN_DIMENSION_LENGTH, 10000000 },
    [BODKIN_MEASURE_IN] = { BODKIN_DIMENSION_LENGTH, 254 },
    [BODKIN_MEASURE_FT] = { BODKIN_DIMENSION_LENGTH, 3048 },
    [BODKIN_MEASURE_YD] = { BODKIN_DIMENSION_LENGTH, 9144 },
    [BODKIN_MEASURE_MI] = { BODKIN_DIMENSION_LENGTH, 16093440 },
    [BODKIN_MEASURE_MG] = { BODKIN_DIMENSION_WEIGHT, 1600 },
    [BODKIN_MEASURE_G] = { BODKIN_DIMENSION_WEIGHT, 1600000 },
    [BODKIN_MEASURE_KG] = { BODKIN_DIMENSION_WEIGHT, 1600000000 },
    [BODKIN_MEASURE_OZ] = { BODKIN_DIMENSION_WEIGHT, 45359237 },
    [BODKIN_MEASURE_LB] = { BODKIN_DIMENSION_WEIGHT, 725747792 },
    [BODKIN_MEASURE_STONE] = { BODKIN_DIMENSION_WEIGHT, 10160469088 },
    [BODKIN_MEASURE_KCAL] = { BODKIN_DIMENSION_ENERGY, 4184 },
    [BODKIN_MEASURE_KJ] = { BODKIN_DIMENSION_ENERGY, 1000 },
    [BODKIN_MEASURE_MONEY] = { BODKIN_DIMENSION_MONEY, 100 },
    [BODKIN_MEASURE_CENT] = { BODKIN_DIMENSION_MONEY, 1 },
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

static int64_t zero_micros(enum bodkin_measure temperature) {
    if (temperature == BODKIN_MEASURE_FAHRENHEIT) return 32000000;
    return temperature == BODKIN_MEASURE_KELVIN ? 273150000 : 0;
}

bool bodkin_measure_convert(int64_t *micros, enum bodkin_measure from, enum bodkin_measure to,
                            bool difference) {
    if (from == to || from == BODKIN_MEASURE_NONE || from == BODKIN_MEASURE_DEGREE) return true;
    bool shifted = measures[to].dimension == BODKIN_DIMENSION_TEMPERATURE && !difference;
    if (shifted) *micros -= zero_micros(from);
    if (!bodkin_scale(micros, measures[from].factor, measures[to].factor)) return false;
    if (shifted) *micros += zero_micros(to);
    return true;
}
