/* Made by tools/values/locale.ts from en.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const uint8_t words[] = {
    0, /* no word starts at 0 */
    /* " */
    0 << 4 | 1, '"', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_S, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_IN,
    /* $ */
    0 << 4 | 1, '$', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* % */
    0 << 4 | 1, '%', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* & */
    0 << 4 | 1, '&', BODKIN_SENSE_AND,
    /* ' */
    0 << 4 | 1, '\'', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FT,
    /* ' ' */
    1 << 4 | 2, ' ', '\'', BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* + */
    0 << 4 | 1, '+', BODKIN_SENSE_SKIP,
    /* - */
    0 << 4 | 1, '-', BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* @ */
    0 << 4 | 1, '@', BODKIN_SENSE_SKIP,
    /* a */
    0 << 4 | 1, 'a', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_AMPM, 0,
    /* a bit */
    1 << 4 | 3, ' ', 'b', 'M', BODKIN_SENSE_BIT,
    /* a little */
    2 << 4 | 4, 0x1F, 't', 't', 0x9, BODKIN_SENSE_BIT,
    /* a m */
    2 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* a notch */
    2 << 4 | 3, 'n', 'P', 0x1D, BODKIN_SENSE_BIT,
    /* a tad */
    2 << 4 | 2, 't', 'I', BODKIN_SENSE_BIT,
    /* about */
    1 << 4 | 3, 'b', 0x14, 't', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_CARRIER,
    /* activate */
    1 << 4 | 5, 'c', 0x7, 'v', 'a', 0x8, BODKIN_SENSE_YES,
    /* activated */
    8 << 4 | 1, 'd', BODKIN_SENSE_YES,
    /* active */
    5 << 4 | 1, 'e', BODKIN_SENSE_YES,
    /* additional */
    1 << 4 | 6, 'd', 'd', 'i', 0x7, 0xE, 0x18, BODKIN_SENSE_SKIP,
    /* affirmative */
    1 << 4 | 7, 'f', 'f', 'X', 'm', 'a', 0x7, 0x12, BODKIN_SENSE_YES,
    /* after */
    2 << 4 | 2, 't', 0x1, BODKIN_SENSE_PAST | BODKIN_WORD_MORE, BODKIN_SENSE_IN,
    /* after next */
    5 << 4 | 4, 'S', 'e', 'x', 't', BODKIN_SENSE_AFTER_NEXT,
    /* afternoon */
    5 << 4 | 3, 'n', 'o', 0xE, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* afternoonish */
    9 << 4 | 2, 'i', ']', BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* ago */
    1 << 4 | 2, 'g', 'o', BODKIN_SENSE_AGO,
    /* agree */
    2 << 4 | 2, 0x6, 'e', BODKIN_SENSE_YES,
    /* all */
    1 << 4 | 1, 'N', BODKIN_SENSE_EVERY,
    /* all saints day */
    3 << 4 | 7, 'H', 'a', 0x5, 't', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 11,
    /* all the way */
    4 << 4 | 5, 0x3, 'e', ' ', 'w', 0x0, BODKIN_SENSE_MOST,
    /* all the way down */
    11 << 4 | 3, 0x2, 0xF, 'n', BODKIN_SENSE_LEAST,
    /* all the way up */
    12 << 4 | 2, 'u', 'p', BODKIN_SENSE_MOST,
    /* almost */
    2 << 4 | 3, 'm', 'o', 0xC, BODKIN_SENSE_SKIP,
    /* am */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* an */
    1 << 4 | 1, 'n', BODKIN_SENSE_ARTICLE,
    /* and */
    2 << 4 | 1, 'd', BODKIN_SENSE_AND | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* and until */
    3 << 4 | 5, ' ', 'u', 'n', 0x7, 'l', BODKIN_SENSE_UNTIL,
    /* annual */
    2 << 4 | 3, 'n', 'u', 0x18, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* annually */
    6 << 4 | 1, 0xD, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* another */
    2 << 4 | 3, 'o', 0x3, 0x1, BODKIN_SENSE_SKIP,
    /* any */
    2 << 4 | 1, 'y', BODKIN_SENSE_EVERY,
    /* approx */
    1 << 4 | 5, 'p', 'p', 'r', 'o', 'x', BODKIN_SENSE_SKIP,
    /* approximately */
    6 << 4 | 4, 'W', 'a', 0x8, 0xD, BODKIN_SENSE_SKIP,
    /* apr */
    2 << 4 | 1, 'r', BODKIN_SENSE_MONTH, 4,
    /* april */
    3 << 4 | 1, 'L', BODKIN_SENSE_MONTH, 4,
    /* april fools */
    5 << 4 | 4, ' ', 'V', 'Z', 's', BODKIN_SENSE_HOLIDAY, 3,
    /* april fools day */
    11 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 3,
    /* around */
    1 << 4 | 3, 'r', 0x14, 0x13, BODKIN_SENSE_SKIP,
    /* as high as possible */
    1 << 4 | 11, 0x17, 'h', 'i', 0xB, 0x16, 0x17, 'p', '[', 'G', 'b', 0x9, BODKIN_SENSE_MOST,
    /* as loud as possible */
    3 << 4 | 10, 'l', 0x14, 'd', 0x16, 0x17, 'p', '[', 'G', 'b', 0x9, BODKIN_SENSE_MOST,
    /* as low as possible */
    5 << 4 | 8, 'w', 0x16, 0x17, 'p', '[', 'G', 'b', 0x9, BODKIN_SENSE_LEAST,
    /* as of */
    3 << 4 | 1, 0x1B, BODKIN_SENSE_FROM,
    /* asap */
    2 << 4 | 2, 'a', 'p', BODKIN_SENSE_NOW,
    /* ascension day */
    2 << 4 | 6, 'c', 0x4, 'G', 0xE, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 33,
    /* ash wednesday */
    2 << 4 | 8, 'h', ' ', 'w', 'U', 'n', 'D', 'd', 0x0, BODKIN_SENSE_HOLIDAY, 27,
    /* at */
    1 << 4 | 1, 't', BODKIN_SENSE_SKIP,
    /* at present */
    2 << 4 | 5, '^', 0x6, 's', 0x4, 't', BODKIN_SENSE_NOW,
    /* at the minute */
    3 << 4 | 6, 0x3, 'e', 'C', 0x5, 'u', 0x8, BODKIN_SENSE_NOW,
    /* at the moment */
    8 << 4 | 3, 'F', 0x4, 't', BODKIN_SENSE_NOW,
    /* at this time */
    5 << 4 | 4, 'i', 0x17, 0x7, 0xA, BODKIN_SENSE_NOW,
    /* atm */
    2 << 4 | 1, 'm', BODKIN_SENSE_NOW,
    /* aud */
    1 << 4 | 2, 'u', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* aug */
    2 << 4 | 1, 'g', BODKIN_SENSE_MONTH, 8,
    /* august */
    3 << 4 | 2, 'u', 0xC, BODKIN_SENSE_MONTH, 8,
    /* aye */
    1 << 4 | 2, 'y', 'e', BODKIN_SENSE_YES,
    /* b */
    0 << 4 | 1, 'b', BODKIN_SENSE_SCALE, 9,
    /* back */
    1 << 4 | 2, 'a', 0x1E, BODKIN_SENSE_AGO,
    /* beats */
    1 << 4 | 3, 'T', 't', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* beats a minute */
    5 << 4 | 5, 0x16, 'C', 0x5, 'u', 0x8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* beats per minute */
    6 << 4 | 6, 'p', 0x1, 'C', 0x5, 'u', 0x8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* bedtime */
    2 << 4 | 3, 'd', 0x7, 0xA, BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* before */
    2 << 4 | 2, 'V', 0x6, BODKIN_SENSE_BEFORE,
    /* beginning */
    2 << 4 | 5, 'g', 0x5, 'n', 0x5, 'g', BODKIN_SENSE_FROM,
    /* below */
    2 << 4 | 2, 'l', 0xF, BODKIN_SENSE_BELOW_ZERO,
    /* below zero */
    5 << 4 | 4, ' ', 'z', 0x1, 'o', BODKIN_SENSE_BELOW_ZERO,
    /* between */
    2 << 4 | 4, 't', 'w', 'e', 0x4, BODKIN_SENSE_BETWEEN,
    /* billion */
    1 << 4 | 3, 'L', 0x1F, 0xE, BODKIN_SENSE_SCALE, 9,
    /* billionth */
    7 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL_SCALE, 9,
    /* billionths */
    9 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 25,
    /* bit */
    2 << 4 | 1, 't', BODKIN_SENSE_BIT,
    /* black friday */
    1 << 4 | 8, 'l', 'a', 0x1E, ' ', 'f', 'A', 'd', 0x0, BODKIN_SENSE_HOLIDAY, 25,
    /* bln */
    2 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 9,
    /* bn */
    1 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 9,
    /* boss day */
    1 << 4 | 4, '[', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 6,
    /* bosss */
    4 << 4 | 1, 's', BODKIN_SENSE_HOLIDAY, 6,
    /* bosss day */
    5 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 6,
    /* boxing day */
    2 << 4 | 5, 'x', 0x5, 'g', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 15,
    /* bpm */
    1 << 4 | 2, 'p', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* breakfast */
    1 << 4 | 6, 0x6, 'a', 'k', 'f', 'a', 0xC, BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* breakfast time */
    9 << 4 | 3, ' ', 0x7, 0xA, BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* brighter */
    2 << 4 | 4, 'i', 0xB, 't', 0x1, BODKIN_SENSE_RAISE,
    /* brightest */
    7 << 4 | 1, 0xC, BODKIN_SENSE_MOST,
    /* buck */
    1 << 4 | 2, 'u', 0x1E, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* business day */
    2 << 4 | 6, 's', 0x5, 'D', 's', 0x2, 0x0, BODKIN_SENSE_WEEKDAYS, 31,
    /* but before */
    2 << 4 | 5, 't', ' ', 'K', 'V', 0x6, BODKIN_SENSE_UNTIL,
    /* by */
    1 << 4 | 1, 'y', BODKIN_SENSE_SKIP,
    /* c */
    0 << 4 | 1, 'c', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CELSIUS,
    BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* cad */
    1 << 4 | 1, 'I', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* cal */
    2 << 4 | 1, 'l', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* calendar */
    3 << 4 | 3, 0x4, 'd', 0x11, BODKIN_SENSE_SKIP,
    /* called */
    3 << 4 | 2, 0x9, 'd', BODKIN_SENSE_CARRIER,
    /* calorie */
    3 << 4 | 2, 0x10, 0x1A, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* celcius */
    1 << 4 | 5, 'e', 'l', 'c', 'i', 'Q', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* celsius */
    3 << 4 | 2, 'G', 'Q', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* cent */
    2 << 4 | 2, 'n', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centigrade */
    4 << 4 | 5, 'i', 'g', 0x15, 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* centime */
    5 << 4 | 1, 0xA, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centimeter */
    7 << 4 | 2, 't', 0x1, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* centimetre */
    8 << 4 | 1, 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* certainly */
    2 << 4 | 5, 'r', 't', 'a', 0x5, 0xD, BODKIN_SENSE_YES,
    /* chf */
    1 << 4 | 2, 'h', 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* christmas */
    2 << 4 | 5, 'A', 0xC, 'm', 'a', 's', BODKIN_SENSE_HOLIDAY, 14,
    /* christmas day */
    9 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 14,
    /* christmas eve */
    10 << 4 | 2, 'e', 0x12, BODKIN_SENSE_HOLIDAY, 13,
    /* cm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* cms */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* cny */
    1 << 4 | 2, 'n', 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* colder */
    1 << 4 | 3, 'Z', 'd', 0x1, BODKIN_SENSE_LOWER,
    /* columbus day */
    3 << 4 | 5, 'u', 'O', 'Q', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 23,
    /* coming */
    2 << 4 | 3, 'm', 0x5, 'g', BODKIN_SENSE_NEXT,
    /* cooler */
    2 << 4 | 2, 'Z', 0x1, BODKIN_SENSE_LOWER,
    /* correct */
    2 << 4 | 4, 'r', 0x6, 'c', 't', BODKIN_SENSE_YES,
    /* couple */
    2 << 4 | 3, 'u', 'p', 0x9, BODKIN_SENSE_COUNT, 2,
    /* cr */
    1 << 4 | 1, 'r', BODKIN_SENSE_SCALE, 7,
    /* crore */
    2 << 4 | 2, 'o', 0x6, BODKIN_SENSE_SCALE, 7,
    /* crowns */
    3 << 4 | 3, 'w', 'n', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* current */
    1 << 4 | 4, 'B', 'r', 0x4, 't', BODKIN_SENSE_THIS,
    /* current date */
    7 << 4 | 3, 0x2, 'a', 0x8, BODKIN_SENSE_DAY, 128,
    /* d */
    0 << 4 | 1, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* daily */
    1 << 4 | 3, 'a', 'i', 0xD, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* darker */
    2 << 4 | 3, 'r', 'k', 0x1, BODKIN_SENSE_LOWER,
    /* dawn */
    2 << 4 | 2, 'w', 'n', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* day */
    2 << 4 | 1, 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* day after tomorrow */
    3 << 4 | 9, 0x16, 'f', 't', 0x1, '_', 'F', 0x10, 'r', 0xF, BODKIN_SENSE_DAY, 130,
    /* day before yesterday */
    4 << 4 | 10, 'K', 'V', 0x6, ' ', 'y', 'e', 0xC, 0x1, 'd', 0x0, BODKIN_SENSE_DAY, 126,
    /* deactivate */
    1 << 4 | 6, 'T', 'c', 0x7, 'v', 'a', 0x8, BODKIN_SENSE_NO,
    /* deactivated */
    10 << 4 | 1, 'd', BODKIN_SENSE_NO,
    /* dec */
    2 << 4 | 1, 'c', BODKIN_SENSE_MONTH, 12,
    /* december */
    3 << 4 | 3, 'e', 'O', 0x1, BODKIN_SENSE_MONTH, 12,
    /* decrease */
    3 << 4 | 3, 0x6, 'a', 0x1C, BODKIN_SENSE_LOWER,
    /* definitely */
    2 << 4 | 5, 'f', 0x5, 'i', 0x8, 0xD, BODKIN_SENSE_YES,
    /* deg */
    2 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* degree */
    3 << 4 | 2, 0x6, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* dimmer */
    1 << 4 | 3, 'W', 'm', 0x1, BODKIN_SENSE_LOWER,
    /* dimmest */
    5 << 4 | 1, 0xC, BODKIN_SENSE_LEAST,
    /* dinner time */
    2 << 4 | 6, 'n', 'n', 0x1, ' ', 0x7, 0xA, BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* dinnertime */
    6 << 4 | 2, 0x7, 0xA, BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* disable */
    2 << 4 | 4, 's', 'a', 'b', 0x9, BODKIN_SENSE_NO,
    /* disabled */
    7 << 4 | 1, 'd', BODKIN_SENSE_NO,
    /* disagree */
    4 << 4 | 3, 'g', 0x6, 'e', BODKIN_SENSE_NO,
    /* do not */
    1 << 4 | 3, 'o', 'S', 'P', BODKIN_SENSE_NOT,
    /* dollar */
    2 << 4 | 2, 'N', 0x11, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* dont */
    2 << 4 | 2, 'n', 't', BODKIN_SENSE_NOT,
    /* dot */
    2 << 4 | 1, 't', BODKIN_SENSE_POINT,
    /* double */
    2 << 4 | 3, 'u', 'b', 0x9, BODKIN_SENSE_DOUBLE, 2,
    /* down */
    2 << 4 | 2, 'w', 'n', BODKIN_SENSE_LOWER,
    /* doz */
    2 << 4 | 1, 'z', BODKIN_SENSE_DOZEN, 12,
    /* dozen */
    3 << 4 | 1, 0x4, BODKIN_SENSE_DOZEN, 12,
    /* drop */
    1 << 4 | 3, 'r', 'o', 'p', BODKIN_SENSE_LOWER,
    /* during */
    1 << 4 | 3, 'B', 0x5, 'g', BODKIN_SENSE_SKIP,
    /* dusk */
    2 << 4 | 2, 's', 'k', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* dz */
    1 << 4 | 1, 'z', BODKIN_SENSE_DOZEN, 12,
    /* dzs */
    2 << 4 | 1, 's', BODKIN_SENSE_DOZEN, 12,
    /* each */
    0 << 4 | 2, 'T', 0x1D, BODKIN_SENSE_EVERY,
    /* earlier */
    2 << 4 | 3, 'r', 0x1F, 0x1, BODKIN_SENSE_AGO,
    /* early hours of the morning */
    4 << 4 | 15, 'y', ' ', 'h', 0x14, 'r', 0x17, 0x1B, ' ', 0x3, 'e', 'C', 0x10, 'n', 0x5, 'g',
    BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* early morning */
    6 << 4 | 5, 'm', 0x10, 'n', 0x5, 'g', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* earth day */
    3 << 4 | 3, 0x3, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 4,
    /* easter */
    2 << 4 | 2, 0xC, 0x1, BODKIN_SENSE_HOLIDAY, 31,
    /* easter mon */
    6 << 4 | 2, 'C', 0xE, BODKIN_SENSE_HOLIDAY, 32,
    /* easter monday */
    10 << 4 | 2, 'd', 0x0, BODKIN_SENSE_HOLIDAY, 32,
    /* easter sunday */
    7 << 4 | 4, 's', 'u', 0x13, 0x0, BODKIN_SENSE_HOLIDAY, 31,
    /* eight */
    1 << 4 | 3, 'i', 0xB, 't', BODKIN_SENSE_ONES, 8,
    /* eighteen */
    5 << 4 | 2, 'e', 0x4, BODKIN_SENSE_ONES, 18,
    /* eighteenth */
    8 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 18,
    /* eighth */
    5 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 8,
    /* eighths */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 8,
    /* eightieth */
    5 << 4 | 2, 0x1A, 0x3, BODKIN_SENSE_ORDINAL, 80,
    /* eighty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 80,
    /* eleven */
    1 << 4 | 3, 0x9, 'v', 0x4, BODKIN_SENSE_ONES, 11,
    /* eleventh */
    6 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 11,
    /* enable */
    1 << 4 | 3, 'Y', 'b', 0x9, BODKIN_SENSE_YES,
    /* enabled */
    6 << 4 | 1, 'd', BODKIN_SENSE_YES,
    /* end */
    2 << 4 | 1, 'd', BODKIN_SENSE_END, 0,
    /* end of day */
    3 << 4 | 4, ' ', 0x1B, 0x2, 0x0, BODKIN_SENSE_END, 1,
    /* end of the day */
    7 << 4 | 4, 0x3, 'e', 0x2, 0x0, BODKIN_SENSE_END, 1,
    /* entire */
    2 << 4 | 2, 0x7, 0x6, BODKIN_SENSE_SKIP,
    /* eod */
    1 << 4 | 2, 'o', 'd', BODKIN_SENSE_END, 1,
    /* eur */
    1 << 4 | 1, 'B', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* euro */
    3 << 4 | 1, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* evening */
    1 << 4 | 4, 'v', 0x4, 0x5, 'g', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* every */
    3 << 4 | 2, 'r', 'y', BODKIN_SENSE_EVERY,
    /* everyday */
    5 << 4 | 2, 'd', 0x0, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* exactly */
    1 << 4 | 5, 'x', 'a', 'c', 't', 0xD, BODKIN_SENSE_SKIP,
    /* extra */
    2 << 4 | 2, 't', 0x15, BODKIN_SENSE_SKIP,
    /* f */
    0 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* fahrenheit */
    1 << 4 | 7, 'a', 'h', 'r', 0x4, 'h', 'e', 'M', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* false */
    2 << 4 | 2, 'l', 0x1C, BODKIN_SENSE_NO,
    /* farenheit */
    2 << 4 | 5, 'r', 0x4, 'h', 'e', 'M', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* faster */
    2 << 4 | 2, 0xC, 0x1, BODKIN_SENSE_RAISE,
    /* fathers day */
    2 << 4 | 5, 0x3, 0x1, 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 21,
    /* feb */
    1 << 4 | 2, 'e', 'b', BODKIN_SENSE_MONTH, 2,
    /* february */
    3 << 4 | 4, 'r', 'u', 0x11, 'y', BODKIN_SENSE_MONTH, 2,
    /* feet */
    2 << 4 | 2, 'e', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT,
    /* few */
    2 << 4 | 1, 'w', BODKIN_SENSE_COUNT, 3,
    /* fewer */
    3 << 4 | 1, 0x1, BODKIN_SENSE_LOWER,
    /* fifteen */
    1 << 4 | 4, 'i', 'f', 0x8, 0x4, BODKIN_SENSE_ONES, 15,
    /* fifteenth */
    7 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 15,
    /* fifteenths */
    9 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 15,
    /* fifth */
    4 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 5,
    /* fifths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 5,
    /* fiftieth */
    4 << 4 | 2, 0x1A, 0x3, BODKIN_SENSE_ORDINAL, 50,
    /* fifty */
    4 << 4 | 1, 'y', BODKIN_SENSE_TENS, 50,
    /* fine */
    2 << 4 | 2, 'n', 'e', BODKIN_SENSE_YES,
    /* first */
    2 << 4 | 2, 'r', 0xC, BODKIN_SENSE_ORDINAL, 1,
    /* firsts */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 1,
    /* five */
    2 << 4 | 1, 0x12, BODKIN_SENSE_ONES, 5,
    /* following */
    1 << 4 | 5, 'o', 'N', 0xF, 0x5, 'g', BODKIN_SENSE_NEXT,
    /* foot */
    2 << 4 | 1, 'P', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT,
    /* for */
    2 << 4 | 1, 'r', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_FOR,
    /* fortieth */
    3 << 4 | 3, 0x7, 'e', 0x3, BODKIN_SENSE_ORDINAL, 40,
    /* fortnight */
    4 << 4 | 3, 'E', 0xB, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT,
    /* forty */
    4 << 4 | 1, 'y', BODKIN_SENSE_TENS, 40,
    /* four */
    2 << 4 | 1, 'B', BODKIN_SENSE_ONES, 4,
    /* fourteen */
    4 << 4 | 2, 0x8, 0x4, BODKIN_SENSE_ONES, 14,
    /* fourteenth */
    8 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 14,
    /* fourth */
    5 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 4,
    /* fourths */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 4,
    /* fourty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 40,
    /* franc */
    1 << 4 | 3, 0x15, 'n', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* freedom day */
    2 << 4 | 5, 'e', 'U', 'F', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 8,
    /* fri */
    2 << 4 | 1, 'i', BODKIN_SENSE_WEEKDAY, 4,
    /* friday */
    3 << 4 | 2, 'd', 0x0, BODKIN_SENSE_WEEKDAY, 4,
    /* fridays */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 16,
    /* from */
    2 << 4 | 1, 'F', BODKIN_SENSE_FROM,
    /* from now */
    4 << 4 | 2, 'S', 0xF, BODKIN_SENSE_HENCE,
    /* from right now */
    5 << 4 | 5, 'A', 0xB, 't', 'S', 0xF, BODKIN_SENSE_HENCE,
    /* from this moment */
    5 << 4 | 7, 0x3, 'i', 0x17, 'm', 'F', 0x4, 't', BODKIN_SENSE_HENCE,
    /* ft */
    1 << 4 | 1, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT,
    /* full */
    1 << 4 | 2, 'u', 'N', BODKIN_SENSE_MOST,
    /* full of */
    4 << 4 | 2, ' ', 0x1B, BODKIN_SENSE_SKIP,
    /* fullest */
    4 << 4 | 2, 'e', 0xC, BODKIN_SENSE_MOST,
    /* g */
    0 << 4 | 1, 'g', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* gbp */
    1 << 4 | 2, 'b', 'p', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* gm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* gms */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* good friday */
    1 << 4 | 8, 'o', 'o', 'd', ' ', 'f', 'A', 'd', 0x0, BODKIN_SENSE_HOLIDAY, 30,
    /* gram */
    1 << 4 | 2, 0x15, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* gramme */
    4 << 4 | 1, 0xA, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* grand */
    3 << 4 | 1, 0x13, BODKIN_SENSE_SCALE, 3,
    /* gs */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* h */
    0 << 4 | 1, 'h', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    /* half */
    1 << 4 | 2, 0x18, 'f', BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 2, BODKIN_SENSE_HALF_PAST, 30,
    /* halfway */
    4 << 4 | 2, 'w', 0x0, BODKIN_SENSE_FRACTION, 2,
    /* halloween */
    3 << 4 | 4, 'l', 0xF, 'e', 0x4, BODKIN_SENSE_HOLIDAY, 10,
    /* halves */
    3 << 4 | 2, 0x12, 's', BODKIN_SENSE_FRACTION, 2,
    /* hence */
    1 << 4 | 2, 0x4, 0x19, BODKIN_SENSE_HENCE,
    /* higher */
    1 << 4 | 3, 'i', 0xB, 0x1, BODKIN_SENSE_RAISE,
    /* highest */
    5 << 4 | 1, 0xC, BODKIN_SENSE_MOST,
    /* hotter */
    1 << 4 | 3, 'P', 't', 0x1, BODKIN_SENSE_RAISE,
    /* hour */
    2 << 4 | 1, 'B', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* hours */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    /* hr */
    1 << 4 | 1, 'r', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    /* hrs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    /* hundred */
    1 << 4 | 4, 'u', 0x13, 0x6, 'd', BODKIN_SENSE_HUNDRED, 1,
    /* hundredth */
    7 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL_SCALE, 2,
    /* hundredths */
    9 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 18,
    /* ides */
    0 << 4 | 3, 'i', 'd', 'D', BODKIN_SENSE_ORDINAL, 15,
    /* immediately */
    1 << 4 | 7, 'm', 0xA, 'd', 'i', 'a', 0x8, 0xD, BODKIN_SENSE_NOW,
    /* in */
    1 << 4 | 1, 'n', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_IN, BODKIN_SENSE_IN,
    /* in the am */
    2 << 4 | 5, ' ', 0x3, 'e', 0x16, 'm', BODKIN_SENSE_AMPM, 0,
    /* in the pm */
    7 << 4 | 2, 'p', 'm', BODKIN_SENSE_AMPM, 12,
    /* inactive */
    2 << 4 | 4, 'a', 'c', 0x7, 0x12, BODKIN_SENSE_NO,
    /* inch */
    2 << 4 | 1, 0x1D, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* inches */
    4 << 4 | 1, 'D', BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* incorrect */
    3 << 4 | 4, 0x10, 0x6, 'c', 't', BODKIN_SENSE_NO,
    /* increase */
    3 << 4 | 3, 0x6, 'a', 0x1C, BODKIN_SENSE_RAISE,
    /* independence day */
    2 << 4 | 9, 'd', 'e', 'p', 0x4, 'd', 0x4, 0x19, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 9,
    /* inr */
    2 << 4 | 1, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ins */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* international workers day */
    2 << 4 | 14, 't', 0x1, 'Y', 0x7, 0xE, 0x18, ' ', 'w', 0x10, 'k', 0x1, 's', 0x2, 0x0,
    BODKIN_SENSE_HOLIDAY, 7,
    /* ish */
    1 << 4 | 1, ']', BODKIN_SENSE_SKIP,
    /* isnt */
    2 << 4 | 2, 'n', 't', BODKIN_SENSE_NOT,
    /* jan */
    0 << 4 | 2, 'j', 'J', BODKIN_SENSE_MONTH, 1,
    /* january */
    3 << 4 | 3, 'u', 0x11, 'y', BODKIN_SENSE_MONTH, 1,
    /* jpy */
    1 << 4 | 2, 'p', 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* jul */
    1 << 4 | 2, 'u', 'l', BODKIN_SENSE_MONTH, 7,
    /* july */
    3 << 4 | 1, 'y', BODKIN_SENSE_MONTH, 7,
    /* jun */
    2 << 4 | 1, 'n', BODKIN_SENSE_MONTH, 6,
    /* june */
    3 << 4 | 1, 'e', BODKIN_SENSE_MONTH, 6,
    /* juneteenth */
    4 << 4 | 3, 0x8, 0x4, 0x3, BODKIN_SENSE_HOLIDAY, 8,
    /* just */
    2 << 4 | 1, 0xC, BODKIN_SENSE_SKIP,
    /* k */
    0 << 4 | 1, 'k', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 3, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_KELVIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kcal */
    1 << 4 | 2, 'c', 0x18, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kelvin */
    1 << 4 | 4, 'e', 'l', 'v', 0x5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN,
    /* kg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kgs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilo */
    1 << 4 | 2, 'L', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilocalorie */
    4 << 4 | 4, 'c', 0x18, 0x10, 0x1A, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kilogram */
    4 << 4 | 3, 'g', 0x15, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilogramme */
    8 << 4 | 1, 0xA, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilojoule */
    4 << 4 | 3, 'j', 0x14, 0x9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ,
    /* kilometer */
    4 << 4 | 3, 0xA, 't', 0x1, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilometre */
    7 << 4 | 1, 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kings day */
    2 << 4 | 5, 'n', 'g', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 5,
    /* kj */
    1 << 4 | 1, 'j', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ,
    /* klick */
    1 << 4 | 2, 0x1F, 0x1E, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* km */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kms */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* koningsdag */
    1 << 4 | 6, 0xE, 0x5, 'g', '\\', 'a', 'g', BODKIN_SENSE_HOLIDAY, 5,
    /* koti */
    2 << 4 | 1, 0x7, BODKIN_SENSE_SCALE, 7,
    /* kr */
    1 << 4 | 1, 'r', BODKIN_SENSE_SCALE, 7,
    /* krona */
    2 << 4 | 2, 0xE, 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* kroner */
    4 << 4 | 1, 0x1, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* krore */
    3 << 4 | 1, 0x6, BODKIN_SENSE_SCALE, 7,
    /* l */
    0 << 4 | 1, 'l', BODKIN_SENSE_SCALE, 5,
    /* labeled */
    1 << 4 | 4, 'a', 'K', 0x9, 'd', BODKIN_SENSE_CARRIER,
    /* labelled */
    5 << 4 | 2, 0x9, 'd', BODKIN_SENSE_CARRIER,
    /* labor day */
    3 << 4 | 3, 0x10, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 22,
    /* labour day */
    4 << 4 | 3, 'B', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 22,
    /* lac */
    2 << 4 | 1, 'c', BODKIN_SENSE_SCALE, 5,
    /* lakh */
    2 << 4 | 2, 'k', 'h', BODKIN_SENSE_SCALE, 5,
    /* last */
    2 << 4 | 1, 0xC, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF,
    /* late evening */
    2 << 4 | 7, 0x8, ' ', 'e', 'v', 0x4, 0x5, 'g', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* late night */
    5 << 4 | 3, 'E', 0xB, 't', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* later */
    4 << 4 | 1, 'r', BODKIN_SENSE_HENCE,
    /* later than */
    5 << 4 | 3, ' ', 0x3, 'J', BODKIN_SENSE_FROM,
    /* later today */
    7 << 4 | 3, 'o', 'd', 0x0, BODKIN_SENSE_DAY, 128,
    /* lb */
    1 << 4 | 1, 'b', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* lbs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* less */
    1 << 4 | 2, 'D', 's', BODKIN_SENSE_LOWER,
    /* little */
    1 << 4 | 3, 'M', 't', 0x9, BODKIN_SENSE_BIT,
    /* lkh */
    1 << 4 | 2, 'k', 'h', BODKIN_SENSE_SCALE, 5,
    /* louder */
    1 << 4 | 3, 0x14, 'd', 0x1, BODKIN_SENSE_RAISE,
    /* loudest */
    5 << 4 | 1, 0xC, BODKIN_SENSE_MOST,
    /* lower */
    2 << 4 | 2, 'w', 0x1, BODKIN_SENSE_LOWER,
    /* lowest */
    4 << 4 | 1, 0xC, BODKIN_SENSE_LEAST,
    /* lunch */
    1 << 4 | 3, 'u', 'n', 0x1D, BODKIN_SENSE_PART, BODKIN_PART_LUNCH,
    /* lunch time */
    5 << 4 | 3, ' ', 0x7, 0xA, BODKIN_SENSE_PART, BODKIN_PART_LUNCH,
    /* lunchtime */
    5 << 4 | 2, 0x7, 0xA, BODKIN_SENSE_PART, BODKIN_PART_LUNCH,
    /* m */
    0 << 4 | 1, 'm', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 6, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* mar */
    1 << 4 | 1, 0x11, BODKIN_SENSE_MONTH, 3,
    /* march */
    3 << 4 | 1, 0x1D, BODKIN_SENSE_MONTH, 3,
    /* mardi gras */
    3 << 4 | 6, 'd', 'i', ' ', 'g', 0x15, 's', BODKIN_SENSE_HOLIDAY, 26,
    /* martin luther king day */
    3 << 4 | 13, 't', 0x5, ' ', 'l', 'u', 0x3, 0x1, ' ', 'k', 0x5, 'g', 0x2, 0x0,
    BODKIN_SENSE_HOLIDAY, 17,
    /* martin luther kings day */
    15 << 4 | 5, 0x5, 'g', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 17,
    /* maundy thursday */
    2 << 4 | 8, 'u', 0x13, 'y', ' ', 0x3, 'B', '\\', 0x0, BODKIN_SENSE_HOLIDAY, 29,
    /* max */
    2 << 4 | 1, 'x', BODKIN_SENSE_MOST,
    /* maximum */
    3 << 4 | 3, 'W', 'u', 'm', BODKIN_SENSE_MOST,
    /* may */
    2 << 4 | 1, 'y', BODKIN_SENSE_MONTH, 5,
    /* may day */
    3 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 7,
    /* maybe */
    3 << 4 | 1, 'K', BODKIN_SENSE_SKIP,
    /* memorial day */
    1 << 4 | 7, 'e', 'm', 0x10, 'i', 0x18, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 20,
    /* meter */
    2 << 4 | 2, 't', 0x1, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* metre */
    3 << 4 | 1, 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* mg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG,
    /* mi */
    1 << 4 | 1, 'i', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* mid day */
    2 << 4 | 3, 'd', 0x2, 0x0, BODKIN_SENSE_NOON, 12,
    /* mid night */
    4 << 4 | 3, 'E', 0xB, 't', BODKIN_SENSE_NOON, 0,
    /* midday */
    3 << 4 | 2, 'd', 0x0, BODKIN_SENSE_NOON, 12,
    /* midnight */
    3 << 4 | 3, 'E', 0xB, 't', BODKIN_SENSE_NOON, 0,
    /* mil */
    2 << 4 | 1, 'l', BODKIN_SENSE_SCALE, 6,
    /* mile */
    3 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* milligram */
    3 << 4 | 4, 0x1F, 'g', 0x15, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG,
    /* millimeter */
    5 << 4 | 3, 0xA, 't', 0x1, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* millimetre */
    8 << 4 | 1, 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* million */
    5 << 4 | 1, 0xE, BODKIN_SENSE_SCALE, 6,
    /* millionth */
    7 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL_SCALE, 6,
    /* millionths */
    9 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 22,
    /* millis */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* millisecond */
    6 << 4 | 4, 'e', 'c', 0xE, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* min */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_LEAST,
    /* minimum */
    3 << 4 | 3, 'W', 'u', 'm', BODKIN_SENSE_LEAST,
    /* mins */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minus */
    3 << 4 | 1, 'Q', BODKIN_SENSE_MINUS,
    /* minute */
    4 << 4 | 1, 0x8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* mio */
    2 << 4 | 1, 'o', BODKIN_SENSE_SCALE, 6,
    /* mlk day */
    1 << 4 | 4, 'l', 'k', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 17,
    /* mln */
    2 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 6,
    /* mm */
    1 << 4 | 1, 'm', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* mn */
    1 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 6,
    /* mon */
    1 << 4 | 1, 0xE, BODKIN_SENSE_WEEKDAY, 0,
    /* monday */
    3 << 4 | 2, 'd', 0x0, BODKIN_SENSE_WEEKDAY, 0,
    /* mondays */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 1,
    /* month */
    3 << 4 | 1, 0x3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monthly */
    5 << 4 | 1, 0xD, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH,
    /* more */
    2 << 4 | 1, 0x6, BODKIN_SENSE_RAISE,
    /* more like */
    4 << 4 | 4, ' ', 0x1F, 'k', 'e', BODKIN_SENSE_SKIP,
    /* morning */
    3 << 4 | 3, 'n', 0x5, 'g', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* mothers day */
    2 << 4 | 5, 0x3, 0x1, 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 19,
    /* ms */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* msec */
    2 << 4 | 2, 'e', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* mth */
    1 << 4 | 1, 0x3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* mute */
    1 << 4 | 2, 'u', 0x8, BODKIN_SENSE_LEAST,
    /* muted */
    4 << 4 | 1, 'd', BODKIN_SENSE_LEAST,
    /* nah */
    0 << 4 | 2, 'Y', 'h', BODKIN_SENSE_NO,
    /* named */
    2 << 4 | 2, 0xA, 'd', BODKIN_SENSE_CARRIER,
    /* namely */
    4 << 4 | 1, 0xD, BODKIN_SENSE_CARRIER,
    /* naught */
    2 << 4 | 3, 'u', 0xB, 't', BODKIN_SENSE_ONES, 0,
    /* nd */
    1 << 4 | 1, 'd', BODKIN_SENSE_ORDINAL_SUFFIX,
    /* nearly */
    1 << 4 | 3, 'e', 0x11, 0xD, BODKIN_SENSE_SKIP,
    /* negative */
    2 << 4 | 4, 'g', 'a', 0x7, 0x12, BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_NO,
    /* never */
    2 << 4 | 2, 'v', 0x1, BODKIN_SENSE_NO,
    /* new year */
    2 << 4 | 5, 'w', ' ', 'y', 'e', 0x11, BODKIN_SENSE_HOLIDAY, 0,
    /* new year day */
    8 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 0,
    /* new year eve */
    9 << 4 | 2, 'e', 0x12, BODKIN_SENSE_HOLIDAY, 16,
    /* new years day */
    8 << 4 | 3, 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 0,
    /* new years eve */
    10 << 4 | 2, 'e', 0x12, BODKIN_SENSE_HOLIDAY, 16,
    /* next */
    2 << 4 | 2, 'x', 't', BODKIN_SENSE_NEXT,
    /* night */
    1 << 4 | 3, 'i', 0xB, 't', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_DAY,
    BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* nightly */
    5 << 4 | 1, 0xD, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* nil */
    2 << 4 | 1, 'l', BODKIN_SENSE_ONES, 0,
    /* nine */
    2 << 4 | 2, 'n', 'e', BODKIN_SENSE_ONES, 9,
    /* nineteen */
    4 << 4 | 2, 0x8, 0x4, BODKIN_SENSE_ONES, 19,
    /* nineteenth */
    8 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 19,
    /* nineth */
    5 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 9,
    /* ninetieth */
    5 << 4 | 2, 0x1A, 0x3, BODKIN_SENSE_ORDINAL, 90,
    /* ninety */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 90,
    /* ninth */
    3 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 9,
    /* ninths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 9,
    /* no */
    1 << 4 | 1, 'o', BODKIN_SENSE_NO,
    /* none */
    2 << 4 | 2, 'n', 'e', BODKIN_SENSE_LEAST,
    /* noon */
    2 << 4 | 1, 0xE, BODKIN_SENSE_NOON, 12,
    /* noonish */
    4 << 4 | 2, 'i', ']', BODKIN_SENSE_NOON, 12,
    /* noontime */
    4 << 4 | 2, 0x7, 0xA, BODKIN_SENSE_NOON, 12,
    /* nope */
    2 << 4 | 2, 'p', 'e', BODKIN_SENSE_NO,
    /* not */
    2 << 4 | 1, 't', BODKIN_SENSE_NOT,
    /* notch */
    3 << 4 | 1, 0x1D, BODKIN_SENSE_BIT,
    /* nothing */
    3 << 4 | 3, 'h', 0x5, 'g', BODKIN_SENSE_LEAST,
    /* nought */
    2 << 4 | 3, 'u', 0xB, 't', BODKIN_SENSE_ONES, 0,
    /* nov */
    2 << 4 | 1, 'v', BODKIN_SENSE_MONTH, 11,
    /* november */
    3 << 4 | 3, 'e', 'O', 0x1, BODKIN_SENSE_MONTH, 11,
    /* now */
    2 << 4 | 1, 'w', BODKIN_SENSE_NOW,
    /* null */
    1 << 4 | 2, 'u', 'N', BODKIN_SENSE_ONES, 0,
    /* o */
    0 << 4 | 1, 'o', BODKIN_SENSE_ONES, 0,
    /* o clock */
    1 << 4 | 4, 'R', 'l', 'o', 0x1E, BODKIN_SENSE_OCLOCK,
    /* oclock */
    1 << 4 | 4, 'c', 'l', 'o', 0x1E, BODKIN_SENSE_OCLOCK,
    /* oct */
    2 << 4 | 1, 't', BODKIN_SENSE_MONTH, 10,
    /* october */
    3 << 4 | 3, 'o', 'b', 0x1, BODKIN_SENSE_MONTH, 10,
    /* of */
    1 << 4 | 1, 'f', BODKIN_SENSE_OF | BODKIN_WORD_MORE, BODKIN_SENSE_BEFORE,
    /* of course */
    2 << 4 | 4, 'R', 0x14, 'r', 0x1C, BODKIN_SENSE_YES,
    /* off */
    2 << 4 | 1, 'f', BODKIN_SENSE_LEAST | BODKIN_WORD_MORE, BODKIN_SENSE_NO,
    /* oh */
    1 << 4 | 1, 'h', BODKIN_SENSE_ONES, 0,
    /* ok */
    1 << 4 | 1, 'k', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_YES,
    /* okay */
    2 << 4 | 1, 0x0, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_YES,
    /* old */
    1 << 4 | 2, 'l', 'd', BODKIN_SENSE_SKIP,
    /* on */
    1 << 4 | 1, 'n', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_YES,
    /* on the dot */
    2 << 4 | 5, ' ', 0x3, 'e', 0x2, 'P', BODKIN_SENSE_SKIP,
    /* once a */
    2 << 4 | 2, 0x19, 0x16, BODKIN_SENSE_EVERY,
    /* once every */
    5 << 4 | 4, 'e', 'v', 0x1, 'y', BODKIN_SENSE_EVERY,
    /* one */
    2 << 4 | 1, 'e', BODKIN_SENSE_ONES, 1,
    /* one a */
    3 << 4 | 1, 0x16, BODKIN_SENSE_EVERY,
    /* only */
    2 << 4 | 1, 0xD, BODKIN_SENSE_SKIP,
    /* or so */
    1 << 4 | 3, 'r', 'H', 'o', BODKIN_SENSE_SKIP,
    /* other */
    1 << 4 | 2, 0x3, 0x1, BODKIN_SENSE_OTHER,
    /* ou */
    1 << 4 | 1, 'u', BODKIN_SENSE_ONES, 0,
    /* ounce */
    2 << 4 | 2, 'n', 0x19, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ,
    /* out of */
    2 << 4 | 3, 't', ' ', 0x1B, BODKIN_SENSE_OVER,
    /* over */
    1 << 4 | 2, 'v', 0x1, BODKIN_SENSE_OVER,
    /* overmorrow */
    4 << 4 | 4, 'm', 0x10, 'r', 0xF, BODKIN_SENSE_DAY, 130,
    /* oz */
    1 << 4 | 1, 'z', BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ,
    /* p */
    0 << 4 | 1, 'p', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CENT, BODKIN_SENSE_AMPM,
    12,
    /* p m */
    1 << 4 | 1, 'C', BODKIN_SENSE_AMPM, 12,
    /* paces */
    1 << 4 | 3, 'a', 0x19, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* pair */
    2 << 4 | 1, 'X', BODKIN_SENSE_COUNT, 2,
    /* palm sunday */
    2 << 4 | 6, 'l', 'm', 'H', 'u', 0x13, 0x0, BODKIN_SENSE_HOLIDAY, 28,
    /* pancake day */
    2 << 4 | 7, 'n', 'c', 'a', 'k', 'e', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 26,
    /* past */
    2 << 4 | 1, 0xC, BODKIN_SENSE_PAST | BODKIN_WORD_MORE, BODKIN_SENSE_LAST, 1,
    /* pc */
    1 << 4 | 1, 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* pct */
    2 << 4 | 1, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* pence */
    1 << 4 | 2, 0x4, 0x19, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* pennies */
    3 << 4 | 3, 'n', 0x1A, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* penny */
    4 << 4 | 1, 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* pentecost */
    3 << 4 | 4, 0x8, 'c', 'o', 0xC, BODKIN_SENSE_HOLIDAY, 34,
    /* per cent */
    2 << 4 | 4, 'r', 'R', 0x4, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* per cent of */
    8 << 4 | 2, ' ', 0x1B, BODKIN_SENSE_SKIP,
    /* percent */
    3 << 4 | 3, 'c', 0x4, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* percent of */
    7 << 4 | 2, ' ', 0x1B, BODKIN_SENSE_SKIP,
    /* percentage */
    7 << 4 | 3, 'a', 'g', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* percents of */
    7 << 4 | 2, 0x17, 0x1B, BODKIN_SENSE_SKIP,
    /* peso */
    2 << 4 | 2, 's', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* please */
    1 << 4 | 3, 0x9, 'a', 0x1C, BODKIN_SENSE_SKIP,
    /* plus */
    2 << 4 | 1, 'Q', BODKIN_SENSE_AND | BODKIN_WORD_MORE, BODKIN_SENSE_SKIP,
    /* pm */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 12,
    /* point */
    1 << 4 | 3, 'o', 0x5, 't', BODKIN_SENSE_POINT,
    /* positive */
    2 << 4 | 3, 'G', 0x7, 0x12, BODKIN_SENSE_SKIP,
    /* pound */
    2 << 4 | 2, 'u', 0x13, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_LB,
    BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* precisely */
    1 << 4 | 5, 0x6, 'c', 'i', 0x1C, 0xD, BODKIN_SENSE_SKIP,
    /* presidents day */
    3 << 4 | 7, 'G', 'd', 0x4, 't', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 18,
    /* previous */
    3 << 4 | 4, 'v', 'i', 0x14, 's', BODKIN_SENSE_LAST, 0,
    /* q */
    0 << 4 | 1, 'q', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* qtr */
    1 << 4 | 2, 't', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* quarter */
    1 << 4 | 4, 'u', 0x11, 't', 0x1, BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 4, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_QUARTER,
    /* quarterly */
    7 << 4 | 1, 0xD, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_QUARTER,
    /* quid */
    2 << 4 | 2, 'i', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* quieter */
    3 << 4 | 3, 'e', 't', 0x1, BODKIN_SENSE_LOWER,
    /* raise */
    0 << 4 | 3, 0x15, 'i', 0x1C, BODKIN_SENSE_RAISE,
    /* rd */
    1 << 4 | 1, 'd', BODKIN_SENSE_ORDINAL_SUFFIX,
    /* reduce */
    1 << 4 | 3, 'U', 'u', 0x19, BODKIN_SENSE_LOWER,
    /* remembrance day */
    2 << 4 | 7, 0xA, 'O', 0x15, 'n', 0x19, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 12,
    /* right away */
    1 << 4 | 6, 'i', 0xB, 't', 0x16, 'w', 0x0, BODKIN_SENSE_NOW,
    /* right now */
    6 << 4 | 2, 'n', 0xF, BODKIN_SENSE_NOW,
    /* roughly */
    1 << 4 | 3, 0x14, 0xB, 0xD, BODKIN_SENSE_SKIP,
    /* rs */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* rupee */
    1 << 4 | 4, 'u', 'p', 'e', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* s */
    0 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* saint paddys day */
    1 << 4 | 10, 'a', 0x5, 't', '^', 'I', 'd', 'y', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 2,
    /* saint patrick */
    8 << 4 | 3, 't', 'A', 0x1E, BODKIN_SENSE_HOLIDAY, 2,
    /* saint patricks day */
    13 << 4 | 3, 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 2,
    /* sat */
    2 << 4 | 1, 't', BODKIN_SENSE_WEEKDAY, 5,
    /* saturday */
    3 << 4 | 3, 'B', 'd', 0x0, BODKIN_SENSE_WEEKDAY, 5,
    /* saturdays */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 32,
    /* say */
    2 << 4 | 1, 'y', BODKIN_SENSE_SKIP,
    /* saying */
    3 << 4 | 2, 0x5, 'g', BODKIN_SENSE_CARRIER,
    /* school day */
    1 << 4 | 5, 0x1D, 'o', 'Z', 0x2, 0x0, BODKIN_SENSE_WEEKDAYS, 31,
    /* score */
    2 << 4 | 2, 'o', 0x6, BODKIN_SENSE_DOZEN, 20,
    /* sec */
    1 << 4 | 2, 'e', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* second */
    3 << 4 | 2, 0xE, 'd', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2,
    BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_S, BODKIN_SENSE_OTHER,
    /* seconds */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sep */
    2 << 4 | 1, 'p', BODKIN_SENSE_MONTH, 9,
    /* sept */
    3 << 4 | 1, 't', BODKIN_SENSE_MONTH, 9,
    /* september */
    4 << 4 | 3, 'e', 'O', 0x1, BODKIN_SENSE_MONTH, 9,
    /* seven */
    2 << 4 | 2, 'v', 0x4, BODKIN_SENSE_ONES, 7,
    /* seventeen */
    5 << 4 | 2, 0x8, 0x4, BODKIN_SENSE_ONES, 17,
    /* seventeenth */
    9 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 17,
    /* seventh */
    6 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 7,
    /* sevenths */
    7 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 7,
    /* seventieth */
    6 << 4 | 2, 0x1A, 0x3, BODKIN_SENSE_ORDINAL, 70,
    /* seventy */
    6 << 4 | 1, 'y', BODKIN_SENSE_TENS, 70,
    /* several */
    4 << 4 | 2, 0x15, 'l', BODKIN_SENSE_COUNT, 3,
    /* sharp */
    1 << 4 | 3, 'h', 0x11, 'p', BODKIN_SENSE_SKIP,
    /* shrove tuesday */
    2 << 4 | 8, 'r', 'o', 0x12, '_', 'u', 'D', 'd', 0x0, BODKIN_SENSE_HOLIDAY, 26,
    /* silent */
    1 << 4 | 3, 'L', 0x4, 't', BODKIN_SENSE_LEAST,
    /* since */
    2 << 4 | 2, 'n', 0x19, BODKIN_SENSE_FROM,
    /* single */
    3 << 4 | 2, 'g', 0x9, BODKIN_SENSE_COUNT, 1,
    /* six */
    2 << 4 | 1, 'x', BODKIN_SENSE_ONES, 6,
    /* sixteen */
    3 << 4 | 2, 0x8, 0x4, BODKIN_SENSE_ONES, 16,
    /* sixteenth */
    7 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 16,
    /* sixteenths */
    9 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 16,
    /* sixth */
    4 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 6,
    /* sixths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 6,
    /* sixtieth */
    4 << 4 | 2, 0x1A, 0x3, BODKIN_SENSE_ORDINAL, 60,
    /* sixty */
    4 << 4 | 1, 'y', BODKIN_SENSE_TENS, 60,
    /* slightly */
    1 << 4 | 4, 0x1F, 0xB, 't', 0xD, BODKIN_SENSE_BIT,
    /* slower */
    2 << 4 | 2, 0xF, 0x1, BODKIN_SENSE_LOWER,
    /* softer */
    1 << 4 | 3, 0x1B, 't', 0x1, BODKIN_SENSE_LOWER,
    /* some */
    2 << 4 | 1, 0xA, BODKIN_SENSE_COUNT, 3,
    /* st */
    1 << 4 | 1, 't', BODKIN_SENSE_ORDINAL_SUFFIX,
    /* st paddys day */
    2 << 4 | 7, '^', 'I', 'd', 'y', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 2,
    /* st patricks day */
    5 << 4 | 6, 't', 'A', 0x1E, 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 2,
    /* start */
    2 << 4 | 2, 0x11, 't', BODKIN_SENSE_YES,
    /* starting */
    5 << 4 | 2, 0x5, 'g', BODKIN_SENSE_FROM,
    /* step */
    2 << 4 | 2, 'e', 'p', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* stone */
    2 << 4 | 2, 0xE, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE,
    /* stop */
    3 << 4 | 1, 'p', BODKIN_SENSE_NO,
    /* straight away */
    2 << 4 | 7, 0x15, 'i', 0xB, 't', 0x16, 'w', 0x0, BODKIN_SENSE_NOW,
    /* sun */
    1 << 4 | 2, 'u', 'n', BODKIN_SENSE_WEEKDAY, 6,
    /* sunday */
    3 << 4 | 2, 'd', 0x0, BODKIN_SENSE_WEEKDAY, 6,
    /* sundays */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 64,
    /* sunrise */
    3 << 4 | 2, 'A', 0x1C, BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* sunset */
    3 << 4 | 2, 0x1C, 't', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* suppertime */
    2 << 4 | 5, 'p', 'p', 0x1, 0x7, 0xA, BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* sure */
    2 << 4 | 1, 0x6, BODKIN_SENSE_YES,
    /* t */
    0 << 4 | 1, 't', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_SCALE, 12,
    /* tad */
    1 << 4 | 1, 'I', BODKIN_SENSE_BIT,
    /* ten */
    1 << 4 | 1, 0x4, BODKIN_SENSE_ONES, 10,
    /* tenth */
    3 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 10,
    /* tenths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 10,
    /* th */
    1 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL_SUFFIX,
    /* thanksgiving */
    2 << 4 | 8, 'J', 'k', 's', 'g', 'i', 'v', 0x5, 'g', BODKIN_SENSE_HOLIDAY, 24,
    /* thanksgiving day */
    12 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 24,
    /* that */
    3 << 4 | 1, 't', BODKIN_SENSE_CARRIER,
    /* that says */
    4 << 4 | 3, 'H', 0x0, 's', BODKIN_SENSE_CARRIER,
    /* the */
    2 << 4 | 1, 'e', BODKIN_SENSE_THE,
    /* third */
    2 << 4 | 2, 'X', 'd', BODKIN_SENSE_ORDINAL, 3,
    /* thirds */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 3,
    /* thirteen */
    4 << 4 | 2, 0x8, 0x4, BODKIN_SENSE_ONES, 13,
    /* thirteenth */
    8 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL, 13,
    /* thirtieth */
    5 << 4 | 2, 0x1A, 0x3, BODKIN_SENSE_ORDINAL, 30,
    /* thirty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 30,
    /* this */
    3 << 4 | 1, 's', BODKIN_SENSE_THIS,
    /* this coming */
    4 << 4 | 4, 'R', 'F', 0x5, 'g', BODKIN_SENSE_THIS,
    /* this past */
    5 << 4 | 3, 'p', 'a', 0xC, BODKIN_SENSE_LAST, 1,
    /* thousand */
    2 << 4 | 4, 0x14, 's', 'a', 0x13, BODKIN_SENSE_SCALE, 3,
    /* thousandth */
    8 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL_SCALE, 3,
    /* thousandths */
    10 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 19,
    /* three */
    2 << 4 | 2, 0x6, 'e', BODKIN_SENSE_ONES, 3,
    /* through */
    3 << 4 | 2, 0x14, 0xB, BODKIN_SENSE_UNTIL,
    /* thru */
    3 << 4 | 1, 'u', BODKIN_SENSE_UNTIL,
    /* thu */
    2 << 4 | 1, 'u', BODKIN_SENSE_WEEKDAY, 3,
    /* thur */
    3 << 4 | 1, 'r', BODKIN_SENSE_WEEKDAY, 3,
    /* thursday */
    4 << 4 | 2, '\\', 0x0, BODKIN_SENSE_WEEKDAY, 3,
    /* thursdays */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 8,
    /* til */
    1 << 4 | 1, 'L', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* till */
    3 << 4 | 1, 'l', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* titled */
    2 << 4 | 3, 't', 0x9, 'd', BODKIN_SENSE_CARRIER,
    /* tmr */
    1 << 4 | 2, 'm', 'r', BODKIN_SENSE_DAY, 129,
    /* tmrw */
    3 << 4 | 1, 'w', BODKIN_SENSE_DAY, 129,
    /* to */
    1 << 4 | 1, 'o', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* to be */
    2 << 4 | 2, ' ', 'K', BODKIN_SENSE_SKIP,
    /* to say */
    3 << 4 | 2, 's', 0x0, BODKIN_SENSE_CARRIER,
    /* today */
    2 << 4 | 2, 'd', 0x0, BODKIN_SENSE_DAY, 128,
    /* todays */
    5 << 4 | 1, 's', BODKIN_SENSE_DAY | BODKIN_WORD_MORE, 128, BODKIN_SENSE_THIS,
    /* tommorow */
    2 << 4 | 4, 'm', 'm', 0x10, 0xF, BODKIN_SENSE_DAY, 129,
    /* tommorrow */
    6 << 4 | 2, 'r', 0xF, BODKIN_SENSE_DAY, 129,
    /* tomorow */
    3 << 4 | 2, 0x10, 0xF, BODKIN_SENSE_DAY, 129,
    /* tomorrow */
    5 << 4 | 2, 'r', 0xF, BODKIN_SENSE_DAY, 129,
    /* tonight */
    2 << 4 | 3, 'E', 0xB, 't', BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT,
    /* tonite */
    4 << 4 | 1, 0x8, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT,
    /* top */
    2 << 4 | 1, 'p', BODKIN_SENSE_MOST,
    /* total */
    2 << 4 | 2, 't', 0x18, BODKIN_SENSE_SKIP,
    /* trillion */
    1 << 4 | 4, 'A', 'l', 0x1F, 0xE, BODKIN_SENSE_SCALE, 12,
    /* trillionth */
    8 << 4 | 1, 0x3, BODKIN_SENSE_ORDINAL_SCALE, 12,
    /* trillionths */
    10 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 28,
    /* trinity sunday */
    3 << 4 | 7, 'E', 't', 'y', 'H', 'u', 0x13, 0x0, BODKIN_SENSE_HOLIDAY, 36,
    /* triple */
    3 << 4 | 2, 'p', 0x9, BODKIN_SENSE_DOUBLE, 3,
    /* true */
    2 << 4 | 2, 'u', 'e', BODKIN_SENSE_YES,
    /* tue */
    1 << 4 | 2, 'u', 'e', BODKIN_SENSE_WEEKDAY, 1,
    /* tuesday */
    3 << 4 | 2, '\\', 0x0, BODKIN_SENSE_WEEKDAY, 1,
    /* tuesdays */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 2,
    /* twelfth */
    1 << 4 | 5, 'w', 'e', 'l', 'f', 0x3, BODKIN_SENSE_ORDINAL, 12,
    /* twelfths */
    7 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 12,
    /* twelve */
    4 << 4 | 1, 0x12, BODKIN_SENSE_ONES, 12,
    /* twentieth */
    3 << 4 | 4, 'n', 0x7, 'e', 0x3, BODKIN_SENSE_ORDINAL, 20,
    /* twentieths */
    9 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 20,
    /* twenty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 20,
    /* two */
    2 << 4 | 1, 'o', BODKIN_SENSE_ONES, 2,
    /* uh */
    0 << 4 | 2, 'u', 'h', BODKIN_SENSE_SKIP,
    /* um */
    1 << 4 | 1, 'm', BODKIN_SENSE_SKIP,
    /* under zero */
    1 << 4 | 6, 0x13, 0x1, ' ', 'z', 0x1, 'o', BODKIN_SENSE_BELOW_ZERO,
    /* until */
    2 << 4 | 2, 0x7, 'l', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* untill */
    5 << 4 | 1, 'l', BODKIN_SENSE_UNTIL,
    /* up */
    1 << 4 | 1, 'p', BODKIN_SENSE_RAISE,
    /* up to */
    2 << 4 | 2, '_', 'o', BODKIN_SENSE_UNTIL,
    /* upcoming */
    2 << 4 | 4, 'c', 'F', 0x5, 'g', BODKIN_SENSE_NEXT,
    /* us $ */
    1 << 4 | 2, 0x17, '$', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* usd */
    2 << 4 | 1, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* valentine day */
    0 << 4 | 8, 'v', 0x18, 0x4, 't', 0x5, 'e', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 1,
    /* valentines */
    9 << 4 | 1, 's', BODKIN_SENSE_HOLIDAY, 1,
    /* valentines day */
    10 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 1,
    /* veterans day */
    1 << 4 | 7, 'e', 't', 0x1, 'J', 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 12,
    /* w */
    0 << 4 | 1, 'w', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* warmer */
    1 << 4 | 3, 0x11, 'm', 0x1, BODKIN_SENSE_RAISE,
    /* washingtons birthday */
    2 << 4 | 11, ']', 0x5, 'g', 't', 0xE, 0x17, 'b', 'X', 0x3, 'd', 0x0, BODKIN_SENSE_HOLIDAY, 18,
    /* wed */
    1 << 4 | 1, 'U', BODKIN_SENSE_WEEKDAY, 2,
    /* wednesday */
    3 << 4 | 4, 'n', 'D', 'd', 0x0, BODKIN_SENSE_WEEKDAY, 2,
    /* wednesdays */
    9 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 4,
    /* week */
    2 << 4 | 2, 'e', 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* week day */
    4 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_WEEKDAYS, 31,
    /* week end */
    5 << 4 | 2, 0x4, 'd', BODKIN_SENSE_WEEKDAYS, 96,
    /* weekday */
    4 << 4 | 2, 'd', 0x0, BODKIN_SENSE_WEEKDAYS, 31,
    /* weekend */
    4 << 4 | 2, 0x4, 'd', BODKIN_SENSE_WEEKDAYS, 96,
    /* weekly */
    4 << 4 | 1, 0xD, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK,
    /* weeknight */
    4 << 4 | 3, 'E', 0xB, 't', BODKIN_SENSE_WEEKDAYS, 31,
    /* which says */
    1 << 4 | 6, 'h', 'i', 0x1D, 'H', 0x0, 's', BODKIN_SENSE_CARRIER,
    /* whit monday */
    3 << 4 | 5, 't', 'C', 0xE, 'd', 0x0, BODKIN_SENSE_HOLIDAY, 35,
    /* whit sunday */
    5 << 4 | 4, 's', 'u', 0x13, 0x0, BODKIN_SENSE_HOLIDAY, 34,
    /* whole */
    2 << 4 | 2, 'o', 0x9, BODKIN_SENSE_SKIP,
    /* with the message */
    1 << 4 | 12, 'i', 0x3, ' ', 0x3, 'e', ' ', 0xA, 's', 's', 'a', 'g', 'e', BODKIN_SENSE_CARRIER,
    /* with the name */
    9 << 4 | 2, 'Y', 0xA, BODKIN_SENSE_CARRIER,
    /* with the text */
    9 << 4 | 3, 0x8, 'x', 't', BODKIN_SENSE_CARRIER,
    /* with the title */
    10 << 4 | 2, 'M', 0x9, BODKIN_SENSE_CARRIER,
    /* within */
    4 << 4 | 1, 0x5, BODKIN_SENSE_SKIP,
    /* wk */
    1 << 4 | 1, 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* wks */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* work */
    1 << 4 | 2, 0x10, 'k', BODKIN_SENSE_SKIP,
    /* work day */
    4 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_WEEKDAYS, 31,
    /* workday */
    4 << 4 | 2, 'd', 0x0, BODKIN_SENSE_WEEKDAYS, 31,
    /* workers day */
    4 << 4 | 4, 0x1, 's', 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 7,
    /* working */
    4 << 4 | 2, 0x5, 'g', BODKIN_SENSE_SKIP,
    /* working day */
    7 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_WEEKDAYS, 31,
    /* worth */
    3 << 4 | 1, 0x3, BODKIN_SENSE_SKIP,
    /* xmas */
    0 << 4 | 4, 'x', 'm', 'a', 's', BODKIN_SENSE_HOLIDAY, 14,
    /* xmas day */
    4 << 4 | 2, 0x2, 0x0, BODKIN_SENSE_HOLIDAY, 14,
    /* xmas eve */
    5 << 4 | 2, 'e', 0x12, BODKIN_SENSE_HOLIDAY, 13,
    /* y */
    0 << 4 | 1, 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yard */
    1 << 4 | 2, 0x11, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD,
    /* yd */
    1 << 4 | 1, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD,
    /* yds */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD,
    /* yeah */
    1 << 4 | 2, 'T', 'h', BODKIN_SENSE_YES,
    /* year */
    3 << 4 | 1, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yearly */
    4 << 4 | 1, 0xD, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* yen */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* yep */
    2 << 4 | 1, 'p', BODKIN_SENSE_YES,
    /* yes */
    2 << 4 | 1, 's', BODKIN_SENSE_YES,
    /* yesterday */
    3 << 4 | 4, 't', 0x1, 'd', 0x0, BODKIN_SENSE_DAY, 127,
    /* yr */
    1 << 4 | 1, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yrs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yuan */
    1 << 4 | 2, 'u', 'J', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* yup */
    2 << 4 | 1, 'p', BODKIN_SENSE_YES,
    /* zero */
    0 << 4 | 3, 'z', 0x1, 'o', BODKIN_SENSE_ONES, 0,
    /* ~ */
    0 << 4 | 1, '~', BODKIN_SENSE_SKIP,
    /* ¢ */
    0 << 4 | 2, 0xC2, 0xA2, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* £ */
    1 << 4 | 1, 0xA3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ¥ */
    1 << 4 | 1, 0xA5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ° */
    1 << 4 | 1, 0xB0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* º */
    1 << 4 | 1, 0xBA, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* ¼ */
    1 << 4 | 1, 0xBC, BODKIN_SENSE_RATIO, 20,
    /* ½ */
    1 << 4 | 1, 0xBD, BODKIN_SENSE_RATIO, 18,
    /* ¾ */
    1 << 4 | 1, 0xBE, BODKIN_SENSE_RATIO, 52,
    /* € */
    0 << 4 | 3, 0xE2, 0x82, 0xAC, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ₹ */
    2 << 4 | 1, 0xB9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ⅓ */
    1 << 4 | 2, 0x85, 0x93, BODKIN_SENSE_RATIO, 19,
    /* ⅔ */
    2 << 4 | 1, 0x94, BODKIN_SENSE_RATIO, 35,
    /* ⅙ */
    2 << 4 | 1, 0x99, BODKIN_SENSE_RATIO, 22,
    /* 👌 */
    0 << 4 | 4, 0xF0, 0x9F, 0x91, 0x8C, BODKIN_SENSE_YES,
    /* 👍 */
    3 << 4 | 1, 0x8D, BODKIN_SENSE_YES,
    /* 👎 */
    3 << 4 | 1, 0x8E, BODKIN_SENSE_NO,
};

