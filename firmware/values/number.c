#include "literal.h"
#include "read.h"

#define MILLION BODKIN_VALUE_MICROS

enum { NOTHING, LITERAL, ONES, TENS, HUNDRED, SCALE, CLOSED };

/* A number while it's being read. Values are micros. "seven hundred twenty-one thousand twelve":
 * the group before a scale is `current`, what scales have closed is `total`. */
struct build {
    struct bodkin_scan *scan;
    enum bodkin_dimension wanted;
    int64_t total, current;
    uint8_t last;    /* what was read last */
    uint8_t scale;   /* power of ten of the last one */
    uint8_t joined;  /* what came after "and": "three hundred and two dozens" */
    uint8_t spelled; /* single digits in a row: "one two three" */
    bool paired;     /* "nineteen eighty": two pairs of digits */
    bool overflow, ordinal, fraction;
};

/* Adds whole units with the word at the position. True, as readers say it. */
static bool add(struct build *b, int value, int last) {
    b->current += value * (int64_t)MILLION;
    b->last = (uint8_t)last;
    b->scan->at++;
    return true;
}

/* Multiplies by a power of ten. */
static void scale_up(struct build *b, int64_t *value, int exponent) {
    for (; exponent > 0; exponent--) {
        if (*value > INT64_MAX / 20) b->overflow = true;
        else *value *= 10;
    }
}

/* Ends a number that no word goes on with; true, as readers say it. */
static bool close(struct build *b) {
    b->last = CLOSED;
    return true;
}

/* A word below a hundred: added, paired ("twenty ten") or spelled ("one two"). */
static bool add_small(struct build *b, bool joined, int value, bool tens) {
    bool single = !tens && value < 10;
    bool after_tens = b->last == TENS && single && value > 0;
    if (b->last == NOTHING || b->last >= HUNDRED ? b->last != CLOSED : after_tens) {
        if (joined) b->joined = (uint8_t)value;
        b->spelled = single && b->last == NOTHING;
    } else if (b->total || b->last == LITERAL || b->last == CLOSED) {
        return false;
    } else if (single && b->spelled && b->spelled < 12) {
        b->current *= 10;
        b->spelled++;
    } else if (!b->paired && b->current >= MILLION && b->current < 100 * (int64_t)MILLION &&
               (!single || value == 0)) {
        b->current *= 100;
        b->paired = true;
        b->spelled = 0;
        /* "twenty oh five": the zero leaves room for one more digit, as tens do. */
        tens = tens || value == 0;
    } else {
        return false;
    }
    return add(b, value, tens ? TENS : ONES);
}

static bool add_hundred(struct build *b, int value) {
    if (b->last == NOTHING || b->last == SCALE) return add(b, 100 * value, HUNDRED);
    if (value > 1 || b->last == HUNDRED || b->last == CLOSED) return false;
    scale_up(b, &b->current, 2);
    return add(b, 0, HUNDRED);
}

static bool add_scale(struct build *b, int exponent) {
    /* Letters ("5 k") need digits before them. */
    bool letter = bodkin_peek(b->scan, 0)->bytes == 1;
    if (letter && b->last != LITERAL && b->last != CLOSED) return false;
    if ((b->last == NOTHING || (b->last == SCALE && b->current == 0)) && !b->total) {
        b->current = MILLION;
    }
    bool all = b->total && exponent >= b->scale; /* "two hundred thousand million" */
    if (!all) scale_up(b, &b->current, exponent);
    b->total += b->current;
    if (all) scale_up(b, &b->total, exponent);
    b->current = 0;
    b->scale = (uint8_t)exponent;
    return add(b, 0, SCALE);
}

/* What an ordinal or fraction divides by, -1 for none. */
static int denominator_at(const struct bodkin_scan *s, int ahead) {
    int below = bodkin_value(s, ahead, BODKIN_SENSE_FRACTION);
    return below > 0 ? below : bodkin_value(s, ahead, BODKIN_SENSE_ORDINAL);
}

/* Whether a proper fraction comes next: "three quarters", "fifty-four hundredths". */
static bool at_fraction(struct bodkin_scan *s) {
    int start = s->at;
    int numerator = bodkin_take_spelled(s);
    bool is = numerator > 0 && (bodkin_at(s, BODKIN_SENSE_ORDINAL_SCALE) ||
                                numerator < denominator_at(s, 0));
    s->at = start;
    return is;
}

