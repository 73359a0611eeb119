/* Words to typed values: what the model pointed at becomes the arguments of a call. */
#ifndef BODKIN_FIELDS_H
#define BODKIN_FIELDS_H

#include "bodkin.h"
#include "decoder.h"
#include "tokenizer.h"

struct bodkin_reader {
    const struct bodkin_tools *tools;
    const struct bodkin_port *port; /* or NULL */
    const struct bodkin_tokens *tokens;
    struct bodkin_result *result; /* text set; arguments and the first problem are added to it */
    bool has_problem;             /* result->problem is set */
    bool is_full;                 /* the result had no room for an argument */
    bool has_clock;
    struct bodkin_clock clock;    /* read at most once a turn */
};

/* Reads one value of result->calls[call], the last one so far, into arguments, or notes the problem
 * with it. Negative only when no clock could be read. */
int bodkin_fields_read(struct bodkin_reader *reader, uint32_t call,
                       const struct bodkin_program_value *value);

#endif
