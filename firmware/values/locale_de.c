/* Made by tools/values/locale.ts from de.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

#define SAME BODKIN_WORD_SAME
#define MORE BODKIN_WORD_MORE

static const uint8_t words[] = {
    0, /* no word is at 0 */
    /* $: unit MONEY */
    0 << 4 | 0, 60, '$',
    /* %: unit PERCENT */
    0 << 4 | 0, 61, '%',
    /* &: and */
    0 << 4 | 0, 143, '&',
    /* +: skip */
    0 << 4 | 0, 141, '+',
    /* -: minus, until */
    0 << 4 | 0, 146, '-', MORE, 161,
    /* ab: from */
    0 << 4 | 0, 160, 'F',
    /* abend: part EVENING */
    2 << 4 | 0, 91, 0x19,
    /* abends: ampm 12 */
    5 << 4 | 0, 85, 's',
    /* acht: ones 8 */
    1 << 4 | 1, 0, 0x4, 't',
    /* achte: ordinal 8 */
    4 << 4 | 0, 35, 'e',
    /* achten: ordinal 8 */
    5 << 4 | SAME | 0, 'n',
    /* achtes: ordinal 8 */
    5 << 4 | SAME | 0, 's',
    /* achtzehn: ones 18 */
    4 << 4 | 0, 1, 0xE,
    /* achtzig: tens 80 */
    5 << 4 | 0, 20, 0x7,
    /* aktivieren: yes */
    0 << 4 | 4, 166, 'a', 'N', 'i', 'C', 0x2,
    /* aktiviert: yes */
    8 << 4 | SAME | 0, 't',
    /* alle: every */
    1 << 4 | 1, 164, 0x16, 'e',
    /* am: skip */
    1 << 4 | 0, 141, 'm',
    /* am abend: ampm 12 */
    2 << 4 | 2, 85, ' ', 'F', 0x19,
    /* am morgen: ampm 0 */
    3 << 4 | 0, 86, '^',
    /* am nachmittag: ampm 12 */
    3 << 4 | 1, 85, 'E', ']',
    /* an: yes */
    1 << 4 | 0, 166, 'n',
    /* anderthalb: mixed 1 */
    2 << 4 | 2, 57, 'H', 't', 'J',
    /* april: month 4 */
    1 << 4 | 2, 110, 'p', 'r', 'K',
    /* auf: skip */
    1 << 4 | 1, 141, 'u', 'f',
    /* august: month 8 */
    2 << 4 | 2, 111, 'g', 0x1C, 't',
    /* aus: least, no */
    2 << 4 | 0, 152, 's', MORE, 167,
    /* ausschalten: no */
    3 << 4 | 2, 167, 0x1B, 0x9, 'Y',
    /* bis: until */
    0 << 4 | 2, 161, 'b', 'i', 's',
    /* bisschen: bit */
    3 << 4 | 0, 150, '\\',
    /* bitte: skip */
    2 << 4 | 1, 141, 't', 0x1,
    /* bpm: unit BPM */
    1 << 4 | 1, 62, 'p', 'm',
    /* c: unit CELSIUS */
    0 << 4 | 0, 63, 'c',
    /* ca: skip */
    1 << 4 | 0, 141, 'a',
    /* celsius: unit CELSIUS */
    1 << 4 | 3, 63, 'I', 's', 'i', 0x1C,
    /* cent: unit CENT */
    2 << 4 | 1, 64, 'n', 't',
    /* circa: skip */
    0 << 4 | 4, 141, 'c', 'i', 'r', 'c', 'a',
    /* cm: unit CM */
    1 << 4 | 0, 65, 'm',
    /* das: the */
    0 << 4 | 2, 137, 'd', 'a', 's',
    /* dass: carrier */
    3 << 4 | 0, 169, 's',
    /* deaktivieren: no */
    1 << 4 | 5, 167, 'e', 'a', 'N', 'i', 'C', 0x2,
    /* deaktiviert: no */
    10 << 4 | SAME | 0, 't',
    /* dem: the */
    2 << 4 | 0, 137, 'm',
    /* den: the */
    2 << 4 | SAME | 0, 'n',
    /* der: the */
    2 << 4 | SAME | 0, 'r',
    /* des: the */
    2 << 4 | SAME | 0, 's',
    /* dezember: month 12 */
    2 << 4 | 2, 112, 'z', 'e', 'P',
    /* di: weekday 1 */
    0 << 4 | 1, 101, 'd', 'i',
    /* die: the */
    2 << 4 | 0, 137, 'e',
    /* dienstag: weekday 1 */
    3 << 4 | 1, 101, 'n', 'U',
    /* diese: this */
    3 << 4 | 1, 139, 's', 'e',
    /* diesem: this */
    5 << 4 | SAME | 0, 'm',
    /* diesen: this */
    5 << 4 | SAME | 0, 'n',
    /* dieser: this */
    5 << 4 | SAME | 0, 'r',
    /* do: weekday 3 */
    1 << 4 | 0, 102, 'o',
    /* dollar: unit MONEY */
    2 << 4 | 1, 60, 0x16, 0x10,
    /* donnerstag: weekday 3 */
    2 << 4 | 2, 102, '@', 0x3, 'U',
    /* doppel: double 2 */
    2 << 4 | 2, 59, 'p', 'p', 'I',
    /* drei: ones 3 */
    1 << 4 | 1, 2, 'r', 0xA,
    /* dreisig: tens 30 */
    4 << 4 | 1, 21, 's', 0x7,
    /* dreisigste: ordinal 30 */
    7 << 4 | 0, 36, 0x18,
    /* dreisigsten: ordinal 30 */
    10 << 4 | SAME | 0, 'n',
    /* dreisigstes: ordinal 30 */
    10 << 4 | SAME | 0, 's',
    /* dreissig: tens 30 */
    5 << 4 | 1, 21, 's', 0x7,
    /* dreiviertel: ratio 52, half_past 241 */
    4 << 4 | 2, 54, 'C', 't', 'I', MORE, 87,
    /* dreizehn: ones 13 */
    4 << 4 | 0, 3, 0xE,
    /* dritte: ordinal 3 */
    2 << 4 | 1, 37, 0x15, 0x1,
    /* drittel: fraction 3 */
    6 << 4 | 0, 49, 'l',
    /* dritten: ordinal 3 */
    6 << 4 | 0, 37, 'n',
    /* dritter: ordinal 3 */
    6 << 4 | SAME | 0, 'r',
    /* drittes: ordinal 3 */
    6 << 4 | SAME | 0, 's',
    /* dunkler: lower */
    1 << 4 | 3, 149, 0xF, 'k', 'l', 0x3,
    /* dutzend: dozen 12 */
    2 << 4 | 1, 32, 'V', 0x19,
    /* ein: article, ones 1, yes */
    0 << 4 | 0, 135, 'Z', MORE, 4, MORE, 166,
    /* ein bisschen: bit */
    3 << 4 | 4, 150, ' ', 'b', 'i', 's', '\\',
    /* eine: article, ones 1 */
    3 << 4 | 0, 135, 'e', MORE, 4,
    /* eineinhalb: mixed 1 */
    4 << 4 | 1, 57, 'M', 'J',
    /* einem: article, ones 1 */
    4 << 4 | 0, 135, 'm', MORE, 4,
    /* einen: article, ones 1 */
    4 << 4 | 0, 135, 'n', MORE, 4,
    /* einer: article, ones 1 */
    4 << 4 | 0, 135, 'r', MORE, 4,
    /* eines: article */
    4 << 4 | 0, 135, 's',
    /* einhalb: mixed 0 */
    3 << 4 | 0, 58, 'J',
    /* einige: count 3 */
    3 << 4 | 1, 33, 0x7, 'e',
    /* eins: ones 1 */
    3 << 4 | 0, 4, 's',
    /* einschalten: yes */
    4 << 4 | 2, 166, 0x4, 0x9, 'Y',
    /* elf: ones 11 */
    1 << 4 | 1, 5, 'l', 'f',
    /* elfte: ordinal 11 */
    3 << 4 | 0, 38, 0x1,
    /* elften: ordinal 11 */
    5 << 4 | SAME | 0, 'n',
    /* elftes: ordinal 11 */
    5 << 4 | SAME | 0, 's',
    /* erste: ordinal 1 */
    1 << 4 | 1, 39, 'r', 0x18,
    /* ersten: ordinal 1 */
    5 << 4 | SAME | 0, 'n',
    /* erster: ordinal 1 */
    5 << 4 | SAME | 0, 'r',
    /* erstes: ordinal 1 */
    5 << 4 | SAME | 0, 's',
    /* etwa: skip */
    1 << 4 | 2, 141, 't', 'w', 'a',
    /* euro: unit MONEY */
    1 << 4 | 1, 60, 'u', 'T',
    /* f: unit FAHRENHEIT */
    0 << 4 | 0, 66, 'f',
    /* fahrenheit: unit FAHRENHEIT */
    1 << 4 | SAME | 4, 0x1E, 0x2, 'h', 'e', 0x15,
    /* falsch: no */
    2 << 4 | 1, 167, 'l', 0x1B,
    /* februar: month 2 */
    1 << 4 | 3, 113, 'e', 'b', 'r', 'X',
    /* fr: weekday 4 */
    0 << 4 | 1, 103, 'f', 'r',
    /* freitag: weekday 4 */
    2 << 4 | SAME | 1, 0xA, 0x6,
    /* fruh: ampm 0 */
    2 << 4 | 1, 86, 'u', 'h',
    /* fuenf: ones 5 */
    1 << 4 | 2, 6, 'u', 0x2, 'f',
    /* fuenfzehn: ones 15 */
    5 << 4 | 0, 7, 0xE,
    /* fuenfzig: tens 50 */
    6 << 4 | 0, 22, 0x7,
    /* funf: ones 5 */
    2 << 4 | 1, 6, 'n', 'f',
    /* funfte: ordinal 5 */
    4 << 4 | 0, 40, 0x1,
    /* funftel: fraction 5 */
    6 << 4 | 0, 50, 'l',
    /* funften: ordinal 5 */
    6 << 4 | 0, 40, 'n',
    /* funftes: ordinal 5 */
    6 << 4 | SAME | 0, 's',
    /* funfzehn: ones 15 */
    4 << 4 | 0, 7, 0xE,
    /* funfzig: tens 50 */
    5 << 4 | 0, 22, 0x7,
    /* fur: for */
    2 << 4 | 0, 163, 'r',
    /* g: unit G */
    0 << 4 | 0, 67, 'g',
    /* ganz: most */
    1 << 4 | 1, 151, 'G', 'z',
    /* gegen: skip */
    1 << 4 | 1, 141, 'e', 0x1A,
    /* genannt: carrier */
    2 << 4 | 2, 169, 0x12, '@', 't',
    /* genau: skip */
    4 << 4 | 0, 141, 'u',
    /* gerade: day NOW */
    2 << 4 | 1, 95, 'A', 0xC,
    /* gestern: day 127 */
    2 << 4 | 1, 96, 'B', 'n',
    /* grad: unit DEGREE */
    0 << 4 | 2, 68, 'g', 'A', 'd',
    /* gramm: unit G */
    3 << 4 | 0, 67, 'O',
    /* h: unit H */
    0 << 4 | 0, 69, 'h',
    /* halb: fraction 2, half_past 226 */
    1 << 4 | 0, 51, 'D', MORE, 88,
    /* halbe: fraction 2 */
    4 << 4 | 0, 51, 'e',
    /* halben: fraction 2 */
    5 << 4 | SAME | 0, 'n',
    /* halber: fraction 2 */
    5 << 4 | SAME | 0, 'r',
    /* halfte: fraction 2 */
    3 << 4 | SAME | 1, 'f', 0x1,
    /* heiligabend: holiday 1 */
    1 << 4 | 4, 122, 'e', 'K', 0x7, 'F', 0x19,
    /* heller: raise */
    2 << 4 | 1, 148, 0x16, 0x3,
    /* heute: day 128, this */
    2 << 4 | 1, 97, 'u', 0x1, MORE, 139,
    /* hochste: most */
    0 << 4 | 2, 151, 'h', 'S', 0x18,
    /* hoher: raise */
    2 << 4 | 1, 148, 'h', 0x3,
    /* hundert: hundred 1 */
    1 << 4 | 2, 28, 0xF, 'H', 't',
    /* in: in */
    0 << 4 | 0, 138, 'M',
    /* ja: yes */
    0 << 4 | 1, 166, 'j', 'a',
    /* jahr: unit YEAR */
    2 << 4 | 0, 70, 0x14,
    /* jahre: unit YEAR */
    4 << 4 | SAME | 0, 'e',
    /* jahren: unit YEAR */
    5 << 4 | SAME | 0, 'n',
    /* jahrlich: repeat YEAR */
    4 << 4 | 0, 130, 0x1D,
    /* janner: month 1 */
    2 << 4 | 1, 114, '@', 0x3,
    /* januar: month 1 */
    3 << 4 | SAME | 0, 'X',
    /* jawohl: yes */
    2 << 4 | 3, 166, 'w', 'o', 'h', 'l',
    /* jede: every */
    1 << 4 | 1, 164, 'e', 0xC,
    /* jeden: every */
    4 << 4 | SAME | 0, 'n',
    /* jeder: every */
    4 << 4 | SAME | 0, 'r',
    /* jetzt: day NOW */
    2 << 4 | 1, 95, 'V', 't',
    /* juli: month 7 */
    0 << 4 | 2, 115, 'j', 'u', 0x11,
    /* juni: month 6 */
    2 << 4 | 1, 116, 'n', 'i',
    /* kalorien: unit KCAL */
    0 << 4 | 4, 71, 'k', 0x9, 0x17, 'i', 0x2,
    /* kalter: lower */
    3 << 4 | 0, 149, 0x8,
    /* karfreitag: holiday 6 */
    2 << 4 | 4, 123, 'r', 'f', 'r', 0xA, 0x6,
    /* kcal: unit KCAL */
    1 << 4 | 1, 71, 'c', 0x9,
    /* kein: not */
    1 << 4 | 0, 168, 'Z',
    /* keine: not */
    4 << 4 | SAME | 0, 'e',
    /* kg: unit KG */
    1 << 4 | 0, 72, 'g',
    /* kilo: unit KG */
    0 << 4 | 2, 72, 'k', 'K', 'o',
    /* kilogramm: unit KG */
    4 << 4 | SAME | 2, 'g', 'A', 'O',
    /* kilokalorien: unit KCAL */
    4 << 4 | 4, 71, 'k', 0x9, 0x17, 'i', 0x2,
    /* kilometer: unit KM */
    4 << 4 | 2, 73, 'm', 'e', 0x8,
    /* kilometern: unit KM */
    9 << 4 | SAME | 0, 'n',
    /* klar: yes */
    1 << 4 | 1, 166, 'l', 0x10,
    /* km: unit KM */
    1 << 4 | 0, 73, 'm',
    /* komma: point */
    1 << 4 | 2, 136, 'o', 'O', 'a',
    /* kommende: next */
    4 << 4 | 1, 140, 0x2, 0xC,
    /* kommenden: next */
    8 << 4 | SAME | 0, 'n',
    /* kommender: next */
    8 << 4 | SAME | 0, 'r',
    /* lang: skip */
    0 << 4 | 2, 141, 'l', 'G', 'g',
    /* lauter: raise */
    2 << 4 | 1, 148, 'u', 0x8,
    /* leiser: lower */
    1 << 4 | 2, 149, 0xA, 's', 0x3,
    /* letzte: last 0, last_of */
    2 << 4 | 1, 129, 'V', 0x1, MORE, 157,
    /* letzten: last 0, last_of */
    6 << 4 | 0, 129, 'n', MORE, 157,
    /* letzter: last 0, last_of */
    6 << 4 | 0, 129, 'r', MORE, 157,
    /* letztes: last 0 */
    6 << 4 | 0, 129, 's',
    /* m: unit MIN, unit M */
    0 << 4 | 0, 74, 'm', MORE, 75,
    /* maerz: month 3 */
    1 << 4 | 2, 117, 'a', 0x3, 'z',
    /* mai: month 5 */
    2 << 4 | 0, 118, 'i',
    /* mal: skip */
    2 << 4 | 0, 141, 'l',
    /* marz: month 3 */
    2 << 4 | 1, 117, 'r', 'z',
    /* maximal: most */
    2 << 4 | 2, 151, 'x', 'L', 0x9,
    /* maximum: most */
    5 << 4 | SAME | 0, 'W',
    /* mehr: raise */
    1 << 4 | 1, 148, 'e', 0x14,
    /* meile: unit MI */
    2 << 4 | 1, 76, 'K', 'e',
    /* meilen: unit MI */
    5 << 4 | SAME | 0, 'n',
    /* meter: unit M */
    2 << 4 | 0, 75, 0x8,
    /* metern: unit M */
    5 << 4 | SAME | 0, 'n',
    /* mi: weekday 2 */
    0 << 4 | 1, 104, 'm', 'i',
    /* milliarde: scale 9 */
    2 << 4 | 3, 29, 'l', 0x11, 0x10, 0xC,
    /* milliarden: scale 9 */
    9 << 4 | SAME | 0, 'n',
    /* million: scale 6 */
    5 << 4 | 1, 30, 'o', 'n',
    /* millionen: scale 6 */
    7 << 4 | SAME | 0, 0x2,
    /* millisekunde: unit MS */
    5 << 4 | 3, 77, 's', 'e', 'k', '[',
    /* millisekunden: unit MS */
    12 << 4 | SAME | 0, 'n',
    /* min: unit MIN */
    2 << 4 | 0, 74, 'n',
    /* minimal: least */
    3 << 4 | 1, 152, 'L', 0x9,
    /* minimum: least */
    5 << 4 | SAME | 0, 'W',
    /* minus: minus */
    3 << 4 | 0, 146, 0x1C,
    /* minute: unit MIN */
    4 << 4 | 0, 74, 0x1,
    /* minuten: unit MIN */
    6 << 4 | SAME | 0, 'n',
    /* mio: scale 6 */
    2 << 4 | 0, 30, 'o',
    /* mit dem text: carrier */
    2 << 4 | 7, 169, 't', ' ', 0xC, 'm', ' ', 0x1, 'x', 't',
    /* mit dem titel: carrier */
    9 << 4 | SAME | 1, 0x15, 'I',
    /* mittag: noon 12 */
    3 << 4 | 0, 89, 0x6,
    /* mitternacht: noon 0 */
    4 << 4 | 2, 90, 0x3, 'E', 't',
    /* mittwoch: weekday 2 */
    4 << 4 | 1, 104, 'w', 'S',
    /* mo: weekday 0 */
    1 << 4 | 0, 105, 'o',
    /* monat: unit MONTH */
    2 << 4 | 1, 78, 0x12, 't',
    /* monate: unit MONTH */
    5 << 4 | SAME | 0, 'e',
    /* monaten: unit MONTH */
    6 << 4 | SAME | 0, 'n',
    /* monatlich: repeat MONTH */
    5 << 4 | 0, 131, 0x1D,
    /* montag: weekday 0 */
    3 << 4 | 0, 105, 0x6,
    /* morgen: part MORNING, day 129 */
    2 << 4 | 1, 92, 'r', 0x1A, MORE, 98,
    /* morgens: ampm 0 */
    6 << 4 | 0, 86, 's',
    /* mrd: scale 9 */
    1 << 4 | 1, 29, 'r', 'd',
    /* ms: unit MS */
    1 << 4 | 0, 77, 's',
    /* nach: past */
    0 << 4 | 0, 155, 'E',
    /* nachmittag: part AFTERNOON */
    4 << 4 | 0, 93, ']',
    /* nachmittags: ampm 12 */
    10 << 4 | 0, 85, 's',
    /* nachste: next */
    4 << 4 | 0, 140, 0x18,
    /* nachsten: next */
    7 << 4 | SAME | 0, 'n',
    /* nachster: next */
    7 << 4 | SAME | 0, 'r',
    /* nacht: part NIGHT */
    4 << 4 | 0, 94, 't',
    /* namens: carrier */
    2 << 4 | 2, 169, 'm', 0x2, 's',
    /* nein: no */
    1 << 4 | 0, 167, 'Z',
    /* neujahr: holiday 3 */
    2 << 4 | 2, 124, 'u', 'j', 0x1E,
    /* neun: ones 9 */
    3 << 4 | 0, 8, 'n',
    /* neunte: ordinal 9 */
    4 << 4 | 0, 41, 0x1,
    /* neunten: ordinal 9 */
    6 << 4 | SAME | 0, 'n',
    /* neuntes: ordinal 9 */
    6 << 4 | SAME | 0, 's',
    /* neunzehn: ones 19 */
    4 << 4 | 0, 9, 0xE,
    /* neunzig: tens 90 */
    5 << 4 | 0, 23, 0x7,
    /* nicht: not */
    0 << 4 | 3, 168, 'n', 'i', 0x4, 't',
    /* niedriger: lower */
    2 << 4 | 4, 149, 'e', 'd', 'r', 0x7, 0x3,
    /* niedrigste: least */
    7 << 4 | 0, 152, 0x18,
    /* no: no */
    1 << 4 | 0, 167, 'o',
    /* noch: skip */
    2 << 4 | 0, 141, 0x4,
    /* november: month 11 */
    2 << 4 | 2, 119, 'v', 'e', 'P',
    /* null: ones 0 */
    1 << 4 | 1, 10, 'u', 0x16,
    /* nur: skip */
    2 << 4 | 0, 141, 'r',
    /* oder so: skip */
    0 << 4 | 4, 141, 'o', 'H', ' ', 's', 'o',
    /* ok: yes */
    0 << 4 | 1, 166, 'o', 'k',
    /* okay: yes */
    2 << 4 | SAME | 1, 'a', 'y',
    /* oktober: month 10 */
    2 << 4 | 2, 120, 't', 'o', 0x13,
    /* ostermontag: holiday 5 */
    1 << 4 | 4, 125, 'B', 'm', 'o', 'n', 0x6,
    /* ostern: holiday 4 */
    5 << 4 | 0, 126, 'n',
    /* ostersonntag: holiday 4 */
    5 << 4 | SAME | 3, 's', 'o', '@', 0x6,
    /* paar: count 2 */
    0 << 4 | 2, 34, 'p', 'a', 0x10,
    /* pfund: unit LB */
    1 << 4 | 2, 79, 'f', 0xF, 'd',
    /* plus: skip */
    0 << 4 | 2, 141, 'p', 'l', 0x1C,
    /* prozent: unit PERCENT */
    1 << 4 | 3, 61, 'T', 'z', 0x2, 't',
    /* punkt: point */
    1 << 4 | 1, 136, 0xF, 'N',
    /* punktlich: skip */
    5 << 4 | 0, 141, 0x1D,
    /* quartal: unit QUARTER */
    0 << 4 | 3, 80, 'q', 'X', 't', 0x9,
    /* quartale: unit QUARTER */
    7 << 4 | SAME | 0, 'e',
    /* rauf: raise */
    0 << 4 | 2, 148, 'A', 'u', 'f',
    /* rund: skip */
    0 << 4 | 2, 141, 'r', 0xF, 'd',
    /* runter: lower */
    3 << 4 | 0, 149, 0x8,
    /* s: unit S */
    0 << 4 | 0, 81, 's',
    /* sa: weekday 5 */
    1 << 4 | 0, 106, 'a',
    /* samstag: weekday 5 */
    2 << 4 | SAME | 1, 'm', 'U',
    /* schlage: unit BPM */
    1 << 4 | 3, 62, 0x4, 'l', 0x5, 'e',
    /* schlage pro minute: unit BPM */
    7 << 4 | SAME | 7, ' ', 'p', 'T', ' ', 'm', 'M', 'u', 0x1,
    /* schlagen: unit BPM */
    7 << 4 | SAME | 0, 'n',
    /* schritt: unit STEPS */
    3 << 4 | 2, 82, 'r', 0x15, 't',
    /* schritte: unit STEPS */
    7 << 4 | SAME | 0, 'e',
    /* schritten: unit STEPS */
    8 << 4 | SAME | 0, 'n',
    /* sechs: ones 6 */
    1 << 4 | 2, 11, 'e', 0x4, 's',
    /* sechste: ordinal 6 */
    5 << 4 | 0, 42, 0x1,
    /* sechsten: ordinal 6 */
    7 << 4 | SAME | 0, 'n',
    /* sechstes: ordinal 6 */
    7 << 4 | SAME | 0, 's',
    /* sechzehn: ones 16 */
    4 << 4 | 0, 12, 0xE,
    /* sechzig: tens 60 */
    5 << 4 | 0, 24, 0x7,
    /* seit: from */
    2 << 4 | 0, 160, 0x15,
    /* sek: unit S */
    2 << 4 | 0, 81, 'k',
    /* sekunde: unit S */
    3 << 4 | SAME | 0, '[',
    /* sekunden: unit S */
    7 << 4 | SAME | 0, 'n',
    /* september: month 9 */
    2 << 4 | 2, 121, 'p', 0x1, 'P',
    /* sieben: ones 7 */
    0 << 4 | 4, 13, 's', 'i', 'e', 'b', 0x2,
    /* siebte: ordinal 7 */
    4 << 4 | 0, 43, 0x1,
    /* siebten: ordinal 7 */
    6 << 4 | SAME | 0, 'n',
    /* siebtes: ordinal 7 */
    6 << 4 | SAME | 0, 's',
    /* siebzehn: ones 17 */
    4 << 4 | 0, 14, 0xE,
    /* siebzig: tens 70 */
    5 << 4 | 0, 25, 0x7,
    /* silvester: holiday 2 */
    2 << 4 | 3, 127, 'l', 'v', 'e', 'B',
    /* so: skip, weekday 6 */
    1 << 4 | 0, 141, 'o', MORE, 107,
    /* sofort: day NOW */
    2 << 4 | 2, 95, 'f', 0x17, 't',
    /* sonnabend: weekday 5 */
    2 << 4 | 2, 106, '@', 'F', 0x19,
    /* sonntag: weekday 6 */
    4 << 4 | 0, 107, 0x6,
    /* spater: hence */
    1 << 4 | 2, 159, 'p', 'a', 0x8,
    /* std: unit H */
    1 << 4 | 1, 69, 't', 'd',
    /* stunde: unit H */
    2 << 4 | SAME | 0, '[',
    /* stunden: unit H */
    6 << 4 | SAME | 0, 'n',
    /* tag: unit DAY */
    0 << 4 | 0, 83, 0x6,
    /* tage: unit DAY */
    3 << 4 | SAME | 0, 'e',
    /* tagen: unit DAY */
    4 << 4 | SAME | 0, 'n',
    /* taglich: repeat DAY */
    3 << 4 | 0, 132, 0x1D,
    /* tausend: scale 3 */
    2 << 4 | 1, 31, 0x1C, 0x19,
    /* ubermorgen: day 130 */
    0 << 4 | 2, 99, 'u', 0x13, '^',
    /* uebermorgen: day 130 */
    1 << 4 | SAME | 2, 'e', 0x13, '^',
    /* uhr: oclock */
    1 << 4 | 0, 153, 0x14,
    /* um: skip */
    0 << 4 | 0, 141, 'W',
    /* und: and */
    1 << 4 | 1, 143, 'n', 'd',
    /* ungefahr: skip */
    2 << 4 | 3, 141, 'g', 'e', 'f', 0x1E,
    /* unter null: below_zero */
    2 << 4 | 4, 147, 0x8, ' ', 'n', 'u', 0x16,
    /* vier: ones 4 */
    0 << 4 | 0, 15, 'C',
    /* vierte: ordinal 4 */
    4 << 4 | 0, 44, 0x1,
    /* viertel: fraction 4 */
    6 << 4 | 0, 52, 'l',
    /* vierten: ordinal 4 */
    6 << 4 | 0, 44, 'n',
    /* vierter: ordinal 4 */
    6 << 4 | SAME | 0, 'r',
    /* viertes: ordinal 4 */
    6 << 4 | SAME | 0, 's',
    /* vierzehn: ones 14 */
    4 << 4 | 0, 16, 0xE,
    /* vierzig: tens 40 */
    5 << 4 | 0, 26, 0x7,
    /* voll: most */
    1 << 4 | 1, 151, 'o', 0x16,
    /* von: of */
    2 << 4 | 0, 142, 'n',
    /* vor: before */
    2 << 4 | 0, 156, 'r',
    /* vorgestern: day 126 */
    3 << 4 | 3, 100, 'g', 'e', 'B', 'n',
    /* vorige: last 0 */
    3 << 4 | 1, 129, 0x7, 'e',
    /* vorigen: last 0 */
    6 << 4 | SAME | 0, 'n',
    /* vormittag: part MORNING */
    3 << 4 | 0, 92, ']',
    /* vormittags: ampm 0 */
    9 << 4 | 0, 86, 's',
    /* wahr: yes */
    0 << 4 | 1, 166, 'w', 0x1E,
    /* warmer: raise */
    2 << 4 | 2, 148, 'r', 'm', 0x3,
    /* weihnachten: holiday 0 */
    1 << 4 | 3, 128, 0xA, 'h', 'E', 'Y',
    /* weitere: skip */
    3 << 4 | 1, 141, 0x8, 'e',
    /* weiteren: skip */
    7 << 4 | SAME | 0, 'n',
    /* wenig: bit */
    2 << 4 | 1, 150, 'n', 0x7,
    /* weniger: lower */
    5 << 4 | 0, 149, 0x3,
    /* werktag: weekdays 31 */
    2 << 4 | 2, 108, 'r', 'k', 0x6,
    /* werktage: weekdays 31 */
    7 << 4 | SAME | 0, 'e',
    /* woche: unit WEEK */
    0 << 4 | 2, 84, 'w', 'S', 'e',
    /* wochen: unit WEEK */
    5 << 4 | SAME | 0, 'n',
    /* wochenende: weekdays 96 */
    6 << 4 | 1, 109, 0x2, 0xC,
    /* wochenenden: weekdays 96 */
    10 << 4 | SAME | 0, 'n',
    /* wochentag: weekdays 31 */
    6 << 4 | 0, 108, 0x6,
    /* wochentage: weekdays 31 */
    9 << 4 | SAME | 0, 'e',
    /* wochentlich: repeat WEEK */
    7 << 4 | 0, 133, 0x1D,
    /* zehn: ones 10 */
    0 << 4 | 0, 17, 0xE,
    /* zehnte: ordinal 10 */
    4 << 4 | 0, 45, 0x1,
    /* zehntel: fraction 10 */
    6 << 4 | 0, 53, 'l',
    /* zehnten: ordinal 10 */
    6 << 4 | 0, 45, 'n',
    /* zehntes: ordinal 10 */
    6 << 4 | SAME | 0, 's',
    /* zentimeter: unit CM */
    2 << 4 | 4, 65, 'n', 't', 'L', 'e', 0x8,
    /* zirka: skip */
    0 << 4 | 4, 141, 'z', 'i', 'r', 'k', 'a',
    /* zwanzig: tens 20 */
    1 << 4 | 3, 27, 'w', 'G', 'z', 0x7,
    /* zwanzigste: ordinal 20 */
    7 << 4 | 0, 46, 0x18,
    /* zwanzigsten: ordinal 20 */
    10 << 4 | SAME | 0, 'n',
    /* zwanzigstes: ordinal 20 */
    10 << 4 | SAME | 0, 's',
    /* zwei: ones 2 */
    2 << 4 | 0, 18, 0xA,
    /* zweite: ordinal 2, other */
    4 << 4 | 0, 47, 0x1, MORE, 165,
    /* zweiten: ordinal 2, other */
    6 << 4 | 0, 47, 'n', MORE, 165,
    /* zweiter: ordinal 2 */
    6 << 4 | 0, 47, 'r',
    /* zweites: ordinal 2 */
    6 << 4 | SAME | 0, 's',
    /* zwischen: between */
    2 << 4 | 1, 162, 'i', '\\',
    /* zwo: ones 2 */
    2 << 4 | 0, 18, 'o',
    /* zwoelf: ones 12 */
    3 << 4 | 1, 19, 'I', 'f',
    /* zwolf: ones 12 */
    3 << 4 | SAME | 1, 'l', 'f',
    /* zwolfte: ordinal 12 */
    5 << 4 | 0, 48, 0x1,
    /* zwolften: ordinal 12 */
    7 << 4 | SAME | 0, 'n',
    /* zwolftes: ordinal 12 */
    7 << 4 | SAME | 0, 's',
    /* °: unit DEGREE */
    0 << 4 | 1, 68, 0xC2, 0xB0,
    /* ¼: ratio 20 */
    1 << 4 | 0, 55, 0xBC,
    /* ½: ratio 18 */
    1 << 4 | 0, 56, 0xBD,
    /* ¾: ratio 52 */
    1 << 4 | 0, 54, 0xBE,
    /* €: unit MONEY */
    0 << 4 | 2, 60, 0xE2, 0x82, 0xAC,
    1, /* no meaning follows */
};

