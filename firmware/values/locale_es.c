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
    0 << 4 | 1, '+', BODKIN_SENSE_PLUS, 0,
    /* - */
    0 << 4 | 1, '-', BODKIN_SENSE_MINUS | BODKIN_WORD_MORE, 0, BODKIN_SENSE_UNTIL, 0,
    /* a */
    0 << 4 | 1, 'a', BODKIN_SENSE_SKIP, 0,
    /* a diario */
    1 << 4 | 7, ' ', 'd', 'i', 'a', 'r', 'i', 'o', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* a m */
    2 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* abajo */
    1 << 4 | 4, 'b', 'a', 'j', 'o', BODKIN_SENSE_LOWER, 0,
    /* abril */
    2 << 4 | 3, 'r', 'i', 'l', BODKIN_SENSE_MONTH, 4,
    /* activado */
    1 << 4 | 7, 'c', 't', 'i', 'v', 'a', 'd', 'o', BODKIN_SENSE_YES, 0,
    /* activar */
    6 << 4 | 1, 'r', BODKIN_SENSE_YES, 0,
    /* agosto */
    1 << 4 | 5, 'g', 'o', 's', 't', 'o', BODKIN_SENSE_MONTH, 8,
    /* ahora */
    1 << 4 | 4, 'h', 'o', 'r', 'a', BODKIN_SENSE_NOW, 0,
    /* ahora mismo */
    5 << 4 | 6, ' ', 'm', 'i', 's', 'm', 'o', BODKIN_SENSE_NOW, 0,
    /* al */
    1 << 4 | 1, 'l', BODKIN_SENSE_SKIP, 0,
    /* alrededor */
    2 << 4 | 7, 'r', 'e', 'd', 'e', 'd', 'o', 'r', BODKIN_SENSE_SKIP, 0,
    /* am */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 0,
    /* ano */
    1 << 4 | 2, 'n', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* ano nuevo */
    3 << 4 | 6, ' ', 'n', 'u', 'e', 'v', 'o', BODKIN_SENSE_HOLIDAY, 3,
    /* anos */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR,
    /* anteayer */
    2 << 4 | 6, 't', 'e', 'a', 'y', 'e', 'r', BODKIN_SENSE_DAY, 126,
    /* anualmente */
    2 << 4 | 8, 'u', 'a', 'l', 'm', 'e', 'n', 't', 'e', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR,
    /* apaga */
    1 << 4 | 4, 'p', 'a', 'g', 'a', BODKIN_SENSE_NO, 0,
    /* apagado */
    5 << 4 | 2, 'd', 'o', BODKIN_SENSE_NO, 0,
    /* apagar */
    5 << 4 | 1, 'r', BODKIN_SENSE_NO, 0,
    /* aproximadamente */
    2 << 4 | 13, 'r', 'o', 'x', 'i', 'm', 'a', 'd', 'a', 'm', 'e', 'n', 't', 'e', BODKIN_SENSE_SKIP,
    0,
    /* arriba */
    1 << 4 | 5, 'r', 'r', 'i', 'b', 'a', BODKIN_SENSE_RAISE, 0,
    /* atras */
    1 << 4 | 4, 't', 'r', 'a', 's', BODKIN_SENSE_AGO, 0,
    /* ayer */
    1 << 4 | 3, 'y', 'e', 'r', BODKIN_SENSE_DAY, 127,
    /* baja */
    0 << 4 | 4, 'b', 'a', 'j', 'a', BODKIN_SENSE_LOWER, 0,
    /* bajar */
    4 << 4 | 1, 'r', BODKIN_SENSE_LOWER, 0,
    /* bajo cero */
    3 << 4 | 6, 'o', ' ', 'c', 'e', 'r', 'o', BODKIN_SENSE_BELOW_ZERO, 0,
    /* bpm */
    1 << 4 | 2, 'p', 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* c */
    0 << 4 | 1, 'c', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* cada */
    1 << 4 | 3, 'a', 'd', 'a', BODKIN_SENSE_EVERY, 0,
    /* calorias */
    2 << 4 | 6, 'l', 'o', 'r', 'i', 'a', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* casi */
    2 << 4 | 2, 's', 'i', BODKIN_SENSE_SKIP, 0,
    /* catorce */
    2 << 4 | 5, 't', 'o', 'r', 'c', 'e', BODKIN_SENSE_ONES, 14,
    /* celsius */
    1 << 4 | 6, 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* centavo */
    2 << 4 | 5, 'n', 't', 'a', 'v', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centavos */
    7 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centigrados */
    4 << 4 | 7, 'i', 'g', 'r', 'a', 'd', 'o', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* centimetro */
    5 << 4 | 5, 'm', 'e', 't', 'r', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* centimetros */
    10 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* centimo */
    6 << 4 | 1, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* centimos */
    7 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT,
    /* cero */
    2 << 4 | 2, 'r', 'o', BODKIN_SENSE_ONES, 0,
    /* cien */
    1 << 4 | 3, 'i', 'e', 'n', BODKIN_SENSE_HUNDRED, 1,
    /* ciento */
    4 << 4 | 2, 't', 'o', BODKIN_SENSE_HUNDRED, 1,
    /* cinco */
    2 << 4 | 3, 'n', 'c', 'o', BODKIN_SENSE_ONES, 5,
    /* cincuenta */
    4 << 4 | 5, 'u', 'e', 'n', 't', 'a', BODKIN_SENSE_TENS, 50,
    /* claro */
    1 << 4 | 4, 'l', 'a', 'r', 'o', BODKIN_SENSE_YES, 0,
    /* cm */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM,
    /* coma */
    1 << 4 | 3, 'o', 'm', 'a', BODKIN_SENSE_POINT, 0,
    /* con el texto */
    2 << 4 | 10, 'n', ' ', 'e', 'l', ' ', 't', 'e', 'x', 't', 'o', BODKIN_SENSE_CARRIER, 0,
    /* cuarenta */
    1 << 4 | 7, 'u', 'a', 'r', 'e', 'n', 't', 'a', BODKIN_SENSE_TENS, 40,
    /* cuarta */
    4 << 4 | 2, 't', 'a', BODKIN_SENSE_ORDINAL, 4,
    /* cuarto */
    5 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 4, BODKIN_SENSE_FRACTION, 4,
    /* cuartos */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 4,
    /* cuatro */
    3 << 4 | 3, 't', 'r', 'o', BODKIN_SENSE_ONES, 4,
    /* cuatrocientas */
    6 << 4 | 7, 'c', 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 4,
    /* cuatrocientos */
    11 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 4,
    /* de */
    0 << 4 | 2, 'd', 'e', BODKIN_SENSE_OF, 0,
    /* de la madrugada */
    2 << 4 | 13, ' ', 'l', 'a', ' ', 'm', 'a', 'd', 'r', 'u', 'g', 'a', 'd', 'a', BODKIN_SENSE_AMPM,
    0,
    /* de la manana */
    8 << 4 | 4, 'n', 'a', 'n', 'a', BODKIN_SENSE_AMPM, 0,
    /* de la noche */
    6 << 4 | 5, 'n', 'o', 'c', 'h', 'e', BODKIN_SENSE_AMPM, 12,
    /* de la tarde */
    6 << 4 | 5, 't', 'a', 'r', 'd', 'e', BODKIN_SENSE_AMPM, 12,
    /* decimo */
    2 << 4 | 4, 'c', 'i', 'm', 'o', BODKIN_SENSE_FRACTION, 10,
    /* decimos */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 10,
    /* del */
    2 << 4 | 1, 'l', BODKIN_SENSE_OF, 0,
    /* dentro de */
    2 << 4 | 7, 'n', 't', 'r', 'o', ' ', 'd', 'e', BODKIN_SENSE_IN, 0,
    /* desactivado */
    2 << 4 | 9, 's', 'a', 'c', 't', 'i', 'v', 'a', 'd', 'o', BODKIN_SENSE_NO, 0,
    /* desactivar */
    9 << 4 | 1, 'r', BODKIN_SENSE_NO, 0,
    /* desde */
    3 << 4 | 2, 'd', 'e', BODKIN_SENSE_FROM, 0,
    /* dia */
    1 << 4 | 2, 'i', 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* diariamente */
    3 << 4 | 8, 'r', 'i', 'a', 'm', 'e', 'n', 't', 'e', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* diario */
    5 << 4 | 1, 'o', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY,
    /* dias */
    3 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY,
    /* dias laborables */
    4 << 4 | 11, ' ', 'l', 'a', 'b', 'o', 'r', 'a', 'b', 'l', 'e', 's', BODKIN_SENSE_WEEKDAYS, 31,
    /* diciembre */
    2 << 4 | 7, 'c', 'i', 'e', 'm', 'b', 'r', 'e', BODKIN_SENSE_MONTH, 12,
    /* diecinueve */
    2 << 4 | 8, 'e', 'c', 'i', 'n', 'u', 'e', 'v', 'e', BODKIN_SENSE_ONES, 19,
    /* dieciocho */
    5 << 4 | 4, 'o', 'c', 'h', 'o', BODKIN_SENSE_ONES, 18,
    /* dieciseis */
    5 << 4 | 4, 's', 'e', 'i', 's', BODKIN_SENSE_ONES, 16,
    /* diecisiete */
    6 << 4 | 4, 'i', 'e', 't', 'e', BODKIN_SENSE_ONES, 17,
    /* diez */
    3 << 4 | 1, 'z', BODKIN_SENSE_ONES, 10,
    /* doce */
    1 << 4 | 3, 'o', 'c', 'e', BODKIN_SENSE_ONES, 12,
    /* docena */
    4 << 4 | 2, 'n', 'a', BODKIN_SENSE_DOZEN, 12,
    /* docenas */
    6 << 4 | 1, 's', BODKIN_SENSE_DOZEN, 12,
    /* dolar */
    2 << 4 | 3, 'l', 'a', 'r', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* dolares */
    5 << 4 | 2, 'e', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* domingo */
    2 << 4 | 5, 'm', 'i', 'n', 'g', 'o', BODKIN_SENSE_WEEKDAY, 6,
    /* domingos */
    7 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 64,
    /* dos */
    2 << 4 | 1, 's', BODKIN_SENSE_ONES, 2,
    /* doscientas */
    3 << 4 | 7, 'c', 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 2,
    /* doscientos */
    8 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 2,
    /* durante */
    1 << 4 | 6, 'u', 'r', 'a', 'n', 't', 'e', BODKIN_SENSE_FOR, 0,
    /* e */
    0 << 4 | 1, 'e', BODKIN_SENSE_AND, 0,
    /* el */
    1 << 4 | 1, 'l', BODKIN_SENSE_THE, 0,
    /* el maximo */
    2 << 4 | 7, ' ', 'm', 'a', 'x', 'i', 'm', 'o', BODKIN_SENSE_MOST, 0,
    /* el minimo */
    4 << 4 | 5, 'i', 'n', 'i', 'm', 'o', BODKIN_SENSE_LEAST, 0,
    /* en */
    1 << 4 | 1, 'n', BODKIN_SENSE_IN, 0,
    /* en punto */
    2 << 4 | 6, ' ', 'p', 'u', 'n', 't', 'o', BODKIN_SENSE_SKIP, 0,
    /* encender */
    2 << 4 | 6, 'c', 'e', 'n', 'd', 'e', 'r', BODKIN_SENSE_YES, 0,
    /* encendido */
    6 << 4 | 3, 'i', 'd', 'o', BODKIN_SENSE_YES, 0,
    /* enciende */
    3 << 4 | 5, 'i', 'e', 'n', 'd', 'e', BODKIN_SENSE_YES, 0,
    /* enero */
    2 << 4 | 3, 'e', 'r', 'o', BODKIN_SENSE_MONTH, 1,
    /* entre */
    2 << 4 | 3, 't', 'r', 'e', BODKIN_SENSE_BETWEEN, 0,
    /* entre semana */
    5 << 4 | 7, ' ', 's', 'e', 'm', 'a', 'n', 'a', BODKIN_SENSE_WEEKDAYS, 31,
    /* esta */
    1 << 4 | 3, 's', 't', 'a', BODKIN_SENSE_THIS, 0,
    /* esta noche */
    4 << 4 | 6, ' ', 'n', 'o', 'c', 'h', 'e', BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT,
    /* estas */
    4 << 4 | 1, 's', BODKIN_SENSE_THIS, 0,
    /* este */
    3 << 4 | 1, 'e', BODKIN_SENSE_THIS, 0,
    /* estos */
    3 << 4 | 2, 'o', 's', BODKIN_SENSE_THIS, 0,
    /* euro */
    1 << 4 | 3, 'u', 'r', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* euros */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* exactamente */
    1 << 4 | 10, 'x', 'a', 'c', 't', 'a', 'm', 'e', 'n', 't', 'e', BODKIN_SENSE_SKIP, 0,
    /* f */
    0 << 4 | 1, 'f', BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT,
    /* fahrenheit */
    1 << 4 | 9, 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* falso */
    2 << 4 | 3, 'l', 's', 'o', BODKIN_SENSE_NO, 0,
    /* febrero */
    1 << 4 | 6, 'e', 'b', 'r', 'e', 'r', 'o', BODKIN_SENSE_MONTH, 2,
    /* fin de semana */
    1 << 4 | 12, 'i', 'n', ' ', 'd', 'e', ' ', 's', 'e', 'm', 'a', 'n', 'a', BODKIN_SENSE_WEEKDAYS,
    96,
    /* fines de semana */
    3 << 4 | 12, 'e', 's', ' ', 'd', 'e', ' ', 's', 'e', 'm', 'a', 'n', 'a', BODKIN_SENSE_WEEKDAYS,
    96,
    /* g */
    0 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* grado */
    1 << 4 | 4, 'r', 'a', 'd', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* grados */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE,
    /* grados celsius */
    6 << 4 | 8, ' ', 'c', 'e', 'l', 's', 'i', 'u', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS,
    /* grados centigrados */
    9 << 4 | 9, 'n', 't', 'i', 'g', 'r', 'a', 'd', 'o', 's', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_CELSIUS,
    /* grados fahrenheit */
    7 << 4 | 10, 'f', 'a', 'h', 'r', 'e', 'n', 'h', 'e', 'i', 't', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_FAHRENHEIT,
    /* gramo */
    3 << 4 | 2, 'm', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* gramos */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_G,
    /* h */
    0 << 4 | 1, 'h', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* hacia */
    1 << 4 | 4, 'a', 'c', 'i', 'a', BODKIN_SENSE_SKIP, 0,
    /* hasta */
    2 << 4 | 3, 's', 't', 'a', BODKIN_SENSE_UNTIL, 0,
    /* hora */
    1 << 4 | 3, 'o', 'r', 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_H,
    /* horas */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_H, BODKIN_SENSE_OCLOCK, 0,
    /* hoy */
    2 << 4 | 1, 'y', BODKIN_SENSE_DAY, 128,
    /* jueves */
    0 << 4 | 6, 'j', 'u', 'e', 'v', 'e', 's', BODKIN_SENSE_WEEKDAY, 3,
    /* julio */
    2 << 4 | 3, 'l', 'i', 'o', BODKIN_SENSE_MONTH, 7,
    /* junio */
    2 << 4 | 3, 'n', 'i', 'o', BODKIN_SENSE_MONTH, 6,
    /* kcal */
    0 << 4 | 4, 'k', 'c', 'a', 'l', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kg */
    1 << 4 | 1, 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilo */
    1 << 4 | 3, 'i', 'l', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilocalorias */
    4 << 4 | 8, 'c', 'a', 'l', 'o', 'r', 'i', 'a', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL,
    /* kilogramo */
    4 << 4 | 5, 'g', 'r', 'a', 'm', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilogramos */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* kilometro */
    4 << 4 | 5, 'm', 'e', 't', 'r', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilometros */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* kilos */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG,
    /* km */
    1 << 4 | 1, 'm', BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM,
    /* la */
    0 << 4 | 2, 'l', 'a', BODKIN_SENSE_SKIP, 0,
    /* las */
    2 << 4 | 1, 's', BODKIN_SENSE_SKIP, 0,
    /* latidos */
    2 << 4 | 5, 't', 'i', 'd', 'o', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM,
    /* latidos por minuto */
    7 << 4 | 11, ' ', 'p', 'o', 'r', ' ', 'm', 'i', 'n', 'u', 't', 'o', BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_BPM,
    /* libra */
    1 << 4 | 4, 'i', 'b', 'r', 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* libras */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB,
    /* llamada */
    1 << 4 | 6, 'l', 'a', 'm', 'a', 'd', 'a', BODKIN_SENSE_CARRIER, 0,
    /* llamado */
    6 << 4 | 1, 'o', BODKIN_SENSE_CARRIER, 0,
    /* los */
    1 << 4 | 2, 'o', 's', BODKIN_SENSE_SKIP, 0,
    /* lunes */
    1 << 4 | 4, 'u', 'n', 'e', 's', BODKIN_SENSE_WEEKDAY, 0,
    /* m */
    0 << 4 | 1, 'm', BODKIN_SENSE_UNIT | BODKIN_WORD_MORE, BODKIN_MEASURE_MIN, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_M,
    /* manana */
    1 << 4 | 5, 'a', 'n', 'a', 'n', 'a', BODKIN_SENSE_PART | BODKIN_WORD_MORE, BODKIN_PART_MORNING,
    BODKIN_SENSE_DAY, 129,
    /* martes */
    2 << 4 | 4, 'r', 't', 'e', 's', BODKIN_SENSE_WEEKDAY, 1,
    /* marzo */
    3 << 4 | 2, 'z', 'o', BODKIN_SENSE_MONTH, 3,
    /* mas */
    2 << 4 | 1, 's', BODKIN_SENSE_PLUS, 0,
    /* mas o menos */
    3 << 4 | 8, ' ', 'o', ' ', 'm', 'e', 'n', 'o', 's', BODKIN_SENSE_SKIP, 0,
    /* maximo */
    2 << 4 | 4, 'x', 'i', 'm', 'o', BODKIN_SENSE_MOST, 0,
    /* mayo */
    2 << 4 | 2, 'y', 'o', BODKIN_SENSE_MONTH, 5,
    /* media */
    1 << 4 | 4, 'e', 'd', 'i', 'a', BODKIN_SENSE_FRACTION, 2,
    /* medianoche */
    5 << 4 | 5, 'n', 'o', 'c', 'h', 'e', BODKIN_SENSE_NOON, 0,
    /* medio */
    4 << 4 | 1, 'o', BODKIN_SENSE_FRACTION, 2,
    /* mediodia */
    5 << 4 | 3, 'd', 'i', 'a', BODKIN_SENSE_NOON, 12,
    /* menos */
    2 << 4 | 3, 'n', 'o', 's', BODKIN_SENSE_MINUS, 0,
    /* mensualmente */
    3 << 4 | 9, 's', 'u', 'a', 'l', 'm', 'e', 'n', 't', 'e', BODKIN_SENSE_REPEAT,
    BODKIN_GRAIN_MONTH,
    /* mes */
    2 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* meses */
    3 << 4 | 2, 'e', 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH,
    /* metro */
    2 << 4 | 3, 't', 'r', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* metros */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_M,
    /* miercoles */
    1 << 4 | 8, 'i', 'e', 'r', 'c', 'o', 'l', 'e', 's', BODKIN_SENSE_WEEKDAY, 2,
    /* mil */
    2 << 4 | 1, 'l', BODKIN_SENSE_SCALE, 3,
    /* milisegundo */
    3 << 4 | 8, 'i', 's', 'e', 'g', 'u', 'n', 'd', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* milisegundos */
    11 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* milla */
    3 << 4 | 2, 'l', 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* millas */
    5 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI,
    /* millon */
    4 << 4 | 2, 'o', 'n', BODKIN_SENSE_SCALE, 6,
    /* millones */
    6 << 4 | 2, 'e', 's', BODKIN_SENSE_SCALE, 6,
    /* min */
    2 << 4 | 1, 'n', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minimo */
    3 << 4 | 3, 'i', 'm', 'o', BODKIN_SENSE_LEAST, 0,
    /* minuto */
    3 << 4 | 3, 'u', 't', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* minutos */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN,
    /* mitad */
    2 << 4 | 3, 't', 'a', 'd', BODKIN_SENSE_FRACTION, 2,
    /* ms */
    1 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS,
    /* navidad */
    0 << 4 | 7, 'n', 'a', 'v', 'i', 'd', 'a', 'd', BODKIN_SENSE_HOLIDAY, 0,
    /* no */
    1 << 4 | 1, 'o', BODKIN_SENSE_NO, 0,
    /* noche */
    2 << 4 | 3, 'c', 'h', 'e', BODKIN_SENSE_PART, BODKIN_PART_NIGHT,
    /* nochebuena */
    5 << 4 | 5, 'b', 'u', 'e', 'n', 'a', BODKIN_SENSE_HOLIDAY, 1,
    /* nochevieja */
    5 << 4 | 5, 'v', 'i', 'e', 'j', 'a', BODKIN_SENSE_HOLIDAY, 2,
    /* novecientas */
    2 << 4 | 9, 'v', 'e', 'c', 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 9,
    /* novecientos */
    9 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 9,
    /* noventa */
    4 << 4 | 3, 'n', 't', 'a', BODKIN_SENSE_TENS, 90,
    /* noviembre */
    3 << 4 | 6, 'i', 'e', 'm', 'b', 'r', 'e', BODKIN_SENSE_MONTH, 11,
    /* nueve */
    1 << 4 | 4, 'u', 'e', 'v', 'e', BODKIN_SENSE_ONES, 9,
    /* nunca */
    2 << 4 | 3, 'n', 'c', 'a', BODKIN_SENSE_NO, 0,
    /* ochenta */
    0 << 4 | 7, 'o', 'c', 'h', 'e', 'n', 't', 'a', BODKIN_SENSE_TENS, 80,
    /* ocho */
    3 << 4 | 1, 'o', BODKIN_SENSE_ONES, 8,
    /* ochocientas */
    4 << 4 | 7, 'c', 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 8,
    /* ochocientos */
    9 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 8,
    /* octubre */
    2 << 4 | 5, 't', 'u', 'b', 'r', 'e', BODKIN_SENSE_MONTH, 10,
    /* once */
    1 << 4 | 3, 'n', 'c', 'e', BODKIN_SENSE_ONES, 11,
    /* p m */
    0 << 4 | 3, 'p', ' ', 'm', BODKIN_SENSE_AMPM, 12,
    /* par */
    1 << 4 | 2, 'a', 'r', BODKIN_SENSE_COUNT, 2,
    /* para */
    3 << 4 | 1, 'a', BODKIN_SENSE_BEFORE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_FOR, 0,
    /* pasada */
    2 << 4 | 4, 's', 'a', 'd', 'a', BODKIN_SENSE_LAST, 0,
    /* pasadas */
    6 << 4 | 1, 's', BODKIN_SENSE_PAST, 0,
    /* pasado */
    5 << 4 | 1, 'o', BODKIN_SENSE_LAST, 0,
    /* pasado manana */
    6 << 4 | 7, ' ', 'm', 'a', 'n', 'a', 'n', 'a', BODKIN_SENSE_DAY, 130,
    /* paso */
    3 << 4 | 1, 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* pasos */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS,
    /* peso */
    1 << 4 | 3, 'e', 's', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* pesos */
    4 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
    /* pm */
    1 << 4 | 1, 'm', BODKIN_SENSE_AMPM, 12,
    /* poco */
    1 << 4 | 3, 'o', 'c', 'o', BODKIN_SENSE_BIT, 10,
    /* por */
    2 << 4 | 1, 'r', BODKIN_SENSE_FOR, 0,
    /* por ciento */
    3 << 4 | 7, ' ', 'c', 'i', 'e', 'n', 't', 'o', BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT,
    /* por favor */
    4 << 4 | 5, 'f', 'a', 'v', 'o', 'r', BODKIN_SENSE_SKIP, 0,
    /* por la manana */
    4 << 4 | 9, 'l', 'a', ' ', 'm', 'a', 'n', 'a', 'n', 'a', BODKIN_SENSE_AMPM, 0,
    /* por la noche */
    7 << 4 | 5, 'n', 'o', 'c', 'h', 'e', BODKIN_SENSE_AMPM, 12,
    /* por la tarde */
    7 << 4 | 5, 't', 'a', 'r', 'd', 'e', BODKIN_SENSE_AMPM, 12,
    /* primer */
    1 << 4 | 5, 'r', 'i', 'm', 'e', 'r', BODKIN_SENSE_ORDINAL, 1,
    /* primera */
    6 << 4 | 1, 'a', BODKIN_SENSE_ORDINAL, 1,
    /* primero */
    6 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL, 1,
    /* proxima */
    2 << 4 | 5, 'o', 'x', 'i', 'm', 'a', BODKIN_SENSE_NEXT, 0,
    /* proximo */
    6 << 4 | 1, 'o', BODKIN_SENSE_NEXT, 0,
    /* punto */
    1 << 4 | 4, 'u', 'n', 't', 'o', BODKIN_SENSE_POINT, 0,
    /* que */
    0 << 4 | 3, 'q', 'u', 'e', BODKIN_SENSE_CARRIER, 0,
    /* que dice */
    3 << 4 | 5, ' ', 'd', 'i', 'c', 'e', BODKIN_SENSE_CARRIER, 0,
    /* que viene */
    4 << 4 | 5, 'v', 'i', 'e', 'n', 'e', BODKIN_SENSE_NEXT, 0,
    /* quince */
    2 << 4 | 4, 'i', 'n', 'c', 'e', BODKIN_SENSE_ONES, 15,
    /* quinientas */
    4 << 4 | 6, 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 5,
    /* quinientos */
    8 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 5,
    /* quinta */
    4 << 4 | 2, 't', 'a', BODKIN_SENSE_ORDINAL, 5,
    /* quinto */
    5 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL, 5,
    /* quintos */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 5,
    /* reyes */
    0 << 4 | 5, 'r', 'e', 'y', 'e', 's', BODKIN_SENSE_HOLIDAY, 4,
    /* s */
    0 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* sabado */
    1 << 4 | 5, 'a', 'b', 'a', 'd', 'o', BODKIN_SENSE_WEEKDAY, 5,
    /* sabados */
    6 << 4 | 1, 's', BODKIN_SENSE_WEEKDAYS, 32,
    /* seg */
    1 << 4 | 2, 'e', 'g', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* segunda */
    3 << 4 | 4, 'u', 'n', 'd', 'a', BODKIN_SENSE_ORDINAL, 2,
    /* segundo */
    6 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL | BODKIN_WORD_MORE, 2, BODKIN_SENSE_UNIT,
    BODKIN_MEASURE_S,
    /* segundos */
    7 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_S,
    /* seis */
    2 << 4 | 2, 'i', 's', BODKIN_SENSE_ONES, 6,
    /* seiscientas */
    4 << 4 | 7, 'c', 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 6,
    /* seiscientos */
    9 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 6,
    /* semana */
    2 << 4 | 4, 'm', 'a', 'n', 'a', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* semanalmente */
    6 << 4 | 6, 'l', 'm', 'e', 'n', 't', 'e', BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK,
    /* semanas */
    6 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK,
    /* septiembre */
    2 << 4 | 8, 'p', 't', 'i', 'e', 'm', 'b', 'r', 'e', BODKIN_SENSE_MONTH, 9,
    /* sesenta */
    2 << 4 | 5, 's', 'e', 'n', 't', 'a', BODKIN_SENSE_TENS, 60,
    /* setecientas */
    2 << 4 | 9, 't', 'e', 'c', 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 7,
    /* setecientos */
    9 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 7,
    /* setenta */
    4 << 4 | 3, 'n', 't', 'a', BODKIN_SENSE_TENS, 70,
    /* setiembre */
    3 << 4 | 6, 'i', 'e', 'm', 'b', 'r', 'e', BODKIN_SENSE_MONTH, 9,
    /* si */
    1 << 4 | 1, 'i', BODKIN_SENSE_YES, 0,
    /* siete */
    2 << 4 | 3, 'e', 't', 'e', BODKIN_SENSE_ONES, 7,
    /* siguiente */
    2 << 4 | 7, 'g', 'u', 'i', 'e', 'n', 't', 'e', BODKIN_SENSE_NEXT, 0,
    /* sobre */
    1 << 4 | 4, 'o', 'b', 'r', 'e', BODKIN_SENSE_SKIP, 0,
    /* solo */
    2 << 4 | 2, 'l', 'o', BODKIN_SENSE_SKIP, 0,
    /* sube */
    1 << 4 | 3, 'u', 'b', 'e', BODKIN_SENSE_RAISE, 0,
    /* subir */
    3 << 4 | 2, 'i', 'r', BODKIN_SENSE_RAISE, 0,
    /* tarde */
    0 << 4 | 5, 't', 'a', 'r', 'd', 'e', BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON,
    /* tercer */
    1 << 4 | 5, 'e', 'r', 'c', 'e', 'r', BODKIN_SENSE_ORDINAL, 3,
    /* tercera */
    6 << 4 | 1, 'a', BODKIN_SENSE_ORDINAL, 3,
    /* tercero */
    6 << 4 | 1, 'o', BODKIN_SENSE_ORDINAL, 3,
    /* tercio */
    4 << 4 | 2, 'i', 'o', BODKIN_SENSE_FRACTION, 3,
    /* tercios */
    6 << 4 | 1, 's', BODKIN_SENSE_FRACTION, 3,
    /* titulado */
    1 << 4 | 7, 'i', 't', 'u', 'l', 'a', 'd', 'o', BODKIN_SENSE_CARRIER, 0,
    /* todas */
    1 << 4 | 4, 'o', 'd', 'a', 's', BODKIN_SENSE_EVERY, 0,
    /* todas las */
    5 << 4 | 4, ' ', 'l', 'a', 's', BODKIN_SENSE_EVERY, 0,
    /* todo */
    3 << 4 | 1, 'o', BODKIN_SENSE_MOST, 0,
    /* todos */
    4 << 4 | 1, 's', BODKIN_SENSE_EVERY, 0,
    /* todos los */
    5 << 4 | 4, ' ', 'l', 'o', 's', BODKIN_SENSE_EVERY, 0,
    /* trece */
    1 << 4 | 4, 'r', 'e', 'c', 'e', BODKIN_SENSE_ONES, 13,
    /* treinta */
    3 << 4 | 4, 'i', 'n', 't', 'a', BODKIN_SENSE_TENS, 30,
    /* tres */
    3 << 4 | 1, 's', BODKIN_SENSE_ONES, 3,
    /* trescientas */
    4 << 4 | 7, 'c', 'i', 'e', 'n', 't', 'a', 's', BODKIN_SENSE_HUNDRED, 3,
    /* trescientos */
    9 << 4 | 2, 'o', 's', BODKIN_SENSE_HUNDRED, 3,
    /* trimestre */
    2 << 4 | 7, 'i', 'm', 'e', 's', 't', 'r', 'e', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* trimestres */
    9 << 4 | 1, 's', BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER,
    /* ultima */
    0 << 4 | 6, 'u', 'l', 't', 'i', 'm', 'a', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0,
    BODKIN_SENSE_LAST_OF, 0,
    /* ultimo */
    5 << 4 | 1, 'o', BODKIN_SENSE_LAST | BODKIN_WORD_MORE, 0, BODKIN_SENSE_LAST_OF, 0,
    /* un */
    1 << 4 | 1, 'n', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_ONES, 1,
    /* un poco */
    2 << 4 | 5, ' ', 'p', 'o', 'c', 'o', BODKIN_SENSE_BIT, 10,
    /* una */
    2 << 4 | 1, 'a', BODKIN_SENSE_ARTICLE | BODKIN_WORD_MORE, 0, BODKIN_SENSE_ONES, 1,
    /* unas */
    3 << 4 | 1, 's', BODKIN_SENSE_SKIP, 0,
    /* uno */
    2 << 4 | 1, 'o', BODKIN_SENSE_ONES, 1,
    /* unos */
    3 << 4 | 1, 's', BODKIN_SENSE_SKIP, 0,
    /* vale */
    0 << 4 | 4, 'v', 'a', 'l', 'e', BODKIN_SENSE_YES, 0,
    /* veinte */
    1 << 4 | 5, 'e', 'i', 'n', 't', 'e', BODKIN_SENSE_TENS, 20,
    /* veinticinco */
    5 << 4 | 6, 'i', 'c', 'i', 'n', 'c', 'o', BODKIN_SENSE_ONES, 25,
    /* veinticuatro */
    7 << 4 | 5, 'u', 'a', 't', 'r', 'o', BODKIN_SENSE_ONES, 24,
    /* veintidos */
    6 << 4 | 3, 'd', 'o', 's', BODKIN_SENSE_ONES, 22,
    /* veintinueve */
    6 << 4 | 5, 'n', 'u', 'e', 'v', 'e', BODKIN_SENSE_ONES, 29,
    /* veintiocho */
    6 << 4 | 4, 'o', 'c', 'h', 'o', BODKIN_SENSE_ONES, 28,
    /* veintiseis */
    6 << 4 | 4, 's', 'e', 'i', 's', BODKIN_SENSE_ONES, 26,
    /* veintisiete */
    7 << 4 | 4, 'i', 'e', 't', 'e', BODKIN_SENSE_ONES, 27,
    /* veintitres */
    6 << 4 | 4, 't', 'r', 'e', 's', BODKIN_SENSE_ONES, 23,
    /* veintiun */
    6 << 4 | 2, 'u', 'n', BODKIN_SENSE_ONES, 21,
    /* veintiuna */
    8 << 4 | 1, 'a', BODKIN_SENSE_ONES, 21,
    /* veintiuno */
    8 << 4 | 1, 'o', BODKIN_SENSE_ONES, 21,
    /* verdadero */
    2 << 4 | 7, 'r', 'd', 'a', 'd', 'e', 'r', 'o', BODKIN_SENSE_YES, 0,
    /* viernes */
    1 << 4 | 6, 'i', 'e', 'r', 'n', 'e', 's', BODKIN_SENSE_WEEKDAY, 4,
    /* y */
    0 << 4 | 1, 'y', BODKIN_SENSE_AND, 0,
    /* ya */
    1 << 4 | 1, 'a', BODKIN_SENSE_NOW, 0,
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
    /* € */
    0 << 4 | 3, 0xE2, 0x82, 0xAC, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY,
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
    .holidays = holidays,
    .buckets = {
    1, 19, 197, 222, 411, 651, 786, 847, 907, 940, 940, 961, 1021, 1088, 1284, 1365, 1408, 1563,
    1619, 1627, 1799, 1918, 1967, 2073, 2073, 2073, 2081, 2081, 2109,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_AND_JOINS,
    .holiday_count = 5,
};
