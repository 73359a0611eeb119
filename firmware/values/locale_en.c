/* Made by tools/values/locale.ts from en.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const uint8_t words[] = {
    0, /* no word starts at 0 */
    /* " */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_S, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_IN, '"',
    /* $ */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, '$',
    /* % */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, '%',
    /* & */
    0 << 4 | 2, BODKIN_SENSE_AND, '&',
    /* ' */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FT, '\'',
    /* ' ' */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN, ' ', '\'',
    /* + */
    0 << 4 | 2, BODKIN_SENSE_SKIP, '+',
    /* - */
    0 << 4 | 3, BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, '-',
    /* @ */
    0 << 4 | 2, BODKIN_SENSE_SKIP, '@',
    /* a */
    0 << 4 | 4, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_AMPM, 0, 'a',
    /* a bit */
    1 << 4 | 4, BODKIN_SENSE_BIT, ' ', 'b', '\\',
    /* a little */
    2 << 4 | 5, BODKIN_SENSE_BIT, 'I', 't', 't', 0xC,
    /* a m */
    2 << 4 | 3, BODKIN_SENSE_AMPM, 0, 'm',
    /* a notch */
    2 << 4 | 4, BODKIN_SENSE_BIT, 'n', '_', 'G',
    /* a tad */
    2 << 4 | 3, BODKIN_SENSE_BIT, 't', 'X',
    /* about */
    1 << 4 | 5, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_CARRIER, 'b', 0x1B, 't',
    /* activate */
    1 << 4 | 5, BODKIN_SENSE_YES, 'c', 0x9, 'v', 'Y',
    /* activated */
    8 << 4 | 2, BODKIN_SENSE_YES, 'd',
    /* active */
    5 << 4 | 2, BODKIN_SENSE_YES, 'e',
    /* additional */
    1 << 4 | 6, BODKIN_SENSE_SKIP, 'd', 0xCD, 0x9, 0x11, 0x1A,
    /* affirmative */
    1 << 4 | 6, BODKIN_SENSE_YES, 'f', 'f', 0x8B, 0xD8, 0xC0,
    /* after */
    2 << 4 | 3, BODKIN_SENSE_PAST | BODKIN_WORD_MORE, BODKIN_SENSE_IN, 0x15,
    /* after next */
    5 << 4 | 5, BODKIN_SENSE_AFTER_NEXT, 0x84, 'e', 'x', 't',
    /* afternoon */
    5 << 4 | 5, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON, 'n', 'o', 0x11,
    /* afternoonish */
    9 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON, 'i', 0x97,
    /* ago */
    1 << 4 | 3, BODKIN_SENSE_AGO, 'g', 'o',
    /* agree */
    2 << 4 | 2, BODKIN_SENSE_YES, 0x9E,
    /* all */
    0 << 4 | 3, BODKIN_SENSE_EVERY, 0x1A, 'l',
    /* all saints day */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 11, 'S', 0xCA, 't', 0x12,
    /* all the way */
    4 << 4 | 4, BODKIN_SENSE_MOST, 'Q', ' ', 0x9C,
    /* all the way down */
    11 << 4 | 4, BODKIN_SENSE_LEAST, 0xC4, 0x14, 'n',
    /* all the way up */
    12 << 4 | 3, BODKIN_SENSE_MOST, 'u', 'p',
    /* almost */
    2 << 4 | 4, BODKIN_SENSE_SKIP, 'm', 'o', 0xF,
    /* am */
    1 << 4 | 3, BODKIN_SENSE_AMPM, 0, 'm',
    /* an */
    1 << 4 | 2, BODKIN_SENSE_ARTICLE, 'n',
    /* and */
    2 << 4 | 3, BODKIN_SENSE_AND | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 'd',
    /* and until */
    3 << 4 | 5, BODKIN_SENSE_UNTIL, ' ', 0x1F, 0x9, 'l',
    /* annual */
    2 << 4 | 5, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR, 'n', 'u', 0x1A,
    /* annually */
    6 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR, 0x10,
    /* another */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 'o', 0x81,
    /* any */
    2 << 4 | 2, BODKIN_SENSE_EVERY, 'y',
    /* approx */
    1 << 4 | 5, BODKIN_SENSE_SKIP, 'p', 'p', 0xDE, 'x',
    /* approximately */
    6 << 4 | 4, BODKIN_SENSE_SKIP, '[', 'Y', 0x10,
    /* apr */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 4, 'r',
    /* april */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 4, 0xD5,
    /* april fools */
    5 << 4 | 6, BODKIN_SENSE_HOLIDAY, 3, 0xC5, 'o', '^', 's',
    /* april fools day */
    11 << 4 | 3, BODKIN_SENSE_HOLIDAY, 3, 0x5,
    /* around */
    1 << 4 | 5, BODKIN_SENSE_SKIP, 'r', 0x1B, 'n', 'd',
    /* as high as possible */
    1 << 4 | 9, BODKIN_SENSE_MOST, 0x1E, 'h', 0x13, 0x1C, 0x1E, 0xDD, 'J', 'U',
    /* as loud as possible */
    3 << 4 | 9, BODKIN_SENSE_MOST, 'l', 0x1B, 'd', 0x1C, 0x1E, 0xDD, 'J', 'U',
    /* as low as possible */
    5 << 4 | 7, BODKIN_SENSE_LEAST, 'w', 0x1C, 0x1E, 0xDD, 'J', 'U',
    /* as of */
    3 << 4 | 2, BODKIN_SENSE_FROM, 'C',
    /* asap */
    2 << 4 | 3, BODKIN_SENSE_NOW, 'a', 'p',
    /* ascension day */
    2 << 4 | 7, BODKIN_SENSE_HOLIDAY, 33, 'c', 0x6, 'J', 0x11, 0x5,
    /* ash wednesday */
    2 << 4 | 9, BODKIN_SENSE_HOLIDAY, 27, 'h', ' ', 'w', 0x88, 'n', 'M', 0x2,
    /* at */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 't',
    /* at present */
    2 << 4 | 5, BODKIN_SENSE_NOW, 0xC6, 0x8, 's', 'E',
    /* at the minute */
    3 << 4 | 5, BODKIN_SENSE_NOW, 'Q', 'L', 0x7, 0x9A,
    /* at the moment */
    8 << 4 | 3, BODKIN_SENSE_NOW, 'O', 'E',
    /* at this time */
    5 << 4 | 4, BODKIN_SENSE_NOW, 'i', 0x1E, 'F',
    /* atm */
    2 << 4 | 2, BODKIN_SENSE_NOW, 'm',
    /* aud */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'd',
    /* aug */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 8, 'g',
    /* august */
    3 << 4 | 4, BODKIN_SENSE_MONTH, 8, 'u', 0xF,
    /* aye */
    1 << 4 | 3, BODKIN_SENSE_YES, 'y', 'e',
    /* b */
    0 << 4 | 3, BODKIN_SENSE_SCALE, 9, 'b',
    /* back */
    1 << 4 | 3, BODKIN_SENSE_AGO, 'a', 'H',
    /* beats */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 0x87, 't', 's',
    /* beats a minute */
    5 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 0x1C, 'L', 0x7, 0x9A,
    /* beats per minute */
    6 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'p', 0x3, 'L', 0x7, 0x9A,
    /* bedtime */
    2 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_NIGHT, 'd', 'F',
    /* before */
    2 << 4 | 2, BODKIN_SENSE_BEFORE, 0xD4,
    /* beginning */
    2 << 4 | 4, BODKIN_SENSE_FROM, 'g', 0x7, 0x92,
    /* below */
    2 << 4 | 2, BODKIN_SENSE_BELOW_ZERO, 0xD7,
    /* below zero */
    5 << 4 | 5, BODKIN_SENSE_BELOW_ZERO, ' ', 'z', 0x3, 'o',
    /* between */
    2 << 4 | 4, BODKIN_SENSE_BETWEEN, 't', 'w', 0xD2,
    /* billion */
    0 << 4 | 6, BODKIN_SENSE_SCALE, 9, 'b', 0xD5, 'I', 0x11,
    /* billionth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 9, 0x4,
    /* billionths */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 25, 's',
    /* bit */
    2 << 4 | 2, BODKIN_SENSE_BIT, 't',
    /* black friday */
    1 << 4 | 8, BODKIN_SENSE_HOLIDAY, 25, 'l', 'a', 'H', 0xC5, 'P', 0x2,
    /* bln */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 9, 'n',
    /* bn */
    1 << 4 | 3, BODKIN_SENSE_SCALE, 9, 'n',
    /* boss day */
    1 << 4 | 4, BODKIN_SENSE_HOLIDAY, 6, 0x95, 0x12,
    /* bosss */
    4 << 4 | 3, BODKIN_SENSE_HOLIDAY, 6, 's',
    /* bosss day */
    5 << 4 | 3, BODKIN_SENSE_HOLIDAY, 6, 0x5,
    /* boxing day */
    2 << 4 | 5, BODKIN_SENSE_HOLIDAY, 15, 'x', 0xB, 0x5,
    /* bpm */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'p', 'm',
    /* breakfast */
    1 << 4 | 8, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0x8, 'a', 'k', 'f', 'a', 0xF,
    /* breakfast time */
    9 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0xC8,
    /* brighter */
    2 << 4 | 3, BODKIN_SENSE_RAISE, 0x13, 0x15,
    /* brightest */
    7 << 4 | 2, BODKIN_SENSE_MOST, 0xF,
    /* buck */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'H',
    /* business day */
    2 << 4 | 6, BODKIN_SENSE_WEEKDAYS, 31, 's', 0x7, 'M', 0x12,
    /* but before */
    2 << 4 | 5, BODKIN_SENSE_UNTIL, 't', ' ', 'Z', 0xD4,
    /* by */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 'y',
    /* c */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CELSIUS, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_CENT, 'c',
    /* cad */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'X',
    /* cal */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'l',
    /* calendar */
    3 << 4 | 3, BODKIN_SENSE_SKIP, 0x9D, 0x17,
    /* called */
    3 << 4 | 2, BODKIN_SENSE_CARRIER, 0xC1,
    /* calorie */
    3 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 0x16, 'B',
    /* celcius */
    1 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 0xD1, 'c', 'i', 0x98,
    /* celsius */
    3 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'J', 0x98,
    /* cent */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0xDA,
    /* centigrade */
    4 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'i', 0x8A, 'd', 'e',
    /* centime */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0xD,
    /* centimeter */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 0x15,
    /* centimetre */
    8 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 0x8,
    /* certainly */
    2 << 4 | 5, BODKIN_SENSE_YES, 'r', 't', 0xCA, 0x10,
    /* chf */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'h', 'f',
    /* christmas */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 14, 'P', 0xF, 0xD8, 's',
    /* christmas day */
    9 << 4 | 3, BODKIN_SENSE_HOLIDAY, 14, 0x5,
    /* christmas eve */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 13, 0x89,
    /* cm */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 'c', 'm',
    /* cms */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 's',
    /* cny */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'n', 'y',
    /* colder */
    1 << 4 | 3, BODKIN_SENSE_LOWER, '^', 0xCF,
    /* columbus day */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 23, 'u', ']', 'u', 0x12,
    /* coming */
    2 << 4 | 3, BODKIN_SENSE_NEXT, 'm', 0xB,
    /* cooler */
    2 << 4 | 3, BODKIN_SENSE_LOWER, '^', 0x3,
    /* correct */
    2 << 4 | 4, BODKIN_SENSE_YES, 'r', 0x8, 0xCC,
    /* couple */
    2 << 4 | 4, BODKIN_SENSE_COUNT, 2, 'u', 0xDC,
    /* cr */
    1 << 4 | 3, BODKIN_SENSE_SCALE, 7, 'r',
    /* crore */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 7, 0x80,
    /* crowns */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'w', 'n', 's',
    /* current */
    1 << 4 | 4, BODKIN_SENSE_THIS, 'K', 'r', 'E',
    /* current date */
    7 << 4 | 4, BODKIN_SENSE_DAY, 128, 0xC4, 'Y',
    /* d */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY, 'd',
    /* daily */
    1 << 4 | 5, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 'a', 'i', 0x10,
    /* darker */
    2 << 4 | 4, BODKIN_SENSE_LOWER, 'r', 'k', 0x3,
    /* dawn */
    2 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 'w', 'n',
    /* day */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY, 'y',
    /* day after tomorrow */
    3 << 4 | 9, BODKIN_SENSE_DAY, 130, 0x1C, 'f', 0x15, 0xC7, 'O', 0x16, 0x96,
    /* day before yesterday */
    4 << 4 | 10, BODKIN_SENSE_DAY, 126, 'Z', 0xD4, ' ', 'y', 'e', 0xF, 0x3, 0x2,
    /* deactivate */
    1 << 4 | 6, BODKIN_SENSE_NO, 0x87, 'c', 0x9, 'v', 'Y',
    /* deactivated */
    10 << 4 | 2, BODKIN_SENSE_NO, 'd',
    /* dec */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 12, 'c',
    /* december */
    3 << 4 | 4, BODKIN_SENSE_MONTH, 12, 0xD3, 0x3,
    /* decrease */
    3 << 4 | 3, BODKIN_SENSE_LOWER, 0x8, 0xCB,
    /* definitely */
    2 << 4 | 6, BODKIN_SENSE_YES, 'f', 0x7, 'i', 0xA, 0x10,
    /* deg */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 'g',
    /* degree */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 0x9E,
    /* dimmer */
    0 << 4 | 5, BODKIN_SENSE_LOWER, 'd', '[', 'm', 0x3,
    /* dimmest */
    5 << 4 | 2, BODKIN_SENSE_LEAST, 0xF,
    /* dinner time */
    2 << 4 | 6, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'n', 'n', 0x3, 0xC8,
    /* dinnertime */
    6 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'F',
    /* disable */
    2 << 4 | 4, BODKIN_SENSE_NO, 's', 'a', 'U',
    /* disabled */
    7 << 4 | 2, BODKIN_SENSE_NO, 'd',
    /* disagree */
    4 << 4 | 3, BODKIN_SENSE_NO, 'g', 0x9E,
    /* do not */
    1 << 4 | 4, BODKIN_SENSE_NOT, 'o', 0x84, '_',
    /* dollar */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xD6, 0x17,
    /* dont */
    2 << 4 | 2, BODKIN_SENSE_NOT, 0xDA,
    /* dot */
    2 << 4 | 2, BODKIN_SENSE_POINT, 't',
    /* double */
    2 << 4 | 4, BODKIN_SENSE_DOUBLE, 2, 'u', 'U',
    /* down */
    2 << 4 | 3, BODKIN_SENSE_LOWER, 'w', 'n',
    /* doz */
    2 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 'z',
    /* dozen */
    3 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 0x6,
    /* drop */
    1 << 4 | 3, BODKIN_SENSE_LOWER, 0xDE, 'p',
    /* during */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 'K', 0xB,
    /* dusk */
    2 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 's', 'k',
    /* dz */
    1 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 'z',
    /* dzs */
    2 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 's',
    /* each */
    0 << 4 | 3, BODKIN_SENSE_EVERY, 0x87, 'G',
    /* earlier */
    2 << 4 | 4, BODKIN_SENSE_AGO, 'r', 'I', 0x3,
    /* early hours of the morning */
    4 << 4 | 13, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 'y', ' ', 'h', 0x1B, 'r', 0x1E, 'C', 0x86,
    'L', 0x16, 0x92,
    /* early morning */
    6 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0x8F, 0x92,
    /* earth day */
    3 << 4 | 4, BODKIN_SENSE_HOLIDAY, 4, 0x4, 0x5,
    /* easter */
    2 << 4 | 4, BODKIN_SENSE_HOLIDAY, 31, 0xF, 0x3,
    /* easter mon */
    6 << 4 | 4, BODKIN_SENSE_HOLIDAY, 32, 'L', 0x11,
    /* easter monday */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 32, 0x2,
    /* easter sunday */
    7 << 4 | 4, BODKIN_SENSE_HOLIDAY, 31, 's', 0xC3,
    /* eight */
    0 << 4 | 4, BODKIN_SENSE_ONES, 8, 'e', 0x19,
    /* eighteen */
    5 << 4 | 3, BODKIN_SENSE_ONES, 18, 0xD2,
    /* eighteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 18, 0x4,
    /* eighth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 8, 'h',
    /* eighths */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 8, 's',
    /* eightieth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 80, 'V',
    /* eighty */
    5 << 4 | 3, BODKIN_SENSE_TENS, 80, 'y',
    /* eleven */
    1 << 4 | 4, BODKIN_SENSE_ONES, 11, 0xC, 0x9B,
    /* eleventh */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 11, 0x4,
    /* enable */
    1 << 4 | 3, BODKIN_SENSE_YES, 0x90, 'U',
    /* enabled */
    6 << 4 | 2, BODKIN_SENSE_YES, 'd',
    /* end */
    2 << 4 | 3, BODKIN_SENSE_END, 0, 'd',
    /* end of day */
    3 << 4 | 4, BODKIN_SENSE_END, 1, 'W', 0x5,
    /* end of the day */
    7 << 4 | 4, BODKIN_SENSE_END, 1, 'Q', 0x5,
    /* entire */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 0x9, 0x8,
    /* eod */
    1 << 4 | 4, BODKIN_SENSE_END, 1, 'o', 'd',
    /* eur */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'K',
    /* euro */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'o',
    /* evening */
    1 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 0x9B, 0xB,
    /* every */
    3 << 4 | 3, BODKIN_SENSE_EVERY, 'r', 'y',
    /* everyday */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 0x2,
    /* exactly */
    1 << 4 | 5, BODKIN_SENSE_SKIP, 'x', 'a', 0xCC, 0x10,
    /* extra */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 't', 0x1D,
    /* f */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'f',
    /* fahrenheit */
    1 << 4 | 9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'a', 'h', 'r', 0x6, 'h', 'e', '\\',
    /* false */
    2 << 4 | 3, BODKIN_SENSE_NO, 'l', 'D',
    /* farenheit */
    2 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'r', 0x6, 'h', 'e', '\\',
    /* faster */
    2 << 4 | 3, BODKIN_SENSE_RAISE, 0xF, 0x3,
    /* fathers day */
    2 << 4 | 4, BODKIN_SENSE_HOLIDAY, 21, 0x81, 0x12,
    /* feb */
    1 << 4 | 4, BODKIN_SENSE_MONTH, 2, 'e', 'b',
    /* february */
    3 << 4 | 6, BODKIN_SENSE_MONTH, 2, 'r', 'u', 0x17, 'y',
    /* feet */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT, 'e', 't',
    /* few */
    2 << 4 | 3, BODKIN_SENSE_COUNT, 3, 'w',
    /* fewer */
    3 << 4 | 2, BODKIN_SENSE_LOWER, 0x3,
    /* fifteen */
    0 << 4 | 6, BODKIN_SENSE_ONES, 15, 'f', 'i', 'f', 'R',
    /* fifteenth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 15, 0x4,
    /* fifteenths */
    9 << 4 | 3, BODKIN_SENSE_FRACTION, 15, 's',
    /* fifth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 5, 'h',
    /* fifths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 5, 's',
    /* fiftieth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 50, 'V',
    /* fifty */
    4 << 4 | 3, BODKIN_SENSE_TENS, 50, 'y',
    /* fine */
    2 << 4 | 2, BODKIN_SENSE_YES, 0xD9,
    /* first */
    2 << 4 | 4, BODKIN_SENSE_ORDINAL, 1, 'r', 0xF,
    /* firsts */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 1, 's',
    /* five */
    2 << 4 | 3, BODKIN_SENSE_ONES, 5, 0x18,
    /* following */
    1 << 4 | 4, BODKIN_SENSE_NEXT, '^', 0xD7, 0xB,
    /* foot */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT, '_',
    /* for */
    2 << 4 | 3, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_FOR, 'r',
    /* fortieth */
    3 << 4 | 5, BODKIN_SENSE_ORDINAL, 40, 0x9, 'e', 0x4,
    /* fortnight */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT, 'N',
    /* forty */
    4 << 4 | 3, BODKIN_SENSE_TENS, 40, 'y',
    /* four */
    2 << 4 | 3, BODKIN_SENSE_ONES, 4, 'K',
    /* fourteen */
    4 << 4 | 3, BODKIN_SENSE_ONES, 14, 'R',
    /* fourteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 14, 0x4,
    /* fourth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 4, 'h',
    /* fourths */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 4, 's',
    /* fourty */
    5 << 4 | 3, BODKIN_SENSE_TENS, 40, 'y',
    /* franc */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x1D, 'n', 'c',
    /* freedom day */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 8, 'e', 0x88, 'O', 0x5,
    /* fri */
    2 << 4 | 3, BODKIN_SENSE_WEEKDAY, 4, 'i',
    /* friday */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 4, 0x2,
    /* fridays */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 16, 's',
    /* from */
    2 << 4 | 2, BODKIN_SENSE_FROM, 'O',
    /* from now */
    4 << 4 | 3, BODKIN_SENSE_HENCE, 0x84, 0x14,
    /* from right now */
    5 << 4 | 5, BODKIN_SENSE_HENCE, 'r', 0x19, 0x84, 0x14,
    /* from this moment */
    5 << 4 | 7, BODKIN_SENSE_HENCE, 0x4, 'i', 0x1E, 'm', 'O', 'E',
    /* ft */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT, 't',
    /* full */
    1 << 4 | 3, BODKIN_SENSE_MOST, 'u', 0xD6,
    /* full of */
    4 << 4 | 2, BODKIN_SENSE_SKIP, 'W',
    /* fullest */
    4 << 4 | 3, BODKIN_SENSE_MOST, 'e', 0xF,
    /* g */
    0 << 4 | 5, BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 'g',
    /* gbp */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'b', 'p',
    /* gm */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 'g', 'm',
    /* gms */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 's',
    /* good friday */
    1 << 4 | 8, BODKIN_SENSE_HOLIDAY, 30, 'o', 'o', 'd', 0xC5, 'P', 0x2,
    /* gram */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 0x1D, 'm',
    /* gramme */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 0xD,
    /* grand */
    3 << 4 | 4, BODKIN_SENSE_SCALE, 3, 'n', 'd',
    /* gs */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 's',
    /* h */
    0 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 'h',
    /* half */
    1 << 4 | 6, BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 2, BODKIN_SENSE_HALF_PAST, 30, 0x1A, 'f',
    /* halfway */
    4 << 4 | 3, BODKIN_SENSE_FRACTION, 2, 0x9C,
    /* halloween */
    3 << 4 | 4, BODKIN_SENSE_HOLIDAY, 10, 0xD7, 0xD2,
    /* halves */
    3 << 4 | 4, BODKIN_SENSE_FRACTION, 2, 0x18, 's',
    /* hence */
    1 << 4 | 3, BODKIN_SENSE_HENCE, 0x6, 'A',
    /* higher */
    0 << 4 | 4, BODKIN_SENSE_RAISE, 'h', 0x13, 0x3,
    /* highest */
    5 << 4 | 2, BODKIN_SENSE_MOST, 0xF,
    /* hotter */
    1 << 4 | 3, BODKIN_SENSE_RAISE, '_', 0x15,
    /* hour */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, 'K',
    /* hours */
    4 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 's',
    /* hr */
    1 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 'r',
    /* hrs */
    2 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 's',
    /* hundred */
    1 << 4 | 6, BODKIN_SENSE_HUNDRED, 1, 0x1F, 'd', 0x8, 'd',
    /* hundredth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 2, 0x4,
    /* hundredths */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 18, 's',
    /* ides */
    0 << 4 | 5, BODKIN_SENSE_ORDINAL, 15, 'i', 'd', 'M',
    /* immediately */
    0 << 4 | 6, BODKIN_SENSE_NOW, '[', 0xD, 0xCD, 'Y', 0x10,
    /* in */
    1 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_IN, BODKIN_SENSE_IN, 'n',
    /* in the am */
    2 << 4 | 5, BODKIN_SENSE_AMPM, 0, 0x86, 0x1C, 'm',
    /* in the pm */
    7 << 4 | 4, BODKIN_SENSE_AMPM, 12, 'p', 'm',
    /* inactive */
    2 << 4 | 4, BODKIN_SENSE_NO, 'a', 'c', 0xC0,
    /* inch */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN, 'G',
    /* inches */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN, 'M',
    /* incorrect */
    3 << 4 | 4, BODKIN_SENSE_NO, 0x16, 0x8, 0xCC,
    /* increase */
    3 << 4 | 3, BODKIN_SENSE_RAISE, 0x8, 0xCB,
    /* independence day */
    2 << 4 | 9, BODKIN_SENSE_HOLIDAY, 9, 'd', 'e', 'p', 0x9D, 0x6, 'A', 0x5,
    /* inr */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'r',
    /* ins */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN, 's',
    /* international workers day */
    2 << 4 | 13, BODKIN_SENSE_HOLIDAY, 7, 0x15, 0x90, 0x9, 0x11, 0x1A, ' ', 'w', 0x16, 'k', 0x3,
    0x12,
    /* ish */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 0x97,
    /* isnt */
    2 << 4 | 2, BODKIN_SENSE_NOT, 0xDA,
    /* jan */
    0 << 4 | 4, BODKIN_SENSE_MONTH, 1, 'j', 'T',
    /* january */
    3 << 4 | 5, BODKIN_SENSE_MONTH, 1, 'u', 0x17, 'y',
    /* jpy */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'j', 'p', 'y',
    /* jul */
    1 << 4 | 4, BODKIN_SENSE_MONTH, 7, 'u', 'l',
    /* july */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 7, 'y',
    /* jun */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 6, 'n',
    /* june */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 6, 'e',
    /* juneteenth */
    4 << 4 | 4, BODKIN_SENSE_HOLIDAY, 8, 'R', 0x4,
    /* just */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 0xF,
    /* k */
    0 << 4 | 7, BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 3, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_KELVIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'k',
    /* kcal */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'c', 0x1A,
    /* kelvin */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN, 0xD1, 'v', 0x7,
    /* kg */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'g',
    /* kgs */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 's',
    /* kilo */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'k', 0xD5, 'o',
    /* kilocalorie */
    4 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'c', 0x1A, 0x16, 'B',
    /* kilogram */
    4 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 0x8A, 'm',
    /* kilogramme */
    8 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 0xD,
    /* kilojoule */
    4 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ, 'j', 0x1B, 0xC,
    /* kilometer */
    4 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 0xD, 0x15,
    /* kilometre */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 0x8,
    /* kings day */
    2 << 4 | 5, BODKIN_SENSE_HOLIDAY, 5, 'n', 'g', 0x12,
    /* kj */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ, 'j',
    /* klick */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'I', 'H',
    /* km */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'm',
    /* kms */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 's',
    /* koningsdag */
    1 << 4 | 7, BODKIN_SENSE_HOLIDAY, 5, 0x11, 0xB, 's', 'd', 0xC9,
    /* koti */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 7, 0x9,
    /* kr */
    1 << 4 | 3, BODKIN_SENSE_SCALE, 7, 'r',
    /* krona */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x11, 'a',
    /* kroner */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x3,
    /* krore */
    3 << 4 | 3, BODKIN_SENSE_SCALE, 7, 0x8,
    /* l */
    0 << 4 | 3, BODKIN_SENSE_SCALE, 5, 'l',
    /* labeled */
    1 << 4 | 4, BODKIN_SENSE_CARRIER, 'a', 'Z', 0xC1,
    /* labelled */
    5 << 4 | 2, BODKIN_SENSE_CARRIER, 0xC1,
    /* labor day */
    3 << 4 | 4, BODKIN_SENSE_HOLIDAY, 22, 0x16, 0x5,
    /* labour day */
    4 << 4 | 4, BODKIN_SENSE_HOLIDAY, 22, 'K', 0x5,
    /* lac */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 5, 'c',
    /* lakh */
    2 << 4 | 4, BODKIN_SENSE_SCALE, 5, 'k', 'h',
    /* last */
    2 << 4 | 4, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 0xF,
    /* late evening */
    2 << 4 | 7, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 0xA, ' ', 'e', 0x9B, 0xB,
    /* late night */
    5 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_NIGHT, 'N',
    /* later */
    4 << 4 | 2, BODKIN_SENSE_HENCE, 'r',
    /* later than */
    5 << 4 | 4, BODKIN_SENSE_FROM, ' ', 0x4, 'T',
    /* later today */
    7 << 4 | 4, BODKIN_SENSE_DAY, 128, 'o', 0x2,
    /* lb */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB, 'b',
    /* lbs */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB, 's',
    /* less */
    1 << 4 | 3, BODKIN_SENSE_LOWER, 'M', 's',
    /* little */
    0 << 4 | 5, BODKIN_SENSE_BIT, 'I', 't', 't', 0xC,
    /* lkh */
    1 << 4 | 4, BODKIN_SENSE_SCALE, 5, 'k', 'h',
    /* louder */
    1 << 4 | 3, BODKIN_SENSE_RAISE, 0x1B, 0xCF,
    /* loudest */
    5 << 4 | 2, BODKIN_SENSE_MOST, 0xF,
    /* lower */
    2 << 4 | 3, BODKIN_SENSE_LOWER, 'w', 0x3,
    /* lowest */
    4 << 4 | 2, BODKIN_SENSE_LEAST, 0xF,
    /* lunch */
    1 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_LUNCH, 0x1F, 'G',
    /* lunch time */
    5 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_LUNCH, 0xC8,
    /* lunchtime */
    5 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_LUNCH, 'F',
    /* m */
    0 << 4 | 7, BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 6, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 'm',
    /* mar */
    1 << 4 | 3, BODKIN_SENSE_MONTH, 3, 0x17,
    /* march */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 3, 'G',
    /* mardi gras */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 26, 0xCD, ' ', 0x8A, 's',
    /* martin luther king day */
    3 << 4 | 12, BODKIN_SENSE_HOLIDAY, 17, 't', 0x7, ' ', 'l', 'u', 0x81, ' ', 'k', 0xB, 0x5,
    /* martin luther kings day */
    15 << 4 | 4, BODKIN_SENSE_HOLIDAY, 17, 0xB, 0x12,
    /* maundy thursday */
    2 << 4 | 8, BODKIN_SENSE_HOLIDAY, 29, 0x1F, 0xCE, ' ', 0x4, 'K', 0xDF,
    /* max */
    2 << 4 | 2, BODKIN_SENSE_MOST, 'x',
    /* maximum */
    3 << 4 | 4, BODKIN_SENSE_MOST, '[', 'u', 'm',
    /* may */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 5, 'y',
    /* may day */
    3 << 4 | 3, BODKIN_SENSE_HOLIDAY, 7, 0x5,
    /* maybe */
    3 << 4 | 2, BODKIN_SENSE_SKIP, 'Z',
    /* memorial day */
    1 << 4 | 7, BODKIN_SENSE_HOLIDAY, 20, 'e', 0x8F, 'i', 0x1A, 0x5,
    /* meter */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 0x15,
    /* metre */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 0x8,
    /* mg */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG, 'g',
    /* mi */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI, 'm', 'i',
    /* mid day */
    2 << 4 | 4, BODKIN_SENSE_NOON, 12, 'd', 0x5,
    /* mid night */
    4 << 4 | 3, BODKIN_SENSE_NOON, 0, 'N',
    /* midday */
    3 << 4 | 3, BODKIN_SENSE_NOON, 12, 0x2,
    /* midnight */
    3 << 4 | 3, BODKIN_SENSE_NOON, 0, 'N',
    /* mil */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 6, 'l',
    /* mile */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI, 'e',
    /* milligram */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG, 'I', 0x8A, 'm',
    /* millimeter */
    5 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM, 0xD, 0x15,
    /* millimetre */
    8 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM, 0x8,
    /* million */
    5 << 4 | 3, BODKIN_SENSE_SCALE, 6, 0x11,
    /* millionth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 6, 0x4,
    /* millionths */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 22, 's',
    /* millis */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 's',
    /* millisecond */
    6 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 0xD0, 0x11, 'd',
    /* min */
    2 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_LEAST, 'n',
    /* minimum */
    3 << 4 | 4, BODKIN_SENSE_LEAST, '[', 'u', 'm',
    /* mins */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 's',
    /* minus */
    3 << 4 | 2, BODKIN_SENSE_MINUS, 0x98,
    /* minute */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 0xA,
    /* mio */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 6, 'o',
    /* mlk day */
    1 << 4 | 5, BODKIN_SENSE_HOLIDAY, 17, 'l', 'k', 0x5,
    /* mln */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 6, 'n',
    /* mm */
    1 << 4 | 5, BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM, 'm',
    /* mn */
    1 << 4 | 3, BODKIN_SENSE_SCALE, 6, 'n',
    /* mon */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 0, 0x11,
    /* monday */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 0, 0x2,
    /* mondays */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 1, 's',
    /* month */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 0x4,
    /* monthly */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH, 0x10,
    /* more */
    2 << 4 | 2, BODKIN_SENSE_RAISE, 0x8,
    /* more like */
    4 << 4 | 5, BODKIN_SENSE_SKIP, ' ', 'I', 'k', 'e',
    /* morning */
    3 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0x92,
    /* mothers day */
    2 << 4 | 4, BODKIN_SENSE_HOLIDAY, 19, 0x81, 0x12,
    /* ms */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 's',
    /* msec */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 0xD0,
    /* mth */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 0x4,
    /* mute */
    1 << 4 | 2, BODKIN_SENSE_LEAST, 0x9A,
    /* muted */
    4 << 4 | 2, BODKIN_SENSE_LEAST, 'd',
    /* nah */
    0 << 4 | 3, BODKIN_SENSE_NO, 0x90, 'h',
    /* named */
    2 << 4 | 3, BODKIN_SENSE_CARRIER, 0xD, 'd',
    /* namely */
    4 << 4 | 2, BODKIN_SENSE_CARRIER, 0x10,
    /* naught */
    2 << 4 | 5, BODKIN_SENSE_ONES, 0, 'u', 0xE, 't',
    /* nd */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 'd',
    /* nearly */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 'e', 0x17, 0x10,
    /* negative */
    2 << 4 | 5, BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_NO, 'g', 'a', 0xC0,
    /* never */
    2 << 4 | 3, BODKIN_SENSE_NO, 'v', 0x3,
    /* new year */
    2 << 4 | 7, BODKIN_SENSE_HOLIDAY, 0, 'w', ' ', 'y', 'e', 0x17,
    /* new year day */
    8 << 4 | 3, BODKIN_SENSE_HOLIDAY, 0, 0x5,
    /* new year eve */
    9 << 4 | 3, BODKIN_SENSE_HOLIDAY, 16, 0x89,
    /* new years day */
    8 << 4 | 3, BODKIN_SENSE_HOLIDAY, 0, 0x12,
    /* new years eve */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 16, 0x89,
    /* next */
    2 << 4 | 3, BODKIN_SENSE_NEXT, 'x', 't',
    /* night */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_DAY, BODKIN_SENSE_PART,
    BODKIN_PART_NIGHT, 'N',
    /* nightly */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 0x10,
    /* nil */
    2 << 4 | 3, BODKIN_SENSE_ONES, 0, 'l',
    /* nine */
    2 << 4 | 3, BODKIN_SENSE_ONES, 9, 0xD9,
    /* nineteen */
    4 << 4 | 3, BODKIN_SENSE_ONES, 19, 'R',
    /* nineteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 19, 0x4,
    /* nineth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 9, 'h',
    /* ninetieth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 90, 'V',
    /* ninety */
    5 << 4 | 3, BODKIN_SENSE_TENS, 90, 'y',
    /* ninth */
    3 << 4 | 3, BODKIN_SENSE_ORDINAL, 9, 0x4,
    /* ninths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 9, 's',
    /* no */
    1 << 4 | 2, BODKIN_SENSE_NO, 'o',
    /* none */
    2 << 4 | 2, BODKIN_SENSE_LEAST, 0xD9,
    /* noon */
    2 << 4 | 3, BODKIN_SENSE_NOON, 12, 0x11,
    /* noonish */
    4 << 4 | 4, BODKIN_SENSE_NOON, 12, 'i', 0x97,
    /* noontime */
    4 << 4 | 3, BODKIN_SENSE_NOON, 12, 'F',
    /* nope */
    2 << 4 | 3, BODKIN_SENSE_NO, 'p', 'e',
    /* not */
    2 << 4 | 2, BODKIN_SENSE_NOT, 't',
    /* notch */
    3 << 4 | 2, BODKIN_SENSE_BIT, 'G',
    /* nothing */
    3 << 4 | 3, BODKIN_SENSE_LEAST, 'h', 0xB,
    /* nought */
    2 << 4 | 5, BODKIN_SENSE_ONES, 0, 'u', 0xE, 't',
    /* nov */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 11, 'v',
    /* november */
    3 << 4 | 4, BODKIN_SENSE_MONTH, 11, 0xD3, 0x3,
    /* now */
    2 << 4 | 2, BODKIN_SENSE_NOW, 'w',
    /* null */
    1 << 4 | 4, BODKIN_SENSE_ONES, 0, 'u', 0xD6,
    /* o */
    0 << 4 | 3, BODKIN_SENSE_ONES, 0, 'o',
    /* o clock */
    1 << 4 | 5, BODKIN_SENSE_OCLOCK, 0x83, 'l', 'o', 'H',
    /* oclock */
    1 << 4 | 5, BODKIN_SENSE_OCLOCK, 'c', 'l', 'o', 'H',
    /* oct */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 10, 't',
    /* october */
    3 << 4 | 5, BODKIN_SENSE_MONTH, 10, 'o', 'b', 0x3,
    /* of */
    1 << 4 | 3, BODKIN_SENSE_OF | BODKIN_WORD_MORE, BODKIN_SENSE_BEFORE, 'f',
    /* of course */
    2 << 4 | 5, BODKIN_SENSE_YES, 0x83, 0x1B, 'r', 'D',
    /* off */
    2 << 4 | 3, BODKIN_SENSE_LEAST | BODKIN_WORD_MORE, BODKIN_SENSE_NO, 'f',
    /* oh */
    1 << 4 | 3, BODKIN_SENSE_ONES, 0, 'h',
    /* ok */
    0 << 4 | 4, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_YES, 'o', 'k',
    /* okay */
    2 << 4 | 3, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_YES, 0x1,
    /* old */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 'l', 'd',
    /* on */
    1 << 4 | 3, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_YES, 'n',
    /* on the dot */
    2 << 4 | 4, BODKIN_SENSE_SKIP, 0x86, 0xC4, '_',
    /* once a */
    2 << 4 | 3, BODKIN_SENSE_EVERY, 'A', 0x1C,
    /* once every */
    5 << 4 | 5, BODKIN_SENSE_EVERY, 'e', 'v', 0x3, 'y',
    /* one */
    2 << 4 | 3, BODKIN_SENSE_ONES, 1, 'e',
    /* one a */
    3 << 4 | 2, BODKIN_SENSE_EVERY, 0x1C,
    /* only */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 0x10,
    /* or so */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 'r', 'S', 'o',
    /* other */
    1 << 4 | 2, BODKIN_SENSE_OTHER, 0x81,
    /* ou */
    1 << 4 | 3, BODKIN_SENSE_ONES, 0, 'u',
    /* ounce */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ, 0xDB,
    /* out of */
    2 << 4 | 3, BODKIN_SENSE_OVER, 't', 'W',
    /* over */
    1 << 4 | 3, BODKIN_SENSE_OVER, 'v', 0x3,
    /* overmorrow */
    4 << 4 | 4, BODKIN_SENSE_DAY, 130, 0x8F, 0x96,
    /* oz */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ, 'z',
    /* p */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CENT, BODKIN_SENSE_AMPM, 12,
    'p',
    /* p m */
    1 << 4 | 3, BODKIN_SENSE_AMPM, 12, 'L',
    /* paces */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'a', 'A', 's',
    /* pair */
    2 << 4 | 3, BODKIN_SENSE_COUNT, 2, 0x8B,
    /* palm sunday */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 28, 'l', 'm', 'S', 0xC3,
    /* pancake day */
    2 << 4 | 8, BODKIN_SENSE_HOLIDAY, 26, 'n', 'c', 'a', 'k', 'e', 0x5,
    /* past */
    2 << 4 | 4, BODKIN_SENSE_PAST | BODKIN_WORD_MORE, BODKIN_SENSE_LAST, 1, 0xF,
    /* pc */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 'c',
    /* pct */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 't',
    /* pence */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0x6, 'A',
    /* pennies */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 'n', 'B', 's',
    /* penny */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 'y',
    /* pentecost */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 34, 0xA, 'c', 'o', 0xF,
    /* per cent */
    2 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 'r', 0x83, 'E',
    /* per cent of */
    8 << 4 | 2, BODKIN_SENSE_SKIP, 'W',
    /* percent */
    3 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 'c', 'E',
    /* percent of */
    7 << 4 | 2, BODKIN_SENSE_SKIP, 'W',
    /* percentage */
    7 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 0xC9, 'e',
    /* percents of */
    7 << 4 | 3, BODKIN_SENSE_SKIP, 0x1E, 'C',
    /* peso */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 's', 'o',
    /* please */
    0 << 4 | 3, BODKIN_SENSE_SKIP, 0xDC, 0xCB,
    /* plus */
    2 << 4 | 3, BODKIN_SENSE_AND | BODKIN_WORD_MORE, BODKIN_SENSE_SKIP, 0x98,
    /* pm */
    1 << 4 | 3, BODKIN_SENSE_AMPM, 12, 'm',
    /* point */
    1 << 4 | 4, BODKIN_SENSE_POINT, 'o', 0x7, 't',
    /* positive */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 'J', 0xC0,
    /* pound */
    2 << 4 | 6, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_LB, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_MONEY, 0x1F, 'd',
    /* precisely */
    1 << 4 | 6, BODKIN_SENSE_SKIP, 0x8, 'c', 'i', 'D', 0x10,
    /* presidents day */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 18, 'J', 'd', 'E', 0x12,
    /* previous */
    3 << 4 | 6, BODKIN_SENSE_LAST, 0, 'v', 'i', 0x1B, 's',
    /* q */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER, 'q',
    /* qtr */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER, 'q', 't', 'r',
    /* quarter */
    1 << 4 | 7, BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 4, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_QUARTER, 'u', 0x17, 0x15,
    /* quarterly */
    7 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_QUARTER, 0x10,
    /* quid */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'i', 'd',
    /* quieter */
    3 << 4 | 3, BODKIN_SENSE_LOWER, 'e', 0x15,
    /* raise */
    0 << 4 | 4, BODKIN_SENSE_RAISE, 0x1D, 'i', 'D',
    /* rd */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 'd',
    /* reduce */
    1 << 4 | 4, BODKIN_SENSE_LOWER, 0x88, 'u', 'A',
    /* remembrance day */
    2 << 4 | 7, BODKIN_SENSE_HOLIDAY, 12, 0xD, ']', 0x1D, 0xDB, 0x5,
    /* right away */
    0 << 4 | 5, BODKIN_SENSE_NOW, 'r', 0x19, 0x1C, 0x9C,
    /* right now */
    6 << 4 | 3, BODKIN_SENSE_NOW, 'n', 0x14,
    /* roughly */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 0x1B, 0xE, 0x10,
    /* rs */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 's',
    /* rupee */
    1 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'p', 'e', 'e',
    /* s */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 's',
    /* saint paddys day */
    1 << 4 | 8, BODKIN_SENSE_HOLIDAY, 2, 0xCA, 't', 0xC6, 'X', 0xCE, 0x12,
    /* saint patrick */
    8 << 4 | 5, BODKIN_SENSE_HOLIDAY, 2, 't', 'P', 'H',
    /* saint patricks day */
    13 << 4 | 3, BODKIN_SENSE_HOLIDAY, 2, 0x12,
    /* sat */
    2 << 4 | 3, BODKIN_SENSE_WEEKDAY, 5, 't',
    /* saturday */
    3 << 4 | 4, BODKIN_SENSE_WEEKDAY, 5, 'K', 0x2,
    /* saturdays */
    8 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 32, 's',
    /* say */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 'y',
    /* saying */
    3 << 4 | 2, BODKIN_SENSE_CARRIER, 0xB,
    /* school day */
    1 << 4 | 6, BODKIN_SENSE_WEEKDAYS, 31, 'G', 'o', '^', 0x5,
    /* score */
    2 << 4 | 3, BODKIN_SENSE_DOZEN, 20, 0x80,
    /* sec */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 0xD0,
    /* second */
    3 << 4 | 7, BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_S, BODKIN_SENSE_OTHER, 0x11, 'd',
    /* seconds */
    6 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 's',
    /* sep */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 9, 'p',
    /* sept */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 9, 't',
    /* september */
    4 << 4 | 4, BODKIN_SENSE_MONTH, 9, 0xD3, 0x3,
    /* seven */
    2 << 4 | 3, BODKIN_SENSE_ONES, 7, 0x9B,
    /* seventeen */
    5 << 4 | 3, BODKIN_SENSE_ONES, 17, 'R',
    /* seventeenth */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL, 17, 0x4,
    /* seventh */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 7, 'h',
    /* sevenths */
    7 << 4 | 3, BODKIN_SENSE_FRACTION, 7, 's',
    /* seventieth */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 70, 'V',
    /* seventy */
    6 << 4 | 3, BODKIN_SENSE_TENS, 70, 'y',
    /* several */
    4 << 4 | 4, BODKIN_SENSE_COUNT, 3, 'r', 0x1A,
    /* sharp */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 'h', 0x17, 'p',
    /* shrove tuesday */
    2 << 4 | 8, BODKIN_SENSE_HOLIDAY, 26, 0xDE, 0x18, 0xC7, 'u', 'M', 0x2,
    /* silent */
    0 << 4 | 4, BODKIN_SENSE_LEAST, 'J', 'l', 'E',
    /* since */
    2 << 4 | 2, BODKIN_SENSE_FROM, 0xDB,
    /* single */
    3 << 4 | 4, BODKIN_SENSE_COUNT, 1, 'g', 0xC,
    /* six */
    2 << 4 | 3, BODKIN_SENSE_ONES, 6, 'x',
    /* sixteen */
    3 << 4 | 3, BODKIN_SENSE_ONES, 16, 'R',
    /* sixteenth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 16, 0x4,
    /* sixteenths */
    9 << 4 | 3, BODKIN_SENSE_FRACTION, 16, 's',
    /* sixth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 6, 'h',
    /* sixths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 6, 's',
    /* sixtieth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 60, 'V',
    /* sixty */
    4 << 4 | 3, BODKIN_SENSE_TENS, 60, 'y',
    /* slightly */
    1 << 4 | 4, BODKIN_SENSE_BIT, 'l', 0x19, 0x10,
    /* slower */
    2 << 4 | 3, BODKIN_SENSE_LOWER, 0x14, 0x3,
    /* softer */
    1 << 4 | 3, BODKIN_SENSE_LOWER, 'C', 0x15,
    /* some */
    2 << 4 | 3, BODKIN_SENSE_COUNT, 3, 0xD,
    /* st */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 't',
    /* st paddys day */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 2, 0xC6, 'X', 0xCE, 0x12,
    /* st patricks day */
    5 << 4 | 6, BODKIN_SENSE_HOLIDAY, 2, 't', 'P', 'H', 0x12,
    /* start */
    2 << 4 | 3, BODKIN_SENSE_YES, 0x17, 't',
    /* starting */
    5 << 4 | 2, BODKIN_SENSE_FROM, 0xB,
    /* step */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'e', 'p',
    /* stone */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE, 0x11, 'e',
    /* stop */
    3 << 4 | 2, BODKIN_SENSE_NO, 'p',
    /* straight away */
    2 << 4 | 5, BODKIN_SENSE_NOW, 0x1D, 0x19, 0x1C, 0x9C,
    /* sun */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 6, 0x1F,
    /* sunday */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 6, 0x2,
    /* sundays */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 64, 's',
    /* sunrise */
    3 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 'P', 'D',
    /* sunset */
    3 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'D', 't',
    /* suppertime */
    2 << 4 | 6, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'p', 'p', 0x3, 'F',
    /* sure */
    2 << 4 | 2, BODKIN_SENSE_YES, 0x8,
    /* t */
    0 << 4 | 4, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_SCALE, 12, 't',
    /* tad */
    1 << 4 | 2, BODKIN_SENSE_BIT, 'X',
    /* ten */
    1 << 4 | 3, BODKIN_SENSE_ONES, 10, 0x6,
    /* tenth */
    3 << 4 | 3, BODKIN_SENSE_ORDINAL, 10, 0x4,
    /* tenths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 10, 's',
    /* th */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 'h',
    /* thanksgiving */
    2 << 4 | 9, BODKIN_SENSE_HOLIDAY, 24, 'T', 'k', 's', 'g', 'i', 'v', 0xB,
    /* thanksgiving day */
    12 << 4 | 3, BODKIN_SENSE_HOLIDAY, 24, 0x5,
    /* that */
    3 << 4 | 2, BODKIN_SENSE_CARRIER, 't',
    /* that says */
    4 << 4 | 4, BODKIN_SENSE_CARRIER, 'S', 0x1, 's',
    /* the */
    2 << 4 | 2, BODKIN_SENSE_THE, 'e',
    /* third */
    2 << 4 | 4, BODKIN_SENSE_ORDINAL, 3, 0x8B, 'd',
    /* thirds */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 3, 's',
    /* thirteen */
    4 << 4 | 3, BODKIN_SENSE_ONES, 13, 'R',
    /* thirteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 13, 0x4,
    /* thirtieth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 30, 'V',
    /* thirty */
    5 << 4 | 3, BODKIN_SENSE_TENS, 30, 'y',
    /* this */
    3 << 4 | 2, BODKIN_SENSE_THIS, 's',
    /* this coming */
    4 << 4 | 4, BODKIN_SENSE_THIS, 0x83, 'O', 0xB,
    /* this past */
    5 << 4 | 5, BODKIN_SENSE_LAST, 1, 'p', 'a', 0xF,
    /* thousand */
    2 << 4 | 6, BODKIN_SENSE_SCALE, 3, 0x1B, 's', 'T', 'd',
    /* thousandth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 3, 0x4,
    /* thousandths */
    10 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 19, 's',
    /* three */
    2 << 4 | 3, BODKIN_SENSE_ONES, 3, 0x9E,
    /* through */
    3 << 4 | 3, BODKIN_SENSE_UNTIL, 0x1B, 0xE,
    /* thru */
    3 << 4 | 2, BODKIN_SENSE_UNTIL, 'u',
    /* thu */
    2 << 4 | 3, BODKIN_SENSE_WEEKDAY, 3, 'u',
    /* thur */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 3, 'r',
    /* thursday */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAY, 3, 0xDF,
    /* thursdays */
    8 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 8, 's',
    /* til */
    0 << 4 | 4, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 0x9, 'l',
    /* till */
    3 << 4 | 3, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 'l',
    /* titled */
    2 << 4 | 3, BODKIN_SENSE_CARRIER, 't', 0xC1,
    /* tmr */
    1 << 4 | 4, BODKIN_SENSE_DAY, 129, 'm', 'r',
    /* tmrw */
    3 << 4 | 3, BODKIN_SENSE_DAY, 129, 'w',
    /* to */
    1 << 4 | 3, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 'o',
    /* to be */
    2 << 4 | 3, BODKIN_SENSE_SKIP, ' ', 'Z',
    /* to say */
    3 << 4 | 3, BODKIN_SENSE_CARRIER, 's', 0x1,
    /* today */
    2 << 4 | 3, BODKIN_SENSE_DAY, 128, 0x2,
    /* todays */
    5 << 4 | 4, BODKIN_SENSE_DAY | BODKIN_WORD_MORE, 128, BODKIN_SENSE_THIS, 's',
    /* tommorow */
    2 << 4 | 5, BODKIN_SENSE_DAY, 129, 'm', 0x8F, 0x14,
    /* tommorrow */
    6 << 4 | 3, BODKIN_SENSE_DAY, 129, 0x96,
    /* tomorow */
    3 << 4 | 4, BODKIN_SENSE_DAY, 129, 0x16, 0x14,
    /* tomorrow */
    5 << 4 | 3, BODKIN_SENSE_DAY, 129, 0x96,
    /* tonight */
    2 << 4 | 3, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT, 'N',
    /* tonite */
    4 << 4 | 3, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT, 0xA,
    /* top */
    2 << 4 | 2, BODKIN_SENSE_MOST, 'p',
    /* total */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 't', 0x1A,
    /* trillion */
    1 << 4 | 6, BODKIN_SENSE_SCALE, 12, 'P', 'l', 'I', 0x11,
    /* trillionth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 12, 0x4,
    /* trillionths */
    10 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 28, 's',
    /* trinity sunday */
    3 << 4 | 7, BODKIN_SENSE_HOLIDAY, 36, 'n', '\\', 'y', 'S', 0xC3,
    /* triple */
    3 << 4 | 3, BODKIN_SENSE_DOUBLE, 3, 0xDC,
    /* true */
    2 << 4 | 3, BODKIN_SENSE_YES, 'u', 'e',
    /* tue */
    1 << 4 | 4, BODKIN_SENSE_WEEKDAY, 1, 'u', 'e',
    /* tuesday */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 1, 0xDF,
    /* tuesdays */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 2, 's',
    /* twelfth */
    1 << 4 | 6, BODKIN_SENSE_ORDINAL, 12, 'w', 0xD1, 'f', 0x4,
    /* twelfths */
    7 << 4 | 3, BODKIN_SENSE_FRACTION, 12, 's',
    /* twelve */
    4 << 4 | 3, BODKIN_SENSE_ONES, 12, 0x18,
    /* twentieth */
    3 << 4 | 6, BODKIN_SENSE_ORDINAL, 20, 'n', 0x9, 'e', 0x4,
    /* twentieths */
    9 << 4 | 3, BODKIN_SENSE_FRACTION, 20, 's',
    /* twenty */
    5 << 4 | 3, BODKIN_SENSE_TENS, 20, 'y',
    /* two */
    2 << 4 | 3, BODKIN_SENSE_ONES, 2, 'o',
    /* uh */
    0 << 4 | 3, BODKIN_SENSE_SKIP, 'u', 'h',
    /* um */
    0 << 4 | 3, BODKIN_SENSE_SKIP, 'u', 'm',
    /* under zero */
    1 << 4 | 7, BODKIN_SENSE_BELOW_ZERO, 'n', 0xCF, ' ', 'z', 0x3, 'o',
    /* until */
    2 << 4 | 4, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 0x9, 'l',
    /* untill */
    5 << 4 | 2, BODKIN_SENSE_UNTIL, 'l',
    /* up */
    1 << 4 | 2, BODKIN_SENSE_RAISE, 'p',
    /* up to */
    2 << 4 | 3, BODKIN_SENSE_UNTIL, 0xC7, 'o',
    /* upcoming */
    2 << 4 | 4, BODKIN_SENSE_NEXT, 'c', 'O', 0xB,
    /* us $ */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x1E, '$',
    /* usd */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'd',
    /* valentine day */
    0 << 4 | 8, BODKIN_SENSE_HOLIDAY, 1, 'v', 0x1A, 'E', 0x7, 'e', 0x5,
    /* valentines */
    9 << 4 | 3, BODKIN_SENSE_HOLIDAY, 1, 's',
    /* valentines day */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 1, 0x5,
    /* veterans day */
    1 << 4 | 6, BODKIN_SENSE_HOLIDAY, 12, 'e', 0x15, 'T', 0x12,
    /* w */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'w',
    /* warmer */
    1 << 4 | 4, BODKIN_SENSE_RAISE, 0x17, 'm', 0x3,
    /* washingtons birthday */
    2 << 4 | 11, BODKIN_SENSE_HOLIDAY, 18, 0x97, 0xB, 't', 0x11, 0x1E, 'b', 0x8B, 0x4, 0x2,
    /* wed */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 2, 0x88,
    /* wednesday */
    3 << 4 | 5, BODKIN_SENSE_WEEKDAY, 2, 'n', 'M', 0x2,
    /* wednesdays */
    9 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 4, 's',
    /* week */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'e', 'k',
    /* week day */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x5,
    /* week end */
    5 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 96, 0x9D,
    /* weekday */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x2,
    /* weekend */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 96, 0x9D,
    /* weekly */
    4 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK, 0x10,
    /* weeknight */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 'N',
    /* which says */
    1 << 4 | 7, BODKIN_SENSE_CARRIER, 'h', 'i', 'G', 'S', 0x1, 's',
    /* whit monday */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 35, 't', 'L', 0x11, 0x2,
    /* whit sunday */
    5 << 4 | 4, BODKIN_SENSE_HOLIDAY, 34, 's', 0xC3,
    /* whole */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 'o', 0xC,
    /* with the message */
    0 << 4 | 11, BODKIN_SENSE_CARRIER, 'w', 'i', 0x4, 0x86, ' ', 0xD, 's', 's', 0xC9, 'e',
    /* with the name */
    9 << 4 | 3, BODKIN_SENSE_CARRIER, 0x90, 0xD,
    /* with the text */
    9 << 4 | 4, BODKIN_SENSE_CARRIER, 0xA, 'x', 't',
    /* with the title */
    10 << 4 | 3, BODKIN_SENSE_CARRIER, '\\', 0xC,
    /* within */
    4 << 4 | 2, BODKIN_SENSE_SKIP, 0x7,
    /* wk */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'k',
    /* wks */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 's',
    /* work */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 0x16, 'k',
    /* work day */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x5,
    /* workday */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x2,
    /* workers day */
    4 << 4 | 4, BODKIN_SENSE_HOLIDAY, 7, 0x3, 0x12,
    /* working */
    4 << 4 | 2, BODKIN_SENSE_SKIP, 0xB,
    /* working day */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x5,
    /* worth */
    3 << 4 | 2, BODKIN_SENSE_SKIP, 0x4,
    /* xmas */
    0 << 4 | 5, BODKIN_SENSE_HOLIDAY, 14, 'x', 0xD8, 's',
    /* xmas day */
    4 << 4 | 3, BODKIN_SENSE_HOLIDAY, 14, 0x5,
    /* xmas eve */
    5 << 4 | 3, BODKIN_SENSE_HOLIDAY, 13, 0x89,
    /* y */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'y',
    /* yard */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD, 0x17, 'd',
    /* yd */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD, 'd',
    /* yds */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD, 's',
    /* yeah */
    1 << 4 | 3, BODKIN_SENSE_YES, 0x87, 'h',
    /* year */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'r',
    /* yearly */
    4 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR, 0x10,
    /* yen */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'n',
    /* yep */
    2 << 4 | 2, BODKIN_SENSE_YES, 'p',
    /* yes */
    2 << 4 | 2, BODKIN_SENSE_YES, 's',
    /* yesterday */
    3 << 4 | 4, BODKIN_SENSE_DAY, 127, 0x15, 0x2,
    /* yr */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'y', 'r',
    /* yrs */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 's',
    /* yuan */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'T',
    /* yup */
    2 << 4 | 2, BODKIN_SENSE_YES, 'p',
    /* zero */
    0 << 4 | 5, BODKIN_SENSE_ONES, 0, 'z', 0x3, 'o',
    /* ~ */
    0 << 4 | 2, BODKIN_SENSE_SKIP, '~',
    /* ¢ */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0xC2, 0xA2,
    /* £ */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xA3,
    /* ¥ */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xA5,
    /* ° */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 0xB0,
    /* º */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 0xBA,
    /* ¼ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 20, 0xBC,
    /* ½ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 18, 0xBD,
    /* ¾ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 52, 0xBE,
    /* € */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xE2, 0x82, 0xAC,
    /* ₹ */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xB9,
    /* ⅓ */
    1 << 4 | 4, BODKIN_SENSE_RATIO, 19, 0x85, 0x93,
    /* ⅔ */
    2 << 4 | 3, BODKIN_SENSE_RATIO, 35, 0x94,
    /* ⅙ */
    2 << 4 | 3, BODKIN_SENSE_RATIO, 22, 0x99,
    /* 👌 */
    0 << 4 | 5, BODKIN_SENSE_YES, 0xF0, 0x9F, 0x91, 0x8C,
    /* 👍 */
    3 << 4 | 2, BODKIN_SENSE_YES, 0x8D,
    /* 👎 */
    3 << 4 | 2, BODKIN_SENSE_NO, 0x8E,
};

