#include "literal.h"
#include "read.h"

#define MILLION BODKIN_VALUE_MICROS

/* A number while it's being read. Values are micros. "seven hundred twenty-one thousand twelve":
 * the group before a scale is `current`, what scales have closed is `total`. */
struct build {
    struct bodkin_cursor at;
    enum bodkin_dimension wanted;
    int64_t total, current;
    enum { NOTHING, LITERAL, ONES, TENS, HUNDRED, SCALE, CLOSED } last;
    uint8_t scale;   /* power of ten of the last one */
    int64_t joined;  /* what came after "and": "three hundred and two dozens" */
    uint8_t spelled; /* single digits in a row: "one two three" */
    bool paired;     /* "nineteen eighty": two pairs of digits */
    bool overflow, ordinal, fraction;
};

static void multiply(struct build *b, int64_t *value, int64_t numerator, int64_t denominator) {
    if (!bodkin_scale(value, numerator, denominator)) b->overflow = true;
}

/* A unit that the caller waits for ends the number: "5 m", "thirty second timer". */
static bool at_unit(const struct bodkin_cursor *at, int ahead, enum bodkin_dimension wanted) {
    const uint8_t *pair = bodkin_first_sense(bodkin_peek(at, ahead));
    if (wanted == BODKIN_DIMENSION_NONE || !bodkin_means(at, ahead, BODKIN_SENSE_UNIT, NULL))
        return false;
    for (; pair; pair = bodkin_next_sense(pair)) {
        if ((pair[0] & ~BODKIN_WORD_MORE) == BODKIN_SENSE_UNIT &&
            bodkin_measure_dimension((enum bodkin_measure)pair[1]) == wanted)
            return true;
    }
    return false;
}

/* A word below a hundred: added, paired ("twenty ten") or spelled ("one two"). */
static bool add_small(struct build *b, int ahead, int value, bool tens) {
    bool single = !tens && value < 10, fits, spelled = false;
    int64_t units = b->current / MILLION;
    switch (b->last) {
    case NOTHING:
    case SCALE:
    case HUNDRED: fits = true; break;
    case TENS: fits = single && value > 0; break;
    default: fits = false; break;
    }
    if (fits) {
        if (ahead) b->joined = value * (int64_t)MILLION;
        b->current += value * (int64_t)MILLION;
        b->spelled = (uint8_t)(single && b->last == NOTHING);
    } else if (b->total || b->last == LITERAL || b->last == CLOSED) {
        return false;
    } else if (single && b->spelled && b->spelled < 12) {
        b->current = b->current * 10 + value * (int64_t)MILLION;
        b->spelled++;
        spelled = true;
    } else if (!b->paired && units > 0 && units < 100 && (!single || value == 0)) {
        b->current = b->current * 100 + value * (int64_t)MILLION;
        b->paired = true;
        b->spelled = 0;
        /* "twenty oh five": the zero leaves room for one more digit, as tens do. */
        tens = tens || value == 0;
    } else {
        return false;
    }
    b->last = tens ? TENS : ONES;
    if (spelled) b->last = ONES;
    b->at.at = (uint8_t)(b->at.at + ahead + 1);
    return true;
}

static bool add_hundred(struct build *b, int ahead, int value) {
    if (value > 1 || b->last == NOTHING || b->last == SCALE) {
        if (b->last != NOTHING && b->last != SCALE) return false;
        b->current += value * 100 * (int64_t)MILLION;
    } else if (b->last == HUNDRED || b->last == CLOSED) {
        return false;
    } else {
        multiply(b, &b->current, 100, 1);
    }
    b->last = HUNDRED;
    b->at.at = (uint8_t)(b->at.at + ahead + 1);
    return true;
}

static bool add_scale(struct build *b, int exponent) {
    /* Letters ("5 k") need digits before them. */
    bool letter = bodkin_peek(&b->at, 0)->bytes == 1;
    if (letter && b->last != LITERAL && b->last != CLOSED) return false;
    if (b->last == NOTHING || (b->last == SCALE && b->current == 0))
        b->current = b->total ? 0 : MILLION;
    if (b->total && exponent >= b->scale) {
        b->total += b->current;
        multiply(b, &b->total, bodkin_power_of_ten(exponent), 1);
    } else {
        multiply(b, &b->current, bodkin_power_of_ten(exponent), 1);
        b->total += b->current;
    }
    b->current = 0;
    b->scale = (uint8_t)exponent;
    b->last = SCALE;
    b->at.at++;
    return true;
}

