/* Made by tools/values/locale.ts from de.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const uint8_t words[] = {
    0, /* no word starts at 0 */
    /* $ */
    0 << 4 | 1, '$', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* % */
    0 << 4 | 1, '%', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* & */
    0 << 4 | 1, '&', BODKIN_SENSE_AND,
    /* + */
    0 << 4 | 1, '+', BODKIN_SENSE_SKIP,
    /* - */
    0 << 4 | 1, '-', BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* ab */
    0 << 4 | 1, 0x17, BODKIN_SENSE_FROM,
    /* abend */
    2 << 4 | 2, 0x1, 'd', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* abends */
    5 << 4 | 1, 's', BODKIN_SENSE_AMPM, 12,
    /* acht */
    1 << 4 | 2, 0x3, 't', BODKIN_SENSE_ONES, 8,
    /* achte */
    4 << 4 | 1, 'e', BODKIN_SENSE_ORDINAL, 8,
    /* achten */
    5 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 8,
    /* achtzehn */
    4 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 18,
    /* achtzig */
    5 << 4 | 1, 0x5, BODKIN_SENSE_TENS, 80,
    /* aktivieren */
    1 << 4 | 5, 0x14, 'i', 0x16, 0x2, 0x1, BODKIN_SENSE_YES,
    /* aktiviert */
    8 << 4 | 1, 't', BODKIN_SENSE_YES,
    /* alle */
    1 << 4 | 2, 0x10, 'e', BODKIN_SENSE_EVERY,
    /* am */
    1 << 4 | 1, 'm', BODKIN_SENSE_SKIP,
    /* am abend */
    2 << 4 | 4, ' ', 0x17, 0x1, 'd', BODKIN_SENSE_AMPM, 12,
    /* am morgen */
    3 << 4 | 4, 'm', 0x11, 'g', 0x1, BODKIN_SENSE_AMPM, 0,
    /* am nachmittag */
    3 << 4 | 6, 0xD, 0x3, 'm', 0xF, 't', 0x4, BODKIN_SENSE_AMPM, 12,
    /* an */
    1 << 4 | 1, 'n', BODKIN_SENSE_YES,
    /* anderthalb */
    2 << 4 | 6, 'd', 0x2, 't', 'h', 0x6, 'b', BODKIN_SENSE_MIXED, 1,
    /* april */
    1 << 4 | 3, 'p', 'r', 0x1B, BODKIN_SENSE_MONTH, 4,
    /* auf */
    1 << 4 | 2, 'u', 'f', BODKIN_SENSE_SKIP,
    /* august */
    2 << 4 | 3, 'g', 0x13, 't', BODKIN_SENSE_MONTH, 8,
    /* aus */
    2 << 4 | 1, 's', BODKIN_SENSE_LEAST | BODKIN_WORD_MORE, BODKIN_SENSE_NO,
    /* ausschalten */
    3 << 4 | 5, 's', 0x3, 0x6, 0x0, 'n', BODKIN_SENSE_NO,
    /* bis */
    0 << 4 | 2, 'b', 0x1E, BODKIN_SENSE_UNTIL,
    /* bisschen */
    3 << 4 | 3, 's', 0x3, 0x1, BODKIN_SENSE_BIT,
    /* bitte */
    2 << 4 | 2, 't', 0x0, BODKIN_SENSE_SKIP,
    /* bpm */
    1 << 4 | 2, 'p', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* c */
    0 << 4 | 1, 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* ca */
    1 << 4 | 1, 'a', BODKIN_SENSE_SKIP,
    /* celsius */
    1 << 4 | 4, 0x1A, 's', 'i', 0x13, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* cent */
    2 << 4 | 1, 0x12, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* circa */
    1 << 4 | 4, 'i', 'r', 'c', 'a', BODKIN_SENSE_SKIP,
    /* cm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* das */
    0 << 4 | 3, 'd', 'a', 's', BODKIN_SENSE_THE,
    /* dass */
    3 << 4 | 1, 's', BODKIN_SENSE_CARRIER,
    /* deaktivieren */
    1 << 4 | 7, 'e', 'a', 0x14, 'i', 0x16, 0x2, 0x1, BODKIN_SENSE_NO,
    /* deaktiviert */
    10 << 4 | 1, 't', BODKIN_SENSE_NO,
    /* dem */
    2 << 4 | 1, 'm', BODKIN_SENSE_THE,
    /* den */
    2 << 4 | 1, 'n', BODKIN_SENSE_THE,
    /* der */
    2 << 4 | 1, 'r', BODKIN_SENSE_THE,
    /* des */
    2 << 4 | 1, 's', BODKIN_SENSE_THE,
    /* dezember */
    2 << 4 | 4, 'z', 'e', 0x1F, 0x2, BODKIN_SENSE_MONTH, 12,
    /* di */
    1 << 4 | 1, 'i', BODKIN_SENSE_WEEKDAY, 1,
    /* die */
    2 << 4 | 1, 'e', BODKIN_SENSE_THE,
    /* dienstag */
    3 << 4 | 3, 'n', 'B', 0x4, BODKIN_SENSE_WEEKDAY, 1,
    /* dienstags */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 2,
    /* diese */
    3 << 4 | 2, 's', 'e', BODKIN_SENSE_THIS,
    /* diesem */
    5 << 4 | 1, 'm', BODKIN_SENSE_THIS,
    /* diesen */
    5 << 4 | 1, 'n', BODKIN_SENSE_THIS,
    /* dieser */
    5 << 4 | 1, 'r', BODKIN_SENSE_THIS,
    /* do */
    1 << 4 | 1, 'o', BODKIN_SENSE_WEEKDAY, 3,
    /* dollar */
    2 << 4 | 2, 0x10, 0xB, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* donnerstag */
    2 << 4 | 5, 'n', 'n', 0x2, 'B', 0x4, BODKIN_SENSE_WEEKDAY, 3,
    /* donnerstags */
    10 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 8,
    /* doppel */
    2 << 4 | 3, 'p', 'p', 0x1A, BODKIN_SENSE_DOUBLE, 2,
    /* drei */
    1 << 4 | 2, 'r', 0x7, BODKIN_SENSE_ONES, 3,
    /* dreisig */
    4 << 4 | 2, 's', 0x5, BODKIN_SENSE_TENS, 30,
    /* dreisigste */
    7 << 4 | 2, 's', 0x0, BODKIN_SENSE_ORDINAL, 30,
    /* dreisigsten */
    10 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 30,
    /* dreissig */
    5 << 4 | 2, 's', 0x5, BODKIN_SENSE_TENS, 30,
    /* dreiviertel */
    4 << 4 | 4, 0x16, 0x2, 0x0, 'l', BODKIN_SENSE_RATIO | BODKIN_WORD_MORE, 52,
    BODKIN_SENSE_HALF_PAST, 241,
    /* dreizehn */
    4 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 13,
    /* dritte */
    2 << 4 | 2, 0xF, 0x0, BODKIN_SENSE_ORDINAL, 3,
    /* drittel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 3,
    /* dritten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 3,
    /* dritter */
    6 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 3,
    /* dunkler */
    1 << 4 | 4, 0xA, 'k', 'l', 0x2, BODKIN_SENSE_LOWER,
    /* dutzend */
    2 << 4 | 3, 'C', 0x1, 'd', BODKIN_SENSE_DOZEN, 12,
    /* ein */
    0 << 4 | 2, 0x7, 'n', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE,
    BODKIN_SENSE_ONES | BODKIN_WORD_MORE, 1, BODKIN_SENSE_YES,
    /* ein bisschen */
    3 << 4 | 6, ' ', 'b', 0x1E, 's', 0x3, 0x1, BODKIN_SENSE_BIT,
    /* eine */
    3 << 4 | 1, 'e', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1,
    /* eineinhalb */
    4 << 4 | 4, 0x1D, 'h', 0x6, 'b', BODKIN_SENSE_MIXED, 1,
    /* einem */
    4 << 4 | 1, 'm', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1,
    /* einen */
    4 << 4 | 1, 'n', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1,
    /* einer */
    4 << 4 | 1, 'r', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1,
    /* eines */
    4 << 4 | 1, 's', BODKIN_SENSE_ARTICLE,
    /* einhalb */
    3 << 4 | 3, 'h', 0x6, 'b', BODKIN_SENSE_MIXED, 0,
    /* einige */
    3 << 4 | 2, 0x5, 'e', BODKIN_SENSE_COUNT, 3,
    /* eins */
    3 << 4 | 1, 's', BODKIN_SENSE_ONES, 1,
    /* einschalten */
    4 << 4 | 4, 0x3, 0x6, 0x0, 'n', BODKIN_SENSE_YES,
    /* elf */
    1 << 4 | 2, 'l', 'f', BODKIN_SENSE_ONES, 11,
    /* elfte */
    3 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 11,
    /* elften */
    5 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 11,
    /* erste */
    1 << 4 | 3, 'r', 's', 0x0, BODKIN_SENSE_ORDINAL, 1,
    /* ersten */
    5 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 1,
    /* erster */
    5 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 1,
    /* etwa */
    1 << 4 | 3, 't', 'w', 'a', BODKIN_SENSE_SKIP,
    /* euro */
    1 << 4 | 2, 'u', 'A', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* f */
    0 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* fahrenheit */
    1 << 4 | 6, 'a', 0xE, 0x1, 'h', 0x7, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* falsch */
    2 << 4 | 3, 'l', 's', 0x3, BODKIN_SENSE_NO,
    /* februar */
    1 << 4 | 4, 0x19, 'r', 'u', 0xB, BODKIN_SENSE_MONTH, 2,
    /* fr */
    1 << 4 | 1, 'r', BODKIN_SENSE_WEEKDAY, 4,
    /* freitag */
    2 << 4 | 3, 0x7, 't', 0x4, BODKIN_SENSE_WEEKDAY, 4,
    /* freitags */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 16,
    /* fruh */
    2 << 4 | 2, 'u', 'h', BODKIN_SENSE_AMPM, 0,
    /* fuenf */
    1 << 4 | 3, 'u', 0x1, 'f', BODKIN_SENSE_ONES, 5,
    /* fuenfzehn */
    5 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 15,
    /* fuenfzig */
    6 << 4 | 1, 0x5, BODKIN_SENSE_TENS, 50,
    /* funf */
    2 << 4 | 2, 'n', 'f', BODKIN_SENSE_ONES, 5,
    /* funfte */
    4 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 5,
    /* funftel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 5,
    /* funften */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 5,
    /* funfzehn */
    4 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 15,
    /* funfzig */
    5 << 4 | 1, 0x5, BODKIN_SENSE_TENS, 50,
    /* fur */
    2 << 4 | 1, 'r', BODKIN_SENSE_FOR,
    /* g */
    0 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* ganz */
    1 << 4 | 2, 0x18, 'z', BODKIN_SENSE_MOST,
    /* gegen */
    1 << 4 | 3, 'e', 'g', 0x1, BODKIN_SENSE_SKIP,
    /* genannt */
    2 << 4 | 3, 0xD, 'n', 0x12, BODKIN_SENSE_CARRIER,
    /* genau */
    4 << 4 | 1, 'u', BODKIN_SENSE_SKIP,
    /* gerade */
    2 << 4 | 2, 0x15, 0x9, BODKIN_SENSE_NOW,
    /* gestern */
    2 << 4 | 4, 's', 0x0, 'r', 'n', BODKIN_SENSE_DAY, 127,
    /* grad */
    1 << 4 | 2, 0x15, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* gramm */
    3 << 4 | 1, '@', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* h */
    0 << 4 | 1, 'h', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* halb */
    1 << 4 | 2, 0x6, 'b', BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 2, BODKIN_SENSE_HALF_PAST, 226,
    /* halbe */
    4 << 4 | 1, 'e', BODKIN_SENSE_FRACTION, 2,
    /* halben */
    5 << 4 | 1, 'n', BODKIN_SENSE_FRACTION, 2,
    /* halber */
    5 << 4 | 1, 'r', BODKIN_SENSE_FRACTION, 2,
    /* halfte */
    3 << 4 | 2, 'f', 0x0, BODKIN_SENSE_FRACTION, 2,
    /* heiligabend */
    1 << 4 | 6, 0x7, 'l', 0x5, 0x17, 0x1, 'd', BODKIN_SENSE_HOLIDAY, 1,
    /* heller */
    2 << 4 | 2, 0x10, 0x2, BODKIN_SENSE_RAISE,
    /* heute */
    2 << 4 | 2, 'u', 0x0, BODKIN_SENSE_DAY | BODKIN_WORD_MORE, 128, BODKIN_SENSE_THIS,
    /* hochste */
    1 << 4 | 4, 'o', 0x3, 's', 0x0, BODKIN_SENSE_MOST,
    /* hoher */
    2 << 4 | 2, 'h', 0x2, BODKIN_SENSE_RAISE,
    /* hundert */
    1 << 4 | 4, 0xA, 'd', 0x2, 't', BODKIN_SENSE_HUNDRED, 1,
    /* in */
    0 << 4 | 1, 0x1D, BODKIN_SENSE_IN,
    /* ja */
    0 << 4 | 2, 'j', 'a', BODKIN_SENSE_YES,
    /* jahr */
    2 << 4 | 1, 0xE, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* jahre */
    4 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* jahren */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* jahrlich */
    4 << 4 | 2, 0xC, 0x3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* janner */
    2 << 4 | 3, 'n', 'n', 0x2, BODKIN_SENSE_MONTH, 1,
    /* januar */
    3 << 4 | 2, 'u', 0xB, BODKIN_SENSE_MONTH, 1,
    /* jawohl */
    2 << 4 | 4, 'w', 'o', 'h', 'l', BODKIN_SENSE_YES,
    /* jede */
    1 << 4 | 2, 'e', 0x9, BODKIN_SENSE_EVERY,
    /* jeden */
    4 << 4 | 1, 'n', BODKIN_SENSE_EVERY,
    /* jeder */
    4 << 4 | 1, 'r', BODKIN_SENSE_EVERY,
    /* jetzt */
    2 << 4 | 2, 'C', 't', BODKIN_SENSE_NOW,
    /* juli */
    1 << 4 | 2, 'u', 0xC, BODKIN_SENSE_MONTH, 7,
    /* juni */
    2 << 4 | 2, 'n', 'i', BODKIN_SENSE_MONTH, 6,
    /* kalorien */
    0 << 4 | 5, 'k', 0x6, 0x11, 'i', 0x1, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kalter */
    3 << 4 | 2, 0x0, 'r', BODKIN_SENSE_LOWER,
    /* karfreitag */
    2 << 4 | 6, 'r', 'f', 'r', 0x7, 't', 0x4, BODKIN_SENSE_HOLIDAY, 6,
    /* kcal */
    1 << 4 | 2, 'c', 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kein */
    1 << 4 | 2, 0x7, 'n', BODKIN_SENSE_NOT,
    /* keine */
    4 << 4 | 1, 'e', BODKIN_SENSE_NOT,
    /* kg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilo */
    1 << 4 | 2, 0x1B, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilogramm */
    4 << 4 | 3, 'g', 0x15, '@', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilokalorien */
    4 << 4 | 5, 'k', 0x6, 0x11, 'i', 0x1, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kilometer */
    4 << 4 | 4, 'm', 'e', 0x0, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilometern */
    9 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* klar */
    1 << 4 | 2, 'l', 0xB, BODKIN_SENSE_YES,
    /* km */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* komma */
    1 << 4 | 3, 'o', '@', 'a', BODKIN_SENSE_POINT,
    /* kommende */
    4 << 4 | 2, 0x1, 0x9, BODKIN_SENSE_NEXT,
    /* kommenden */
    8 << 4 | 1, 'n', BODKIN_SENSE_NEXT,
    /* kommender */
    8 << 4 | 1, 'r', BODKIN_SENSE_NEXT,
    /* lang */
    0 << 4 | 3, 'l', 0x18, 'g', BODKIN_SENSE_SKIP,
    /* lauter */
    2 << 4 | 3, 'u', 0x0, 'r', BODKIN_SENSE_RAISE,
    /* leiser */
    1 << 4 | 3, 0x7, 's', 0x2, BODKIN_SENSE_LOWER,
    /* letzte */
    2 << 4 | 2, 'C', 0x0, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF,
    /* letzten */
    6 << 4 | 1, 'n', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF,
    /* letzter */
    6 << 4 | 1, 'r', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF,
    /* letztes */
    6 << 4 | 1, 's', BODKIN_SENSE_LAST, 0,
    /* m */
    0 << 4 | 1, 'm', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_M,
    /* maerz */
    1 << 4 | 3, 'a', 0x2, 'z', BODKIN_SENSE_MONTH, 3,
    /* mai */
    2 << 4 | 1, 'i', BODKIN_SENSE_MONTH, 5,
    /* mal */
    2 << 4 | 1, 'l', BODKIN_SENSE_SKIP,
    /* marz */
    2 << 4 | 2, 'r', 'z', BODKIN_SENSE_MONTH, 3,
    /* maximal */
    2 << 4 | 3, 'x', 0x1C, 0x6, BODKIN_SENSE_MOST,
    /* maximum */
    5 << 4 | 2, 'u', 'm', BODKIN_SENSE_MOST,
    /* mehr */
    1 << 4 | 2, 0x8, 'r', BODKIN_SENSE_RAISE,
    /* meile */
    2 << 4 | 2, 0x1B, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* meilen */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* meter */
    2 << 4 | 2, 0x0, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* metern */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* mi */
    1 << 4 | 1, 'i', BODKIN_SENSE_WEEKDAY, 2,
    /* milliarde */
    2 << 4 | 4, 'l', 0xC, 0xB, 0x9, BODKIN_SENSE_SCALE, 9,
    /* milliarden */
    9 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 9,
    /* million */
    5 << 4 | 2, 'o', 'n', BODKIN_SENSE_SCALE, 6,
    /* millionen */
    7 << 4 | 1, 0x1, BODKIN_SENSE_SCALE, 6,
    /* millisekunde */
    5 << 4 | 5, 's', 'e', 'k', 0xA, 0x9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* millisekunden */
    12 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* min */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minimal */
    3 << 4 | 2, 0x1C, 0x6, BODKIN_SENSE_LEAST,
    /* minimum */
    5 << 4 | 2, 'u', 'm', BODKIN_SENSE_LEAST,
    /* minus */
    3 << 4 | 1, 0x13, BODKIN_SENSE_MINUS,
    /* minute */
    4 << 4 | 1, 0x0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minuten */
    6 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* mio */
    2 << 4 | 1, 'o', BODKIN_SENSE_SCALE, 6,
    /* mit dem text */
    2 << 4 | 8, 't', ' ', 0x9, 'm', ' ', 0x0, 'x', 't', BODKIN_SENSE_CARRIER,
    /* mit dem titel */
    9 << 4 | 3, 'i', 0x0, 'l', BODKIN_SENSE_CARRIER,
    /* mittag */
    3 << 4 | 2, 't', 0x4, BODKIN_SENSE_NOON, 12,
    /* mitternacht */
    4 << 4 | 4, 0x2, 0xD, 0x3, 't', BODKIN_SENSE_NOON, 0,
    /* mittwoch */
    4 << 4 | 3, 'w', 'o', 0x3, BODKIN_SENSE_WEEKDAY, 2,
    /* mittwochs */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 4,
    /* mo */
    1 << 4 | 1, 'o', BODKIN_SENSE_WEEKDAY, 0,
    /* monat */
    2 << 4 | 2, 0xD, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monate */
    5 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monaten */
    6 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monatlich */
    5 << 4 | 2, 0xC, 0x3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH,
    /* montag */
    3 << 4 | 2, 't', 0x4, BODKIN_SENSE_WEEKDAY, 0,
    /* montags */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 1,
    /* morgen */
    2 << 4 | 3, 'r', 'g', 0x1, BODKIN_SENSE_PART | BODKIN_WORD_MORE, BODKIN_PART_MORNING,
    BODKIN_SENSE_DAY, 129,
    /* morgens */
    6 << 4 | 1, 's', BODKIN_SENSE_AMPM, 0,
    /* mrd */
    1 << 4 | 2, 'r', 'd', BODKIN_SENSE_SCALE, 9,
    /* ms */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* nach */
    0 << 4 | 2, 0xD, 0x3, BODKIN_SENSE_PAST,
    /* nachmittag */
    4 << 4 | 4, 'm', 0xF, 't', 0x4, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* nachmittags */
    10 << 4 | 1, 's', BODKIN_SENSE_AMPM, 12,
    /* nachste */
    4 << 4 | 2, 's', 0x0, BODKIN_SENSE_NEXT,
    /* nachsten */
    7 << 4 | 1, 'n', BODKIN_SENSE_NEXT,
    /* nachster */
    7 << 4 | 1, 'r', BODKIN_SENSE_NEXT,
    /* nacht */
    4 << 4 | 1, 't', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* namens */
    2 << 4 | 3, 'm', 0x1, 's', BODKIN_SENSE_CARRIER,
    /* nein */
    1 << 4 | 2, 0x7, 'n', BODKIN_SENSE_NO,
    /* neujahr */
    2 << 4 | 4, 'u', 'j', 'a', 0xE, BODKIN_SENSE_HOLIDAY, 3,
    /* neun */
    3 << 4 | 1, 'n', BODKIN_SENSE_ONES, 9,
    /* neunte */
    4 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 9,
    /* neunten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 9,
    /* neunzehn */
    4 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 19,
    /* neunzig */
    5 << 4 | 1, 0x5, BODKIN_SENSE_TENS, 90,
    /* nicht */
    1 << 4 | 3, 'i', 0x3, 't', BODKIN_SENSE_NOT,
    /* niedriger */
    2 << 4 | 5, 'e', 'd', 'r', 0x5, 0x2, BODKIN_SENSE_LOWER,
    /* niedrigste */
    7 << 4 | 2, 's', 0x0, BODKIN_SENSE_LEAST,
    /* no */
    1 << 4 | 1, 'o', BODKIN_SENSE_NO,
    /* noch */
    2 << 4 | 1, 0x3, BODKIN_SENSE_SKIP,
    /* november */
    2 << 4 | 4, 'v', 'e', 0x1F, 0x2, BODKIN_SENSE_MONTH, 11,
    /* null */
    1 << 4 | 2, 'u', 0x10, BODKIN_SENSE_ONES, 0,
    /* nur */
    2 << 4 | 1, 'r', BODKIN_SENSE_SKIP,
    /* oder so */
    0 << 4 | 6, 'o', 'd', 0x2, ' ', 's', 'o', BODKIN_SENSE_SKIP,
    /* ok */
    1 << 4 | 1, 'k', BODKIN_SENSE_YES,
    /* okay */
    2 << 4 | 2, 'a', 'y', BODKIN_SENSE_YES,
    /* oktober */
    2 << 4 | 4, 't', 'o', 'b', 0x2, BODKIN_SENSE_MONTH, 10,
    /* ostermontag */
    1 << 4 | 7, 's', 0x0, 'r', 'm', 'o', 0x12, 0x4, BODKIN_SENSE_HOLIDAY, 5,
    /* ostern */
    5 << 4 | 1, 'n', BODKIN_SENSE_HOLIDAY, 4,
    /* ostersonntag */
    5 << 4 | 5, 's', 'o', 'n', 0x12, 0x4, BODKIN_SENSE_HOLIDAY, 4,
    /* paar */
    0 << 4 | 3, 'p', 'a', 0xB, BODKIN_SENSE_COUNT, 2,
    /* pfund */
    1 << 4 | 3, 'f', 0xA, 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* plus */
    1 << 4 | 2, 'l', 0x13, BODKIN_SENSE_SKIP,
    /* prozent */
    1 << 4 | 4, 'A', 'z', 0x1, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* punkt */
    1 << 4 | 2, 0xA, 0x14, BODKIN_SENSE_POINT,
    /* punktlich */
    5 << 4 | 2, 0xC, 0x3, BODKIN_SENSE_SKIP,
    /* quartal */
    0 << 4 | 5, 'q', 'u', 0xB, 't', 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* quartale */
    7 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* rauf */
    0 << 4 | 3, 0x15, 'u', 'f', BODKIN_SENSE_RAISE,
    /* rund */
    1 << 4 | 2, 0xA, 'd', BODKIN_SENSE_SKIP,
    /* runter */
    3 << 4 | 2, 0x0, 'r', BODKIN_SENSE_LOWER,
    /* s */
    0 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sa */
    1 << 4 | 1, 'a', BODKIN_SENSE_WEEKDAY, 5,
    /* samstag */
    2 << 4 | 3, 'm', 'B', 0x4, BODKIN_SENSE_WEEKDAY, 5,
    /* samstags */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 32,
    /* schlage */
    1 << 4 | 4, 0x3, 'l', 0x4, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* schlage pro minute */
    7 << 4 | 8, ' ', 'p', 'A', ' ', 'm', 0x1D, 'u', 0x0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* schlagen */
    7 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* schritt */
    3 << 4 | 3, 'r', 0xF, 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* schritte */
    7 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* schritten */
    8 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* sechs */
    1 << 4 | 3, 'e', 0x3, 's', BODKIN_SENSE_ONES, 6,
    /* sechste */
    5 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 6,
    /* sechsten */
    7 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 6,
    /* sechzehn */
    4 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 16,
    /* sechzig */
    5 << 4 | 1, 0x5, BODKIN_SENSE_TENS, 60,
    /* seit */
    2 << 4 | 1, 0xF, BODKIN_SENSE_FROM,
    /* sek */
    2 << 4 | 1, 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sekunde */
    3 << 4 | 2, 0xA, 0x9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sekunden */
    7 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* september */
    2 << 4 | 4, 'p', 0x0, 0x1F, 0x2, BODKIN_SENSE_MONTH, 9,
    /* sieben */
    1 << 4 | 3, 'i', 0x19, 0x1, BODKIN_SENSE_ONES, 7,
    /* siebte */
    4 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 7,
    /* siebten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 7,
    /* siebzehn */
    4 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 17,
    /* siebzig */
    5 << 4 | 1, 0x5, BODKIN_SENSE_TENS, 70,
    /* silvester */
    2 << 4 | 6, 'l', 'v', 'e', 's', 0x0, 'r', BODKIN_SENSE_HOLIDAY, 2,
    /* so */
    1 << 4 | 1, 'o', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_WEEKDAY, 6,
    /* sofort */
    2 << 4 | 3, 'f', 0x11, 't', BODKIN_SENSE_NOW,
    /* sonnabend */
    2 << 4 | 5, 'n', 0xD, 'b', 0x1, 'd', BODKIN_SENSE_WEEKDAY, 5,
    /* sonntag */
    4 << 4 | 2, 't', 0x4, BODKIN_SENSE_WEEKDAY, 6,
    /* sonntags */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 64,
    /* spater */
    1 << 4 | 4, 'p', 'a', 0x0, 'r', BODKIN_SENSE_HENCE,
    /* std */
    1 << 4 | 2, 't', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* stunde */
    2 << 4 | 2, 0xA, 0x9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* stunden */
    6 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* tag */
    0 << 4 | 2, 't', 0x4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* tage */
    3 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* tagen */
    4 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* taglich */
    3 << 4 | 2, 0xC, 0x3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* tausend */
    2 << 4 | 3, 0x13, 0x1, 'd', BODKIN_SENSE_SCALE, 3,
    /* ubermorgen */
    0 << 4 | 7, 'u', 'b', 0x2, 'm', 0x11, 'g', 0x1, BODKIN_SENSE_DAY, 130,
    /* uebermorgen */
    1 << 4 | 6, 0x19, 0x2, 'm', 0x11, 'g', 0x1, BODKIN_SENSE_DAY, 130,
    /* uhr */
    1 << 4 | 1, 0xE, BODKIN_SENSE_OCLOCK,
    /* um */
    1 << 4 | 1, 'm', BODKIN_SENSE_SKIP,
    /* und */
    1 << 4 | 2, 'n', 'd', BODKIN_SENSE_AND,
    /* ungefahr */
    2 << 4 | 5, 'g', 'e', 'f', 'a', 0xE, BODKIN_SENSE_SKIP,
    /* unter null */
    2 << 4 | 6, 0x0, 'r', ' ', 'n', 'u', 0x10, BODKIN_SENSE_BELOW_ZERO,
    /* vier */
    0 << 4 | 2, 0x16, 0x2, BODKIN_SENSE_ONES, 4,
    /* vierte */
    4 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 4,
    /* viertel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 4,
    /* vierten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 4,
    /* vierter */
    6 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 4,
    /* vierzehn */
    4 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 14,
    /* vierzig */
    5 << 4 | 1, 0x5, BODKIN_SENSE_TENS, 40,
    /* voll */
    1 << 4 | 2, 'o', 0x10, BODKIN_SENSE_MOST,
    /* von */
    2 << 4 | 1, 'n', BODKIN_SENSE_OF,
    /* vor */
    2 << 4 | 1, 'r', BODKIN_SENSE_BEFORE,
    /* vorgestern */
    3 << 4 | 6, 'g', 'e', 's', 0x0, 'r', 'n', BODKIN_SENSE_DAY, 126,
    /* vorige */
    3 << 4 | 2, 0x5, 'e', BODKIN_SENSE_LAST, 0,
    /* vorigen */
    6 << 4 | 1, 'n', BODKIN_SENSE_LAST, 0,
    /* vormittag */
    3 << 4 | 4, 'm', 0xF, 't', 0x4, BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* vormittags */
    9 << 4 | 1, 's', BODKIN_SENSE_AMPM, 0,
    /* wahr */
    0 << 4 | 3, 'w', 'a', 0xE, BODKIN_SENSE_YES,
    /* warmer */
    2 << 4 | 3, 'r', 'm', 0x2, BODKIN_SENSE_RAISE,
    /* weihnachten */
    1 << 4 | 6, 0x7, 'h', 0xD, 0x3, 0x0, 'n', BODKIN_SENSE_HOLIDAY, 0,
    /* weitere */
    3 << 4 | 3, 0x0, 'r', 'e', BODKIN_SENSE_SKIP,
    /* weiteren */
    7 << 4 | 1, 'n', BODKIN_SENSE_SKIP,
    /* wenig */
    2 << 4 | 2, 'n', 0x5, BODKIN_SENSE_BIT,
    /* weniger */
    5 << 4 | 1, 0x2, BODKIN_SENSE_LOWER,
    /* werktag */
    2 << 4 | 3, 'r', 0x14, 0x4, BODKIN_SENSE_WEEKDAYS, 31,
    /* werktage */
    7 << 4 | 1, 'e', BODKIN_SENSE_WEEKDAYS, 31,
    /* woche */
    1 << 4 | 3, 'o', 0x3, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* wochen */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* wochenende */
    6 << 4 | 2, 0x1, 0x9, BODKIN_SENSE_WEEKDAYS, 96,
    /* wochenenden */
    10 << 4 | 1, 'n', BODKIN_SENSE_WEEKDAYS, 96,
    /* wochentag */
    6 << 4 | 2, 't', 0x4, BODKIN_SENSE_WEEKDAYS, 31,
    /* wochentage */
    9 << 4 | 1, 'e', BODKIN_SENSE_WEEKDAYS, 31,
    /* wochentlich */
    7 << 4 | 2, 0xC, 0x3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK,
    /* zehn */
    0 << 4 | 3, 'z', 0x8, 'n', BODKIN_SENSE_ONES, 10,
    /* zehnte */
    4 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 10,
    /* zehntel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 10,
    /* zehnten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 10,
    /* zentimeter */
    2 << 4 | 5, 0x12, 0x1C, 'e', 0x0, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* zirka */
    1 << 4 | 4, 'i', 'r', 'k', 'a', BODKIN_SENSE_SKIP,
    /* zwanzig */
    1 << 4 | 4, 'w', 0x18, 'z', 0x5, BODKIN_SENSE_TENS, 20,
    /* zwanzigste */
    7 << 4 | 2, 's', 0x0, BODKIN_SENSE_ORDINAL, 20,
    /* zwanzigsten */
    10 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 20,
    /* zwei */
    2 << 4 | 1, 0x7, BODKIN_SENSE_ONES, 2,
    /* zweite */
    4 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_OTHER,
    /* zweiten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_OTHER,
    /* zweiter */
    6 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 2,
    /* zwischen */
    2 << 4 | 3, 0x1E, 0x3, 0x1, BODKIN_SENSE_BETWEEN,
    /* zwo */
    2 << 4 | 1, 'o', BODKIN_SENSE_ONES, 2,
    /* zwoelf */
    3 << 4 | 2, 0x1A, 'f', BODKIN_SENSE_ONES, 12,
    /* zwolf */
    3 << 4 | 2, 'l', 'f', BODKIN_SENSE_ONES, 12,
    /* zwolfte */
    5 << 4 | 1, 0x0, BODKIN_SENSE_ORDINAL, 12,
    /* zwolften */
    7 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 12,
    /* ° */
    0 << 4 | 2, 0xC2, 0xB0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* ¼ */
    1 << 4 | 1, 0xBC, BODKIN_SENSE_RATIO, 20,
    /* ½ */
    1 << 4 | 1, 0xBD, BODKIN_SENSE_RATIO, 18,
    /* ¾ */
    1 << 4 | 1, 0xBE, BODKIN_SENSE_RATIO, 52,
    /* € */
    0 << 4 | 3, 0xE2, 0x82, 0xAC, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
};

