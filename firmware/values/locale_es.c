/* Made by tools/values/locale.ts from es.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const uint8_t words[] = {
    0, /* no word starts at 0 */
    /* $ */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, '$',
    /* % */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, '%',
    /* + */
    0 << 4 | 2, BODKIN_SENSE_SKIP, '+',
    /* - */
    0 << 4 | 3, BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL, '-',
    /* a */
    0 << 4 | 2, BODKIN_SENSE_SKIP, 'a',
    /* a diario */
    1 << 4 | 6, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, ' ', 'I', 'r', 'K',
    /* a m */
    2 << 4 | 3, BODKIN_SENSE_AMPM, 0, 'm',
    /* abajo */
    1 << 4 | 4, BODKIN_SENSE_LOWER, 'W', 'j', 'o',
    /* abril */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 4, 'r', 'i', 'l',
    /* activado */
    1 << 4 | 5, BODKIN_SENSE_YES, 'c', 'P', 'v', 'D',
    /* activar */
    6 << 4 | 2, BODKIN_SENSE_YES, 'r',
    /* agosto */
    1 << 4 | 5, BODKIN_SENSE_MONTH, 8, 'g', 0x3, 'A',
    /* ahora */
    1 << 4 | 3, BODKIN_SENSE_NOW, 'h', 0x83,
    /* ahora mismo */
    5 << 4 | 4, BODKIN_SENSE_NOW, 'H', 'L', '[',
    /* al */
    0 << 4 | 2, BODKIN_SENSE_SKIP, 0x1D,
    /* alrededor */
    2 << 4 | 5, BODKIN_SENSE_SKIP, 0x7, 0xA, 'd', 0x10,
    /* am */
    1 << 4 | 3, BODKIN_SENSE_AMPM, 0, 'm',
    /* ano */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR, 'n', 'o',
    /* ano nuevo */
    3 << 4 | 6, BODKIN_SENSE_HOLIDAY, 3, ' ', 'n', 'G', 'o',
    /* anteayer */
    2 << 4 | 6, BODKIN_SENSE_DAY, 126, 0x1E, 'a', 'y', 'J',
    /* anualmente */
    2 << 4 | 5, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR, 'u', 0x1D, 0x1F,
    /* apaga */
    1 << 4 | 5, BODKIN_SENSE_NO, 'p', 'a', 'g', 'a',
    /* apagado */
    5 << 4 | 2, BODKIN_SENSE_NO, 'Y',
    /* apagar */
    5 << 4 | 2, BODKIN_SENSE_NO, 'r',
    /* aproximadamente */
    2 << 4 | 6, BODKIN_SENSE_SKIP, 0x8, 'x', 0xC, 'C', 0x1F,
    /* arriba */
    1 << 4 | 5, BODKIN_SENSE_RAISE, 'r', 'r', 'i', 'W',
    /* atras */
    1 << 4 | 4, BODKIN_SENSE_AGO, 't', 'O', 's',
    /* ayer */
    1 << 4 | 4, BODKIN_SENSE_DAY, 127, 'y', 'J',
    /* baja */
    0 << 4 | 4, BODKIN_SENSE_LOWER, 'W', 'j', 'a',
    /* bajar */
    4 << 4 | 2, BODKIN_SENSE_LOWER, 'r',
    /* bajo cero */
    3 << 4 | 5, BODKIN_SENSE_BELOW_ZERO, 'o', ' ', 0x12, 0x8,
    /* bpm */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'b', 'p', 'm',
    /* c */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'c',
    /* cada */
    1 << 4 | 2, BODKIN_SENSE_EVERY, 'C',
    /* calorias */
    2 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'l', 0x10, 0x13, 's',
    /* casi */
    2 << 4 | 2, BODKIN_SENSE_SKIP, ']',
    /* catorce */
    2 << 4 | 5, BODKIN_SENSE_ONES, 14, 't', 0x10, 0x12,
    /* celsius */
    1 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'Z', ']', 'u', 's',
    /* centavo */
    2 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 0x4, 'v', 'o',
    /* centigrados */
    4 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS, 'i', 'g', 'r', 0x5, 0x3,
    /* centimetro */
    5 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 0xF, 'B',
    /* centimo */
    6 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT, 'o',
    /* cero */
    2 << 4 | 3, BODKIN_SENSE_ONES, 0, 0x8,
    /* cien */
    0 << 4 | 4, BODKIN_SENSE_HUNDRED, 1, 0xB, 'n',
    /* ciento */
    4 << 4 | 3, BODKIN_SENSE_HUNDRED, 1, 'A',
    /* cinco */
    2 << 4 | 4, BODKIN_SENSE_ONES, 5, 'n', 'X',
    /* cincuenta */
    4 << 4 | 4, BODKIN_SENSE_TENS, 50, 0x16, 0x4,
    /* claro */
    1 << 4 | 3, BODKIN_SENSE_YES, 0xE, 0x8,
    /* cm */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM, 'm',
    /* coma */
    1 << 4 | 3, BODKIN_SENSE_POINT, 'o', 0x14,
    /* con el texto */
    2 << 4 | 8, BODKIN_SENSE_CARRIER, 'n', ' ', 'Z', ' ', 0x1E, 'x', 'A',
    /* cuarenta */
    1 << 4 | 6, BODKIN_SENSE_TENS, 40, 'u', 'a', 0x7, 0x4,
    /* cuarta */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 4, 0x15,
    /* cuarto */
    5 << 4 | 5, BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 4, BODKIN_SENSE_FRACTION, 4, 'o',
    /* cuartos */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 4, 's',
    /* cuatro */
    3 << 4 | 3, BODKIN_SENSE_ONES, 4, 'B',
    /* cuatrocientas */
    6 << 4 | 3, BODKIN_SENSE_HUNDRED, 4, 0x1C,
    /* cuatrocientos */
    11 << 4 | 3, BODKIN_SENSE_HUNDRED, 4, 0x3,
    /* de */
    0 << 4 | 2, BODKIN_SENSE_OF, 0xA,
    /* de la madrugada */
    2 << 4 | 9, BODKIN_SENSE_AMPM, 0, 'T', 'H', 0x5, 'r', 'u', 'g', 'C',
    /* de la manana */
    8 << 4 | 4, BODKIN_SENSE_AMPM, 0, 0x6, 0x6,
    /* de la noche */
    6 << 4 | 3, BODKIN_SENSE_AMPM, 12, 'N',
    /* de la tarde */
    6 << 4 | 3, BODKIN_SENSE_AMPM, 12, 0x84,
    /* decimo */
    2 << 4 | 4, BODKIN_SENSE_FRACTION, 10, 'c', 'E',
    /* del */
    2 << 4 | 2, BODKIN_SENSE_OF, 'l',
    /* dentro de */
    2 << 4 | 4, BODKIN_SENSE_IN, 0x1, 0x8, 'S',
    /* desactivado */
    2 << 4 | 6, BODKIN_SENSE_NO, 's', 'V', 'P', 'v', 'D',
    /* desactivar */
    9 << 4 | 2, BODKIN_SENSE_NO, 'r',
    /* desde */
    3 << 4 | 2, BODKIN_SENSE_FROM, 0xA,
    /* dia */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY, 'I',
    /* diariamente */
    3 << 4 | 5, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 'r', 0x13, 0x1F,
    /* diario */
    5 << 4 | 3, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY, 'o',
    /* dias laborables */
    3 << 4 | 9, BODKIN_SENSE_WEEKDAYS, 31, 's', 'T', 'b', 0x83, 'b', 'l', 0x9,
    /* diciembre */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 12, 0xB, 'M',
    /* diecinueve */
    2 << 4 | 6, BODKIN_SENSE_ONES, 19, 'e', 'c', 0x1A, 0x85,
    /* dieciocho */
    5 << 4 | 5, BODKIN_SENSE_ONES, 18, 0xD, 'h', 'o',
    /* dieciseis */
    5 << 4 | 4, BODKIN_SENSE_ONES, 16, 0x1B, 'L',
    /* diecisiete */
    6 << 4 | 4, BODKIN_SENSE_ONES, 17, 0x2, 0x1E,
    /* diez */
    3 << 4 | 3, BODKIN_SENSE_ONES, 10, 'z',
    /* doce */
    1 << 4 | 4, BODKIN_SENSE_ONES, 12, 0xD, 'e',
    /* docena */
    4 << 4 | 3, BODKIN_SENSE_DOZEN, 12, 0x6,
    /* dolar */
    2 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xE, 'r',
    /* dolares */
    5 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x9,
    /* domingo */
    2 << 4 | 6, BODKIN_SENSE_WEEKDAY, 6, 'm', 0x1A, 'g', 'o',
    /* domingos */
    7 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 64, 's',
    /* dos */
    2 << 4 | 3, BODKIN_SENSE_ONES, 2, 's',
    /* doscientas */
    3 << 4 | 3, BODKIN_SENSE_HUNDRED, 2, 0x1C,
    /* doscientos */
    8 << 4 | 3, BODKIN_SENSE_HUNDRED, 2, 0x3,
    /* durante */
    1 << 4 | 4, BODKIN_SENSE_FOR, 'u', 'O', 0x11,
    /* e */
    0 << 4 | 2, BODKIN_SENSE_AND, 'e',
    /* el */
    0 << 4 | 2, BODKIN_SENSE_THE, 'Z',
    /* el maximo */
    2 << 4 | 5, BODKIN_SENSE_MOST, ' ', 0x14, 'x', 'E',
    /* el minimo */
    4 << 4 | 3, BODKIN_SENSE_LEAST, 0x1A, 'E',
    /* en */
    1 << 4 | 2, BODKIN_SENSE_IN, 'n',
    /* en punto */
    2 << 4 | 4, BODKIN_SENSE_SKIP, 'R', 'u', 0x80,
    /* encender */
    2 << 4 | 5, BODKIN_SENSE_YES, 0x12, 'n', 0xA, 'r',
    /* encendido */
    6 << 4 | 3, BODKIN_SENSE_YES, 'i', 'Y',
    /* enciende */
    3 << 4 | 4, BODKIN_SENSE_YES, 0x2, 'n', 0xA,
    /* enero */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 1, 'e', 0x8,
    /* entre */
    2 << 4 | 2, BODKIN_SENSE_BETWEEN, '^',
    /* entre semana */
    5 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 31, 0x86,
    /* esta */
    1 << 4 | 3, BODKIN_SENSE_THIS, 's', 0x15,
    /* esta noche */
    4 << 4 | 4, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT, ' ', 'N',
    /* este */
    3 << 4 | 2, BODKIN_SENSE_THIS, 'e',
    /* estos */
    3 << 4 | 2, BODKIN_SENSE_THIS, 0x3,
    /* euro */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 'u', 0x8,
    /* exactamente */
    1 << 4 | 5, BODKIN_SENSE_SKIP, 'x', 'V', 0x15, 0x1F,
    /* f */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'f',
    /* fahrenheit */
    1 << 4 | 9, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT, 'a', 'h', 0x7, 'n', 0x19, 'i', 't',
    /* falso */
    2 << 4 | 4, BODKIN_SENSE_NO, 'l', 's', 'o',
    /* febrero */
    1 << 4 | 5, BODKIN_SENSE_MONTH, 2, 'e', 0x18, 0x8,
    /* fin de semana */
    0 << 4 | 6, BODKIN_SENSE_WEEKDAYS, 96, 'f', 0x1A, 'S', 0x86,
    /* fines de semana */
    3 << 4 | 5, BODKIN_SENSE_WEEKDAYS, 96, 0x9, 'S', 0x86,
    /* g */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, 'g',
    /* grado */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 'g', 'r', 'D',
    /* gramo */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G, '[',
    /* h */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, 'h',
    /* hacia */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 'V', 0x13,
    /* hasta */
    2 << 4 | 3, BODKIN_SENSE_UNTIL, 's', 0x15,
    /* hora */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H, 'h', 0x83,
    /* horas */
    4 << 4 | 4, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_OCLOCK, 's',
    /* hoy */
    2 << 4 | 3, BODKIN_SENSE_DAY, 128, 'y',
    /* jueves */
    0 << 4 | 5, BODKIN_SENSE_WEEKDAY, 3, 'j', 'G', 0x9,
    /* julio */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 7, 'l', 'K',
    /* junio */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 6, 'n', 'K',
    /* kcal */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'k', 'c', 0x1D,
    /* kg */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'g',
    /* kilo */
    0 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'k', 'i', 'l', 'o',
    /* kilocalorias */
    4 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL, 'c', 0x1D, 0x10, 0x13, 's',
    /* kilogramo */
    4 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG, 'g', 'O', '[',
    /* kilometro */
    4 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 0xF, 'B',
    /* km */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM, 'm',
    /* la */
    0 << 4 | 2, BODKIN_SENSE_SKIP, 0xE,
    /* las */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 's',
    /* latidos */
    2 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'P', 'd', 0x3,
    /* latidos por minuto */
    7 << 4 | 8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM, 'R', 0x10, 'H', 0x1A, 'u', 'A',
    /* libra */
    0 << 4 | 6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB, 'l', 'i', 'b', 'O',
    /* llamada */
    1 << 4 | 4, BODKIN_SENSE_CARRIER, 0xE, 'm', 'C',
    /* llamado */
    6 << 4 | 2, BODKIN_SENSE_CARRIER, 'o',
    /* los */
    1 << 4 | 2, BODKIN_SENSE_SKIP, 0x3,
    /* lunes */
    1 << 4 | 4, BODKIN_SENSE_WEEKDAY, 0, 'Q', 0x9,
    /* m */
    0 << 4 | 5, BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_M, 'm',
    /* manana */
    1 << 4 | 7, BODKIN_SENSE_PART | BODKIN_WORD_MORE, BODKIN_PART_MORNING, BODKIN_SENSE_DAY, 129,
    'a', 0x6, 0x6,
    /* martes */
    2 << 4 | 5, BODKIN_SENSE_WEEKDAY, 1, 'r', 't', 0x9,
    /* marzo */
    3 << 4 | 4, BODKIN_SENSE_MONTH, 3, 'z', 'o',
    /* mas */
    2 << 4 | 2, BODKIN_SENSE_SKIP, 's',
    /* mas o menos */
    3 << 4 | 7, BODKIN_SENSE_SKIP, ' ', 'o', ' ', 0xF, 'n', 0x3,
    /* maximo */
    2 << 4 | 3, BODKIN_SENSE_MOST, 'x', 'E',
    /* mayo */
    2 << 4 | 4, BODKIN_SENSE_MONTH, 5, 'y', 'o',
    /* media */
    1 << 4 | 4, BODKIN_SENSE_FRACTION, 2, 'e', 'I',
    /* medianoche */
    5 << 4 | 3, BODKIN_SENSE_NOON, 0, 'N',
    /* medio */
    4 << 4 | 3, BODKIN_SENSE_FRACTION, 2, 'o',
    /* mediodia */
    5 << 4 | 3, BODKIN_SENSE_NOON, 12, 'I',
    /* menos */
    2 << 4 | 3, BODKIN_SENSE_MINUS, 'n', 0x3,
    /* mensualmente */
    3 << 4 | 6, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH, 's', 'u', 0x1D, 0x1F,
    /* mes */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 's',
    /* meses */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH, 0x9,
    /* metro */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M, 'B',
    /* miercoles */
    0 << 4 | 8, BODKIN_SENSE_WEEKDAY, 2, 'm', 0x2, 'r', 'X', 'l', 0x9,
    /* mil */
    2 << 4 | 3, BODKIN_SENSE_SCALE, 3, 'l',
    /* milisegundo */
    3 << 4 | 7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 'i', 0x1B, 'g', 'Q', 'Y',
    /* milla */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI, 0xE,
    /* millon */
    4 << 4 | 4, BODKIN_SENSE_SCALE, 6, 'o', 'n',
    /* millones */
    6 << 4 | 3, BODKIN_SENSE_SCALE, 6, 0x9,
    /* min */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 'n',
    /* minimo */
    3 << 4 | 2, BODKIN_SENSE_LEAST, 'E',
    /* minuto */
    3 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN, 'u', 'A',
    /* mitad */
    2 << 4 | 4, BODKIN_SENSE_FRACTION, 2, 't', 0x5,
    /* ms */
    1 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS, 's',
    /* navidad */
    0 << 4 | 7, BODKIN_SENSE_HOLIDAY, 0, 0x6, 'v', 'i', 'd', 0x5,
    /* no */
    0 << 4 | 3, BODKIN_SENSE_NO, 'n', 'o',
    /* noche */
    2 << 4 | 4, BODKIN_SENSE_PART, BODKIN_PART_NIGHT, 'c', 0x19,
    /* nochebuena */
    5 << 4 | 5, BODKIN_SENSE_HOLIDAY, 1, 'b', 0x16, 0x6,
    /* nochevieja */
    5 << 4 | 5, BODKIN_SENSE_HOLIDAY, 2, '_', 'j', 'a',
    /* novecientas */
    2 << 4 | 5, BODKIN_SENSE_HUNDRED, 9, 'v', 'e', 0x1C,
    /* novecientos */
    9 << 4 | 3, BODKIN_SENSE_HUNDRED, 9, 0x3,
    /* noventa */
    4 << 4 | 3, BODKIN_SENSE_TENS, 90, 0x4,
    /* noviembre */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 11, 0x81,
    /* nueve */
    1 << 4 | 3, BODKIN_SENSE_ONES, 9, 0x85,
    /* nunca */
    2 << 4 | 4, BODKIN_SENSE_NO, 'n', 'c', 'a',
    /* ochenta */
    0 << 4 | 4, BODKIN_SENSE_TENS, 80, 'F', 0x4,
    /* ocho */
    3 << 4 | 3, BODKIN_SENSE_ONES, 8, 'o',
    /* ochocientas */
    4 << 4 | 3, BODKIN_SENSE_HUNDRED, 8, 0x1C,
    /* ochocientos */
    9 << 4 | 3, BODKIN_SENSE_HUNDRED, 8, 0x3,
    /* octubre */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 10, 't', 'u', 0x18,
    /* once */
    0 << 4 | 5, BODKIN_SENSE_ONES, 11, 'o', 'n', 0x12,
    /* p m */
    0 << 4 | 4, BODKIN_SENSE_AMPM, 12, 'p', 'H',
    /* par */
    1 << 4 | 4, BODKIN_SENSE_COUNT, 2, 'a', 'r',
    /* para */
    3 << 4 | 3, BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_FOR, 'a',
    /* pasada */
    2 << 4 | 4, BODKIN_SENSE_LAST, 0, 's', 'C',
    /* pasadas */
    6 << 4 | 2, BODKIN_SENSE_PAST, 's',
    /* pasado */
    5 << 4 | 3, BODKIN_SENSE_LAST, 0, 'o',
    /* pasado manana */
    6 << 4 | 5, BODKIN_SENSE_DAY, 130, ' ', '@', 0x6,
    /* paso */
    3 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS, 'o',
    /* peso */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0x9, 'o',
    /* pm */
    0 << 4 | 4, BODKIN_SENSE_AMPM, 12, 'p', 'm',
    /* poco */
    1 << 4 | 3, BODKIN_SENSE_BIT, 0xD, 'o',
    /* por */
    2 << 4 | 2, BODKIN_SENSE_FOR, 'r',
    /* por ciento */
    3 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT, ' ', 0xB, 0x80,
    /* por favor */
    4 << 4 | 5, BODKIN_SENSE_SKIP, 'f', 'a', 'v', 0x10,
    /* por la manana */
    4 << 4 | 6, BODKIN_SENSE_AMPM, 0, 0xE, ' ', '@', 0x6,
    /* por la noche */
    7 << 4 | 3, BODKIN_SENSE_AMPM, 12, 'N',
    /* por la tarde */
    7 << 4 | 3, BODKIN_SENSE_AMPM, 12, 0x84,
    /* primer */
    1 << 4 | 5, BODKIN_SENSE_ORDINAL, 1, 'r', 0xC, 'J',
    /* primera */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 1, 'a',
    /* primero */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 1, 'o',
    /* proxima */
    2 << 4 | 5, BODKIN_SENSE_NEXT, 'o', 'x', 0xC, 'a',
    /* proximo */
    6 << 4 | 2, BODKIN_SENSE_NEXT, 'o',
    /* punto */
    1 << 4 | 3, BODKIN_SENSE_POINT, 'u', 0x80,
    /* que */
    0 << 4 | 3, BODKIN_SENSE_CARRIER, 'q', 0x16,
    /* que dice */
    3 << 4 | 5, BODKIN_SENSE_CARRIER, ' ', 'd', 'i', 0x12,
    /* que viene */
    4 << 4 | 4, BODKIN_SENSE_NEXT, '_', 'n', 'e',
    /* quince */
    2 << 4 | 4, BODKIN_SENSE_ONES, 15, 0x1A, 0x12,
    /* quinientas */
    4 << 4 | 4, BODKIN_SENSE_HUNDRED, 5, 0x2, 0x17,
    /* quinientos */
    8 << 4 | 3, BODKIN_SENSE_HUNDRED, 5, 0x3,
    /* quinta */
    4 << 4 | 3, BODKIN_SENSE_ORDINAL, 5, 0x15,
    /* quinto */
    5 << 4 | 3, BODKIN_SENSE_ORDINAL, 5, 'o',
    /* quintos */
    6 << 4 | 3, BODKIN_SENSE_FRACTION, 5, 's',
    /* reyes */
    0 << 4 | 5, BODKIN_SENSE_HOLIDAY, 4, 0x7, 'y', 0x9,
    /* s */
    0 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 's',
    /* sabado */
    1 << 4 | 5, BODKIN_SENSE_WEEKDAY, 5, 'a', 'b', 'D',
    /* sabados */
    6 << 4 | 3, BODKIN_SENSE_WEEKDAYS, 32, 's',
    /* seg */
    1 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 'e', 'g',
    /* segunda */
    3 << 4 | 5, BODKIN_SENSE_ORDINAL, 2, 'Q', 'd', 'a',
    /* segundo */
    6 << 4 | 5, BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    'o',
    /* segundos */
    7 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S, 's',
    /* seis */
    2 << 4 | 3, BODKIN_SENSE_ONES, 6, 'L',
    /* seiscientas */
    4 << 4 | 3, BODKIN_SENSE_HUNDRED, 6, 0x1C,
    /* seiscientos */
    9 << 4 | 3, BODKIN_SENSE_HUNDRED, 6, 0x3,
    /* semana */
    2 << 4 | 3, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK, '@',
    /* semanalmente */
    6 << 4 | 4, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK, 'l', 0x1F,
    /* septiembre */
    2 << 4 | 5, BODKIN_SENSE_MONTH, 9, 'p', 't', 0x81,
    /* sesenta */
    2 << 4 | 4, BODKIN_SENSE_TENS, 60, 0x1B, 0x4,
    /* setecientas */
    2 << 4 | 4, BODKIN_SENSE_HUNDRED, 7, 0x1E, 0x1C,
    /* setecientos */
    9 << 4 | 3, BODKIN_SENSE_HUNDRED, 7, 0x3,
    /* setenta */
    4 << 4 | 3, BODKIN_SENSE_TENS, 70, 0x4,
    /* setiembre */
    3 << 4 | 3, BODKIN_SENSE_MONTH, 9, 0x81,
    /* si */
    0 << 4 | 2, BODKIN_SENSE_YES, ']',
    /* siete */
    2 << 4 | 4, BODKIN_SENSE_ONES, 7, 'e', 0x1E,
    /* siguiente */
    2 << 4 | 5, BODKIN_SENSE_NEXT, 'g', 'u', 0x2, 0x11,
    /* sobre */
    1 << 4 | 3, BODKIN_SENSE_SKIP, 'o', 0x18,
    /* solo */
    2 << 4 | 3, BODKIN_SENSE_SKIP, 'l', 'o',
    /* sube */
    1 << 4 | 4, BODKIN_SENSE_RAISE, 'u', 'b', 'e',
    /* subir */
    3 << 4 | 3, BODKIN_SENSE_RAISE, 'i', 'r',
    /* tarde */
    0 << 4 | 3, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON, 0x84,
    /* tercer */
    1 << 4 | 5, BODKIN_SENSE_ORDINAL, 3, 'J', 0x12, 'r',
    /* tercera */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 3, 'a',
    /* tercero */
    6 << 4 | 3, BODKIN_SENSE_ORDINAL, 3, 'o',
    /* tercio */
    4 << 4 | 3, BODKIN_SENSE_FRACTION, 3, 'K',
    /* titulado */
    0 << 4 | 6, BODKIN_SENSE_CARRIER, 'P', 't', 'u', 'l', 'D',
    /* todas */
    1 << 4 | 5, BODKIN_SENSE_EVERY, 'o', 'd', 'a', 's',
    /* todas las */
    5 << 4 | 3, BODKIN_SENSE_EVERY, 'T', 's',
    /* todo */
    3 << 4 | 2, BODKIN_SENSE_MOST, 'o',
    /* todos */
    4 << 4 | 2, BODKIN_SENSE_EVERY, 's',
    /* todos los */
    5 << 4 | 4, BODKIN_SENSE_EVERY, ' ', 'l', 0x3,
    /* trece */
    1 << 4 | 4, BODKIN_SENSE_ONES, 13, 0x7, 0x12,
    /* treinta */
    3 << 4 | 4, BODKIN_SENSE_TENS, 30, 'i', 0x4,
    /* tres */
    3 << 4 | 3, BODKIN_SENSE_ONES, 3, 's',
    /* trescientas */
    4 << 4 | 3, BODKIN_SENSE_HUNDRED, 3, 0x1C,
    /* trescientos */
    9 << 4 | 3, BODKIN_SENSE_HUNDRED, 3, 0x3,
    /* trimestre */
    2 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER, 0xC, 0x9, '^',
    /* ultima */
    0 << 4 | 8, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 'u', 'l', 't', 0xC,
    'a',
    /* ultimo */
    5 << 4 | 4, BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 'o',
    /* un */
    1 << 4 | 4, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1, 'n',
    /* un poco */
    2 << 4 | 4, BODKIN_SENSE_BIT, 'R', 0xD, 'o',
    /* una */
    2 << 4 | 4, BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1, 'a',
    /* unas */
    3 << 4 | 2, BODKIN_SENSE_SKIP, 's',
    /* uno */
    2 << 4 | 3, BODKIN_SENSE_ONES, 1, 'o',
    /* unos */
    3 << 4 | 2, BODKIN_SENSE_SKIP, 's',
    /* vale */
    0 << 4 | 4, BODKIN_SENSE_YES, 'v', 0x1D, 'e',
    /* veinte */
    1 << 4 | 5, BODKIN_SENSE_TENS, 20, 'e', 'i', 0x11,
    /* veinticinco */
    5 << 4 | 6, BODKIN_SENSE_ONES, 25, 'i', 'c', 0x1A, 'X',
    /* veinticuatro */
    7 << 4 | 5, BODKIN_SENSE_ONES, 24, 'u', 'a', 'B',
    /* veintidos */
    6 << 4 | 4, BODKIN_SENSE_ONES, 22, 'd', 0x3,
    /* veintinueve */
    6 << 4 | 4, BODKIN_SENSE_ONES, 29, 'n', 0x85,
    /* veintiocho */
    6 << 4 | 5, BODKIN_SENSE_ONES, 28, 0xD, 'h', 'o',
    /* veintiseis */
    6 << 4 | 4, BODKIN_SENSE_ONES, 26, 0x1B, 'L',
    /* veintisiete */
    7 << 4 | 4, BODKIN_SENSE_ONES, 27, 0x2, 0x1E,
    /* veintitres */
    6 << 4 | 4, BODKIN_SENSE_ONES, 23, '^', 's',
    /* veintiun */
    6 << 4 | 3, BODKIN_SENSE_ONES, 21, 'Q',
    /* veintiuna */
    8 << 4 | 3, BODKIN_SENSE_ONES, 21, 'a',
    /* veintiuno */
    8 << 4 | 3, BODKIN_SENSE_ONES, 21, 'o',
    /* verdadero */
    2 << 4 | 6, BODKIN_SENSE_YES, 'r', 'd', 0x5, 'e', 0x8,
    /* viernes */
    0 << 4 | 6, BODKIN_SENSE_WEEKDAY, 4, '_', 'r', 'n', 0x9,
    /* y */
    0 << 4 | 2, BODKIN_SENSE_AND, 'y',
    /* ya */
    1 << 4 | 2, BODKIN_SENSE_NOW, 'a',
    /* ° */
    0 << 4 | 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE, 0xC2, 0xB0,
    /* ¼ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 20, 0xBC,
    /* ½ */
    1 << 4 | 3, BODKIN_SENSE_RATIO, 18, 0xBD,
    /* € */
    0 << 4 | 5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY, 0xE2, 0x82, 0xAC,
};

