/* What a language's words mean, as tables. A locale is written as words (en.words, format in
 * docs/locales.md) and made into C by tools/values/locale.ts. */
#ifndef BODKIN_VALUES_LOCALE_H
#define BODKIN_VALUES_LOCALE_H

#include <stdint.h>

/* A word may have several senses ("second": an ordinal and a unit); a parser asks for the one that
 * it can use. The comment says what its value is. The first 32 are those that a point of time can
 * start with: moment.c tells readers by them. */
enum bodkin_sense {
    BODKIN_SENSE_ONES,           /* 0 to 19, and 21 to 29 where a language has words for them */
    BODKIN_SENSE_TENS,           /* 20 to 90 */
    BODKIN_SENSE_HUNDRED,        /* 1 to 9: hundreds ("quinientos": 5) */
    BODKIN_SENSE_SCALE,          /* power of ten: thousand 3, lakh 5, million 6 */
    BODKIN_SENSE_DOZEN,          /* what it multiplies by */
    BODKIN_SENSE_COUNT,          /* a number after an article: couple 2, few 3 */
    BODKIN_SENSE_ORDINAL,        /* 1 to 90 */
    BODKIN_SENSE_ORDINAL_SCALE,  /* power of ten: hundredth 2 */
    BODKIN_SENSE_FRACTION,       /* denominator: half 2; the plural of an ordinal, fifths 5 */
    BODKIN_SENSE_RATIO,     /* 16 x numerator + denominator: "dreiviertel", a sign like one half */
    BODKIN_SENSE_MIXED,     /* a half more than: "anderthalb" 1; 0 for "einhalb" after a number */
    BODKIN_SENSE_DOUBLE,    /* repeats the next digit: double 2, triple 3 */
    BODKIN_SENSE_UNIT,      /* enum bodkin_measure */
    BODKIN_SENSE_AMPM,      /* am 0, pm 12 */
    BODKIN_SENSE_HALF_PAST, /* "half" before an hour: minutes to add, or 256 - those to take off */
    BODKIN_SENSE_NOON,      /* 12, or 0 for midnight */
    BODKIN_SENSE_PART,      /* enum bodkin_part */
    BODKIN_SENSE_DAY,       /* 128 + days from today: tomorrow 129; or part of today; or now */
    BODKIN_SENSE_WEEKDAY,   /* 0 Monday to 6 Sunday */
    BODKIN_SENSE_WEEKDAYS,  /* bit mask of several: "weekend" 0x60 */
    BODKIN_SENSE_MONTH,     /* 1 to 12 */
    BODKIN_SENSE_HOLIDAY,   /* index in the locale's holidays */
    BODKIN_SENSE_LAST,      /* 1: "past", the one just over */
    BODKIN_SENSE_END,       /* "end of" a day or period; 1: of today */
    BODKIN_SENSE_REPEAT,    /* "daily": enum bodkin_grain */

    BODKIN_SENSE_PLAIN,     /* no sense: those from here on have no value */
    BODKIN_SENSE_DIGITS = BODKIN_SENSE_PLAIN, /* of a run of figures; no word has it */
    BODKIN_SENSE_ARTICLE,   /* "a": one, before a unit or a fraction */
    BODKIN_SENSE_POINT,
    BODKIN_SENSE_THE,
    BODKIN_SENSE_IN,
    BODKIN_SENSE_THIS,
    BODKIN_SENSE_NEXT,

    BODKIN_SENSE_SKIP,      /* "about", "please" */
    BODKIN_SENSE_OF,
    BODKIN_SENSE_AND,
    BODKIN_SENSE_ORDINAL_SUFFIX, /* "st" of 1st */
    BODKIN_SENSE_OVER,           /* one over three */
    BODKIN_SENSE_MINUS,
    BODKIN_SENSE_BELOW_ZERO,
    BODKIN_SENSE_RAISE, /* a change upwards: "up", "warmer" */
    BODKIN_SENSE_LOWER,
    BODKIN_SENSE_BIT,   /* a small change: "a bit" */
    BODKIN_SENSE_MOST,  /* "max", "full" */
    BODKIN_SENSE_LEAST,
    BODKIN_SENSE_OCLOCK,
    BODKIN_SENSE_HOUR_MARK, /* "h" in 15h20, "uhr" */
    BODKIN_SENSE_PAST,
    BODKIN_SENSE_BEFORE, /* "to" in quarter to six */
    BODKIN_SENSE_LAST_OF, /* "last" as the end of a list: "last friday of may" */
    BODKIN_SENSE_AGO,
    BODKIN_SENSE_HENCE, /* "from now", "later" */
    BODKIN_SENSE_FROM,
    BODKIN_SENSE_UNTIL,
    BODKIN_SENSE_BETWEEN,
    BODKIN_SENSE_FOR,
    BODKIN_SENSE_EVERY,
    BODKIN_SENSE_OTHER, /* "every other" */
    BODKIN_SENSE_YES,
    BODKIN_SENSE_NO,
    BODKIN_SENSE_NOT,
    BODKIN_SENSE_CARRIER /* before a text that is the user's own: "called", "that says" */
};

