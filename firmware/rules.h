/* The limits that few fields have, beyond those of their rows (struct bodkin_check). */
#ifndef BODKIN_RULES_H
#define BODKIN_RULES_H

#include "bodkin.h"

/* The value of a field's rule; `otherwise` when it doesn't have the rule. */
uint32_t bodkin_rule_value(const struct bodkin_tools *tools, uint32_t row, enum bodkin_rule rule,
                           uint32_t otherwise);

/* Is the number (an integer, or F32's micros) a multiple of what the field wants? */
bool bodkin_rule_multiple(const struct bodkin_tools *tools, uint32_t row, int64_t number);

/* Is the number (as above; 0 or 1 of a boolean) one of those that the field lists, if any? */
bool bodkin_rule_equal(const struct bodkin_tools *tools, uint32_t row, int64_t number);

/* Does the text have the characters and match the pattern that the field wants? */
bool bodkin_rule_text(const struct bodkin_tools *tools, uint32_t row, const char *text,
                      size_t bytes);

/* Every check and every edge of a pattern is one that the functions above can follow. */
bool bodkin_rules_check(const struct bodkin_tools *tools);

#endif
