#include <stddef.h>

#include "state.h"

int bodkin_dispatch(struct bodkin *bodkin, const struct bodkin_result *result, void *user) {
    const struct bodkin_tools *tools = bodkin->config.tools;
    bodkin->fault = (struct bodkin_fault){0};
    if (bodkin->state == NULL) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_CLOSED, BODKIN_STAGE_DISPATCH, 0);
    }
    if (result->outcome != BODKIN_CALLS) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_OUTCOME, BODKIN_STAGE_DISPATCH, 0);
    }
    for (uint32_t i = 0; i < result->call_count; i++) {
        const uint16_t tool = result->calls[i].tool;
        if (tool >= tools->tool_count || tools->handlers == NULL ||
            tools->handlers[tool] == NULL) {
            return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_HANDLER, BODKIN_STAGE_DISPATCH,
                                    tool);
        }
    }
    for (uint32_t i = 0; i < result->call_count; i++) {
        int error = bodkin_args_fill(bodkin, result, i, bodkin->state->args);
        if (error < 0) return error;
        error = tools->handlers[result->calls[i].tool](bodkin->state->args, user);
        if (error < 0) return bodkin_fault_set(&bodkin->fault, error, BODKIN_STAGE_DISPATCH, i);
    }
    return 0;
}

bool bodkin_needs_consent(const struct bodkin *bodkin, const struct bodkin_result *result) {
    for (uint32_t i = 0; i < result->call_count; i++) {
        const struct bodkin_tool *tool = &bodkin->config.tools->tools[result->calls[i].tool];
        if ((tool->flags & BODKIN_TOOL_CONFIRM) != 0) return true;
    }
    return false;
}
