/* One value read as the device would read it: the firmware's own value functions, limits and units,
 * without a model. For tools/values/reader.ts, which puts spans of an utterance to it. */
#include <stddef.h>
#include <stdint.h>

#include "console.h"
#include "fields.h"
#include "port.h"
#include "tables_blob.h"

#define EXPORT(name) __attribute__((export_name(name)))
#define TABLES_BYTES_MAX (1024u * 1024u)

static __attribute__((aligned(16))) uint8_t blob[TABLES_BYTES_MAX];
static char text[BODKIN_TEXT_BYTES_MAX];
static struct bodkin_tools tools;
static struct bodkin bodkin = {.config = {.tools = &tools, .port = &sim_port}};

/* Where the host writes tables (at most reader_tables_max bytes) and words. */
EXPORT("reader_tables") uint8_t *reader_tables(void) { return blob; }
EXPORT("reader_tables_max") uint32_t reader_tables_max(void) { return sizeof blob; }
EXPORT("reader_text") char *reader_text(void) { return text; }

EXPORT("reader_clock_set")
void reader_clock_set(uint32_t year, uint32_t month, uint32_t day, uint32_t hour, uint32_t minute,
                      uint32_t second) {
    sim_port_clock = (struct bodkin_clock){
        .year = (int16_t)year, .month = (uint8_t)month, .day = (uint8_t)day,
        .hour = (uint8_t)hour, .minute = (uint8_t)minute, .second = (uint8_t)second,
    };
}

EXPORT("reader_open") int reader_open(uint32_t blob_bytes) {
    return bodkin_tables_blob_open(&tools, blob, blob_bytes, &bodkin.fault);
}

/* The words as the value of the param whose first row is `field`. 1: the console's line is in
 * reader_output. 0: they are no value of it, or one out of range. */
EXPORT("reader_read") int reader_read(uint32_t tool, uint32_t field, uint32_t text_bytes) {
    static struct bodkin_tokens words; /* all of them as one token */
    static struct bodkin_result result;
    words = (struct bodkin_tokens){.count = 1, .ends = {(uint16_t)text_bytes}};
    result = (struct bodkin_result){.outcome = BODKIN_CALLS, .call_count = 1, .text = text,
                                    .text_bytes = text_bytes,
                                    .calls = {{.tool = (uint16_t)tool}}};
    struct bodkin_reader reader = {.tools = &tools, .port = &sim_port, .tokens = &words,
                                   .result = &result};
    const struct bodkin_program_value value = {.field = (uint16_t)field, .head = BODKIN_NO_INDEX};
    if (bodkin_fields_read(&reader, 0, &value) != 0 || reader.has_problem) return 0;
    sim_port_output_bytes = 0;
    return bodkin_console_result(&bodkin, &result) == 0;
}

EXPORT("reader_output") const char *reader_output(void) { return sim_port_output; }
EXPORT("reader_output_bytes") uint32_t reader_output_bytes(void) { return sim_port_output_bytes; }
