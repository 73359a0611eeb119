/* Bodkin: words in, a typed call out.
 *
 *     static struct bodkin bodkin;
 *     static _Alignas(16) uint8_t arena[96 * 1024];
 *
 *     const struct bodkin_config config = {
 *         .image = flash_slot, .image_bytes = FLASH_SLOT_BYTES,
 *         .tools = &watch_tools, .port = &port, .arena = arena, .arena_bytes = sizeof arena,
 *     };
 *     if (bodkin_init(&bodkin, &config) < 0) report(&bodkin.fault);
 *
 *     struct bodkin_result result;
 *     if (bodkin_turn(&bodkin, text, text_bytes, &result) < 0) report(&bodkin.fault);
 *     else if (result.outcome == BODKIN_CALLS) bodkin_dispatch(&bodkin, &result, &my_state);
 *
 * There is no heap and no global state: whatever is given to bodkin_init stays the caller's and
 * must outlive the struct. One struct serves one thread. Image, tables and text are untrusted: each
 * is checked before it is used, and a bad one is an error, never a crash.
 *
 * Functions return 0, or a negative enum bodkin_error with the place of the first error in
 * `bodkin.fault` (see errors.h for all of them). */
#ifndef BODKIN_H
#define BODKIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "values/clock.h"
#include "errors.h"
#include "tables.h"

/* The limits of codegen/limits.ts. */
#define BODKIN_TOOLS_MAX 1024
#define BODKIN_PARAMS_PER_TOOL_MAX 32
#define BODKIN_ENUM_VALUES_MAX 64
#define BODKIN_HEADS_MAX 8192
#define BODKIN_TOKENS_MAX 64
#define BODKIN_TEXT_BYTES_MAX 512
#define BODKIN_CALLS_MAX 4
#define BODKIN_ARGUMENTS_MAX 24
#define BODKIN_DECODE_STEPS_MAX 48
#define BODKIN_TOKEN_BYTES_MAX 16
#define BODKIN_VOCABULARY_MAX 8192

/* What the runtime needs of the board. Each function returns 0, or negative to fail the operation
 * that called it. */
struct bodkin_port {
    void *context; /* passed on */
    /* The local date and time, for "at seven" and "next friday". NULL: a turn with a time of day
     * or a date in it fails with BODKIN_ERROR_CLOCK. */
    int (*clock)(void *context, struct bodkin_clock *now);
    /* Writes all of `bytes` to the console. NULL: the console functions fail. */
    int (*console_write)(void *context, const char *text, size_t bytes);
};

struct bodkin_config {
    const void *image;  /* 16-aligned, read in place during the struct's whole life */
    size_t image_bytes; /* that may be read there; more than the image is fine */
    const struct bodkin_tools *tools; /* generated; must have the image's hash */
    const struct bodkin_port *port;   /* NULL: no clock, no console */
    void *arena;        /* 16-aligned RAM; the runtime's only memory besides the stack */
    size_t arena_bytes; /* too few: BODKIN_ERROR_ARENA, with what was asked for in fault.offset */
};

struct bodkin {
    struct bodkin_config config;
    struct bodkin_fault fault;   /* of the last call on this struct */
    struct bodkin_state *state;  /* the runtime's, inside the arena */
};

/* Of several outcomes, the one nearest to the top; of problems, the first in order of speaking. In
 * all but NONE, `calls` holds the best guess. An empty text is NONE, and the model isn't asked. */
enum bodkin_outcome {
    BODKIN_NONE,         /* the words are not for these tools */
    BODKIN_UNSURE,       /* below the image's confidence threshold, or the turn ran into one of the
                            limits above: not to be run unasked */
    BODKIN_MISSING,      /* a required argument was not said: `problem` names it */
    BODKIN_OUT_OF_RANGE, /* a value that the field can't take: `problem` has it */
    BODKIN_CALLS         /* calls to run, in order of speaking */
};

/* One filled field. A composite's fields share one span. A list has one argument an item. */
struct bodkin_argument {
    uint16_t field;      /* row in tools->fields */
    uint16_t start, end; /* bytes of the text that say it; both 0 when no single span does */
    uint16_t text_bytes; /* kind TEXT: the value is text_bytes of the text from text_start */
    union {
        bool flag;           /* BOOL */
        uint8_t choice;      /* ENUM: which of the field's values */
        int64_t integer;     /* I8 to U32; and a STRING that holds ISO 8601 text, by kind: TIME the
                                second of the day, DATE year · 10000 + month · 100 + day,
                                DATE_TIME that × 100000 + the second of the day,
                                DURATION milliseconds, DIGITS the figures after a 1, or after a
                                2 for "+" */
        int64_t micros;      /* F32: value × 10^6, as exact as it was said */
        uint16_t text_start; /* STRING of kind TEXT */
    } value;
};

struct bodkin_call {
    uint16_t tool;           /* index in tools->tools */
    uint16_t argument_first; /* index in result.arguments */
    uint16_t argument_count;
};

