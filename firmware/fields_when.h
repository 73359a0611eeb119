/* Times and days, settled by the port's clock. */
#ifndef BODKIN_FIELDS_WHEN_H
#define BODKIN_FIELDS_WHEN_H

#include "fields_add.h"

/* Reads a value of kind TIME, DATE or DATE_TIME, or a range of them, whose end is said in the same
 * words as its start. Negative only when no clock could be read. */
int bodkin_fields_read_when(const struct bodkin_words *words);

#endif
