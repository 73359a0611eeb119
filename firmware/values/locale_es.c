/* Made by tools/values/locale.ts from es.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

#define SAME BODKIN_WORD_SAME
#define MORE BODKIN_WORD_MORE

static const uint8_t words[] = {
    0, /* no word is at 0 */
    /* $: unit MONEY */
    0 << 4 | 0, 61, '$',
    /* %: unit PERCENT */
    0 << 4 | 0, 62, '%',
    /* +: skip */
    0 << 4 | 0, 138, '+',
    /* -: minus, until */
    0 << 4 | 0, 143, '-', MORE, 158,
    /* a: skip */
    0 << 4 | 0, 138, 'a',
    /* a diario: repeat DAY */
    1 << 4 | 3, 127, ' ', 'I', 'r', 'K',
    /* a m: ampm 0 */
    2 << 4 | 0, 86, 'm',
    /* abajo: lower */
    1 << 4 | 2, 146, 'W', 'j', 'o',
    /* abril: month 4 */
    2 << 4 | 2, 109, 'r', 'i', 'l',
    /* activado: yes */
    1 << 4 | 3, 163, 'c', 'P', 'v', 'D',
    /* activar: yes */
    6 << 4 | SAME | 0, 'r',
    /* agosto: month 8 */
    1 << 4 | 2, 110, 'g', 0x3, 'A',
    /* ahora: day NOW */
    1 << 4 | 1, 93, 'h', 0x83,
    /* ahora mismo: day NOW */
    5 << 4 | SAME | 2, 'H', 'L', '[',
    /* al: skip */
    0 << 4 | 0, 138, 0x1D,
    /* alrededor: skip */
    2 << 4 | SAME | 3, 0x7, 0xA, 'd', 0x10,
    /* am: ampm 0 */
    1 << 4 | 0, 86, 'm',
    /* ano: unit YEAR */
    1 << 4 | 1, 63, 'n', 'o',
    /* ano nuevo: holiday 3 */
    3 << 4 | 3, 121, ' ', 'n', 'G', 'o',
    /* anteayer: day 126 */
    2 << 4 | 3, 94, 0x1E, 'a', 'y', 'J',
    /* anualmente: repeat YEAR */
    2 << 4 | 2, 128, 'u', 0x1D, 0x1F,
    /* apaga: no */
    1 << 4 | 3, 164, 'p', 'a', 'g', 'a',
    /* apagado: no */
    5 << 4 | SAME | 0, 'Y',
    /* apagar: no */
    5 << 4 | SAME | 0, 'r',
    /* aproximadamente: skip */
    2 << 4 | 4, 138, 0x8, 'x', 0xC, 'C', 0x1F,
    /* arriba: raise */
    1 << 4 | 3, 145, 'r', 'r', 'i', 'W',
    /* atras: ago */
    1 << 4 | 2, 155, 't', 'O', 's',
    /* ayer: day 127 */
    1 << 4 | 1, 95, 'y', 'J',
    /* baja: lower */
    0 << 4 | 2, 146, 'W', 'j', 'a',
    /* bajar: lower */
    4 << 4 | SAME | 0, 'r',
    /* bajo cero: below_zero */
    3 << 4 | 3, 144, 'o', ' ', 0x12, 0x8,
    /* bpm: unit BPM */
    0 << 4 | 2, 64, 'b', 'p', 'm',
    /* c: unit CELSIUS */
    0 << 4 | 0, 65, 'c',
    /* cada: every */
    1 << 4 | 0, 161, 'C',
    /* calorias: unit KCAL */
    2 << 4 | 3, 66, 'l', 0x10, 0x13, 's',
    /* casi: skip */
    2 << 4 | 0, 138, ']',
    /* catorce: ones 14 */
    2 << 4 | 2, 0, 't', 0x10, 0x12,
    /* celsius: unit CELSIUS */
    1 << 4 | 3, 65, 'Z', ']', 'u', 's',
    /* centavo: unit CENT */
    2 << 4 | 2, 67, 0x4, 'v', 'o',
    /* centigrados: unit CELSIUS */
    4 << 4 | 4, 65, 'i', 'g', 'r', 0x5, 0x3,
    /* centimetro: unit CM */
    5 << 4 | 1, 68, 0xF, 'B',
    /* centimo: unit CENT */
    6 << 4 | 0, 67, 'o',
    /* cero: ones 0 */
    2 << 4 | 0, 1, 0x8,
    /* cien: hundred 1 */
    0 << 4 | 1, 37, 0xB, 'n',
    /* ciento: hundred 1 */
    4 << 4 | SAME | 0, 'A',
    /* cinco: ones 5 */
    2 << 4 | 1, 2, 'n', 'X',
    /* cincuenta: tens 50 */
    4 << 4 | 1, 29, 0x16, 0x4,
    /* claro: yes */
    1 << 4 | 1, 163, 0xE, 0x8,
    /* cm: unit CM */
    1 << 4 | 0, 68, 'm',
    /* coma: point */
    1 << 4 | 1, 133, 'o', 0x14,
    /* con el texto: carrier */
    2 << 4 | 6, 166, 'n', ' ', 'Z', ' ', 0x1E, 'x', 'A',
    /* cuarenta: tens 40 */
    1 << 4 | 3, 30, 'u', 'a', 0x7, 0x4,
    /* cuarta: ordinal 4 */
    4 << 4 | 0, 50, 0x15,
    /* cuarto: ordinal 4, fraction 4 */
    5 << 4 | 0, 50, 'o', MORE, 55,
    /* cuatro: ones 4 */
    3 << 4 | 0, 3, 'B',
    /* cuatrocientas: hundred 4 */
    6 << 4 | 0, 38, 0x1C,
    /* cuatrocientos: hundred 4 */
    11 << 4 | SAME | 0, 0x3,
    /* de: of */
    0 << 4 | 0, 139, 0xA,
    /* de la madrugada: ampm 0 */
    2 << 4 | 6, 86, 'T', 'H', 0x5, 'r', 'u', 'g', 'C',
    /* de la manana: ampm 0 */
    8 << 4 | SAME | 1, 0x6, 0x6,
    /* de la noche: ampm 12 */
    6 << 4 | 0, 87, 'N',
    /* de la tarde: ampm 12 */
    6 << 4 | SAME | 0, 0x84,
    /* decimo: fraction 10 */
    2 << 4 | 1, 56, 'c', 'E',
    /* del: of */
    2 << 4 | 0, 139, 'l',
    /* dentro de: in */
    2 << 4 | 2, 135, 'n', 'B', 'S',
    /* desactivado: no */
    2 << 4 | 4, 164, 's', 'V', 'P', 'v', 'D',
    /* desactivar: no */
    9 << 4 | SAME | 0, 'r',
    /* desde: from */
    3 << 4 | 0, 157, 0xA,
    /* dia: unit DAY */
    0 << 4 | 0, 69, 'I',
    /* diariamente: repeat DAY */
    3 << 4 | 2, 127, 'r', 0x13, 0x1F,
    /* diario: repeat DAY */
    5 << 4 | SAME | 0, 'o',
    /* dias laborables: weekdays 31 */
    3 << 4 | 6, 107, 's', 'T', 'b', 0x83, 'b', 'l', 0x9,
    /* diciembre: month 12 */
    2 << 4 | 1, 111, 'c', 0x81,
    /* diecinueve: ones 19 */
    2 << 4 | 3, 4, 'e', 'c', 0x1A, 0x85,
    /* dieciocho: ones 18 */
    5 << 4 | 2, 5, 0xD, 'h', 'o',
    /* dieciseis: ones 16 */
    5 << 4 | 1, 6, 0x1B, 'L',
    /* diecisiete: ones 17 */
    6 << 4 | 1, 7, 0x2, 0x1E,
    /* diez: ones 10 */
    3 << 4 | 0, 8, 'z',
    /* doce: ones 12 */
    1 << 4 | 1, 9, 'o', 0x12,
    /* docena: dozen 12 */
    4 << 4 | 0, 48, 0x6,
    /* dolar: unit MONEY */
    2 << 4 | 1, 61, 0xE, 'r',
    /* dolares: unit MONEY */
    5 << 4 | SAME | 0, 0x9,
    /* domingo: weekday 6 */
    2 << 4 | 3, 100, 'm', 0x1A, 'g', 'o',
    /* dos: ones 2 */
    2 << 4 | 0, 10, 's',
    /* doscientas: hundred 2 */
    3 << 4 | 0, 39, 0x1C,
    /* doscientos: hundred 2 */
    8 << 4 | SAME | 0, 0x3,
    /* durante: for */
    1 << 4 | 2, 160, 'u', 'O', 0x11,
    /* e: and */
    0 << 4 | 0, 140, 'e',
    /* el: the */
    0 << 4 | 0, 134, 'Z',
    /* el maximo: most */
    2 << 4 | 3, 148, ' ', 0x14, 'x', 'E',
    /* el minimo: least */
    4 << 4 | 1, 149, 0x1A, 'E',
    /* en: in */
    1 << 4 | 0, 135, 'n',
    /* en punto: skip */
    2 << 4 | 2, 138, 'R', 'u', 0x80,
    /* encender: yes */
    2 << 4 | 3, 163, 0x12, 'n', 'd', 'J',
    /* encendido: yes */
    6 << 4 | SAME | 1, 'i', 'Y',
    /* enciende: yes */
    3 << 4 | SAME | 2, 0x2, 'n', 0xA,
    /* enero: month 1 */
    2 << 4 | 1, 112, 'e', 0x8,
    /* entre: between */
    2 << 4 | 0, 159, '^',
    /* entre semana: weekdays 31 */
    5 << 4 | 0, 107, 0x86,
    /* esta: this */
    1 << 4 | 1, 136, 's', 0x15,
    /* esta noche: day NIGHT */
    4 << 4 | 1, 96, ' ', 'N',
    /* este: this */
    3 << 4 | 0, 136, 'e',
    /* estos: this */
    3 << 4 | SAME | 0, 0x3,
    /* euro: unit MONEY */
    1 << 4 | 1, 61, 'u', 0x8,
    /* exactamente: skip */
    1 << 4 | 3, 138, 'x', 'V', 0x15, 0x1F,
    /* f: unit FAHRENHEIT */
    0 << 4 | 0, 70, 'f',
    /* fahrenheit: unit FAHRENHEIT */
    1 << 4 | SAME | 6, 'a', 'h', 0x7, 'n', 0x19, 'i', 't',
    /* falso: no */
    2 << 4 | 2, 164, 'l', 's', 'o',
    /* febrero: month 2 */
    1 << 4 | 2, 113, 'e', 0x18, 0x8,
    /* fin de semana: weekdays 96 */
    0 << 4 | 3, 108, 'f', 0x1A, 'S', 0x86,
    /* fines de semana: weekdays 96 */
    3 << 4 | SAME | 2, 0x9, 'S', 0x86,
    /* g: unit G */
    0 << 4 | 0, 71, 'g',
    /* grado: unit DEGREE */
    0 << 4 | 2, 72, 'g', 'r', 'D',
    /* gramo: unit G */
    3 << 4 | 0, 71, '[',
    /* h: unit H */
    0 << 4 | 0, 73, 'h',
    /* hacia: skip */
    1 << 4 | 1, 138, 'V', 0x13,
    /* hasta: until */
    2 << 4 | 1, 158, 's', 0x15,
    /* hora: unit H */
    0 << 4 | 1, 73, 'h', 0x83,
    /* horas: unit H, oclock */
    4 << 4 | 0, 73, 's', MORE, 150,
    /* hoy: day 128 */
    2 << 4 | 0, 97, 'y',
    /* jueves: weekday 3 */
    0 << 4 | 2, 101, 'j', 'G', 0x9,
    /* julio: month 7 */
    2 << 4 | 1, 114, 'l', 'K',
    /* junio: month 6 */
    2 << 4 | 1, 115, 'n', 'K',
    /* kcal: unit KCAL */
    0 << 4 | 2, 66, 'k', 'c', 0x1D,
    /* kg: unit KG */
    1 << 4 | 0, 74, 'g',
    /* kilo: unit KG */
    0 << 4 | 3, 74, 'k', 'i', 'l', 'o',
    /* kilocalorias: unit KCAL */
    4 << 4 | 4, 66, 'c', 0x1D, 0x10, 0x13, 's',
    /* kilogramo: unit KG */
    4 << 4 | 2, 74, 'g', 'O', '[',
    /* kilometro: unit KM */
    4 << 4 | 1, 75, 0xF, 'B',
    /* km: unit KM */
    1 << 4 | SAME | 0, 'm',
    /* la: skip */
    0 << 4 | 0, 138, 0xE,
    /* las: skip */
    2 << 4 | SAME | 0, 's',
    /* latidos: unit BPM */
    2 << 4 | 2, 64, 'P', 'd', 0x3,
    /* latidos por minuto: unit BPM */
    7 << 4 | SAME | 5, 'R', 0x10, 'H', 0x1A, 'u', 'A',
    /* libra: unit LB */
    0 << 4 | 3, 76, 'l', 'i', 'b', 'O',
    /* llamada: carrier */
    1 << 4 | 2, 166, 0xE, 'm', 'C',
    /* llamado: carrier */
    6 << 4 | SAME | 0, 'o',
    /* los: skip */
    1 << 4 | 0, 138, 0x3,
    /* lunes: weekday 0 */
    1 << 4 | 1, 102, 'Q', 0x9,
    /* m: unit MIN, unit M */
    0 << 4 | 0, 77, 'm', MORE, 78,
    /* manana: part MORNING, day 129 */
    1 << 4 | 2, 90, 'a', 0x6, 0x6, MORE, 98,
    /* martes: weekday 1 */
    2 << 4 | 2, 103, 'r', 't', 0x9,
    /* marzo: month 3 */
    3 << 4 | 1, 116, 'z', 'o',
    /* mas: skip */
    2 << 4 | 0, 138, 's',
    /* mas o menos: skip */
    3 << 4 | SAME | 5, ' ', 'o', ' ', 0xF, 'n', 0x3,
    /* maximo: most */
    2 << 4 | 1, 148, 'x', 'E',
    /* mayo: month 5 */
    2 << 4 | 1, 117, 'y', 'o',
    /* media: fraction 2 */
    1 << 4 | 1, 57, 'e', 'I',
    /* medianoche: noon 0 */
    5 << 4 | 0, 88, 'N',
    /* medio: fraction 2 */
    4 << 4 | 0, 57, 'o',
    /* mediodia: noon 12 */
    5 << 4 | 0, 89, 'I',
    /* menos: minus */
    2 << 4 | 1, 143, 'n', 0x3,
    /* mensualmente: repeat MONTH */
    3 << 4 | 3, 129, 's', 'u', 0x1D, 0x1F,
    /* mes: unit MONTH */
    2 << 4 | 0, 79, 's',
    /* meses: unit MONTH */
    3 << 4 | SAME | 0, 0x9,
    /* metro: unit M */
    2 << 4 | 0, 78, 'B',
    /* miercoles: weekday 2 */
    0 << 4 | 5, 104, 'm', 'i', 'J', 'X', 'l', 0x9,
    /* mil: scale 3 */
    2 << 4 | 0, 46, 'l',
    /* milisegundo: unit MS */
    3 << 4 | 4, 80, 'i', 0x1B, 'g', 'Q', 'Y',
    /* milla: unit MI */
    3 << 4 | 0, 81, 0xE,
    /* millon: scale 6 */
    4 << 4 | 1, 47, 'o', 'n',
    /* millones: scale 6 */
    6 << 4 | SAME | 0, 0x9,
    /* min: unit MIN */
    2 << 4 | 0, 77, 'n',
    /* minimo: least */
    3 << 4 | 0, 149, 'E',
    /* minuto: unit MIN */
    3 << 4 | 1, 77, 'u', 'A',
    /* mitad: fraction 2 */
    2 << 4 | 1, 57, 't', 0x5,
    /* ms: unit MS */
    1 << 4 | 0, 80, 's',
    /* navidad: holiday 0 */
    0 << 4 | 4, 122, 0x6, 'v', 'i', 'd', 0x5,
    /* no: no */
    0 << 4 | 1, 164, 'n', 'o',
    /* noche: part NIGHT */
    2 << 4 | 1, 91, 'c', 0x19,
    /* nochebuena: holiday 1 */
    5 << 4 | 2, 123, 'b', 0x16, 0x6,
    /* nochevieja: holiday 2 */
    5 << 4 | 2, 124, '_', 'j', 'a',
    /* novecientas: hundred 9 */
    2 << 4 | 2, 40, 'v', 'e', 0x1C,
    /* novecientos: hundred 9 */
    9 << 4 | SAME | 0, 0x3,
    /* noventa: tens 90 */
    4 << 4 | 0, 31, 0x4,
    /* noviembre: month 11 */
    3 << 4 | 0, 118, 0x81,
    /* nueve: ones 9 */
    1 << 4 | 0, 11, 0x85,
    /* nunca: no */
    2 << 4 | 2, 164, 'n', 'c', 'a',
    /* ochenta: tens 80 */
    0 << 4 | 1, 32, 'F', 0x4,
    /* ocho: ones 8 */
    3 << 4 | 0, 12, 'o',
    /* ochocientas: hundred 8 */
    4 << 4 | 0, 41, 0x1C,
    /* ochocientos: hundred 8 */
    9 << 4 | SAME | 0, 0x3,
    /* octubre: month 10 */
    2 << 4 | 2, 119, 't', 'u', 0x18,
    /* once: ones 11 */
    0 << 4 | 2, 13, 'o', 'n', 0x12,
    /* p m: ampm 12 */
    0 << 4 | 1, 87, 'p', 'H',
    /* par: count 2 */
    1 << 4 | 1, 49, 'a', 'r',
    /* para: before, for */
    3 << 4 | 0, 153, 'a', MORE, 160,
    /* pasada: last 0 */
    2 << 4 | 1, 126, 's', 'C',
    /* pasadas: past */
    6 << 4 | 0, 152, 's',
    /* pasado: last 0 */
    5 << 4 | 0, 126, 'o',
    /* pasado manana: day 130 */
    6 << 4 | 2, 99, ' ', '@', 0x6,
    /* paso: unit STEPS */
    3 << 4 | 0, 82, 'o',
    /* peso: unit MONEY */
    1 << 4 | 1, 61, 0x9, 'o',
    /* pm: ampm 12 */
    0 << 4 | 1, 87, 'p', 'm',
    /* poco: bit */
    1 << 4 | 1, 147, 'o', 'X',
    /* por: for */
    2 << 4 | 0, 160, 'r',
    /* por ciento: unit PERCENT */
    3 << 4 | 2, 62, ' ', 0xB, 0x80,
    /* por favor: skip */
    4 << 4 | 3, 138, 'f', 'a', 'v', 0x10,
    /* por la manana: ampm 0 */
    4 << 4 | 3, 86, 0xE, ' ', '@', 0x6,
    /* por la noche: ampm 12 */
    7 << 4 | 0, 87, 'N',
    /* por la tarde: ampm 12 */
    7 << 4 | SAME | 0, 0x84,
    /* primer: ordinal 1 */
    1 << 4 | 2, 51, 'r', 0xC, 'J',
    /* primera: ordinal 1 */
    6 << 4 | SAME | 0, 'a',
    /* primero: ordinal 1 */
    6 << 4 | SAME | 0, 'o',
    /* proxima: next */
    2 << 4 | 3, 137, 'o', 'x', 'i', 0x14,
    /* proximo: next */
    6 << 4 | SAME | 0, 'o',
    /* punto: point */
    1 << 4 | 1, 133, 'u', 0x80,
    /* que: carrier */
    0 << 4 | 1, 166, 'q', 0x16,
    /* que dice: carrier */
    3 << 4 | SAME | 3, ' ', 'd', 'i', 0x12,
    /* que viene: next */
    4 << 4 | 2, 137, '_', 'n', 'e',
    /* quince: ones 15 */
    2 << 4 | 1, 14, 0x1A, 0x12,
    /* quinientas: hundred 5 */
    4 << 4 | 1, 42, 0x2, 0x17,
    /* quinientos: hundred 5 */
    8 << 4 | SAME | 0, 0x3,
    /* quinta: ordinal 5 */
    4 << 4 | 0, 52, 0x15,
    /* quinto: ordinal 5 */
    5 << 4 | SAME | 0, 'o',
    /* reyes: holiday 4 */
    0 << 4 | 2, 125, 0x7, 'y', 0x9,
    /* s: unit S */
    0 << 4 | 0, 83, 's',
    /* sabado: weekday 5 */
    1 << 4 | 2, 105, 'a', 'b', 'D',
    /* seg: unit S */
    1 << 4 | 1, 83, 'e', 'g',
    /* segunda: ordinal 2 */
    3 << 4 | 2, 53, 'Q', 'd', 'a',
    /* segundo: ordinal 2, unit S */
    6 << 4 | 0, 53, 'o', MORE, 83,
    /* segundos: unit S */
    7 << 4 | 0, 83, 's',
    /* seis: ones 6 */
    2 << 4 | 0, 15, 'L',
    /* seiscientas: hundred 6 */
    4 << 4 | 0, 43, 0x1C,
    /* seiscientos: hundred 6 */
    9 << 4 | SAME | 0, 0x3,
    /* semana: unit WEEK */
    2 << 4 | 0, 84, '@',
    /* semanalmente: repeat WEEK */
    6 << 4 | 1, 130, 'l', 0x1F,
    /* septiembre: month 9 */
    2 << 4 | 2, 120, 'p', 't', 0x81,
    /* sesenta: tens 60 */
    2 << 4 | 1, 33, 0x1B, 0x4,
    /* setecientas: hundred 7 */
    2 << 4 | 1, 44, 0x1E, 0x1C,
    /* setecientos: hundred 7 */
    9 << 4 | SAME | 0, 0x3,
    /* setenta: tens 70 */
    4 << 4 | 0, 34, 0x4,
    /* setiembre: month 9 */
    3 << 4 | 0, 120, 0x81,
    /* si: yes */
    0 << 4 | 0, 163, ']',
    /* siete: ones 7 */
    2 << 4 | 1, 16, 'e', 0x1E,
    /* siguiente: next */
    2 << 4 | 3, 137, 'g', 'u', 0x2, 0x11,
    /* sobre: skip */
    1 << 4 | 1, 138, 'o', 0x18,
    /* solo: skip */
    2 << 4 | SAME | 1, 'l', 'o',
    /* sube: raise */
    1 << 4 | 2, 145, 'u', 'b', 'e',
    /* subir: raise */
    3 << 4 | SAME | 1, 'i', 'r',
    /* tarde: part AFTERNOON */
    0 << 4 | 0, 92, 0x84,
    /* tercer: ordinal 3 */
    1 << 4 | 2, 54, 'J', 'c', 'J',
    /* tercera: ordinal 3 */
    6 << 4 | SAME | 0, 'a',
    /* tercero: ordinal 3 */
    6 << 4 | SAME | 0, 'o',
    /* tercio: fraction 3 */
    4 << 4 | 0, 58, 'K',
    /* titulado: carrier */
    0 << 4 | 4, 166, 'P', 't', 'u', 'l', 'D',
    /* todas: every */
    1 << 4 | 3, 161, 'o', 'd', 'a', 's',
    /* todas las: every */
    5 << 4 | SAME | 1, 'T', 's',
    /* todo: most */
    3 << 4 | 0, 148, 'o',
    /* todos: every */
    4 << 4 | 0, 161, 's',
    /* todos los: every */
    5 << 4 | SAME | 2, ' ', 'l', 0x3,
    /* trece: ones 13 */
    1 << 4 | 1, 17, 0x7, 0x12,
    /* treinta: tens 30 */
    3 << 4 | 1, 35, 'i', 0x4,
    /* tres: ones 3 */
    3 << 4 | 0, 18, 's',
    /* trescientas: hundred 3 */
    4 << 4 | 0, 45, 0x1C,
    /* trescientos: hundred 3 */
    9 << 4 | SAME | 0, 0x3,
    /* trimestre: unit QUARTER */
    2 << 4 | 2, 85, 0xC, 0x9, '^',
    /* ultima: last 0, last_of */
    0 << 4 | 3, 126, 'u', 'l', 'P', 0x14, MORE, 154,
    /* ultimo: last 0, last_of */
    5 << 4 | 0, 126, 'o', MORE, 154,
    /* un: article, ones 1 */
    1 << 4 | 0, 132, 'n', MORE, 19,
    /* un poco: bit */
    2 << 4 | 2, 147, 'R', 'o', 'X',
    /* una: article, ones 1 */
    2 << 4 | 0, 132, 'a', MORE, 19,
    /* unas: skip */
    3 << 4 | 0, 138, 's',
    /* uno: ones 1 */
    2 << 4 | 0, 19, 'o',
    /* unos: skip */
    3 << 4 | 0, 138, 's',
    /* vale: yes */
    0 << 4 | 2, 163, 'v', 0x1D, 'e',
    /* veinte: tens 20 */
    1 << 4 | 2, 36, 'e', 'i', 0x11,
    /* veinticinco: ones 25 */
    5 << 4 | 3, 20, 'i', 'c', 0x1A, 'X',
    /* veinticuatro: ones 24 */
    7 << 4 | 2, 21, 'u', 'a', 'B',
    /* veintidos: ones 22 */
    6 << 4 | 1, 22, 'd', 0x3,
    /* veintinueve: ones 29 */
    6 << 4 | 1, 23, 'n', 0x85,
    /* veintiocho: ones 28 */
    6 << 4 | 2, 24, 0xD, 'h', 'o',
    /* veintiseis: ones 26 */
    6 << 4 | 1, 25, 0x1B, 'L',
    /* veintisiete: ones 27 */
    7 << 4 | 1, 26, 0x2, 0x1E,
    /* veintitres: ones 23 */
    6 << 4 | 1, 27, '^', 's',
    /* veintiun: ones 21 */
    6 << 4 | 0, 28, 'Q',
    /* veintiuna: ones 21 */
    8 << 4 | SAME | 0, 'a',
    /* veintiuno: ones 21 */
    8 << 4 | SAME | 0, 'o',
    /* verdadero: yes */
    2 << 4 | 4, 163, 'r', 'd', 'a', 0xA, 0x8,
    /* viernes: weekday 4 */
    0 << 4 | 3, 106, '_', 'r', 'n', 0x9,
    /* y: and */
    0 << 4 | 0, 140, 'y',
    /* ya: day NOW */
    1 << 4 | 0, 93, 'a',
    /* °: unit DEGREE */
    0 << 4 | 1, 72, 0xC2, 0xB0,
    /* ¼: ratio 20 */
    1 << 4 | 0, 59, 0xBC,
    /* ½: ratio 18 */
    1 << 4 | 0, 60, 0xBD,
    /* €: unit MONEY */
    0 << 4 | 2, 61, 0xE2, 0x82, 0xAC,
    1, /* no meaning follows */
};

