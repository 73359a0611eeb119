#include "lists.h"

#include <string.h>

#include "micros.h"
#include "rows.h"
#include "rules.h"

static bool is_same(const struct bodkin_field *field, const char *text,
                    const struct bodkin_argument *a, const struct bodkin_argument *b);

uint32_t bodkin_list_items_max(const struct bodkin_tools *tools, uint32_t row) {
    const struct bodkin_field *field = &tools->fields[row];
    const bool is_enum = bodkin_field_kind(field) == BODKIN_KIND_ENUM;
    const uint32_t values = is_enum ? tools->enum_counts[bodkin_field_detail(field)] : 0;
    return bodkin_rule_value(tools, row, BODKIN_RULE_ITEMS_MAX, values);
}

uint32_t bodkin_list_count(const struct bodkin_tools *tools, const struct bodkin_result *result,
                           uint32_t call, uint32_t row, const struct bodkin_argument *item) {
    const struct bodkin_field *field = &tools->fields[row];
    const bool is_unique = bodkin_field_kind(field) == BODKIN_KIND_ENUM ||
                           bodkin_rule_value(tools, row, BODKIN_RULE_UNIQUE, 0) != 0;
    uint32_t count = 0;
    for (uint32_t i = result->calls[call].argument_first; i < result->argument_count; i++) {
        const struct bodkin_argument *other = &result->arguments[i];
        if (other->field != row) continue;
        if (is_unique && is_same(field, result->text, item, other)) return BODKIN_LIST_HAS_IT;
        count++;
    }
    return count;
}

static bool is_same(const struct bodkin_field *field, const char *text,
                    const struct bodkin_argument *a, const struct bodkin_argument *b) {
    switch (bodkin_field_kind(field)) {
    case BODKIN_KIND_BOOL: return a->value.flag == b->value.flag;
    case BODKIN_KIND_ENUM: return a->value.choice == b->value.choice;
    case BODKIN_KIND_TEXT:
        return a->text_bytes == b->text_bytes &&
               memcmp(text + a->value.text_start, text + b->value.text_start, a->text_bytes) == 0;
    default: break;
    }
    return bodkin_field_storage(field) == BODKIN_STORAGE_F32 ? a->value.micros == b->value.micros
                                                             : a->value.integer == b->value.integer;
}
