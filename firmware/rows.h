/* What is packed in the rows of the field table. */
#ifndef BODKIN_ROWS_H
#define BODKIN_ROWS_H

#include <stdbool.h>

#include "tables.h"

static inline enum bodkin_kind bodkin_field_kind(const struct bodkin_field *field) {
    return (enum bodkin_kind)(field->kind_storage & 15);
}

static inline enum bodkin_storage bodkin_field_storage(const struct bodkin_field *field) {
    return (enum bodkin_storage)(field->kind_storage >> 4);
}

static inline enum bodkin_unit bodkin_field_unit(const struct bodkin_field *field) {
    return (enum bodkin_unit)(field->unit_flags & 31);
}

static inline bool bodkin_field_has(const struct bodkin_field *field,
                                    enum bodkin_field_flags flag) {
    return ((unsigned)field->unit_flags >> 5 & (unsigned)flag) != 0;
}

static inline uint32_t bodkin_field_detail(const struct bodkin_field *field) {
    return field->detail_role & BODKIN_NO_LIMITS;
}

static inline enum bodkin_role bodkin_field_role(const struct bodkin_field *field) {
    return (enum bodkin_role)(field->detail_role >> 14);
}

/* Bytes of the member, or of one item of its list. */
static inline uint32_t bodkin_field_item_bytes(const struct bodkin_field *field) {
    switch (bodkin_field_storage(field)) {
    case BODKIN_STORAGE_I16: case BODKIN_STORAGE_U16: return 2;
    case BODKIN_STORAGE_I32: case BODKIN_STORAGE_U32: case BODKIN_STORAGE_F32: return 4;
    case BODKIN_STORAGE_STRING: return bodkin_field_detail(field) + 1;
    default: return 1;
    }
}

/* Of a list, also where its items start. */
static inline uint32_t bodkin_field_alignment(const struct bodkin_field *field) {
    return bodkin_field_storage(field) == BODKIN_STORAGE_STRING ? 1
                                                                : bodkin_field_item_bytes(field);
}

/* The row after the last one of the param that starts at `row`. */
static inline uint32_t bodkin_param_end(const struct bodkin_tools *tools,
                                        const struct bodkin_tool *tool, uint32_t row) {
    const uint32_t tool_end = (uint32_t)tool->field_first + tool->field_count;
    do row++;
    while (row < tool_end && bodkin_field_has(&tools->fields[row], BODKIN_FIELD_CONTINUED));
    return row;
}

/* The heads of a param: its own, and those of its enum's values. */
static inline uint32_t bodkin_param_heads(const struct bodkin_tools *tools, uint32_t row) {
    const struct bodkin_field *field = &tools->fields[row];
    if (bodkin_field_kind(field) != BODKIN_KIND_ENUM) return 1;
    return 1u + tools->enum_counts[bodkin_field_detail(field)];
}

/* The head of the param that starts at `row`: heads are numbered through a tool. */
static inline uint32_t bodkin_param_head(const struct bodkin_tools *tools,
                                         const struct bodkin_tool *tool, uint32_t row) {
    uint32_t head = tool->head + 1u;
    for (uint32_t at = tool->field_first; at < row; at = bodkin_param_end(tools, tool, at)) {
        head += bodkin_param_heads(tools, at);
    }
    return head;
}

#endif
