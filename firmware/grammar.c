#include "grammar.h"

#include "bodkin.h"
#include "rows.h"

static const struct bodkin_field *waiting(const struct bodkin_grammar *grammar);
static void take_value(struct bodkin_grammar *grammar);

void bodkin_grammar_start(struct bodkin_grammar *grammar, const struct bodkin_tools *tools) {
    grammar->tools = tools;
    grammar->tool = BODKIN_NO_INDEX;
    grammar->next = BODKIN_NO_INDEX;
    grammar->param = BODKIN_NO_INDEX;
}

bool bodkin_grammar_wants_span(const struct bodkin_grammar *grammar) {
    const struct bodkin_field *field = waiting(grammar);
    if (field == NULL) return false;
    const enum bodkin_kind kind = bodkin_field_kind(field);
    return kind != BODKIN_KIND_BOOL && kind != BODKIN_KIND_ENUM;
}

size_t bodkin_grammar_heads_max(const struct bodkin_tools *tools) {
    const size_t between = 1u + tools->tool_count + BODKIN_PARAMS_PER_TOOL_MAX;
    return between > BODKIN_ENUM_VALUES_MAX ? between : BODKIN_ENUM_VALUES_MAX;
}

size_t bodkin_grammar_heads(const struct bodkin_grammar *grammar, uint16_t *heads) {
    const struct bodkin_tools *tools = grammar->tools;
    const struct bodkin_field *field = waiting(grammar);
    size_t count = 0;
    if (field != NULL && bodkin_field_kind(field) == BODKIN_KIND_BOOL) {
        heads[count++] = BODKIN_HEAD_TRUE;
        heads[count++] = BODKIN_HEAD_FALSE;
    } else if (field != NULL && bodkin_field_kind(field) == BODKIN_KIND_ENUM) {
        const struct bodkin_tool *tool = &tools->tools[grammar->tool];
        const uint32_t head = bodkin_param_head(tools, tool, grammar->param);
        for (; count < tools->enum_counts[bodkin_field_detail(field)]; count++) {
            heads[count] = (uint16_t)(head + 1 + count);
        }
    } else if (field == NULL) {
        heads[count++] = BODKIN_HEAD_END;
        for (uint32_t i = 0; i < tools->tool_count; i++) {
            const struct bodkin_tool *tool = &tools->tools[i];
            heads[count++] = tool->head;
            if (i != grammar->tool) continue;
            const uint32_t end = (uint32_t)tool->field_first + tool->field_count;
            uint32_t param = bodkin_param_head(tools, tool, grammar->next);
            for (uint32_t row = grammar->next; row < end;
                 row = bodkin_param_end(tools, tool, row)) {
                heads[count++] = (uint16_t)param;
                param += bodkin_param_heads(tools, row);
            }
        }
    }
    return count;
}

enum bodkin_decision bodkin_grammar_take_head(struct bodkin_grammar *grammar, uint16_t head) {
    const struct bodkin_tools *tools = grammar->tools;
    if (grammar->param != BODKIN_NO_INDEX) {
        take_value(grammar);
        return BODKIN_DECISION_VALUE;
    }
    if (grammar->tool != BODKIN_NO_INDEX) {
        const struct bodkin_tool *tool = &tools->tools[grammar->tool];
        const uint32_t end = (uint32_t)tool->field_first + tool->field_count;
        uint32_t param = bodkin_param_head(tools, tool, grammar->next);
        for (uint32_t row = grammar->next; row < end; row = bodkin_param_end(tools, tool, row)) {
            if (param == head) {
                grammar->param = (uint16_t)row;
                return BODKIN_DECISION_PARAM;
            }
            param += bodkin_param_heads(tools, row);
        }
    }
    for (uint32_t i = 0; i < tools->tool_count; i++) {
        if (tools->tools[i].head != head) continue;
        grammar->tool = (uint16_t)i;
        grammar->next = tools->tools[i].field_first;
        return BODKIN_DECISION_TOOL;
    }
    return BODKIN_DECISION_END;
}

void bodkin_grammar_take_span(struct bodkin_grammar *grammar) {
    take_value(grammar);
}

static const struct bodkin_field *waiting(const struct bodkin_grammar *grammar) {
    if (grammar->param == BODKIN_NO_INDEX) return NULL;
    return &grammar->tools->fields[grammar->param];
}

/* Params are named in declared order; a repeated one may come again, and so stays next. */
static void take_value(struct bodkin_grammar *grammar) {
    const struct bodkin_tools *tools = grammar->tools;
    const uint32_t row = grammar->param;
    const bool again = bodkin_field_has(&tools->fields[row], BODKIN_FIELD_REPEATED);
    const uint32_t end = bodkin_param_end(tools, &tools->tools[grammar->tool], row);
    grammar->next = (uint16_t)(again ? row : end);
    grammar->param = BODKIN_NO_INDEX;
}
