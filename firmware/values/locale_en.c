/* Made by tools/values/locale.ts from en.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

#define SAME BODKIN_WORD_SAME
#define MORE BODKIN_WORD_MORE

static const uint8_t words[] = {
    0, /* no word is at 0 */
    /* ": unit S, unit IN */
    0 << 4 | 0, 82, '"', MORE, 83,
    /* $: unit MONEY */
    0 << 4 | 0, 84, '$',
    /* %: unit PERCENT */
    0 << 4 | 0, 85, '%',
    /* &: and */
    0 << 4 | 0, 210, '&',
    /* ': unit MIN, unit FT */
    0 << 4 | 0, 86, '\'', MORE, 87,
    /* ' ': unit IN */
    1 << 4 | 1, 83, ' ', '\'',
    /* +: skip */
    0 << 4 | 0, 208, '+',
    /* -: minus, until */
    0 << 4 | 0, 213, '-', MORE, 228,
    /* @: skip */
    0 << 4 | 0, 208, '@',
    /* a: article, ampm 0 */
    0 << 4 | 0, 202, 'a', MORE, 117,
    /* a bit: bit */
    1 << 4 | 2, 217, ' ', 'b', '_',
    /* a little: bit */
    2 << 4 | SAME | 3, 'l', '_', 't', 0xF,
    /* a m: ampm 0 */
    2 << 4 | 0, 117, 'm',
    /* a notch: bit */
    2 << 4 | 2, 217, 'n', 'X', 'H',
    /* a tad: bit */
    2 << 4 | SAME | 1, 't', '[',
    /* about: skip, carrier */
    1 << 4 | 2, 208, 'b', 0x1D, 't', MORE, 236,
    /* activate: yes */
    1 << 4 | 3, 233, 'c', 0xB, 'v', '\\',
    /* activated: yes */
    8 << 4 | SAME | 0, 'd',
    /* active: yes */
    5 << 4 | SAME | 0, 'e',
    /* additional: skip */
    1 << 4 | 3, 208, 'd', 0xCE, 0xDF, 0x1B,
    /* affirmative: yes */
    1 << 4 | 5, 233, 'f', 'f', 0x90, 'm', 'a', 0xC4,
    /* after: past, in */
    2 << 4 | 0, 222, 0x18, MORE, 205,
    /* afternoon: part AFTERNOON */
    5 << 4 | 2, 122, 'n', 'o', 0x13,
    /* afternoonish: part AFTERNOON */
    9 << 4 | SAME | 1, 'i', 0x9A,
    /* ago: ago */
    1 << 4 | 1, 225, 'g', 'o',
    /* agree: yes */
    2 << 4 | 0, 233, 0xC3,
    /* all: every */
    0 << 4 | 1, 231, 0x1B, 'l',
    /* all saints day: holiday 11 */
    3 << 4 | 3, 155, 'S', 0xCB, 't', 0x14,
    /* all the way: most */
    4 << 4 | 1, 218, 'Q', 0x9E,
    /* all the way down: least */
    11 << 4 | 3, 219, ' ', 'd', 0x17, 'n',
    /* all the way up: most */
    12 << 4 | 1, 218, 'u', 'p',
    /* almost: skip */
    2 << 4 | 2, 208, 'm', 'o', 0x11,
    /* am: ampm 0 */
    1 << 4 | 0, 117, 'm',
    /* an: article */
    1 << 4 | 0, 202, 'n',
    /* and: and, until */
    2 << 4 | 0, 210, 'd', MORE, 228,
    /* and until: until */
    3 << 4 | 3, 228, ' ', 'A', 't', 0x8F,
    /* annual: repeat YEAR */
    2 << 4 | 2, 196, 'n', 'u', 0x1B,
    /* annually: repeat YEAR */
    6 << 4 | SAME | 0, 0x12,
    /* another: skip */
    2 << 4 | 1, 208, 'o', 0x86,
    /* any: every */
    2 << 4 | 0, 231, 'y',
    /* apart from: not */
    1 << 4 | 5, 235, 'p', 0x19, 't', 'Y', 'r', 'L',
    /* approx: skip */
    2 << 4 | 3, 208, 'p', 'r', 'o', 'x',
    /* approximately: skip */
    6 << 4 | SAME | 2, '^', '\\', 0x12,
    /* apr: month 4 */
    2 << 4 | 0, 143, 'r',
    /* april: month 4 */
    3 << 4 | SAME | 0, 0x8F,
    /* april fools: holiday 3 */
    5 << 4 | 3, 156, 'Y', 'o', 0x83, 's',
    /* april fools day: holiday 3 */
    11 << 4 | SAME | 0, 0x9,
    /* around: skip */
    1 << 4 | 3, 208, 'r', 'o', 'A', 'd',
    /* as high as possible: most */
    1 << 4 | 7, 218, 's', 0xD6, 0x15, 'G', 0x3, 0xD4, 'D', 'U',
    /* as loud as possible: most */
    3 << 4 | SAME | 7, 'l', 0x1D, 'd', 'G', 0x3, 0xD4, 'D', 'U',
    /* as low as possible: least */
    5 << 4 | 5, 219, 'w', 'G', 0x3, 0xD4, 'D', 'U',
    /* as of: from */
    3 << 4 | 0, 227, 0x1C,
    /* asap: day NOW */
    2 << 4 | 1, 127, 'a', 'p',
    /* ascension day: holiday 33 */
    2 << 4 | 4, 157, 'c', 0x8, 'D', 0x13, 0x9,
    /* ash wednesday: holiday 27 */
    2 << 4 | 5, 158, 'h', 0xD9, 0xD3, 'n', 'B', 0x2,
    /* at: skip */
    1 << 4 | 0, 208, 't',
    /* at present: day NOW */
    2 << 4 | 3, 127, 0xC8, 'r', 'B', 'E',
    /* at the minute: day NOW */
    3 << 4 | SAME | 3, 'Q', 'm', 0x4, 0x9C,
    /* at the moment: day NOW */
    8 << 4 | SAME | 1, 'L', 'E',
    /* at this time: day NOW */
    5 << 4 | SAME | 2, 'i', 's', 0xC9,
    /* atm: day NOW */
    2 << 4 | SAME | 0, 'm',
    /* aud: unit MONEY */
    1 << 4 | 1, 84, 'u', 'd',
    /* aug: month 8 */
    2 << 4 | 0, 144, 'g',
    /* august: month 8 */
    3 << 4 | SAME | 1, 'u', 0x11,
    /* aye: yes */
    1 << 4 | 1, 233, 'y', 'e',
    /* b: scale 9 */
    0 << 4 | 0, 29, 'b',
    /* back: ago */
    1 << 4 | 1, 225, 'a', 'I',
    /* beats: unit BPM */
    1 << 4 | 2, 88, 0xD1, 't', 's',
    /* beats a minute: unit BPM */
    5 << 4 | SAME | 3, 'G', 'Z', 0x4, 0x9C,
    /* beats per minute: unit BPM */
    6 << 4 | SAME | 4, 'p', 0x6, 'Z', 0x4, 0x9C,
    /* bedtime: part NIGHT */
    2 << 4 | 1, 123, 'd', 'F',
    /* before: before */
    2 << 4 | 1, 223, 'f', 0x97,
    /* beginning: from */
    2 << 4 | 2, 227, 'g', 0x4, 0x95,
    /* beginning of: of */
    9 << 4 | 0, 209, 'N',
    /* below: below_zero */
    2 << 4 | 1, 214, 'l', 0x17,
    /* below zero: below_zero */
    5 << 4 | SAME | 3, ' ', 'z', 0x6, 'o',
    /* between: between */
    2 << 4 | 2, 229, 't', 0x84, 0x8,
    /* billion: scale 9 */
    0 << 4 | 3, 29, 'b', 0x8F, 'K', 0x13,
    /* billionth: ordinal_scale 9 */
    7 << 4 | 0, 67, 0x7,
    /* bit: bit */
    2 << 4 | 0, 217, 't',
    /* black friday: holiday 25 */
    1 << 4 | 5, 159, 'l', 'a', 'I', 'Y', 'P', 0x2,
    /* bln: scale 9 */
    2 << 4 | 0, 29, 'n',
    /* bn: scale 9 */
    1 << 4 | SAME | 0, 'n',
    /* boss day: holiday 6 */
    1 << 4 | 1, 160, 0x96, 0x14,
    /* bosss: holiday 6 */
    4 << 4 | SAME | 0, 's',
    /* bosss day: holiday 6 */
    5 << 4 | SAME | 0, 0x9,
    /* boxing day: holiday 15 */
    2 << 4 | 2, 161, 'x', 0xC, 0x9,
    /* bpm: unit BPM */
    1 << 4 | 1, 88, 'p', 'm',
    /* breakfast: part MORNING */
    1 << 4 | 5, 124, 'r', 0xD1, 'k', 'f', 'a', 0x11,
    /* breakfast time: part MORNING */
    9 << 4 | SAME | 0, 0xC9,
    /* brighter: raise */
    2 << 4 | 1, 215, 0x15, 0x18,
    /* brightest: most */
    7 << 4 | 0, 218, 0x11,
    /* buck: unit MONEY */
    1 << 4 | 1, 84, 'u', 'I',
    /* business day: weekdays 31 */
    2 << 4 | 3, 141, 's', 0x4, 'B', 0x14,
    /* but before: until */
    2 << 4 | 4, 228, 't', ' ', ']', 'f', 0x97,
    /* but not: not */
    4 << 4 | 1, 235, 'n', 'X',
    /* by: skip */
    1 << 4 | 0, 208, 'y',
    /* c: unit CELSIUS, unit CENT */
    0 << 4 | 0, 89, 'c', MORE, 90,
    /* cad: unit MONEY */
    1 << 4 | 0, 84, '[',
    /* cal: unit KCAL */
    2 << 4 | 0, 91, 'l',
    /* calendar: skip */
    3 << 4 | 1, 208, 0xC1, 0x19,
    /* called: carrier */
    3 << 4 | 0, 236, 0xC5,
    /* calorie: unit KCAL */
    3 << 4 | 2, 91, 'o', 'P', 'e',
    /* celcius: unit CELSIUS */
    1 << 4 | 3, 89, 'e', 'l', 0xCD, 0x9B,
    /* celsius: unit CELSIUS */
    3 << 4 | SAME | 1, 'D', 0x9B,
    /* cent: unit CENT */
    2 << 4 | 1, 90, 'n', 't',
    /* centigrade: unit CELSIUS */
    4 << 4 | 3, 89, 'i', 0x8B, 'd', 'e',
    /* centime: unit CENT */
    5 << 4 | 0, 90, 0x10,
    /* centimeter: unit CM */
    7 << 4 | 0, 92, 0x18,
    /* centimetre: unit CM */
    8 << 4 | SAME | 0, 0xA,
    /* certainly: yes */
    2 << 4 | 3, 233, 'r', 't', 0xCB, 0x12,
    /* chf: unit MONEY */
    1 << 4 | 1, 84, 'h', 'f',
    /* christmas: holiday 14 */
    2 << 4 | 4, 162, 'P', 0x11, 'm', 'a', 's',
    /* christmas day: holiday 14 */
    9 << 4 | SAME | 0, 0x9,
    /* christmas eve: holiday 13 */
    10 << 4 | 0, 163, 0x8A,
    /* civil rights day: holiday 17 */
    0 << 4 | 6, 164, 0xCD, 'v', 0x8F, ' ', 'r', 0x1A, 0x14,
    /* cm: unit CM */
    1 << 4 | 0, 92, 'm',
    /* cms: unit CM */
    2 << 4 | SAME | 0, 's',
    /* cny: unit MONEY */
    1 << 4 | 1, 84, 'n', 'y',
    /* colder: lower */
    1 << 4 | 1, 216, 0x83, 0xD0,
    /* columbus day: holiday 23 */
    3 << 4 | 3, 165, 'u', 0x80, 'u', 0x14,
    /* coming: next */
    2 << 4 | 1, 207, 'm', 0xC,
    /* cooler: lower */
    2 << 4 | 1, 216, 0x83, 0x6,
    /* correct: yes */
    2 << 4 | 3, 233, 'r', 'r', 0xD2, 't',
    /* couple: count 2 */
    2 << 4 | 2, 37, 'u', 'p', 0xF,
    /* cr: scale 7 */
    1 << 4 | 0, 30, 'r',
    /* crore: scale 7 */
    2 << 4 | SAME | 0, 0x97,
    /* crowns: unit MONEY */
    3 << 4 | 2, 84, 'w', 'n', 's',
    /* current: this */
    1 << 4 | 2, 206, 'M', 'r', 'E',
    /* current date: day 128 */
    7 << 4 | 2, 128, ' ', 'd', '\\',
    /* d: unit DAY */
    0 << 4 | 0, 93, 'd',
    /* daily: repeat DAY */
    1 << 4 | 2, 197, 'a', 'i', 0x12,
    /* darker: lower */
    2 << 4 | 1, 216, 'r', 0xDD,
    /* dawn: part MORNING */
    2 << 4 | 1, 124, 'w', 'n',
    /* day: unit DAY */
    2 << 4 | 0, 93, 'y',
    /* day after tomorrow: day 130 */
    3 << 4 | 7, 129, 'G', 'f', 0x18, ' ', 't', 'o', 0x81, 0x98,
    /* day before yesterday: day 126 */
    4 << 4 | 7, 130, ']', 'f', 0x16, 0x5, 'y', 'B', 0x18, 0x2,
    /* deactivate: no */
    1 << 4 | 4, 234, 'e', 0x89, 0xB, 'v', '\\',
    /* deactivated: no */
    10 << 4 | SAME | 0, 'd',
    /* dec: month 12 */
    2 << 4 | 0, 145, 'c',
    /* december: month 12 */
    3 << 4 | SAME | 2, 'e', 0x80, 0x6,
    /* decrease: lower */
    3 << 4 | 1, 216, 0xA, 0xCC,
    /* definitely: yes */
    2 << 4 | 4, 233, 'f', 0x4, 'i', 0xD, 0x12,
    /* deg: unit DEGREE */
    2 << 4 | 0, 94, 'g',
    /* degree: unit DEGREE */
    3 << 4 | SAME | 0, 0xC3,
    /* dimmer: lower */
    0 << 4 | 3, 216, 'd', '^', 'm', 0x6,
    /* dimmest: least */
    5 << 4 | 0, 219, 0x11,
    /* dinner time: part EVENING */
    2 << 4 | 3, 125, 'n', 'n', 0x6, 0xC9,
    /* dinnertime: part EVENING */
    6 << 4 | SAME | 0, 'F',
    /* disable: no */
    2 << 4 | 2, 234, 's', 'a', 'U',
    /* disabled: no */
    7 << 4 | SAME | 0, 'd',
    /* disagree: no */
    4 << 4 | SAME | 1, 'g', 0xC3,
    /* do not: not */
    1 << 4 | 2, 235, 'o', 0xC7, 'X',
    /* dollar: unit MONEY */
    2 << 4 | 2, 84, 'l', 'l', 0x19,
    /* dont: not */
    2 << 4 | 1, 235, 'n', 't',
    /* dot: point */
    2 << 4 | 0, 203, 't',
    /* double: double 2 */
    2 << 4 | 1, 80, 'u', 'U',
    /* down: lower */
    2 << 4 | 1, 216, 'w', 'n',
    /* doz: dozen 12 */
    2 << 4 | 0, 35, 'z',
    /* dozen: dozen 12 */
    3 << 4 | SAME | 0, 0x8,
    /* drop: lower */
    1 << 4 | 2, 216, 'r', 'o', 'p',
    /* during: skip */
    1 << 4 | 1, 208, 'M', 0xC,
    /* dusk: part EVENING */
    2 << 4 | 1, 125, 's', 'k',
    /* dz: dozen 12 */
    1 << 4 | 0, 35, 'z',
    /* dzs: dozen 12 */
    2 << 4 | SAME | 0, 's',
    /* each: every */
    0 << 4 | 1, 231, 0xD1, 'H',
    /* earlier: ago */
    2 << 4 | 2, 225, 'r', 'K', 0x6,
    /* early hours of the morning: part MORNING */
    4 << 4 | 7, 124, 'y', 0xD6, 0x1D, 0xDE, 0x1C, 0x88, 0x81, 0x95,
    /* early morning: part MORNING */
    6 << 4 | SAME | 1, 0x81, 0x95,
    /* earth day: holiday 4 */
    3 << 4 | 1, 166, 0x7, 0x9,
    /* easter: holiday 31 */
    2 << 4 | 1, 167, 's', 0x18,
    /* easter mon: holiday 32 */
    6 << 4 | 1, 168, 'Z', 0x13,
    /* easter monday: holiday 32 */
    10 << 4 | SAME | 0, 0x2,
    /* easter sunday: holiday 31 */
    7 << 4 | 1, 167, 's', 0xC6,
    /* eight: ones 8 */
    0 << 4 | 1, 0, 'e', 0x1A,
    /* eighteen: ones 18 */
    5 << 4 | 1, 1, 'e', 0x8,
    /* eighteenth: ordinal 18 */
    8 << 4 | 0, 40, 0x7,
    /* eighth: ordinal 8 */
    5 << 4 | 0, 41, 'h',
    /* eightieth: ordinal 80 */
    5 << 4 | 0, 42, 'W',
    /* eighty: tens 80 */
    5 << 4 | 0, 20, 'y',
    /* eleven: ones 11 */
    1 << 4 | 1, 2, 0xF, 0x9D,
    /* eleventh: ordinal 11 */
    6 << 4 | 0, 43, 0x7,
    /* enable: yes */
    1 << 4 | 1, 233, 0x92, 'U',
    /* enabled: yes */
    6 << 4 | SAME | 0, 'd',
    /* end: end 0 */
    2 << 4 | 0, 194, 'd',
    /* end of day: end 1 */
    3 << 4 | 1, 195, 'N', 0x9,
    /* end of the day: end 1 */
    7 << 4 | SAME | 1, 0x7, 0xC0,
    /* entire: skip */
    2 << 4 | 1, 208, 0xB, 0xA,
    /* eod: end 1 */
    1 << 4 | 1, 195, 'o', 'd',
    /* eur: unit MONEY */
    1 << 4 | 0, 84, 'M',
    /* euro: unit MONEY */
    3 << 4 | SAME | 0, 'o',
    /* evening: part EVENING */
    1 << 4 | 1, 125, 0x1E, 0x95,
    /* every: every */
    3 << 4 | 1, 231, 'r', 'y',
    /* everyday: repeat DAY */
    5 << 4 | 0, 197, 0x2,
    /* exactly: skip */
    1 << 4 | 3, 208, 'x', 0x89, 't', 0x12,
    /* except: not */
    2 << 4 | 2, 235, 'V', 'p', 't',
    /* except for: not */
    6 << 4 | SAME | 1, 'Y', 0x16,
    /* excluding: not */
    3 << 4 | SAME | 3, 'l', 'u', 'd', 0xC,
    /* ext: skip */
    2 << 4 | 0, 208, 't',
    /* extension: skip */
    3 << 4 | SAME | 2, 0x8, 'D', 0x13,
    /* extra: skip */
    3 << 4 | SAME | 0, 0x1F,
    /* f: unit FAHRENHEIT */
    0 << 4 | 0, 95, 'f',
    /* fahrenheit: unit FAHRENHEIT */
    1 << 4 | SAME | 6, 'a', 'h', 'r', 0x8, 'h', 'e', '_',
    /* false: no */
    2 << 4 | 1, 234, 'l', 'C',
    /* farenheit: unit FAHRENHEIT */
    2 << 4 | 4, 95, 'r', 0x8, 'h', 'e', '_',
    /* faster: raise */
    2 << 4 | 1, 215, 's', 0x18,
    /* fathers day: holiday 21 */
    2 << 4 | 1, 169, 0x86, 0x14,
    /* feb: month 2 */
    1 << 4 | 1, 146, 'e', 'b',
    /* february: month 2 */
    3 << 4 | SAME | 3, 'r', 'u', 0x19, 'y',
    /* feet: unit FT */
    2 << 4 | 1, 87, 'e', 't',
    /* few: count 3 */
    2 << 4 | 0, 38, 'w',
    /* fewer: lower */
    3 << 4 | 0, 216, 0x6,
    /* fifteen: ones 15 */
    0 << 4 | 3, 3, 'f', 'i', 'f', 'R',
    /* fifteenth: ordinal 15 */
    7 << 4 | 0, 44, 0x7,
    /* fifth: ordinal 5 */
    4 << 4 | 0, 45, 'h',
    /* fiftieth: ordinal 50 */
    4 << 4 | 0, 46, 'W',
    /* fifty: tens 50 */
    4 << 4 | 0, 21, 'y',
    /* fine: yes */
    2 << 4 | 1, 233, 'n', 'e',
    /* first: ordinal 1 */
    2 << 4 | 1, 47, 'r', 0x11,
    /* five: ones 5 */
    2 << 4 | 0, 4, 0x1E,
    /* following: next */
    1 << 4 | 3, 207, 0x83, 'l', 0x17, 0xC,
    /* foot: unit FT */
    2 << 4 | 0, 87, 'X',
    /* for: skip, for */
    2 << 4 | 0, 208, 'r', MORE, 230,
    /* fortieth: ordinal 40 */
    3 << 4 | 1, 48, 't', 'W',
    /* fortnight: unit FORTNIGHT */
    4 << 4 | 0, 96, 'O',
    /* forty: tens 40 */
    4 << 4 | 0, 22, 'y',
    /* four: ones 4 */
    2 << 4 | 0, 5, 'M',
    /* fourteen: ones 14 */
    4 << 4 | 0, 6, 'R',
    /* fourteenth: ordinal 14 */
    8 << 4 | 0, 49, 0x7,
    /* fourth: ordinal 4 */
    5 << 4 | 0, 50, 'h',
    /* fourty: tens 40 */
    5 << 4 | 0, 22, 'y',
    /* franc: unit MONEY */
    1 << 4 | 2, 84, 'r', 'T', 'c',
    /* freedom day: holiday 8 */
    2 << 4 | 3, 170, 'e', 0xD3, 'L', 0x9,
    /* fri: weekday 4 */
    2 << 4 | 0, 134, 'i',
    /* friday: weekday 4 */
    3 << 4 | SAME | 0, 0x2,
    /* from: from */
    2 << 4 | 0, 227, 'L',
    /* from now: hence */
    4 << 4 | 1, 226, 0xC7, 0x17,
    /* from right now: hence */
    5 << 4 | SAME | 3, 'r', 0x1A, 0xC7, 0x17,
    /* from this moment: hence */
    5 << 4 | SAME | 5, 0x7, 'i', 's', 'Z', 'L', 'E',
    /* ft: unit FT */
    1 << 4 | 0, 87, 't',
    /* full: most */
    1 << 4 | 2, 218, 'u', 'l', 'l',
    /* full of: skip */
    4 << 4 | 0, 208, 'N',
    /* fullest: most */
    4 << 4 | 0, 218, 0xDB,
    /* g: scale 9, unit G */
    0 << 4 | 0, 29, 'g', MORE, 97,
    /* gbp: unit MONEY */
    1 << 4 | 1, 84, 'b', 'p',
    /* gm: unit G */
    0 << 4 | 1, 97, 'g', 'm',
    /* gms: unit G */
    2 << 4 | SAME | 0, 's',
    /* good friday: holiday 30 */
    1 << 4 | 5, 171, 'o', 'o', 'd', 'Y', 'P', 0x2,
    /* gram: unit G */
    1 << 4 | 1, 97, 0x1F, 'm',
    /* gramme: unit G */
    4 << 4 | SAME | 0, 0x10,
    /* grand: scale 3 */
    3 << 4 | 1, 31, 'n', 'd',
    /* gs: unit G */
    1 << 4 | 0, 97, 's',
    /* h: unit H, hour_mark */
    0 << 4 | 0, 98, 'h', MORE, 221,
    /* half: fraction 2, half_past 30 */
    1 << 4 | 1, 72, 0x1B, 'f', MORE, 119,
    /* halfway: fraction 2 */
    4 << 4 | 0, 72, 0x9E,
    /* halloween: holiday 10 */
    3 << 4 | 3, 172, 'l', 'o', 0x84, 0x8,
    /* halves: fraction 2 */
    3 << 4 | 1, 72, 'v', 'B',
    /* hence: hence */
    1 << 4 | 1, 226, 0x8, 'V',
    /* higher: raise */
    0 << 4 | 2, 215, 'h', 0x15, 0x6,
    /* highest: most */
    5 << 4 | 0, 218, 0x11,
    /* hotter: raise */
    1 << 4 | 1, 215, 'X', 0x18,
    /* hour: unit H */
    2 << 4 | 0, 98, 'M',
    /* hours: unit H, hour_mark */
    4 << 4 | 0, 98, 's', MORE, 221,
    /* hr: unit H, hour_mark */
    1 << 4 | 0, 98, 'r', MORE, 221,
    /* hrs: unit H, hour_mark */
    2 << 4 | 0, 98, 's', MORE, 221,
    /* hundred: hundred 1 */
    1 << 4 | 3, 28, 'A', 'd', 'r', 0xD3,
    /* hundredth: ordinal_scale 2 */
    7 << 4 | 0, 68, 0x7,
    /* ides: ordinal 15 */
    0 << 4 | 2, 44, 'i', 'd', 'B',
    /* immediately: day NOW */
    0 << 4 | 4, 127, '^', 0x10, 0xCE, '\\', 0x12,
    /* in: unit IN, in */
    1 << 4 | 0, 83, 'n', MORE, 205,
    /* in the am: ampm 0 */
    2 << 4 | 2, 117, 0x88, 'a', 'm',
    /* in the pm: ampm 12 */
    7 << 4 | 1, 118, 'p', 'm',
    /* inactive: no */
    2 << 4 | 1, 234, 0x89, 0xC4,
    /* inch: unit IN */
    2 << 4 | 0, 83, 'H',
    /* inches: unit IN */
    4 << 4 | SAME | 0, 'B',
    /* incorrect: no */
    3 << 4 | 3, 234, 0x16, 'r', 0xD2, 't',
    /* increase: raise */
    3 << 4 | 1, 215, 0xA, 0xCC,
    /* independence day: holiday 9 */
    2 << 4 | 6, 173, 'd', 'e', 'p', 0xC1, 0x8, 'c', 0xC0,
    /* inr: unit MONEY */
    2 << 4 | 0, 84, 'r',
    /* ins: unit IN */
    2 << 4 | 0, 83, 's',
    /* international workers day: holiday 7 */
    2 << 4 | 7, 174, 0x18, 0x92, 0xDF, 0x1B, 0xD9, 0x16, 0xDD, 0x14,
    /* ish: skip */
    1 << 4 | 0, 208, 0x9A,
    /* isnt: not */
    2 << 4 | 1, 235, 'n', 't',
    /* jan: month 1 */
    0 << 4 | 1, 147, 'j', 'T',
    /* january: month 1 */
    3 << 4 | SAME | 2, 'u', 0x19, 'y',
    /* jpy: unit MONEY */
    0 << 4 | 2, 84, 'j', 'p', 'y',
    /* jul: month 7 */
    1 << 4 | 1, 148, 'u', 'l',
    /* july: month 7 */
    3 << 4 | SAME | 0, 'y',
    /* jun: month 6 */
    2 << 4 | 0, 149, 'n',
    /* june: month 6 */
    3 << 4 | SAME | 0, 'e',
    /* juneteenth: holiday 8 */
    4 << 4 | 1, 170, 'R', 0x7,
    /* just: skip */
    2 << 4 | 0, 208, 0x11,
    /* k: scale 3, unit KELVIN, unit KM */
    0 << 4 | 0, 31, 'k', MORE, 99, MORE, 100,
    /* kcal: unit KCAL */
    1 << 4 | 1, 91, 'c', 0x1B,
    /* kelvin: unit KELVIN */
    1 << 4 | 3, 99, 'e', 'l', 'v', 0x4,
    /* kg: unit KG */
    1 << 4 | 0, 101, 'g',
    /* kgs: unit KG */
    2 << 4 | SAME | 0, 's',
    /* kilo: unit KG */
    0 << 4 | 2, 101, 'k', 0x8F, 'o',
    /* kilocalorie: unit KCAL */
    4 << 4 | 4, 91, 'c', 0x1B, 'o', 'P', 'e',
    /* kilogram: unit KG */
    4 << 4 | 1, 101, 0x8B, 'm',
    /* kilogramme: unit KG */
    8 << 4 | SAME | 0, 0x10,
    /* kilojoule: unit KJ */
    4 << 4 | 2, 102, 'j', 0x1D, 0xF,
    /* kilometer: unit KM */
    4 << 4 | 1, 100, 0x10, 0x18,
    /* kilometre: unit KM */
    7 << 4 | SAME | 0, 0xA,
    /* kings day: holiday 5 */
    2 << 4 | 2, 175, 'n', 'g', 0x14,
    /* kj: unit KJ */
    1 << 4 | 0, 102, 'j',
    /* klick: unit KM */
    1 << 4 | 1, 100, 'K', 'I',
    /* km: unit KM */
    1 << 4 | SAME | 0, 'm',
    /* kms: unit KM */
    2 << 4 | SAME | 0, 's',
    /* koningsdag: holiday 5 */
    1 << 4 | 4, 175, 'o', 0x95, 's', 'd', 0xCA,
    /* koti: scale 7 */
    2 << 4 | 0, 30, 0xB,
    /* kr: scale 7 */
    1 << 4 | SAME | 0, 'r',
    /* krona: unit MONEY */
    2 << 4 | 1, 84, 'o', 0x92,
    /* kroner: unit MONEY */
    4 << 4 | SAME | 0, 0x6,
    /* krore: scale 7 */
    3 << 4 | 0, 30, 0xA,
    /* l: scale 5 */
    0 << 4 | 0, 32, 'l',
    /* labeled: carrier */
    1 << 4 | 2, 236, 'a', ']', 0xC5,
    /* labelled: carrier */
    5 << 4 | SAME | 0, 0xC5,
    /* labor day: holiday 22 */
    3 << 4 | 1, 176, 0x16, 0x9,
    /* labour day: holiday 22 */
    4 << 4 | SAME | 1, 'M', 0x9,
    /* lac: scale 5 */
    2 << 4 | 0, 32, 'c',
    /* lakh: scale 5 */
    2 << 4 | SAME | 1, 'k', 'h',
    /* last: last 0, last_of */
    2 << 4 | 0, 192, 0x11, MORE, 224,
    /* late evening: part EVENING */
    2 << 4 | 3, 125, 't', 0x5, 0x8A, 0x95,
    /* late night: part NIGHT */
    5 << 4 | 0, 123, 'O',
    /* later: hence */
    4 << 4 | 0, 226, 'r',
    /* later than: from */
    5 << 4 | 2, 227, ' ', 0x7, 'T',
    /* later today: day 128 */
    7 << 4 | 1, 128, 'o', 0x2,
    /* lb: unit LB */
    1 << 4 | 0, 103, 'b',
    /* lbs: unit LB */
    2 << 4 | SAME | 0, 's',
    /* less: lower */
    1 << 4 | 1, 216, 'B', 's',
    /* little: bit */
    0 << 4 | 3, 217, 'l', '_', 't', 0xF,
    /* lkh: scale 5 */
    1 << 4 | 1, 32, 'k', 'h',
    /* louder: raise */
    1 << 4 | 1, 215, 0x1D, 0xD0,
    /* loudest: most */
    5 << 4 | 0, 218, 0x11,
    /* lower: lower */
    2 << 4 | 1, 216, 'w', 0x6,
    /* lowest: least */
    4 << 4 | 0, 219, 0x11,
    /* lunch: part LUNCH */
    1 << 4 | 1, 126, 'A', 'H',
    /* lunch time: part LUNCH */
    5 << 4 | SAME | 0, 0xC9,
    /* lunchtime: part LUNCH */
    5 << 4 | SAME | 0, 'F',
    /* m: scale 6, unit MIN, unit M */
    0 << 4 | 0, 33, 'm', MORE, 86, MORE, 104,
    /* mar: month 3 */
    1 << 4 | 0, 150, 0x19,
    /* march: month 3 */
    3 << 4 | SAME | 0, 'H',
    /* mardi gras: holiday 26 */
    3 << 4 | 3, 177, 0xCE, ' ', 0x8B, 's',
    /* martin luther king day: holiday 17 */
    3 << 4 | 7, 164, 't', 0x4, 0xD8, 'u', 0x86, 0xD7, 0xC, 0x9,
    /* martin luther kings day: holiday 17 */
    15 << 4 | SAME | 1, 0xC, 0x14,
    /* maundy thursday: holiday 29 */
    2 << 4 | 6, 178, 'A', 0xCF, ' ', 0x7, 'M', 's', 0x2,
    /* max: most */
    2 << 4 | 0, 218, 'x',
    /* maximum: most */
    3 << 4 | SAME | 2, '^', 'u', 'm',
    /* may: month 5 */
    2 << 4 | 0, 151, 'y',
    /* may day: holiday 7 */
    3 << 4 | 0, 174, 0x9,
    /* maybe: skip */
    3 << 4 | 0, 208, ']',
    /* memorial day: holiday 20 */
    1 << 4 | 4, 179, 'e', 0x81, 'i', 0x1B, 0x9,
    /* meter: unit M */
    2 << 4 | 0, 104, 0x18,
    /* metre: unit M */
    3 << 4 | SAME | 0, 0xA,
    /* mg: unit MG */
    1 << 4 | 0, 105, 'g',
    /* mi: unit MI */
    0 << 4 | 1, 106, 'm', 'i',
    /* mid day: noon 12 */
    2 << 4 | 1, 120, 'd', 0x9,
    /* mid night: noon 0 */
    4 << 4 | 0, 121, 'O',
    /* midday: noon 12 */
    3 << 4 | 0, 120, 0x2,
    /* midnight: noon 0 */
    3 << 4 | 0, 121, 'O',
    /* mil: scale 6 */
    2 << 4 | 0, 33, 'l',
    /* mile: unit MI */
    3 << 4 | 0, 106, 'e',
    /* milligram: unit MG */
    3 << 4 | 2, 105, 'K', 0x8B, 'm',
    /* millimeter: unit MM */
    5 << 4 | 1, 107, 0x10, 0x18,
    /* millimetre: unit MM */
    8 << 4 | SAME | 0, 0xA,
    /* million: scale 6 */
    5 << 4 | 0, 33, 0x13,
    /* millionth: ordinal_scale 6 */
    7 << 4 | 0, 69, 0x7,
    /* millis: unit MS */
    5 << 4 | 0, 108, 's',
    /* millisecond: unit MS */
    6 << 4 | SAME | 2, 0xD2, 0x13, 'd',
    /* min: unit MIN, least */
    2 << 4 | 0, 86, 'n', MORE, 219,
    /* minimum: least */
    3 << 4 | 2, 219, '^', 'u', 'm',
    /* mins: unit MIN */
    3 << 4 | 0, 86, 's',
    /* minus: minus */
    3 << 4 | 0, 213, 0x9B,
    /* minute: unit MIN */
    4 << 4 | 0, 86, 0xD,
    /* mio: scale 6 */
    2 << 4 | 0, 33, 'o',
    /* mlk day: holiday 17 */
    1 << 4 | 2, 164, 'l', 'k', 0x9,
    /* mlk jr day: holiday 17 */
    4 << 4 | SAME | 2, 'j', 'r', 0x9,
    /* mln: scale 6 */
    2 << 4 | 0, 33, 'n',
    /* mm: scale 6, unit MM */
    1 << 4 | 0, 33, 'm', MORE, 107,
    /* mn: scale 6 */
    1 << 4 | 0, 33, 'n',
    /* mon: weekday 0 */
    1 << 4 | 0, 135, 0x13,
    /* monday: weekday 0 */
    3 << 4 | SAME | 0, 0x2,
    /* month: unit MONTH */
    3 << 4 | 0, 109, 0x7,
    /* monthly: repeat MONTH */
    5 << 4 | 0, 198, 0x12,
    /* more: raise */
    2 << 4 | 0, 215, 0xA,
    /* more like: skip */
    4 << 4 | 3, 208, ' ', 'K', 'k', 'e',
    /* morning: part MORNING */
    3 << 4 | 0, 124, 0x95,
    /* mothers day: holiday 19 */
    2 << 4 | 1, 180, 0x86, 0x14,
    /* ms: unit MS */
    1 << 4 | 0, 108, 's',
    /* msec: unit MS */
    2 << 4 | SAME | 0, 0xD2,
    /* mth: unit MONTH */
    1 << 4 | 0, 109, 0x7,
    /* mute: least */
    1 << 4 | 0, 219, 0x9C,
    /* muted: least */
    4 << 4 | SAME | 0, 'd',
    /* nah: no */
    0 << 4 | 1, 234, 0x92, 'h',
    /* named: carrier */
    2 << 4 | 1, 236, 'm', 0xD3,
    /* namely: carrier */
    4 << 4 | SAME | 0, 0x12,
    /* naught: ones 0 */
    2 << 4 | 2, 7, 'u', 0xE, 't',
    /* nd: ordinal_suffix */
    1 << 4 | 0, 211, 'd',
    /* nearly: skip */
    1 << 4 | 2, 208, 'e', 0x19, 0x12,
    /* negative: minus, no */
    2 << 4 | 2, 213, 'g', 'a', 0xC4, MORE, 234,
    /* never: no */
    2 << 4 | 1, 234, 'v', 0x6,
    /* new year: holiday 0 */
    2 << 4 | 4, 181, 'w', ' ', 'y', 'e', 0x19,
    /* new year day: holiday 0 */
    8 << 4 | SAME | 0, 0x9,
    /* new year eve: holiday 16 */
    9 << 4 | 0, 182, 0x8A,
    /* new years day: holiday 0 */
    8 << 4 | 0, 181, 0x14,
    /* new years eve: holiday 16 */
    10 << 4 | 0, 182, 0x8A,
    /* next: next */
    2 << 4 | 1, 207, 'x', 't',
    /* night: unit DAY, part NIGHT */
    0 << 4 | 0, 93, 'O', MORE, 123,
    /* nightly: repeat DAY */
    5 << 4 | 0, 197, 0x12,
    /* nil: ones 0 */
    2 << 4 | 0, 7, 'l',
    /* nine: ones 9 */
    2 << 4 | 1, 8, 'n', 'e',
    /* nineteen: ones 19 */
    4 << 4 | 0, 9, 'R',
    /* nineteenth: ordinal 19 */
    8 << 4 | 0, 51, 0x7,
    /* nineth: ordinal 9 */
    5 << 4 | 0, 52, 'h',
    /* ninetieth: ordinal 90 */
    5 << 4 | 0, 53, 'W',
    /* ninety: tens 90 */
    5 << 4 | 0, 23, 'y',
    /* ninth: ordinal 9 */
    3 << 4 | 0, 52, 0x7,
    /* no: no */
    1 << 4 | 0, 234, 'o',
    /* none: least */
    2 << 4 | 1, 219, 'n', 'e',
    /* noon: noon 12 */
    2 << 4 | 0, 120, 0x13,
    /* noonish: noon 12 */
    4 << 4 | SAME | 1, 'i', 0x9A,
    /* noontime: noon 12 */
    4 << 4 | SAME | 0, 'F',
    /* nope: no */
    2 << 4 | 1, 234, 'p', 'e',
    /* not: not */
    2 << 4 | 0, 235, 't',
    /* notch: bit */
    3 << 4 | 0, 217, 'H',
    /* nothing: least */
    3 << 4 | 1, 219, 'h', 0xC,
    /* nought: ones 0 */
    2 << 4 | 2, 7, 'u', 0xE, 't',
    /* nov: month 11 */
    2 << 4 | 0, 152, 'v',
    /* november: month 11 */
    3 << 4 | SAME | 2, 'e', 0x80, 0x6,
    /* now: day NOW */
    2 << 4 | 0, 127, 'w',
    /* null: ones 0 */
    1 << 4 | 2, 7, 'u', 'l', 'l',
    /* o: ones 0 */
    0 << 4 | 0, 7, 'o',
    /* o clock: oclock */
    1 << 4 | 3, 220, 0x87, 'l', 'o', 'I',
    /* oclock: oclock */
    1 << 4 | SAME | 3, 'c', 'l', 'o', 'I',
    /* oct: month 10 */
    2 << 4 | 0, 153, 't',
    /* october: month 10 */
    3 << 4 | SAME | 2, 'o', 'b', 0x6,
    /* of: of, before */
    1 << 4 | 0, 209, 'f', MORE, 223,
    /* of course: yes */
    2 << 4 | 3, 233, 0x87, 'o', 'M', 'C',
    /* off: least, no */
    2 << 4 | 0, 219, 'f', MORE, 234,
    /* oh: ones 0 */
    1 << 4 | 0, 7, 'h',
    /* ok: skip, yes */
    0 << 4 | 1, 208, 'o', 'k', MORE, 233,
    /* okay: skip, yes */
    2 << 4 | 0, 208, 0x1, MORE, 233,
    /* old: skip */
    1 << 4 | 1, 208, 'l', 'd',
    /* on: skip, yes */
    1 << 4 | 0, 208, 'n', MORE, 233,
    /* on the dot: skip */
    2 << 4 | 2, 208, 0x88, 'd', 'X',
    /* once a: every */
    2 << 4 | 1, 231, 'V', 'G',
    /* once every: every */
    5 << 4 | SAME | 2, 0x8A, 'r', 'y',
    /* one: ones 1 */
    2 << 4 | 0, 10, 'e',
    /* one a day: repeat DAY */
    3 << 4 | 1, 197, 'G', 0x9,
    /* one a week: repeat WEEK */
    6 << 4 | 1, 199, 0x84, 0xD5,
    /* only: skip */
    2 << 4 | 0, 208, 0x12,
    /* or so: skip */
    1 << 4 | SAME | 2, 'r', 'S', 'o',
    /* other: other */
    1 << 4 | 0, 232, 0x86,
    /* ou: ones 0 */
    1 << 4 | 0, 7, 'u',
    /* ounce: unit OZ */
    2 << 4 | 1, 110, 'n', 'V',
    /* out of: over */
    2 << 4 | 1, 212, 't', 'N',
    /* over: over */
    1 << 4 | SAME | 1, 'v', 0x6,
    /* overmorrow: day 130 */
    4 << 4 | 1, 129, 0x81, 0x98,
    /* oz: unit OZ */
    1 << 4 | 0, 110, 'z',
    /* p: unit CENT, ampm 12 */
    0 << 4 | 0, 90, 'p', MORE, 118,
    /* p m: ampm 12 */
    1 << 4 | 0, 118, 'Z',
    /* paces: unit STEPS */
    1 << 4 | 1, 111, 0x89, 'B',
    /* pair: count 2 */
    2 << 4 | 0, 37, 0x90,
    /* palm sunday: holiday 28 */
    2 << 4 | 3, 183, 'l', 'm', 'S', 0xC6,
    /* pancake day: holiday 26 */
    2 << 4 | 4, 177, 'n', 'c', 'a', 'k', 0xC0,
    /* past: past, last 1 */
    2 << 4 | 0, 222, 0x11, MORE, 193,
    /* pc: unit PERCENT */
    1 << 4 | 0, 85, 'c',
    /* pct: unit PERCENT */
    2 << 4 | SAME | 0, 't',
    /* pence: unit CENT */
    1 << 4 | 1, 90, 0x8, 'V',
    /* pennies: unit CENT */
    3 << 4 | SAME | 2, 'n', 'i', 'B',
    /* penny: unit CENT */
    4 << 4 | SAME | 0, 'y',
    /* pentecost: holiday 34 */
    3 << 4 | 3, 184, 't', 0xD2, 'o', 0x11,
    /* per cent: unit PERCENT */
    2 << 4 | 2, 85, 'r', 0x87, 'E',
    /* per cent of: skip */
    8 << 4 | 0, 208, 'N',
    /* percent: unit PERCENT */
    3 << 4 | 1, 85, 'c', 'E',
    /* percent of: skip */
    7 << 4 | 0, 208, 'N',
    /* percentage: unit PERCENT */
    7 << 4 | 1, 85, 0xCA, 'e',
    /* percents of: skip */
    7 << 4 | 1, 208, 's', 'N',
    /* peso: unit MONEY */
    2 << 4 | 1, 84, 's', 'o',
    /* please: skip */
    0 << 4 | 2, 208, 'p', 0xF, 0xCC,
    /* plus: and, skip */
    2 << 4 | 0, 210, 0x9B, MORE, 208,
    /* pm: ampm 12 */
    1 << 4 | 0, 118, 'm',
    /* point: point */
    1 << 4 | 2, 203, 'o', 0x4, 't',
    /* positive: skip */
    2 << 4 | 1, 208, 'D', 0xC4,
    /* pound: unit LB, unit MONEY */
    2 << 4 | 1, 103, 'A', 'd', MORE, 84,
    /* precisely: skip */
    1 << 4 | 3, 208, 0xA, 0xCD, 'C', 0x12,
    /* presidents day: holiday 18 */
    3 << 4 | 3, 185, 'D', 'd', 'E', 0x14,
    /* previous: last 0 */
    3 << 4 | 3, 192, 'v', 'i', 'o', 0x9B,
    /* q: unit QUARTER */
    0 << 4 | 0, 112, 'q',
    /* qtr: unit QUARTER */
    0 << 4 | 2, 112, 'q', 't', 'r',
    /* quarter: fraction 4, unit QUARTER */
    1 << 4 | 2, 73, 'u', 0x19, 0x18, MORE, 112,
    /* quarterly: repeat QUARTER */
    7 << 4 | 0, 200, 0x12,
    /* quid: unit MONEY */
    2 << 4 | 1, 84, 'i', 'd',
    /* quieter: lower */
    3 << 4 | 1, 216, 'e', 0x18,
    /* raise: raise */
    0 << 4 | 2, 215, 0x1F, 'i', 'C',
    /* rd: ordinal_suffix */
    1 << 4 | 0, 211, 'd',
    /* reduce: lower */
    1 << 4 | 2, 216, 0xD3, 'u', 'V',
    /* remembrance day: holiday 12 */
    2 << 4 | 5, 186, 0x10, 0x80, 'r', 'T', 'c', 0xC0,
    /* right away: day NOW */
    0 << 4 | 3, 127, 'r', 0x1A, 'G', 0x9E,
    /* right now: day NOW */
    6 << 4 | SAME | 1, 'n', 0x17,
    /* roughly: skip */
    1 << 4 | 2, 208, 0x1D, 0xE, 0x12,
    /* rs: unit MONEY */
    1 << 4 | 0, 84, 's',
    /* rupee: unit MONEY */
    1 << 4 | SAME | 3, 'u', 'p', 'e', 'e',
    /* s: unit S */
    0 << 4 | 0, 82, 's',
    /* saint paddys day: holiday 2 */
    1 << 4 | 5, 187, 0xCB, 't', 0xC8, '[', 0xCF, 0x14,
    /* saint patrick: holiday 2 */
    8 << 4 | SAME | 2, 't', 'P', 'I',
    /* saint patricks day: holiday 2 */
    13 << 4 | SAME | 0, 0x14,
    /* sat: weekday 5 */
    2 << 4 | 0, 136, 't',
    /* saturday: weekday 5 */
    3 << 4 | SAME | 1, 'M', 0x2,
    /* say: skip */
    2 << 4 | 0, 208, 'y',
    /* saying: carrier */
    3 << 4 | 0, 236, 0xC,
    /* school day: weekdays 31 */
    1 << 4 | 3, 141, 'H', 'o', 0x83, 0x9,
    /* score: dozen 20 */
    2 << 4 | 0, 36, 0x97,
    /* sec: unit S */
    1 << 4 | 0, 82, 0xD2,
    /* second: ordinal 2, unit S, other */
    3 << 4 | 1, 54, 0x13, 'd', MORE, 82, MORE, 232,
    /* seconds: unit S */
    6 << 4 | 0, 82, 's',
    /* sep: month 9 */
    2 << 4 | 0, 154, 'p',
    /* sept: month 9 */
    3 << 4 | SAME | 0, 't',
    /* september: month 9 */
    4 << 4 | SAME | 2, 'e', 0x80, 0x6,
    /* seven: ones 7 */
    2 << 4 | 0, 11, 0x9D,
    /* seventeen: ones 17 */
    5 << 4 | 0, 12, 'R',
    /* seventeenth: ordinal 17 */
    9 << 4 | 0, 55, 0x7,
    /* seventh: ordinal 7 */
    6 << 4 | 0, 56, 'h',
    /* seventieth: ordinal 70 */
    6 << 4 | 0, 57, 'W',
    /* seventy: tens 70 */
    6 << 4 | 0, 24, 'y',
    /* several: count 3 */
    4 << 4 | 1, 38, 'r', 0x1B,
    /* sharp: skip */
    1 << 4 | 2, 208, 'h', 0x19, 'p',
    /* shrove tuesday: holiday 26 */
    2 << 4 | 7, 177, 'r', 'o', 'v', 0x5, 't', 'u', 'B', 0x2,
    /* silent: least */
    0 << 4 | 2, 219, 's', 0x8F, 'E',
    /* since: from */
    2 << 4 | 1, 227, 'n', 'V',
    /* single: count 1 */
    3 << 4 | 1, 39, 'g', 0xF,
    /* six: ones 6 */
    2 << 4 | 0, 13, 'x',
    /* sixteen: ones 16 */
    3 << 4 | 0, 14, 'R',
    /* sixteenth: ordinal 16 */
    7 << 4 | 0, 58, 0x7,
    /* sixth: ordinal 6 */
    4 << 4 | 0, 59, 'h',
    /* sixtieth: ordinal 60 */
    4 << 4 | 0, 60, 'W',
    /* sixty: tens 60 */
    4 << 4 | 0, 25, 'y',
    /* slightly: bit */
    1 << 4 | 2, 217, 'l', 0x1A, 0x12,
    /* slower: lower */
    2 << 4 | 1, 216, 0x17, 0x6,
    /* softer: lower */
    1 << 4 | SAME | 1, 0x1C, 0x18,
    /* some: count 3 */
    2 << 4 | 0, 38, 0x10,
    /* st: ordinal_suffix */
    1 << 4 | 0, 211, 't',
    /* st paddys day: holiday 2 */
    2 << 4 | 3, 187, 0xC8, '[', 0xCF, 0x14,
    /* st patricks day: holiday 2 */
    5 << 4 | SAME | 3, 't', 'P', 'I', 0x14,
    /* start: yes */
    2 << 4 | 1, 233, 0x19, 't',
    /* start of: of */
    5 << 4 | 0, 209, 'N',
    /* starting: from */
    5 << 4 | 0, 227, 0xC,
    /* step: unit STEPS */
    2 << 4 | 1, 111, 'e', 'p',
    /* stone: unit STONE */
    2 << 4 | 1, 113, 0x13, 'e',
    /* stop: no */
    3 << 4 | 0, 234, 'p',
    /* straight away: day NOW */
    2 << 4 | 3, 127, 0x1F, 0x1A, 'G', 0x9E,
    /* sun: weekday 6 */
    1 << 4 | 0, 137, 'A',
    /* sunday: weekday 6 */
    3 << 4 | SAME | 0, 0x2,
    /* sunrise: part MORNING */
    3 << 4 | 1, 124, 'P', 'C',
    /* sunset: part EVENING */
    3 << 4 | 1, 125, 'C', 't',
    /* suppertime: part EVENING */
    2 << 4 | SAME | 3, 'p', 'p', 0x6, 'F',
    /* sure: yes */
    2 << 4 | 0, 233, 0xA,
    /* t: skip, scale 12 */
    0 << 4 | 0, 208, 't', MORE, 34,
    /* tad: bit */
    1 << 4 | 0, 217, '[',
    /* ten: ones 10 */
    1 << 4 | 0, 15, 0x8,
    /* tenth: ordinal 10 */
    3 << 4 | 0, 61, 0x7,
    /* th: ordinal_suffix */
    1 << 4 | 0, 211, 'h',
    /* thanksgiving: holiday 24 */
    2 << 4 | 6, 188, 'T', 'k', 's', 'g', 'i', 'v', 0xC,
    /* thanksgiving day: holiday 24 */
    12 << 4 | SAME | 0, 0x9,
    /* that: carrier */
    3 << 4 | 0, 236, 't',
    /* that says: carrier */
    4 << 4 | SAME | 2, 'S', 0x1, 's',
    /* the: the */
    2 << 4 | 0, 204, 'e',
    /* third: ordinal 3 */
    2 << 4 | 1, 62, 0x90, 'd',
    /* thirteen: ones 13 */
    4 << 4 | 0, 16, 'R',
    /* thirteenth: ordinal 13 */
    8 << 4 | 0, 63, 0x7,
    /* thirtieth: ordinal 30 */
    5 << 4 | 0, 64, 'W',
    /* thirty: tens 30 */
    5 << 4 | 0, 26, 'y',
    /* this: this */
    3 << 4 | 0, 206, 's',
    /* this coming: this */
    4 << 4 | SAME | 2, 0x87, 'L', 0xC,
    /* this past: last 1 */
    5 << 4 | 2, 193, 'p', 'a', 0x11,
    /* thousand: scale 3 */
    2 << 4 | 3, 31, 'o', 0x9B, 'T', 'd',
    /* thousandth: ordinal_scale 3 */
    8 << 4 | 0, 70, 0x7,
    /* three: ones 3 */
    2 << 4 | 0, 17, 0xC3,
    /* through: until */
    3 << 4 | 1, 228, 0x1D, 0xE,
    /* thru: until */
    3 << 4 | SAME | 0, 'u',
    /* thu: weekday 3 */
    2 << 4 | 0, 138, 'u',
    /* thur: weekday 3 */
    3 << 4 | SAME | 0, 'r',
    /* thursday: weekday 3 */
    4 << 4 | SAME | 1, 's', 0x2,
    /* til: before, until */
    0 << 4 | 1, 223, 't', 0x8F, MORE, 228,
    /* till: before, until */
    3 << 4 | 0, 223, 'l', MORE, 228,
    /* titled: carrier */
    2 << 4 | 1, 236, 't', 0xC5,
    /* tmr: day 129 */
    1 << 4 | 1, 131, 'm', 'r',
    /* tmrw: day 129 */
    3 << 4 | SAME | 0, 'w',
    /* to: before, until */
    1 << 4 | 0, 223, 'o', MORE, 228,
    /* to be: skip */
    2 << 4 | 1, 208, ' ', ']',
    /* to say: carrier */
    3 << 4 | 1, 236, 's', 0x1,
    /* today: day 128 */
    2 << 4 | 0, 128, 0x2,
    /* todays: day 128, this */
    5 << 4 | 0, 128, 's', MORE, 206,
    /* tommorow: day 129 */
    2 << 4 | 2, 131, 'm', 0x81, 0x17,
    /* tommorrow: day 129 */
    6 << 4 | SAME | 0, 0x98,
    /* tomorow: day 129 */
    3 << 4 | SAME | 1, 'o', 0x98,
    /* tomorrow: day 129 */
    5 << 4 | SAME | 0, 0x98,
    /* tonight: day NIGHT */
    2 << 4 | 0, 132, 'O',
    /* tonite: day NIGHT */
    4 << 4 | SAME | 0, 0xD,
    /* top: most */
    2 << 4 | 0, 218, 'p',
    /* total: skip */
    2 << 4 | 1, 208, 't', 0x1B,
    /* trillion: scale 12 */
    1 << 4 | 3, 34, 'r', 0x8F, 'K', 0x13,
    /* trillionth: ordinal_scale 12 */
    8 << 4 | 0, 71, 0x7,
    /* trinity sunday: holiday 36 */
    3 << 4 | 4, 189, 'n', '_', 'y', 'S', 0xC6,
    /* triple: double 3 */
    3 << 4 | 1, 81, 'p', 0xF,
    /* true: yes */
    2 << 4 | 1, 233, 'u', 'e',
    /* tue: weekday 1 */
    1 << 4 | 1, 139, 'u', 'e',
    /* tuesday: weekday 1 */
    3 << 4 | SAME | 1, 's', 0x2,
    /* twelfth: ordinal 12 */
    1 << 4 | 3, 65, 0x84, 'l', 'f', 0x7,
    /* twelve: ones 12 */
    4 << 4 | 0, 18, 0x1E,
    /* twentieth: ordinal 20 */
    3 << 4 | 2, 66, 'n', 't', 'W',
    /* twenty: tens 20 */
    5 << 4 | 0, 27, 'y',
    /* two: ones 2 */
    2 << 4 | 0, 19, 'o',
    /* uh: skip */
    0 << 4 | 1, 208, 'u', 'h',
    /* um: skip */
    0 << 4 | 1, 208, 'u', 'm',
    /* under zero: below_zero */
    1 << 4 | 5, 214, 'n', 0xD0, ' ', 'z', 0x6, 'o',
    /* until: before, until */
    2 << 4 | 1, 223, 't', 0x8F, MORE, 228,
    /* untill: until */
    5 << 4 | 0, 228, 'l',
    /* up: raise */
    1 << 4 | 0, 215, 'p',
    /* up to: until */
    2 << 4 | 2, 228, ' ', 't', 'o',
    /* upcoming: next */
    2 << 4 | 2, 207, 'c', 'L', 0xC,
    /* us $: unit MONEY */
    1 << 4 | 1, 84, 0x3, '$',
    /* usd: unit MONEY */
    2 << 4 | SAME | 0, 'd',
    /* valentine day: holiday 1 */
    0 << 4 | 4, 190, 'v', 0x1B, 'E', 0x4, 0xC0,
    /* valentines: holiday 1 */
    9 << 4 | SAME | 0, 's',
    /* valentines day: holiday 1 */
    10 << 4 | SAME | 0, 0x9,
    /* veterans day: holiday 12 */
    1 << 4 | 3, 186, 'e', 0x18, 'T', 0x14,
    /* w: unit WEEK */
    0 << 4 | 0, 114, 'w',
    /* warmer: raise */
    1 << 4 | 2, 215, 0x19, 'm', 0x6,
    /* washingtons birthday: holiday 18 */
    2 << 4 | 7, 185, 0x9A, 0xC, 't', 0x13, 0x3, 0xDA, 0x7, 0x2,
    /* wed: weekday 2 */
    1 << 4 | 0, 140, 0xD3,
    /* wednesday: weekday 2 */
    3 << 4 | SAME | 2, 'n', 'B', 0x2,
    /* week: unit WEEK */
    2 << 4 | 0, 114, 0xD5,
    /* week day: weekdays 31 */
    4 << 4 | 0, 141, 0x9,
    /* week end: weekdays 96 */
    5 << 4 | 0, 142, 0xC1,
    /* weekday: weekdays 31 */
    4 << 4 | 0, 141, 0x2,
    /* weekend: weekdays 96 */
    4 << 4 | 0, 142, 0xC1,
    /* weekly: repeat WEEK */
    4 << 4 | 0, 199, 0x12,
    /* weeknight: weekdays 31 */
    4 << 4 | 0, 141, 'O',
    /* which says: carrier */
    1 << 4 | 5, 236, 'h', 'i', 'H', 'S', 0x1, 's',
    /* whit monday: holiday 35 */
    3 << 4 | 3, 191, 't', 'Z', 0x13, 0x2,
    /* whit sunday: holiday 34 */
    5 << 4 | 1, 184, 's', 0xC6,
    /* whole: skip */
    2 << 4 | 1, 208, 'o', 0xF,
    /* with the message: carrier */
    0 << 4 | 7, 236, 'w', 0xDC, 0x88, 'm', 'B', 's', 0xCA, 'e',
    /* with the name: carrier */
    9 << 4 | SAME | 1, 0x92, 0x10,
    /* with the text: carrier */
    9 << 4 | SAME | 2, 0xD, 'x', 't',
    /* with the title: carrier */
    10 << 4 | SAME | 1, '_', 0xF,
    /* within: skip */
    4 << 4 | 0, 208, 0x4,
    /* wk: unit WEEK */
    1 << 4 | 0, 114, 'k',
    /* wks: unit WEEK */
    2 << 4 | SAME | 0, 's',
    /* work: skip */
    1 << 4 | 1, 208, 0x16, 'k',
    /* work day: weekdays 31 */
    4 << 4 | 0, 141, 0x9,
    /* workday: weekdays 31 */
    4 << 4 | SAME | 0, 0x2,
    /* workers day: holiday 7 */
    4 << 4 | 1, 174, 0x6, 0x14,
    /* working: skip */
    4 << 4 | 0, 208, 0xC,
    /* working day: weekdays 31 */
    7 << 4 | 0, 141, 0x9,
    /* workweek: unit WEEK */
    4 << 4 | 1, 114, 0x84, 0xD5,
    /* worth: skip */
    3 << 4 | 0, 208, 0x7,
    /* x: skip */
    0 << 4 | 0, 208, 'x',
    /* xmas: holiday 14 */
    0 << 4 | 3, 162, 'x', 'm', 'a', 's',
    /* xmas day: holiday 14 */
    4 << 4 | SAME | 0, 0x9,
    /* xmas eve: holiday 13 */
    5 << 4 | 0, 163, 0x8A,
    /* y: unit YEAR */
    0 << 4 | 0, 115, 'y',
    /* yard: unit YD */
    1 << 4 | 1, 116, 0x19, 'd',
    /* yd: unit YD */
    1 << 4 | SAME | 0, 'd',
    /* yds: unit YD */
    2 << 4 | SAME | 0, 's',
    /* yeah: yes */
    1 << 4 | 1, 233, 0xD1, 'h',
    /* year: unit YEAR */
    3 << 4 | 0, 115, 'r',
    /* yearly: repeat YEAR */
    4 << 4 | 0, 196, 0x12,
    /* yen: unit MONEY */
    2 << 4 | 0, 84, 'n',
    /* yep: yes */
    2 << 4 | 0, 233, 'p',
    /* yes: yes */
    2 << 4 | SAME | 0, 's',
    /* yesterday: day 127 */
    3 << 4 | 1, 133, 0x18, 0x2,
    /* yr: unit YEAR */
    0 << 4 | 1, 115, 'y', 'r',
    /* yrs: unit YEAR */
    2 << 4 | SAME | 0, 's',
    /* yuan: unit MONEY */
    1 << 4 | 1, 84, 'u', 'T',
    /* yup: yes */
    2 << 4 | 0, 233, 'p',
    /* zero: ones 0 */
    0 << 4 | 2, 7, 'z', 0x6, 'o',
    /* ~: skip */
    0 << 4 | 0, 208, '~',
    /* ¢: unit CENT */
    0 << 4 | 1, 90, 0xC2, 0xA2,
    /* £: unit MONEY */
    1 << 4 | 0, 84, 0xA3,
    /* ¥: unit MONEY */
    1 << 4 | SAME | 0, 0xA5,
    /* °: unit DEGREE */
    1 << 4 | 0, 94, 0xB0,
    /* º: unit DEGREE */
    1 << 4 | SAME | 0, 0xBA,
    /* ¼: ratio 20 */
    1 << 4 | 0, 74, 0xBC,
    /* ½: ratio 18 */
    1 << 4 | 0, 75, 0xBD,
    /* ¾: ratio 52 */
    1 << 4 | 0, 76, 0xBE,
    /* €: unit MONEY */
    0 << 4 | 2, 84, 0xE2, 0x82, 0xAC,
    /* ₹: unit MONEY */
    2 << 4 | SAME | 0, 0xB9,
    /* ⅓: ratio 19 */
    1 << 4 | 1, 77, 0x85, 0x93,
    /* ⅔: ratio 35 */
    2 << 4 | 0, 78, 0x94,
    /* ⅙: ratio 22 */
    2 << 4 | 0, 79, 0x99,
    /* 👌: yes */
    0 << 4 | 3, 233, 0xF0, 0x9F, 0x91, 0x8C,
    /* 👍: yes */
    3 << 4 | SAME | 0, 0x8D,
    /* 👎: no */
    3 << 4 | 0, 234, 0x8E,
    1, /* no meaning follows */
};

