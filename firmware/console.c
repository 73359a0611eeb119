#include "console.h"

#include "json.h"
#include "rows.h"

static int print_turn(struct bodkin *bodkin, int error, const struct bodkin_result *result);
static void write_call(struct bodkin_json *json, const struct bodkin_tools *tools,
                       const struct bodkin_result *result, const struct bodkin_call *call);
static void write_value(struct bodkin_json *json, const struct bodkin_tools *tools,
                        const struct bodkin_result *result,
                        const struct bodkin_argument *argument);
static void write_problem(struct bodkin_json *json, const struct bodkin_tools *tools,
                          const struct bodkin_result *result);
static void write_cost(struct bodkin_json *json, const struct bodkin_cost *cost);

int bodkin_console_line(struct bodkin *bodkin, const char *text, size_t text_bytes,
                        struct bodkin_result *result) {
    return print_turn(bodkin, bodkin_turn(bodkin, text, text_bytes, result), result);
}

int bodkin_console_answer(struct bodkin *bodkin, char *text, size_t *text_bytes,
                          const char *answer, size_t answer_bytes, struct bodkin_result *result) {
    const int error = bodkin_answer(bodkin, text, text_bytes, answer, answer_bytes, result);
    return print_turn(bodkin, error, result);
}

static int print_turn(struct bodkin *bodkin, int error, const struct bodkin_result *result) {
    const int written = error == 0 ? bodkin_console_result(bodkin, result)
                                   : bodkin_console_fault(bodkin->config.port, &bodkin->fault);
    if (written == 0) return error;
    return bodkin_fault_set(&bodkin->fault, written, BODKIN_STAGE_CONSOLE, 0);
}

bool bodkin_line_put(struct bodkin_line *line, char byte, size_t *bytes) {
    const bool second = byte == '\n' && line->after_return; /* of "\r\n" */
    line->after_return = byte == '\r';
    if (second) return false;
    if (byte == '\n' || byte == '\r') {
        *bytes = line->bytes;
        line->bytes = 0;
        return true;
    }
    if (line->bytes < sizeof line->text) line->text[line->bytes++] = byte;
    return false;
}

int bodkin_console_result(const struct bodkin *bodkin, const struct bodkin_result *result) {
    static const char *const outcomes[] = {"none", "unsure", "missing", "out_of_range", "calls"};
    const struct bodkin_tools *tools = bodkin->config.tools;
    struct bodkin_json json;
    if (tools->names.strings == NULL) return BODKIN_ERROR_CONSOLE;
    bodkin_json_start(&json, bodkin->config.port);
    bodkin_json_open(&json, '{');
    bodkin_json_key(&json, "query");
    bodkin_json_text(&json, result->text, result->text_bytes);
    bodkin_json_key(&json, "outcome");
    bodkin_json_string(&json, outcomes[result->outcome]);
    bodkin_json_key(&json, "calls");
    bodkin_json_open(&json, '[');
    for (uint32_t i = 0; i < result->call_count; i++) {
        write_call(&json, tools, result, &result->calls[i]);
    }
    bodkin_json_close(&json, ']');
    write_problem(&json, tools, result);
    bodkin_json_key(&json, "confidence");
    bodkin_json_micros(&json, (int64_t)(result->confidence * 1e4f + 0.5f) * 100);
    write_cost(&json, &result->cost);
    bodkin_json_close(&json, '}');
    return bodkin_json_end(&json);
}

int bodkin_console_fault(const struct bodkin_port *port, const struct bodkin_fault *fault) {
    struct bodkin_json json;
    bodkin_json_start(&json, port);
    bodkin_json_open(&json, '{');
    bodkin_json_key(&json, "error");
    bodkin_json_open(&json, '{');
    bodkin_json_key(&json, "code");
    bodkin_json_integer(&json, fault->error);
    bodkin_json_key(&json, "stage");
    bodkin_json_string(&json, bodkin_stage_name(fault->stage));
    bodkin_json_key(&json, "offset");
    bodkin_json_integer(&json, fault->offset);
    bodkin_json_key(&json, "message");
    bodkin_json_string(&json, bodkin_error_text(fault->error));
    bodkin_json_close(&json, '}');
    bodkin_json_close(&json, '}');
    return bodkin_json_end(&json);
}

static const char *tool_name(const struct bodkin_tools *tools, uint32_t tool) {
    return tools->names.strings + tools->names.tools[tool];
}

static const char *field_name(const struct bodkin_tools *tools, uint32_t row) {
    return tools->names.strings + tools->names.fields[row];
}

static bool is_repeated(const struct bodkin_tools *tools, uint32_t row) {
    return bodkin_field_has(&tools->fields[row], BODKIN_FIELD_REPEATED);
}