/* A numerator below a hundred in words. */
static int take_numerator(struct bodkin_cursor *at) {
    int tens = 0, ones = 0;
    if (bodkin_take(at, BODKIN_SENSE_TENS, &tens) &&
        bodkin_means(at, 0, BODKIN_SENSE_ONES, &ones) && ones < 10)
        at->at++;
    else if (!tens && !bodkin_take(at, BODKIN_SENSE_ONES, &ones)) return 0;
    return tens + ones;
}

/* Whether a proper fraction comes next: "three quarters", "fifty-four hundredths". */
static bool at_fraction(const struct bodkin_cursor *cursor, int ahead) {
    struct bodkin_cursor at = { .scan = cursor->scan, .at = (uint8_t)(cursor->at + ahead) };
    int numerator = take_numerator(&at), below;
    if (!numerator) return false;
    if (bodkin_means(&at, 0, BODKIN_SENSE_ORDINAL_SCALE, NULL)) return true;
    return (bodkin_means(&at, 0, BODKIN_SENSE_FRACTION, &below) ||
            bodkin_means(&at, 0, BODKIN_SENSE_ORDINAL, &below)) &&
           numerator < below;
}

/* "and" inside a number: "two hundred and five"; "fuenf und zwanzig", "treinta y cinco". A hyphen
 * may stand free in "fifty - two". */
static bool joins(const struct build *b) {
    if (bodkin_is_symbol(&b->at, 0, '-')) {
        return b->last == TENS && bodkin_means(&b->at, 1, BODKIN_SENSE_ONES, NULL);
    }
    if (!bodkin_means(&b->at, 0, BODKIN_SENSE_AND, NULL)) return false;
    if (b->last == HUNDRED || b->last == SCALE) return !at_fraction(&b->at, 1);
    if (b->last == ONES && (bodkin_locale->flags & BODKIN_LOCALE_COMPOUND)) {
        return bodkin_means(&b->at, 1, BODKIN_SENSE_TENS, NULL);
    }
    return b->last == TENS && (bodkin_locale->flags & BODKIN_LOCALE_AND_JOINS);
}

/* "3 thousand 2 hundred and 21": figures after a word, smaller than it. */
static bool add_figures(struct build *b, int ahead) {
    int64_t value;
    int digits;
    if (b->last != HUNDRED && b->last != SCALE) return false;
    if (!bodkin_is_digits(&b->at, ahead, &value, &digits) || digits > (b->last == SCALE ? 3 : 2))
        return false;
    if (bodkin_is_symbol(&b->at, ahead + 1, '/') || bodkin_is_symbol(&b->at, ahead + 1, ':'))
        return false;
    b->current += value * MILLION;
    b->last = LITERAL;
    b->at.at = (uint8_t)(b->at.at + ahead + 1);
    return true;
}

/* "twenty-fifth" below a fraction line, written with its hyphen; else 0. */
static int compound_denominator(const struct bodkin_cursor *at, int ahead) {
    int tens, ones;
    if (!bodkin_means(at, ahead, BODKIN_SENSE_TENS, &tens) || !bodkin_peek(at, ahead + 1)->glued)
        return 0;
    bool known = bodkin_means(at, ahead + 1, BODKIN_SENSE_FRACTION, &ones) ||
                 bodkin_means(at, ahead + 1, BODKIN_SENSE_ORDINAL, &ones);
    return known && ones < 10 ? tens + ones : 0;
}

/* Reads one more word of the whole part. */
static bool add_word(struct build *b) {
    int value, ahead = joins(b) ? 1 : 0;
    if (at_unit(&b->at, ahead, b->wanted)) return false;
    if (bodkin_means(&b->at, ahead, BODKIN_SENSE_TENS, &value)) {
        if (ahead && b->last == ONES) { /* ones before tens */
            b->current += value * (int64_t)MILLION;
            b->last = ONES;
            b->spelled = 0;
            b->at.at = (uint8_t)(b->at.at + 2);
            return true;
        }
        if (b->last == ONES && compound_denominator(&b->at, ahead) > 0) return false;
        return add_small(b, ahead, value, true);
    }
    if (bodkin_means(&b->at, ahead, BODKIN_SENSE_ONES, &value)) {
        return add_small(b, ahead, value, false);
    }
    if (bodkin_means(&b->at, ahead, BODKIN_SENSE_HUNDRED, &value))
        return add_hundred(b, ahead, value);
    if (add_figures(b, ahead)) return true;
    if (ahead) return false;
    if (bodkin_means(&b->at, 0, BODKIN_SENSE_SCALE, &value)) return add_scale(b, value);
    if (bodkin_means(&b->at, 0, BODKIN_SENSE_DOZEN, &value)) {
        if (b->last == NOTHING) b->current = MILLION;
        int64_t all = b->total + b->current, part = b->joined ? b->joined : all;
        b->total = all - part;
        b->current = part;
        multiply(b, &b->current, value, 1);
        b->last = CLOSED;
        b->at.at++;
        bodkin_take(&b->at, BODKIN_SENSE_OF, NULL);
        return true;
    }
    if (b->last == NOTHING && bodkin_take(&b->at, BODKIN_SENSE_COUNT, &value)) {
        b->current = value * (int64_t)MILLION;
        b->last = CLOSED;
        bodkin_take(&b->at, BODKIN_SENSE_OF, NULL);
        return true;
    }
    return false;
}

