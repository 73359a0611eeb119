/* Checks a table set, so that everything after it can index without looking. */
#include "tables_check.h"

#include "bodkin.h"
#include "clock_parts.h"
#include "rows.h"

/* Sizes that generated code, the tables block and the simulator rely on (C99 static asserts). */
typedef char field_is_6_bytes[sizeof(struct bodkin_field) == 6 ? 1 : -1];
typedef char tool_is_8_bytes[sizeof(struct bodkin_tool) == 8 ? 1 : -1];
typedef char int_limits_are_8_bytes[sizeof(struct bodkin_int_limits) == 8 ? 1 : -1];
typedef char num_limits_are_8_bytes[sizeof(struct bodkin_num_limits) == 8 ? 1 : -1];

static bool check_tool(const struct bodkin_tools *tools, uint32_t index, uint32_t *head);
static bool check_field(const struct bodkin_tools *tools, const struct bodkin_tool *tool,
                        uint32_t row, uint32_t *head);
static bool check_member(const struct bodkin_tools *tools, const struct bodkin_tool *tool,
                         const struct bodkin_field *field);

int bodkin_tables_check(const struct bodkin_tools *tools, struct bodkin_fault *fault) {
    if (tools->abi != BODKIN_TABLES_ABI) {
        return bodkin_fault_set(fault, BODKIN_ERROR_TABLES_ABI, BODKIN_STAGE_TABLES, 0);
    }
    uint32_t head = BODKIN_HEAD_FIRST_TOOL;
    uint32_t field = 0;
    uint32_t row = 0;
    bool valid = tools->tool_count <= BODKIN_TOOLS_MAX && tools->head_count <= BODKIN_HEADS_MAX;
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
    if (kind > BODKIN_KIND_DATE || bodkin_field_unit(field) > BODKIN_UNIT_KCAL) return false;
    if (bodkin_field_has(field, BODKIN_FIELD_REPEATED) && kind != BODKIN_KIND_ENUM) return false;
    if (!check_member(tools, tool, field)) return false;
    if (bodkin_field_has(field, BODKIN_FIELD_CONTINUED)) {
        return row > tool->field_first && bodkin_field_kind(field - 1) == kind &&
               (kind == BODKIN_KIND_TIME || kind == BODKIN_KIND_DURATION);
    }
    *head += bodkin_param_heads(tools, row);
    return true;
}

/* The member lies inside the args struct, aligned, and its type can hold values of the kind. */
static bool check_member(const struct bodkin_tools *tools, const struct bodkin_tool *tool,
                         const struct bodkin_field *field) {
    const enum bodkin_kind kind = bodkin_field_kind(field);
    const enum bodkin_storage storage = bodkin_field_storage(field);
    const uint32_t detail = bodkin_field_detail(field);
    uint32_t bytes = 1;
    uint32_t alignment = 1;
    switch (storage) {
    case BODKIN_STORAGE_BOOL:
        if (kind != BODKIN_KIND_BOOL) return false;
        break;
    case BODKIN_STORAGE_ENUM: {
        if (kind != BODKIN_KIND_ENUM || detail >= tools->enum_count) return false;
        const uint32_t count = tools->enum_counts[detail];
        if (count == 0 || count > BODKIN_ENUM_VALUES_MAX) return false;
        if (bodkin_field_has(field, BODKIN_FIELD_REPEATED)) bytes += count;
        break;
    }
    case BODKIN_STORAGE_STRING:
        if (kind < BODKIN_KIND_TEXT || kind == BODKIN_KIND_ENUM) return false;
        if (bodkin_field_role(field) != BODKIN_ROLE_WHOLE) return false;
        bytes += detail;
        break;
    case BODKIN_STORAGE_I8: case BODKIN_STORAGE_U8: case BODKIN_STORAGE_I16:
    case BODKIN_STORAGE_U16: case BODKIN_STORAGE_I32: case BODKIN_STORAGE_U32:
    case BODKIN_STORAGE_F32:
        if (kind == BODKIN_KIND_BOOL || kind == BODKIN_KIND_TEXT || kind == BODKIN_KIND_ENUM ||
            kind == BODKIN_KIND_DATE) {
            return false;
        }
        const int64_t unit_ms = bodkin_clock_unit_milliseconds(bodkin_field_unit(field));
        if (bodkin_field_role(field) == BODKIN_ROLE_WHOLE &&
            (kind == BODKIN_KIND_TIME || (kind == BODKIN_KIND_DURATION && unit_ms == 0))) {
            return false;
        }
        bytes = storage <= BODKIN_STORAGE_U8 ? 1 : storage <= BODKIN_STORAGE_U16 ? 2 : 4;
        alignment = bytes;
        break;
    default:
        return false;
    }
    return field->offset >= sizeof(uint32_t) && field->offset % alignment == 0 &&
           field->offset + bytes <= tool->args_bytes;
}