/* "and" inside a number: "two hundred and five"; "fuenf und zwanzig", "treinta y cinco". A hyphen
 * may stand free in "fifty - two". */
static bool take_joint(struct build *b) {
    struct bodkin_scan *s = b->scan;
    bool joins = false;
    if (bodkin_is_symbol(s, 0, '-')) {
        joins = b->last == TENS && bodkin_means(s, 1, BODKIN_SENSE_ONES);
    } else if (bodkin_at(s, BODKIN_SENSE_AND)) {
        if (b->last == ONES) {
            joins = (bodkin_locale->flags & BODKIN_LOCALE_COMPOUND) &&
                    bodkin_means(s, 1, BODKIN_SENSE_TENS);
        } else if (b->last == TENS) {
            joins = bodkin_locale->flags & BODKIN_LOCALE_AND_JOINS;
        } else if (b->last == HUNDRED || b->last == SCALE) {
            s->at++;
            joins = !at_fraction(s);
            s->at--;
        }
    }
    s->at += joins;
    return joins;
}

/* "3 thousand 2 hundred and 21": figures after a word, smaller than it. */
static bool add_figures(struct build *b) {
    struct bodkin_scan *s = b->scan;
    int digits = bodkin_digits(s, 0);
    if (!digits || digits > (b->last == SCALE ? 3 : b->last == HUNDRED ? 2 : 0)) return false;
    char sign = bodkin_symbol(s, 1);
    if (sign == '/' || sign == ':') return false;
    return add(b, (int)bodkin_figures(s, 0), LITERAL);
}

/* "twenty-fifth" below a fraction line, written with its hyphen; else 0. */
static int compound_denominator(const struct bodkin_scan *s) {
    int tens = bodkin_value(s, 0, BODKIN_SENSE_TENS), ones = denominator_at(s, 1);
    return tens > 0 && bodkin_peek(s, 1)->glued && ones > 0 && ones < 10 ? tens + ones : 0;
}

/* "three dozen", "three hundred and two dozens" */
static void add_dozen(struct build *b, int dozen) {
    int64_t rest = b->joined ? b->total + b->current - b->joined * (int64_t)MILLION : 0;
    if (b->last == NOTHING) b->current = MILLION;
    b->current += b->total - rest;
    b->total = rest;
    if (!bodkin_scale(&b->current, dozen, 1)) b->overflow = true;
    add(b, 0, CLOSED);
    bodkin_take(b->scan, BODKIN_SENSE_OF);
}

/* One more word of the whole part, after a joint or not. */
static bool add_plain_word(struct build *b, bool joined) {
    struct bodkin_scan *s = b->scan;
    const uint8_t *record = bodkin_first_meaning(bodkin_peek(s, 0));
    if (bodkin_is_unit(s, 0, b->wanted)) return false;
    for (; record; record = bodkin_next_meaning(record)) {
        enum bodkin_sense sense = bodkin_sense_of(record);
        if (sense > BODKIN_SENSE_COUNT) continue;
        int value = bodkin_value_of(record);
        switch (sense) {
        case BODKIN_SENSE_TENS:
            if (joined && b->last == ONES) { /* ones before tens */
                b->spelled = 0;
                return add(b, value, ONES);
            }
            if (b->last == ONES && compound_denominator(s)) return false;
            return add_small(b, joined, value, true);
        case BODKIN_SENSE_ONES: return add_small(b, joined, value, false);
        case BODKIN_SENSE_HUNDRED: return add_hundred(b, value);
        case BODKIN_SENSE_SCALE: return !joined && add_scale(b, value);
        case BODKIN_SENSE_DOZEN:
            if (joined) return false;
            add_dozen(b, value);
            return true;
        case BODKIN_SENSE_COUNT:
            if (joined || b->last != NOTHING) return false;
            add(b, value, CLOSED);
            bodkin_take(s, BODKIN_SENSE_OF);
            return true;
        default: break;
        }
    }
    return add_figures(b);
}

static bool add_word(struct build *b) {
    int start = b->scan->at;
    return add_plain_word(b, take_joint(b)) || bodkin_back(b->scan, start);
}

