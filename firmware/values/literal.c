/* Numbers in figures: "1,200.5", ".77", "3/4". */
#include "literal.h"

#include "unit.h"

int64_t bodkin_power_of_ten(int exponent) {
    int64_t power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

static bool at_glued_digits(const struct bodkin_scan *s, int ahead) {
    return bodkin_digits(s, ahead) && bodkin_peek(s, ahead)->glued;
}

/* "1,200,000", "12,34,567" and "1 200 000", after the first group of at most three figures. */
static void take_groups(struct bodkin_scan *s, char separator, int64_t *whole) {
    int start = s->at;
    int64_t value = *whole;
    for (int count = 0; count < 4; count++) {
        bool sign = bodkin_peek(s, 0)->glued && bodkin_take_symbol(s, separator);
        int digits = bodkin_digits(s, 0);
        if (sign != bodkin_peek(s, 0)->glued || (digits != 3 && !(sign && digits == 2))) break;
        value = value * (digits == 3 ? 1000 : 100) + (int)bodkin_figures(s, 0);
        s->at++;
        if (digits == 3) { /* the last group has three figures always */
            start = s->at;
            *whole = value;
        }
    }
    s->at = start;
}

int64_t bodkin_literal_decimals(int64_t value, int digits) {
    for (; digits > 6; digits--) value /= 10;
    return value * bodkin_power_of_ten(6 - digits);
}

bool bodkin_take_literal(struct bodkin_scan *s, int64_t *micros, bool *whole_number) {
    bool comma = bodkin_locale->flags & BODKIN_LOCALE_DECIMAL_COMMA;
    char point = comma ? ',' : '.', separator = comma ? '.' : ',';
    int64_t whole = 0;
    int digits = bodkin_digits(s, 0);
    int start = s->at;
    *whole_number = true;
    if (digits) {
        whole = bodkin_figures(s, 0);
        s->at++;
        if (digits <= 3) take_groups(s, separator, &whole);
        if (!bodkin_scale(&whole, BODKIN_VALUE_MICROS, 1)) return bodkin_back(s, start);
    } else if (!bodkin_is_symbol(s, 0, point) || !at_glued_digits(s, 1)) {
        return false;
    }
    *micros = whole;
    bool foreign = bodkin_is_symbol(s, 0, separator); /* "1,5": no group has so few figures */
    if ((bodkin_is_symbol(s, 0, point) || foreign) && (!digits || bodkin_peek(s, 0)->glued) &&
        at_glued_digits(s, 1) && (!foreign || bodkin_digits(s, 1) < 3)) {
        *micros += bodkin_literal_decimals(bodkin_figures(s, 1), bodkin_digits(s, 1));
    } else {
        int over = bodkin_digits(s, 1) <= 6 ? (int)bodkin_figures(s, 1) : 0;
        if (over == 0 || !bodkin_is_symbol(s, 0, '/') || bodkin_is_symbol(s, 2, '/')) return true;
        *micros = (*micros + over / 2) / over;
    }
    s->at += 2;
    *whole_number = false;
    return true;
}
