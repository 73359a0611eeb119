/* Made by tools/values/locale.ts from de.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const uint8_t words[] = {
    0, /* no word starts at 0 */
    /* $ */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, '$',
    /* % */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, '%',
    /* & */
    0 << 4 | 2, BODKIN_SENSE_AND, '&',
    /* + */
    0 << 4 | 2, BODKIN_SENSE_SKIP, '+',
    /* - */
    0 << 4 | 3, BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, '-',
    /* ab */
    0 << 4 | 2, BODKIN_SENSE_FROM, 'F',
    /* abend */
    2 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_EVENING, 0x19,
    /* abends */
    5 << 4 | 3, BODKIN_SENSE_AMPM, 12, 's',
    /* acht */
    1 << 4 | 4, BODKIN_SENSE_ONES, 8, 0x4, 't',
    /* achte */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 8, 'e',
    /* achten */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 8, 'n',
    /* achtzehn */
    4 << 4 | 3, BODKIN_SENSE_ONES, 18, 0xE,
    /* achtzig */
    5 << 4 | 3, BODKIN_SENSE_TENS, 80, 0x7,
    /* aktivieren */
    0 << 4 | 6, BODKIN_SENSE_YES, 'a', 'N', 'i', 'C', 0x2,
    /* aktiviert */
    8 << 4 | 2, BODKIN_SENSE_YES, 't',
    /* alle */
    1 << 4 | 3, BODKIN_SENSE_EVERY, 0x16, 'e',
    /* am */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 'm',
    /* am abend */
    2 << 4 | 5, BODKIN_SENSE_AMPM, 12, ' ', 'F', 0x19,
    /* am morgen */
    3 << 4 | 3, BODKIN_SENSE_AMPM, 0, '^',
    /* am nachmittag */
    3 << 4 | 4, BODKIN_SENSE_AMPM, 12, 'E', ']',
    /* an */
    1 << 4 | 2, BODKIN_SENSE_YES, 'n',
    /* anderthalb */
    2 << 4 | 5, BODKIN_SENSE_MIXED, 1, 'H', 't', 'J',
    /* april */
    1 << 4 | 5, BODKIN_SENSE_MONTH, 4, 'p', 'r', 'K',
    /* auf */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 'u', 'f',
    /* august */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 8, 'g', 0x1C, 't',
    /* aus */
    2 << 4 | 3, BODKIN_SENSE_LEAST | BODKIN_WORD_MORE, BODKIN_SENSE_NO, 's',
    /* ausschalten */
    3 << 4 | 4, BODKIN_SENSE_NO, 0x1B, 0x9, 'Y',
    /* bis */
    0 << 4 | 4, BODKIN_SENSE_UNTIL, 'b', 'i', 's',
    /* bisschen */
    3 << 4 | 2, BODKIN_SENSE_BIT, '\\',
    /* bitte */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 't', 0x1,
    /* bpm */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'p', 'm',
    /* c */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'c',
    /* ca */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 'a',
    /* celsius */
    1 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'I', 's', 'i', 0x1C,
    /* cent */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 'n', 't',
    /* circa */
    0 << 4 | 6, BODKIN_SENSE_SKIP, 'c', 'i', 'r', 'c', 'a',
    /* cm */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 'm',
    /* das */
    0 << 4 | 4, BODKIN_SENSE_THE, 'd', 'a', 's',
    /* dass */
    3 << 4 | 2, BODKIN_SENSE_CARRIER, 's',
    /* deaktivieren */
    1 << 4 | 7, BODKIN_SENSE_NO, 'e', 'a', 'N', 'i', 'C', 0x2,
    /* deaktiviert */
    10 << 4 | 2, BODKIN_SENSE_NO, 't',
    /* dem */
    2 << 4 | 2, BODKIN_SENSE_THE, 'm',
    /* den */
    2 << 4 | 2, BODKIN_SENSE_THE, 'n',
    /* der */
    2 << 4 | 2, BODKIN_SENSE_THE, 'r',
    /* des */
    2 << 4 | 2, BODKIN_SENSE_THE, 's',
    /* dezember */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 12, 'z', 'e', 'P',
    /* di */
    0 << 4 | 4, BODKIN_SENSE_WEEKDAY, 1, 'd', 'i',
    /* die */
    2 << 4 | 2, BODKIN_SENSE_THE, 'e',
    /* dienstag */
    3 << 4 | 4, BODKIN_SENSE_WEEKDAY, 1, 'n', 'U',
    /* dienstags */
    8 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 2, 's',
    /* diese */
    3 << 4 | 3, BODKIN_SENSE_THIS, 's', 'e',
    /* diesem */
    5 << 4 | 2, BODKIN_SENSE_THIS, 'm',
    /* diesen */
    5 << 4 | 2, BODKIN_SENSE_THIS, 'n',
    /* dieser */
    5 << 4 | 2, BODKIN_SENSE_THIS, 'r',
    /* do */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 3, 'o',
    /* dollar */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x16, 0x10,
    /* donnerstag */
    2 << 4 | 5, BODKIN_SENSE_WEEKDAY, 3, '@', 0x3, 'U',
    /* donnerstags */
    10 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 8, 's',
    /* doppel */
    2 << 4 | 5, BODKIN_SENSE_DOUBLE, 2, 'p', 'p', 'I',
    /* drei */
    1 << 4 | 4, BODKIN_SENSE_ONES, 3, 'r', 0xA,
    /* dreisig */
    4 << 4 | 4, BODKIN_SENSE_TENS, 30, 's', 0x7,
    /* dreisigste */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 30, 0x18,
    /* dreisigsten */
    10 << 4 | 3, BODKIN_SENSE_ORDINAL, 30, 'n',
    /* dreissig */
    5 << 4 | 4, BODKIN_SENSE_TENS, 30, 's', 0x7,
    /* dreiviertel */
    4 << 4 | 7, BODKIN_SENSE_RATIO | BODKIN_WORD_MORE, 52, BODKIN_SENSE_HALF_PAST, 241, 'C', 0x1,
    'l',
    /* dreizehn */
    4 << 4 | 3, BODKIN_SENSE_ONES, 13, 0xE,
    /* dritte */
    2 << 4 | 4, BODKIN_SENSE_ORDINAL, 3, 0x15, 0x1,
    /* drittel */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 3, 'l',
    /* dritten */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 3, 'n',
    /* dritter */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 3, 'r',
    /* dunkler */
    1 << 4 | 5, BODKIN_SENSE_LOWER, 0xF, 'k', 'l', 0x3,
    /* dutzend */
    2 << 4 | 4, BODKIN_SENSE_DOZEN, 12, 'V', 0x19,
    /* ein */
    0 << 4 | 5, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES | BODKIN_WORD_MORE, 1,
    BODKIN_SENSE_YES, 'Z',
    /* ein bisschen */
    3 << 4 | 6, BODKIN_SENSE_BIT, ' ', 'b', 'i', 's', '\\',
    /* eine */
    3 << 4 | 4, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1, 'e',
    /* eineinhalb */
    4 << 4 | 4, BODKIN_SENSE_MIXED, 1, 'M', 'J',
    /* einem */
    4 << 4 | 4, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1, 'm',
    /* einen */
    4 << 4 | 4, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1, 'n',
    /* einer */
    4 << 4 | 4, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1, 'r',
    /* eines */
    4 << 4 | 2, BODKIN_SENSE_ARTICLE, 's',
    /* einhalb */
    3 << 4 | 3, BODKIN_SENSE_MIXED, 0, 'J',
    /* einige */
    3 << 4 | 4, BODKIN_SENSE_COUNT, 3, 0x7, 'e',
    /* eins */
    3 << 4 | 3, BODKIN_SENSE_ONES, 1, 's',
    /* einschalten */
    4 << 4 | 4, BODKIN_SENSE_YES, 0x4, 0x9, 'Y',
    /* elf */
    1 << 4 | 4, BODKIN_SENSE_ONES, 11, 'l', 'f',
    /* elfte */
    3 << 4 | 3, BODKIN_SENSE_ORDINAL, 11, 0x1,
    /* elften */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 11, 'n',
    /* erste */
    1 << 4 | 4, BODKIN_SENSE_ORDINAL, 1, 'r', 0x18,
    /* ersten */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 1, 'n',
    /* erster */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 1, 'r',
    /* etwa */
    1 << 4 | 4, BODKIN_SENSE_SKIP, 't', 'w', 'a',
    /* euro */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 'T',
    /* f */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'f',
    /* fahrenheit */
    1 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 0x1E, 0x2, 'h', 0xA, 't',
    /* falsch */
    2 << 4 | 3, BODKIN_SENSE_NO, 'l', 0x1B,
    /* februar */
    1 << 4 | 6, BODKIN_SENSE_MONTH, 2, 'e', 'b', 'r', 'X',
    /* fr */
    0 << 4 | 4, BODKIN_SENSE_WEEKDAY, 4, 'f', 'r',
    /* freitag */
    2 << 4 | 4, BODKIN_SENSE_WEEKDAY, 4, 0xA, 0x6,
    /* freitags */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 16, 's',
    /* fruh */
    2 << 4 | 4, BODKIN_SENSE_AMPM, 0, 'u', 'h',
    /* fuenf */
    1 << 4 | 5, BODKIN_SENSE_ONES, 5, 'u', 0x2, 'f',
    /* fuenfzehn */
    5 << 4 | 3, BODKIN_SENSE_ONES, 15, 0xE,
    /* fuenfzig */
    6 << 4 | 3, BODKIN_SENSE_TENS, 50, 0x7,
    /* funf */
    2 << 4 | 4, BODKIN_SENSE_ONES, 5, 'n', 'f',
    /* funfte */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 5, 0x1,
    /* funftel */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 5, 'l',
    /* funften */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 5, 'n',
    /* funfzehn */
    4 << 4 | 3, BODKIN_SENSE_ONES, 15, 0xE,
    /* funfzig */
    5 << 4 | 3, BODKIN_SENSE_TENS, 50, 0x7,
    /* fur */
    2 << 4 | 2, BODKIN_SENSE_FOR, 'r',
    /* g */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 'g',
    /* ganz */
    1 << 4 | 3, BODKIN_SENSE_MOST, 'G', 'z',
    /* gegen */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 'e', 0x1A,
    /* genannt */
    2 << 4 | 4, BODKIN_SENSE_CARRIER, 0x12, '@', 't',
    /* genau */
    4 << 4 | 2, BODKIN_SENSE_SKIP, 'u',
    /* gerade */
    2 << 4 | 3, BODKIN_SENSE_NOW, 'A', 0xC,
    /* gestern */
    2 << 4 | 4, BODKIN_SENSE_DAY, 127, 'B', 'n',
    /* grad */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 'g', 'A', 'd',
    /* gramm */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 'O',
    /* h */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, 'h',
    /* halb */
    1 << 4 | 5, BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 2, BODKIN_SENSE_HALF_PAST, 226, 'D',
    /* halbe */
    4 << 4 | 3, BODKIN_SENSE_FRACTION, 2, 'e',
    /* halben */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 2, 'n',
    /* halber */
    5 << 4 | 3, BODKIN_SENSE_FRACTION, 2, 'r',
    /* halfte */
    3 << 4 | 4, BODKIN_SENSE_FRACTION, 2, 'f', 0x1,
    /* heiligabend */
    1 << 4 | 7, BODKIN_SENSE_HOLIDAY, 1, 0xA, 'l', 0x7, 'F', 0x19,
    /* heller */
    2 << 4 | 3, BODKIN_SENSE_RAISE, 0x16, 0x3,
    /* heute */
    2 << 4 | 5, BODKIN_SENSE_DAY | BODKIN_WORD_MORE, 128, BODKIN_SENSE_THIS, 'u', 0x1,
    /* hochste */
    0 << 4 | 4, BODKIN_SENSE_MOST, 'h', 'S', 0x18,
    /* hoher */
    2 << 4 | 3, BODKIN_SENSE_RAISE, 'h', 0x3,
    /* hundert */
    1 << 4 | 5, BODKIN_SENSE_HUNDRED, 1, 0xF, 'H', 't',
    /* in */
    0 << 4 | 2, BODKIN_SENSE_IN, 'M',
    /* ja */
    0 << 4 | 3, BODKIN_SENSE_YES, 'j', 'a',
    /* jahr */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 0x14,
    /* jahre */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'e',
    /* jahren */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'n',
    /* jahrlich */
    4 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR, 0x1D,
    /* janner */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 1, '@', 0x3,
    /* januar */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 1, 'X',
    /* jawohl */
    2 << 4 | 5, BODKIN_SENSE_YES, 'w', 'o', 'h', 'l',
    /* jede */
    1 << 4 | 3, BODKIN_SENSE_EVERY, 'e', 0xC,
    /* jeden */
    4 << 4 | 2, BODKIN_SENSE_EVERY, 'n',
    /* jeder */
    4 << 4 | 2, BODKIN_SENSE_EVERY, 'r',
    /* jetzt */
    2 << 4 | 3, BODKIN_SENSE_NOW, 'V', 't',
    /* juli */
    0 << 4 | 5, BODKIN_SENSE_MONTH, 7, 'j', 'u', 0x11,
    /* juni */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 6, 'n', 'i',
    /* kalorien */
    0 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'k', 0x9, 0x17, 'i', 0x2,
    /* kalter */
    3 << 4 | 2, BODKIN_SENSE_LOWER, 0x8,
    /* karfreitag */
    2 << 4 | 7, BODKIN_SENSE_HOLIDAY, 6, 'r', 'f', 'r', 0xA, 0x6,
    /* kcal */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'c', 0x9,
    /* kein */
    1 << 4 | 2, BODKIN_SENSE_NOT, 'Z',
    /* keine */
    4 << 4 | 2, BODKIN_SENSE_NOT, 'e',
    /* kg */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'g',
    /* kilo */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'k', 'K', 'o',
    /* kilogramm */
    4 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'g', 'A', 'O',
    /* kilokalorien */
    4 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'k', 0x9, 0x17, 'i', 0x2,
    /* kilometer */
    4 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'm', 'e', 0x8,
    /* kilometern */
    9 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'n',
    /* klar */
    1 << 4 | 3, BODKIN_SENSE_YES, 'l', 0x10,
    /* km */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'm',
    /* komma */
    1 << 4 | 4, BODKIN_SENSE_POINT, 'o', 'O', 'a',
    /* kommende */
    4 << 4 | 3, BODKIN_SENSE_NEXT, 0x2, 0xC,
    /* kommenden */
    8 << 4 | 2, BODKIN_SENSE_NEXT, 'n',
    /* kommender */
    8 << 4 | 2, BODKIN_SENSE_NEXT, 'r',
    /* lang */
    0 << 4 | 4, BODKIN_SENSE_SKIP, 'l', 'G', 'g',
    /* lauter */
    2 << 4 | 3, BODKIN_SENSE_RAISE, 'u', 0x8,
    /* leiser */
    1 << 4 | 4, BODKIN_SENSE_LOWER, 0xA, 's', 0x3,
    /* letzte */
    2 << 4 | 5, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 'V', 0x1,
    /* letzten */
    6 << 4 | 4, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 'n',
    /* letzter */
    6 << 4 | 4, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 'r',
    /* letztes */
    6 << 4 | 3, BODKIN_SENSE_LAST, 0, 's',
    /* m */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_M, 'm',
    /* maerz */
    1 << 4 | 5, BODKIN_SENSE_MONTH, 3, 'a', 0x3, 'z',
    /* mai */
    2 << 4 | 3, BODKIN_SENSE_MONTH, 5, 'i',
    /* mal */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 'l',
    /* marz */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 3, 'r', 'z',
    /* maximal */
    2 << 4 | 4, BODKIN_SENSE_MOST, 'x', 'L', 0x9,
    /* maximum */
    5 << 4 | 2, BODKIN_SENSE_MOST, 'W',
    /* mehr */
    1 << 4 | 3, BODKIN_SENSE_RAISE, 0xB, 'r',
    /* meile */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI, 'K', 'e',
    /* meilen */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI, 'n',
    /* meter */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 0x8,
    /* metern */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 'n',
    /* mi */
    0 << 4 | 4, BODKIN_SENSE_WEEKDAY, 2, 'm', 'i',
    /* milliarde */
    2 << 4 | 6, BODKIN_SENSE_SCALE, 9, 'l', 0x11, 0x10, 0xC,
    /* milliarden */
    9 << 4 | 3, BODKIN_SENSE_SCALE, 9, 'n',
    /* million */
    5 << 4 | 4, BODKIN_SENSE_SCALE, 6, 'o', 'n',
    /* millionen */
    7 << 4 | 3, BODKIN_SENSE_SCALE, 6, 0x2,
    /* millisekunde */
    5 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 's', 'e', 'k', '[',
    /* millisekunden */
    12 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 'n',
    /* min */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 'n',
    /* minimal */
    3 << 4 | 3, BODKIN_SENSE_LEAST, 'L', 0x9,
    /* minimum */
    5 << 4 | 2, BODKIN_SENSE_LEAST, 'W',
    /* minus */
    3 << 4 | 2, BODKIN_SENSE_MINUS, 0x1C,
    /* minute */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 0x1,
    /* minuten */
    6 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 'n',
    /* mio */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 6, 'o',
    /* mit dem text */
    2 << 4 | 9, BODKIN_SENSE_CARRIER, 't', ' ', 0xC, 'm', ' ', 0x1, 'x', 't',
    /* mit dem titel */
    9 << 4 | 4, BODKIN_SENSE_CARRIER, 'i', 0x1, 'l',
    /* mittag */
    3 << 4 | 3, BODKIN_SENSE_NOON, 12, 0x6,
    /* mitternacht */
    4 << 4 | 5, BODKIN_SENSE_NOON, 0, 0x3, 'E', 't',
    /* mittwoch */
    4 << 4 | 4, BODKIN_SENSE_WEEKDAY, 2, 'w', 'S',
    /* mittwochs */
    8 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 4, 's',
    /* mo */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 0, 'o',
    /* monat */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 0x12, 't',
    /* monate */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 'e',
    /* monaten */
    6 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 'n',
    /* monatlich */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH, 0x1D,
    /* montag */
    3 << 4 | 3, BODKIN_SENSE_WEEKDAY, 0, 0x6,
    /* montags */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 1, 's',
    /* morgen */
    2 << 4 | 6, BODKIN_SENSE_PART | BODKIN_WORD_MORE, BODKIN_PART_MORNING, BODKIN_SENSE_DAY, 129,
    'r', 0x1A,
    /* morgens */
    6 << 4 | 3, BODKIN_SENSE_AMPM, 0, 's',
    /* mrd */
    1 << 4 | 4, BODKIN_SENSE_SCALE, 9, 'r', 'd',
    /* ms */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 's',
    /* nach */
    0 << 4 | 2, BODKIN_SENSE_PAST, 'E',
    /* nachmittag */
    4 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON, ']',
    /* nachmittags */
    10 << 4 | 3, BODKIN_SENSE_AMPM, 12, 's',
    /* nachste */
    4 << 4 | 2, BODKIN_SENSE_NEXT, 0x18,
    /* nachsten */
    7 << 4 | 2, BODKIN_SENSE_NEXT, 'n',
    /* nachster */
    7 << 4 | 2, BODKIN_SENSE_NEXT, 'r',
    /* nacht */
    4 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_NIGHT, 't',
    /* namens */
    2 << 4 | 4, BODKIN_SENSE_CARRIER, 'm', 0x2, 's',
    /* nein */
    1 << 4 | 2, BODKIN_SENSE_NO, 'Z',
    /* neujahr */
    2 << 4 | 5, BODKIN_SENSE_HOLIDAY, 3, 'u', 'j', 0x1E,
    /* neun */
    3 << 4 | 3, BODKIN_SENSE_ONES, 9, 'n',
    /* neunte */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 9, 0x1,
    /* neunten */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 9, 'n',
    /* neunzehn */
    4 << 4 | 3, BODKIN_SENSE_ONES, 19, 0xE,
    /* neunzig */
    5 << 4 | 3, BODKIN_SENSE_TENS, 90, 0x7,
    /* nicht */
    0 << 4 | 5, BODKIN_SENSE_NOT, 'n', 'i', 0x4, 't',
    /* niedriger */
    2 << 4 | 6, BODKIN_SENSE_LOWER, 'e', 'd', 'r', 0x7, 0x3,
    /* niedrigste */
    7 << 4 | 2, BODKIN_SENSE_LEAST, 0x18,
    /* no */
    1 << 4 | 2, BODKIN_SENSE_NO, 'o',
    /* noch */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 0x4,
    /* november */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 11, 'v', 'e', 'P',
    /* null */
    1 << 4 | 4, BODKIN_SENSE_ONES, 0, 'u', 0x16,
    /* nur */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 'r',
    /* oder so */
    0 << 4 | 6, BODKIN_SENSE_SKIP, 'o', 'H', ' ', 's', 'o',
    /* ok */
    0 << 4 | 3, BODKIN_SENSE_YES, 'o', 'k',
    /* okay */
    2 << 4 | 3, BODKIN_SENSE_YES, 'a', 'y',
    /* oktober */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 10, 't', 'o', 0x13,
    /* ostermontag */
    1 << 4 | 7, BODKIN_SENSE_HOLIDAY, 5, 'B', 'm', 'o', 'n', 0x6,
    /* ostern */
    5 << 4 | 3, BODKIN_SENSE_HOLIDAY, 4, 'n',
    /* ostersonntag */
    5 << 4 | 6, BODKIN_SENSE_HOLIDAY, 4, 's', 'o', '@', 0x6,
    /* paar */
    0 << 4 | 5, BODKIN_SENSE_COUNT, 2, 'p', 'a', 0x10,
    /* pfund */
    1 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB, 'f', 0xF, 'd',
    /* plus */
    0 << 4 | 4, BODKIN_SENSE_SKIP, 'p', 'l', 0x1C,
    /* prozent */
    1 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, 'T', 'z', 0x2, 't',
    /* punkt */
    1 << 4 | 3, BODKIN_SENSE_POINT, 0xF, 'N',
    /* punktlich */
    5 << 4 | 2, BODKIN_SENSE_SKIP, 0x1D,
    /* quartal */
    0 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER, 'q', 'X', 't', 0x9,
    /* quartale */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER, 'e',
    /* rauf */
    0 << 4 | 4, BODKIN_SENSE_RAISE, 'A', 'u', 'f',
    /* rund */
    0 << 4 | 4, BODKIN_SENSE_SKIP, 'r', 0xF, 'd',
    /* runter */
    3 << 4 | 2, BODKIN_SENSE_LOWER, 0x8,
    /* s */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 's',
    /* sa */
    1 << 4 | 3, BODKIN_SENSE_WEEKDAY, 5, 'a',
    /* samstag */
    2 << 4 | 4, BODKIN_SENSE_WEEKDAY, 5, 'm', 'U',
    /* samstags */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 32, 's',
    /* schlage */
    1 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 0x4, 'l', 0x5, 'e',
    /* schlage pro minute */
    7 << 4 | 10, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, ' ', 'p', 'T', ' ', 'm', 'M', 'u', 0x1,
    /* schlagen */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'n',
    /* schritt */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'r', 0x15, 't',
    /* schritte */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'e',
    /* schritten */
    8 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'n',
    /* sechs */
    1 << 4 | 5, BODKIN_SENSE_ONES, 6, 'e', 0x4, 's',
    /* sechste */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 6, 0x1,
    /* sechsten */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 6, 'n',
    /* sechzehn */
    4 << 4 | 3, BODKIN_SENSE_ONES, 16, 0xE,
    /* sechzig */
    5 << 4 | 3, BODKIN_SENSE_TENS, 60, 0x7,
    /* seit */
    2 << 4 | 2, BODKIN_SENSE_FROM, 0x15,
    /* sek */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 'k',
    /* sekunde */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, '[',
    /* sekunden */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 'n',
    /* september */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 9, 'p', 0x1, 'P',
    /* sieben */
    0 << 4 | 7, BODKIN_SENSE_ONES, 7, 's', 'i', 'e', 'b', 0x2,
    /* siebte */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 7, 0x1,
    /* siebten */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 7, 'n',
    /* siebzehn */
    4 << 4 | 3, BODKIN_SENSE_ONES, 17, 0xE,
    /* siebzig */
    5 << 4 | 3, BODKIN_SENSE_TENS, 70, 0x7,
    /* silvester */
    2 << 4 | 6, BODKIN_SENSE_HOLIDAY, 2, 'l', 'v', 'e', 'B',
    /* so */
    1 << 4 | 4, BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, BODKIN_SENSE_WEEKDAY, 6, 'o',
    /* sofort */
    2 << 4 | 4, BODKIN_SENSE_NOW, 'f', 0x17, 't',
    /* sonnabend */
    2 << 4 | 6, BODKIN_SENSE_WEEKDAY, 5, 'n', 0x12, 'b', 0x19,
    /* sonntag */
    4 << 4 | 3, BODKIN_SENSE_WEEKDAY, 6, 0x6,
    /* sonntags */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 64, 's',
    /* spater */
    1 << 4 | 4, BODKIN_SENSE_HENCE, 'p', 'a', 0x8,
    /* std */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, 't', 'd',
    /* stunde */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, '[',
    /* stunden */
    6 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, 'n',
    /* tag */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY, 0x6,
    /* tage */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY, 'e',
    /* tagen */
    4 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY, 'n',
    /* taglich */
    3 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 0x1D,
    /* tausend */
    2 << 4 | 4, BODKIN_SENSE_SCALE, 3, 0x1C, 0x19,
    /* ubermorgen */
    0 << 4 | 5, BODKIN_SENSE_DAY, 130, 'u', 0x13, '^',
    /* uebermorgen */
    1 << 4 | 5, BODKIN_SENSE_DAY, 130, 'e', 0x13, '^',
    /* uhr */
    1 << 4 | 2, BODKIN_SENSE_OCLOCK, 0x14,
    /* um */
    0 << 4 | 2, BODKIN_SENSE_SKIP, 'W',
    /* und */
    1 << 4 | 3, BODKIN_SENSE_AND, 'n', 'd',
    /* ungefahr */
    2 << 4 | 5, BODKIN_SENSE_SKIP, 'g', 'e', 'f', 0x1E,
    /* unter null */
    2 << 4 | 6, BODKIN_SENSE_BELOW_ZERO, 0x8, ' ', 'n', 'u', 0x16,
    /* vier */
    0 << 4 | 3, BODKIN_SENSE_ONES, 4, 'C',
    /* vierte */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 4, 0x1,
    /* viertel */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 4, 'l',
    /* vierten */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 4, 'n',
    /* vierter */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 4, 'r',
    /* vierzehn */
    4 << 4 | 3, BODKIN_SENSE_ONES, 14, 0xE,
    /* vierzig */
    5 << 4 | 3, BODKIN_SENSE_TENS, 40, 0x7,
    /* voll */
    1 << 4 | 3, BODKIN_SENSE_MOST, 'o', 0x16,
    /* von */
    2 << 4 | 2, BODKIN_SENSE_OF, 'n',
    /* vor */
    2 << 4 | 2, BODKIN_SENSE_BEFORE, 'r',
    /* vorgestern */
    3 << 4 | 6, BODKIN_SENSE_DAY, 126, 'g', 'e', 'B', 'n',
    /* vorige */
    3 << 4 | 4, BODKIN_SENSE_LAST, 0, 0x7, 'e',
    /* vorigen */
    6 << 4 | 3, BODKIN_SENSE_LAST, 0, 'n',
    /* vormittag */
    3 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_MORNING, ']',
    /* vormittags */
    9 << 4 | 3, BODKIN_SENSE_AMPM, 0, 's',
    /* wahr */
    0 << 4 | 3, BODKIN_SENSE_YES, 'w', 0x1E,
    /* warmer */
    2 << 4 | 4, BODKIN_SENSE_RAISE, 'r', 'm', 0x3,
    /* weihnachten */
    1 << 4 | 6, BODKIN_SENSE_HOLIDAY, 0, 0xA, 'h', 'E', 'Y',
    /* weitere */
    3 << 4 | 3, BODKIN_SENSE_SKIP, 0x8, 'e',
    /* weiteren */
    7 << 4 | 2, BODKIN_SENSE_SKIP, 'n',
    /* wenig */
    2 << 4 | 3, BODKIN_SENSE_BIT, 'n', 0x7,
    /* weniger */
    5 << 4 | 2, BODKIN_SENSE_LOWER, 0x3,
    /* werktag */
    2 << 4 | 5, BODKIN_SENSE_WEEKDAYS, 31, 'r', 'k', 0x6,
    /* werktage */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 'e',
    /* woche */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'w', 'S', 'e',
    /* wochen */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, 'n',
    /* wochenende */
    6 << 4 | 4, BODKIN_SENSE_WEEKDAYS, 96, 0x2, 0xC,
    /* wochenenden */
    10 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 96, 'n',
    /* wochentag */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x6,
    /* wochentage */
    9 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 'e',
    /* wochentlich */
    7 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK, 0x1D,
    /* zehn */
    0 << 4 | 3, BODKIN_SENSE_ONES, 10, 0xE,
    /* zehnte */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 10, 0x1,
    /* zehntel */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 10, 'l',
    /* zehnten */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 10, 'n',
    /* zentimeter */
    2 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 'n', 't', 'L', 'e', 0x8,
    /* zirka */
    0 << 4 | 6, BODKIN_SENSE_SKIP, 'z', 'i', 'r', 'k', 'a',
    /* zwanzig */
    1 << 4 | 6, BODKIN_SENSE_TENS, 20, 'w', 'G', 'z', 0x7,
    /* zwanzigste */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 20, 0x18,
    /* zwanzigsten */
    10 << 4 | 3, BODKIN_SENSE_ORDINAL, 20, 'n',
    /* zwei */
    2 << 4 | 3, BODKIN_SENSE_ONES, 2, 0xA,
    /* zweite */
    4 << 4 | 4, BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_OTHER, 0x1,
    /* zweiten */
    6 << 4 | 4, BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_OTHER, 'n',
    /* zweiter */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 2, 'r',
    /* zwischen */
    2 << 4 | 3, BODKIN_SENSE_BETWEEN, 'i', '\\',
    /* zwo */
    2 << 4 | 3, BODKIN_SENSE_ONES, 2, 'o',
    /* zwoelf */
    3 << 4 | 4, BODKIN_SENSE_ONES, 12, 'I', 'f',
    /* zwolf */
    3 << 4 | 4, BODKIN_SENSE_ONES, 12, 'l', 'f',
    /* zwolfte */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 12, 0x1,
    /* zwolften */
    7 << 4 | 3, BODKIN_SENSE_ORDINAL, 12, 'n',
    /* ° */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 0xC2, 0xB0,
    /* ¼ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 20, 0xBC,
    /* ½ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 18, 0xBD,
    /* ¾ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 52, 0xBE,
    /* € */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xE2, 0x82, 0xAC,
};