/* "point seven five", "point 77", after which a scale may come. */
static bool add_decimals(struct build *b) {
    int64_t value = 0, run;
    int digits = 0, small, run_digits;
    struct bodkin_cursor at = b->at;
    if (b->last == CLOSED || b->last == SCALE || !bodkin_take(&at, BODKIN_SENSE_POINT, NULL))
        return false;
    while (digits < 12) {
        if (bodkin_is_digits(&at, 0, &run, &run_digits) && run_digits <= 6) {
            value = value * bodkin_power_of_ten(run_digits) + run;
            digits += run_digits;
        } else if (bodkin_means(&at, 0, BODKIN_SENSE_ONES, &small) && (small < 10 || digits == 0)) {
            value = value * (small < 10 ? 10 : 100) + small;
            digits += small < 10 ? 1 : 2;
        } else if (bodkin_means(&at, 0, BODKIN_SENSE_TENS, &small) && digits == 0) {
            int ones;
            if (bodkin_means(&at, 1, BODKIN_SENSE_ONES, &ones) && ones < 10) {
                small += ones;
                at.at++;
            }
            value = small;
            digits = 2;
        } else {
            break;
        }
        at.at++;
    }
    if (digits == 0) return false;
    b->current += bodkin_literal_decimals(value, digits);
    b->last = CLOSED;
    b->at = at;
    return true;
}

static bool take_denominator(struct build *b, int ahead, int64_t *below, int64_t numerator) {
    if (at_unit(&b->at, ahead, b->wanted)) {
        /* "three quarters of an hour", but "3 quarters" is nine months. */
        bool more = bodkin_means(&b->at, ahead + 1, BODKIN_SENSE_OF, NULL) ||
                    at_unit(&b->at, ahead + 1, b->wanted);
        if (!more) return false;
    }
    int value;
    if (numerator > 0 && (value = compound_denominator(&b->at, ahead)) > 0) {
        ahead++;
    } else if (bodkin_means(&b->at, ahead, BODKIN_SENSE_ORDINAL_SCALE, &value) && numerator > 0) {
        /* "two hundredth" is an ordinal, "two hundredths" a fraction. */
        if (value < 16 && numerator > 1) return false;
    } else if (!bodkin_means(&b->at, ahead, BODKIN_SENSE_FRACTION, &value) &&
               (!bodkin_means(&b->at, ahead, BODKIN_SENSE_ORDINAL, &value) || value < 3 ||
                numerator == 0)) {
        return false;
    }
    bool power = bodkin_means(&b->at, ahead, BODKIN_SENSE_ORDINAL_SCALE, NULL);
    *below = power ? bodkin_power_of_ten(value % 16) : value;
    b->at.at = (uint8_t)(b->at.at + ahead + 1);
    return true;
}

