/* Numbers × 10^6 into members of an args struct. */
#ifndef BODKIN_MICROS_H
#define BODKIN_MICROS_H

#include <stdbool.h>

#include "bodkin.h"
#include "values/values.h"

/* Nearest float of value × 10^6. */
float bodkin_micros_float(int64_t micros);

/* Sets argument->value if the member's type and the field's limits take the number. */
bool bodkin_micros_fit(const struct bodkin_tools *tools, const struct bodkin_field *field,
                       int64_t micros, struct bodkin_argument *argument);

/* The field's limit that "max" (+1) or "lowest" (-1) means; false when it has none. */
bool bodkin_micros_extreme(const struct bodkin_tools *tools, const struct bodkin_field *field,
                           int extreme, int64_t *micros);

/* What the field takes, for a problem; all open for a field that isn't a number. */
void bodkin_micros_limits(const struct bodkin_tools *tools, const struct bodkin_field *field,
                          struct bodkin_limits *limits);

#endif