static const uint8_t values[] = {
    8, 18, 3, 13, 1, 11, 5, 15, 9, 19, 0, 6, 16, 7, 17, 4, 14, 10, 2, 12, 80, 30, 50, 90, 60, 70,
    40, 20, 1, 9, 6, 3, 12, 3, 2, 8, 30, 3, 11, 1, 5, 9, 6, 7, 4, 10, 20, 2, 12, 3, 5, 2, 4, 10, 52,
    20, 18, 1, 0, 2, BODKIN_MEASURE_MONEY, BODKIN_MEASURE_PERCENT, BODKIN_MEASURE_BPM,
    BODKIN_MEASURE_CELSIUS, BODKIN_MEASURE_CENT, BODKIN_MEASURE_CM, BODKIN_MEASURE_FAHRENHEIT,
    BODKIN_MEASURE_G, BODKIN_MEASURE_DEGREE, BODKIN_MEASURE_H, BODKIN_MEASURE_YEAR,
    BODKIN_MEASURE_KCAL, BODKIN_MEASURE_KG, BODKIN_MEASURE_KM, BODKIN_MEASURE_MIN, BODKIN_MEASURE_M,
    BODKIN_MEASURE_MI, BODKIN_MEASURE_MS, BODKIN_MEASURE_MONTH, BODKIN_MEASURE_LB,
    BODKIN_MEASURE_QUARTER, BODKIN_MEASURE_S, BODKIN_MEASURE_STEPS, BODKIN_MEASURE_DAY,
    BODKIN_MEASURE_WEEK, 12, 0, 241, 226, 12, 0, BODKIN_PART_EVENING, BODKIN_PART_MORNING,
    BODKIN_PART_AFTERNOON, BODKIN_PART_NIGHT, BODKIN_DAY_NOW, 127, 128, 129, 130, 126, 1, 3, 4, 2,
    0, 5, 6, 31, 96, 4, 8, 12, 2, 1, 7, 6, 3, 5, 11, 10, 9, 1, 6, 3, 5, 4, 2, 0, 0,
    BODKIN_GRAIN_YEAR, BODKIN_GRAIN_MONTH, BODKIN_GRAIN_DAY, BODKIN_GRAIN_WEEK,
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
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 25 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 24 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 31 },
    { BODKIN_HOLIDAY_FIXED << 4 | 1, 1 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 128 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 129 },
    { BODKIN_HOLIDAY_EASTER << 4 | 0, 126 },
};

const struct bodkin_locale bodkin_locale_de = {
    .words = words,
    .values = values,
    .pairs = pairs,
    .holidays = holidays,
    .strides = {
    1, 178, 490, 659, 931, 1109, 1247,
    },
    .buckets = {
    17, 26, 60, 0, 16, 16, 10, 32, 91, 0, 86, 19, 46, 27, 8, 35, 14, 0, 3, 38, 9, 29, 43, 33, 0, 42,
    104, 48, 34, 7, 27, 10, 18, 0, 8, 5, 8, 68, 57, 14, 0, 12, 20, 0, 50, 35, 21, 0, 0, 0, 0, 21,
    59, 18,
    },
    .starts = {
    0, 20, 28, 29, 32, 33, 35, 49, 49, 54, 57, 59, 60, 85, 87, 89, 91, 95, 101, 108, 110, 122, 129,
    130, 130, 134,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_COMPOUND,
};
