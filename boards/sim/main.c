/* The simulator: the firmware as a WASM module. The host (tools/sim, or a browser) reserves memory
 * for image, tables and text, writes them there, and reads JSON lines back. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bodkin.h"
#include "errors.h"
#include "port.h"
#include "tables_blob.h"

#define EXPORT(name) __attribute__((export_name(name)))
#define PAGE_BYTES 65536u
#define ARENA_BYTES (1024u * 1024u)
#define SIM_ARGS_BYTES_MAX 65536u /* an args struct: args_bytes is 16 bits */
#define SIM_ERROR_ARGS (-101)

static __attribute__((aligned(16))) uint8_t arena[ARENA_BYTES];
static struct bodkin bodkin;
static struct bodkin_tools tools;
static struct bodkin_result result;

/* What handlers were called with: each call's args struct, one after the other. */
static uint8_t called[BODKIN_CALLS_MAX * SIM_ARGS_BYTES_MAX];
static uint32_t called_bytes;
static uint32_t called_count;
/* The text of the last line, for an answer to go on from. */
static char asked[BODKIN_TEXT_BYTES_MAX];
static size_t asked_bytes;

static bodkin_handler handlers[BODKIN_TOOLS_MAX];

/* The handler of every tool. Calls come in the result's order, which tells whose each is. */
static int take_call(const void *args, void *user) {
    (void)user;
    const uint32_t bytes = tools.tools[result.calls[called_count++].tool].args_bytes;
    if (bytes > sizeof called - called_bytes) return SIM_ERROR_ARGS;
    memcpy(called + called_bytes, args, bytes);
    called_bytes += bytes;
    return 0;
}

static void start_line(void) {
    sim_port_output_bytes = 0;
    called_bytes = 0;
    called_count = 0;
}

static int dispatch(int error) {
    if (error < 0 || result.outcome != BODKIN_CALLS) return error;
    return bodkin_dispatch(&bodkin, &result, NULL);
}

/* `bytes` of zeroed memory for the host to fill, 16-aligned, or NULL. It is never given back. */
EXPORT("sim_reserve") void *sim_reserve(uint32_t bytes) {
    size_t pages = bytes / PAGE_BYTES + 1;
    size_t before = __builtin_wasm_memory_grow(0, pages);
    return before == SIZE_MAX ? NULL : (void *)(before * PAGE_BYTES);
}

/* The local date and time, until it is set again. */
EXPORT("sim_clock_set")
void sim_clock_set(uint32_t year, uint32_t month, uint32_t day, uint32_t hour, uint32_t minute,
                   uint32_t second) {
    sim_port_clock = (struct bodkin_clock){
        .year = (int16_t)year, .month = (uint8_t)month, .day = (uint8_t)day,
        .hour = (uint8_t)hour, .minute = (uint8_t)minute, .second = (uint8_t)second,
    };
}

/* Starts the runtime on reserved memory. Negative: sim_fault says why. */
EXPORT("sim_open")
int sim_open(const void *image, uint32_t image_bytes, const void *blob, uint32_t blob_bytes) {
    int error = bodkin_tables_blob_open(&tools, blob, blob_bytes, &bodkin.fault);
    if (error < 0) return error;
    for (uint32_t i = 0; i < BODKIN_TOOLS_MAX; i++) handlers[i] = take_call;
    tools.handlers = handlers;
    const struct bodkin_config config = {
        .image = image, .image_bytes = image_bytes, .tools = &tools, .port = &sim_port,
        .arena = arena, .arena_bytes = sizeof arena,
    };
    return bodkin_init(&bodkin, &config);
}

/* One line of the console, and its calls made. sim_output has the line. Negative: bodkin_turn's or
 * bodkin_dispatch's error. */
EXPORT("sim_line") int sim_line(const char *text, uint32_t text_bytes) {
    asked_bytes = text_bytes < sizeof asked ? text_bytes : sizeof asked;
    memcpy(asked, text, asked_bytes);
    start_line();
    return dispatch(bodkin_console_line(&bodkin, text, text_bytes, &result));
}

/* The answer to what the last line was missing. */
EXPORT("sim_answer") int sim_answer(const char *answer, uint32_t answer_bytes) {
    start_line();
    return dispatch(
        bodkin_console_answer(&bodkin, asked, &asked_bytes, answer, answer_bytes, &result));
}

EXPORT("sim_output") const char *sim_output(void) { return sim_port_output; }
EXPORT("sim_output_bytes") uint32_t sim_output_bytes(void) { return sim_port_output_bytes; }

EXPORT("sim_called") const uint8_t *sim_called(void) { return called; }
EXPORT("sim_called_bytes") uint32_t sim_called_bytes(void) { return called_bytes; }

/* The last fault: its error, the offset, and the static texts of stage and error. */
EXPORT("sim_fault_offset") uint32_t sim_fault_offset(void) { return bodkin.fault.offset; }
EXPORT("sim_fault_stage") const char *sim_fault_stage(void) {
    return bodkin_stage_name(bodkin.fault.stage);
}
EXPORT("sim_fault_text") const char *sim_fault_text(void) {
    return bodkin_error_text(bodkin.fault.error);
}