/* "point seven five", "point 77", after which a scale may come. */
static bool add_decimals(struct build *b) {
    struct bodkin_scan *s = b->scan;
    int start = s->at;
    int64_t value = 0;
    int digits = 0;
    if (b->last == CLOSED || b->last == SCALE || !bodkin_take(s, BODKIN_SENSE_POINT)) return false;
    while (digits < 12) {
        int run = bodkin_digits(s, 0), small = bodkin_value(s, 0, BODKIN_SENSE_ONES);
        if (run > 0 && run <= 6) {
            value = value * bodkin_power_of_ten(run) + bodkin_figures(s, 0);
            s->at++;
        } else if (small >= 0 && small < 10) { /* a zero too */
            value = value * 10 + small;
            run = 1;
            s->at++;
        } else if (digits == 0 && (small = bodkin_take_spelled(s)) > 0) {
            value = small;
            run = 2;
        } else {
            break;
        }
        digits += run;
    }
    if (digits == 0) return bodkin_back(s, start);
    b->current += bodkin_literal_decimals(value, digits);
    return close(b);
}

/* What a fraction divides by, below its numerator in words (0: none); 0 when there is none. */
static int64_t take_denominator(struct build *b, bool numerator, bool plural) {
    struct bodkin_scan *s = b->scan;
    /* "three quarters of an hour", but "3 quarters" is nine months. */
    if (bodkin_is_unit(s, 0, b->wanted) && !bodkin_means(s, 1, BODKIN_SENSE_OF) &&
        !bodkin_is_unit(s, 1, b->wanted))
        return 0;
    int value = numerator ? compound_denominator(s) : 0;
    if (value) {
        s->at += 2;
        return value;
    }
    value = bodkin_value(s, 0, BODKIN_SENSE_ORDINAL_SCALE);
    if (value >= 0 && numerator) {
        /* "two hundredth" is an ordinal, "two hundredths" a fraction. */
        if (plural && !bodkin_peek(s, 0)->plural) return 0;
        s->at++;
        return bodkin_power_of_ten(value);
    }
    value = bodkin_value(s, 0, BODKIN_SENSE_FRACTION);
    if (value < 0 && numerator) {
        value = bodkin_value(s, 0, BODKIN_SENSE_ORDINAL);
        if (value < 3) return 0;
    }
    if (value < 0) return 0;
    s->at++;
    return value;
}

static int64_t micros_of_ratio(int64_t numerator, int64_t denominator) {
    return (numerator * MILLION + denominator / 2) / denominator;
}

/* "¾", "dreiviertel"; false for none. */
static bool take_ratio(struct bodkin_scan *s, int64_t *micros) {
    int ratio = bodkin_take_value(s, BODKIN_SENSE_RATIO);
    if (ratio > 0) *micros = micros_of_ratio(ratio / 16, ratio % 16);
    return ratio > 0;
}

/* "zweieinhalb", "anderthalb" */
static bool add_half_more(struct build *b) {
    int whole = bodkin_take_value(b->scan, BODKIN_SENSE_MIXED);
    if (whole < 0) return false;
    b->current += whole * MILLION + MILLION / 2;
    return close(b);
}

/* "½", "1/2", "half", "a third", "three quarters". Returns what it divides by, 1 for figures and 0
 * for none. */
static int64_t take_part(struct build *b, int64_t *part) {
    struct bodkin_scan *s = b->scan;
    int start = s->at;
    bool whole;
    if (bodkin_take_literal(s, part, &whole)) {
        if (!whole && *part < MILLION) return 1;
        s->at = start;
        return 0;
    }
    int numerator = bodkin_take(s, BODKIN_SENSE_ARTICLE);
    if (take_ratio(s, part)) return 1;
    int64_t denominator = take_denominator(b, numerator, false);
    if (denominator) {
        numerator = 1;
    } else {
        s->at = start;
        numerator = bodkin_take_spelled(s);
        if (numerator > 0) denominator = take_denominator(b, true, numerator > 1);
    }
    if (denominator) *part = micros_of_ratio(numerator, denominator);
    else s->at = start;
    return denominator;
}

