/* Arguments into the args struct of a tool, whose layout the tables give. */
#include <string.h>

#include "iso.h"
#include "lists.h"
#include "micros.h"
#include "rows.h"

static void store(const struct bodkin_tools *tools, const struct bodkin_result *result,
                  const struct bodkin_argument *argument, uint8_t *args);
static uint8_t *take_member(const struct bodkin_tools *tools, uint32_t row, uint8_t *args);
static void store_integer(const struct bodkin_field *field, int64_t integer, uint8_t *member);
static void store_string(const struct bodkin_field *field, const struct bodkin_result *result,
                         const struct bodkin_argument *argument, char *member);

int bodkin_args_fill(struct bodkin *bodkin, const struct bodkin_result *result, size_t call,
                     void *args) {
    const struct bodkin_tools *tools = bodkin->config.tools;
    bodkin->fault = (struct bodkin_fault){0};
    if (call >= result->call_count || result->calls[call].tool >= tools->tool_count) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_ARGUMENT, BODKIN_STAGE_DISPATCH,
                                (uint32_t)call);
    }
    const struct bodkin_call *filled = &result->calls[call];
    const struct bodkin_tool *tool = &tools->tools[filled->tool];
    uint32_t has = 0;
    memset(args, 0, tool->args_bytes);
    for (uint32_t i = 0; i < filled->argument_count; i++) {
        const struct bodkin_argument *argument = &result->arguments[filled->argument_first + i];
        store(tools, result, argument, args);
        has |= UINT32_C(1) << (argument->field - tool->field_first);
    }
    memcpy(args, &has, sizeof has);
    return 0;
}

static void store(const struct bodkin_tools *tools, const struct bodkin_result *result,
                  const struct bodkin_argument *argument, uint8_t *args) {
    const struct bodkin_field *field = &tools->fields[argument->field];
    uint8_t *member = take_member(tools, argument->field, args);
    if (member == NULL) return;
    switch (bodkin_field_storage(field)) {
    case BODKIN_STORAGE_BOOL:
        *member = argument->value.flag ? 1 : 0;
        break;
    case BODKIN_STORAGE_ENUM:
        *member = argument->value.choice;
        break;
    case BODKIN_STORAGE_F32: {
        const float number = bodkin_micros_float(argument->value.micros);
        memcpy(member, &number, sizeof number);
        break;
    }
    case BODKIN_STORAGE_STRING:
        store_string(field, result, argument, (char *)member);
        break;
    default:
        store_integer(field, argument->value.integer, member);
        break;
    }
}

/* Where a value goes; of a list, its next item. NULL: the list is full. */
static uint8_t *take_member(const struct bodkin_tools *tools, uint32_t row, uint8_t *args) {
    const struct bodkin_field *field = &tools->fields[row];
    uint8_t *member = args + field->offset;
    if (!bodkin_field_has(field, BODKIN_FIELD_REPEATED)) return member;
    const uint32_t count = *member;
    if (count >= bodkin_list_items_max(tools, row)) return NULL;
    *member = (uint8_t)(count + 1);
    return member + bodkin_field_alignment(field) + count * bodkin_field_item_bytes(field);
}

/* In range: fields.c saw to it. */
static void store_integer(const struct bodkin_field *field, int64_t integer, uint8_t *member) {
    const uint8_t byte = (uint8_t)integer;
    const uint16_t half = (uint16_t)integer;
    const uint32_t word = (uint32_t)integer;
    switch (bodkin_field_storage(field)) {
    case BODKIN_STORAGE_I8:
    case BODKIN_STORAGE_U8: memcpy(member, &byte, sizeof byte); break;
    case BODKIN_STORAGE_I16:
    case BODKIN_STORAGE_U16: memcpy(member, &half, sizeof half); break;
    default: memcpy(member, &word, sizeof word); break;
    }
}

static void store_string(const struct bodkin_field *field, const struct bodkin_result *result,
                         const struct bodkin_argument *argument, char *member) {
    if (bodkin_field_kind(field) == BODKIN_KIND_TEXT) {
        memcpy(member, result->text + argument->value.text_start, argument->text_bytes);
        return; /* the terminator is there: the struct was zeroed */
    }
    char iso[BODKIN_ISO_BYTES];
    const size_t bytes =
        bodkin_iso_write(bodkin_field_kind(field), argument->value.integer, iso);
    memcpy(member, iso, bytes);
}
