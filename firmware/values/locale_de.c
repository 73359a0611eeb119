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
    0 << 4 | 1, '&', BODKIN_SENSE_AND, 0,
    /* + */
    0 << 4 | 1, '+', BODKIN_SENSE_PLUS, 0,
    /* - */
    0 << 4 | 1, '-', BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* ab */
    0 << 4 | 2, 'a', 'b', BODKIN_SENSE_FROM, 0,
    /* abend */
    2 << 4 | 3, 'e', 'n', 'd', BODKIN_SENSE_PART, BODKIN_PART_EVENING,
    /* abends */
    5 << 4 | 1, 's', BODKIN_SENSE_AMPM, 12,
    /* acht */
    1 << 4 | 3, 'c', 'h', 't', BODKIN_SENSE_ONES, 8,
    /* achte */
    4 << 4 | 1, 'e', BODKIN_SENSE_ORDINAL, 8,
    /* achten */
    5 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 8,
    /* achtzehn */
    4 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 18,
    /* achtzig */
    5 << 4 | 2, 'i', 'g', BODKIN_SENSE_TENS, 80,
    /* aktivieren */
    1 << 4 | 9, 'k', 't', 'i', 'v', 'i', 'e', 'r', 'e', 'n', BODKIN_SENSE_YES, 0,
    /* aktiviert */
    8 << 4 | 1, 't', BODKIN_SENSE_YES, 0,
    /* alle */
    1 << 4 | 3, 'l', 'l', 'e', BODKIN_SENSE_EVERY, 0,
    /* am */
    1 << 4 | 1, 'm', BODKIN_SENSE_SKIP, 0,
    /* am abend */
    2 << 4 | 6, ' ', 'a', 'b', 'e', 'n', 'd', BODKIN_SENSE_AMPM, 12,
    /* am morgen */
    3 << 4 | 6, 'm', 'o', 'r', 'g', 'e', 'n', BODKIN_SENSE_AMPM, 0,
    /* am nachmittag */
    3 << 4 | 10, 'n', 'a', 'c', 'h', 'm', 'i', 't', 't', 'a', 'g', BODKIN_SENSE_AMPM, 12,
    /* an */
    1 << 4 | 1, 'n', BODKIN_SENSE_YES, 0,
    /* anderthalb */
    2 << 4 | 8, 'd', 'e', 'r', 't', 'h', 'a', 'l', 'b', BODKIN_SENSE_MIXED, 1,
    /* april */
    1 << 4 | 4, 'p', 'r', 'i', 'l', BODKIN_SENSE_MONTH, 4,
    /* auf */
    1 << 4 | 2, 'u', 'f', BODKIN_SENSE_SKIP, 0,
    /* august */
    2 << 4 | 4, 'g', 'u', 's', 't', BODKIN_SENSE_MONTH, 8,
    /* aus */
    2 << 4 | 1, 's', BODKIN_SENSE_LEAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_NO, 0,
    /* ausschalten */
    3 << 4 | 8, 's', 'c', 'h', 'a', 'l', 't', 'e', 'n', BODKIN_SENSE_NO, 0,
    /* bis */
    0 << 4 | 3, 'b', 'i', 's', BODKIN_SENSE_UNTIL, 0,
    /* bisschen */
    3 << 4 | 5, 's', 'c', 'h', 'e', 'n', BODKIN_SENSE_BIT, 10,
    /* bitte */
    2 << 4 | 3, 't', 't', 'e', BODKIN_SENSE_SKIP, 0,
    /* bpm */
    1 << 4 | 2, 'p', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* c */
    0 << 4 | 1, 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* ca */
    1 << 4 | 1, 'a', BODKIN_SENSE_SKIP, 0,
    /* celsius */
    1 << 4 | 6, 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* cent */
    2 << 4 | 2, 'n', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* cents */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* circa */
    1 << 4 | 4, 'i', 'r', 'c', 'a', BODKIN_SENSE_SKIP, 0,
    /* cm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* das */
    0 << 4 | 3, 'd', 'a', 's', BODKIN_SENSE_THE, 0,
    /* dass */
    3 << 4 | 1, 's', BODKIN_SENSE_CARRIER, 0,
    /* deaktivieren */
    1 << 4 | 11, 'e', 'a', 'k', 't', 'i', 'v', 'i', 'e', 'r', 'e', 'n', BODKIN_SENSE_NO, 0,
    /* deaktiviert */
    10 << 4 | 1, 't', BODKIN_SENSE_NO, 0,
    /* dem */
    2 << 4 | 1, 'm', BODKIN_SENSE_THE, 0,
    /* den */
    2 << 4 | 1, 'n', BODKIN_SENSE_THE, 0,
    /* der */
    2 << 4 | 1, 'r', BODKIN_SENSE_THE, 0,
    /* des */
    2 << 4 | 1, 's', BODKIN_SENSE_THE, 0,
    /* dezember */
    2 << 4 | 6, 'z', 'e', 'm', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 12,
    /* di */
    1 << 4 | 1, 'i', BODKIN_SENSE_WEEKDAY, 1,
    /* die */
    2 << 4 | 1, 'e', BODKIN_SENSE_THE, 0,
    /* dienstag */
    3 << 4 | 5, 'n', 's', 't', 'a', 'g', BODKIN_SENSE_WEEKDAY, 1,
    /* dienstags */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 2,
    /* diese */
    3 << 4 | 2, 's', 'e', BODKIN_SENSE_THIS, 0,
    /* diesem */
    5 << 4 | 1, 'm', BODKIN_SENSE_THIS, 0,
    /* diesen */
    5 << 4 | 1, 'n', BODKIN_SENSE_THIS, 0,
    /* dieser */
    5 << 4 | 1, 'r', BODKIN_SENSE_THIS, 0,
    /* dieses */
    5 << 4 | 1, 's', BODKIN_SENSE_THIS, 0,
    /* do */
    1 << 4 | 1, 'o', BODKIN_SENSE_WEEKDAY, 3,
    /* dollar */
    2 << 4 | 4, 'l', 'l', 'a', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* donnerstag */
    2 << 4 | 8, 'n', 'n', 'e', 'r', 's', 't', 'a', 'g', BODKIN_SENSE_WEEKDAY, 3,
    /* donnerstags */
    10 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 8,
    /* doppel */
    2 << 4 | 4, 'p', 'p', 'e', 'l', BODKIN_SENSE_DOUBLE, 2,
    /* drei */
    1 << 4 | 3, 'r', 'e', 'i', BODKIN_SENSE_ONES, 3,
    /* dreisig */
    4 << 4 | 3, 's', 'i', 'g', BODKIN_SENSE_TENS, 30,
    /* dreisigste */
    7 << 4 | 3, 's', 't', 'e', BODKIN_SENSE_ORDINAL, 30,
    /* dreisigsten */
    10 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 30,
    /* dreissig */
    5 << 4 | 3, 's', 'i', 'g', BODKIN_SENSE_TENS, 30,
    /* dreiviertel */
    4 << 4 | 7, 'v', 'i', 'e', 'r', 't', 'e', 'l', BODKIN_SENSE_RATIO | BODKIN_WORD_MORE, 52,
    BODKIN_SENSE_HALF_PAST, 241,
    /* dreizehn */
    4 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 13,
    /* dritte */
    2 << 4 | 4, 'i', 't', 't', 'e', BODKIN_SENSE_ORDINAL, 3,
    /* drittel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 3,
    /* dritten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 3,
    /* dritter */
    6 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 3,
    /* dunkler */
    1 << 4 | 6, 'u', 'n', 'k', 'l', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* dutzend */
    2 << 4 | 5, 't', 'z', 'e', 'n', 'd', BODKIN_SENSE_DOZEN, 12,
    /* ein */
    0 << 4 | 3, 'e', 'i', 'n', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0,
    BODKIN_SENSE_ONES | BODKIN_WORD_MORE, 1, BODKIN_SENSE_YES, 0,
    /* ein bisschen */
    3 << 4 | 9, ' ', 'b', 'i', 's', 's', 'c', 'h', 'e', 'n', BODKIN_SENSE_BIT, 10,
    /* eine */
    3 << 4 | 1, 'e', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_ONES, 1,
    /* eineinhalb */
    4 << 4 | 6, 'i', 'n', 'h', 'a', 'l', 'b', BODKIN_SENSE_MIXED, 1,
    /* einem */
    4 << 4 | 1, 'm', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_ONES, 1,
    /* einen */
    4 << 4 | 1, 'n', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_ONES, 1,
    /* einer */
    4 << 4 | 1, 'r', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_ONES, 1,
    /* eines */
    4 << 4 | 1, 's', BODKIN_SENSE_ARTICLE, 0,
    /* einhalb */
    3 << 4 | 4, 'h', 'a', 'l', 'b', BODKIN_SENSE_MIXED, 0,
    /* einige */
    3 << 4 | 3, 'i', 'g', 'e', BODKIN_SENSE_COUNT, 3,
    /* eins */
    3 << 4 | 1, 's', BODKIN_SENSE_ONES, 1,
    /* einschalten */
    4 << 4 | 7, 'c', 'h', 'a', 'l', 't', 'e', 'n', BODKIN_SENSE_YES, 0,
    /* elf */
    1 << 4 | 2, 'l', 'f', BODKIN_SENSE_ONES, 11,
    /* elfte */
    3 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 11,
    /* elften */
    5 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 11,
    /* erste */
    1 << 4 | 4, 'r', 's', 't', 'e', BODKIN_SENSE_ORDINAL, 1,
    /* ersten */
    5 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 1,
    /* erster */
    5 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 1,
    /* etwa */
    1 << 4 | 3, 't', 'w', 'a', BODKIN_SENSE_SKIP, 0,
    /* euro */
    1 << 4 | 3, 'u', 'r', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* euros */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* f */
    0 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* fahrenheit */
    1 << 4 | 9, 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* falsch */
    2 << 4 | 4, 'l', 's', 'c', 'h', BODKIN_SENSE_NO, 0,
    /* februar */
    1 << 4 | 6, 'e', 'b', 'r', 'u', 'a', 'r', BODKIN_SENSE_MONTH, 2,
    /* fr */
    1 << 4 | 1, 'r', BODKIN_SENSE_WEEKDAY, 4,
    /* freitag */
    2 << 4 | 5, 'e', 'i', 't', 'a', 'g', BODKIN_SENSE_WEEKDAY, 4,
    /* freitags */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 16,
    /* fruh */
    2 << 4 | 2, 'u', 'h', BODKIN_SENSE_AMPM, 0,
    /* fuenf */
    1 << 4 | 4, 'u', 'e', 'n', 'f', BODKIN_SENSE_ONES, 5,
    /* fuenfzehn */
    5 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 15,
    /* fuenfzig */
    6 << 4 | 2, 'i', 'g', BODKIN_SENSE_TENS, 50,
    /* funf */
    2 << 4 | 2, 'n', 'f', BODKIN_SENSE_ONES, 5,
    /* funfte */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 5,
    /* funftel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 5,
    /* funften */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 5,
    /* funfzehn */
    4 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 15,
    /* funfzig */
    5 << 4 | 2, 'i', 'g', BODKIN_SENSE_TENS, 50,
    /* fur */
    2 << 4 | 1, 'r', BODKIN_SENSE_FOR, 0,
    /* g */
    0 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* ganz */
    1 << 4 | 3, 'a', 'n', 'z', BODKIN_SENSE_MOST, 0,
    /* gegen */
    1 << 4 | 4, 'e', 'g', 'e', 'n', BODKIN_SENSE_SKIP, 0,
    /* genannt */
    2 << 4 | 5, 'n', 'a', 'n', 'n', 't', BODKIN_SENSE_CARRIER, 0,
    /* genau */
    4 << 4 | 1, 'u', BODKIN_SENSE_SKIP, 0,
    /* gerade */
    2 << 4 | 4, 'r', 'a', 'd', 'e', BODKIN_SENSE_NOW, 0,
    /* gestern */
    2 << 4 | 5, 's', 't', 'e', 'r', 'n', BODKIN_SENSE_DAY, 127,
    /* grad */
    1 << 4 | 3, 'r', 'a', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* grad celsius */
    4 << 4 | 8, ' ', 'c', 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* grad fahrenheit */
    5 << 4 | 10, 'f', 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* gramm */
    3 << 4 | 2, 'm', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* h */
    0 << 4 | 1, 'h', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* halb */
    1 << 4 | 3, 'a', 'l', 'b', BODKIN_SENSE_FRACTION | BODKIN_WORD_MORE, 2, BODKIN_SENSE_HALF_PAST,
    226,
    /* halbe */
    4 << 4 | 1, 'e', BODKIN_SENSE_FRACTION, 2,
    /* halben */
    5 << 4 | 1, 'n', BODKIN_SENSE_FRACTION, 2,
    /* halber */
    5 << 4 | 1, 'r', BODKIN_SENSE_FRACTION, 2,
    /* halbes */
    5 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 2,
    /* halfte */
    3 << 4 | 3, 'f', 't', 'e', BODKIN_SENSE_FRACTION, 2,
    /* heiligabend */
    1 << 4 | 10, 'e', 'i', 'l', 'i', 'g', 'a', 'b', 'e', 'n', 'd', BODKIN_SENSE_HOLIDAY, 1,
    /* heller */
    2 << 4 | 4, 'l', 'l', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* heute */
    2 << 4 | 3, 'u', 't', 'e', BODKIN_SENSE_DAY | BODKIN_WORD_MORE, 128, BODKIN_SENSE_THIS, 0,
    /* hochste */
    1 << 4 | 6, 'o', 'c', 'h', 's', 't', 'e', BODKIN_SENSE_MOST, 0,
    /* hoher */
    2 << 4 | 3, 'h', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* hundert */
    1 << 4 | 6, 'u', 'n', 'd', 'e', 'r', 't', BODKIN_SENSE_HUNDRED, 1,
    /* in */
    0 << 4 | 2, 'i', 'n', BODKIN_SENSE_IN, 0,
    /* ja */
    0 << 4 | 2, 'j', 'a', BODKIN_SENSE_YES, 0,
    /* jahr */
    2 << 4 | 2, 'h', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* jahre */
    4 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* jahren */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* jahres */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* jahrlich */
    4 << 4 | 4, 'l', 'i', 'c', 'h', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* janner */
    2 << 4 | 4, 'n', 'n', 'e', 'r', BODKIN_SENSE_MONTH, 1,
    /* januar */
    3 << 4 | 3, 'u', 'a', 'r', BODKIN_SENSE_MONTH, 1,
    /* jawohl */
    2 << 4 | 4, 'w', 'o', 'h', 'l', BODKIN_SENSE_YES, 0,
    /* jede */
    1 << 4 | 3, 'e', 'd', 'e', BODKIN_SENSE_EVERY, 0,
    /* jeden */
    4 << 4 | 1, 'n', BODKIN_SENSE_EVERY, 0,
    /* jeder */
    4 << 4 | 1, 'r', BODKIN_SENSE_EVERY, 0,
    /* jedes */
    4 << 4 | 1, 's', BODKIN_SENSE_EVERY, 0,
    /* jetzt */
    2 << 4 | 3, 't', 'z', 't', BODKIN_SENSE_NOW, 0,
    /* juli */
    1 << 4 | 3, 'u', 'l', 'i', BODKIN_SENSE_MONTH, 7,
    /* juni */
    2 << 4 | 2, 'n', 'i', BODKIN_SENSE_MONTH, 6,
    /* kalorien */
    0 << 4 | 8, 'k', 'a', 'l', 'o', 'r', 'i', 'e', 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kalter */
    3 << 4 | 3, 't', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* karfreitag */
    2 << 4 | 8, 'r', 'f', 'r', 'e', 'i', 't', 'a', 'g', BODKIN_SENSE_HOLIDAY, 6,
    /* kcal */
    1 << 4 | 3, 'c', 'a', 'l', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kein */
    1 << 4 | 3, 'e', 'i', 'n', BODKIN_SENSE_NOT, 0,
    /* keine */
    4 << 4 | 1, 'e', BODKIN_SENSE_NOT, 0,
    /* kg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilo */
    1 << 4 | 3, 'i', 'l', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilogramm */
    4 << 4 | 5, 'g', 'r', 'a', 'm', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilokalorien */
    4 << 4 | 8, 'k', 'a', 'l', 'o', 'r', 'i', 'e', 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kilometer */
    4 << 4 | 5, 'm', 'e', 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilometern */
    9 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* klar */
    1 << 4 | 3, 'l', 'a', 'r', BODKIN_SENSE_YES, 0,
    /* km */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* komma */
    1 << 4 | 4, 'o', 'm', 'm', 'a', BODKIN_SENSE_POINT, 0,
    /* kommende */
    4 << 4 | 4, 'e', 'n', 'd', 'e', BODKIN_SENSE_NEXT, 0,
    /* kommenden */
    8 << 4 | 1, 'n', BODKIN_SENSE_NEXT, 0,
    /* kommender */
    8 << 4 | 1, 'r', BODKIN_SENSE_NEXT, 0,
    /* kommendes */
    8 << 4 | 1, 's', BODKIN_SENSE_NEXT, 0,
    /* lang */
    0 << 4 | 4, 'l', 'a', 'n', 'g', BODKIN_SENSE_SKIP, 0,
    /* lauter */
    2 << 4 | 4, 'u', 't', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* leiser */
    1 << 4 | 5, 'e', 'i', 's', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* letzte */
    2 << 4 | 4, 't', 'z', 't', 'e', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF,
    0,
    /* letzten */
    6 << 4 | 1, 'n', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 0,
    /* letzter */
    6 << 4 | 1, 'r', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 0,
    /* letztes */
    6 << 4 | 1, 's', BODKIN_SENSE_LAST, 0,
    /* m */
    0 << 4 | 1, 'm', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_M,
    /* maerz */
    1 << 4 | 4, 'a', 'e', 'r', 'z', BODKIN_SENSE_MONTH, 3,
    /* mai */
    2 << 4 | 1, 'i', BODKIN_SENSE_MONTH, 5,
    /* mal */
    2 << 4 | 1, 'l', BODKIN_SENSE_SKIP, 0,
    /* marz */
    2 << 4 | 2, 'r', 'z', BODKIN_SENSE_MONTH, 3,
    /* maximal */
    2 << 4 | 5, 'x', 'i', 'm', 'a', 'l', BODKIN_SENSE_MOST, 0,
    /* maximum */
    5 << 4 | 2, 'u', 'm', BODKIN_SENSE_MOST, 0,
    /* mehr */
    1 << 4 | 3, 'e', 'h', 'r', BODKIN_SENSE_RAISE, 0,
    /* meile */
    2 << 4 | 3, 'i', 'l', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* meilen */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* meter */
    2 << 4 | 3, 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* metern */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* mi */
    1 << 4 | 1, 'i', BODKIN_SENSE_WEEKDAY, 2,
    /* milliarde */
    2 << 4 | 7, 'l', 'l', 'i', 'a', 'r', 'd', 'e', BODKIN_SENSE_SCALE, 9,
    /* milliarden */
    9 << 4 | 1, 'n', BODKIN_SENSE_SCALE, 9,
    /* million */
    5 << 4 | 2, 'o', 'n', BODKIN_SENSE_SCALE, 6,
    /* millionen */
    7 << 4 | 2, 'e', 'n', BODKIN_SENSE_SCALE, 6,
    /* millisekunde */
    5 << 4 | 7, 's', 'e', 'k', 'u', 'n', 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* millisekunden */
    12 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* min */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minimal */
    3 << 4 | 4, 'i', 'm', 'a', 'l', BODKIN_SENSE_LEAST, 0,
    /* minimum */
    5 << 4 | 2, 'u', 'm', BODKIN_SENSE_LEAST, 0,
    /* minus */
    3 << 4 | 2, 'u', 's', BODKIN_SENSE_MINUS, 0,
    /* minute */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minuten */
    6 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* mio */
    2 << 4 | 1, 'o', BODKIN_SENSE_SCALE, 6,
    /* mit dem text */
    2 << 4 | 10, 't', ' ', 'd', 'e', 'm', ' ', 't', 'e', 'x', 't', BODKIN_SENSE_CARRIER, 0,
    /* mit dem titel */
    9 << 4 | 4, 'i', 't', 'e', 'l', BODKIN_SENSE_CARRIER, 0,
    /* mittag */
    3 << 4 | 3, 't', 'a', 'g', BODKIN_SENSE_NOON, 12,
    /* mittags */
    6 << 4 | 1, 's', BODKIN_SENSE_NOON, 12,
    /* mitternacht */
    4 << 4 | 7, 'e', 'r', 'n', 'a', 'c', 'h', 't', BODKIN_SENSE_NOON, 0,
    /* mittwoch */
    4 << 4 | 4, 'w', 'o', 'c', 'h', BODKIN_SENSE_WEEKDAY, 2,
    /* mittwochs */
    8 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 4,
    /* mo */
    1 << 4 | 1, 'o', BODKIN_SENSE_WEEKDAY, 0,
    /* monat */
    2 << 4 | 3, 'n', 'a', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monate */
    5 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monaten */
    6 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* monatlich */
    5 << 4 | 4, 'l', 'i', 'c', 'h', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH,
    /* monats */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* montag */
    3 << 4 | 3, 't', 'a', 'g', BODKIN_SENSE_WEEKDAY, 0,
    /* montags */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 1,
    /* morgen */
    2 << 4 | 4, 'r', 'g', 'e', 'n', BODKIN_SENSE_PART | BODKIN_WORD_MORE, BODKIN_PART_MORNING,
    BODKIN_SENSE_DAY, 129,
    /* morgens */
    6 << 4 | 1, 's', BODKIN_SENSE_AMPM, 0,
    /* mrd */
    1 << 4 | 2, 'r', 'd', BODKIN_SENSE_SCALE, 9,
    /* ms */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* nach */
    0 << 4 | 4, 'n', 'a', 'c', 'h', BODKIN_SENSE_PAST, 0,
    /* nachmittag */
    4 << 4 | 6, 'm', 'i', 't', 't', 'a', 'g', BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* nachmittags */
    10 << 4 | 1, 's', BODKIN_SENSE_AMPM, 12,
    /* nachste */
    4 << 4 | 3, 's', 't', 'e', BODKIN_SENSE_NEXT, 0,
    /* nachsten */
    7 << 4 | 1, 'n', BODKIN_SENSE_NEXT, 0,
    /* nachster */
    7 << 4 | 1, 'r', BODKIN_SENSE_NEXT, 0,
    /* nachstes */
    7 << 4 | 1, 's', BODKIN_SENSE_NEXT, 0,
    /* nacht */
    4 << 4 | 1, 't', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* nachts */
    5 << 4 | 1, 's', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* namens */
    2 << 4 | 4, 'm', 'e', 'n', 's', BODKIN_SENSE_CARRIER, 0,
    /* nein */
    1 << 4 | 3, 'e', 'i', 'n', BODKIN_SENSE_NO, 0,
    /* neujahr */
    2 << 4 | 5, 'u', 'j', 'a', 'h', 'r', BODKIN_SENSE_HOLIDAY, 3,
    /* neun */
    3 << 4 | 1, 'n', BODKIN_SENSE_ONES, 9,
    /* neunte */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 9,
    /* neunten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 9,
    /* neunzehn */
    4 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 19,
    /* neunzig */
    5 << 4 | 2, 'i', 'g', BODKIN_SENSE_TENS, 90,
    /* nicht */
    1 << 4 | 4, 'i', 'c', 'h', 't', BODKIN_SENSE_NOT, 0,
    /* niedriger */
    2 << 4 | 7, 'e', 'd', 'r', 'i', 'g', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* niedrigste */
    7 << 4 | 3, 's', 't', 'e', BODKIN_SENSE_LEAST, 0,
    /* no */
    1 << 4 | 1, 'o', BODKIN_SENSE_NO, 0,
    /* noch */
    2 << 4 | 2, 'c', 'h', BODKIN_SENSE_SKIP, 0,
    /* november */
    2 << 4 | 6, 'v', 'e', 'm', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 11,
    /* null */
    1 << 4 | 3, 'u', 'l', 'l', BODKIN_SENSE_ONES, 0,
    /* nur */
    2 << 4 | 1, 'r', BODKIN_SENSE_SKIP, 0,
    /* oder so */
    0 << 4 | 7, 'o', 'd', 'e', 'r', ' ', 's', 'o', BODKIN_SENSE_SKIP, 0,
    /* ok */
    1 << 4 | 1, 'k', BODKIN_SENSE_YES, 0,
    /* okay */
    2 << 4 | 2, 'a', 'y', BODKIN_SENSE_YES, 0,
    /* oktober */
    2 << 4 | 5, 't', 'o', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 10,
    /* ostermontag */
    1 << 4 | 10, 's', 't', 'e', 'r', 'm', 'o', 'n', 't', 'a', 'g', BODKIN_SENSE_HOLIDAY, 5,
    /* ostern */
    5 << 4 | 1, 'n', BODKIN_SENSE_HOLIDAY, 4,
    /* ostersonntag */
    5 << 4 | 7, 's', 'o', 'n', 'n', 't', 'a', 'g', BODKIN_SENSE_HOLIDAY, 4,
    /* paar */
    0 << 4 | 4, 'p', 'a', 'a', 'r', BODKIN_SENSE_COUNT, 2,
    /* pfund */
    1 << 4 | 4, 'f', 'u', 'n', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* plus */
    1 << 4 | 3, 'l', 'u', 's', BODKIN_SENSE_PLUS, 0,
    /* prozent */
    1 << 4 | 6, 'r', 'o', 'z', 'e', 'n', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* punkt */
    1 << 4 | 4, 'u', 'n', 'k', 't', BODKIN_SENSE_POINT, 0,
    /* punktlich */
    5 << 4 | 4, 'l', 'i', 'c', 'h', BODKIN_SENSE_SKIP, 0,
    /* quartal */
    0 << 4 | 7, 'q', 'u', 'a', 'r', 't', 'a', 'l', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* quartale */
    7 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* rauf */
    0 << 4 | 4, 'r', 'a', 'u', 'f', BODKIN_SENSE_RAISE, 0,
    /* rund */
    1 << 4 | 3, 'u', 'n', 'd', BODKIN_SENSE_SKIP, 0,
    /* runter */
    3 << 4 | 3, 't', 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* s */
    0 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sa */
    1 << 4 | 1, 'a', BODKIN_SENSE_WEEKDAY, 5,
    /* samstag */
    2 << 4 | 5, 'm', 's', 't', 'a', 'g', BODKIN_SENSE_WEEKDAY, 5,
    /* samstags */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 32,
    /* schlage */
    1 << 4 | 6, 'c', 'h', 'l', 'a', 'g', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* schlage pro minute */
    7 << 4 | 11, ' ', 'p', 'r', 'o', ' ', 'm', 'i', 'n', 'u', 't', 'e', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_BPM,
    /* schlagen */
    7 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* schritt */
    3 << 4 | 4, 'r', 'i', 't', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* schritte */
    7 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* schritten */
    8 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* sechs */
    1 << 4 | 4, 'e', 'c', 'h', 's', BODKIN_SENSE_ONES, 6,
    /* sechste */
    5 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 6,
    /* sechsten */
    7 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 6,
    /* sechzehn */
    4 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 16,
    /* sechzig */
    5 << 4 | 2, 'i', 'g', BODKIN_SENSE_TENS, 60,
    /* seit */
    2 << 4 | 2, 'i', 't', BODKIN_SENSE_FROM, 0,
    /* sek */
    2 << 4 | 1, 'k', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sekunde */
    3 << 4 | 4, 'u', 'n', 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sekunden */
    7 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* september */
    2 << 4 | 7, 'p', 't', 'e', 'm', 'b', 'e', 'r', BODKIN_SENSE_MONTH, 9,
    /* sieben */
    1 << 4 | 5, 'i', 'e', 'b', 'e', 'n', BODKIN_SENSE_ONES, 7,
    /* siebte */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 7,
    /* siebten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 7,
    /* siebzehn */
    4 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 17,
    /* siebzig */
    5 << 4 | 2, 'i', 'g', BODKIN_SENSE_TENS, 70,
    /* silvester */
    2 << 4 | 7, 'l', 'v', 'e', 's', 't', 'e', 'r', BODKIN_SENSE_HOLIDAY, 2,
    /* so */
    1 << 4 | 1, 'o', BODKIN_SENSE_SKIP | BODKIN_WORD_MORE, 0, BODKIN_SENSE_WEEKDAY, 6,
    /* sofort */
    2 << 4 | 4, 'f', 'o', 'r', 't', BODKIN_SENSE_NOW, 0,
    /* sonnabend */
    2 << 4 | 7, 'n', 'n', 'a', 'b', 'e', 'n', 'd', BODKIN_SENSE_WEEKDAY, 5,
    /* sonntag */
    4 << 4 | 3, 't', 'a', 'g', BODKIN_SENSE_WEEKDAY, 6,
    /* sonntags */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 64,
    /* spater */
    1 << 4 | 5, 'p', 'a', 't', 'e', 'r', BODKIN_SENSE_HENCE, 0,
    /* std */
    1 << 4 | 2, 't', 'd', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* stunde */
    2 << 4 | 4, 'u', 'n', 'd', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* stunden */
    6 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* tag */
    0 << 4 | 3, 't', 'a', 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* tage */
    3 << 4 | 1, 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* tagen */
    4 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* tages */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* taglich */
    3 << 4 | 4, 'l', 'i', 'c', 'h', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* tausend */
    2 << 4 | 5, 'u', 's', 'e', 'n', 'd', BODKIN_SENSE_SCALE, 3,
    /* ubermorgen */
    0 << 4 | 10, 'u', 'b', 'e', 'r', 'm', 'o', 'r', 'g', 'e', 'n', BODKIN_SENSE_DAY, 130,
    /* uebermorgen */
    1 << 4 | 10, 'e', 'b', 'e', 'r', 'm', 'o', 'r', 'g', 'e', 'n', BODKIN_SENSE_DAY, 130,
    /* uhr */
    1 << 4 | 2, 'h', 'r', BODKIN_SENSE_OCLOCK, 0,
    /* um */
    1 << 4 | 1, 'm', BODKIN_SENSE_SKIP, 0,
    /* und */
    1 << 4 | 2, 'n', 'd', BODKIN_SENSE_AND, 0,
    /* ungefahr */
    2 << 4 | 6, 'g', 'e', 'f', 'a', 'h', 'r', BODKIN_SENSE_SKIP, 0,
    /* unter null */
    2 << 4 | 8, 't', 'e', 'r', ' ', 'n', 'u', 'l', 'l', BODKIN_SENSE_BELOW_ZERO, 0,
    /* vier */
    0 << 4 | 4, 'v', 'i', 'e', 'r', BODKIN_SENSE_ONES, 4,
    /* vierte */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 4,
    /* viertel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 4,
    /* vierten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 4,
    /* vierter */
    6 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 4,
    /* vierzehn */
    4 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 14,
    /* vierzig */
    5 << 4 | 2, 'i', 'g', BODKIN_SENSE_TENS, 40,
    /* voll */
    1 << 4 | 3, 'o', 'l', 'l', BODKIN_SENSE_MOST, 0,
    /* von */
    2 << 4 | 1, 'n', BODKIN_SENSE_OF, 0,
    /* vor */
    2 << 4 | 1, 'r', BODKIN_SENSE_BEFORE, 0,
    /* vorgestern */
    3 << 4 | 7, 'g', 'e', 's', 't', 'e', 'r', 'n', BODKIN_SENSE_DAY, 126,
    /* vorige */
    3 << 4 | 3, 'i', 'g', 'e', BODKIN_SENSE_LAST, 0,
    /* vorigen */
    6 << 4 | 1, 'n', BODKIN_SENSE_LAST, 0,
    /* vormittag */
    3 << 4 | 6, 'm', 'i', 't', 't', 'a', 'g', BODKIN_SENSE_PART, BODKIN_PART_MORNING,
    /* vormittags */
    9 << 4 | 1, 's', BODKIN_SENSE_AMPM, 0,
    /* wahr */
    0 << 4 | 4, 'w', 'a', 'h', 'r', BODKIN_SENSE_YES, 0,
    /* warmer */
    2 << 4 | 4, 'r', 'm', 'e', 'r', BODKIN_SENSE_RAISE, 0,
    /* weihnachten */
    1 << 4 | 10, 'e', 'i', 'h', 'n', 'a', 'c', 'h', 't', 'e', 'n', BODKIN_SENSE_HOLIDAY, 0,
    /* weitere */
    3 << 4 | 4, 't', 'e', 'r', 'e', BODKIN_SENSE_SKIP, 0,
    /* weiteren */
    7 << 4 | 1, 'n', BODKIN_SENSE_SKIP, 0,
    /* wenig */
    2 << 4 | 3, 'n', 'i', 'g', BODKIN_SENSE_BIT, 10,
    /* weniger */
    5 << 4 | 2, 'e', 'r', BODKIN_SENSE_LOWER, 0,
    /* werktag */
    2 << 4 | 5, 'r', 'k', 't', 'a', 'g', BODKIN_SENSE_WEEKDAYS, 31,
    /* werktage */
    7 << 4 | 1, 'e', BODKIN_SENSE_WEEKDAYS, 31,
    /* werktags */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* woche */
    1 << 4 | 4, 'o', 'c', 'h', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* wochen */
    5 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* wochenende */
    6 << 4 | 4, 'e', 'n', 'd', 'e', BODKIN_SENSE_WEEKDAYS, 96,
    /* wochenenden */
    10 << 4 | 1, 'n', BODKIN_SENSE_WEEKDAYS, 96,
    /* wochentag */
    6 << 4 | 3, 't', 'a', 'g', BODKIN_SENSE_WEEKDAYS, 31,
    /* wochentage */
    9 << 4 | 1, 'e', BODKIN_SENSE_WEEKDAYS, 31,
    /* wochentlich */
    7 << 4 | 4, 'l', 'i', 'c', 'h', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK,
    /* zehn */
    0 << 4 | 4, 'z', 'e', 'h', 'n', BODKIN_SENSE_ONES, 10,
    /* zehnte */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 10,
    /* zehntel */
    6 << 4 | 1, 'l', BODKIN_SENSE_FRACTION, 10,
    /* zehnten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 10,
    /* zentimeter */
    2 << 4 | 8, 'n', 't', 'i', 'm', 'e', 't', 'e', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* zirka */
    1 << 4 | 4, 'i', 'r', 'k', 'a', BODKIN_SENSE_SKIP, 0,
    /* zwanzig */
    1 << 4 | 6, 'w', 'a', 'n', 'z', 'i', 'g', BODKIN_SENSE_TENS, 20,
    /* zwanzigste */
    7 << 4 | 3, 's', 't', 'e', BODKIN_SENSE_ORDINAL, 20,
    /* zwanzigsten */
    10 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 20,
    /* zwei */
    2 << 4 | 2, 'e', 'i', BODKIN_SENSE_ONES, 2,
    /* zweite */
    4 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_OTHER, 0,
    /* zweiten */
    6 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_OTHER, 0,
    /* zweiter */
    6 << 4 | 1, 'r', BODKIN_SENSE_ORDINAL, 2,
    /* zwischen */
    2 << 4 | 6, 'i', 's', 'c', 'h', 'e', 'n', BODKIN_SENSE_BETWEEN, 0,
    /* zwo */
    2 << 4 | 1, 'o', BODKIN_SENSE_ONES, 2,
    /* zwoelf */
    3 << 4 | 3, 'e', 'l', 'f', BODKIN_SENSE_ONES, 12,
    /* zwolf */
    3 << 4 | 2, 'l', 'f', BODKIN_SENSE_ONES, 12,
    /* zwolfte */
    5 << 4 | 2, 't', 'e', BODKIN_SENSE_ORDINAL, 12,
    /* zwolften */
    7 << 4 | 1, 'n', BODKIN_SENSE_ORDINAL, 12,
    /* ° */
    0 << 4 | 2, 0xC2, 0xB0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* ° c */
    2 << 4 | 2, ' ', 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* ° f */
    3 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* ¼ */
    1 << 4 | 1, 0xBC, BODKIN_SENSE_RATIO, 20,
    /* ½ */
    1 << 4 | 1, 0xBD, BODKIN_SENSE_RATIO, 18,
    /* ¾ */
    1 << 4 | 1, 0xBE, BODKIN_SENSE_RATIO, 52,
    /* € */
    0 << 4 | 3, 0xE2, 0x82, 0xAC, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
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
    .holidays = holidays,
    .buckets = {
    1, 23, 172, 197, 234, 444, 575, 681, 760, 846, 851, 935, 1056, 1103, 1356, 1499, 1553, 1596,
    1610, 1629, 1845, 1878, 1938, 2021, 2125, 2125, 2125, 2237, 2269,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_COMPOUND,
    .holiday_count = 7,
};
