#include "rules.h"

static bool match(const struct bodkin_edge *edges, uint32_t state, const char *text, size_t bytes);
static bool check_edge(const struct bodkin_tools *tools, uint32_t index);
static bool is_state(const struct bodkin_tools *tools, uint32_t index);

uint32_t bodkin_rule_value(const struct bodkin_tools *tools, uint32_t row, enum bodkin_rule rule,
                           uint32_t otherwise) {
    for (uint32_t i = 0; i < tools->check_count; i++) {
        const struct bodkin_check *check = &tools->checks[i];
        if (check->field == row && check->rule == (uint16_t)rule) return check->value;
    }
    return otherwise;
}

bool bodkin_rule_multiple(const struct bodkin_tools *tools, uint32_t row, int64_t number) {
    return number % (int64_t)bodkin_rule_value(tools, row, BODKIN_RULE_MULTIPLE, 1) == 0;
}

bool bodkin_rule_equal(const struct bodkin_tools *tools, uint32_t row, int64_t number) {
    bool is_listed = false;
    for (uint32_t i = 0; i < tools->check_count; i++) {
        const struct bodkin_check *check = &tools->checks[i];
        if (check->field != row || check->rule != BODKIN_RULE_EQUAL) continue;
        if ((int32_t)check->value == number) return true;
        is_listed = true;
    }
    return !is_listed;
}

bool bodkin_rule_text(const struct bodkin_tools *tools, uint32_t row, const char *text,
                      size_t bytes) {
    uint32_t characters = 0;
    for (size_t i = 0; i < bytes; i++) {
        if (((uint8_t)text[i] & 0xC0) != 0x80) characters++; /* not the rest of one */
    }
    if (characters < bodkin_rule_value(tools, row, BODKIN_RULE_CHARACTERS_MIN, 0)) return false;
    const uint32_t state =
        bodkin_rule_value(tools, row, BODKIN_RULE_PATTERN, BODKIN_NO_INDEX);
    return state == BODKIN_NO_INDEX || match(tools->edges, state, text, bytes);
}

static bool match(const struct bodkin_edge *edges, uint32_t state, const char *text, size_t bytes) {
    for (size_t i = 0; i < bytes; i++) {
        const uint8_t byte = (uint8_t)text[i];
        const uint32_t end = state + edges[state].high;
        uint32_t edge = state + 1;
        while (edge <= end && (byte < edges[edge].low || byte > edges[edge].high)) edge++;
        if (edge > end) return false;
        state = edges[edge].next;
    }
    return edges[state].low != 0;
}

bool bodkin_rules_check(const struct bodkin_tools *tools) {
    for (uint32_t i = 0; i < tools->edge_count; i++) {
        if (!check_edge(tools, i)) return false;
    }
    for (uint32_t i = 0; i < tools->check_count; i++) {
        const struct bodkin_check *check = &tools->checks[i];
        if (check->field >= tools->field_count || check->rule > BODKIN_RULE_NEEDED) return false;
        if (check->rule == BODKIN_RULE_MULTIPLE && check->value == 0) return false;
        if (check->rule == BODKIN_RULE_PATTERN && !is_state(tools, check->value)) return false;
    }
    return true;
}

/* A state is followed by its edges, and an edge leads to a state. */
static bool check_edge(const struct bodkin_tools *tools, uint32_t index) {
    const struct bodkin_edge *edge = &tools->edges[index];
    if (!is_state(tools, index)) return is_state(tools, edge->next);
    if (index + edge->high >= tools->edge_count) return false;
    for (uint32_t i = 1; i <= edge->high; i++) {
        if (is_state(tools, index + i)) return false;
    }
    return true;
}

static bool is_state(const struct bodkin_tools *tools, uint32_t index) {
    return index < tools->edge_count && tools->edges[index].next == BODKIN_NO_INDEX;
}
