/* TEST: utterances and the tools that they must call (FORMAT.md). */
#include <stddef.h>

#include "state.h"

enum { COUNT_BYTES = 4, ROW_BYTES = 4 };

static bool calls_tools(const struct bodkin_result *result, const uint8_t *tools, uint32_t count);

int bodkin_self_test(struct bodkin *bodkin, struct bodkin_result *result) {
    bodkin->fault = (struct bodkin_fault){0};
    if (bodkin->state == NULL) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_CLOSED, BODKIN_STAGE_CONFIG, 0);
    }
    const struct bodkin_bytes section = bodkin->state->image.sections[BODKIN_SECTION_TEST];
    const uint32_t count = section.bytes < COUNT_BYTES ? 0 : bodkin_read_u32(section.data);
    uint32_t at = COUNT_BYTES;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t left = section.bytes - at;
        const uint8_t *row = section.data + at;
        const uint32_t text_bytes = left < ROW_BYTES ? 0 : bodkin_read_u16(row);
        const uint32_t tool_count = left < ROW_BYTES ? 0 : bodkin_read_u16(row + 2);
        if (left < ROW_BYTES || left - ROW_BYTES < text_bytes + 2 * tool_count) {
            return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_LAYOUT, BODKIN_STAGE_IMAGE,
                                    (uint32_t)(row - bodkin->state->image.data));
        }
        const uint8_t *text = row + ROW_BYTES;
        const int error = bodkin_turn(bodkin, (const char *)text, text_bytes, result);
        if (error != 0) return error;
        if (!calls_tools(result, text + text_bytes, tool_count)) {
            return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_SELF_TEST, BODKIN_STAGE_DECODE, i);
        }
        at += ROW_BYTES + text_bytes + 2 * tool_count;
    }
    return 0;
}

/* Exactly these, in this order; sure enough to run, when there are any. */
static bool calls_tools(const struct bodkin_result *result, const uint8_t *tools, uint32_t count) {
    const enum bodkin_outcome wanted = count == 0 ? BODKIN_NONE : BODKIN_CALLS;
    if (result->outcome != wanted || result->call_count != count) return false;
    for (uint32_t i = 0; i < count; i++) {
        if (result->calls[i].tool != bodkin_read_u16(tools + 2 * i)) return false;
    }
    return true;
}
