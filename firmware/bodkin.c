#include "bodkin.h"

#include <string.h>

#include "calls.h"
#include "state.h"
#include "tables_check.h"
#include "utf8.h"

static int check_config(const struct bodkin_config *config, struct bodkin_fault *fault);
static int open_image(struct bodkin *bodkin);
static int lay_out(struct bodkin *bodkin, struct bodkin_arena *arena);
static int read_tokens(struct bodkin *bodkin, const struct bodkin_result *result);
static int decode(struct bodkin *bodkin, struct bodkin_result *result);

int bodkin_init(struct bodkin *bodkin, const struct bodkin_config *config) {
    struct bodkin_fault *fault = &bodkin->fault;
    memset(bodkin, 0, sizeof *bodkin);
    int error = check_config(config, fault);
    if (error != 0) return error;
    bodkin->config = *config;
    error = bodkin_tables_check(config->tools, fault);
    if (error != 0) return error;

    struct bodkin_arena arena = {config->arena, config->arena_bytes, 0};
    bodkin->state = bodkin_arena_take(&arena, sizeof *bodkin->state);
    if (bodkin->state == NULL) {
        return bodkin_fault_set(fault, BODKIN_ERROR_ARENA, BODKIN_STAGE_CONFIG,
                                (uint32_t)arena.used);
    }
    error = open_image(bodkin);
    if (error == 0) error = lay_out(bodkin, &arena);
    if (error != 0) bodkin->state = NULL;
    return error;
}

int bodkin_turn(struct bodkin *bodkin, const char *text, size_t text_bytes,
                struct bodkin_result *result) {
    memset(result, 0, sizeof *result);
    bodkin->fault = (struct bodkin_fault){0};
    if (bodkin->state == NULL) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_CLOSED, BODKIN_STAGE_CONFIG, 0);
    }
    if (text == NULL && text_bytes > 0) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_ARGUMENT, BODKIN_STAGE_TEXT, 0);
    }
    result->text = text;
    result->text_bytes = text_bytes;
    result->confidence = 1.0f;
    result->cost.ram_bytes = bodkin->state->ram_bytes;
    int error = read_tokens(bodkin, result);
    if (error != 0 || bodkin->state->tokens.count == 0) return error;
    error = decode(bodkin, result);
    if (error == BODKIN_ERROR_KERNEL) bodkin_close(bodkin);
    if (error != 0) return error;
    struct bodkin_reader reader = {
        .tools = bodkin->config.tools,
        .port = bodkin->config.port,
        .tokens = &bodkin->state->tokens,
        .result = result,
    };
    return bodkin_calls_read(&reader, &bodkin->state->program,
                             bodkin->state->calibration.threshold, &bodkin->fault);
}

void bodkin_close(struct bodkin *bodkin) {
    if (bodkin->state != NULL) bodkin_kernels_close(&bodkin->state->kernels);
    bodkin->state = NULL;
}

static int check_config(const struct bodkin_config *config, struct bodkin_fault *fault) {
    const bool aligned = (uintptr_t)config->image % BODKIN_IMAGE_ALIGNMENT == 0 &&
                         (uintptr_t)config->arena % BODKIN_ARENA_ALIGNMENT == 0;
    const bool given = config->image != NULL && config->tools != NULL && config->arena != NULL;
    if (given && aligned) return 0;
    return bodkin_fault_set(fault, BODKIN_ERROR_ARGUMENT, BODKIN_STAGE_CONFIG, 0);
}

static int open_image(struct bodkin *bodkin) {
    struct bodkin_state *state = bodkin->state;
    const struct bodkin_config *config = &bodkin->config;
    struct bodkin_image *image = &state->image;
    struct bodkin_fault *fault = &bodkin->fault;
    int error = bodkin_image_open(image, config->image, config->image_bytes, fault);
    if (error == 0) error = bodkin_image_verify(image, fault);
    if (error == 0) error = bodkin_image_match(image, config->tools, BODKIN_KERNEL_ABI, fault);
    if (error == 0) error = bodkin_tokenizer_open(&state->tokenizer, image, fault);
    if (error == 0) error = bodkin_calibration_open(&state->calibration, image, fault);
    return error;
}

/* The kernels take what is left of the arena. */
static int lay_out(struct bodkin *bodkin, struct bodkin_arena *arena) {
    struct bodkin_state *state = bodkin->state;
    const struct bodkin_tools *tools = bodkin->config.tools;
    size_t args_bytes = 0;
    for (uint32_t i = 0; i < tools->tool_count; i++) {
        if (tools->tools[i].args_bytes > args_bytes) args_bytes = tools->tools[i].args_bytes;
    }
    const size_t legal_bytes = bodkin_decoder_legal_max(tools) * sizeof *state->legal;
    state->legal = bodkin_arena_take(arena, legal_bytes);
    state->args = bodkin_arena_take(arena, args_bytes);
    const bool fits = arena->used <= arena->bytes;
    const size_t left = fits ? arena->bytes - arena->used : 0;
    const int error = bodkin_kernels_open(
        &state->kernels, &state->image, fits ? arena->base + arena->used : arena->base, left);
    state->ram_bytes = (uint32_t)arena->used + bodkin_kernels_ram_bytes(&state->kernels);
    if (error == 0 && fits) return 0;
    const uint32_t offset = error == 0 || error == BODKIN_ERROR_ARENA ? state->ram_bytes : 0;
    return bodkin_fault_set(&bodkin->fault, error == 0 ? BODKIN_ERROR_ARENA : error,
                            BODKIN_STAGE_KERNELS, offset);
}

static int read_tokens(struct bodkin *bodkin, const struct bodkin_result *result) {
    struct bodkin_state *state = bodkin->state;
    state->tokens.count = 0;
    if (result->text_bytes > BODKIN_TEXT_BYTES_MAX) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_TEXT_BYTES, BODKIN_STAGE_TEXT,
                                BODKIN_TEXT_BYTES_MAX);
    }
    const size_t valid = bodkin_utf8_check(result->text, result->text_bytes);
    if (valid < result->text_bytes) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_UTF8, BODKIN_STAGE_TEXT,
                                (uint32_t)valid);
    }
    return bodkin_tokenizer_encode(&state->tokenizer, result->text, result->text_bytes,
                                   state->image.shape.tokens_max, &state->tokens, &bodkin->fault);
}

static int decode(struct bodkin *bodkin, struct bodkin_result *result) {
    struct bodkin_state *state = bodkin->state;
    const uint32_t positions = state->image.shape.rope_positions;
    const struct bodkin_decoder decoder = {
        .kernels = &state->kernels,
        .tools = bodkin->config.tools,
        .tokens = &state->tokens,
        .steps_max = positions < BODKIN_DECODE_STEPS_MAX ? positions : BODKIN_DECODE_STEPS_MAX,
        .legal = state->legal,
    };
    int error = bodkin_kernels_encode(&state->kernels, state->tokens.ids, state->tokens.count);
    if (error != 0) {
        return bodkin_fault_set(&bodkin->fault, error, BODKIN_STAGE_DECODE, 0);
    }
    error = bodkin_decoder_run(&decoder, &state->program, &bodkin->fault);
    result->cost.macs = bodkin_kernels_macs(&state->kernels);
    result->cost.decoder_steps = state->program.steps;
    result->confidence =
        bodkin_calibration_confidence(&state->calibration, state->program.probability);
    return error;
}
