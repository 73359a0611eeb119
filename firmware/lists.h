/* Lists of arguments: fields with BODKIN_FIELD_REPEATED. */
#ifndef BODKIN_LISTS_H
#define BODKIN_LISTS_H

#include "bodkin.h"

/* Items that the args struct has room for. */
uint32_t bodkin_list_items_max(const struct bodkin_tools *tools, uint32_t row);

#define BODKIN_LIST_HAS_IT UINT32_MAX

/* How many items the list of `row` has in result->calls[call], the last call so far; HAS_IT when
 * `item` is among them and must not be twice. */
uint32_t bodkin_list_count(const struct bodkin_tools *tools, const struct bodkin_result *result,
                           uint32_t call, uint32_t row, const struct bodkin_argument *item);

#endif
