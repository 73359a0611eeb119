#include "tables_blob.h"

#include <stdbool.h>
#include <string.h>

#include "rows.h"

struct header {
    uint32_t abi;
    uint8_t hash[8];
    uint16_t tool_count, field_count, enum_count, head_count;
    uint16_t enum_value_count, int_limit_count, num_limit_count, check_count, edge_count, reserved;
    uint32_t strings_bytes;
};
typedef char header_is_36_bytes[sizeof(struct header) == 36 ? 1 : -1];

/* Where the next table starts; every one is a multiple of 4 bytes, or is padded to it. */
static const void *take(const uint8_t *blob, size_t *offset, size_t rows, size_t row_bytes) {
    const void *table = blob + *offset;
    *offset += (rows * row_bytes + 3) / 4 * 4;
    return table;
}

static bool check_pools(const struct bodkin_tools *tools, const struct header *header);
static bool check_limits(const struct header *header, const struct bodkin_field *field);
static bool check_names(const uint16_t *names, uint32_t count, uint32_t strings_bytes);

int bodkin_tables_blob_open(struct bodkin_tools *tools, const void *blob, size_t bytes,
                            struct bodkin_fault *fault) {
    struct header header;
    memset(tools, 0, sizeof *tools);
    if (((uintptr_t)blob & 3u) != 0) {
        return bodkin_fault_set(fault, BODKIN_ERROR_ARGUMENT, BODKIN_STAGE_TABLES, 0);
    }
    if (bytes < sizeof header) {
        return bodkin_fault_set(fault, BODKIN_ERROR_TABLES, BODKIN_STAGE_TABLES, (uint32_t)bytes);
    }
    memcpy(&header, blob, sizeof header);
    if (header.abi != BODKIN_TABLES_ABI) {
        return bodkin_fault_set(fault, BODKIN_ERROR_TABLES_ABI, BODKIN_STAGE_TABLES, 0);
    }
    tools->abi = header.abi;
    memcpy(tools->hash, header.hash, sizeof tools->hash);
    tools->tool_count = header.tool_count;
    tools->field_count = header.field_count;
    tools->enum_count = header.enum_count;
    tools->head_count = header.head_count;
    tools->check_count = header.check_count;
    tools->edge_count = header.edge_count;

    size_t offset = sizeof header;
    tools->tools = take(blob, &offset, header.tool_count, sizeof *tools->tools);
    tools->fields = take(blob, &offset, header.field_count, sizeof *tools->fields);
    tools->enum_counts = take(blob, &offset, header.enum_count, sizeof *tools->enum_counts);
    tools->int_limits = take(blob, &offset, header.int_limit_count, sizeof *tools->int_limits);
    tools->num_limits = take(blob, &offset, header.num_limit_count, sizeof *tools->num_limits);
    tools->checks = take(blob, &offset, header.check_count, sizeof *tools->checks);
    tools->edges = take(blob, &offset, header.edge_count, sizeof *tools->edges);
    struct bodkin_names *names = &tools->names;
    names->tools = take(blob, &offset, header.tool_count, sizeof *names->tools);
    names->fields = take(blob, &offset, header.field_count, sizeof *names->fields);
    names->enum_values = take(blob, &offset, header.enum_value_count, sizeof *names->enum_values);
    names->strings = take(blob, &offset, 0, 1);
    if (header.strings_bytes > bytes || offset > bytes - header.strings_bytes) {
        return bodkin_fault_set(fault, BODKIN_ERROR_TABLES, BODKIN_STAGE_TABLES, (uint32_t)bytes);
    }
    if (!check_pools(tools, &header)) {
        return bodkin_fault_set(fault, BODKIN_ERROR_TABLES, BODKIN_STAGE_TABLES, (uint32_t)offset);
    }
    return 0;
}

/* The last byte of the strings is a NUL, so an offset inside them is a whole string. */
static bool check_pools(const struct bodkin_tools *tools, const struct header *header) {
    const struct bodkin_names *names = &tools->names;
    const uint32_t strings = header->strings_bytes;
    uint32_t enum_values = 0;
    for (uint32_t i = 0; i < header->enum_count; i++) enum_values += tools->enum_counts[i];
    if (enum_values != header->enum_value_count) return false;
    if (header->tool_count > 0 && strings == 0) return false;
    if (strings > 0 && names->strings[strings - 1] != '\0') return false;
    for (uint32_t i = 0; i < header->field_count; i++) {
        if (!check_limits(header, &tools->fields[i])) return false;
    }
    return check_names(names->tools, header->tool_count, strings) &&
           check_names(names->fields, header->field_count, strings) &&
           check_names(names->enum_values, enum_values, strings);
}

static bool check_limits(const struct header *header, const struct bodkin_field *field) {
    const enum bodkin_storage storage = bodkin_field_storage(field);
    const uint32_t detail = bodkin_field_detail(field);
    if (detail == BODKIN_NO_LIMITS) return true;
    if (storage == BODKIN_STORAGE_F32) return detail < header->num_limit_count;
    if (storage >= BODKIN_STORAGE_I8 && storage <= BODKIN_STORAGE_U32) {
        return detail < header->int_limit_count;
    }
    return true;
}

static bool check_names(const uint16_t *names, uint32_t count, uint32_t strings_bytes) {
    for (uint32_t i = 0; i < count; i++) {
        if (names[i] >= strings_bytes) return false;
    }
    return true;
}
