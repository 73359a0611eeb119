#include "unit.h"

#include "values.h"

/* How many of its dimension's base units one is: milliseconds, tenths of a millimetre, sixteenths
 * of 10 micrograms (exact for ounces and pounds), joules, cents, fifths of a fahrenheit degree (9 a
 * kelvin). A month has 30 days, a year 365. */
#define DAY_MS 86400000
#define POUND 725747792

static const uint32_t factors[BODKIN_MEASURE_COUNT] = {
    [BODKIN_MEASURE_NONE] = 1,
    [BODKIN_MEASURE_MS] = 1,
    [BODKIN_MEASURE_S] = 1000,
    [BODKIN_MEASURE_MIN] = 60000,
    [BODKIN_MEASURE_H] = 3600000,
    [BODKIN_MEASURE_DAY] = DAY_MS,
    [BODKIN_MEASURE_WEEK] = 7u * DAY_MS,
    [BODKIN_MEASURE_FORTNIGHT] = 14u * DAY_MS,
    [BODKIN_MEASURE_MONTH] = 30u * DAY_MS,
    [BODKIN_MEASURE_QUARTER] = 90u * (DAY_MS / 8),
    [BODKIN_MEASURE_YEAR] = 365u * (DAY_MS / 8),
    [BODKIN_MEASURE_KS] = 1000000,
    [BODKIN_MEASURE_PERCENT] = 1,
    [BODKIN_MEASURE_CELSIUS] = 9,
    [BODKIN_MEASURE_FAHRENHEIT] = 5,
    [BODKIN_MEASURE_KELVIN] = 9,
    [BODKIN_MEASURE_DEGREE] = 1,
    [BODKIN_MEASURE_BPM] = 1,
    [BODKIN_MEASURE_STEPS] = 1,
    [BODKIN_MEASURE_MM] = 10,
    [BODKIN_MEASURE_CM] = 100,
    [BODKIN_MEASURE_M] = 10000,
    [BODKIN_MEASURE_KM] = 10000000,
    [BODKIN_MEASURE_IN] = 254,
    [BODKIN_MEASURE_FT] = 3048,
    [BODKIN_MEASURE_YD] = 9144,
    [BODKIN_MEASURE_MI] = 16093440,
    [BODKIN_MEASURE_MG] = 1600,
    [BODKIN_MEASURE_G] = 1600000,
    [BODKIN_MEASURE_KG] = 1600000000,
    [BODKIN_MEASURE_OZ] = 45359237,
    [BODKIN_MEASURE_LB] = POUND,
    [BODKIN_MEASURE_STONE] = POUND / 8 * 14,
    [BODKIN_MEASURE_KCAL] = 4184,
    [BODKIN_MEASURE_KJ] = 1000,
    [BODKIN_MEASURE_MONEY] = 100,
    [BODKIN_MEASURE_CENT] = 1,
};

