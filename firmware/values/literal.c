/* Numbers in figures: "1,200.5", ".77", "3/4". */
#include "literal.h"

int64_t bodkin_power_of_ten(int exponent) {
    int64_t power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

static bool next_digits(const struct bodkin_cursor *at, int ahead, int64_t *value, int *digits) {
    return bodkin_is_digits(at, ahead, value, digits) && bodkin_peek(at, ahead)->glued;
}

/* "1,200,000", "12,34,567" and "1 200 000", at the cursor after the first group. */
static void take_groups(struct bodkin_cursor *cursor, int first_digits, char separator,
                        int64_t *whole) {
    struct bodkin_cursor at = *cursor;
    int64_t group, value = *whole;
    int digits, count = 0;
    if (first_digits > 3) return;
    for (;;) {
        bool sign = bodkin_is_symbol(&at, 0, separator) && bodkin_peek(&at, 0)->glued;
        if (sign ? !next_digits(&at, 1, &group, &digits)
                 : (bodkin_peek(&at, 0)->glued || !bodkin_is_digits(&at, 0, &group, &digits)))
            return;
        if ((digits != 3 && !(sign && digits == 2)) || ++count > 4) return;
        value = value * (digits == 3 ? 1000 : 100) + group;
        at.at = (uint8_t)(at.at + (sign ? 2 : 1));
        if (digits == 3) { /* the last group has three figures always */
            *cursor = at;
            *whole = value;
        }
    }
}

/* Decimals of a literal: ".5" as micros. More than six digits are cut off. */
int64_t bodkin_literal_decimals(int64_t value, int digits) {
    while (digits > 6) {
        value /= 10;
        digits--;
    }
    return value * bodkin_power_of_ten(6 - digits);
}

/* "1,200.5", ".77", "3/4", "2 1/2" without the sign. */
bool bodkin_take_literal(struct bodkin_cursor *cursor, int64_t *micros, bool *whole_number) {
    struct bodkin_cursor at = *cursor;
    bool comma = bodkin_locale->flags & BODKIN_LOCALE_DECIMAL_COMMA;
    char point = comma ? ',' : '.', separator = comma ? '.' : ',';
    int64_t whole = 0, part, over;
    int digits, part_digits;
    *whole_number = true;
    if (bodkin_is_digits(&at, 0, &whole, &digits)) {
        at.at++;
        take_groups(&at, digits, separator, &whole);
        if (whole > INT64_MAX / BODKIN_VALUE_MICROS) return false;
    } else if (!bodkin_is_symbol(&at, 0, point) || !next_digits(&at, 1, &part, NULL)) {
        return false;
    }
    *micros = whole * BODKIN_VALUE_MICROS;
    bool foreign = bodkin_is_symbol(&at, 0, separator); /* "1,5": no group has so few figures */
    if ((bodkin_is_symbol(&at, 0, point) || foreign) &&
        (at.at == cursor->at || bodkin_peek(&at, 0)->glued) &&
        next_digits(&at, 1, &part, &part_digits) && (!foreign || part_digits < 3)) {
        at.at = (uint8_t)(at.at + 2);
        *micros += bodkin_literal_decimals(part, part_digits);
        *whole_number = false;
    } else if (bodkin_is_symbol(&at, 0, '/') && bodkin_is_digits(&at, 1, &over, NULL) && over > 0 &&
               over < 1000000 && !bodkin_is_symbol(&at, 2, '/')) {
        at.at = (uint8_t)(at.at + 2);
        *micros = (*micros + over / 2) / over;
        *whole_number = false;
    }
    *cursor = at;
    return true;
}
