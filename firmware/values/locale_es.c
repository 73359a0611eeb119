/* Made by tools/values/locale.ts from es.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const uint8_t words[] = {
    0, /* no word starts at 0 */
    /* $ */
    0 << 4 | 1, '$', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* % */
    0 << 4 | 1, '%', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* + */
    0 << 4 | 1, '+', BODKIN_SENSE_SKIP,
    /* - */
    0 << 4 | 1, '-', BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, BODKIN_SENSE_UNTIL,
    /* a */
    0 << 4 | 1, 'a', BODKIN_SENSE_SKIP,
    /* a diario */
    1 << 4 | 5, ' ', 'd', 0x16, 'r', 0x1C, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* a m */
    2 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* abajo */
    1 << 4 | 3, 'C', 'j', 'o', BODKIN_SENSE_LOWER,
    /* abril */
    2 << 4 | 3, 'r', 'i', 'l', BODKIN_SENSE_MONTH, 4,
    /* activado */
    1 << 4 | 5, 'c', 'H', 'v', 0x3, 'o', BODKIN_SENSE_YES,
    /* activar */
    6 << 4 | 1, 'r', BODKIN_SENSE_YES,
    /* agosto */
    1 << 4 | 3, 'g', 0x2, 0x19, BODKIN_SENSE_MONTH, 8,
    /* ahora */
    1 << 4 | 3, 'h', 0xD, 'a', BODKIN_SENSE_NOW,
    /* ahora mismo */
    5 << 4 | 3, 0x1A, 0x1D, 'F', BODKIN_SENSE_NOW,
    /* al */
    1 << 4 | 1, 'l', BODKIN_SENSE_SKIP,
    /* alrededor */
    2 << 4 | 4, 0x5, 0x9, 'd', 0xD, BODKIN_SENSE_SKIP,
    /* am */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* ano */
    1 << 4 | 2, 'n', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* ano nuevo */
    3 << 4 | 5, ' ', 'n', 0x12, 'v', 'o', BODKIN_SENSE_HOLIDAY, 3,
    /* anteayer */
    2 << 4 | 4, 0x17, 'a', 'y', 0x1B, BODKIN_SENSE_DAY, 126,
    /* anualmente */
    2 << 4 | 5, 'u', 0x18, 0xC, 0x0, 'e', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* apaga */
    1 << 4 | 4, 'p', 'a', 'g', 'a', BODKIN_SENSE_NO,
    /* apagado */
    5 << 4 | 1, 'E', BODKIN_SENSE_NO,
    /* apagar */
    5 << 4 | 1, 'r', BODKIN_SENSE_NO,
    /* aproximadamente */
    2 << 4 | 8, 0x6, 'x', 0xA, 0x3, 'a', 0xC, 0x0, 'e', BODKIN_SENSE_SKIP,
    /* arriba */
    1 << 4 | 4, 'r', 'r', 'i', 'C', BODKIN_SENSE_RAISE,
    /* atras */
    1 << 4 | 3, 't', 'r', 0x7, BODKIN_SENSE_AGO,
    /* ayer */
    1 << 4 | 2, 'y', 0x1B, BODKIN_SENSE_DAY, 127,
    /* baja */
    0 << 4 | 3, 'C', 'j', 'a', BODKIN_SENSE_LOWER,
    /* bajar */
    4 << 4 | 1, 'r', BODKIN_SENSE_LOWER,
    /* bajo cero */
    3 << 4 | 4, 'o', ' ', 0xE, 0x6, BODKIN_SENSE_BELOW_ZERO,
    /* bpm */
    1 << 4 | 2, 'p', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* c */
    0 << 4 | 1, 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* cada */
    1 << 4 | 2, 0x3, 'a', BODKIN_SENSE_EVERY,
    /* calorias */
    2 << 4 | 4, 'l', 0xD, 'i', 0x7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* casi */
    2 << 4 | 2, 's', 'i', BODKIN_SENSE_SKIP,
    /* catorce */
    2 << 4 | 3, 't', 0xD, 0xE, BODKIN_SENSE_ONES, 14,
    /* celsius */
    1 << 4 | 6, 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* centavo */
    2 << 4 | 4, 0x0, 'a', 'v', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centigrados */
    4 << 4 | 5, 'i', 'g', 'r', 0x3, 0x2, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* centimetro */
    5 << 4 | 3, 0xC, 't', 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* centimo */
    6 << 4 | 1, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* cero */
    2 << 4 | 1, 0x6, BODKIN_SENSE_ONES, 0,
    /* cien */
    1 << 4 | 2, 0x1, 'n', BODKIN_SENSE_HUNDRED, 1,
    /* ciento */
    4 << 4 | 1, 0x19, BODKIN_SENSE_HUNDRED, 1,
    /* cinco */
    2 << 4 | 2, 'n', 'D', BODKIN_SENSE_ONES, 5,
    /* cincuenta */
    4 << 4 | 3, 0x12, 0x0, 'a', BODKIN_SENSE_TENS, 50,
    /* claro */
    1 << 4 | 2, 0xF, 0x6, BODKIN_SENSE_YES,
    /* cm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* coma */
    1 << 4 | 2, 'o', 0x10, BODKIN_SENSE_POINT,
    /* con el texto */
    2 << 4 | 8, 'n', ' ', 'e', 'l', ' ', 0x17, 'x', 0x19, BODKIN_SENSE_CARRIER,
    /* cuarenta */
    1 << 4 | 5, 'u', 'a', 0x5, 0x0, 'a', BODKIN_SENSE_TENS, 40,
    /* cuarta */
    4 << 4 | 1, 0x11, BODKIN_SENSE_ORDINAL, 4,
    /* cuarto */
    5 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 4, BODKIN_SENSE_FRACTION, 4,
    /* cuartos */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 4,
    /* cuatro */
    3 << 4 | 2, 't', 0x6, BODKIN_SENSE_ONES, 4,
    /* cuatrocientas */
    6 << 4 | 4, 'c', 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 4,
    /* cuatrocientos */
    11 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 4,
    /* de */
    0 << 4 | 1, 0x9, BODKIN_SENSE_OF,
    /* de la madrugada */
    2 << 4 | 9, ' ', 0xF, 0x1A, 0x3, 'r', 'u', 'g', 0x3, 'a', BODKIN_SENSE_AMPM, 0,
    /* de la manana */
    8 << 4 | 2, 0x4, 0x4, BODKIN_SENSE_AMPM, 0,
    /* de la noche */
    6 << 4 | 3, 'n', 0xB, 0x13, BODKIN_SENSE_AMPM, 12,
    /* de la tarde */
    6 << 4 | 3, 0x11, 'r', 0x9, BODKIN_SENSE_AMPM, 12,
    /* decimo */
    2 << 4 | 3, 'c', 0xA, 'o', BODKIN_SENSE_FRACTION, 10,
    /* del */
    2 << 4 | 1, 'l', BODKIN_SENSE_OF,
    /* dentro de */
    2 << 4 | 4, 0x0, 0x6, ' ', 0x9, BODKIN_SENSE_IN,
    /* desactivado */
    2 << 4 | 6, 's', 'B', 'H', 'v', 0x3, 'o', BODKIN_SENSE_NO,
    /* desactivar */
    9 << 4 | 1, 'r', BODKIN_SENSE_NO,
    /* desde */
    3 << 4 | 1, 0x9, BODKIN_SENSE_FROM,
    /* dia */
    1 << 4 | 1, 0x16, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* diariamente */
    3 << 4 | 5, 'r', 0x16, 0xC, 0x0, 'e', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* diario */
    5 << 4 | 1, 'o', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* dias laborables */
    3 << 4 | 9, 's', ' ', 0xF, 'b', 0xD, 'a', 'b', 'l', 0x8, BODKIN_SENSE_WEEKDAYS, 31,
    /* diciembre */
    2 << 4 | 4, 'c', 0x1, 0x1E, 0x5, BODKIN_SENSE_MONTH, 12,
    /* diecinueve */
    2 << 4 | 5, 'e', 'c', 0x14, 0x12, '@', BODKIN_SENSE_ONES, 19,
    /* dieciocho */
    5 << 4 | 3, 0xB, 'h', 'o', BODKIN_SENSE_ONES, 18,
    /* dieciseis */
    5 << 4 | 2, 0x15, 0x1D, BODKIN_SENSE_ONES, 16,
    /* diecisiete */
    6 << 4 | 2, 0x1, 0x17, BODKIN_SENSE_ONES, 17,
    /* diez */
    3 << 4 | 1, 'z', BODKIN_SENSE_ONES, 10,
    /* doce */
    1 << 4 | 2, 0xB, 'e', BODKIN_SENSE_ONES, 12,
    /* docena */
    4 << 4 | 1, 0x4, BODKIN_SENSE_DOZEN, 12,
    /* dolar */
    2 << 4 | 2, 0xF, 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* dolares */
    5 << 4 | 1, 0x8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* domingo */
    2 << 4 | 4, 'm', 0x14, 'g', 'o', BODKIN_SENSE_WEEKDAY, 6,
    /* domingos */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 64,
    /* dos */
    2 << 4 | 1, 's', BODKIN_SENSE_ONES, 2,
    /* doscientas */
    3 << 4 | 4, 'c', 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 2,
    /* doscientos */
    8 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 2,
    /* durante */
    1 << 4 | 4, 'u', 'G', 0x0, 'e', BODKIN_SENSE_FOR,
    /* e */
    0 << 4 | 1, 'e', BODKIN_SENSE_AND,
    /* el */
    1 << 4 | 1, 'l', BODKIN_SENSE_THE,
    /* el maximo */
    2 << 4 | 5, ' ', 0x10, 'x', 0xA, 'o', BODKIN_SENSE_MOST,
    /* el minimo */
    4 << 4 | 3, 0x14, 0xA, 'o', BODKIN_SENSE_LEAST,
    /* en */
    1 << 4 | 1, 'n', BODKIN_SENSE_IN,
    /* en punto */
    2 << 4 | 4, 'A', 'u', 0x0, 'o', BODKIN_SENSE_SKIP,
    /* encender */
    2 << 4 | 4, 0xE, 'n', 0x9, 'r', BODKIN_SENSE_YES,
    /* encendido */
    6 << 4 | 2, 'i', 'E', BODKIN_SENSE_YES,
    /* enciende */
    3 << 4 | 3, 0x1, 'n', 0x9, BODKIN_SENSE_YES,
    /* enero */
    2 << 4 | 2, 'e', 0x6, BODKIN_SENSE_MONTH, 1,
    /* entre */
    2 << 4 | 2, 't', 0x5, BODKIN_SENSE_BETWEEN,
    /* entre semana */
    5 << 4 | 4, ' ', 0x15, 0x10, 0x4, BODKIN_SENSE_WEEKDAYS, 31,
    /* esta */
    1 << 4 | 2, 's', 0x11, BODKIN_SENSE_THIS,
    /* esta noche */
    4 << 4 | 4, ' ', 'n', 0xB, 0x13, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT,
    /* este */
    3 << 4 | 1, 'e', BODKIN_SENSE_THIS,
    /* estos */
    3 << 4 | 1, 0x2, BODKIN_SENSE_THIS,
    /* euro */
    1 << 4 | 2, 'u', 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* exactamente */
    1 << 4 | 6, 'x', 'B', 0x11, 0xC, 0x0, 'e', BODKIN_SENSE_SKIP,
    /* f */
    0 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* fahrenheit */
    1 << 4 | 7, 'a', 'h', 0x5, 'n', 0x13, 'i', 't', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* falso */
    2 << 4 | 3, 'l', 's', 'o', BODKIN_SENSE_NO,
    /* febrero */
    1 << 4 | 4, 'e', 'b', 0x5, 0x6, BODKIN_SENSE_MONTH, 2,
    /* fin de semana */
    1 << 4 | 7, 0x14, ' ', 0x9, ' ', 0x15, 0x10, 0x4, BODKIN_SENSE_WEEKDAYS, 96,
    /* fines de semana */
    3 << 4 | 7, 0x8, ' ', 0x9, ' ', 0x15, 0x10, 0x4, BODKIN_SENSE_WEEKDAYS, 96,
    /* g */
    0 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* grado */
    1 << 4 | 3, 'r', 0x3, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* gramo */
    3 << 4 | 1, 'F', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* h */
    0 << 4 | 1, 'h', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* hacia */
    1 << 4 | 2, 'B', 0x16, BODKIN_SENSE_SKIP,
    /* hasta */
    2 << 4 | 2, 's', 0x11, BODKIN_SENSE_UNTIL,
    /* hora */
    1 << 4 | 2, 0xD, 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* horas */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_OCLOCK,
    /* hoy */
    2 << 4 | 1, 'y', BODKIN_SENSE_DAY, 128,
    /* jueves */
    0 << 4 | 4, 'j', 0x12, 'v', 0x8, BODKIN_SENSE_WEEKDAY, 3,
    /* julio */
    2 << 4 | 2, 'l', 0x1C, BODKIN_SENSE_MONTH, 7,
    /* junio */
    2 << 4 | 2, 'n', 0x1C, BODKIN_SENSE_MONTH, 6,
    /* kcal */
    0 << 4 | 3, 'k', 'c', 0x18, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilo */
    1 << 4 | 3, 'i', 'l', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilocalorias */
    4 << 4 | 5, 'c', 0x18, 0xD, 'i', 0x7, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kilogramo */
    4 << 4 | 3, 'g', 'G', 'F', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilometro */
    4 << 4 | 3, 0xC, 't', 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* km */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* la */
    0 << 4 | 1, 0xF, BODKIN_SENSE_SKIP,
    /* las */
    2 << 4 | 1, 's', BODKIN_SENSE_SKIP,
    /* latidos */
    2 << 4 | 3, 'H', 'd', 0x2, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* latidos por minuto */
    7 << 4 | 6, 'A', 0xD, 0x1A, 0x14, 'u', 0x19, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* libra */
    1 << 4 | 3, 'i', 'b', 'G', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* llamada */
    1 << 4 | 4, 0xF, 'm', 0x3, 'a', BODKIN_SENSE_CARRIER,
    /* llamado */
    6 << 4 | 1, 'o', BODKIN_SENSE_CARRIER,
    /* los */
    1 << 4 | 1, 0x2, BODKIN_SENSE_SKIP,
    /* lunes */
    1 << 4 | 2, 0x1F, 0x8, BODKIN_SENSE_WEEKDAY, 0,
    /* m */
    0 << 4 | 1, 'm', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_M,
    /* manana */
    1 << 4 | 3, 'a', 0x4, 0x4, BODKIN_SENSE_PART | BODKIN_WORD_MORE, BODKIN_PART_MORNING,
    BODKIN_SENSE_DAY, 129,
    /* martes */
    2 << 4 | 3, 'r', 't', 0x8, BODKIN_SENSE_WEEKDAY, 1,
    /* marzo */
    3 << 4 | 2, 'z', 'o', BODKIN_SENSE_MONTH, 3,
    /* mas */
    2 << 4 | 1, 's', BODKIN_SENSE_SKIP,
    /* mas o menos */
    3 << 4 | 6, ' ', 'o', ' ', 0xC, 'n', 0x2, BODKIN_SENSE_SKIP,
    /* maximo */
    2 << 4 | 3, 'x', 0xA, 'o', BODKIN_SENSE_MOST,
    /* mayo */
    2 << 4 | 2, 'y', 'o', BODKIN_SENSE_MONTH, 5,
    /* media */
    1 << 4 | 3, 'e', 'd', 0x16, BODKIN_SENSE_FRACTION, 2,
    /* medianoche */
    5 << 4 | 3, 'n', 0xB, 0x13, BODKIN_SENSE_NOON, 0,
    /* medio */
    4 << 4 | 1, 'o', BODKIN_SENSE_FRACTION, 2,
    /* mediodia */
    5 << 4 | 2, 'd', 0x16, BODKIN_SENSE_NOON, 12,
    /* menos */
    2 << 4 | 2, 'n', 0x2, BODKIN_SENSE_MINUS,
    /* mensualmente */
    3 << 4 | 6, 's', 'u', 0x18, 0xC, 0x0, 'e', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH,
    /* mes */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* meses */
    3 << 4 | 1, 0x8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* metro */
    2 << 4 | 2, 't', 0x6, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* miercoles */
    1 << 4 | 5, 0x1, 'r', 'D', 'l', 0x8, BODKIN_SENSE_WEEKDAY, 2,
    /* mil */
    2 << 4 | 1, 'l', BODKIN_SENSE_SCALE, 3,
    /* milisegundo */
    3 << 4 | 5, 'i', 0x15, 'g', 0x1F, 'E', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* milla */
    3 << 4 | 1, 0xF, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* millon */
    4 << 4 | 2, 'o', 'n', BODKIN_SENSE_SCALE, 6,
    /* millones */
    6 << 4 | 1, 0x8, BODKIN_SENSE_SCALE, 6,
    /* min */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minimo */
    3 << 4 | 2, 0xA, 'o', BODKIN_SENSE_LEAST,
    /* minuto */
    3 << 4 | 2, 'u', 0x19, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* mitad */
    2 << 4 | 2, 't', 0x3, BODKIN_SENSE_FRACTION, 2,
    /* ms */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* navidad */
    0 << 4 | 5, 0x4, 'v', 'i', 'd', 0x3, BODKIN_SENSE_HOLIDAY, 0,
    /* no */
    1 << 4 | 1, 'o', BODKIN_SENSE_NO,
    /* noche */
    2 << 4 | 2, 'c', 0x13, BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* nochebuena */
    5 << 4 | 3, 'b', 0x12, 0x4, BODKIN_SENSE_HOLIDAY, 1,
    /* nochevieja */
    5 << 4 | 4, 'v', 0x1, 'j', 'a', BODKIN_SENSE_HOLIDAY, 2,
    /* novecientas */
    2 << 4 | 5, '@', 'c', 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 9,
    /* novecientos */
    9 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 9,
    /* noventa */
    4 << 4 | 2, 0x0, 'a', BODKIN_SENSE_TENS, 90,
    /* noviembre */
    3 << 4 | 3, 0x1, 0x1E, 0x5, BODKIN_SENSE_MONTH, 11,
    /* nueve */
    1 << 4 | 2, 0x12, '@', BODKIN_SENSE_ONES, 9,
    /* nunca */
    2 << 4 | 3, 'n', 'c', 'a', BODKIN_SENSE_NO,
    /* ochenta */
    0 << 4 | 4, 0xB, 0x13, 0x0, 'a', BODKIN_SENSE_TENS, 80,
    /* ocho */
    3 << 4 | 1, 'o', BODKIN_SENSE_ONES, 8,
    /* ochocientas */
    4 << 4 | 4, 'c', 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 8,
    /* ochocientos */
    9 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 8,
    /* octubre */
    2 << 4 | 4, 't', 'u', 'b', 0x5, BODKIN_SENSE_MONTH, 10,
    /* once */
    1 << 4 | 2, 'n', 0xE, BODKIN_SENSE_ONES, 11,
    /* p m */
    0 << 4 | 2, 'p', 0x1A, BODKIN_SENSE_AMPM, 12,
    /* par */
    1 << 4 | 2, 'a', 'r', BODKIN_SENSE_COUNT, 2,
    /* para */
    3 << 4 | 1, 'a', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, BODKIN_SENSE_FOR,
    /* pasada */
    2 << 4 | 3, 's', 0x3, 'a', BODKIN_SENSE_LAST, 0,
    /* pasadas */
    6 << 4 | 1, 's', BODKIN_SENSE_PAST,
    /* pasado */
    5 << 4 | 1, 'o', BODKIN_SENSE_LAST, 0,
    /* pasado manana */
    6 << 4 | 4, ' ', 0x10, 0x4, 0x4, BODKIN_SENSE_DAY, 130,
    /* paso */
    3 << 4 | 1, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* peso */
    1 << 4 | 2, 0x8, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* pm */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 12,
    /* poco */
    1 << 4 | 2, 0xB, 'o', BODKIN_SENSE_BIT,
    /* por */
    2 << 4 | 1, 'r', BODKIN_SENSE_FOR,
    /* por ciento */
    3 << 4 | 5, ' ', 'c', 0x1, 0x0, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* por favor */
    4 << 4 | 4, 'f', 'a', 'v', 0xD, BODKIN_SENSE_SKIP,
    /* por la manana */
    4 << 4 | 5, 0xF, ' ', 0x10, 0x4, 0x4, BODKIN_SENSE_AMPM, 0,
    /* por la noche */
    7 << 4 | 3, 'n', 0xB, 0x13, BODKIN_SENSE_AMPM, 12,
    /* por la tarde */
    7 << 4 | 3, 0x11, 'r', 0x9, BODKIN_SENSE_AMPM, 12,
    /* primer */
    1 << 4 | 3, 'r', 0xA, 0x1B, BODKIN_SENSE_ORDINAL, 1,
    /* primera */
    6 << 4 | 1, 'a', BODKIN_SENSE_ORDINAL, 1,
    /* primero */
    6 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL, 1,
    /* proxima */
    2 << 4 | 4, 'o', 'x', 0xA, 'a', BODKIN_SENSE_NEXT,
    /* proximo */
    6 << 4 | 1, 'o', BODKIN_SENSE_NEXT,
    /* punto */
    1 << 4 | 3, 'u', 0x0, 'o', BODKIN_SENSE_POINT,
    /* que */
    0 << 4 | 2, 'q', 0x12, BODKIN_SENSE_CARRIER,
    /* que dice */
    3 << 4 | 4, ' ', 'd', 'i', 0xE, BODKIN_SENSE_CARRIER,
    /* que viene */
    4 << 4 | 4, 'v', 0x1, 'n', 'e', BODKIN_SENSE_NEXT,
    /* quince */
    2 << 4 | 2, 0x14, 0xE, BODKIN_SENSE_ONES, 15,
    /* quinientas */
    4 << 4 | 3, 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 5,
    /* quinientos */
    8 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 5,
    /* quinta */
    4 << 4 | 1, 0x11, BODKIN_SENSE_ORDINAL, 5,
    /* quinto */
    5 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL, 5,
    /* quintos */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 5,
    /* reyes */
    0 << 4 | 3, 0x5, 'y', 0x8, BODKIN_SENSE_HOLIDAY, 4,
    /* s */
    0 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sabado */
    1 << 4 | 4, 'a', 'b', 0x3, 'o', BODKIN_SENSE_WEEKDAY, 5,
    /* sabados */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 32,
    /* seg */
    1 << 4 | 2, 'e', 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* segunda */
    3 << 4 | 3, 0x1F, 'd', 'a', BODKIN_SENSE_ORDINAL, 2,
    /* segundo */
    6 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_S,
    /* segundos */
    7 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* seis */
    2 << 4 | 1, 0x1D, BODKIN_SENSE_ONES, 6,
    /* seiscientas */
    4 << 4 | 4, 'c', 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 6,
    /* seiscientos */
    9 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 6,
    /* semana */
    2 << 4 | 2, 0x10, 0x4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* semanalmente */
    6 << 4 | 4, 'l', 0xC, 0x0, 'e', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK,
    /* septiembre */
    2 << 4 | 5, 'p', 't', 0x1, 0x1E, 0x5, BODKIN_SENSE_MONTH, 9,
    /* sesenta */
    2 << 4 | 3, 0x15, 0x0, 'a', BODKIN_SENSE_TENS, 60,
    /* setecientas */
    2 << 4 | 5, 0x17, 'c', 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 7,
    /* setecientos */
    9 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 7,
    /* setenta */
    4 << 4 | 2, 0x0, 'a', BODKIN_SENSE_TENS, 70,
    /* setiembre */
    3 << 4 | 3, 0x1, 0x1E, 0x5, BODKIN_SENSE_MONTH, 9,
    /* si */
    1 << 4 | 1, 'i', BODKIN_SENSE_YES,
    /* siete */
    2 << 4 | 2, 'e', 0x17, BODKIN_SENSE_ONES, 7,
    /* siguiente */
    2 << 4 | 5, 'g', 'u', 0x1, 0x0, 'e', BODKIN_SENSE_NEXT,
    /* sobre */
    1 << 4 | 3, 'o', 'b', 0x5, BODKIN_SENSE_SKIP,
    /* solo */
    2 << 4 | 2, 'l', 'o', BODKIN_SENSE_SKIP,
    /* sube */
    1 << 4 | 3, 'u', 'b', 'e', BODKIN_SENSE_RAISE,
    /* subir */
    3 << 4 | 2, 'i', 'r', BODKIN_SENSE_RAISE,
    /* tarde */
    0 << 4 | 3, 0x11, 'r', 0x9, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* tercer */
    1 << 4 | 3, 0x1B, 0xE, 'r', BODKIN_SENSE_ORDINAL, 3,
    /* tercera */
    6 << 4 | 1, 'a', BODKIN_SENSE_ORDINAL, 3,
    /* tercero */
    6 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL, 3,
    /* tercio */
    4 << 4 | 1, 0x1C, BODKIN_SENSE_FRACTION, 3,
    /* titulado */
    1 << 4 | 6, 'i', 't', 'u', 'l', 0x3, 'o', BODKIN_SENSE_CARRIER,
    /* todas */
    1 << 4 | 3, 'o', 'd', 0x7, BODKIN_SENSE_EVERY,
    /* todas las */
    5 << 4 | 3, ' ', 'l', 0x7, BODKIN_SENSE_EVERY,
    /* todo */
    3 << 4 | 1, 'o', BODKIN_SENSE_MOST,
    /* todos */
    4 << 4 | 1, 's', BODKIN_SENSE_EVERY,
    /* todos los */
    5 << 4 | 3, ' ', 'l', 0x2, BODKIN_SENSE_EVERY,
    /* trece */
    1 << 4 | 2, 0x5, 0xE, BODKIN_SENSE_ONES, 13,
    /* treinta */
    3 << 4 | 3, 'i', 0x0, 'a', BODKIN_SENSE_TENS, 30,
    /* tres */
    3 << 4 | 1, 's', BODKIN_SENSE_ONES, 3,
    /* trescientas */
    4 << 4 | 4, 'c', 0x1, 0x0, 0x7, BODKIN_SENSE_HUNDRED, 3,
    /* trescientos */
    9 << 4 | 1, 0x2, BODKIN_SENSE_HUNDRED, 3,
    /* trimestre */
    2 << 4 | 4, 0xA, 0x8, 't', 0x5, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* ultima */
    0 << 4 | 5, 'u', 'l', 't', 0xA, 'a', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0,
    BODKIN_SENSE_LAST_OF,
    /* ultimo */
    5 << 4 | 1, 'o', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF,
    /* un */
    1 << 4 | 1, 'n', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1,
    /* un poco */
    2 << 4 | 3, 'A', 0xB, 'o', BODKIN_SENSE_BIT,
    /* una */
    2 << 4 | 1, 'a', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, BODKIN_SENSE_ONES, 1,
    /* unas */
    3 << 4 | 1, 's', BODKIN_SENSE_SKIP,
    /* uno */
    2 << 4 | 1, 'o', BODKIN_SENSE_ONES, 1,
    /* unos */
    3 << 4 | 1, 's', BODKIN_SENSE_SKIP,
    /* vale */
    0 << 4 | 3, 'v', 0x18, 'e', BODKIN_SENSE_YES,
    /* veinte */
    1 << 4 | 4, 'e', 'i', 0x0, 'e', BODKIN_SENSE_TENS, 20,
    /* veinticinco */
    5 << 4 | 4, 'i', 'c', 0x14, 'D', BODKIN_SENSE_ONES, 25,
    /* veinticuatro */
    7 << 4 | 4, 'u', 'a', 't', 0x6, BODKIN_SENSE_ONES, 24,
    /* veintidos */
    6 << 4 | 2, 'd', 0x2, BODKIN_SENSE_ONES, 22,
    /* veintinueve */
    6 << 4 | 3, 'n', 0x12, '@', BODKIN_SENSE_ONES, 29,
    /* veintiocho */
    6 << 4 | 3, 0xB, 'h', 'o', BODKIN_SENSE_ONES, 28,
    /* veintiseis */
    6 << 4 | 2, 0x15, 0x1D, BODKIN_SENSE_ONES, 26,
    /* veintisiete */
    7 << 4 | 2, 0x1, 0x17, BODKIN_SENSE_ONES, 27,
    /* veintitres */
    6 << 4 | 3, 't', 0x5, 's', BODKIN_SENSE_ONES, 23,
    /* veintiun */
    6 << 4 | 1, 0x1F, BODKIN_SENSE_ONES, 21,
    /* veintiuna */
    8 << 4 | 1, 'a', BODKIN_SENSE_ONES, 21,
    /* veintiuno */
    8 << 4 | 1, 'o', BODKIN_SENSE_ONES, 21,
    /* verdadero */
    2 << 4 | 5, 'r', 'd', 0x3, 'e', 0x6, BODKIN_SENSE_YES,
    /* viernes */
    1 << 4 | 4, 0x1, 'r', 'n', 0x8, BODKIN_SENSE_WEEKDAY, 4,
    /* y */
    0 << 4 | 1, 'y', BODKIN_SENSE_AND,
    /* ya */
    1 << 4 | 1, 'a', BODKIN_SENSE_NOW,
    /* ° */
    0 << 4 | 2, 0xC2, 0xB0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* ¼ */
    1 << 4 | 1, 0xBC, BODKIN_SENSE_RATIO, 20,
    /* ½ */
    1 << 4 | 1, 0xBD, BODKIN_SENSE_RATIO, 18,
    /* € */
    0 << 4 | 3, 0xE2, 0x82, 0xAC, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
};