static const uint8_t values[] = {
    8, 18, 11, 15, 5, 4, 14, 0, 9, 19, 1, 7, 17, 6, 16, 10, 13, 3, 12, 2, 80, 50, 40, 90, 70, 60,
    30, 20, 1, 9, 7, 3, 5, 6, 12, 12, 20, 2, 3, 1, 18, 8, 80, 11, 15, 5, 50, 1, 40, 14, 4, 19, 9,
    90, 2, 17, 7, 70, 16, 6, 60, 10, 3, 13, 30, 12, 20, 9, 2, 6, 3, 12, 2, 4, 20, 18, 52, 19, 35,
    22, 2, 3, BODKIN_MEASURE_S, BODKIN_MEASURE_IN, BODKIN_MEASURE_MONEY, BODKIN_MEASURE_PERCENT,
    BODKIN_MEASURE_MIN, BODKIN_MEASURE_FT, BODKIN_MEASURE_BPM, BODKIN_MEASURE_CELSIUS,
    BODKIN_MEASURE_CENT, BODKIN_MEASURE_KCAL, BODKIN_MEASURE_CM, BODKIN_MEASURE_DAY,
    BODKIN_MEASURE_DEGREE, BODKIN_MEASURE_FAHRENHEIT, BODKIN_MEASURE_FORTNIGHT, BODKIN_MEASURE_G,
    BODKIN_MEASURE_H, BODKIN_MEASURE_KELVIN, BODKIN_MEASURE_KM, BODKIN_MEASURE_KG,
    BODKIN_MEASURE_KJ, BODKIN_MEASURE_LB, BODKIN_MEASURE_M, BODKIN_MEASURE_MG, BODKIN_MEASURE_MI,
    BODKIN_MEASURE_MM, BODKIN_MEASURE_MS, BODKIN_MEASURE_MONTH, BODKIN_MEASURE_OZ,
    BODKIN_MEASURE_STEPS, BODKIN_MEASURE_QUARTER, BODKIN_MEASURE_STONE, BODKIN_MEASURE_WEEK,
    BODKIN_MEASURE_YEAR, BODKIN_MEASURE_YD, 0, 12, 30, 12, 0, BODKIN_PART_AFTERNOON,
    BODKIN_PART_NIGHT, BODKIN_PART_MORNING, BODKIN_PART_EVENING, BODKIN_PART_LUNCH, BODKIN_DAY_NOW,
    128, 130, 126, 129, BODKIN_PART_NIGHT, 127, 4, 0, 5, 6, 3, 1, 2, 31, 96, 4, 8, 12, 2, 1, 7, 6,
    3, 5, 11, 10, 9, 11, 3, 33, 27, 25, 6, 15, 14, 13, 17, 23, 4, 31, 32, 21, 8, 30, 10, 9, 7, 5,
    22, 26, 29, 20, 19, 0, 16, 28, 34, 18, 12, 2, 24, 36, 1, 35, 0, 1, 0, 1, BODKIN_GRAIN_YEAR,
    BODKIN_GRAIN_DAY, BODKIN_GRAIN_MONTH, BODKIN_GRAIN_WEEK, BODKIN_GRAIN_QUARTER,
};

