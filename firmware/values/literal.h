/* Numbers in figures. Internal to values/. */
#ifndef BODKIN_VALUES_LITERAL_H
#define BODKIN_VALUES_LITERAL_H

#include "scan.h"
#include "values.h"

/* "1,200.5", ".77", "3/4" without the sign, as micros. Moves on only if it read one. */
bool bodkin_take_literal(struct bodkin_scan *scan, int64_t *micros, bool *whole_number);
/* Decimals of a literal as micros: 5 with one digit is 500,000. More than six are cut off. */
int64_t bodkin_literal_decimals(int64_t value, int digits);
/* 10^exponent, up to 18. */
int64_t bodkin_power_of_ten(int exponent);

#endif