static const char pairs[] = {
    'n', 't', 'i', 'e', 'o', 's', 'a', 'd', 'n', 'a', 'r', 'e', 'r', 'o', 'a', 's', 'e', 's', 'd',
    'e', 'i', 'm', 'o', 'c', 'm', 'e', 'o', 'r', 'c', 'e', 'l', 'a', 'm', 'a', 't', 'a', 'u', 'e',
    'h', 'e', 'i', 'n', 's', 'e', 'i', 'a', 't', 'e', 'a', 'l', 't', 'o', ' ', 'm', 'e', 'r', 'i',
    'o', 'i', 's', 'm', 'b', 'u', 'n', 'v', 'e', ' ', 'p', 'a', 'c', 'b', 'a', 'c', 'o', 'd', 'o',
    'm', 'o', 'r', 'a', 't', 'i', 'I', 0, 'J', 0, 'K', 0, 'L', 0, 'M', 0, 'N', 0, 'O', 0, 'P', 0,
    'Q', 0, 'R', 0, 'S', 0, 'T', 0, 'U', 0, 'V', 0, 'W', 0, 'X', 0, 'Y', 0, 'Z', 0, '[', 0, '\\', 0,
    ']', 0, '^', 0, '_', 0,
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
    1, 16, 147, 166, 309, 483, 571, 617, 631, 657, 657, 674, 714, 758, 906, 968, 1002, 1118, 1161,
    1167, 1300, 1386, 1425, 1510, 1510, 1510, 1516, 1516, 1535,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_AND_JOINS,
    .holiday_count = 5,
};