/* "and a half", "and three quarters", "and 1/2", "2 1/2". */
static bool add_mixed(struct build *b) {
    struct bodkin_scan *s = b->scan;
    int start = s->at;
    int64_t part, denominator = 0;
    bool and = bodkin_take(s, BODKIN_SENSE_AND);
    if (add_half_more(b)) return true;
    if (and || b->last == LITERAL) denominator = take_part(b, &part);
    if (!denominator || (!and && denominator > 1)) return bodkin_back(s, start);
    /* "a million and a half", "one billion and a half million" */
    if (b->last == SCALE && denominator > 1 && denominator < 20) {
        int scale = bodkin_value(s, 0, BODKIN_SENSE_SCALE);
        if (scale >= 0 && scale < b->scale) s->at++;
        else scale = b->scale;
        scale_up(b, &part, scale);
    }
    b->current += part;
    return close(b);
}

/* A fraction after what has been read: "three quarters", "two fifths", "one - fourth". */
static bool add_fraction(struct build *b) {
    struct bodkin_scan *s = b->scan;
    if (add_mixed(b)) return true;
    int start = s->at;
    int64_t ratio, whole = b->total + b->current;
    if (take_ratio(s, &ratio)) { /* "eine dreiviertel" */
        if (!bodkin_scale(&b->current, ratio, MILLION)) b->overflow = true;
        b->fraction = true;
        return close(b);
    }
    bool hyphen = bodkin_take_symbol(s, '-');
    bool glued = bodkin_peek(s, 0)->glued;
    int64_t denominator = take_denominator(b, whole >= MILLION, whole >= 2 * MILLION);
    if (!denominator) return bodkin_back(s, start);
    b->total += b->current;
    /* "one hundred thirty-fifths" has 35 below, "thirty-two fifths" 5. */
    if (glued && !hyphen && b->last == TENS && denominator < 10) {
        int32_t tens = (int32_t)(b->total % (100 * MILLION));
        b->total -= tens;
        denominator += tens / MILLION;
    }
    b->current = 0;
    if (!bodkin_scale(&b->total, 1, denominator)) b->overflow = true;
    b->fraction = true;
    return close(b);
}

/* "of a million" after a fraction. */
static bool add_of_scale(struct build *b) {
    struct bodkin_scan *s = b->scan;
    int start = s->at;
    bodkin_take(s, BODKIN_SENSE_OF);
    bodkin_take(s, BODKIN_SENSE_ARTICLE);
    bool scaled = bodkin_early(s, 0) & (BODKIN_EARLY(SCALE) | BODKIN_EARLY(DOZEN));
    if (!scaled || bodkin_is_unit(s, 0, b->wanted)) return bodkin_back(s, start);
    b->fraction = false;
    return add_word(b);
}

/* "half", "a quarter", "a third"; "tenth of". */
static bool start_with_fraction(struct build *b) {
    struct bodkin_scan *s = b->scan;
    int start = s->at;
    if (add_half_more(b)) return true;
    if (!take_part(b, &b->current)) {
        bodkin_take(s, BODKIN_SENSE_ARTICLE);
        int ordinal = bodkin_take_value(s, BODKIN_SENSE_ORDINAL);
        if (ordinal < 3 || !bodkin_at(s, BODKIN_SENSE_OF)) return bodkin_back(s, start);
        b->current = micros_of_ratio(1, ordinal);
    }
    b->fraction = true;
    return close(b);
}

/* "twenty-first", "hundredth", "21st"; and a word that is only ordinal, "third". */
static bool add_ordinal(struct build *b) {
    struct bodkin_scan *s = b->scan;
    int start = s->at;
    bool joined = take_joint(b);
    int value;
    if (bodkin_is_unit(s, 0, b->wanted)) return bodkin_back(s, start);
    if (b->last == LITERAL && bodkin_peek(s, 0)->glued &&
        bodkin_take(s, BODKIN_SENSE_ORDINAL_SUFFIX)) {
        return b->ordinal = true;
    }
    if ((value = bodkin_value(s, 0, BODKIN_SENSE_ORDINAL)) >= 0) {
        bool fits = b->last == NOTHING || b->last == HUNDRED || b->last == SCALE ||
                    (b->last == TENS && value < 10);
        if (!fits) return bodkin_back(s, start);
        return b->ordinal = add(b, value, b->last);
    }
    value = bodkin_value(s, 0, BODKIN_SENSE_ORDINAL_SCALE);
    if (joined || value < 0 || bodkin_peek(s, 0)->plural || b->current == MILLION)
        return bodkin_back(s, start);
    b->total += b->current;
    b->current = 0;
    if (!b->total) b->total = MILLION;
    scale_up(b, &b->total, value);
    s->at++;
    return b->ordinal = true;
}