static const uint8_t pairs[] = {
    0, 0, 'a', 'y', 'd', 0x1, 'e', 'r', 't', 'h', ' ', 0x2, 'e', 'n', 'i', 'n', 'r', 'e', 't', 'i',
    't', 'e', 0x7, 'g', 'l', 'e', 'm', 'e', 'g', 'h', 's', 't', 'l', 'y', 'o', 'n', 's', 0x5, 'i',
    0xE, 'o', 'w', 't', 0x3, 'o', 'r', 'a', 'r', 'v', 'e', 0x13, 't', 'a', 'l', 'o', 'u', ' ', 'a',
    'r', 'a', 's', ' ', 'u', 'n', '@', 0, 'c', 'e', 'i', 'e', 'o', 'f', 's', 'e', 0x6, 't', 0x9,
    0xD, 'c', 'h', 'c', 'k', 'l', 'i', 's', 'i', 'u', 'r', ' ', 'm', 'e', 's', 'n', 0x19, 'o', 'm',
    'r', 'i', 0x4, 'e', 0xA, 0x6, ' ', 's', 'a', 'n', 'b', 0xC, 'B', 0x4, ' ', 'C', 'a', 'd', 'a',
    0xA, 'b', 'e', 'i', 'm', 'i', 't', 'm', 'b', 'o', 'l', 'o', 't', 'o', 0x8, 0x4, 0x3, 0x82, 0,
    ' ', 'c', ' ', 'n', 0x85, 0, ' ', 'Q', 'e', 'a', 'e', 'd', 'e', 0x18, 'g', 0x1D, 'i', 'r', 0x8C,
    0, 0x8D, 0, 0x8E, 0, 'm', 0x16, 'n', 'a', 0x91, 0, 'n', 0xB, 0x93, 0, 0x94, 0, 'o', 's', 'r',
    0x14, 's', 'h', 'u', 's', 0x99, 0, 'u', 0xA, 'v', 0x6, 'w', 0x1, 0x6, 'd', 0x8, 'e', 0x9F, 0,
    0x9, 0x18, 0xC, 'd', 0xC2, 0, 0x1F, 0x2, ' ', 'd', ' ', 'f', ' ', 'p', ' ', 't', ' ', 'F', 'a',
    'g', 'a', 0x7, 'a', 'D', 'c', 't', 'd', 'i', 'd', 'y', 'd', 0x3, 'e', 'c', 'e', 'l', 'e', 0x6,
    'e', ']', 'f', 0x80, 'i', 'l', 'l', 'l', 'l', 0x14, 'm', 'a', 'n', 'e', 'n', 't', 'n', 'A', 'p',
    0xC, 'p', 0x95, 'r', 'o', 's', 0x2,
};

