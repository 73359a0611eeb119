/* Checks a table set, so that everything after it can index without looking. */
#include "tables_check.h"

#include "bodkin.h"
#include "clock_parts.h"
#include "lists.h"
#include "rows.h"
#include "rules.h"

/* Sizes that generated code, the tables block and the simulator rely on (C99 static asserts). */
typedef char field_is_6_bytes[sizeof(struct bodkin_field) == 6 ? 1 : -1];
typedef char tool_is_8_bytes[sizeof(struct bodkin_tool) == 8 ? 1 : -1];
typedef char int_limits_are_8_bytes[sizeof(struct bodkin_int_limits) == 8 ? 1 : -1];
typedef char num_limits_are_8_bytes[sizeof(struct bodkin_num_limits) == 8 ? 1 : -1];
typedef char check_is_8_bytes[sizeof(struct bodkin_check) == 8 ? 1 : -1];
typedef char edge_is_4_bytes[sizeof(struct bodkin_edge) == 4 ? 1 : -1];

static bool check_tool(const struct bodkin_tools *tools, uint32_t index, uint32_t *head);
static bool check_field(const struct bodkin_tools *tools, const struct bodkin_tool *tool,
                        uint32_t row, uint32_t *head);
static bool check_kind(const struct bodkin_tools *tools, const struct bodkin_field *field);
static bool check_member(const struct bodkin_tools *tools, const struct bodkin_tool *tool,
                         uint32_t row);

int bodkin_tables_check(const struct bodkin_tools *tools, struct bodkin_fault *fault) {
    if (tools->abi != BODKIN_TABLES_ABI) {
        return bodkin_fault_set(fault, BODKIN_ERROR_TABLES_ABI, BODKIN_STAGE_TABLES, 0);
    }
    uint32_t head = BODKIN_HEAD_FIRST_TOOL;
    uint32_t field = 0;
    uint32_t row = 0;
    bool valid = tools->tool_count <= BODKIN_TOOLS_MAX && tools->head_count <= BODKIN_HEADS_MAX &&
                 bodkin_rules_check(tools);
    for (; valid && row < tools->tool_count; row++) {
        valid = tools->tools[row].field_first == field && check_tool(tools, row, &head);
        field += tools->tools[row].field_count;
    }
    if (valid && field == tools->field_count && head == tools->head_count) return 0;
    return bodkin_fault_set(fault, BODKIN_ERROR_TABLES, BODKIN_STAGE_TABLES, row);
}

/* Heads are numbered through tools, params and enum values: `head` is the next one. */
static bool check_tool(const struct bodkin_tools *tools, uint32_t index, uint32_t *head) {
    const struct bodkin_tool *tool = &tools->tools[index];
    if (tool->head != *head || tool->args_bytes < sizeof(uint32_t)) return false;
    if (tool->field_count > BODKIN_PARAMS_PER_TOOL_MAX) return false;
    if ((uint32_t)tool->field_first + tool->field_count > tools->field_count) return false;
    *head += 1;
    for (uint32_t i = 0; i < tool->field_count; i++) {
        if (!check_field(tools, tool, tool->field_first + i, head)) return false;
    }
    return true;
}

static bool check_field(const struct bodkin_tools *tools, const struct bodkin_tool *tool,
                        uint32_t row, uint32_t *head) {
    const struct bodkin_field *field = &tools->fields[row];
    const enum bodkin_kind kind = bodkin_field_kind(field);
    if (kind > BODKIN_KIND_CHANGE || bodkin_field_unit(field) > BODKIN_UNIT_KCAL) return false;
    if (!check_kind(tools, field) || !check_member(tools, tool, row)) return false;
    if (bodkin_field_has(field, BODKIN_FIELD_CONTINUED)) {
        return row > tool->field_first && bodkin_field_kind(field - 1) == kind &&
               !bodkin_field_has(field, BODKIN_FIELD_REPEATED) &&
               kind >= BODKIN_KIND_TIME && kind <= BODKIN_KIND_DATE_TIME;
    }
    *head += bodkin_param_heads(tools, row);
    return true;
}

/* The member's type can hold values of the kind. */
static bool check_kind(const struct bodkin_tools *tools, const struct bodkin_field *field) {
    const enum bodkin_kind kind = bodkin_field_kind(field);
    const enum bodkin_storage storage = bodkin_field_storage(field);
    const bool is_whole = bodkin_field_role(field) == BODKIN_ROLE_WHOLE;
    switch (kind) {
    case BODKIN_KIND_BOOL: return storage == BODKIN_STORAGE_BOOL;
    case BODKIN_KIND_TEXT:
    case BODKIN_KIND_DIGITS:
    case BODKIN_KIND_DATE:
    case BODKIN_KIND_DATE_TIME: return storage == BODKIN_STORAGE_STRING && is_whole;
    case BODKIN_KIND_ENUM: {
        const uint32_t detail = bodkin_field_detail(field);
        if (storage != BODKIN_STORAGE_ENUM || detail >= tools->enum_count) return false;
        const uint32_t count = tools->enum_counts[detail];
        return count > 0 && count <= BODKIN_ENUM_VALUES_MAX;
    }
    default: break;
    }
    if (storage == BODKIN_STORAGE_STRING) {
        return is_whole && (kind == BODKIN_KIND_TIME || kind == BODKIN_KIND_DURATION);
    }
    if (storage < BODKIN_STORAGE_I8 || storage > BODKIN_STORAGE_F32) return false;
    if (kind == BODKIN_KIND_WEEKDAYS) return is_whole && storage != BODKIN_STORAGE_F32;
    if (!is_whole || kind == BODKIN_KIND_INT || kind == BODKIN_KIND_NUM) return true;
    if (kind == BODKIN_KIND_CHANGE) return true;
    return kind == BODKIN_KIND_DURATION &&
           bodkin_clock_unit_milliseconds(bodkin_field_unit(field)) > 0;
}

/* The member lies inside the args struct, aligned. */
static bool check_member(const struct bodkin_tools *tools, const struct bodkin_tool *tool,
                         uint32_t row) {
    const struct bodkin_field *field = &tools->fields[row];
    const uint32_t alignment = bodkin_field_alignment(field);
    uint64_t bytes = bodkin_field_item_bytes(field);
    if (bodkin_field_has(field, BODKIN_FIELD_REPEATED)) {
        const uint32_t most = bodkin_list_items_max(tools, row);
        if (most == 0 || most > UINT8_MAX) return false;
        bytes = alignment + bytes * most;
    }
    return field->offset >= sizeof(uint32_t) && field->offset % alignment == 0 &&
           field->offset + bytes <= tool->args_bytes;
}