/* What a number may be, × 10^6 in its field's unit. */
struct bodkin_limits {
    int64_t min_micros;  /* INT64_MIN: none declared */
    int64_t max_micros;  /* INT64_MAX: none declared */
    int64_t step_micros; /* 0: any; else a multiple of it */
};

/* Why a turn can't be run: the first problem, in order of speaking. A value is out of range when
 * the field's limits, its C type, its unit ("ninety seconds" in whole minutes) or its text size
 * exclude it, when its list is full, and when the words at the span aren't of the field's kind at
 * all. Nothing is clamped. A list with too few items is missing. */
struct bodkin_problem {
    uint16_t call;       /* index in result.calls */
    uint16_t field;      /* row in tools->fields; of a composite the part at fault, or the first */
    uint16_t start, end; /* OUT_OF_RANGE: the bytes that were said */
    bool has_value;      /* OUT_OF_RANGE: the words are a number … */
    int64_t micros;      /* … namely this, × 10^6 in the field's unit; else they aren't one */
    struct bodkin_limits limits; /* OUT_OF_RANGE: of the field, if it is a number */
};

struct bodkin_cost {
    uint32_t macs;          /* multiply-accumulates in kernels, this turn */
    uint32_t decoder_steps; /* this turn */
    uint32_t ram_bytes;     /* of the arena, in use for good */
};

struct bodkin_result {
    enum bodkin_outcome outcome;
    float confidence; /* 0 to 1, calibrated: how often such a turn is right */
    uint16_t call_count, argument_count;
    struct bodkin_call calls[BODKIN_CALLS_MAX];
    struct bodkin_argument arguments[BODKIN_ARGUMENTS_MAX];
    struct bodkin_problem problem;
    struct bodkin_cost cost;
    const char *text; /* borrowed from the caller of bodkin_turn; bodkin_dispatch reads it */
    size_t text_bytes;
};

#ifdef __cplusplus
extern "C" {
#endif

/* Checks tables and image, lays out the arena and loads the kernels. On failure only `fault` may be
 * read, until another bodkin_init succeeds. */
int bodkin_init(struct bodkin *bodkin, const struct bodkin_config *config);

/* Ends the runtime: arena, image and tables are free for other use. May be called at any time. */
void bodkin_close(struct bodkin *bodkin);

/* Understands one utterance: UTF-8, no terminator needed, at most BODKIN_TEXT_BYTES_MAX bytes. Runs
 * nothing. Each turn stands alone: when something is MISSING, ask for it, and give what is said
 * then to bodkin_answer. After BODKIN_ERROR_KERNEL the runtime is closed. */
int bodkin_turn(struct bodkin *bodkin, const char *text, size_t text_bytes,
                struct bodkin_result *result);

/* Goes on from a turn that was MISSING something. `text` holds its *text_bytes bytes, and has room
 * for BODKIN_TEXT_BYTES_MAX; the answer is appended to it, after a separator, and the whole is a
 * turn like any other: the call filled in; NONE ("never mind"); or the calls of another command
 * that was said instead. When there is no room, BODKIN_ERROR_TEXT_BYTES, and nothing is changed. */
int bodkin_answer(struct bodkin *bodkin, char *text, size_t *text_bytes, const char *answer,
                  size_t answer_bytes, struct bodkin_result *result);

/* Runs the calls of a result whose outcome is BODKIN_CALLS, in order, each with its filled args
 * struct, which lives until the handler returns. The first handler that returns a negative number
 * ends it, and the number is passed on. Every tool of the result must have a handler, or none
 * runs. */
int bodkin_dispatch(struct bodkin *bodkin, const struct bodkin_result *result, void *user);

/* Is any call of the result to a tool that was declared to need the wearer's consent
 * (BODKIN_TOOL_CONFIRM)? Ask before dispatching it; bodkin_dispatch does not. */
bool bodkin_needs_consent(const struct bodkin *bodkin, const struct bodkin_result *result);

/* Fills the args struct of one call (result->calls[call]): `args` is zeroed and must have the
 * tool's args_bytes. For a firmware that shows a call before it runs it. */
int bodkin_args_fill(struct bodkin *bodkin, const struct bodkin_result *result, size_t call,
                     void *args);

/* Runs the utterances that came with the image: does each call the tools that it should? For a new
 * image, before it is confirmed; it takes as long as so many turns. `result` is scratch. */
int bodkin_self_test(struct bodkin *bodkin, struct bodkin_result *result);

/* One line of the console: a turn on `text`, and its result, or its error, written as one line of
 * JSON. Returns what bodkin_turn did, unless the console failed. `result` is the caller's to
 * dispatch. */
int bodkin_console_line(struct bodkin *bodkin, const char *text, size_t text_bytes,
                        struct bodkin_result *result);

/* The same for an answer, as bodkin_answer takes it. */
int bodkin_console_answer(struct bodkin *bodkin, char *text, size_t *text_bytes,
                          const char *answer, size_t answer_bytes, struct bodkin_result *result);

#ifdef __cplusplus
}
#endif

#endif
