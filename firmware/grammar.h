/* Which decisions are legal in a turn (docs/model.md, "Call program"). It knows the tool tables and
 * where the decoder is; it has no limits of its own: what runs on forever is cut by the decoder. */
#ifndef BODKIN_GRAMMAR_H
#define BODKIN_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>

#include "tables.h"

struct bodkin_grammar {
    const struct bodkin_tools *tools; /* checked */
    uint16_t tool;  /* the open call's, or BODKIN_NO_INDEX */
    uint16_t next;  /* row of the first param of it that may be named next */
    uint16_t param; /* row of the param that waits for its value, or BODKIN_NO_INDEX */
};

enum bodkin_decision {
    BODKIN_DECISION_END, BODKIN_DECISION_TOOL, BODKIN_DECISION_PARAM, BODKIN_DECISION_VALUE
};

void bodkin_grammar_start(struct bodkin_grammar *grammar, const struct bodkin_tools *tools);

/* Is the next decision a span of the text rather than a head? */
bool bodkin_grammar_wants_span(const struct bodkin_grammar *grammar);

/* The most heads that are ever legal at once. */
size_t bodkin_grammar_heads_max(const struct bodkin_tools *tools);

/* The legal heads, rising. At least one; none is legal where a span is wanted. */
size_t bodkin_grammar_heads(const struct bodkin_grammar *grammar, uint16_t *heads);

/* Goes on from a legal head. After a TOOL, grammar->tool is it; after a PARAM, grammar->param. */
enum bodkin_decision bodkin_grammar_take_head(struct bodkin_grammar *grammar, uint16_t head);

void bodkin_grammar_take_span(struct bodkin_grammar *grammar);

#endif