/* "a hundred", "a dozen", "a couple", "a half": the article is part of the number. */
static bool start_with_article(struct build *b) {
    struct bodkin_scan *s = b->scan;
    int start = s->at;
    if (bodkin_at(s, BODKIN_SENSE_ONES) || !bodkin_take(s, BODKIN_SENSE_ARTICLE)) return false;
    bool counted = bodkin_early(s, 0) & (BODKIN_EARLY(HUNDRED) | BODKIN_EARLY(SCALE) |
                                         BODKIN_EARLY(DOZEN) | BODKIN_EARLY(COUNT));
    if (counted && add_word(b)) return true;
    s->at = start;
    return start_with_fraction(b);
}

/* Whether a number may go on with the next token. */
static bool goes_on(const struct bodkin_scan *s) {
    static const struct bodkin_senses more =
        BODKIN_SENSES(BODKIN_BITS_NUMBER | BODKIN_BIT(AND) | BODKIN_BIT(OF) |
                      BODKIN_BIT(ORDINAL_SUFFIX));
    return bodkin_share(&bodkin_peek(s, 0)->senses, &more);
}

static BODKIN_NOINLINE bool read_magnitude(struct build *b) {
    struct bodkin_scan *s = b->scan;
    bool whole = true;
    if (bodkin_take_literal(s, &b->current, &whole)) {
        b->last = whole ? LITERAL : CLOSED;
        if (whole && add_ordinal(b)) return true;
        if (!whole && bodkin_value(s, 0, BODKIN_SENSE_HUNDRED) == 1) {
            scale_up(b, &b->current, 2); /* "2.5 hundred" */
            s->at++;
        }
    } else {
        start_with_article(b);
    }
    while (b->last != CLOSED && add_word(b)) continue;
    if (b->last != NOTHING && !goes_on(s)) return true;
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

static bool read_signed(struct bodkin_scan *s, enum bodkin_dimension wanted,
                        struct bodkin_number *out) {
    struct build b = { .scan = s, .wanted = wanted };
    int start = s->at;
    bool minus = bodkin_take(s, BODKIN_SENSE_MINUS);
    if (!read_magnitude(&b)) return bodkin_back(s, start);
    out->micros = b.total + b.current;
    if (minus) out->micros = -out->micros;
    out->ordinal = b.ordinal;
    out->fraction = b.fraction;
    out->overflow = b.overflow;
    return true;
}

static bool read_ratio(struct bodkin_scan *s, enum bodkin_dimension wanted,
                       struct bodkin_number *out) {
    struct bodkin_number under;
    if (!read_signed(s, wanted, out)) return false;
    int start = s->at;
    if (bodkin_take(s, BODKIN_SENSE_OVER) && read_signed(s, wanted, &under) && under.micros > 0) {
        if (!bodkin_scale(&out->micros, MILLION, under.micros)) out->overflow = true;
        out->fraction = true; /* "one out of three" */
    } else {
        s->at = start;
    }
    return true;
}

bool bodkin_read_number(struct bodkin_scan *s, enum bodkin_dimension wanted,
                        struct bodkin_number *out) {
    static const struct bodkin_senses first = BODKIN_SENSES(BODKIN_BITS_NUMBER);
    const struct bodkin_token *token = bodkin_peek(s, 0);
    if (!bodkin_share(&token->senses, &first) && token->kind != BODKIN_TOKEN_SYMBOL) return false;
    if (!bodkin_has(&s->any, BODKIN_SENSE_UNIT)) wanted = BODKIN_DIMENSION_NONE;
    bool dimension = wanted != BODKIN_DIMENSION_NONE; /* one scan has one at most */
    if (s->memo[dimension].at != s->at || s->memo[dimension].scan_end != s->end) {
        s->memo[dimension].at = s->at;
        s->memo[dimension].scan_end = s->end;
        read_ratio(s, wanted, &s->memo[dimension].number);
        s->memo[dimension].end = s->at;
    }
    s->at = s->memo[dimension].end;
    if (s->memo[dimension].end == s->memo[dimension].at) return false;
    *out = s->memo[dimension].number;
    return true;
}