static const uint8_t pairs[] = {
    0, 0, 'n', 't', 'i', 'e', 'o', 's', 0x1, 'a', 'a', 'd', 'n', 'a', 'r', 'e', 'r', 'o', 'e', 's',
    'd', 'e', 'c', 0x2, 'i', 'm', 'o', 'c', 'l', 'a', 'm', 'e', 'o', 'r', 0x1, 'e', 'c', 'e', 'i',
    'a', 'm', 'a', 't', 'a', 'u', 'e', 0x4, 's', 'b', 0x7, 'h', 'e', 'i', 'n', 's', 'e', 0xB, 0x17,
    'a', 'l', 't', 'e', 0xF, 0x11, 0x14, 0x6, 't', 'o', 't', 0x8, 0x5, 'a', 0x5, 'o', 0xC, 'o', 0xD,
    0x19, 0x16, 'v', ' ', 'm', 'd', 0x13, 'e', 'r', 'i', 'o', 'i', 's', 'm', 0x18, 'n', 'F', 'r',
    'a', 't', 'i', 'u', 'n', ' ', 'p', ' ', 0xA, ' ', 0xE, ' ', 0x1B, 'a', 'c', 'b', 'a', 'c', 'o',
    'd', 'o', 'e', 'l', 'm', 'o', 'r', 0xA, 's', 'i', 't', 0x7, 'v', 0x2, 0x1, 'o', 0x2, 'M', 0x82,
    0, 0x10, 'a', 0x15, '\\', 'G', 'e', 'U', '@', 0x87, 0, 0x88, 0, 0x89, 0, 0x8A, 0, 0x8B, 0, 0x8C,
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
    { BODKIN_HOLIDAY_FIXED, 1, 6 },
};

const struct bodkin_locale bodkin_locale_es = {
    .words = words,
    .pairs = pairs,
    .holidays = holidays,
    .buckets = {
    1, 16, 65, 138, 152, 158, 215, 288, 340, 442, 445, 519, 544, 557, 561, 571, 583, 597, 597, 597,
    597, 613, 623, 653, 674, 697, 782, 837, 845, 893, 916, 922, 963, 1029, 1029, 1070, 1076, 1076,
    1160, 1191, 1213, 1269, 1269, 1308, 1382, 1389, 1389, 1389, 1389, 1389, 1395, 1395, 1395, 1395,
    1414,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_AND_JOINS,
    .holiday_count = 5,
};