/* Values of BODKIN_SENSE_DAY. */
#define BODKIN_DAY_TODAY 128 /* plus days */
#define BODKIN_DAY_NOW 64    /* below: today's enum bodkin_part, "tonight" */

enum bodkin_part {
    BODKIN_PART_MORNING,
    BODKIN_PART_LUNCH,
    BODKIN_PART_AFTERNOON,
    BODKIN_PART_EVENING,
    BODKIN_PART_NIGHT
};

enum bodkin_holiday_rule {
    BODKIN_HOLIDAY_FIXED,  /* day: of the month */
    BODKIN_HOLIDAY_NTH,    /* day: 16 x n + weekday; n 5 is the last */
    BODKIN_HOLIDAY_AFTER,  /* the day after such a one */
    BODKIN_HOLIDAY_EASTER  /* day: 128 + days after Easter Sunday */
};
struct bodkin_holiday {
    uint8_t rule_month; /* 16 x enum bodkin_holiday_rule + month */
    uint8_t day;
};

enum bodkin_locale_flags {
    BODKIN_LOCALE_DAY_FIRST = 1,     /* 3/5 is the 3rd of May */
    BODKIN_LOCALE_DECIMAL_COMMA = 2, /* 1.000,5 */
    BODKIN_LOCALE_COMPOUND = 4,      /* "zweiundzwanzig": ones come before tens */
    BODKIN_LOCALE_AND_JOINS = 8      /* "treinta y cinco": "and" between tens and ones */
};

/* Words before 'a', of each letter those with a second byte below 'i' and the rest, words after. */
#define BODKIN_WORD_BUCKETS 54
#define BODKIN_WORD_SPLIT 'i'
#define BODKIN_WORD_STRIDE 8

#define BODKIN_WORD_SAME 8u
#define BODKIN_WORD_MORE (15u << 4 | BODKIN_WORD_SAME)
#define BODKIN_PAIR_DEPTH_MAX 8

/* Words are records, sorted by their text (unsigned bytes), which is folded as fold.c folds: lower
 * case, no accents, one space between the words of a phrase. A record is
 *
 *     shared << 4 | SAME | n    how many bytes of text are those of the word before (0 to 15), and
 *                               how many follow, less one (0 to 7)
 *     meaning                   see below; not with SAME: the meaning of the word before
 *     text                      a byte without bit 5, which folded text hardly has, stands for two:
 *                               `pairs` at twice (byte & 31 | byte >> 1 & 96), which may stand for
 *                               two themselves, BODKIN_PAIR_DEPTH_MAX deep
 *
 * or MORE and one more meaning of the word before.
 *
 * `buckets` has the bytes of the records of each bucket, whose first shares nothing; `strides` has
 * where the first and every eighth after it start. A meaning is a sense with its value. Meanings
 * are numbered by sense, from `starts` on; those of senses without a value come last, one each. */
struct bodkin_locale {
    const uint8_t *words;
    const uint8_t *values; /* of each meaning */
    const uint8_t *pairs; /* a second byte of 0: the first, as it is */
    const struct bodkin_holiday *holidays;
    uint16_t strides[(BODKIN_WORD_BUCKETS + BODKIN_WORD_STRIDE - 1) / BODKIN_WORD_STRIDE];
    uint8_t buckets[BODKIN_WORD_BUCKETS];
    uint8_t starts[BODKIN_SENSE_PLAIN + 1]; /* of each sense that has a value, and of the others */
    uint8_t flags;
};

extern const struct bodkin_locale bodkin_locale_en;
extern const struct bodkin_locale bodkin_locale_de;
extern const struct bodkin_locale bodkin_locale_es;

/* The firmware's language: its model speaks one, so one locale is linked in. */
#ifndef BODKIN_LOCALE
#define BODKIN_LOCALE bodkin_locale_en
#endif
static const struct bodkin_locale *const bodkin_locale = &BODKIN_LOCALE;

#endif