/* Arguments of one repeated field follow one another, since params are named in declared order. */
static void write_call(struct bodkin_json *json, const struct bodkin_tools *tools,
                       const struct bodkin_result *result, const struct bodkin_call *call) {
    const struct bodkin_argument *first = &result->arguments[call->argument_first];
    const struct bodkin_argument *end = first + call->argument_count;
    bodkin_json_open(json, '{');
    bodkin_json_key(json, "name");
    bodkin_json_string(json, tool_name(tools, call->tool));
    bodkin_json_key(json, "arguments");
    bodkin_json_open(json, '{');
    for (const struct bodkin_argument *at = first; at < end; at++) {
        const uint32_t row = at->field;
        bodkin_json_key(json, field_name(tools, row));
        if (is_repeated(tools, row)) bodkin_json_open(json, '[');
        write_value(json, tools, result, at);
        if (!is_repeated(tools, row)) continue;
        for (; at + 1 < end && at[1].field == row; at++) write_value(json, tools, result, at + 1);
        bodkin_json_close(json, ']');
    }
    bodkin_json_close(json, '}');
    bodkin_json_key(json, "spans");
    bodkin_json_open(json, '{');
    for (const struct bodkin_argument *at = first; at < end; at++) {
        if (at->start == at->end) continue;
        bodkin_json_key(json, field_name(tools, at->field));
        bodkin_json_open(json, '[');
        bodkin_json_integer(json, at->start);
        bodkin_json_integer(json, at->end);
        bodkin_json_close(json, ']');
    }
    bodkin_json_close(json, '}');
    bodkin_json_close(json, '}');
}

static void write_value(struct bodkin_json *json, const struct bodkin_tools *tools,
                        const struct bodkin_result *result,
                        const struct bodkin_argument *argument) {
    const struct bodkin_field *field = &tools->fields[argument->field];
    switch (bodkin_field_storage(field)) {
    case BODKIN_STORAGE_BOOL:
        bodkin_json_bool(json, argument->value.flag);
        break;
    case BODKIN_STORAGE_ENUM: {
        uint32_t name = argument->value.choice;
        for (uint32_t i = 0; i < bodkin_field_detail(field); i++) name += tools->enum_counts[i];
        bodkin_json_string(json, tools->names.strings + tools->names.enum_values[name]);
        break;
    }
    case BODKIN_STORAGE_F32:
        bodkin_json_micros(json, argument->value.micros);
        break;
    case BODKIN_STORAGE_STRING:
        if (bodkin_field_kind(field) == BODKIN_KIND_TEXT) {
            bodkin_json_text(json, result->text + argument->value.text_start,
                             argument->text_bytes);
        } else {
            bodkin_json_iso(json, bodkin_field_kind(field), argument->value.integer);
        }
        break;
    default:
        bodkin_json_integer(json, argument->value.integer);
        break;
    }
}

static void write_limits(struct bodkin_json *json, const struct bodkin_limits *limits) {
    if (limits->min_micros != INT64_MIN) {
        bodkin_json_key(json, "minimum");
        bodkin_json_micros(json, limits->min_micros);
    }
    if (limits->max_micros != INT64_MAX) {
        bodkin_json_key(json, "maximum");
        bodkin_json_micros(json, limits->max_micros);
    }
    if (limits->step_micros != 0) {
        bodkin_json_key(json, "multipleOf");
        bodkin_json_micros(json, limits->step_micros);
    }
}

static void write_problem(struct bodkin_json *json, const struct bodkin_tools *tools,
                          const struct bodkin_result *result) {
    const struct bodkin_problem *problem = &result->problem;
    const bool missing = result->outcome == BODKIN_MISSING;
    if (!missing && result->outcome != BODKIN_OUT_OF_RANGE) return;
    bodkin_json_key(json, missing ? "missing" : "range");
    bodkin_json_open(json, '{');
    bodkin_json_key(json, "tool");
    bodkin_json_string(json, tool_name(tools, result->calls[problem->call].tool));
    bodkin_json_key(json, "param");
    bodkin_json_string(json, field_name(tools, problem->field));
    if (!missing) {
        bodkin_json_key(json, "value");
        if (problem->has_value) {
            bodkin_json_micros(json, problem->micros);
        } else {
            bodkin_json_text(json, result->text + problem->start,
                             (size_t)problem->end - problem->start);
        }
        write_limits(json, &problem->limits);
    }
    bodkin_json_close(json, '}');
}

static void write_cost(struct bodkin_json *json, const struct bodkin_cost *cost) {
    bodkin_json_key(json, "cost");
    bodkin_json_open(json, '{');
    bodkin_json_key(json, "macs");
    bodkin_json_integer(json, cost->macs);
    bodkin_json_key(json, "decoder_steps");
    bodkin_json_integer(json, cost->decoder_steps);
    bodkin_json_key(json, "ram_bytes");
    bodkin_json_integer(json, cost->ram_bytes);
    bodkin_json_close(json, '}');
}