/* "and a half", "and three quarters", "and 1/2", "2 1/2". */
static bool add_mixed(struct build *b) {
    struct bodkin_cursor start = b->at;
    int numerator, ratio;
    int64_t part, denominator;
    bool whole;
    bool and = bodkin_take(&b->at, BODKIN_SENSE_AND, NULL);
    if (bodkin_take(&b->at, BODKIN_SENSE_MIXED, &ratio)) { /* "zweieinhalb" */
        b->current += ratio * (int64_t)MILLION + MILLION / 2;
        return true;
    }
    if (and || b->last == LITERAL) {
        if (bodkin_take_literal(&b->at, &part, &whole) && !whole && part < MILLION) {
            b->current += part;
            return true;
        }
        if (bodkin_take(&b->at, BODKIN_SENSE_RATIO, &ratio)) {
            b->current += ((int64_t)(ratio / 16) * MILLION + ratio % 16 / 2) / (ratio % 16);
            return true;
        }
        b->at = start;
        if (!bodkin_take(&b->at, BODKIN_SENSE_AND, NULL)) return false;
    }
    if (!and) return false;
    numerator = bodkin_take(&b->at, BODKIN_SENSE_ARTICLE, NULL) ? 1 : 0;
    bool taken = take_denominator(b, 0, &denominator, numerator);
    if (!taken) {
        b->at = start;
        b->at.at++;
        numerator = take_numerator(&b->at);
        taken = numerator && take_denominator(b, 0, &denominator, numerator);
    }
    if (!taken) {
        b->at = start;
        return false;
    }
    if (!numerator) numerator = 1;
    part = ((int64_t)numerator * MILLION + denominator / 2) / denominator;
    /* "a million and a half", "one billion and a half million" */
    int scale = b->scale, own;
    if (bodkin_means(&b->at, 0, BODKIN_SENSE_SCALE, &own) && own < scale) {
        scale = own;
        b->at.at++;
    }
    if (b->last == SCALE && denominator < 20) multiply(b, &part, bodkin_power_of_ten(scale), 1);
    b->current += part;
    return true;
}

/* A fraction after what has been read: "three quarters", "two fifths", "one - fourth". */
static bool add_fraction(struct build *b) {
    struct bodkin_cursor start = b->at;
    int64_t denominator;
    int ratio;
    if (add_mixed(b)) {
        b->last = CLOSED;
        return true;
    }
    if (bodkin_take(&b->at, BODKIN_SENSE_RATIO, &ratio)) { /* "eine dreiviertel" */
        multiply(b, &b->current, ratio / 16, ratio % 16);
        b->last = CLOSED;
        return b->fraction = true;
    }
    bool hyphen = bodkin_take_symbol(&b->at, '-');
    bool glued = bodkin_peek(&b->at, 0)->glued;
    if (!take_denominator(b, 0, &denominator, (b->total + b->current) / MILLION)) {
        b->at = start;
        return false;
    }
    /* "one hundred thirty-fifths" has 35 below, "thirty-two fifths" 5. */
    if (glued && !hyphen && b->last == TENS && denominator < 10) {
        int64_t tens = (b->current / MILLION) % 100;
        b->current -= tens * MILLION;
        denominator += tens;
    }
    b->total += b->current;
    b->current = 0;
    multiply(b, &b->total, 1, denominator);
    b->last = CLOSED;
    return b->fraction = true;
}

/* "of a million" after a fraction. */
static bool add_of_scale(struct build *b) {
    struct bodkin_cursor at = b->at;
    bodkin_take(&at, BODKIN_SENSE_OF, NULL);
    bodkin_take(&at, BODKIN_SENSE_ARTICLE, NULL);
    if (at_unit(&at, 0, b->wanted)) return false;
    if (!bodkin_means(&at, 0, BODKIN_SENSE_SCALE, NULL) &&
        !bodkin_means(&at, 0, BODKIN_SENSE_DOZEN, NULL)) {
        return false;
    }
    b->at = at;
    b->fraction = false;
    return add_word(b);
}

/* "half", "a quarter", "a third"; "tenth of". */
static bool start_with_fraction(struct build *b) {
    int64_t denominator;
    int ratio, ordinal;
    if (bodkin_take(&b->at, BODKIN_SENSE_RATIO, &ratio)) {
        b->current = ((int64_t)(ratio / 16) * MILLION + ratio % 16 / 2) / (ratio % 16);
    } else if (bodkin_take(&b->at, BODKIN_SENSE_MIXED, &ratio)) { /* "anderthalb" */
        b->current = ratio * (int64_t)MILLION + MILLION / 2;
        b->last = CLOSED;
        return true;
    } else {
        bool article = bodkin_take(&b->at, BODKIN_SENSE_ARTICLE, NULL);
        if (!take_denominator(b, 0, &denominator, article)) {
            if (!bodkin_means(&b->at, 0, BODKIN_SENSE_ORDINAL, &ordinal) || ordinal < 3 ||
                !bodkin_means(&b->at, 1, BODKIN_SENSE_OF, NULL))
                return false;
            denominator = ordinal;
            b->at.at++;
        }
        b->current = (MILLION + denominator / 2) / denominator;
    }
    b->last = CLOSED;
    return b->fraction = true;
}