/* The dimension, and 16 x the grain of a unit of time. */
#define EIGHTHS 0x80 /* the factor is an eighth of what it should be, to be held by 32 bits */
static const uint8_t kinds[BODKIN_MEASURE_COUNT] = {
    [BODKIN_MEASURE_NONE] = BODKIN_DIMENSION_NONE,
    [BODKIN_MEASURE_MS] = BODKIN_DIMENSION_TIME,
    [BODKIN_MEASURE_S] = BODKIN_DIMENSION_TIME,
    [BODKIN_MEASURE_MIN] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_MINUTE << 4,
    [BODKIN_MEASURE_H] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_HOUR << 4,
    [BODKIN_MEASURE_DAY] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_DAY << 4,
    [BODKIN_MEASURE_WEEK] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_WEEK << 4,
    [BODKIN_MEASURE_FORTNIGHT] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_WEEK << 4,
    [BODKIN_MEASURE_MONTH] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_MONTH << 4,
    [BODKIN_MEASURE_QUARTER] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_QUARTER << 4 | EIGHTHS,
    [BODKIN_MEASURE_YEAR] = BODKIN_DIMENSION_TIME | BODKIN_GRAIN_YEAR << 4 | EIGHTHS,
    [BODKIN_MEASURE_KS] = BODKIN_DIMENSION_TIME,
    [BODKIN_MEASURE_PERCENT] = BODKIN_DIMENSION_PERCENT,
    [BODKIN_MEASURE_CELSIUS] = BODKIN_DIMENSION_TEMPERATURE,
    [BODKIN_MEASURE_FAHRENHEIT] = BODKIN_DIMENSION_TEMPERATURE,
    [BODKIN_MEASURE_KELVIN] = BODKIN_DIMENSION_TEMPERATURE,
    [BODKIN_MEASURE_DEGREE] = BODKIN_DIMENSION_ANGLE,
    [BODKIN_MEASURE_BPM] = BODKIN_DIMENSION_BPM,
    [BODKIN_MEASURE_STEPS] = BODKIN_DIMENSION_STEPS,
    [BODKIN_MEASURE_MM] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_CM] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_M] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_KM] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_IN] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_FT] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_YD] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_MI] = BODKIN_DIMENSION_LENGTH,
    [BODKIN_MEASURE_MG] = BODKIN_DIMENSION_WEIGHT,
    [BODKIN_MEASURE_G] = BODKIN_DIMENSION_WEIGHT,
    [BODKIN_MEASURE_KG] = BODKIN_DIMENSION_WEIGHT,
    [BODKIN_MEASURE_OZ] = BODKIN_DIMENSION_WEIGHT,
    [BODKIN_MEASURE_LB] = BODKIN_DIMENSION_WEIGHT,
    [BODKIN_MEASURE_STONE] = BODKIN_DIMENSION_WEIGHT | EIGHTHS,
    [BODKIN_MEASURE_KCAL] = BODKIN_DIMENSION_ENERGY,
    [BODKIN_MEASURE_KJ] = BODKIN_DIMENSION_ENERGY,
    [BODKIN_MEASURE_MONEY] = BODKIN_DIMENSION_MONEY,
    [BODKIN_MEASURE_CENT] = BODKIN_DIMENSION_MONEY,
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
    return (enum bodkin_dimension)(kinds[measure] & 15);
}

int bodkin_measure_grain(enum bodkin_measure unit) {
    return kinds[unit] >> 4 & 7;
}

int bodkin_period_of(enum bodkin_measure unit) {
    int grain = bodkin_measure_grain(unit);
    return grain >= BODKIN_GRAIN_DAY && unit != BODKIN_MEASURE_FORTNIGHT ? grain : -1;
}

int bodkin_grain_months(int grain) {
    if (grain == BODKIN_GRAIN_QUARTER) return 3;
    return grain == BODKIN_GRAIN_YEAR ? 12 : grain == BODKIN_GRAIN_MONTH;
}

bool bodkin_measure_fits(enum bodkin_measure from, enum bodkin_measure to) {
    enum bodkin_dimension wanted = bodkin_measure_dimension(to);
    if (from == to || from == BODKIN_MEASURE_NONE) return true;
    if (from == BODKIN_MEASURE_DEGREE) return wanted == BODKIN_DIMENSION_TEMPERATURE;
    return bodkin_measure_dimension(from) == wanted;
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
    return factors[measure] * (kinds[measure] & EIGHTHS ? INT64_C(8) : 1);
}

static int32_t zero_micros(enum bodkin_measure temperature) {
    if (temperature == BODKIN_MEASURE_FAHRENHEIT) return 32000000;
    return temperature == BODKIN_MEASURE_KELVIN ? 273150000 : 0;
}

bool bodkin_measure_convert(int64_t *micros, enum bodkin_measure from, enum bodkin_measure to,
                            bool difference) {
    if (from == to || from == BODKIN_MEASURE_NONE || from == BODKIN_MEASURE_DEGREE) return true;
    bool shifted = bodkin_measure_dimension(to) == BODKIN_DIMENSION_TEMPERATURE && !difference;
    if (shifted) *micros -= zero_micros(from);
    if (!bodkin_scale(micros, factor_of(from), factor_of(to))) return false;
    if (shifted) *micros += zero_micros(to);
    return true;
}