static const uint8_t pairs[] = {
    0, 0, 't', 'e', 'e', 'n', 'e', 'r', 'c', 'h', 'a', 'g', 't', 0x5, 'i', 'g', 0x1, 'r', 'a', 'l',
    'e', 'i', 'e', 'h', 'd', 'e', 'z', 0xB, 0xD, 'n', 'u', 'n', 'a', 'r', 'l', 'i', 'n', 'a', 'b',
    0x3, 'h', 'r', 'i', 't', 'l', 'l', 'o', 'r', 's', 0x1, 0x2, 'd', 'g', 0x2, 's', 0x4, 'u', 's',
    0x11, 0x4, 'a', 0x14, 'i', 0x3, 'n', 'n', 'r', 'a', 's', 0x8, 'v', 0x1F, 0x9, 'b', 0x12, 0x4,
    'a', 'b', 'a', 'n', 'd', 0x3, 'e', 'l', 'h', 'D', 'i', 'l', 'i', 'm', 'i', 'n', 'k', 't', 'm',
    'm', 'm', 0x13, 'm', 0x15, 'm', 0x17, 'o', 0x4, 'r', 'o', 's', 0x6, 't', 'z', 'u', 'm', 'u',
    0x10, 0x1, 'n', 0xA, 'n', 0xF, 0xC, 0x1B, 0x2, 'Q', 0x6, 'R', 0x1A, '_', 0, 0x80, 0, 0x81, 0,
    0x82, 0, 0x83, 0, 0x84, 0, 0x85, 0, 0x86, 0, 0x87, 0, 0x88, 0, 0x89, 0, 0x8A, 0, 0x8B, 0, 0x8C,
    0, 0x8D, 0, 0x8E, 0, 0x8F, 0, 0x90, 0, 0x91, 0, 0x92, 0, 0x93, 0, 0x94, 0, 0x95, 0, 0x96, 0,
    0x97, 0, 0x98, 0, 0x99, 0, 0x9A, 0, 0x9B, 0, 0x9C, 0, 0x9D, 0, 0x9E, 0, 0x9F, 0, 0xC0, 0, 0xC1,
    0, 0xC2, 0, 0xC3, 0, 0xC4, 0, 0xC5, 0, 0xC6, 0, 0xC7, 0, 0xC8, 0, 0xC9, 0, 0xCA, 0, 0xCB, 0,
    0xCC, 0, 0xCD, 0, 0xCE, 0, 0xCF, 0, 0xD0, 0, 0xD1, 0, 0xD2, 0, 0xD3, 0, 0xD4, 0, 0xD5, 0, 0xD6,
    0, 0xD7, 0, 0xD8, 0, 0xD9, 0, 0xDA, 0, 0xDB, 0, 0xDC, 0, 0xDD, 0, 0xDE, 0, 0xDF, 0,
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
    1, 19, 51, 117, 117, 134, 153, 164, 201, 319, 319, 414, 437, 498, 527, 537, 582, 597, 597, 600,
    649, 660, 694, 747, 781, 781, 834, 979, 1037, 1073, 1080, 1113, 1125, 1144, 1144, 1155, 1160,
    1168, 1264, 1338, 1359, 1359, 1374, 1394, 1394, 1456, 1496, 1527, 1527, 1527, 1527, 1527, 1551,
    1617, 1640,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_COMPOUND,
    .holiday_count = 7,
};
