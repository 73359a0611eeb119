#include "micros.h"

#include "rows.h"
#include "rules.h"

static bool fit_integer(const struct bodkin_tools *tools, const struct bodkin_field *field,
                        int64_t integer);

bool bodkin_micros_fit(const struct bodkin_tools *tools, const struct bodkin_field *field,
                       int64_t micros, struct bodkin_argument *argument) {
    const uint32_t row = (uint32_t)(field - tools->fields);
    if (bodkin_field_storage(field) == BODKIN_STORAGE_F32) {
        const float number = bodkin_micros_float(micros);
        if (bodkin_field_detail(field) != BODKIN_NO_LIMITS) {
            const struct bodkin_num_limits *limits = &tools->num_limits[bodkin_field_detail(field)];
            if (!(number >= limits->min && number <= limits->max)) return false;
        }
        argument->value.micros = micros;
        return bodkin_rule_multiple(tools, row, micros) && bodkin_rule_equal(tools, row, micros);
    }
    if (micros % BODKIN_VALUE_MICROS != 0) return false;
    argument->value.integer = micros / BODKIN_VALUE_MICROS;
    return fit_integer(tools, field, argument->value.integer) &&
           bodkin_rule_multiple(tools, row, argument->value.integer) &&
           bodkin_rule_equal(tools, row, argument->value.integer);
}

bool bodkin_micros_extreme(const struct bodkin_tools *tools, const struct bodkin_field *field,
                           int extreme, int64_t *micros) {
    if (bodkin_field_detail(field) == BODKIN_NO_LIMITS) return false;
    if (bodkin_field_storage(field) == BODKIN_STORAGE_F32) {
        const struct bodkin_num_limits *limits = &tools->num_limits[bodkin_field_detail(field)];
        const float limit = extreme > 0 ? limits->max : limits->min;
        if (!(limit > -1e12f && limit < 1e12f)) return false; /* open on this side */
        const double scaled = (double)limit * BODKIN_VALUE_MICROS;
        *micros = (int64_t)(scaled + (scaled < 0 ? -0.5 : 0.5));
        return true;
    }
    const struct bodkin_int_limits *limits = &tools->int_limits[bodkin_field_detail(field)];
    const int32_t limit = extreme > 0 ? limits->max : limits->min;
    if (limit == INT32_MAX || limit == INT32_MIN) return false;
    *micros = (int64_t)limit * BODKIN_VALUE_MICROS;
    return true;
}

void bodkin_micros_limits(const struct bodkin_tools *tools, const struct bodkin_field *field,
                          struct bodkin_limits *limits) {
    const enum bodkin_storage storage = bodkin_field_storage(field);
    *limits = (struct bodkin_limits){.min_micros = INT64_MIN, .max_micros = INT64_MAX};
    if (storage < BODKIN_STORAGE_I8 || storage > BODKIN_STORAGE_F32) return;
    bodkin_micros_extreme(tools, field, -1, &limits->min_micros);
    bodkin_micros_extreme(tools, field, 1, &limits->max_micros);
    const uint32_t row = (uint32_t)(field - tools->fields);
    const int64_t step = bodkin_rule_value(tools, row, BODKIN_RULE_MULTIPLE, 0);
    limits->step_micros = storage == BODKIN_STORAGE_F32 ? step : step * BODKIN_VALUE_MICROS;
}

/* A double holds micros up to 9 · 10^15 exactly, and its quotient rounds to the float that a
 * compiler gives for the same decimal; a float division would round twice. Once a value, so the
 * soft-float cost does not matter. */
float bodkin_micros_float(int64_t micros) {
    return (float)((double)micros / BODKIN_VALUE_MICROS);
}

static bool fit_integer(const struct bodkin_tools *tools, const struct bodkin_field *field,
                        int64_t integer) {
    int64_t min = 0;
    int64_t max = 0;
    switch (bodkin_field_storage(field)) {
    case BODKIN_STORAGE_I8: min = INT8_MIN; max = INT8_MAX; break;
    case BODKIN_STORAGE_U8: max = UINT8_MAX; break;
    case BODKIN_STORAGE_I16: min = INT16_MIN; max = INT16_MAX; break;
    case BODKIN_STORAGE_U16: max = UINT16_MAX; break;
    case BODKIN_STORAGE_I32: min = INT32_MIN; max = INT32_MAX; break;
    case BODKIN_STORAGE_U32: max = UINT32_MAX; break;
    default: return false;
    }
    if (bodkin_field_detail(field) != BODKIN_NO_LIMITS) {
        const struct bodkin_int_limits *limits = &tools->int_limits[bodkin_field_detail(field)];
        if (limits->min > min) min = limits->min;
        if (limits->max < max) max = limits->max;
    }
    return integer >= min && integer <= max;
}