static const uint8_t values[] = {
    14, 0, 5, 4, 19, 18, 16, 17, 10, 12, 2, 9, 8, 11, 15, 6, 7, 13, 3, 1, 25, 24, 22, 29, 28, 26,
    27, 23, 21, 50, 40, 90, 80, 60, 70, 30, 20, 1, 4, 2, 9, 8, 5, 6, 7, 3, 3, 6, 12, 2, 4, 1, 5, 2,
    3, 4, 10, 2, 3, 20, 18, BODKIN_MEASURE_MONEY, BODKIN_MEASURE_PERCENT, BODKIN_MEASURE_YEAR,
    BODKIN_MEASURE_BPM, BODKIN_MEASURE_CELSIUS, BODKIN_MEASURE_KCAL, BODKIN_MEASURE_CENT,
    BODKIN_MEASURE_CM, BODKIN_MEASURE_DAY, BODKIN_MEASURE_FAHRENHEIT, BODKIN_MEASURE_G,
    BODKIN_MEASURE_DEGREE, BODKIN_MEASURE_H, BODKIN_MEASURE_KG, BODKIN_MEASURE_KM,
    BODKIN_MEASURE_LB, BODKIN_MEASURE_MIN, BODKIN_MEASURE_M, BODKIN_MEASURE_MONTH,
    BODKIN_MEASURE_MS, BODKIN_MEASURE_MI, BODKIN_MEASURE_STEPS, BODKIN_MEASURE_S,
    BODKIN_MEASURE_WEEK, BODKIN_MEASURE_QUARTER, 0, 12, 0, 12, BODKIN_PART_MORNING,
    BODKIN_PART_NIGHT, BODKIN_PART_AFTERNOON, BODKIN_DAY_NOW, 126, 127, BODKIN_PART_NIGHT, 128, 129,
    130, 6, 3, 0, 1, 2, 5, 4, 31, 96, 4, 8, 12, 1, 2, 7, 6, 3, 5, 11, 10, 9, 3, 0, 1, 2, 4, 0,
    BODKIN_GRAIN_DAY, BODKIN_GRAIN_YEAR, BODKIN_GRAIN_MONTH, BODKIN_GRAIN_WEEK,
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
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 25 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 24 },
    { BODKIN_HOLIDAY_FIXED << 4 | 12, 31 },
    { BODKIN_HOLIDAY_FIXED << 4 | 1, 1 },
    { BODKIN_HOLIDAY_FIXED << 4 | 1, 6 },
};

const struct bodkin_locale bodkin_locale_es = {
    .words = words,
    .values = values,
    .pairs = pairs,
    .holidays = holidays,
    .strides = {
    1, 288, 488, 562, 799, 991, 1141,
    },
    .buckets = {
    14, 43, 64, 13, 5, 48, 56, 44, 77, 3, 67, 21, 10, 3, 8, 11, 12, 0, 0, 0, 13, 8, 24, 17, 20, 70,
    44, 7, 39, 17, 5, 35, 54, 0, 29, 5, 0, 61, 28, 15, 47, 0, 37, 60, 6, 0, 0, 0, 0, 6, 0, 0, 0, 15,
    },
    .starts = {
    0, 29, 37, 46, 48, 49, 50, 55, 55, 59, 61, 61, 61, 86, 88, 88, 90, 93, 100, 107, 109, 121, 126,
    127, 127, 131,
    },
    .flags = BODKIN_LOCALE_DAY_FIRST | BODKIN_LOCALE_DECIMAL_COMMA | BODKIN_LOCALE_AND_JOINS,
};
