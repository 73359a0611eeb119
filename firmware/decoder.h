/* The decoding loop: kernels score, the grammar says what is legal, the best legal target wins. */
#ifndef BODKIN_DECODER_H
#define BODKIN_DECODER_H

#include "bodkin.h"
#include "kernels.h"
#include "tokenizer.h"

struct bodkin_program_value {
    uint16_t field;       /* row of the param */
    uint16_t head;        /* that was pointed at; BODKIN_NO_INDEX for a span */
    uint16_t first, last; /* tokens of the span, the last one included */
};

struct bodkin_program_call {
    uint16_t tool;
    uint16_t value_first, value_count;
};

/* A turn as it was decoded, before any word is read as a value. */
struct bodkin_program {
    float probability; /* the product of the masked probabilities of every decision; in the first,
                        * no call counts fifty times */
    uint32_t steps;
    bool cut;          /* a limit ended it, not the model */
    uint16_t call_count, value_count;
    struct bodkin_program_call calls[BODKIN_CALLS_MAX];
    struct bodkin_program_value values[BODKIN_ARGUMENTS_MAX];
};

struct bodkin_decoder {
    struct bodkin_kernels *kernels; /* with the text encoded */
    const struct bodkin_tools *tools;
    const struct bodkin_tokens *tokens; /* one at least */
    uint32_t steps_max;
    uint16_t *legal; /* scratch: bodkin_decoder_legal_max entries */
};

/* The most targets, heads or tokens, that are ever legal at once. */
size_t bodkin_decoder_legal_max(const struct bodkin_tools *tools);

/* Decodes greedily; of equal targets the first wins. */
int bodkin_decoder_run(const struct bodkin_decoder *decoder, struct bodkin_program *program,
                       struct bodkin_fault *fault);

#endif