/* "twenty-first", "hundredth", "21st"; and a word that is only ordinal, "third". */
static bool add_ordinal(struct build *b) {
    int value, ahead = joins(b) ? 1 : 0;
    if (at_unit(&b->at, ahead, b->wanted)) return false;
    if (b->last == LITERAL && bodkin_peek(&b->at, 0)->glued &&
        bodkin_take(&b->at, BODKIN_SENSE_ORDINAL_SUFFIX, NULL))
        return b->ordinal = true;
    if (bodkin_means(&b->at, ahead, BODKIN_SENSE_ORDINAL, &value)) {
        bool fits = b->last == NOTHING || b->last == HUNDRED || b->last == SCALE ||
                    (b->last == TENS && value < 10);
        if (!fits) return false;
        b->current += value * (int64_t)MILLION;
        b->at.at = (uint8_t)(b->at.at + ahead + 1);
        return b->ordinal = true;
    }
    if (ahead == 0 && bodkin_means(&b->at, 0, BODKIN_SENSE_ORDINAL_SCALE, &value) && value < 16 &&
        b->current != MILLION) {
        b->total += b->current;
        b->current = 0;
        if (!b->total) b->total = MILLION;
        multiply(b, &b->total, bodkin_power_of_ten(value), 1);
        b->at.at++;
        return b->ordinal = true;
    }
    return false;
}

/* "a hundred", "a dozen", "a couple": the article is part of the number. */
static bool start_with_article(struct build *b) {
    static const uint8_t counted[] = { BODKIN_SENSE_HUNDRED, BODKIN_SENSE_SCALE, BODKIN_SENSE_DOZEN,
                                       BODKIN_SENSE_COUNT };
    struct bodkin_cursor start = b->at;
    if (bodkin_means(&b->at, 0, BODKIN_SENSE_ONES, NULL)) return false;
    if (!bodkin_take(&b->at, BODKIN_SENSE_ARTICLE, NULL)) return false;
    for (unsigned i = 0; i < sizeof counted; i++) {
        if (bodkin_means(&b->at, 0, (enum bodkin_sense)counted[i], NULL) && add_word(b))
            return true;
    }
    b->at = start;
    return start_with_fraction(b);
}

static bool read_magnitude(struct build *b) {
    bool whole = true;
    if (bodkin_take_literal(&b->at, &b->current, &whole)) {
        b->last = whole ? LITERAL : CLOSED;
        if (whole && add_ordinal(b)) return true;
        int hundred;
        if (!whole && bodkin_means(&b->at, 0, BODKIN_SENSE_HUNDRED, &hundred) && hundred == 1) {
            multiply(b, &b->current, 100, 1); /* "2.5 hundred" */
            b->at.at++;
        }
    } else {
        start_with_article(b);
    }
    while (b->last != CLOSED && add_word(b)) continue;
    if (b->last != CLOSED && !add_ordinal(b)) {
        if (!add_decimals(b) && b->last != NOTHING) add_fraction(b);
        if (b->last == NOTHING && !start_with_fraction(b)) return false;
    }
    if (b->ordinal) return true;
    if (b->last == CLOSED || b->fraction) {
        while (add_of_scale(b)) continue;
        if (b->last == SCALE) add_fraction(b);
    }
    return true;
}

static bool read_signed(struct bodkin_cursor *cursor, enum bodkin_dimension wanted,
                        struct bodkin_number *out) {
    struct build b = { .at = *cursor, .wanted = wanted };
    bool minus = bodkin_take(&b.at, BODKIN_SENSE_MINUS, NULL);
    if (!minus) bodkin_take(&b.at, BODKIN_SENSE_PLUS, NULL);
    if (!read_magnitude(&b)) return false;
    out->micros = b.total + b.current;
    if (minus) out->micros = -out->micros;
    out->ordinal = b.ordinal;
    out->fraction = b.fraction;
    out->overflow = b.overflow;
    *cursor = b.at;
    return true;
}

bool bodkin_read_number(struct bodkin_cursor *cursor, enum bodkin_dimension wanted,
                        struct bodkin_number *out) {
    struct bodkin_number under;
    if (!read_signed(cursor, wanted, out)) return false;
    struct bodkin_cursor at = *cursor;
    if (bodkin_take(&at, BODKIN_SENSE_OVER, NULL) && read_signed(&at, wanted, &under) &&
        under.micros > 0) {
        if (!bodkin_scale(&out->micros, MILLION, under.micros)) out->overflow = true;
        out->fraction = true; /* "one out of three" */
        *cursor = at;
    }
    return true;
}