static const char pairs[] = {
    't', 'e', 'e', 'n', 'e', 'r', 'c', 'h', 'a', 'g', 'i', 'g', 'a', 'l', 'e', 'i', 'e', 'h', 'd',
    'e', 'u', 'n', 'a', 'r', 'l', 'i', 'n', 'a', 'h', 'r', 'i', 't', 'l', 'l', 'o', 'r', 'n', 't',
    'u', 's', 'k', 't', 'r', 'a', 'v', 'i', 'a', 'b', 'a', 'n', 'e', 'b', 'e', 'l', 'i', 'l', 'i',
    'm', 'i', 'n', 'i', 's', 'm', 'b', 'm', 'm', 'r', 'o', 's', 't', 't', 'z', 'D', 0, 'E', 0, 'F',
    0, 'G', 0, 'H', 0, 'I', 0, 'J', 0, 'K', 0, 'L', 0, 'M', 0, 'N', 0, 'O', 0, 'P', 0, 'Q', 0, 'R',
    0, 'S', 0, 'T', 0, 'U', 0, 'V', 0, 'W', 0, 'X', 0, 'Y', 0, 'Z', 0, '[', 0, '\\', 0, ']', 0, '^',
    0, '_', 0,
};

static const struct bodkin_holiday holidays[] = {
    { BODKIN_HOLIDAY_FIXED, 12, 25 },
    { BODKIN_HOLIDAY_FIXED, 12, 24 },
    { BODKIN_HOLIDAY_FIXED, 12, 31 },
    { BODKIN_HOLIDAY_FIXED, 1, 1 },
    { BODKIN_HOLIDAY_EASTER, 128, 0 },
    { BODKIN_HOLIDAY_EASTER, 129, 0 },
    { BODKIN_HOLIDAY_EASTER, 126, 0 },
};

const struct bodkin_locale bodkin_locale_de = {
    .words = words,
    .pairs = pairs,
    .holidays = holidays,
    .buckets = {
    1, 19, 133, 151, 179, 343, 446, 536, 577, 641, 644, 706, 796, 831, 1038, 1142, 1186, 1217, 1229,
    1242, 1423, 1447, 1491, 1561, 1638, 1638, 1638, 1731, 1754,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_COMPOUND,
    .holiday_count = 7,
};