static const uint8_t pairs[] = {
    0, 0, 'a', 'y', 'd', 0x1, 's', ' ', 'i', 'n', 'e', ' ', 'e', 'r', 't', 'h', 'e', 'n', ' ', 0x2,
    'r', 'e', 't', 'i', 0x4, 'g', 't', 'e', 'g', 'h', 'l', 'e', 'm', 'e', 's', 't', 'l', 'y', 'o',
    'n', 0x3, 0x2, 'i', 0xE, 'o', 'r', 'o', 'w', 't', 0x6, 'a', 'r', 0x15, 't', 'a', 'l', 'o', 'f',
    'o', 'u', 'v', 'e', 'r', 'a', '@', 0, 'u', 'n', 'e', 's', 's', 'e', 's', 'i', 0x8, 't', 0xB,
    0x10, ' ', 'a', 'c', 'h', 'c', 'k', 'e', 0x7, 'l', 'i', 'o', 'm', 'u', 'r', ' ', 0x1C, 'n',
    0x1A, 'r', 'i', 0x7, 0x5, 0xD, 0x8, ' ', 's', 'a', 'n', 'b', 0xF, 'c', 'e', 'i', 'J', 'o', 't',
    ' ', 'f', ' ', 'm', 'a', 'd', 'a', 0xD, 'b', 'e', 'i', 'm', 'i', 't', 'm', 'b', 'm', 0x16, 0x82,
    0, 'o', 'l', 'w', 'e', 0x85, 0, 0x7, 0x6, ' ', 'c', ' ', 'Q', 'a', 'c', 'e', 0x1E, 'g', 0x1F,
    0x8C, 0, 0x8D, 0, 0x8E, 0, 'i', 'l', 'i', 'r', 0x91, 0, 'n', 'a', 0x93, 0, 0x94, 0, 'n', 0xC,
    'o', 's', 'o', 0xA, 'r', 0x17, 0x99, 0, 's', 'h', 'u', 's', 'u', 0xD, 'v', 0x8, 'w', 0x1, 0x9F,
    0, 0x5, 0x2, 0x8, 'd', 0xC2, 0, 0xA, 'e', 0xB, 0x1E, 0xF, 'd', 'A', 0x2, ' ', 'n', ' ', 'p',
    ' ', 'F', 'a', 'g', 'a', 0x4, 'a', 'C', 'c', 'i', 'd', 'i', 'd', 'y', 'd', 0x6, 'e', 'a', 'e',
    'c', 'e', 'd', 'p', 0x96, 'e', 'k', ' ', 'h', ' ', 'k', ' ', 'l', ' ', 'w', 'b', 0x90, 'e',
    0x11, 'i', 0x7, 'k', 0x6, 'r', 0x3, 0xB, 0x13,
};

