/* What is packed in the rows of the field table. */
#ifndef BODKIN_ROWS_H
#define BODKIN_ROWS_H

#include "tables.h"

static inline enum bodkin_kind bodkin_field_kind(const struct bodkin_field *field) {
    return (enum bodkin_kind)(field->kind_flags & 15);
}

/* enum bodkin_field_flags, or-ed. */
static inline uint32_t bodkin_field_flags(const struct bodkin_field *field) {
    return field->kind_flags >> 4;
}

static inline enum bodkin_storage bodkin_field_storage(const struct bodkin_field *field) {
    return (enum bodkin_storage)(field->storage_role & 15);
}

static inline enum bodkin_role bodkin_field_role(const struct bodkin_field *field) {
    return (enum bodkin_role)(field->storage_role >> 4);
}

/* The row after the last one of the param that starts at `row`. */
static inline uint32_t bodkin_param_end(const struct bodkin_tools *tools,
                                        const struct bodkin_tool *tool, uint32_t row) {
    const uint32_t tool_end = (uint32_t)tool->field_first + tool->field_count;
    do row++;
    while (row < tool_end && (bodkin_field_flags(&tools->fields[row]) & BODKIN_FIELD_CONTINUED));
    return row;
}

#endif
