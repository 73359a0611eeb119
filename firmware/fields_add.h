/* One value on its way, the param's rows and the words, into arguments or a problem. */
#ifndef BODKIN_FIELDS_ADD_H
#define BODKIN_FIELDS_ADD_H

#include "fields.h"

struct bodkin_words {
    struct bodkin_reader *reader;
    uint32_t call;
    uint32_t row, row_end; /* of the param */
    uint16_t head;         /* or BODKIN_NO_INDEX */
    uint16_t start, end;   /* bytes of the text; both 0 for a head */
};

const struct bodkin_field *bodkin_words_field(const struct bodkin_words *words, uint32_t row);
const char *bodkin_words_text(const struct bodkin_words *words);
size_t bodkin_words_bytes(const struct bodkin_words *words);

/* The value is out of range for a row; the first problem of a turn stays. `micros` NULL: the words
 * are no number for it. */
void bodkin_words_refuse(const struct bodkin_words *words, uint32_t row, const int64_t *micros);

/* An argument; of a list an item, unless it is in it already. */
void bodkin_words_add(const struct bodkin_words *words, uint32_t row,
                      struct bodkin_argument argument);

/* A number for one row; false, and refused, when the row can't hold it. */
bool bodkin_words_add_number(const struct bodkin_words *words, uint32_t row, int64_t micros);

/* A string that iso.h writes; false, and refused, when the row can't hold it. */
bool bodkin_words_add_iso(const struct bodkin_words *words, uint32_t row, int64_t integer);

#endif
