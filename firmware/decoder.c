#include "decoder.h"

#include <string.h>

#include "grammar.h"
#include "intrinsics.h"

/* How much more often a device hears what is not meant for it than the training data do: the odds
 * of no call, the first of the turn's first targets (prior shift; Saerens et al., 2002). They enter
 * the turn's probability alone: what is decoded stays the model's best guess. */
#define NO_CALL_ODDS 50.0f

/* What a step pointed at: the decoder's next input. */
struct pointed {
    enum bodkin_input input;
    uint32_t a, b;
};

static int choose_head(const struct bodkin_decoder *decoder, const struct bodkin_grammar *grammar,
                       struct pointed *pointed, float *probability);
static int choose_span(const struct bodkin_decoder *decoder, struct pointed *pointed,
                       float *probability);
static bool note_tool(struct bodkin_program *program, uint32_t tool);
static bool note_value(struct bodkin_program *program, uint32_t field,
                       const struct pointed *pointed);

size_t bodkin_decoder_legal_max(const struct bodkin_tools *tools) {
    const size_t heads = bodkin_grammar_heads_max(tools);
    return heads > BODKIN_TOKENS_MAX ? heads : BODKIN_TOKENS_MAX;
}

int bodkin_decoder_run(const struct bodkin_decoder *decoder, struct bodkin_program *program,
                       struct bodkin_fault *fault) {
    struct bodkin_grammar grammar;
    struct pointed pointed = {BODKIN_INPUT_BOS, 0, 0};
    enum bodkin_decision decision = BODKIN_DECISION_VALUE;
    memset(program, 0, sizeof *program);
    program->probability = 1.0f;
    bodkin_grammar_start(&grammar, decoder->tools);
    while (decision != BODKIN_DECISION_END && !program->cut) {
        if (program->steps == decoder->steps_max) {
            program->cut = true;
            break;
        }
        int error = bodkin_kernels_decode(decoder->kernels, program->steps, pointed.input,
                                          pointed.a, pointed.b);
        const uint16_t field = grammar.param; /* the one whose value this step gives */
        if (error == 0 && bodkin_grammar_wants_span(&grammar)) {
            error = choose_span(decoder, &pointed, &program->probability);
            if (error == 0) bodkin_grammar_take_span(&grammar);
            decision = BODKIN_DECISION_VALUE;
        } else if (error == 0) {
            error = choose_head(decoder, &grammar, &pointed, &program->probability);
            if (error == 0) decision = bodkin_grammar_take_head(&grammar, (uint16_t)pointed.a);
        }
        if (error != 0) {
            return bodkin_fault_set(fault, error, BODKIN_STAGE_DECODE, program->steps);
        }
        program->steps++;
        if (decision == BODKIN_DECISION_TOOL) program->cut = !note_tool(program, grammar.tool);
        if (decision == BODKIN_DECISION_VALUE) program->cut = !note_value(program, field, &pointed);
    }
    return 0;
}

/* The index in `legal` of the best logit; its softmax probability over the legal ones, of which the
 * first has `odds` times its share, is multiplied into *probability. Four partial sums, as
 * everywhere. Logits that are no numbers give 0. */
static uint32_t choose(const float *logits, const uint16_t *legal, size_t count, float odds,
                       float *probability) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
        if (logits[legal[i]] > logits[legal[best]]) best = i;
    }
    float sums[4] = {0.0f, 0.0f, 0.0f, 0.0f};
    for (uint32_t i = 0; i < count; i++) {
        const float share = bodkin_exp(logits[legal[i]] - logits[legal[best]]);
        sums[i & 3u] += i == 0 ? odds * share : share;
    }
    const float sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    *probability *= sum >= 1.0f ? (best == 0 ? odds : 1.0f) / sum : 0.0f;
    return best;
}

static int choose_head(const struct bodkin_decoder *decoder, const struct bodkin_grammar *grammar,
                       struct pointed *pointed, float *probability) {
    float *logits = NULL;
    const int error = bodkin_kernels_score_heads(decoder->kernels, &logits);
    if (error != 0) return error;
    const size_t count = bodkin_grammar_heads(grammar, decoder->legal);
    const float odds = grammar->tool == BODKIN_NO_INDEX ? NO_CALL_ODDS : 1.0f;
    const uint32_t best = choose(logits, decoder->legal, count, odds, probability);
    *pointed = (struct pointed){BODKIN_INPUT_HEAD, decoder->legal[best], 0};
    return 0;
}

/* A span starts at a word's first token, and ends at the last one of the same or a later word. */
static int choose_span(const struct bodkin_decoder *decoder, struct pointed *pointed,
                       float *probability) {
    const struct bodkin_tokens *tokens = decoder->tokens;
    float *logits = NULL;
    int error = bodkin_kernels_score_starts(decoder->kernels, &logits);
    if (error != 0) return error;
    size_t count = 0;
    for (uint32_t i = 0; i < tokens->count; i++) {
        if (tokens->flags[i] & BODKIN_TOKEN_STARTS_WORD) decoder->legal[count++] = (uint16_t)i;
    }
    const uint32_t first = decoder->legal[choose(logits, decoder->legal, count, 1.0f, probability)];

    error = bodkin_kernels_score_ends(decoder->kernels, first, &logits);
    if (error != 0) return error;
    count = 0;
    for (uint32_t i = first; i < tokens->count; i++) {
        if (tokens->flags[i] & BODKIN_TOKEN_ENDS_WORD) decoder->legal[count++] = (uint16_t)i;
    }
    const uint32_t last = decoder->legal[choose(logits, decoder->legal, count, 1.0f, probability)];
    *pointed = (struct pointed){BODKIN_INPUT_SPAN, first, last};
    return 0;
}

/* False when the program has no room for another call. */
static bool note_tool(struct bodkin_program *program, uint32_t tool) {
    if (program->call_count == BODKIN_CALLS_MAX) return false;
    struct bodkin_program_call *call = &program->calls[program->call_count++];
    call->tool = (uint16_t)tool;
    call->value_first = program->value_count;
    call->value_count = 0;
    return true;
}

static bool note_value(struct bodkin_program *program, uint32_t field,
                       const struct pointed *pointed) {
    if (program->value_count == BODKIN_ARGUMENTS_MAX) return false;
    struct bodkin_program_value *value = &program->values[program->value_count++];
    const bool is_head = pointed->input == BODKIN_INPUT_HEAD;
    value->field = (uint16_t)field;
    value->head = is_head ? (uint16_t)pointed->a : BODKIN_NO_INDEX;
    value->first = is_head ? 0 : (uint16_t)pointed->a;
    value->last = is_head ? 0 : (uint16_t)pointed->b;
    program->calls[program->call_count - 1].value_count++;
    return true;
}
