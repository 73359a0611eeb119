#include "calls.h"

#include "rows.h"
#include "rules.h"

static void note_missing(struct bodkin_reader *reader, uint32_t call_index);
static bool is_required(const struct bodkin_tools *tools, uint32_t row, uint32_t end);
static bool is_needed(const struct bodkin_tools *tools, const struct bodkin_result *result,
                      const struct bodkin_call *call, uint32_t row, uint32_t end);
static uint32_t count_filled(const struct bodkin_result *result, const struct bodkin_call *call,
                             uint32_t row, uint32_t end);

int bodkin_calls_read(struct bodkin_reader *reader, const struct bodkin_program *program,
                      float threshold, struct bodkin_fault *fault) {
    struct bodkin_result *result = reader->result;
    result->outcome = program->call_count == 0 && !program->cut ? BODKIN_NONE : BODKIN_CALLS;
    for (uint32_t i = 0; i < program->call_count; i++) {
        const struct bodkin_program_call *call = &program->calls[i];
        result->calls[i] = (struct bodkin_call){call->tool, result->argument_count, 0};
        result->call_count++;
        for (uint32_t v = 0; v < call->value_count; v++) {
            const struct bodkin_program_value *value = &program->values[call->value_first + v];
            const int error = bodkin_fields_read(reader, i, value);
            if (error != 0) return bodkin_fault_set(fault, error, BODKIN_STAGE_VALUES, 0);
        }
        if (!reader->has_problem) note_missing(reader, i);
    }
    const bool cut = program->cut || reader->is_full;
    const bool doubtful = result->confidence < threshold;
    if (result->outcome != BODKIN_NONE && (cut || doubtful)) result->outcome = BODKIN_UNSURE;
    return 0;
}

/* The first required param of a call that nothing fills, or list with too few items. What an object
 * requires is required where the object is given. A composite is
 * filled by any part of it: "an hour" leaves the minutes out, and means none. */
static void note_missing(struct bodkin_reader *reader, uint32_t call_index) {
    const struct bodkin_tools *tools = reader->tools;
    struct bodkin_result *result = reader->result;
    const struct bodkin_call *call = &result->calls[call_index];
    const struct bodkin_tool *tool = &tools->tools[call->tool];
    const uint32_t tool_end = (uint32_t)tool->field_first + tool->field_count;
    uint32_t end = 0;
    for (uint32_t row = tool->field_first; row < tool_end; row = end) {
        end = bodkin_param_end(tools, tool, row);
        const uint32_t filled = count_filled(result, call, row, end);
        const uint32_t least = bodkin_rule_value(tools, row, BODKIN_RULE_ITEMS_MIN, 1);
        const bool due = is_required(tools, row, end) || is_needed(tools, result, call, row, end);
        if (filled >= least || (filled == 0 && !due)) continue;
        reader->has_problem = true;
        result->outcome = BODKIN_MISSING;
        result->problem = (struct bodkin_problem){
            .call = (uint16_t)call_index, .field = (uint16_t)row,
        };
        return;
    }
}

static bool is_required(const struct bodkin_tools *tools, uint32_t row, uint32_t end) {
    for (; row < end; row++) {
        if (bodkin_field_has(&tools->fields[row], BODKIN_FIELD_REQUIRED)) return true;
    }
    return false;
}

/* Is an object given that is incomplete without these rows? */
static bool is_needed(const struct bodkin_tools *tools, const struct bodkin_result *result,
                      const struct bodkin_call *call, uint32_t row, uint32_t end) {
    for (; row < end; row++) {
        const uint32_t rows = bodkin_rule_value(tools, row, BODKIN_RULE_NEEDED, 0);
        const uint32_t first = rows & 0xFFFFu;
        if (count_filled(result, call, first, first + (rows >> 16)) > 0) return true;
    }
    return false;
}

static uint32_t count_filled(const struct bodkin_result *result, const struct bodkin_call *call,
                             uint32_t row, uint32_t end) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < call->argument_count; i++) {
        const uint32_t field = result->arguments[call->argument_first + i].field;
        if (field >= row && field < end) count++;
    }
    return count;
}