static const struct bodkin_holiday holidays[] = {
    { BODKIN_HOLIDAY_FIXED << 4 | 1, 1 },
    { BODKIN_HOLIDAY_FIXED << 4 | 2, 14 },
    { BODKIN_HOLIDAY_FIXED << 4 | 3, 17 },
    { BODKIN_HOLIDAY_FIXED << 4 | 4, 1 },
    { BODKIN_HOLIDAY_FIXED << 4 | 4, 22 },
    { BODKIN_HOLIDAY_FIXED << 4 | 4, 27 },
    { BODKIN_HOLIDAY_FIXED << 4 | 10, 16 },
    { BODKIN_HOLIDAY_FIXED << 4 | 5, 1 },
    { BODKIN_HOLIDAY_FIXED << 4 | 6, 19 },
    { BODKIN_HOLIDAY_FIXED << 4 | 7, 4 },
    { BODKIN_HOLIDAY_FIXED << 4 | 10, 31 },
    { BODKIN_HOLIDAY_FIXED << 4 | 11, 1 },
    { BODKIN_HOLIDAY_FIXED << 4 | 11, 11 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 24 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 25 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 26 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 31 },
    { BODKIN_HOLIDAY_NTH << 4 | 1, 48 },
    { BODKIN_HOLIDAY_NTH << 4 | 2, 48 },
    { BODKIN_HOLIDAY_NTH << 4 | 5, 38 },
    { BODKIN_HOLIDAY_NTH << 4 | 5, 80 },
    { BODKIN_HOLIDAY_NTH << 4 | 6, 54 },
    { BODKIN_HOLIDAY_NTH << 4 | 9, 16 },
    { BODKIN_HOLIDAY_NTH << 4 | 10, 32 },
    { BODKIN_HOLIDAY_NTH << 4 | 11, 67 },
    { BODKIN_HOLIDAY_AFTER << 4 | 11, 67 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 81 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 82 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 121 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 125 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 126 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 128 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 129 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 167 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 177 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 178 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 184 },
};

const struct bodkin_locale bodkin_locale_en = {
    .words = words,
    .values = values,
    .pairs = pairs,
    .holidays = holidays,
    .strides = {
    1, 641, 1081, 1374, 1940, 2353, 2656,
    },
    .buckets = {
    34, 77, 183, 53, 83, 72, 67, 71, 75, 40, 95, 49, 117, 9, 27, 28, 39, 5, 72, 8, 23, 22, 66, 58,
    32, 71, 129, 56, 82, 40, 75, 81, 46, 3, 23, 21, 22, 98, 108, 92, 117, 4, 40, 17, 0, 68, 54, 3,
    11, 33, 13, 5, 0, 54,
    },
    .starts = {
    0, 20, 28, 29, 35, 37, 40, 67, 72, 74, 80, 80, 82, 117, 119, 120, 122, 127, 134, 141, 143, 155,
    192, 194, 196, 201,
    },
    .flags = 0,
};
