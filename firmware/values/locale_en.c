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
    0 << 4 | 1, '&', BODKIN_SENSE_AND, 0,
    /* ' */
    0 << 4 | 1, '\'', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FT,
    /* ' ' */
    1 << 4 | 2, ' ', '\'', BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* + */
    0 << 4 | 1, '+', BODKIN_SENSE_PLUS, 0,
    /* - */
    0 << 4 | 1, '-', BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* @ */
    0 << 4 | 1, '@', BODKIN_SENSE_SKIP, 0,
    /* a */
    0 << 4 | 1, 'a', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_AMPM, 0,
    /* a bit */
    1 << 4 | 4, ' ', 'b', 'i', 't', BODKIN_SENSE_BIT, 10,
    /* a little */
    2 << 4 | 6, 'l', 'i', 't', 't', 'l', 'e', BODKIN_SENSE_BIT, 10,
    /* a m */
    2 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* a notch */
    2 << 4 | 5, 'n', 'o', 't', 'c', 'h', BODKIN_SENSE_BIT, 10,
    /* a tad */
    2 << 4 | 3, 't', 'a', 'd', BODKIN_SENSE_BIT, 10,
    /* about */
    1 << 4 | 4, 'b', 'o', 'u', 't', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, 0, BODKIN_SENSE_CARRIER,
    0,
    /* activate */
    1 << 4 | 7, 'c', 't', 'i', 'v', 'a', 't', 'e', BODKIN_SENSE_YES, 0,
    /* activated */
    8 << 4 | 1, 'd', BODKIN_SENSE_YES, 0,
    /* active */
    5 << 4 | 1, 'e', BODKIN_SENSE_YES, 0,
    /* additional */
    1 << 4 | 9, 'd', 'd', 'i', 't', 'i', 'o', 'n', 'a', 'l', BODKIN_SENSE_SKIP, 0,
    /* affirmative */
    1 << 4 | 10, 'f', 'f', 'i', 'r', 'm', 'a', 't', 'i', 'v', 'e', BODKIN_SENSE_YES, 0,
    /* after */
    2 << 4 | 3, 't', 'e', 'r', BODKIN_SENSE_PAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_IN, 0,
    /* after next */
    5 << 4 | 5, ' ', 'n', 'e', 'x', 't', BODKIN_SENSE_AFTER_NEXT, 0,
    /* afternoon */
    5 << 4 | 4, 'n', 'o', 'o', 'n', BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* afternoonish */
    9 << 4 | 3, 'i', 's', 'h', BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* afternoons */
    9 << 4 | 1, 's', BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* ago */
    1 << 4 | 2, 'g', 'o', BODKIN_SENSE_AGO, 0,
    /* agree */
    2 << 4 | 3, 'r', 'e', 'e', BODKIN_SENSE_YES, 0,
    /* all */
    1 << 4 | 2, 'l', 'l', BODKIN_SENSE_EVERY, 0,
    /* all saints day */
    3 << 4 | 11, ' ', 's', 'a', 'i', 'n', 't', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 11,
    /* all the way */
    4 << 4 | 7, 't', 'h', 'e', ' ', 'w', 'a', 'y', BODKIN_SENSE_MOST, 0,
    /* all the way down */
    11 << 4 | 5, ' ', 'd', 'o', 'w', 'n', BODKIN_SENSE_LEAST, 0,
    /* all the way up */
    12 << 4 | 2, 'u', 'p', BODKIN_SENSE_MOST, 0,
    /* almost */
    2 << 4 | 4, 'm', 'o', 's', 't', BODKIN_SENSE_SKIP, 0,
    /* am */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* an */
    1 << 4 | 1, 'n', BODKIN_SENSE_ARTICLE, 0,
    /* and */
    2 << 4 | 1, 'd', BODKIN_SENSE_AND | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* and until */
    3 << 4 | 6, ' ', 'u', 'n', 't', 'i', 'l', BODKIN_SENSE_UNTIL, 0,
    /* annual */
    2 << 4 | 4, 'n', 'u', 'a', 'l', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* annually */
    6 << 4 | 2, 'l', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* another */
    2 << 4 | 5, 'o', 't', 'h', 'e', 'r', BODKIN_SENSE_SKIP, 0,
    /* any */
    2 << 4 | 1, 'y', BODKIN_SENSE_EVERY, 0,
    /* approx */
    1 << 4 | 5, 'p', 'p', 'r', 'o', 'x', BODKIN_SENSE_SKIP, 0,
    /* approximately */
    6 << 4 | 7, 'i', 'm', 'a', 't', 'e', 'l', 'y', BODKIN_SENSE_SKIP, 0,
    /* apr */
    2 << 4 | 1, 'r', BODKIN_SENSE_MONTH, 4,
    /* april */
    3 << 4 | 2, 'i', 'l', BODKIN_SENSE_MONTH, 4,
    /* april fools */
    5 << 4 | 6, ' ', 'f', 'o', 'o', 'l', 's', BODKIN_SENSE_HOLIDAY, 3,
    /* april fools day */
    11 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 3,
    /* around */
    1 << 4 | 5, 'r', 'o', 'u', 'n', 'd', BODKIN_SENSE_SKIP, 0,
    /* as high as possible */
    1 << 4, 18, 's', ' ', 'h', 'i', 'g', 'h', ' ', 'a', 's', ' ', 'p', 'o', 's', 's', 'i', 'b', 'l',
    'e', BODKIN_SENSE_MOST, 0,
    /* as loud as possible */
    3 << 4, 16, 'l', 'o', 'u', 'd', ' ', 'a', 's', ' ', 'p', 'o', 's', 's', 'i', 'b', 'l', 'e',
    BODKIN_SENSE_MOST, 0,
    /* as low as possible */
    5 << 4 | 13, 'w', ' ', 'a', 's', ' ', 'p', 'o', 's', 's', 'i', 'b', 'l', 'e',
    BODKIN_SENSE_LEAST, 0,
    /* as of */
    3 << 4 | 2, 'o', 'f', BODKIN_SENSE_FROM, 0,
    /* asap */
    2 << 4 | 2, 'a', 'p', BODKIN_SENSE_NOW, 0,
    /* ascension day */
    2 << 4 | 11, 'c', 'e', 'n', 's', 'i', 'o', 'n', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 33,
    /* ash wednesday */
    2 << 4 | 11, 'h', ' ', 'w', 'e', 'd', 'n', 'e', 's', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 27,
    /* at */
    1 << 4 | 1, 't', BODKIN_SENSE_SKIP, 0,
    /* at night */
    2 << 4 | 6, ' ', 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* at present */
    3 << 4 | 7, 'p', 'r', 'e', 's', 'e', 'n', 't', BODKIN_SENSE_NOW, 0,
    /* at the minute */
    3 << 4 | 10, 't', 'h', 'e', ' ', 'm', 'i', 'n', 'u', 't', 'e', BODKIN_SENSE_NOW, 0,
    /* at the moment */
    8 << 4 | 5, 'o', 'm', 'e', 'n', 't', BODKIN_SENSE_NOW, 0,
    /* at this time */
    5 << 4 | 7, 'i', 's', ' ', 't', 'i', 'm', 'e', BODKIN_SENSE_NOW, 0,
    /* atm */
    2 << 4 | 1, 'm', BODKIN_SENSE_NOW, 0,
    /* aud */
    1 << 4 | 2, 'u', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* aug */
    2 << 4 | 1, 'g', BODKIN_SENSE_MONTH, 8,
    /* august */
    3 << 4 | 3, 'u', 's', 't', BODKIN_SENSE_MONTH, 8,
    /* aye */
    1 << 4 | 2, 'y', 'e', BODKIN_SENSE_YES, 0,
    /* b */
    0 << 4 | 1, 'b', BODKIN_SENSE_SCALE, 9,
    /* back */
    1 << 4 | 3, 'a', 'c', 'k', BODKIN_SENSE_AGO, 0,
    /* beats */
    1 << 4 | 4, 'e', 'a', 't', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* beats a minute */
    5 << 4 | 9, ' ', 'a', ' ', 'm', 'i', 'n', 'u', 't', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* beats per minute */
    6 << 4 | 10, 'p', 'e', 'r', ' ', 'm', 'i', 'n', 'u', 't', 'e', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_BPM,
    /* bedtime */
    2 << 4 | 5, 'd', 't', 'i', 'm', 'e', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* before */
    2 << 4 | 4, 'f', 'o', 'r', 'e', BODKIN_SENSE_BEFORE, 0,
    /* beginning */
    2 << 4 | 7, 'g', 'i', 'n', 'n', 'i', 'n', 'g', BODKIN_SENSE_FROM, 0,
    /* below */
    2 << 4 | 3, 'l', 'o', 'w', BODKIN_SENSE_BELOW_ZERO, 0,
    /* below zero */
    5 << 4 | 5, ' ', 'z', 'e', 'r', 'o', BODKIN_SENSE_BELOW_ZERO, 0,
    /* between */
    2 << 4 | 5, 't', 'w', 'e', 'e', 'n', BODKIN_SENSE_BETWEEN, 0,
    /* billion */
    1 << 4 | 6, 'i', 'l', 'l', 'i', 'o', 'n', BODKIN_SENSE_SCALE, 9,
    /* billions */
    7 << 4 | 1, 's', BODKIN_SENSE_SCALE, 9,
    /* billionth */
    7 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL_SCALE, 9,
    /* billionths */
    9 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 25,
    /* bit */
    2 << 4 | 1, 't', BODKIN_SENSE_BIT, 10,
    /* black friday */
    1 << 4 | 11, 'l', 'a', 'c', 'k', ' ', 'f', 'r', 'i', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 25,
    /* bln */
    2 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 9,
    /* bn */
    1 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 9,
    /* boss day */
    1 << 4 | 7, 'o', 's', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 6,
    /* bosss */
    4 << 4 | 1, 's', BODKIN_SENSE_HOLIDAY, 6,
    /* bosss day */
    5 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 6,
    /* boxing day */
    2 << 4 | 8, 'x', 'i', 'n', 'g', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 15,
    /* bpm */
    1 << 4 | 2, 'p', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* breakfast */
    1 << 4 | 8, 'r', 'e', 'a', 'k', 'f', 'a', 's', 't', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* breakfast time */
    9 << 4 | 5, ' ', 't', 'i', 'm', 'e', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* brighter */
    2 << 4 | 6, 'i', 'g', 'h', 't', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* brightest */
    7 << 4 | 2, 's', 't', BODKIN_SENSE_MOST, 0,
    /* buck */
    1 << 4 | 3, 'u', 'c', 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* bucks */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* business day */
    2 << 4 | 10, 's', 'i', 'n', 'e', 's', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_WEEKDAYS, 31,
    /* business days */
    12 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* but before */
    2 << 4 | 8, 't', ' ', 'b', 'e', 'f', 'o', 'r', 'e', BODKIN_SENSE_UNTIL, 0,
    /* by */
    1 << 4 | 1, 'y', BODKIN_SENSE_SKIP, 0,
    /* c */
    0 << 4 | 1, 'c', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CELSIUS,
    BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* cad */
    1 << 4 | 2, 'a', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* cal */
    2 << 4 | 1, 'l', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* calendar */
    3 << 4 | 5, 'e', 'n', 'd', 'a', 'r', BODKIN_SENSE_SKIP, 0,
    /* called */
    3 << 4 | 3, 'l', 'e', 'd', BODKIN_SENSE_CARRIER, 0,
    /* calorie */
    3 << 4 | 4, 'o', 'r', 'i', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* calories */
    7 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* cals */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* celcius */
    1 << 4 | 6, 'e', 'l', 'c', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* celsius */
    3 << 4 | 4, 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* cent */
    2 << 4 | 2, 'n', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centigrade */
    4 << 4 | 6, 'i', 'g', 'r', 'a', 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* centime */
    5 << 4 | 2, 'm', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centimes */
    7 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centimeter */
    7 << 4 | 3, 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* centimeters */
    10 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* centimetre */
    8 << 4 | 2, 'r', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* centimetres */
    10 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* cents */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* certainly */
    2 << 4 | 7, 'r', 't', 'a', 'i', 'n', 'l', 'y', BODKIN_SENSE_YES, 0,
    /* chf */
    1 << 4 | 2, 'h', 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* christmas */
    2 << 4 | 7, 'r', 'i', 's', 't', 'm', 'a', 's', BODKIN_SENSE_HOLIDAY, 14,
    /* christmas day */
    9 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 14,
    /* christmas eve */
    10 << 4 | 3, 'e', 'v', 'e', BODKIN_SENSE_HOLIDAY, 13,
    /* circa */
    1 << 4 | 4, 'i', 'r', 'c', 'a', BODKIN_SENSE_SKIP, 0,
    /* cm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* cms */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* cny */
    1 << 4 | 2, 'n', 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* colder */
    1 << 4 | 5, 'o', 'l', 'd', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* columbus day */
    3 << 4 | 9, 'u', 'm', 'b', 'u', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 23,
    /* coming */
    2 << 4 | 4, 'm', 'i', 'n', 'g', BODKIN_SENSE_NEXT, 0,
    /* cooler */
    2 << 4 | 4, 'o', 'l', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* correct */
    2 << 4 | 5, 'r', 'r', 'e', 'c', 't', BODKIN_SENSE_YES, 0,
    /* couple */
    2 << 4 | 4, 'u', 'p', 'l', 'e', BODKIN_SENSE_COUNT, 2,
    /* cr */
    1 << 4 | 1, 'r', BODKIN_SENSE_SCALE, 7,
    /* crore */
    2 << 4 | 3, 'o', 'r', 'e', BODKIN_SENSE_SCALE, 7,
    /* crores */
    5 << 4 | 1, 's', BODKIN_SENSE_SCALE, 7,
    /* crowns */
    3 << 4 | 3, 'w', 'n', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* current */
    1 << 4 | 6, 'u', 'r', 'r', 'e', 'n', 't', BODKIN_SENSE_THIS, 0,
    /* current date */
    7 << 4 | 5, ' ', 'd', 'a', 't', 'e', BODKIN_SENSE_DAY, 128,
    /* d */
    0 << 4 | 1, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* daily */
    1 << 4 | 4, 'a', 'i', 'l', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* darker */
    2 << 4 | 4, 'r', 'k', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* dawn */
    2 << 4 | 2, 'w', 'n', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* day */
    2 << 4 | 1, 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* day after tomorrow */
    3 << 4 | 15, ' ', 'a', 'f', 't', 'e', 'r', ' ', 't', 'o', 'm', 'o', 'r', 'r', 'o', 'w',
    BODKIN_SENSE_DAY, 130,
    /* day before yesterday */
    4 << 4, 16, 'b', 'e', 'f', 'o', 'r', 'e', ' ', 'y', 'e', 's', 't', 'e', 'r', 'd', 'a', 'y',
    BODKIN_SENSE_DAY, 126,
    /* days */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* deactivate */
    1 << 4 | 9, 'e', 'a', 'c', 't', 'i', 'v', 'a', 't', 'e', BODKIN_SENSE_NO, 0,
    /* deactivated */
    10 << 4 | 1, 'd', BODKIN_SENSE_NO, 0,
    /* dec */
    2 << 4 | 1, 'c', BODKIN_SENSE_MONTH, 12,
    /* december */
    3 << 4 | 5, 'e', 'm', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 12,
    /* decrease */
    3 << 4 | 5, 'r', 'e', 'a', 's', 'e', BODKIN_SENSE_LOWER, 0,
    /* decrease by */
    8 << 4 | 3, ' ', 'b', 'y', BODKIN_SENSE_LOWER, 0,
    /* definitely */
    2 << 4 | 8, 'f', 'i', 'n', 'i', 't', 'e', 'l', 'y', BODKIN_SENSE_YES, 0,
    /* deg */
    2 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* deg c */
    3 << 4 | 2, ' ', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* deg celsius */
    5 << 4 | 6, 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* deg f */
    4 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* deg fahrenheit */
    5 << 4 | 9, 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* degree */
    3 << 4 | 3, 'r', 'e', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* degree c */
    6 << 4 | 2, ' ', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* degree celsius */
    8 << 4 | 6, 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* degree centigrade */
    9 << 4 | 8, 'n', 't', 'i', 'g', 'r', 'a', 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* degree f */
    7 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* degree fahrenheit */
    8 << 4 | 9, 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* degrees */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* degrees c */
    7 << 4 | 2, ' ', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* degrees celsius */
    9 << 4 | 6, 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* degrees centigrade */
    10 << 4 | 8, 'n', 't', 'i', 'g', 'r', 'a', 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* degrees f */
    8 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* degrees fahrenheit */
    9 << 4 | 9, 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* degrees farenheit */
    10 << 4 | 7, 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* degrees k */
    8 << 4 | 1, 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN,
    /* degrees kelvin */
    9 << 4 | 5, 'e', 'l', 'v', 'i', 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN,
    /* degs */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* dimmer */
    1 << 4 | 5, 'i', 'm', 'm', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* dimmest */
    5 << 4 | 2, 's', 't', BODKIN_SENSE_LEAST, 0,
    /* dinner time */
    2 << 4 | 9, 'n', 'n', 'e', 'r', ' ', 't', 'i', 'm', 'e', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* dinnertime */
    6 << 4 | 4, 't', 'i', 'm', 'e', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* disable */
    2 << 4 | 5, 's', 'a', 'b', 'l', 'e', BODKIN_SENSE_NO, 0,
    /* disabled */
    7 << 4 | 1, 'd', BODKIN_SENSE_NO, 0,
    /* disagree */
    4 << 4 | 4, 'g', 'r', 'e', 'e', BODKIN_SENSE_NO, 0,
    /* do not */
    1 << 4 | 5, 'o', ' ', 'n', 'o', 't', BODKIN_SENSE_NOT, 0,
    /* dollar */
    2 << 4 | 4, 'l', 'l', 'a', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* dollars */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* dont */
    2 << 4 | 2, 'n', 't', BODKIN_SENSE_NOT, 0,
    /* dot */
    2 << 4 | 1, 't', BODKIN_SENSE_POINT, 0,
    /* double */
    2 << 4 | 4, 'u', 'b', 'l', 'e', BODKIN_SENSE_DOUBLE, 2,
    /* down */
    2 << 4 | 2, 'w', 'n', BODKIN_SENSE_LOWER, 0,
    /* down by */
    4 << 4 | 3, ' ', 'b', 'y', BODKIN_SENSE_LOWER, 0,
    /* doz */
    2 << 4 | 1, 'z', BODKIN_SENSE_DOZEN, 12,
    /* dozen */
    3 << 4 | 2, 'e', 'n', BODKIN_SENSE_DOZEN, 12,
    /* dozens */
    5 << 4 | 1, 's', BODKIN_SENSE_DOZEN, 12,
    /* dozs */
    3 << 4 | 1, 's', BODKIN_SENSE_DOZEN, 12,
    /* drop */
    1 << 4 | 3, 'r', 'o', 'p', BODKIN_SENSE_LOWER, 0,
    /* during */
    1 << 4 | 5, 'u', 'r', 'i', 'n', 'g', BODKIN_SENSE_SKIP, 0,
    /* dusk */
    2 << 4 | 2, 's', 'k', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* dz */
    1 << 4 | 1, 'z', BODKIN_SENSE_DOZEN, 12,
    /* dzs */
    2 << 4 | 1, 's', BODKIN_SENSE_DOZEN, 12,
    /* each */
    0 << 4 | 4, 'e', 'a', 'c', 'h', BODKIN_SENSE_EVERY, 0,
    /* earlier */
    2 << 4 | 5, 'r', 'l', 'i', 'e', 'r', BODKIN_SENSE_AGO, 0,
    /* early hours of the morning */
    4 << 4, 22, 'y', ' ', 'h', 'o', 'u', 'r', 's', ' ', 'o', 'f', ' ', 't', 'h', 'e', ' ', 'm', 'o',
    'r', 'n', 'i', 'n', 'g', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* early in the morning */
    6 << 4 | 14, 'i', 'n', ' ', 't', 'h', 'e', ' ', 'm', 'o', 'r', 'n', 'i', 'n', 'g',
    BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* early morning */
    6 << 4 | 7, 'm', 'o', 'r', 'n', 'i', 'n', 'g', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* earth day */
    3 << 4 | 6, 't', 'h', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 4,
    /* easter */
    2 << 4 | 4, 's', 't', 'e', 'r', BODKIN_SENSE_HOLIDAY, 31,
    /* easter mon */
    6 << 4 | 4, ' ', 'm', 'o', 'n', BODKIN_SENSE_HOLIDAY, 32,
    /* easter monday */
    10 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 32,
    /* easter sunday */
    7 << 4 | 6, 's', 'u', 'n', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 31,
    /* eight */
    1 << 4 | 4, 'i', 'g', 'h', 't', BODKIN_SENSE_ONES, 8,
    /* eighteen */
    5 << 4 | 3, 'e', 'e', 'n', BODKIN_SENSE_ONES, 18,
    /* eighteenth */
    8 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 18,
    /* eighth */
    5 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 8,
    /* eighths */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 8,
    /* eightieth */
    5 << 4 | 4, 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 80,
    /* eighty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 80,
    /* eleven */
    1 << 4 | 5, 'l', 'e', 'v', 'e', 'n', BODKIN_SENSE_ONES, 11,
    /* eleventh */
    6 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 11,
    /* enable */
    1 << 4 | 5, 'n', 'a', 'b', 'l', 'e', BODKIN_SENSE_YES, 0,
    /* enabled */
    6 << 4 | 1, 'd', BODKIN_SENSE_YES, 0,
    /* end */
    2 << 4 | 1, 'd', BODKIN_SENSE_END, 0,
    /* end of */
    3 << 4 | 3, ' ', 'o', 'f', BODKIN_SENSE_END, 0,
    /* end of day */
    6 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_END, 1,
    /* end of the day */
    7 << 4 | 7, 't', 'h', 'e', ' ', 'd', 'a', 'y', BODKIN_SENSE_END, 1,
    /* entire */
    2 << 4 | 4, 't', 'i', 'r', 'e', BODKIN_SENSE_SKIP, 0,
    /* eod */
    1 << 4 | 2, 'o', 'd', BODKIN_SENSE_END, 1,
    /* eur */
    1 << 4 | 2, 'u', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* euro */
    3 << 4 | 1, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* euros */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* evening */
    1 << 4 | 6, 'v', 'e', 'n', 'i', 'n', 'g', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* evenings */
    7 << 4 | 1, 's', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* every */
    3 << 4 | 2, 'r', 'y', BODKIN_SENSE_EVERY, 0,
    /* every year */
    5 << 4 | 5, ' ', 'y', 'e', 'a', 'r', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* everyday */
    5 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* exactly */
    1 << 4 | 6, 'x', 'a', 'c', 't', 'l', 'y', BODKIN_SENSE_SKIP, 0,
    /* extra */
    2 << 4 | 3, 't', 'r', 'a', BODKIN_SENSE_SKIP, 0,
    /* f */
    0 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* fahrenheit */
    1 << 4 | 9, 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* false */
    2 << 4 | 3, 'l', 's', 'e', BODKIN_SENSE_NO, 0,
    /* farenheit */
    2 << 4 | 7, 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* faster */
    2 << 4 | 4, 's', 't', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* fathers day */
    2 << 4 | 9, 't', 'h', 'e', 'r', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 21,
    /* feb */
    1 << 4 | 2, 'e', 'b', BODKIN_SENSE_MONTH, 2,
    /* february */
    3 << 4 | 5, 'r', 'u', 'a', 'r', 'y', BODKIN_SENSE_MONTH, 2,
    /* feet */
    2 << 4 | 2, 'e', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT,
    /* few */
    2 << 4 | 1, 'w', BODKIN_SENSE_COUNT, 3,
    /* fewer */
    3 << 4 | 2, 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* fifteen */
    1 << 4 | 6, 'i', 'f', 't', 'e', 'e', 'n', BODKIN_SENSE_ONES, 15,
    /* fifteenth */
    7 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 15,
    /* fifteenths */
    9 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 15,
    /* fifth */
    4 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 5,
    /* fifths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 5,
    /* fiftieth */
    4 << 4 | 4, 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 50,
    /* fifty */
    4 << 4 | 1, 'y', BODKIN_SENSE_TENS, 50,
    /* fine */
    2 << 4 | 2, 'n', 'e', BODKIN_SENSE_YES, 0,
    /* first */
    2 << 4 | 3, 'r', 's', 't', BODKIN_SENSE_ORDINAL, 1,
    /* firsts */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 1,
    /* five */
    2 << 4 | 2, 'v', 'e', BODKIN_SENSE_ONES, 5,
    /* following */
    1 << 4 | 8, 'o', 'l', 'l', 'o', 'w', 'i', 'n', 'g', BODKIN_SENSE_NEXT, 0,
    /* foot */
    2 << 4 | 2, 'o', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT,
    /* for */
    2 << 4 | 1, 'r', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, 0, BODKIN_SENSE_FOR, 0,
    /* for about */
    3 << 4 | 6, ' ', 'a', 'b', 'o', 'u', 't', BODKIN_SENSE_SKIP, 0,
    /* fortieth */
    3 << 4 | 5, 't', 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 40,
    /* fortnight */
    4 << 4 | 5, 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT,
    /* fortnights */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT,
    /* forty */
    4 << 4 | 1, 'y', BODKIN_SENSE_TENS, 40,
    /* four */
    2 << 4 | 2, 'u', 'r', BODKIN_SENSE_ONES, 4,
    /* fourteen */
    4 << 4 | 4, 't', 'e', 'e', 'n', BODKIN_SENSE_ONES, 14,
    /* fourteenth */
    8 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 14,
    /* fourth */
    5 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 4,
    /* fourths */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 4,
    /* fourty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 40,
    /* franc */
    1 << 4 | 4, 'r', 'a', 'n', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* francs */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* freedom day */
    2 << 4 | 9, 'e', 'e', 'd', 'o', 'm', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 8,
    /* fri */
    2 << 4 | 1, 'i', BODKIN_SENSE_WEEKDAY, 4,
    /* friday */
    3 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_WEEKDAY, 4,
    /* fridays */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 16,
    /* from */
    2 << 4 | 2, 'o', 'm', BODKIN_SENSE_FROM, 0,
    /* from now */
    4 << 4 | 4, ' ', 'n', 'o', 'w', BODKIN_SENSE_HENCE, 0,
    /* from right now */
    5 << 4 | 9, 'r', 'i', 'g', 'h', 't', ' ', 'n', 'o', 'w', BODKIN_SENSE_HENCE, 0,
    /* from this moment */
    5 << 4 | 11, 't', 'h', 'i', 's', ' ', 'm', 'o', 'm', 'e', 'n', 't', BODKIN_SENSE_HENCE, 0,
    /* ft */
    1 << 4 | 1, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT,
    /* full */
    1 << 4 | 3, 'u', 'l', 'l', BODKIN_SENSE_MOST, 0,
    /* full blast */
    4 << 4 | 6, ' ', 'b', 'l', 'a', 's', 't', BODKIN_SENSE_MOST, 0,
    /* full brightness */
    6 << 4 | 9, 'r', 'i', 'g', 'h', 't', 'n', 'e', 's', 's', BODKIN_SENSE_MOST, 0,
    /* full of */
    5 << 4 | 2, 'o', 'f', BODKIN_SENSE_SKIP, 0,
    /* full volume */
    5 << 4 | 6, 'v', 'o', 'l', 'u', 'm', 'e', BODKIN_SENSE_MOST, 0,
    /* fullest */
    4 << 4 | 3, 'e', 's', 't', BODKIN_SENSE_MOST, 0,
    /* g */
    0 << 4 | 1, 'g', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* gbp */
    1 << 4 | 2, 'b', 'p', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* gm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* gms */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* good friday */
    1 << 4 | 10, 'o', 'o', 'd', ' ', 'f', 'r', 'i', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 30,
    /* gram */
    1 << 4 | 3, 'r', 'a', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* gramme */
    4 << 4 | 2, 'm', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* grammes */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* grams */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* grand */
    3 << 4 | 2, 'n', 'd', BODKIN_SENSE_SCALE, 3,
    /* gs */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* h */
    0 << 4 | 1, 'h', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    0,
    /* half */
    1 << 4 | 3, 'a', 'l', 'f', BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 2, BODKIN_SENSE_HALF_PAST,
    30,
    /* halloween */
    3 << 4 | 6, 'l', 'o', 'w', 'e', 'e', 'n', BODKIN_SENSE_HOLIDAY, 10,
    /* halves */
    3 << 4 | 3, 'v', 'e', 's', BODKIN_SENSE_FRACTION, 2,
    /* hence */
    1 << 4 | 4, 'e', 'n', 'c', 'e', BODKIN_SENSE_HENCE, 0,
    /* higher */
    1 << 4 | 5, 'i', 'g', 'h', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* highest */
    5 << 4 | 2, 's', 't', BODKIN_SENSE_MOST, 0,
    /* hotter */
    1 << 4 | 5, 'o', 't', 't', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* hour */
    2 << 4 | 2, 'u', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* hours */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    0,
    /* hr */
    1 << 4 | 1, 'r', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    0,
    /* hrs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_HOUR_MARK,
    0,
    /* hundred */
    1 << 4 | 6, 'u', 'n', 'd', 'r', 'e', 'd', BODKIN_SENSE_HUNDRED, 1,
    /* hundreds */
    7 << 4 | 1, 's', BODKIN_SENSE_HUNDRED, 1,
    /* hundredth */
    7 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL_SCALE, 2,
    /* hundredths */
    9 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 18,
    /* ides */
    0 << 4 | 4, 'i', 'd', 'e', 's', BODKIN_SENSE_ORDINAL, 15,
    /* immediately */
    1 << 4 | 10, 'm', 'm', 'e', 'd', 'i', 'a', 't', 'e', 'l', 'y', BODKIN_SENSE_NOW, 0,
    /* in */
    1 << 4 | 1, 'n', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_IN, BODKIN_SENSE_IN, 0,
    /* in about */
    2 << 4 | 6, ' ', 'a', 'b', 'o', 'u', 't', BODKIN_SENSE_IN, 0,
    /* in afternoon */
    4 << 4 | 8, 'f', 't', 'e', 'r', 'n', 'o', 'o', 'n', BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* in another */
    4 << 4 | 6, 'n', 'o', 't', 'h', 'e', 'r', BODKIN_SENSE_IN, 0,
    /* in between */
    3 << 4 | 7, 'b', 'e', 't', 'w', 'e', 'e', 'n', BODKIN_SENSE_BETWEEN, 0,
    /* in the afternoon */
    3 << 4 | 13, 't', 'h', 'e', ' ', 'a', 'f', 't', 'e', 'r', 'n', 'o', 'o', 'n', BODKIN_SENSE_PART,
    BODKIN_PART_AFTERNOON,
    /* in the am */
    8 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* in the evening */
    7 << 4 | 7, 'e', 'v', 'e', 'n', 'i', 'n', 'g', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* in the morning */
    7 << 4 | 7, 'm', 'o', 'r', 'n', 'i', 'n', 'g', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* in the night */
    7 << 4 | 5, 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* in the pm */
    7 << 4 | 2, 'p', 'm', BODKIN_SENSE_AMPM, 12,
    /* inactive */
    2 << 4 | 6, 'a', 'c', 't', 'i', 'v', 'e', BODKIN_SENSE_NO, 0,
    /* inch */
    2 << 4 | 2, 'c', 'h', BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* inches */
    4 << 4 | 2, 'e', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* incorrect */
    3 << 4 | 6, 'o', 'r', 'r', 'e', 'c', 't', BODKIN_SENSE_NO, 0,
    /* increase */
    3 << 4 | 5, 'r', 'e', 'a', 's', 'e', BODKIN_SENSE_RAISE, 0,
    /* increase by */
    8 << 4 | 3, ' ', 'b', 'y', BODKIN_SENSE_RAISE, 0,
    /* increase it */
    9 << 4 | 2, 'i', 't', BODKIN_SENSE_RAISE, 0,
    /* independence day */
    2 << 4 | 14, 'd', 'e', 'p', 'e', 'n', 'd', 'e', 'n', 'c', 'e', ' ', 'd', 'a', 'y',
    BODKIN_SENSE_HOLIDAY, 9,
    /* inr */
    2 << 4 | 1, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ins */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN,
    /* international workers day */
    2 << 4, 23, 't', 'e', 'r', 'n', 'a', 't', 'i', 'o', 'n', 'a', 'l', ' ', 'w', 'o', 'r', 'k', 'e',
    'r', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 7,
    /* ish */
    1 << 4 | 2, 's', 'h', BODKIN_SENSE_SKIP, 0,
    /* isnt */
    2 << 4 | 2, 'n', 't', BODKIN_SENSE_NOT, 0,
    /* jan */
    0 << 4 | 3, 'j', 'a', 'n', BODKIN_SENSE_MONTH, 1,
    /* january */
    3 << 4 | 4, 'u', 'a', 'r', 'y', BODKIN_SENSE_MONTH, 1,
    /* jpy */
    1 << 4 | 2, 'p', 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* jr */
    1 << 4 | 1, 'r', BODKIN_SENSE_SKIP, 0,
    /* jul */
    1 << 4 | 2, 'u', 'l', BODKIN_SENSE_MONTH, 7,
    /* july */
    3 << 4 | 1, 'y', BODKIN_SENSE_MONTH, 7,
    /* jun */
    2 << 4 | 1, 'n', BODKIN_SENSE_MONTH, 6,
    /* june */
    3 << 4 | 1, 'e', BODKIN_SENSE_MONTH, 6,
    /* juneteenth */
    4 << 4 | 6, 't', 'e', 'e', 'n', 't', 'h', BODKIN_SENSE_HOLIDAY, 8,
    /* just */
    2 << 4 | 2, 's', 't', BODKIN_SENSE_SKIP, 0,
    /* just now */
    4 << 4 | 4, ' ', 'n', 'o', 'w', BODKIN_SENSE_NOW, 0,
    /* k */
    0 << 4 | 1, 'k', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 3, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_KELVIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kcal */
    1 << 4 | 3, 'c', 'a', 'l', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kcals */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kelvin */
    1 << 4 | 5, 'e', 'l', 'v', 'i', 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN,
    /* kelvins */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN,
    /* kg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kgs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilo */
    1 << 4 | 3, 'i', 'l', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilo meter */
    4 << 4 | 6, ' ', 'm', 'e', 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilocalorie */
    4 << 4 | 7, 'c', 'a', 'l', 'o', 'r', 'i', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kilocalories */
    11 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kilogram */
    4 << 4 | 4, 'g', 'r', 'a', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilogramme */
    8 << 4 | 2, 'm', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilogrammes */
    10 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilograms */
    8 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilojoule */
    4 << 4 | 5, 'j', 'o', 'u', 'l', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ,
    /* kilojoules */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ,
    /* kilometer */
    4 << 4 | 5, 'm', 'e', 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilometers */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilometre */
    7 << 4 | 2, 'r', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilometres */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilos */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kings day */
    2 << 4 | 7, 'n', 'g', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 5,
    /* kj */
    1 << 4 | 1, 'j', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ,
    /* klick */
    1 << 4 | 4, 'l', 'i', 'c', 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* klicks */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* km */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kms */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* koningsdag */
    1 << 4 | 9, 'o', 'n', 'i', 'n', 'g', 's', 'd', 'a', 'g', BODKIN_SENSE_HOLIDAY, 5,
    /* koti */
    2 << 4 | 2, 't', 'i', BODKIN_SENSE_SCALE, 7,
    /* kr */
    1 << 4 | 1, 'r', BODKIN_SENSE_SCALE, 7,
    /* krona */
    2 << 4 | 3, 'o', 'n', 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* kroner */
    4 << 4 | 2, 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* krore */
    3 << 4 | 2, 'r', 'e', BODKIN_SENSE_SCALE, 7,
    /* krores */
    5 << 4 | 1, 's', BODKIN_SENSE_SCALE, 7,
    /* l */
    0 << 4 | 1, 'l', BODKIN_SENSE_SCALE, 5,
    /* labeled */
    1 << 4 | 6, 'a', 'b', 'e', 'l', 'e', 'd', BODKIN_SENSE_CARRIER, 0,
    /* labelled */
    5 << 4 | 3, 'l', 'e', 'd', BODKIN_SENSE_CARRIER, 0,
    /* labor day */
    3 << 4 | 6, 'o', 'r', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 22,
    /* labour day */
    4 << 4 | 6, 'u', 'r', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 22,
    /* lac */
    2 << 4 | 1, 'c', BODKIN_SENSE_SCALE, 5,
    /* lakh */
    2 << 4 | 2, 'k', 'h', BODKIN_SENSE_SCALE, 5,
    /* lakhs */
    4 << 4 | 1, 's', BODKIN_SENSE_SCALE, 5,
    /* last */
    2 << 4 | 2, 's', 't', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 0,
    /* late evening */
    2 << 4 | 10, 't', 'e', ' ', 'e', 'v', 'e', 'n', 'i', 'n', 'g', BODKIN_SENSE_PART,
    BODKIN_PART_EVENING,
    /* late night */
    5 << 4 | 5, 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* late tonight */
    5 << 4 | 7, 't', 'o', 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT,
    /* later */
    4 << 4 | 1, 'r', BODKIN_SENSE_HENCE, 0,
    /* later than */
    5 << 4 | 5, ' ', 't', 'h', 'a', 'n', BODKIN_SENSE_FROM, 0,
    /* lb */
    1 << 4 | 1, 'b', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* lbs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* less */
    1 << 4 | 3, 'e', 's', 's', BODKIN_SENSE_LOWER, 0,
    /* little */
    1 << 4 | 5, 'i', 't', 't', 'l', 'e', BODKIN_SENSE_BIT, 10,
    /* lkh */
    1 << 4 | 2, 'k', 'h', BODKIN_SENSE_SCALE, 5,
    /* lkhs */
    3 << 4 | 1, 's', BODKIN_SENSE_SCALE, 5,
    /* louder */
    1 << 4 | 5, 'o', 'u', 'd', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* loudest */
    5 << 4 | 2, 's', 't', BODKIN_SENSE_MOST, 0,
    /* lower */
    2 << 4 | 3, 'w', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* lower by */
    5 << 4 | 3, ' ', 'b', 'y', BODKIN_SENSE_LOWER, 0,
    /* lowest */
    4 << 4 | 2, 's', 't', BODKIN_SENSE_LEAST, 0,
    /* lunch */
    1 << 4 | 4, 'u', 'n', 'c', 'h', BODKIN_SENSE_PART, BODKIN_PART_LUNCH,
    /* lunch time */
    5 << 4 | 5, ' ', 't', 'i', 'm', 'e', BODKIN_SENSE_PART, BODKIN_PART_LUNCH,
    /* lunchtime */
    5 << 4 | 4, 't', 'i', 'm', 'e', BODKIN_SENSE_PART, BODKIN_PART_LUNCH,
    /* m */
    0 << 4 | 1, 'm', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 6, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE,
    BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* mar */
    1 << 4 | 2, 'a', 'r', BODKIN_SENSE_MONTH, 3,
    /* march */
    3 << 4 | 2, 'c', 'h', BODKIN_SENSE_MONTH, 3,
    /* mardi gras */
    3 << 4 | 7, 'd', 'i', ' ', 'g', 'r', 'a', 's', BODKIN_SENSE_HOLIDAY, 26,
    /* martin luther king day */
    3 << 4, 19, 't', 'i', 'n', ' ', 'l', 'u', 't', 'h', 'e', 'r', ' ', 'k', 'i', 'n', 'g', ' ', 'd',
    'a', 'y', BODKIN_SENSE_HOLIDAY, 17,
    /* martin luther kings day */
    15 << 4 | 8, 'i', 'n', 'g', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 17,
    /* maundy thursday */
    2 << 4 | 13, 'u', 'n', 'd', 'y', ' ', 't', 'h', 'u', 'r', 's', 'd', 'a', 'y',
    BODKIN_SENSE_HOLIDAY, 29,
    /* max */
    2 << 4 | 1, 'x', BODKIN_SENSE_MOST, 0,
    /* maximum */
    3 << 4 | 4, 'i', 'm', 'u', 'm', BODKIN_SENSE_MOST, 0,
    /* may */
    2 << 4 | 1, 'y', BODKIN_SENSE_MONTH, 5,
    /* may day */
    3 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 7,
    /* maybe */
    3 << 4 | 2, 'b', 'e', BODKIN_SENSE_SKIP, 0,
    /* memorial day */
    1 << 4 | 11, 'e', 'm', 'o', 'r', 'i', 'a', 'l', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 20,
    /* meter */
    2 << 4 | 3, 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* meters */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* metre */
    3 << 4 | 2, 'r', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* metres */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* mg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG,
    /* mi */
    1 << 4 | 1, 'i', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* mid day */
    2 << 4 | 5, 'd', ' ', 'd', 'a', 'y', BODKIN_SENSE_NOON, 12,
    /* mid night */
    4 << 4 | 5, 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_NOON, 0,
    /* midday */
    3 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_NOON, 12,
    /* midnight */
    3 << 4 | 5, 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_NOON, 0,
    /* mil */
    2 << 4 | 1, 'l', BODKIN_SENSE_SCALE, 6,
    /* mile */
    3 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* miles */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* milligram */
    3 << 4 | 6, 'l', 'i', 'g', 'r', 'a', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG,
    /* milligrams */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG,
    /* millimeter */
    5 << 4 | 5, 'm', 'e', 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* millimeters */
    10 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* millimetre */
    8 << 4 | 2, 'r', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* millimetres */
    10 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* million */
    5 << 4 | 2, 'o', 'n', BODKIN_SENSE_SCALE, 6,
    /* millions */
    7 << 4 | 1, 's', BODKIN_SENSE_SCALE, 6,
    /* millionth */
    7 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL_SCALE, 6,
    /* millionths */
    9 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 22,
    /* millis */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* millisecond */
    6 << 4 | 5, 'e', 'c', 'o', 'n', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* milliseconds */
    11 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* min */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_LEAST,
    0,
    /* minimum */
    3 << 4 | 4, 'i', 'm', 'u', 'm', BODKIN_SENSE_LEAST, 0,
    /* mins */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minus */
    3 << 4 | 2, 'u', 's', BODKIN_SENSE_MINUS, 0,
    /* minute */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minutes */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* mio */
    2 << 4 | 1, 'o', BODKIN_SENSE_SCALE, 6,
    /* mlk day */
    1 << 4 | 6, 'l', 'k', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 17,
    /* mln */
    2 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 6,
    /* mm */
    1 << 4 | 1, 'm', BODKIN_SENSE_SCALE | BODKIN_WORD_MORE, 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM,
    /* mn */
    1 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 6,
    /* mon */
    1 << 4 | 2, 'o', 'n', BODKIN_SENSE_WEEKDAY, 0,
    /* monday */
    3 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_WEEKDAY, 0,
    /* mondays */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 1,
    /* month */
    3 << 4 | 2, 't', 'h', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monthly */
    5 << 4 | 2, 'l', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH,
    /* months */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* more */
    2 << 4 | 2, 'r', 'e', BODKIN_SENSE_RAISE, 0,
    /* more like */
    4 << 4 | 5, ' ', 'l', 'i', 'k', 'e', BODKIN_SENSE_SKIP, 0,
    /* morning */
    3 << 4 | 4, 'n', 'i', 'n', 'g', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* mornings */
    7 << 4 | 1, 's', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* mothers day */
    2 << 4 | 9, 't', 'h', 'e', 'r', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 19,
    /* ms */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* msec */
    2 << 4 | 2, 'e', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* mth */
    1 << 4 | 2, 't', 'h', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* mths */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* mute */
    1 << 4 | 3, 'u', 't', 'e', BODKIN_SENSE_LEAST, 0,
    /* muted */
    4 << 4 | 1, 'd', BODKIN_SENSE_LEAST, 0,
    /* nah */
    0 << 4 | 3, 'n', 'a', 'h', BODKIN_SENSE_NO, 0,
    /* named */
    2 << 4 | 3, 'm', 'e', 'd', BODKIN_SENSE_CARRIER, 0,
    /* namely */
    4 << 4 | 2, 'l', 'y', BODKIN_SENSE_CARRIER, 0,
    /* naught */
    2 << 4 | 4, 'u', 'g', 'h', 't', BODKIN_SENSE_ONES, 0,
    /* nd */
    1 << 4 | 1, 'd', BODKIN_SENSE_ORDINAL_SUFFIX, 0,
    /* nearly */
    1 << 4 | 5, 'e', 'a', 'r', 'l', 'y', BODKIN_SENSE_SKIP, 0,
    /* negative */
    2 << 4 | 6, 'g', 'a', 't', 'i', 'v', 'e', BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, 0,
    BODKIN_SENSE_NO, 0,
    /* never */
    2 << 4 | 3, 'v', 'e', 'r', BODKIN_SENSE_NO, 0,
    /* new year */
    2 << 4 | 6, 'w', ' ', 'y', 'e', 'a', 'r', BODKIN_SENSE_HOLIDAY, 0,
    /* new year day */
    8 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 0,
    /* new year eve */
    9 << 4 | 3, 'e', 'v', 'e', BODKIN_SENSE_HOLIDAY, 16,
    /* new years */
    8 << 4 | 1, 's', BODKIN_SENSE_HOLIDAY, 0,
    /* new years day */
    9 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 0,
    /* new years eve */
    10 << 4 | 3, 'e', 'v', 'e', BODKIN_SENSE_HOLIDAY, 16,
    /* next */
    2 << 4 | 2, 'x', 't', BODKIN_SENSE_NEXT, 0,
    /* night */
    1 << 4 | 4, 'i', 'g', 'h', 't', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_DAY,
    BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* nightly */
    5 << 4 | 2, 'l', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* nights */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_DAY, BODKIN_SENSE_PART,
    BODKIN_PART_NIGHT,
    /* nil */
    2 << 4 | 1, 'l', BODKIN_SENSE_ONES, 0,
    /* nine */
    2 << 4 | 2, 'n', 'e', BODKIN_SENSE_ONES, 9,
    /* nineteen */
    4 << 4 | 4, 't', 'e', 'e', 'n', BODKIN_SENSE_ONES, 19,
    /* nineteenth */
    8 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 19,
    /* nineth */
    5 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 9,
    /* ninetieth */
    5 << 4 | 4, 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 90,
    /* ninety */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 90,
    /* ninth */
    3 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 9,
    /* ninths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 9,
    /* no */
    1 << 4 | 1, 'o', BODKIN_SENSE_NO, 0,
    /* none */
    2 << 4 | 2, 'n', 'e', BODKIN_SENSE_LEAST, 0,
    /* noon */
    2 << 4 | 2, 'o', 'n', BODKIN_SENSE_NOON, 12,
    /* noonish */
    4 << 4 | 3, 'i', 's', 'h', BODKIN_SENSE_NOON, 12,
    /* noontime */
    4 << 4 | 4, 't', 'i', 'm', 'e', BODKIN_SENSE_NOON, 12,
    /* nope */
    2 << 4 | 2, 'p', 'e', BODKIN_SENSE_NO, 0,
    /* not */
    2 << 4 | 1, 't', BODKIN_SENSE_NOT, 0,
    /* notch */
    3 << 4 | 2, 'c', 'h', BODKIN_SENSE_BIT, 10,
    /* nothing */
    3 << 4 | 4, 'h', 'i', 'n', 'g', BODKIN_SENSE_LEAST, 0,
    /* nought */
    2 << 4 | 4, 'u', 'g', 'h', 't', BODKIN_SENSE_ONES, 0,
    /* nov */
    2 << 4 | 1, 'v', BODKIN_SENSE_MONTH, 11,
    /* november */
    3 << 4 | 5, 'e', 'm', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 11,
    /* now */
    2 << 4 | 1, 'w', BODKIN_SENSE_NOW, 0,
    /* null */
    1 << 4 | 3, 'u', 'l', 'l', BODKIN_SENSE_ONES, 0,
    /* o */
    0 << 4 | 1, 'o', BODKIN_SENSE_ONES, 0,
    /* o clock */
    1 << 4 | 6, ' ', 'c', 'l', 'o', 'c', 'k', BODKIN_SENSE_OCLOCK, 0,
    /* oclock */
    1 << 4 | 5, 'c', 'l', 'o', 'c', 'k', BODKIN_SENSE_OCLOCK, 0,
    /* oct */
    2 << 4 | 1, 't', BODKIN_SENSE_MONTH, 10,
    /* october */
    3 << 4 | 4, 'o', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 10,
    /* of */
    1 << 4 | 1, 'f', BODKIN_SENSE_OF | BODKIN_WORD_MORE, 0, BODKIN_SENSE_BEFORE, 0,
    /* of course */
    2 << 4 | 7, ' ', 'c', 'o', 'u', 'r', 's', 'e', BODKIN_SENSE_YES, 0,
    /* off */
    2 << 4 | 1, 'f', BODKIN_SENSE_LEAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_NO, 0,
    /* oh */
    1 << 4 | 1, 'h', BODKIN_SENSE_ONES, 0,
    /* ok */
    1 << 4 | 1, 'k', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, 0, BODKIN_SENSE_YES, 0,
    /* okay */
    2 << 4 | 2, 'a', 'y', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, 0, BODKIN_SENSE_YES, 0,
    /* old */
    1 << 4 | 2, 'l', 'd', BODKIN_SENSE_SKIP, 0,
    /* on */
    1 << 4 | 1, 'n', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, 0, BODKIN_SENSE_YES, 0,
    /* on the dot */
    2 << 4 | 8, ' ', 't', 'h', 'e', ' ', 'd', 'o', 't', BODKIN_SENSE_SKIP, 0,
    /* one */
    2 << 4 | 1, 'e', BODKIN_SENSE_ONES, 1,
    /* only */
    2 << 4 | 2, 'l', 'y', BODKIN_SENSE_SKIP, 0,
    /* or so */
    1 << 4 | 4, 'r', ' ', 's', 'o', BODKIN_SENSE_SKIP, 0,
    /* other */
    1 << 4 | 4, 't', 'h', 'e', 'r', BODKIN_SENSE_OTHER, 0,
    /* ou */
    1 << 4 | 1, 'u', BODKIN_SENSE_ONES, 0,
    /* ounce */
    2 << 4 | 3, 'n', 'c', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ,
    /* ounces */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ,
    /* out of */
    2 << 4 | 4, 't', ' ', 'o', 'f', BODKIN_SENSE_OVER, 0,
    /* over */
    1 << 4 | 3, 'v', 'e', 'r', BODKIN_SENSE_OVER, 0,
    /* overmorrow */
    4 << 4 | 6, 'm', 'o', 'r', 'r', 'o', 'w', BODKIN_SENSE_DAY, 130,
    /* oz */
    1 << 4 | 1, 'z', BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ,
    /* p */
    0 << 4 | 1, 'p', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_CENT, BODKIN_SENSE_AMPM,
    12,
    /* p m */
    1 << 4 | 2, ' ', 'm', BODKIN_SENSE_AMPM, 12,
    /* paces */
    1 << 4 | 4, 'a', 'c', 'e', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* pair */
    2 << 4 | 2, 'i', 'r', BODKIN_SENSE_COUNT, 2,
    /* palm sunday */
    2 << 4 | 9, 'l', 'm', ' ', 's', 'u', 'n', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 28,
    /* pancake day */
    2 << 4 | 9, 'n', 'c', 'a', 'k', 'e', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 26,
    /* past */
    2 << 4 | 2, 's', 't', BODKIN_SENSE_PAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST, 1,
    /* pc */
    1 << 4 | 1, 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* pct */
    2 << 4 | 1, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* pence */
    1 << 4 | 4, 'e', 'n', 'c', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* pennies */
    3 << 4 | 4, 'n', 'i', 'e', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* penny */
    4 << 4 | 1, 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* pentecost */
    3 << 4 | 6, 't', 'e', 'c', 'o', 's', 't', BODKIN_SENSE_HOLIDAY, 34,
    /* per cent */
    2 << 4 | 6, 'r', ' ', 'c', 'e', 'n', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* per cent of */
    8 << 4 | 3, ' ', 'o', 'f', BODKIN_SENSE_SKIP, 0,
    /* percent */
    3 << 4 | 4, 'c', 'e', 'n', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* percent of */
    7 << 4 | 3, ' ', 'o', 'f', BODKIN_SENSE_SKIP, 0,
    /* percentage */
    7 << 4 | 3, 'a', 'g', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* percents */
    7 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* percents of */
    8 << 4 | 3, ' ', 'o', 'f', BODKIN_SENSE_SKIP, 0,
    /* peso */
    2 << 4 | 2, 's', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* pesos */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* please */
    1 << 4 | 5, 'l', 'e', 'a', 's', 'e', BODKIN_SENSE_SKIP, 0,
    /* plus */
    2 << 4 | 2, 'u', 's', BODKIN_SENSE_AND | BODKIN_WORD_MORE, 0, BODKIN_SENSE_PLUS, 0,
    /* pm */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 12,
    /* point */
    1 << 4 | 4, 'o', 'i', 'n', 't', BODKIN_SENSE_POINT, 0,
    /* positive */
    2 << 4 | 6, 's', 'i', 't', 'i', 'v', 'e', BODKIN_SENSE_PLUS, 0,
    /* pound */
    2 << 4 | 3, 'u', 'n', 'd', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_LB,
    BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* pounds */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_LB, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_MONEY,
    /* pounds sterling */
    6 << 4 | 9, ' ', 's', 't', 'e', 'r', 'l', 'i', 'n', 'g', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_MONEY,
    /* precise */
    1 << 4 | 6, 'r', 'e', 'c', 'i', 's', 'e', BODKIN_SENSE_SKIP, 0,
    /* precisely */
    7 << 4 | 2, 'l', 'y', BODKIN_SENSE_SKIP, 0,
    /* presidents day */
    3 << 4 | 11, 's', 'i', 'd', 'e', 'n', 't', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 18,
    /* previous */
    3 << 4 | 5, 'v', 'i', 'o', 'u', 's', BODKIN_SENSE_LAST, 0,
    /* prompt */
    2 << 4 | 4, 'o', 'm', 'p', 't', BODKIN_SENSE_SKIP, 0,
    /* q */
    0 << 4 | 1, 'q', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* qtr */
    1 << 4 | 2, 't', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* qtrs */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* quarter */
    1 << 4 | 6, 'u', 'a', 'r', 't', 'e', 'r', BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 4,
    BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* quarterly */
    7 << 4 | 2, 'l', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_QUARTER,
    /* quarters */
    7 << 4 | 1, 's', BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 4, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_QUARTER,
    /* quid */
    2 << 4 | 2, 'i', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* quieter */
    3 << 4 | 4, 'e', 't', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* raise */
    0 << 4 | 5, 'r', 'a', 'i', 's', 'e', BODKIN_SENSE_RAISE, 0,
    /* raise by */
    5 << 4 | 3, ' ', 'b', 'y', BODKIN_SENSE_RAISE, 0,
    /* raise it */
    6 << 4 | 2, 'i', 't', BODKIN_SENSE_RAISE, 0,
    /* rd */
    1 << 4 | 1, 'd', BODKIN_SENSE_ORDINAL_SUFFIX, 0,
    /* reduce */
    1 << 4 | 5, 'e', 'd', 'u', 'c', 'e', BODKIN_SENSE_LOWER, 0,
    /* reduce by */
    6 << 4 | 3, ' ', 'b', 'y', BODKIN_SENSE_LOWER, 0,
    /* remembrance day */
    2 << 4 | 13, 'm', 'e', 'm', 'b', 'r', 'a', 'n', 'c', 'e', ' ', 'd', 'a', 'y',
    BODKIN_SENSE_HOLIDAY, 12,
    /* right away */
    1 << 4 | 9, 'i', 'g', 'h', 't', ' ', 'a', 'w', 'a', 'y', BODKIN_SENSE_NOW, 0,
    /* right now */
    6 << 4 | 3, 'n', 'o', 'w', BODKIN_SENSE_NOW, 0,
    /* roughly */
    1 << 4 | 6, 'o', 'u', 'g', 'h', 'l', 'y', BODKIN_SENSE_SKIP, 0,
    /* rs */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* rupee */
    1 << 4 | 4, 'u', 'p', 'e', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* rupees */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* s */
    0 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* saint paddys day */
    1 << 4 | 15, 'a', 'i', 'n', 't', ' ', 'p', 'a', 'd', 'd', 'y', 's', ' ', 'd', 'a', 'y',
    BODKIN_SENSE_HOLIDAY, 2,
    /* saint patrick */
    8 << 4 | 5, 't', 'r', 'i', 'c', 'k', BODKIN_SENSE_HOLIDAY, 2,
    /* saint patricks day */
    13 << 4 | 5, 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 2,
    /* sat */
    2 << 4 | 1, 't', BODKIN_SENSE_WEEKDAY, 5,
    /* saturday */
    3 << 4 | 5, 'u', 'r', 'd', 'a', 'y', BODKIN_SENSE_WEEKDAY, 5,
    /* saturdays */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 32,
    /* say */
    2 << 4 | 1, 'y', BODKIN_SENSE_SKIP, 0,
    /* saying */
    3 << 4 | 3, 'i', 'n', 'g', BODKIN_SENSE_CARRIER, 0,
    /* school day */
    1 << 4 | 9, 'c', 'h', 'o', 'o', 'l', ' ', 'd', 'a', 'y', BODKIN_SENSE_WEEKDAYS, 31,
    /* school days */
    10 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* score */
    2 << 4 | 3, 'o', 'r', 'e', BODKIN_SENSE_DOZEN, 20,
    /* sec */
    1 << 4 | 2, 'e', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* second */
    3 << 4 | 3, 'o', 'n', 'd', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2,
    BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_S, BODKIN_SENSE_OTHER, 0,
    /* seconds */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* secs */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sep */
    2 << 4 | 1, 'p', BODKIN_SENSE_MONTH, 9,
    /* sept */
    3 << 4 | 1, 't', BODKIN_SENSE_MONTH, 9,
    /* september */
    4 << 4 | 5, 'e', 'm', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 9,
    /* seven */
    2 << 4 | 3, 'v', 'e', 'n', BODKIN_SENSE_ONES, 7,
    /* seventeen */
    5 << 4 | 4, 't', 'e', 'e', 'n', BODKIN_SENSE_ONES, 17,
    /* seventeenth */
    9 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 17,
    /* seventh */
    6 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 7,
    /* sevenths */
    7 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 7,
    /* seventieth */
    6 << 4 | 4, 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 70,
    /* seventy */
    6 << 4 | 1, 'y', BODKIN_SENSE_TENS, 70,
    /* several */
    4 << 4 | 3, 'r', 'a', 'l', BODKIN_SENSE_COUNT, 3,
    /* sharp */
    1 << 4 | 4, 'h', 'a', 'r', 'p', BODKIN_SENSE_SKIP, 0,
    /* shrove tuesday */
    2 << 4 | 12, 'r', 'o', 'v', 'e', ' ', 't', 'u', 'e', 's', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY,
    26,
    /* silent */
    1 << 4 | 5, 'i', 'l', 'e', 'n', 't', BODKIN_SENSE_LEAST, 0,
    /* since */
    2 << 4 | 3, 'n', 'c', 'e', BODKIN_SENSE_FROM, 0,
    /* single */
    3 << 4 | 3, 'g', 'l', 'e', BODKIN_SENSE_COUNT, 1,
    /* six */
    2 << 4 | 1, 'x', BODKIN_SENSE_ONES, 6,
    /* sixteen */
    3 << 4 | 4, 't', 'e', 'e', 'n', BODKIN_SENSE_ONES, 16,
    /* sixteenth */
    7 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 16,
    /* sixteenths */
    9 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 16,
    /* sixth */
    4 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL, 6,
    /* sixths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 6,
    /* sixtieth */
    4 << 4 | 4, 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 60,
    /* sixty */
    4 << 4 | 1, 'y', BODKIN_SENSE_TENS, 60,
    /* slightly */
    1 << 4 | 7, 'l', 'i', 'g', 'h', 't', 'l', 'y', BODKIN_SENSE_BIT, 10,
    /* slower */
    2 << 4 | 4, 'o', 'w', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* softer */
    1 << 4 | 5, 'o', 'f', 't', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* some */
    2 << 4 | 2, 'm', 'e', BODKIN_SENSE_COUNT, 3,
    /* st */
    1 << 4 | 1, 't', BODKIN_SENSE_ORDINAL_SUFFIX, 0,
    /* st paddys day */
    2 << 4 | 11, ' ', 'p', 'a', 'd', 'd', 'y', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 2,
    /* st patricks day */
    5 << 4 | 10, 't', 'r', 'i', 'c', 'k', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 2,
    /* start */
    2 << 4 | 3, 'a', 'r', 't', BODKIN_SENSE_YES, 0,
    /* starting */
    5 << 4 | 3, 'i', 'n', 'g', BODKIN_SENSE_FROM, 0,
    /* starting at */
    8 << 4 | 3, ' ', 'a', 't', BODKIN_SENSE_FROM, 0,
    /* starting from */
    9 << 4 | 4, 'f', 'r', 'o', 'm', BODKIN_SENSE_FROM, 0,
    /* step */
    2 << 4 | 2, 'e', 'p', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* steps */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* stone */
    2 << 4 | 3, 'o', 'n', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE,
    /* stones */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE,
    /* stop */
    3 << 4 | 1, 'p', BODKIN_SENSE_NO, 0,
    /* straight away */
    2 << 4 | 11, 'r', 'a', 'i', 'g', 'h', 't', ' ', 'a', 'w', 'a', 'y', BODKIN_SENSE_NOW, 0,
    /* sun */
    1 << 4 | 2, 'u', 'n', BODKIN_SENSE_WEEKDAY, 6,
    /* sunday */
    3 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_WEEKDAY, 6,
    /* sundays */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 64,
    /* sunrise */
    3 << 4 | 4, 'r', 'i', 's', 'e', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* sunset */
    3 << 4 | 3, 's', 'e', 't', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* suppertime */
    2 << 4 | 8, 'p', 'p', 'e', 'r', 't', 'i', 'm', 'e', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* sure */
    2 << 4 | 2, 'r', 'e', BODKIN_SENSE_YES, 0,
    /* swiss francs */
    1 << 4 | 11, 'w', 'i', 's', 's', ' ', 'f', 'r', 'a', 'n', 'c', 's', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_MONEY,
    /* switch off */
    3 << 4 | 7, 't', 'c', 'h', ' ', 'o', 'f', 'f', BODKIN_SENSE_NO, 0,
    /* switch on */
    8 << 4 | 1, 'n', BODKIN_SENSE_YES, 0,
    /* t */
    0 << 4 | 1, 't', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, 0, BODKIN_SENSE_SCALE, 12,
    /* tad */
    1 << 4 | 2, 'a', 'd', BODKIN_SENSE_BIT, 10,
    /* ten */
    1 << 4 | 2, 'e', 'n', BODKIN_SENSE_ONES, 10,
    /* tenth */
    3 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 10,
    /* tenths */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 10,
    /* th */
    1 << 4 | 1, 'h', BODKIN_SENSE_ORDINAL_SUFFIX, 0,
    /* thanksgiving */
    2 << 4 | 10, 'a', 'n', 'k', 's', 'g', 'i', 'v', 'i', 'n', 'g', BODKIN_SENSE_HOLIDAY, 24,
    /* thanksgiving day */
    12 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 24,
    /* that */
    3 << 4 | 1, 't', BODKIN_SENSE_CARRIER, 0,
    /* that says */
    4 << 4 | 5, ' ', 's', 'a', 'y', 's', BODKIN_SENSE_CARRIER, 0,
    /* the */
    2 << 4 | 1, 'e', BODKIN_SENSE_THE, 0,
    /* the coming */
    3 << 4 | 7, ' ', 'c', 'o', 'm', 'i', 'n', 'g', BODKIN_SENSE_NEXT, 0,
    /* the current */
    5 << 4 | 6, 'u', 'r', 'r', 'e', 'n', 't', BODKIN_SENSE_THIS, 0,
    /* the day after tomorrow */
    4 << 4, 18, 'd', 'a', 'y', ' ', 'a', 'f', 't', 'e', 'r', ' ', 't', 'o', 'm', 'o', 'r', 'r', 'o',
    'w', BODKIN_SENSE_DAY, 130,
    /* the day before yesterday */
    8 << 4, 16, 'b', 'e', 'f', 'o', 'r', 'e', ' ', 'y', 'e', 's', 't', 'e', 'r', 'd', 'a', 'y',
    BODKIN_SENSE_DAY, 126,
    /* the end */
    4 << 4 | 3, 'e', 'n', 'd', BODKIN_SENSE_END, 0,
    /* the end of */
    7 << 4 | 3, ' ', 'o', 'f', BODKIN_SENSE_END, 0,
    /* the end of the day */
    10 << 4 | 8, ' ', 't', 'h', 'e', ' ', 'd', 'a', 'y', BODKIN_SENSE_END, 1,
    /* the following */
    4 << 4 | 9, 'f', 'o', 'l', 'l', 'o', 'w', 'i', 'n', 'g', BODKIN_SENSE_NEXT, 0,
    /* the max */
    4 << 4 | 3, 'm', 'a', 'x', BODKIN_SENSE_MOST, 0,
    /* the maximum */
    7 << 4 | 4, 'i', 'm', 'u', 'm', BODKIN_SENSE_MOST, 0,
    /* the minimum */
    5 << 4 | 6, 'i', 'n', 'i', 'm', 'u', 'm', BODKIN_SENSE_LEAST, 0,
    /* the whole */
    4 << 4 | 5, 'w', 'h', 'o', 'l', 'e', BODKIN_SENSE_SKIP, 0,
    /* third */
    2 << 4 | 3, 'i', 'r', 'd', BODKIN_SENSE_ORDINAL, 3,
    /* thirds */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 3,
    /* thirteen */
    4 << 4 | 4, 't', 'e', 'e', 'n', BODKIN_SENSE_ONES, 13,
    /* thirteenth */
    8 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL, 13,
    /* thirtieth */
    5 << 4 | 4, 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 30,
    /* thirty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 30,
    /* this */
    3 << 4 | 1, 's', BODKIN_SENSE_THIS, 0,
    /* this coming */
    4 << 4 | 7, ' ', 'c', 'o', 'm', 'i', 'n', 'g', BODKIN_SENSE_THIS, 0,
    /* this moment */
    5 << 4 | 6, 'm', 'o', 'm', 'e', 'n', 't', BODKIN_SENSE_NOW, 0,
    /* this past */
    5 << 4 | 4, 'p', 'a', 's', 't', BODKIN_SENSE_LAST, 1,
    /* thousand */
    2 << 4 | 6, 'o', 'u', 's', 'a', 'n', 'd', BODKIN_SENSE_SCALE, 3,
    /* thousands */
    8 << 4 | 1, 's', BODKIN_SENSE_SCALE, 3,
    /* thousandth */
    8 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL_SCALE, 3,
    /* thousandths */
    10 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 19,
    /* three */
    2 << 4 | 3, 'r', 'e', 'e', BODKIN_SENSE_ONES, 3,
    /* through */
    3 << 4 | 4, 'o', 'u', 'g', 'h', BODKIN_SENSE_UNTIL, 0,
    /* thru */
    3 << 4 | 1, 'u', BODKIN_SENSE_UNTIL, 0,
    /* thu */
    2 << 4 | 1, 'u', BODKIN_SENSE_WEEKDAY, 3,
    /* thur */
    3 << 4 | 1, 'r', BODKIN_SENSE_WEEKDAY, 3,
    /* thurs */
    4 << 4 | 1, 's', BODKIN_SENSE_WEEKDAY, 3,
    /* thursday */
    5 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_WEEKDAY, 3,
    /* thursdays */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 8,
    /* til */
    1 << 4 | 2, 'i', 'l', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* till */
    3 << 4 | 1, 'l', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* titled */
    2 << 4 | 4, 't', 'l', 'e', 'd', BODKIN_SENSE_CARRIER, 0,
    /* tmr */
    1 << 4 | 2, 'm', 'r', BODKIN_SENSE_DAY, 129,
    /* tmrw */
    3 << 4 | 1, 'w', BODKIN_SENSE_DAY, 129,
    /* to */
    1 << 4 | 1, 'o', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* to be */
    2 << 4 | 3, ' ', 'b', 'e', BODKIN_SENSE_SKIP, 0,
    /* to say */
    3 << 4 | 3, 's', 'a', 'y', BODKIN_SENSE_CARRIER, 0,
    /* today */
    2 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_DAY, 128,
    /* todays */
    5 << 4 | 1, 's', BODKIN_SENSE_DAY | BODKIN_WORD_MORE, 128, BODKIN_SENSE_THIS, 0,
    /* tommorow */
    2 << 4 | 6, 'm', 'm', 'o', 'r', 'o', 'w', BODKIN_SENSE_DAY, 129,
    /* tommorrow */
    6 << 4 | 3, 'r', 'o', 'w', BODKIN_SENSE_DAY, 129,
    /* tomorow */
    3 << 4 | 4, 'o', 'r', 'o', 'w', BODKIN_SENSE_DAY, 129,
    /* tomorrow */
    5 << 4 | 3, 'r', 'o', 'w', BODKIN_SENSE_DAY, 129,
    /* tomorrows */
    8 << 4 | 1, 's', BODKIN_SENSE_DAY, 129,
    /* tonight */
    2 << 4 | 5, 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT,
    /* tonite */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT,
    /* top */
    2 << 4 | 1, 'p', BODKIN_SENSE_MOST, 0,
    /* total */
    2 << 4 | 3, 't', 'a', 'l', BODKIN_SENSE_SKIP, 0,
    /* trillion */
    1 << 4 | 7, 'r', 'i', 'l', 'l', 'i', 'o', 'n', BODKIN_SENSE_SCALE, 12,
    /* trillions */
    8 << 4 | 1, 's', BODKIN_SENSE_SCALE, 12,
    /* trillionth */
    8 << 4 | 2, 't', 'h', BODKIN_SENSE_ORDINAL_SCALE, 12,
    /* trillionths */
    10 << 4 | 1, 's', BODKIN_SENSE_ORDINAL_SCALE, 28,
    /* trinity sunday */
    3 << 4 | 11, 'n', 'i', 't', 'y', ' ', 's', 'u', 'n', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 36,
    /* triple */
    3 << 4 | 3, 'p', 'l', 'e', BODKIN_SENSE_DOUBLE, 3,
    /* true */
    2 << 4 | 2, 'u', 'e', BODKIN_SENSE_YES, 0,
    /* tue */
    1 << 4 | 2, 'u', 'e', BODKIN_SENSE_WEEKDAY, 1,
    /* tues */
    3 << 4 | 1, 's', BODKIN_SENSE_WEEKDAY, 1,
    /* tuesday */
    4 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_WEEKDAY, 1,
    /* tuesdays */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 2,
    /* turn it down */
    2 << 4 | 10, 'r', 'n', ' ', 'i', 't', ' ', 'd', 'o', 'w', 'n', BODKIN_SENSE_LOWER, 0,
    /* turn it up */
    8 << 4 | 2, 'u', 'p', BODKIN_SENSE_RAISE, 0,
    /* turn off */
    5 << 4 | 3, 'o', 'f', 'f', BODKIN_SENSE_NO, 0,
    /* turn on */
    6 << 4 | 1, 'n', BODKIN_SENSE_YES, 0,
    /* turned off */
    4 << 4 | 6, 'e', 'd', ' ', 'o', 'f', 'f', BODKIN_SENSE_NO, 0,
    /* turned on */
    8 << 4 | 1, 'n', BODKIN_SENSE_YES, 0,
    /* twelfth */
    1 << 4 | 6, 'w', 'e', 'l', 'f', 't', 'h', BODKIN_SENSE_ORDINAL, 12,
    /* twelfths */
    7 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 12,
    /* twelve */
    4 << 4 | 2, 'v', 'e', BODKIN_SENSE_ONES, 12,
    /* twentieth */
    3 << 4 | 6, 'n', 't', 'i', 'e', 't', 'h', BODKIN_SENSE_ORDINAL, 20,
    /* twentieths */
    9 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 20,
    /* twenty */
    5 << 4 | 1, 'y', BODKIN_SENSE_TENS, 20,
    /* two */
    2 << 4 | 1, 'o', BODKIN_SENSE_ONES, 2,
    /* uh */
    0 << 4 | 2, 'u', 'h', BODKIN_SENSE_SKIP, 0,
    /* um */
    1 << 4 | 1, 'm', BODKIN_SENSE_SKIP, 0,
    /* under zero */
    1 << 4 | 9, 'n', 'd', 'e', 'r', ' ', 'z', 'e', 'r', 'o', BODKIN_SENSE_BELOW_ZERO, 0,
    /* until */
    2 << 4 | 3, 't', 'i', 'l', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* untill */
    5 << 4 | 1, 'l', BODKIN_SENSE_UNTIL, 0,
    /* up */
    1 << 4 | 1, 'p', BODKIN_SENSE_RAISE, 0,
    /* up a */
    2 << 4 | 2, ' ', 'a', BODKIN_SENSE_RAISE, 0,
    /* up by */
    3 << 4 | 2, 'b', 'y', BODKIN_SENSE_RAISE, 0,
    /* up to */
    3 << 4 | 2, 't', 'o', BODKIN_SENSE_UNTIL, 0,
    /* upcoming */
    2 << 4 | 6, 'c', 'o', 'm', 'i', 'n', 'g', BODKIN_SENSE_NEXT, 0,
    /* us $ */
    1 << 4 | 3, 's', ' ', '$', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* us dollar */
    3 << 4 | 6, 'd', 'o', 'l', 'l', 'a', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* us dollars */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* usd */
    2 << 4 | 1, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* valentine day */
    0 << 4 | 13, 'v', 'a', 'l', 'e', 'n', 't', 'i', 'n', 'e', ' ', 'd', 'a', 'y',
    BODKIN_SENSE_HOLIDAY, 1,
    /* valentines */
    9 << 4 | 1, 's', BODKIN_SENSE_HOLIDAY, 1,
    /* valentines day */
    10 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 1,
    /* veterans day */
    1 << 4 | 11, 'e', 't', 'e', 'r', 'a', 'n', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 12,
    /* w */
    0 << 4 | 1, 'w', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* warmer */
    1 << 4 | 5, 'a', 'r', 'm', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* washingtons birthday */
    2 << 4, 18, 's', 'h', 'i', 'n', 'g', 't', 'o', 'n', 's', ' ', 'b', 'i', 'r', 't', 'h', 'd', 'a',
    'y', BODKIN_SENSE_HOLIDAY, 18,
    /* wed */
    1 << 4 | 2, 'e', 'd', BODKIN_SENSE_WEEKDAY, 2,
    /* wednesday */
    3 << 4 | 6, 'n', 'e', 's', 'd', 'a', 'y', BODKIN_SENSE_WEEKDAY, 2,
    /* wednesdays */
    9 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 4,
    /* weds */
    3 << 4 | 1, 's', BODKIN_SENSE_WEEKDAY, 2,
    /* week */
    2 << 4 | 2, 'e', 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* week day */
    4 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_WEEKDAYS, 31,
    /* week days */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* week end */
    5 << 4 | 3, 'e', 'n', 'd', BODKIN_SENSE_WEEKDAYS, 96,
    /* week ends */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 96,
    /* weekday */
    4 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_WEEKDAYS, 31,
    /* weekdays */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* weekend */
    4 << 4 | 3, 'e', 'n', 'd', BODKIN_SENSE_WEEKDAYS, 96,
    /* weekends */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 96,
    /* weekly */
    4 << 4 | 2, 'l', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK,
    /* weeknight */
    4 << 4 | 5, 'n', 'i', 'g', 'h', 't', BODKIN_SENSE_WEEKDAYS, 31,
    /* weeknights */
    9 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* weeks */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* which says */
    1 << 4 | 9, 'h', 'i', 'c', 'h', ' ', 's', 'a', 'y', 's', BODKIN_SENSE_CARRIER, 0,
    /* whit monday */
    3 << 4 | 8, 't', ' ', 'm', 'o', 'n', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 35,
    /* whit sunday */
    5 << 4 | 6, 's', 'u', 'n', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 34,
    /* whole */
    2 << 4 | 3, 'o', 'l', 'e', BODKIN_SENSE_SKIP, 0,
    /* with the message */
    1 << 4 | 15, 'i', 't', 'h', ' ', 't', 'h', 'e', ' ', 'm', 'e', 's', 's', 'a', 'g', 'e',
    BODKIN_SENSE_CARRIER, 0,
    /* with the name */
    9 << 4 | 4, 'n', 'a', 'm', 'e', BODKIN_SENSE_CARRIER, 0,
    /* with the text */
    9 << 4 | 4, 't', 'e', 'x', 't', BODKIN_SENSE_CARRIER, 0,
    /* with the title */
    10 << 4 | 4, 'i', 't', 'l', 'e', BODKIN_SENSE_CARRIER, 0,
    /* within */
    4 << 4 | 2, 'i', 'n', BODKIN_SENSE_SKIP, 0,
    /* wk */
    1 << 4 | 1, 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* wks */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* work */
    1 << 4 | 3, 'o', 'r', 'k', BODKIN_SENSE_SKIP, 0,
    /* work day */
    4 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_WEEKDAYS, 31,
    /* work days */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* workday */
    4 << 4 | 3, 'd', 'a', 'y', BODKIN_SENSE_WEEKDAYS, 31,
    /* workdays */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* workers day */
    4 << 4 | 7, 'e', 'r', 's', ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 7,
    /* working */
    4 << 4 | 3, 'i', 'n', 'g', BODKIN_SENSE_SKIP, 0,
    /* working day */
    7 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_WEEKDAYS, 31,
    /* working days */
    11 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* worth */
    3 << 4 | 2, 't', 'h', BODKIN_SENSE_SKIP, 0,
    /* xmas */
    0 << 4 | 4, 'x', 'm', 'a', 's', BODKIN_SENSE_HOLIDAY, 14,
    /* xmas day */
    4 << 4 | 4, ' ', 'd', 'a', 'y', BODKIN_SENSE_HOLIDAY, 14,
    /* xmas eve */
    5 << 4 | 3, 'e', 'v', 'e', BODKIN_SENSE_HOLIDAY, 13,
    /* y */
    0 << 4 | 1, 'y', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yard */
    1 << 4 | 3, 'a', 'r', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD,
    /* yards */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD,
    /* yd */
    1 << 4 | 1, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD,
    /* yds */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD,
    /* yeah */
    1 << 4 | 3, 'e', 'a', 'h', BODKIN_SENSE_YES, 0,
    /* year */
    3 << 4 | 1, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yearly */
    4 << 4 | 2, 'l', 'y', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* years */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yen */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* yep */
    2 << 4 | 1, 'p', BODKIN_SENSE_YES, 0,
    /* yes */
    2 << 4 | 1, 's', BODKIN_SENSE_YES, 0,
    /* yesterday */
    3 << 4 | 6, 't', 'e', 'r', 'd', 'a', 'y', BODKIN_SENSE_DAY, 127,
    /* yesterdays */
    9 << 4 | 1, 's', BODKIN_SENSE_DAY, 127,
    /* yr */
    1 << 4 | 1, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yrs */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* yuan */
    1 << 4 | 3, 'u', 'a', 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* yup */
    2 << 4 | 1, 'p', BODKIN_SENSE_YES, 0,
    /* zero */
    0 << 4 | 4, 'z', 'e', 'r', 'o', BODKIN_SENSE_ONES, 0,
    /* ~ */
    0 << 4 | 1, '~', BODKIN_SENSE_SKIP, 0,
    /* ¢ */
    0 << 4 | 2, 0xC2, 0xA2, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* £ */
    1 << 4 | 1, 0xA3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ¥ */
    1 << 4 | 1, 0xA5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* ° */
    1 << 4 | 1, 0xB0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* ° c */
    2 << 4 | 2, ' ', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* ° celsius */
    4 << 4 | 6, 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* ° centigrade */
    5 << 4 | 8, 'n', 't', 'i', 'g', 'r', 'a', 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* ° f */
    3 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* ° fahrenheit */
    4 << 4 | 9, 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* ° k */
    3 << 4 | 1, 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN,
    /* ° kelvin */
    4 << 4 | 5, 'e', 'l', 'v', 'i', 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN,
    /* º */
    1 << 4 | 1, 0xBA, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* º c */
    2 << 4 | 2, ' ', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* º f */
    3 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
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
    0 << 4 | 4, 0xF0, 0x9F, 0x91, 0x8C, BODKIN_SENSE_YES, 0,
    /* 👍 */
    3 << 4 | 1, 0x8D, BODKIN_SENSE_YES, 0,
    /* 👎 */
    3 << 4 | 1, 0x8E, BODKIN_SENSE_NO, 0,
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
    .holidays = holidays,
    .buckets = {
    1, 44, 501, 750, 1000, 1415, 1682, 2027, 2087, 2189, 2416, 2476, 2674, 2857, 3264, 3503, 3659,
    3905, 3952, 4047, 4491, 5067, 5151, 5192, 5464, 5484, 5568, 5575, 5712,
    },
    .flags = 0,
    .holiday_count = 37,
};
