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
    1 << 4 | 4, BODKIN_SENSE_BIT, ' ', 'b', '^',
    /* a little */
    2 << 4 | 5, BODKIN_SENSE_BIT, 'J', 't', 't', 0xD,
    /* a m */
    2 << 4 | 3, BODKIN_SENSE_AMPM, 0, 'm',
    /* a notch */
    2 << 4 | 4, BODKIN_SENSE_BIT, 'n', 'W', 'H',
    /* a tad */
    2 << 4 | 3, BODKIN_SENSE_BIT, 't', 'Z',
    /* about */
    1 << 4 | 5, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_CARRIER, 'b', 0x1C, 't',
    /* activate */
    1 << 4 | 5, BODKIN_SENSE_YES, 'c', 0x9, 'v', '[',
    /* activated */
    8 << 4 | 2, BODKIN_SENSE_YES, 'd',
    /* active */
    5 << 4 | 2, BODKIN_SENSE_YES, 'e',
    /* additional */
    1 << 4 | 6, BODKIN_SENSE_SKIP, 'd', 0xCF, 0x9, 0x11, 0x1A,
    /* affirmative */
    1 << 4 | 6, BODKIN_SENSE_YES, 'f', 'f', 0x90, 0xD9, 0xC3,
    /* after */
    2 << 4 | 3, BODKIN_SENSE_PAST | BODKIN_WORD_MORE, BODKIN_SENSE_IN, 0x16,
    /* after next */
    5 << 4 | 5, BODKIN_SENSE_AFTER_NEXT, 0x86, 'e', 'x', 't',
    /* afternoon */
    5 << 4 | 5, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON, 'n', 'o', 0x11,
    /* afternoonish */
    9 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON, 'i', 0x9A,
    /* ago */
    1 << 4 | 3, BODKIN_SENSE_AGO, 'g', 'o',
    /* agree */
    2 << 4 | 2, BODKIN_SENSE_YES, 0xC1,
    /* all */
    0 << 4 | 3, BODKIN_SENSE_EVERY, 0x1A, 'l',
    /* all saints day */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 11, 'T', 0xCB, 't', 0x12,
    /* all the way */
    4 << 4 | 4, BODKIN_SENSE_MOST, 'R', ' ', 0x9E,
    /* all the way down */
    11 << 4 | 4, BODKIN_SENSE_LEAST, 0xC6, 0x15, 'n',
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
    3 << 4 | 5, BODKIN_SENSE_UNTIL, ' ', 'B', 0x9, 'l',
    /* annual */
    2 << 4 | 5, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR, 'n', 'u', 0x1A,
    /* annually */
    6 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR, 0x10,
    /* another */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 'o', 0x83,
    /* any */
    2 << 4 | 2, BODKIN_SENSE_EVERY, 'y',
    /* apart from */
    1 << 4 | 7, BODKIN_SENSE_NOT, 'p', 0x17, 't', 'Y', 'r', 'K',
    /* approx */
    2 << 4 | 4, BODKIN_SENSE_SKIP, 'p', 0xDF, 'x',
    /* approximately */
    6 << 4 | 4, BODKIN_SENSE_SKIP, ']', '[', 0x10,
    /* apr */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 4, 'r',
    /* april */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 4, 0x8F,
    /* april fools */
    5 << 4 | 6, BODKIN_SENSE_HOLIDAY, 3, 'Y', 'o', 0x80, 's',
    /* april fools day */
    11 << 4 | 3, BODKIN_SENSE_HOLIDAY, 3, 0x4,
    /* around */
    1 << 4 | 5, BODKIN_SENSE_SKIP, 'r', 0x1C, 'n', 'd',
    /* as high as possible */
    1 << 4 | 9, BODKIN_SENSE_MOST, 'A', 'h', 0x13, 0x1D, 'A', 0xDE, 'E', 'V',
    /* as loud as possible */
    3 << 4 | 9, BODKIN_SENSE_MOST, 'l', 0x1C, 'd', 0x1D, 'A', 0xDE, 'E', 'V',
    /* as low as possible */
    5 << 4 | 7, BODKIN_SENSE_LEAST, 'w', 0x1D, 'A', 0xDE, 'E', 'V',
    /* as of */
    3 << 4 | 2, BODKIN_SENSE_FROM, 0x1B,
    /* asap */
    2 << 4 | 3, BODKIN_SENSE_NOW, 'a', 'p',
    /* ascension day */
    2 << 4 | 7, BODKIN_SENSE_HOLIDAY, 33, 'c', 0x6, 'E', 0x11, 0x4,
    /* ash wednesday */
    2 << 4 | 9, BODKIN_SENSE_HOLIDAY, 27, 'h', ' ', 'w', 0x89, 'n', 'O', 0x2,
    /* at */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 't',
    /* at present */
    2 << 4 | 5, BODKIN_SENSE_NOW, 0xC7, 0x8, 's', 'F',
    /* at the minute */
    3 << 4 | 5, BODKIN_SENSE_NOW, 'R', 'M', 0x7, 0x9C,
    /* at the moment */
    8 << 4 | 3, BODKIN_SENSE_NOW, 'K', 'F',
    /* at this time */
    5 << 4 | 4, BODKIN_SENSE_NOW, 'i', 'A', 'G',
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
    1 << 4 | 3, BODKIN_SENSE_AGO, 'a', 'I',
    /* beats */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 0x88, 't', 's',
    /* beats a minute */
    5 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 0x1D, 'M', 0x7, 0x9C,
    /* beats per minute */
    6 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'p', 0x3, 'M', 0x7, 0x9C,
    /* bedtime */
    2 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_NIGHT, 'd', 'G',
    /* before */
    2 << 4 | 2, BODKIN_SENSE_BEFORE, 0xD6,
    /* beginning */
    2 << 4 | 4, BODKIN_SENSE_FROM, 'g', 0x7, 0x96,
    /* beginning of */
    9 << 4 | 2, BODKIN_SENSE_OF, 'N',
    /* below */
    2 << 4 | 2, BODKIN_SENSE_BELOW_ZERO, 0xD8,
    /* below zero */
    5 << 4 | 5, BODKIN_SENSE_BELOW_ZERO, ' ', 'z', 0x3, 'o',
    /* between */
    2 << 4 | 4, BODKIN_SENSE_BETWEEN, 't', 'w', 0xD4,
    /* billion */
    0 << 4 | 6, BODKIN_SENSE_SCALE, 9, 'b', 0x8F, 'J', 0x11,
    /* billionth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 9, 0x5,
    /* billionths */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 25, 's',
    /* bit */
    2 << 4 | 2, BODKIN_SENSE_BIT, 't',
    /* black friday */
    1 << 4 | 8, BODKIN_SENSE_HOLIDAY, 25, 'l', 'a', 'I', 'Y', 'Q', 0x2,
    /* bln */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 9, 'n',
    /* bn */
    1 << 4 | 3, BODKIN_SENSE_SCALE, 9, 'n',
    /* boss day */
    1 << 4 | 4, BODKIN_SENSE_HOLIDAY, 6, 0x97, 0x12,
    /* bosss */
    4 << 4 | 3, BODKIN_SENSE_HOLIDAY, 6, 's',
    /* bosss day */
    5 << 4 | 3, BODKIN_SENSE_HOLIDAY, 6, 0x4,
    /* boxing day */
    2 << 4 | 5, BODKIN_SENSE_HOLIDAY, 15, 'x', 0xB, 0x4,
    /* bpm */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'p', 'm',
    /* breakfast */
    1 << 4 | 8, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0x8, 'a', 'k', 'f', 'a', 0xF,
    /* breakfast time */
    9 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0xC9,
    /* brighter */
    2 << 4 | 3, BODKIN_SENSE_RAISE, 0x13, 0x16,
    /* brightest */
    7 << 4 | 2, BODKIN_SENSE_MOST, 0xF,
    /* buck */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'I',
    /* business day */
    2 << 4 | 6, BODKIN_SENSE_WEEKDAYS, 31, 's', 0x7, 'O', 0x12,
    /* but before */
    2 << 4 | 5, BODKIN_SENSE_UNTIL, 't', ' ', '\\', 0xD6,
    /* but not */
    4 << 4 | 3, BODKIN_SENSE_NOT, 'n', 'W',
    /* by */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 'y',
    /* c */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CELSIUS, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_CENT, 'c',
    /* cad */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'Z',
    /* cal */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'l',
    /* calendar */
    3 << 4 | 3, BODKIN_SENSE_SKIP, 0xC0, 0x17,
    /* called */
    3 << 4 | 2, BODKIN_SENSE_CARRIER, 0xC4,
    /* calorie */
    3 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 0x14, 'C',
    /* celcius */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 0xD3, 0xCD, 0x9B,
    /* celsius */
    3 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'E', 0x9B,
    /* cent */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0xDB,
    /* centigrade */
    4 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'i', 0x8B, 'd', 'e',
    /* centime */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0xE,
    /* centimeter */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 0x16,
    /* centimetre */
    8 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 0x8,
    /* certainly */
    2 << 4 | 5, BODKIN_SENSE_YES, 'r', 't', 0xCB, 0x10,
    /* chf */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'h', 'f',
    /* christmas */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 14, 'Q', 0xF, 0xD9, 's',
    /* christmas day */
    9 << 4 | 3, BODKIN_SENSE_HOLIDAY, 14, 0x4,
    /* christmas eve */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 13, 0x8A,
    /* civil rights day */
    0 << 4 | 9, BODKIN_SENSE_HOLIDAY, 17, 0xCD, 'v', 0x8F, ' ', 'r', 0x18, 0x12,
    /* cm */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 'm',
    /* cms */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 's',
    /* cny */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'n', 'y',
    /* colder */
    1 << 4 | 3, BODKIN_SENSE_LOWER, 0x80, 0xD1,
    /* columbus day */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 23, 'u', '_', 'u', 0x12,
    /* coming */
    2 << 4 | 3, BODKIN_SENSE_NEXT, 'm', 0xB,
    /* cooler */
    2 << 4 | 3, BODKIN_SENSE_LOWER, 0x80, 0x3,
    /* correct */
    2 << 4 | 4, BODKIN_SENSE_YES, 'r', 0x8, 0xCE,
    /* couple */
    2 << 4 | 4, BODKIN_SENSE_COUNT, 2, 'u', 0xDD,
    /* cr */
    1 << 4 | 3, BODKIN_SENSE_SCALE, 7, 'r',
    /* crore */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 7, 0x81,
    /* crowns */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'w', 'n', 's',
    /* current */
    1 << 4 | 4, BODKIN_SENSE_THIS, 'L', 'r', 'F',
    /* current date */
    7 << 4 | 4, BODKIN_SENSE_DAY, 128, 0xC6, '[',
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
    3 << 4 | 9, BODKIN_SENSE_DAY, 130, 0x1D, 'f', 0x16, 0xC8, 'K', 0x14, 0x98,
    /* day before yesterday */
    4 << 4 | 10, BODKIN_SENSE_DAY, 126, '\\', 0xD6, ' ', 'y', 'e', 0xF, 0x3, 0x2,
    /* deactivate */
    1 << 4 | 6, BODKIN_SENSE_NO, 0x88, 'c', 0x9, 'v', '[',
    /* deactivated */
    10 << 4 | 2, BODKIN_SENSE_NO, 'd',
    /* dec */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 12, 'c',
    /* december */
    3 << 4 | 4, BODKIN_SENSE_MONTH, 12, 0xD5, 0x3,
    /* decrease */
    3 << 4 | 3, BODKIN_SENSE_LOWER, 0x8, 0xCC,
    /* definitely */
    2 << 4 | 6, BODKIN_SENSE_YES, 'f', 0x7, 'i', 0xA, 0x10,
    /* deg */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 'g',
    /* degree */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 0xC1,
    /* dimmer */
    0 << 4 | 5, BODKIN_SENSE_LOWER, 'd', ']', 'm', 0x3,
    /* dimmest */
    5 << 4 | 2, BODKIN_SENSE_LEAST, 0xF,
    /* dinner time */
    2 << 4 | 6, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'n', 'n', 0x3, 0xC9,
    /* dinnertime */
    6 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'G',
    /* disable */
    2 << 4 | 4, BODKIN_SENSE_NO, 's', 'a', 'V',
    /* disabled */
    7 << 4 | 2, BODKIN_SENSE_NO, 'd',
    /* disagree */
    4 << 4 | 3, BODKIN_SENSE_NO, 'g', 0xC1,
    /* do not */
    1 << 4 | 4, BODKIN_SENSE_NOT, 'o', 0x86, 'W',
    /* dollar */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xD7, 0x17,
    /* dont */
    2 << 4 | 2, BODKIN_SENSE_NOT, 0xDB,
    /* dot */
    2 << 4 | 2, BODKIN_SENSE_POINT, 't',
    /* double */
    2 << 4 | 4, BODKIN_SENSE_DOUBLE, 2, 'u', 'V',
    /* down */
    2 << 4 | 3, BODKIN_SENSE_LOWER, 'w', 'n',
    /* doz */
    2 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 'z',
    /* dozen */
    3 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 0x6,
    /* drop */
    1 << 4 | 3, BODKIN_SENSE_LOWER, 0xDF, 'p',
    /* during */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 'L', 0xB,
    /* dusk */
    2 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 's', 'k',
    /* dz */
    1 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 'z',
    /* dzs */
    2 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 's',
    /* each */
    0 << 4 | 3, BODKIN_SENSE_EVERY, 0x88, 'H',
    /* earlier */
    2 << 4 | 4, BODKIN_SENSE_AGO, 'r', 'J', 0x3,
    /* early hours of the morning */
    4 << 4 | 13, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 'y', ' ', 'h', 0x1C, 'r', 'A', 0x1B, 0x87,
    'M', 0x14, 0x96,
    /* early morning */
    6 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0x92, 0x96,
    /* earth day */
    3 << 4 | 4, BODKIN_SENSE_HOLIDAY, 4, 0x5, 0x4,
    /* easter */
    2 << 4 | 4, BODKIN_SENSE_HOLIDAY, 31, 0xF, 0x3,
    /* easter mon */
    6 << 4 | 4, BODKIN_SENSE_HOLIDAY, 32, 'M', 0x11,
    /* easter monday */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 32, 0x2,
    /* easter sunday */
    7 << 4 | 4, BODKIN_SENSE_HOLIDAY, 31, 's', 0xC5,
    /* eight */
    0 << 4 | 4, BODKIN_SENSE_ONES, 8, 'e', 0x18,
    /* eighteen */
    5 << 4 | 3, BODKIN_SENSE_ONES, 18, 0xD4,
    /* eighteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 18, 0x5,
    /* eighth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 8, 'h',
    /* eighths */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 8, 's',
    /* eightieth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 80, 'X',
    /* eighty */
    5 << 4 | 3, BODKIN_SENSE_TENS, 80, 'y',
    /* eleven */
    1 << 4 | 4, BODKIN_SENSE_ONES, 11, 0xD, 0x9D,
    /* eleventh */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 11, 0x5,
    /* enable */
    1 << 4 | 3, BODKIN_SENSE_YES, 0x95, 'V',
    /* enabled */
    6 << 4 | 2, BODKIN_SENSE_YES, 'd',
    /* end */
    2 << 4 | 3, BODKIN_SENSE_END, 0, 'd',
    /* end of day */
    3 << 4 | 4, BODKIN_SENSE_END, 1, 'N', 0x4,
    /* end of the day */
    7 << 4 | 4, BODKIN_SENSE_END, 1, 'R', 0x4,
    /* entire */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 0x9, 0x8,
    /* eod */
    1 << 4 | 4, BODKIN_SENSE_END, 1, 'o', 'd',
    /* eur */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'L',
    /* euro */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'o',
    /* evening */
    1 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 0x9D, 0xB,
    /* every */
    3 << 4 | 3, BODKIN_SENSE_EVERY, 'r', 'y',
    /* everyday */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 0x2,
    /* exactly */
    1 << 4 | 5, BODKIN_SENSE_SKIP, 'x', 'a', 0xCE, 0x10,
    /* except */
    2 << 4 | 4, BODKIN_SENSE_NOT, 0x1E, 'p', 't',
    /* except for */
    6 << 4 | 3, BODKIN_SENSE_NOT, 'Y', 0x14,
    /* excluding */
    3 << 4 | 5, BODKIN_SENSE_NOT, 'l', 'u', 'd', 0xB,
    /* ext */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 't',
    /* extension */
    3 << 4 | 4, BODKIN_SENSE_SKIP, 0x6, 'E', 0x11,
    /* extra */
    3 << 4 | 2, BODKIN_SENSE_SKIP, 0x1F,
    /* f */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'f',
    /* fahrenheit */
    1 << 4 | 9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'a', 'h', 'r', 0x6, 'h', 'e', '^',
    /* false */
    2 << 4 | 3, BODKIN_SENSE_NO, 'l', 'D',
    /* farenheit */
    2 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'r', 0x6, 'h', 'e', '^',
    /* faster */
    2 << 4 | 3, BODKIN_SENSE_RAISE, 0xF, 0x3,
    /* fathers day */
    2 << 4 | 4, BODKIN_SENSE_HOLIDAY, 21, 0x83, 0x12,
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
    0 << 4 | 6, BODKIN_SENSE_ONES, 15, 'f', 'i', 'f', 'S',
    /* fifteenth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 15, 0x5,
    /* fifteenths */
    9 << 4 | 3, BODKIN_SENSE_FRACTION, 15, 's',
    /* fifth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 5, 'h',
    /* fifths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 5, 's',
    /* fiftieth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 50, 'X',
    /* fifty */
    4 << 4 | 3, BODKIN_SENSE_TENS, 50, 'y',
    /* fine */
    2 << 4 | 2, BODKIN_SENSE_YES, 0xDA,
    /* first */
    2 << 4 | 4, BODKIN_SENSE_ORDINAL, 1, 'r', 0xF,
    /* firsts */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 1, 's',
    /* five */
    2 << 4 | 3, BODKIN_SENSE_ONES, 5, 0x19,
    /* following */
    1 << 4 | 4, BODKIN_SENSE_NEXT, 0x80, 0xD8, 0xB,
    /* foot */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT, 'W',
    /* for */
    2 << 4 | 3, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_FOR, 'r',
    /* fortieth */
    3 << 4 | 5, BODKIN_SENSE_ORDINAL, 40, 0x9, 'e', 0x5,
    /* fortnight */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT, 'P',
    /* forty */
    4 << 4 | 3, BODKIN_SENSE_TENS, 40, 'y',
    /* four */
    2 << 4 | 3, BODKIN_SENSE_ONES, 4, 'L',
    /* fourteen */
    4 << 4 | 3, BODKIN_SENSE_ONES, 14, 'S',
    /* fourteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 14, 0x5,
    /* fourth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 4, 'h',
    /* fourths */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 4, 's',
    /* fourty */
    5 << 4 | 3, BODKIN_SENSE_TENS, 40, 'y',
    /* franc */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x1F, 'n', 'c',
    /* freedom day */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 8, 'e', 0x89, 'K', 0x4,
    /* fri */
    2 << 4 | 3, BODKIN_SENSE_WEEKDAY, 4, 'i',
    /* friday */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 4, 0x2,
    /* fridays */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 16, 's',
    /* from */
    2 << 4 | 2, BODKIN_SENSE_FROM, 'K',
    /* from now */
    4 << 4 | 3, BODKIN_SENSE_HENCE, 0x86, 0x15,
    /* from right now */
    5 << 4 | 5, BODKIN_SENSE_HENCE, 'r', 0x18, 0x86, 0x15,
    /* from this moment */
    5 << 4 | 7, BODKIN_SENSE_HENCE, 0x5, 'i', 'A', 'm', 'K', 'F',
    /* ft */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT, 't',
    /* full */
    1 << 4 | 3, BODKIN_SENSE_MOST, 'u', 0xD7,
    /* full of */
    4 << 4 | 2, BODKIN_SENSE_SKIP, 'N',
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
    1 << 4 | 8, BODKIN_SENSE_HOLIDAY, 30, 'o', 'o', 'd', 'Y', 'Q', 0x2,
    /* gram */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 0x1F, 'm',
    /* gramme */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 0xE,
    /* grand */
    3 << 4 | 4, BODKIN_SENSE_SCALE, 3, 'n', 'd',
    /* gs */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 's',
    /* h */
    0 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 'h',
    /* half */
    1 << 4 | 6, BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 2, BODKIN_SENSE_HALF_PAST, 30, 0x1A, 'f',
    /* halfway */
    4 << 4 | 3, BODKIN_SENSE_FRACTION, 2, 0x9E,
    /* halloween */
    3 << 4 | 4, BODKIN_SENSE_HOLIDAY, 10, 0xD8, 0xD4,
    /* halves */
    3 << 4 | 4, BODKIN_SENSE_FRACTION, 2, 0x19, 's',
    /* hence */
    1 << 4 | 3, BODKIN_SENSE_HENCE, 0x6, 0x1E,
    /* higher */
    0 << 4 | 4, BODKIN_SENSE_RAISE, 'h', 0x13, 0x3,
    /* highest */
    5 << 4 | 2, BODKIN_SENSE_MOST, 0xF,
    /* hotter */
    1 << 4 | 3, BODKIN_SENSE_RAISE, 'W', 0x16,
    /* hour */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, 'L',
    /* hours */
    4 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 's',
    /* hr */
    1 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 'r',
    /* hrs */
    2 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK, 's',
    /* hundred */
    1 << 4 | 6, BODKIN_SENSE_HUNDRED, 1, 'B', 'd', 0x8, 'd',
    /* hundredth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 2, 0x5,
    /* hundredths */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 18, 's',
    /* ides */
    0 << 4 | 5, BODKIN_SENSE_ORDINAL, 15, 'i', 'd', 'O',
    /* immediately */
    0 << 4 | 6, BODKIN_SENSE_NOW, ']', 0xE, 0xCF, '[', 0x10,
    /* in */
    1 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_IN, BODKIN_SENSE_IN, 'n',
    /* in the am */
    2 << 4 | 5, BODKIN_SENSE_AMPM, 0, 0x87, 0x1D, 'm',
    /* in the pm */
    7 << 4 | 4, BODKIN_SENSE_AMPM, 12, 'p', 'm',
    /* inactive */
    2 << 4 | 4, BODKIN_SENSE_NO, 'a', 'c', 0xC3,
    /* inch */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN, 'H',
    /* inches */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN, 'O',
    /* incorrect */
    3 << 4 | 4, BODKIN_SENSE_NO, 0x14, 0x8, 0xCE,
    /* increase */
    3 << 4 | 3, BODKIN_SENSE_RAISE, 0x8, 0xCC,
    /* independence day */
    2 << 4 | 9, BODKIN_SENSE_HOLIDAY, 9, 'd', 'e', 'p', 0xC0, 0x6, 0x1E, 0x4,
    /* inr */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'r',
    /* ins */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN, 's',
    /* international workers day */
    2 << 4 | 13, BODKIN_SENSE_HOLIDAY, 7, 0x16, 0x95, 0x9, 0x11, 0x1A, ' ', 'w', 0x14, 'k', 0x3,
    0x12,
    /* ish */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 0x9A,
    /* isnt */
    2 << 4 | 2, BODKIN_SENSE_NOT, 0xDB,
    /* jan */
    0 << 4 | 4, BODKIN_SENSE_MONTH, 1, 'j', 'U',
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
    4 << 4 | 4, BODKIN_SENSE_HOLIDAY, 8, 'S', 0x5,
    /* just */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 0xF,
    /* k */
    0 << 4 | 7, BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 3, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_KELVIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'k',
    /* kcal */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'c', 0x1A,
    /* kelvin */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN, 0xD3, 'v', 0x7,
    /* kg */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'g',
    /* kgs */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 's',
    /* kilo */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'k', 0x8F, 'o',
    /* kilocalorie */
    4 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'c', 0x1A, 0x14, 'C',
    /* kilogram */
    4 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 0x8B, 'm',
    /* kilogramme */
    8 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 0xE,
    /* kilojoule */
    4 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ, 'j', 0x1C, 0xD,
    /* kilometer */
    4 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 0xE, 0x16,
    /* kilometre */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 0x8,
    /* kings day */
    2 << 4 | 5, BODKIN_SENSE_HOLIDAY, 5, 'n', 'g', 0x12,
    /* kj */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ, 'j',
    /* klick */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'J', 'I',
    /* km */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'm',
    /* kms */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 's',
    /* koningsdag */
    1 << 4 | 7, BODKIN_SENSE_HOLIDAY, 5, 0x11, 0xB, 's', 'd', 0xCA,
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
    1 << 4 | 4, BODKIN_SENSE_CARRIER, 'a', '\\', 0xC4,
    /* labelled */
    5 << 4 | 2, BODKIN_SENSE_CARRIER, 0xC4,
    /* labor day */
    3 << 4 | 4, BODKIN_SENSE_HOLIDAY, 22, 0x14, 0x4,
    /* labour day */
    4 << 4 | 4, BODKIN_SENSE_HOLIDAY, 22, 'L', 0x4,
    /* lac */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 5, 'c',
    /* lakh */
    2 << 4 | 4, BODKIN_SENSE_SCALE, 5, 'k', 'h',
    /* last */
    2 << 4 | 4, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 0xF,
    /* late evening */
    2 << 4 | 7, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 0xA, ' ', 'e', 0x9D, 0xB,
    /* late night */
    5 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_NIGHT, 'P',
    /* later */
    4 << 4 | 2, BODKIN_SENSE_HENCE, 'r',
    /* later than */
    5 << 4 | 4, BODKIN_SENSE_FROM, ' ', 0x5, 'U',
    /* later today */
    7 << 4 | 4, BODKIN_SENSE_DAY, 128, 'o', 0x2,
    /* lb */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB, 'b',
    /* lbs */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB, 's',
    /* less */
    1 << 4 | 3, BODKIN_SENSE_LOWER, 'O', 's',
    /* little */
    0 << 4 | 5, BODKIN_SENSE_BIT, 'J', 't', 't', 0xD,
    /* lkh */
    1 << 4 | 4, BODKIN_SENSE_SCALE, 5, 'k', 'h',
    /* louder */
    1 << 4 | 3, BODKIN_SENSE_RAISE, 0x1C, 0xD1,
    /* loudest */
    5 << 4 | 2, BODKIN_SENSE_MOST, 0xF,
    /* lower */
    2 << 4 | 3, BODKIN_SENSE_LOWER, 'w', 0x3,
    /* lowest */
    4 << 4 | 2, BODKIN_SENSE_LEAST, 0xF,
    /* lunch */
    1 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_LUNCH, 'B', 'H',
    /* lunch time */
    5 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_LUNCH, 0xC9,
    /* lunchtime */
    5 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_LUNCH, 'G',
    /* m */
    0 << 4 | 7, BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 6, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 'm',
    /* mar */
    1 << 4 | 3, BODKIN_SENSE_MONTH, 3, 0x17,
    /* march */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 3, 'H',
    /* mardi gras */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 26, 0xCF, ' ', 0x8B, 's',
    /* martin luther king day */
    3 << 4 | 12, BODKIN_SENSE_HOLIDAY, 17, 't', 0x7, ' ', 'l', 'u', 0x83, ' ', 'k', 0xB, 0x4,
    /* martin luther kings day */
    15 << 4 | 4, BODKIN_SENSE_HOLIDAY, 17, 0xB, 0x12,
    /* maundy thursday */
    2 << 4 | 9, BODKIN_SENSE_HOLIDAY, 29, 'B', 0xD0, ' ', 0x5, 'L', 's', 0x2,
    /* max */
    2 << 4 | 2, BODKIN_SENSE_MOST, 'x',
    /* maximum */
    3 << 4 | 4, BODKIN_SENSE_MOST, ']', 'u', 'm',
    /* may */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 5, 'y',
    /* may day */
    3 << 4 | 3, BODKIN_SENSE_HOLIDAY, 7, 0x4,
    /* maybe */
    3 << 4 | 2, BODKIN_SENSE_SKIP, '\\',
    /* memorial day */
    1 << 4 | 7, BODKIN_SENSE_HOLIDAY, 20, 'e', 0x92, 'i', 0x1A, 0x4,
    /* meter */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 0x16,
    /* metre */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 0x8,
    /* mg */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG, 'g',
    /* mi */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI, 'm', 'i',
    /* mid day */
    2 << 4 | 4, BODKIN_SENSE_NOON, 12, 'd', 0x4,
    /* mid night */
    4 << 4 | 3, BODKIN_SENSE_NOON, 0, 'P',
    /* midday */
    3 << 4 | 3, BODKIN_SENSE_NOON, 12, 0x2,
    /* midnight */
    3 << 4 | 3, BODKIN_SENSE_NOON, 0, 'P',
    /* mil */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 6, 'l',
    /* mile */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI, 'e',
    /* milligram */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG, 'J', 0x8B, 'm',
    /* millimeter */
    5 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM, 0xE, 0x16,
    /* millimetre */
    8 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM, 0x8,
    /* million */
    5 << 4 | 3, BODKIN_SENSE_SCALE, 6, 0x11,
    /* millionth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 6, 0x5,
    /* millionths */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 22, 's',
    /* millis */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 's',
    /* millisecond */
    6 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 0xD2, 0x11, 'd',
    /* min */
    2 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_LEAST, 'n',
    /* minimum */
    3 << 4 | 4, BODKIN_SENSE_LEAST, ']', 'u', 'm',
    /* mins */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 's',
    /* minus */
    3 << 4 | 2, BODKIN_SENSE_MINUS, 0x9B,
    /* minute */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 0xA,
    /* mio */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 6, 'o',
    /* mlk day */
    1 << 4 | 5, BODKIN_SENSE_HOLIDAY, 17, 'l', 'k', 0x4,
    /* mlk jr day */
    4 << 4 | 5, BODKIN_SENSE_HOLIDAY, 17, 'j', 'r', 0x4,
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
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 0x5,
    /* monthly */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH, 0x10,
    /* more */
    2 << 4 | 2, BODKIN_SENSE_RAISE, 0x8,
    /* more like */
    4 << 4 | 5, BODKIN_SENSE_SKIP, ' ', 'J', 'k', 'e',
    /* morning */
    3 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 0x96,
    /* mothers day */
    2 << 4 | 4, BODKIN_SENSE_HOLIDAY, 19, 0x83, 0x12,
    /* ms */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 's',
    /* msec */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 0xD2,
    /* mth */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 0x5,
    /* mute */
    1 << 4 | 2, BODKIN_SENSE_LEAST, 0x9C,
    /* muted */
    4 << 4 | 2, BODKIN_SENSE_LEAST, 'd',
    /* nah */
    0 << 4 | 3, BODKIN_SENSE_NO, 0x95, 'h',
    /* named */
    2 << 4 | 3, BODKIN_SENSE_CARRIER, 0xE, 'd',
    /* namely */
    4 << 4 | 2, BODKIN_SENSE_CARRIER, 0x10,
    /* naught */
    2 << 4 | 5, BODKIN_SENSE_ONES, 0, 'u', 0xC, 't',
    /* nd */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 'd',
    /* nearly */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 'e', 0x17, 0x10,
    /* negative */
    2 << 4 | 5, BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_NO, 'g', 'a', 0xC3,
    /* never */
    2 << 4 | 3, BODKIN_SENSE_NO, 'v', 0x3,
    /* new year */
    2 << 4 | 7, BODKIN_SENSE_HOLIDAY, 0, 'w', ' ', 'y', 'e', 0x17,
    /* new year day */
    8 << 4 | 3, BODKIN_SENSE_HOLIDAY, 0, 0x4,
    /* new year eve */
    9 << 4 | 3, BODKIN_SENSE_HOLIDAY, 16, 0x8A,
    /* new years day */
    8 << 4 | 3, BODKIN_SENSE_HOLIDAY, 0, 0x12,
    /* new years eve */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 16, 0x8A,
    /* next */
    2 << 4 | 3, BODKIN_SENSE_NEXT, 'x', 't',
    /* night */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_DAY, BODKIN_SENSE_PART,
    BODKIN_PART_NIGHT, 'P',
    /* nightly */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 0x10,
    /* nil */
    2 << 4 | 3, BODKIN_SENSE_ONES, 0, 'l',
    /* nine */
    2 << 4 | 3, BODKIN_SENSE_ONES, 9, 0xDA,
    /* nineteen */
    4 << 4 | 3, BODKIN_SENSE_ONES, 19, 'S',
    /* nineteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 19, 0x5,
    /* nineth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 9, 'h',
    /* ninetieth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 90, 'X',
    /* ninety */
    5 << 4 | 3, BODKIN_SENSE_TENS, 90, 'y',
    /* ninth */
    3 << 4 | 3, BODKIN_SENSE_ORDINAL, 9, 0x5,
    /* ninths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 9, 's',
    /* no */
    1 << 4 | 2, BODKIN_SENSE_NO, 'o',
    /* none */
    2 << 4 | 2, BODKIN_SENSE_LEAST, 0xDA,
    /* noon */
    2 << 4 | 3, BODKIN_SENSE_NOON, 12, 0x11,
    /* noonish */
    4 << 4 | 4, BODKIN_SENSE_NOON, 12, 'i', 0x9A,
    /* noontime */
    4 << 4 | 3, BODKIN_SENSE_NOON, 12, 'G',
    /* nope */
    2 << 4 | 3, BODKIN_SENSE_NO, 'p', 'e',
    /* not */
    2 << 4 | 2, BODKIN_SENSE_NOT, 't',
    /* notch */
    3 << 4 | 2, BODKIN_SENSE_BIT, 'H',
    /* nothing */
    3 << 4 | 3, BODKIN_SENSE_LEAST, 'h', 0xB,
    /* nought */
    2 << 4 | 5, BODKIN_SENSE_ONES, 0, 'u', 0xC, 't',
    /* nov */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 11, 'v',
    /* november */
    3 << 4 | 4, BODKIN_SENSE_MONTH, 11, 0xD5, 0x3,
    /* now */
    2 << 4 | 2, BODKIN_SENSE_NOW, 'w',
    /* null */
    1 << 4 | 4, BODKIN_SENSE_ONES, 0, 'u', 0xD7,
    /* o */
    0 << 4 | 3, BODKIN_SENSE_ONES, 0, 'o',
    /* o clock */
    1 << 4 | 5, BODKIN_SENSE_OCLOCK, 0x84, 'l', 'o', 'I',
    /* oclock */
    1 << 4 | 5, BODKIN_SENSE_OCLOCK, 'c', 'l', 'o', 'I',
    /* oct */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 10, 't',
    /* october */
    3 << 4 | 5, BODKIN_SENSE_MONTH, 10, 'o', 'b', 0x3,
    /* of */
    1 << 4 | 3, BODKIN_SENSE_OF | BODKIN_WORD_MORE, BODKIN_SENSE_BEFORE, 'f',
    /* of course */
    2 << 4 | 5, BODKIN_SENSE_YES, 0x84, 0x1C, 'r', 'D',
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
    2 << 4 | 4, BODKIN_SENSE_SKIP, 0x87, 0xC6, 'W',
    /* once a */
    2 << 4 | 3, BODKIN_SENSE_EVERY, 0x1E, 0x1D,
    /* once every */
    5 << 4 | 5, BODKIN_SENSE_EVERY, 'e', 'v', 0x3, 'y',
    /* one */
    2 << 4 | 3, BODKIN_SENSE_ONES, 1, 'e',
    /* one a */
    3 << 4 | 2, BODKIN_SENSE_EVERY, 0x1D,
    /* only */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 0x10,
    /* or so */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 'r', 'T', 'o',
    /* other */
    1 << 4 | 2, BODKIN_SENSE_OTHER, 0x83,
    /* ou */
    1 << 4 | 3, BODKIN_SENSE_ONES, 0, 'u',
    /* ounce */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ, 0xDC,
    /* out of */
    2 << 4 | 3, BODKIN_SENSE_OVER, 't', 'N',
    /* over */
    1 << 4 | 3, BODKIN_SENSE_OVER, 'v', 0x3,
    /* overmorrow */
    4 << 4 | 4, BODKIN_SENSE_DAY, 130, 0x92, 0x98,
    /* oz */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ, 'z',
    /* p */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CENT, BODKIN_SENSE_AMPM, 12,
    'p',
    /* p m */
    1 << 4 | 3, BODKIN_SENSE_AMPM, 12, 'M',
    /* paces */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'a', 0x1E, 's',
    /* pair */
    2 << 4 | 3, BODKIN_SENSE_COUNT, 2, 0x90,
    /* palm sunday */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 28, 'l', 'm', 'T', 0xC5,
    /* pancake day */
    2 << 4 | 8, BODKIN_SENSE_HOLIDAY, 26, 'n', 'c', 'a', 'k', 'e', 0x4,
    /* past */
    2 << 4 | 4, BODKIN_SENSE_PAST | BODKIN_WORD_MORE, BODKIN_SENSE_LAST, 1, 0xF,
    /* pc */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 'c',
    /* pct */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 't',
    /* pence */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0x6, 0x1E,
    /* pennies */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 'n', 'C', 's',
    /* penny */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 'y',
    /* pentecost */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 34, 0xA, 'c', 'o', 0xF,
    /* per cent */
    2 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 'r', 0x84, 'F',
    /* per cent of */
    8 << 4 | 2, BODKIN_SENSE_SKIP, 'N',
    /* percent */
    3 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 'c', 'F',
    /* percent of */
    7 << 4 | 2, BODKIN_SENSE_SKIP, 'N',
    /* percentage */
    7 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 0xCA, 'e',
    /* percents of */
    7 << 4 | 3, BODKIN_SENSE_SKIP, 'A', 0x1B,
    /* peso */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 's', 'o',
    /* please */
    0 << 4 | 3, BODKIN_SENSE_SKIP, 0xDD, 0xCC,
    /* plus */
    2 << 4 | 3, BODKIN_SENSE_AND | BODKIN_WORD_MORE, BODKIN_SENSE_SKIP, 0x9B,
    /* pm */
    1 << 4 | 3, BODKIN_SENSE_AMPM, 12, 'm',
    /* point */
    1 << 4 | 4, BODKIN_SENSE_POINT, 'o', 0x7, 't',
    /* positive */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 'E', 0xC3,
    /* pound */
    2 << 4 | 6, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_LB, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_MONEY, 'B', 'd',
    /* precisely */
    1 << 4 | 5, BODKIN_SENSE_SKIP, 0x8, 0xCD, 'D', 0x10,
    /* presidents day */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 18, 'E', 'd', 'F', 0x12,
    /* previous */
    3 << 4 | 6, BODKIN_SENSE_LAST, 0, 'v', 'i', 0x1C, 's',
    /* q */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER, 'q',
    /* qtr */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER, 'q', 't', 'r',
    /* quarter */
    1 << 4 | 7, BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 4, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_QUARTER, 'u', 0x17, 0x16,
    /* quarterly */
    7 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_QUARTER, 0x10,
    /* quid */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'i', 'd',
    /* quieter */
    3 << 4 | 3, BODKIN_SENSE_LOWER, 'e', 0x16,
    /* raise */
    0 << 4 | 4, BODKIN_SENSE_RAISE, 0x1F, 'i', 'D',
    /* rd */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 'd',
    /* reduce */
    1 << 4 | 4, BODKIN_SENSE_LOWER, 0x89, 'u', 0x1E,
    /* remembrance day */
    2 << 4 | 7, BODKIN_SENSE_HOLIDAY, 12, 0xE, '_', 0x1F, 0xDC, 0x4,
    /* right away */
    0 << 4 | 5, BODKIN_SENSE_NOW, 'r', 0x18, 0x1D, 0x9E,
    /* right now */
    6 << 4 | 3, BODKIN_SENSE_NOW, 'n', 0x15,
    /* roughly */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 0x1C, 0xC, 0x10,
    /* rs */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 's',
    /* rupee */
    1 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'p', 'e', 'e',
    /* s */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 's',
    /* saint paddys day */
    1 << 4 | 8, BODKIN_SENSE_HOLIDAY, 2, 0xCB, 't', 0xC7, 'Z', 0xD0, 0x12,
    /* saint patrick */
    8 << 4 | 5, BODKIN_SENSE_HOLIDAY, 2, 't', 'Q', 'I',
    /* saint patricks day */
    13 << 4 | 3, BODKIN_SENSE_HOLIDAY, 2, 0x12,
    /* sat */
    2 << 4 | 3, BODKIN_SENSE_WEEKDAY, 5, 't',
    /* saturday */
    3 << 4 | 4, BODKIN_SENSE_WEEKDAY, 5, 'L', 0x2,
    /* saturdays */
    8 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 32, 's',
    /* say */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 'y',
    /* saying */
    3 << 4 | 2, BODKIN_SENSE_CARRIER, 0xB,
    /* school day */
    1 << 4 | 6, BODKIN_SENSE_WEEKDAYS, 31, 'H', 'o', 0x80, 0x4,
    /* score */
    2 << 4 | 3, BODKIN_SENSE_DOZEN, 20, 0x81,
    /* sec */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 0xD2,
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
    4 << 4 | 4, BODKIN_SENSE_MONTH, 9, 0xD5, 0x3,
    /* seven */
    2 << 4 | 3, BODKIN_SENSE_ONES, 7, 0x9D,
    /* seventeen */
    5 << 4 | 3, BODKIN_SENSE_ONES, 17, 'S',
    /* seventeenth */
    9 << 4 | 3, BODKIN_SENSE_ORDINAL, 17, 0x5,
    /* seventh */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 7, 'h',
    /* sevenths */
    7 << 4 | 3, BODKIN_SENSE_FRACTION, 7, 's',
    /* seventieth */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 70, 'X',
    /* seventy */
    6 << 4 | 3, BODKIN_SENSE_TENS, 70, 'y',
    /* several */
    4 << 4 | 4, BODKIN_SENSE_COUNT, 3, 'r', 0x1A,
    /* sharp */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 'h', 0x17, 'p',
    /* shrove tuesday */
    2 << 4 | 8, BODKIN_SENSE_HOLIDAY, 26, 0xDF, 0x19, 0xC8, 'u', 'O', 0x2,
    /* silent */
    0 << 4 | 4, BODKIN_SENSE_LEAST, 'E', 'l', 'F',
    /* since */
    2 << 4 | 2, BODKIN_SENSE_FROM, 0xDC,
    /* single */
    3 << 4 | 4, BODKIN_SENSE_COUNT, 1, 'g', 0xD,
    /* six */
    2 << 4 | 3, BODKIN_SENSE_ONES, 6, 'x',
    /* sixteen */
    3 << 4 | 3, BODKIN_SENSE_ONES, 16, 'S',
    /* sixteenth */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 16, 0x5,
    /* sixteenths */
    9 << 4 | 3, BODKIN_SENSE_FRACTION, 16, 's',
    /* sixth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 6, 'h',
    /* sixths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 6, 's',
    /* sixtieth */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 60, 'X',
    /* sixty */
    4 << 4 | 3, BODKIN_SENSE_TENS, 60, 'y',
    /* slightly */
    1 << 4 | 4, BODKIN_SENSE_BIT, 'l', 0x18, 0x10,
    /* slower */
    2 << 4 | 3, BODKIN_SENSE_LOWER, 0x15, 0x3,
    /* softer */
    1 << 4 | 3, BODKIN_SENSE_LOWER, 0x1B, 0x16,
    /* some */
    2 << 4 | 3, BODKIN_SENSE_COUNT, 3, 0xE,
    /* st */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 't',
    /* st paddys day */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 2, 0xC7, 'Z', 0xD0, 0x12,
    /* st patricks day */
    5 << 4 | 6, BODKIN_SENSE_HOLIDAY, 2, 't', 'Q', 'I', 0x12,
    /* start */
    2 << 4 | 3, BODKIN_SENSE_YES, 0x17, 't',
    /* start of */
    5 << 4 | 2, BODKIN_SENSE_OF, 'N',
    /* starting */
    5 << 4 | 2, BODKIN_SENSE_FROM, 0xB,
    /* step */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'e', 'p',
    /* stone */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE, 0x11, 'e',
    /* stop */
    3 << 4 | 2, BODKIN_SENSE_NO, 'p',
    /* straight away */
    2 << 4 | 5, BODKIN_SENSE_NOW, 0x1F, 0x18, 0x1D, 0x9E,
    /* sun */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 6, 'B',
    /* sunday */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 6, 0x2,
    /* sundays */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 64, 's',
    /* sunrise */
    3 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_MORNING, 'Q', 'D',
    /* sunset */
    3 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'D', 't',
    /* suppertime */
    2 << 4 | 6, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 'p', 'p', 0x3, 'G',
    /* sure */
    2 << 4 | 2, BODKIN_SENSE_YES, 0x8,
    /* t */
    0 << 4 | 4, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_SCALE, 12, 't',
    /* tad */
    1 << 4 | 2, BODKIN_SENSE_BIT, 'Z',
    /* ten */
    1 << 4 | 3, BODKIN_SENSE_ONES, 10, 0x6,
    /* tenth */
    3 << 4 | 3, BODKIN_SENSE_ORDINAL, 10, 0x5,
    /* tenths */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 10, 's',
    /* th */
    1 << 4 | 2, BODKIN_SENSE_ORDINAL_SUFFIX, 'h',
    /* thanksgiving */
    2 << 4 | 9, BODKIN_SENSE_HOLIDAY, 24, 'U', 'k', 's', 'g', 'i', 'v', 0xB,
    /* thanksgiving day */
    12 << 4 | 3, BODKIN_SENSE_HOLIDAY, 24, 0x4,
    /* that */
    3 << 4 | 2, BODKIN_SENSE_CARRIER, 't',
    /* that says */
    4 << 4 | 4, BODKIN_SENSE_CARRIER, 'T', 0x1, 's',
    /* the */
    2 << 4 | 2, BODKIN_SENSE_THE, 'e',
    /* third */
    2 << 4 | 4, BODKIN_SENSE_ORDINAL, 3, 0x90, 'd',
    /* thirds */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 3, 's',
    /* thirteen */
    4 << 4 | 3, BODKIN_SENSE_ONES, 13, 'S',
    /* thirteenth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL, 13, 0x5,
    /* thirtieth */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 30, 'X',
    /* thirty */
    5 << 4 | 3, BODKIN_SENSE_TENS, 30, 'y',
    /* this */
    3 << 4 | 2, BODKIN_SENSE_THIS, 's',
    /* this coming */
    4 << 4 | 4, BODKIN_SENSE_THIS, 0x84, 'K', 0xB,
    /* this past */
    5 << 4 | 5, BODKIN_SENSE_LAST, 1, 'p', 'a', 0xF,
    /* thousand */
    2 << 4 | 6, BODKIN_SENSE_SCALE, 3, 0x1C, 's', 'U', 'd',
    /* thousandth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 3, 0x5,
    /* thousandths */
    10 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 19, 's',
    /* three */
    2 << 4 | 3, BODKIN_SENSE_ONES, 3, 0xC1,
    /* through */
    3 << 4 | 3, BODKIN_SENSE_UNTIL, 0x1C, 0xC,
    /* thru */
    3 << 4 | 2, BODKIN_SENSE_UNTIL, 'u',
    /* thu */
    2 << 4 | 3, BODKIN_SENSE_WEEKDAY, 3, 'u',
    /* thur */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 3, 'r',
    /* thursday */
    4 << 4 | 4, BODKIN_SENSE_WEEKDAY, 3, 's', 0x2,
    /* thursdays */
    8 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 8, 's',
    /* til */
    0 << 4 | 4, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 0x9, 'l',
    /* till */
    3 << 4 | 3, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 'l',
    /* titled */
    2 << 4 | 3, BODKIN_SENSE_CARRIER, 't', 0xC4,
    /* tmr */
    1 << 4 | 4, BODKIN_SENSE_DAY, 129, 'm', 'r',
    /* tmrw */
    3 << 4 | 3, BODKIN_SENSE_DAY, 129, 'w',
    /* to */
    1 << 4 | 3, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 'o',
    /* to be */
    2 << 4 | 3, BODKIN_SENSE_SKIP, ' ', '\\',
    /* to say */
    3 << 4 | 3, BODKIN_SENSE_CARRIER, 's', 0x1,
    /* today */
    2 << 4 | 3, BODKIN_SENSE_DAY, 128, 0x2,
    /* todays */
    5 << 4 | 4, BODKIN_SENSE_DAY | BODKIN_WORD_MORE, 128, BODKIN_SENSE_THIS, 's',
    /* tommorow */
    2 << 4 | 5, BODKIN_SENSE_DAY, 129, 'm', 0x92, 0x15,
    /* tommorrow */
    6 << 4 | 3, BODKIN_SENSE_DAY, 129, 0x98,
    /* tomorow */
    3 << 4 | 4, BODKIN_SENSE_DAY, 129, 0x14, 0x15,
    /* tomorrow */
    5 << 4 | 3, BODKIN_SENSE_DAY, 129, 0x98,
    /* tonight */
    2 << 4 | 3, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT, 'P',
    /* tonite */
    4 << 4 | 3, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT, 0xA,
    /* top */
    2 << 4 | 2, BODKIN_SENSE_MOST, 'p',
    /* total */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 't', 0x1A,
    /* trillion */
    1 << 4 | 6, BODKIN_SENSE_SCALE, 12, 'Q', 'l', 'J', 0x11,
    /* trillionth */
    8 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 12, 0x5,
    /* trillionths */
    10 << 4 | 3, BODKIN_SENSE_ORDINAL_SCALE, 28, 's',
    /* trinity sunday */
    3 << 4 | 7, BODKIN_SENSE_HOLIDAY, 36, 'n', '^', 'y', 'T', 0xC5,
    /* triple */
    3 << 4 | 3, BODKIN_SENSE_DOUBLE, 3, 0xDD,
    /* true */
    2 << 4 | 3, BODKIN_SENSE_YES, 'u', 'e',
    /* tue */
    1 << 4 | 4, BODKIN_SENSE_WEEKDAY, 1, 'u', 'e',
    /* tuesday */
    3 << 4 | 4, BODKIN_SENSE_WEEKDAY, 1, 's', 0x2,
    /* tuesdays */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 2, 's',
    /* twelfth */
    1 << 4 | 6, BODKIN_SENSE_ORDINAL, 12, 'w', 0xD3, 'f', 0x5,
    /* twelfths */
    7 << 4 | 3, BODKIN_SENSE_FRACTION, 12, 's',
    /* twelve */
    4 << 4 | 3, BODKIN_SENSE_ONES, 12, 0x19,
    /* twentieth */
    3 << 4 | 6, BODKIN_SENSE_ORDINAL, 20, 'n', 0x9, 'e', 0x5,
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
    1 << 4 | 7, BODKIN_SENSE_BELOW_ZERO, 'n', 0xD1, ' ', 'z', 0x3, 'o',
    /* until */
    2 << 4 | 4, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, 0x9, 'l',
    /* untill */
    5 << 4 | 2, BODKIN_SENSE_UNTIL, 'l',
    /* up */
    1 << 4 | 2, BODKIN_SENSE_RAISE, 'p',
    /* up to */
    2 << 4 | 3, BODKIN_SENSE_UNTIL, 0xC8, 'o',
    /* upcoming */
    2 << 4 | 4, BODKIN_SENSE_NEXT, 'c', 'K', 0xB,
    /* us $ */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'A', '$',
    /* usd */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'd',
    /* valentine day */
    0 << 4 | 8, BODKIN_SENSE_HOLIDAY, 1, 'v', 0x1A, 'F', 0x7, 'e', 0x4,
    /* valentines */
    9 << 4 | 3, BODKIN_SENSE_HOLIDAY, 1, 's',
    /* valentines day */
    10 << 4 | 3, BODKIN_SENSE_HOLIDAY, 1, 0x4,
    /* veterans day */
    1 << 4 | 6, BODKIN_SENSE_HOLIDAY, 12, 'e', 0x16, 'U', 0x12,
    /* w */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'w',
    /* warmer */
    1 << 4 | 4, BODKIN_SENSE_RAISE, 0x17, 'm', 0x3,
    /* washingtons birthday */
    2 << 4 | 11, BODKIN_SENSE_HOLIDAY, 18, 0x9A, 0xB, 't', 0x11, 'A', 'b', 0x90, 0x5, 0x2,
    /* wed */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 2, 0x89,
    /* wednesday */
    3 << 4 | 5, BODKIN_SENSE_WEEKDAY, 2, 'n', 'O', 0x2,
    /* wednesdays */
    9 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 4, 's',
    /* week */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'e', 'k',
    /* week day */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x4,
    /* week end */
    5 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 96, 0xC0,
    /* weekday */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x2,
    /* weekend */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 96, 0xC0,
    /* weekly */
    4 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK, 0x10,
    /* weeknight */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 'P',
    /* which says */
    1 << 4 | 7, BODKIN_SENSE_CARRIER, 'h', 'i', 'H', 'T', 0x1, 's',
    /* whit monday */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 35, 't', 'M', 0x11, 0x2,
    /* whit sunday */
    5 << 4 | 4, BODKIN_SENSE_HOLIDAY, 34, 's', 0xC5,
    /* whole */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 'o', 0xD,
    /* with the message */
    0 << 4 | 11, BODKIN_SENSE_CARRIER, 'w', 'i', 0x5, 0x87, ' ', 0xE, 's', 's', 0xCA, 'e',
    /* with the name */
    9 << 4 | 3, BODKIN_SENSE_CARRIER, 0x95, 0xE,
    /* with the text */
    9 << 4 | 4, BODKIN_SENSE_CARRIER, 0xA, 'x', 't',
    /* with the title */
    10 << 4 | 3, BODKIN_SENSE_CARRIER, '^', 0xD,
    /* within */
    4 << 4 | 2, BODKIN_SENSE_SKIP, 0x7,
    /* wk */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'k',
    /* wks */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 's',
    /* work */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 0x14, 'k',
    /* work day */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x4,
    /* workday */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x2,
    /* workers day */
    4 << 4 | 4, BODKIN_SENSE_HOLIDAY, 7, 0x3, 0x12,
    /* working */
    4 << 4 | 2, BODKIN_SENSE_SKIP, 0xB,
    /* working day */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x4,
    /* workweek */
    4 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'w', 'e', 'e', 'k',
    /* worth */
    3 << 4 | 2, BODKIN_SENSE_SKIP, 0x5,
    /* x */
    0 << 4 | 2, BODKIN_SENSE_SKIP, 'x',
    /* xmas */
    0 << 4 | 5, BODKIN_SENSE_HOLIDAY, 14, 'x', 0xD9, 's',
    /* xmas day */
    4 << 4 | 3, BODKIN_SENSE_HOLIDAY, 14, 0x4,
    /* xmas eve */
    5 << 4 | 3, BODKIN_SENSE_HOLIDAY, 13, 0x8A,
    /* y */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'y',
    /* yard */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD, 0x17, 'd',
    /* yd */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD, 'd',
    /* yds */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD, 's',
    /* yeah */
    1 << 4 | 3, BODKIN_SENSE_YES, 0x88, 'h',
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
    3 << 4 | 4, BODKIN_SENSE_DAY, 127, 0x16, 0x2,
    /* yr */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'y', 'r',
    /* yrs */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 's',
    /* yuan */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'U',
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
    0, 0, 'a', 'y', 'd', 0x1, 'e', 'r', ' ', 0x2, 't', 'h', 'e', 'n', 'i', 'n', 'r', 'e', 't', 'i',
    't', 'e', 0x7, 'g', 'g', 'h', 'l', 'e', 'm', 'e', 's', 't', 'l', 'y', 'o', 'n', 's', 0x4, 'i',
    0xC, 'o', 'r', 'o', 'w', 't', 0x3, 'a', 'r', 0x13, 't', 'v', 'e', 'a', 'l', 'o', 'f', 'o', 'u',
    ' ', 'a', 'c', 'e', 'r', 'a', '@', 0, 's', ' ', 'u', 'n', 'i', 'e', 's', 'e', 's', 'i', 0x6,
    't', 0x9, 0xE, 'c', 'h', 'c', 'k', 'l', 'i', 'o', 'm', 'u', 'r', ' ', 'm', ' ', 0x1B, 'e', 's',
    'n', 0x18, 'r', 'i', 0x5, 'e', 0xA, 0x6, ' ', 's', 'a', 'n', 'b', 0xD, 'o', 't', 'C', 0x5, ' ',
    'f', 'a', 'd', 'a', 0xA, 'b', 'e', 'i', 'm', 'i', 't', 'm', 'b', 'o', 'l', 'o', 0x8, 0x82, 0,
    0x5, 0x3, ' ', 'c', 0x85, 0, ' ', 'n', ' ', 'R', 'e', 'a', 'e', 'd', 'e', 0x19, 'g', 0x1F, 0x8C,
    0, 0x8D, 0, 0x8E, 0, 'i', 'l', 'i', 'r', 0x91, 0, 'm', 0x14, 0x93, 0, 0x94, 0, 'n', 'a', 'n',
    0xB, 'o', 's', 'r', 0x15, 0x99, 0, 's', 'h', 'u', 's', 'u', 0xA, 'v', 0x6, 'w', 0x1, 0x9F, 0,
    0x6, 'd', 0x8, 'e', 0xC2, 0, 0x9, 0x19, 0xD, 'd', 'B', 0x2, ' ', 'd', ' ', 'p', ' ', 't', ' ',
    'G', 'a', 'g', 'a', 0x7, 'a', 'D', 'c', 'i', 'c', 't', 'd', 'i', 'd', 'y', 'd', 0x3, 'e', 'c',
    'e', 'l', 'e', 0x6, 'e', '_', 'f', 0x81, 'l', 'l', 'l', 0x15, 'm', 'a', 'n', 'e', 'n', 't', 'n',
    0x1E, 'p', 0xD, 'p', 0x97, 'r', 'o',
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
    1, 39, 128, 333, 392, 496, 582, 658, 741, 827, 879, 1000, 1059, 1218, 1229, 1265, 1295, 1341,
    1347, 1430, 1441, 1472, 1499, 1588, 1661, 1699, 1789, 1963, 2026, 2128, 2172, 2247, 2349, 2397,
    2401, 2428, 2449, 2475, 2604, 2744, 2874, 3030, 3034, 3075, 3099, 3099, 3187, 3257, 3260, 3274,
    3318, 3335, 3341, 3341, 3412,
    },
    .flags = 0,
    .holiday_count = 37,
};