static const struct bodkin_holiday holidays[] = {
    { BODKIN_HOLIDAY_FIXED, 1, 1 },
    { BODKIN_HOLIDAY_FIXED, 2, 14 },
    { BODKIN_HOLIDAY_FIXED, 3, 17 },
    { BODKIN_HOLIDAY_FIXED, 4, 1 },
    { BODKIN_HOLIDAY_FIXED, 4, 22 },
    { BODKIN_HOLIDAY_FIXED, 4, 27 },
    { BODKIN_HOLIDAY_FIXED, 10, 16 },
    { BODKIN_HOLIDAY_FIXED, 5, 1 },
    { BODKIN_HOLIDAY_FIXED, 6, 19 },
    { BODKIN_HOLIDAY_FIXED, 7, 4 },
    { BODKIN_HOLIDAY_FIXED, 10, 31 },
    { BODKIN_HOLIDAY_FIXED, 11, 1 },
    { BODKIN_HOLIDAY_FIXED, 11, 11 },
    { BODKIN_HOLIDAY_FIXED, 12, 24 },
    { BODKIN_HOLIDAY_FIXED, 12, 25 },
    { BODKIN_HOLIDAY_FIXED, 12, 26 },
    { BODKIN_HOLIDAY_FIXED, 12, 31 },
    { BODKIN_HOLIDAY_NTH, 1, 48 },
    { BODKIN_HOLIDAY_NTH, 2, 48 },
    { BODKIN_HOLIDAY_NTH, 5, 38 },
    { BODKIN_HOLIDAY_NTH, 5, 80 },
    { BODKIN_HOLIDAY_NTH, 6, 54 },
    { BODKIN_HOLIDAY_NTH, 9, 16 },
    { BODKIN_HOLIDAY_NTH, 10, 32 },
    { BODKIN_HOLIDAY_NTH, 11, 67 },
    { BODKIN_HOLIDAY_AFTER, 11, 67 },
    { BODKIN_HOLIDAY_EASTER, 81, 0 },
    { BODKIN_HOLIDAY_EASTER, 82, 0 },
    { BODKIN_HOLIDAY_EASTER, 121, 0 },
    { BODKIN_HOLIDAY_EASTER, 125, 0 },
    { BODKIN_HOLIDAY_EASTER, 126, 0 },
    { BODKIN_HOLIDAY_EASTER, 128, 0 },
    { BODKIN_HOLIDAY_EASTER, 129, 0 },
    { BODKIN_HOLIDAY_EASTER, 167, 0 },
    { BODKIN_HOLIDAY_EASTER, 177, 0 },
    { BODKIN_HOLIDAY_EASTER, 178, 0 },
    { BODKIN_HOLIDAY_EASTER, 184, 0 },
};

const struct bodkin_locale bodkin_locale_en = {
    .words = words,
    .pairs = pairs,
    .holidays = holidays,
    .buckets = {
    1, 39, 128, 326, 382, 482, 569, 636, 719, 805, 857, 956, 1015, 1174, 1185, 1221, 1251, 1297,
    1303, 1386, 1397, 1428, 1455, 1544, 1617, 1655, 1744, 1912, 1975, 2077, 2121, 2196, 2298, 2347,
    2351, 2378, 2399, 2425, 2554, 2691, 2820, 2975, 2979, 3020, 3044, 3044, 3132, 3195, 3195, 3209,
    3253, 3270, 3276, 3276, 3347,
    },
    .flags = 0,
    .holiday_count = 37,
};