static const char pairs[] = {
    'a', 'y', 'e', 'r', ' ', 'd', 't', 'h', 'e', 'n', 'i', 'n', 'r', 'e', 't', 'i', 't', 'e', 'l',
    'e', 'm', 'e', 'g', 'h', 's', 't', 'l', 'y', 'o', 'n', 'o', 'w', 'o', 'r', 'a', 'r', 'v', 'e',
    'n', 'd', 'o', 'u', 'r', 'a', ' ', 'a', 's', ' ', 'a', 'l', 'c', 'e', 'i', 'e', 'o', 'f', 's',
    'e', 'c', 'h', 'c', 'k', 'l', 'i', '@', 0, 'r', 'i', 'u', 'r', ' ', 'm', 'e', 's', 'n', 'i',
    'o', 'm', 's', 'i', ' ', 's', 'a', 'd', 'a', 'n', 'b', 'e', 'i', 'l', 'i', 't', 'l', 'l', 'm',
    'b', 'o', 't', 'u', 's', ' ', 'c', ' ', 'n', 'e', 'a', 'e', 'd', 'f', 'o', 'i', 'm', 'i', 'r',
    'n', 'a', 'o', 'l', 'o', 's', 's', 'd', 's', 'h', ' ', 'p', ' ', 't',
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
    1, 39, 354, 531, 702, 887, 1062, 1295, 1342, 1422, 1524, 1566, 1687, 1811, 2099, 2279, 2404,
    2568, 2600, 2651, 2951, 3253, 3298, 3328, 3499, 3516, 3578, 3584, 3655,
    },
    .flags = 0,
    .holiday_count = 37,
};
