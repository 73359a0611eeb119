#include "fields.h"

#include "clock_parts.h"
#include "iso.h"
#include "lists.h"
#include "micros.h"
#include "rows.h"
#include "rules.h"

/* One value on its way: the param's rows and the words. */
struct span {
    struct bodkin_reader *reader;
    uint32_t call;
    uint32_t row, row_end; /* of the param */
    uint16_t head;         /* or BODKIN_NO_INDEX */
    uint16_t start, end;   /* bytes of the text; both 0 for a head */
};

static void read_head(const struct span *span);
static void read_text(const struct span *span);
static void read_number(const struct span *span);
static void read_duration(const struct span *span);
static int read_time(const struct span *span);
static int read_date(const struct span *span);
static int read_date_time(const struct span *span);

int bodkin_fields_read(struct bodkin_reader *reader, uint32_t call,
                       const struct bodkin_program_value *value) {
    const struct bodkin_tools *tools = reader->tools;
    const struct bodkin_tool *tool = &tools->tools[reader->result->calls[call].tool];
    struct span span = {
        .reader = reader, .call = call, .head = value->head,
        .row = value->field, .row_end = bodkin_param_end(tools, tool, value->field),
    };
    if (value->head == BODKIN_NO_INDEX) {
        span.start = reader->tokens->starts[value->first];
        span.end = reader->tokens->ends[value->last];
    }
    switch (bodkin_field_kind(&tools->fields[value->field])) {
    case BODKIN_KIND_BOOL:
    case BODKIN_KIND_ENUM: read_head(&span); return 0;
    case BODKIN_KIND_TEXT: read_text(&span); return 0;
    case BODKIN_KIND_INT:
    case BODKIN_KIND_NUM: read_number(&span); return 0;
    case BODKIN_KIND_DURATION: read_duration(&span); return 0;
    case BODKIN_KIND_TIME: return read_time(&span);
    case BODKIN_KIND_DATE: return read_date(&span);
    case BODKIN_KIND_DATE_TIME: return read_date_time(&span);
    }
    return 0;
}

static const struct bodkin_field *field_at(const struct span *span, uint32_t row) {
    return &span->reader->tools->fields[row];
}

static const char *text_at(const struct span *span) {
    return span->reader->result->text + span->start;
}

static size_t text_bytes(const struct span *span) {
    return (size_t)span->end - span->start;
}

/* The value is out of range for a row; the first problem of a turn stays. `micros` NULL: the words
 * are no number for it. */
static void refuse(const struct span *span, uint32_t row, const int64_t *micros) {
    struct bodkin_reader *reader = span->reader;
    if (reader->has_problem) return;
    reader->has_problem = true;
    reader->result->outcome = BODKIN_OUT_OF_RANGE;
    reader->result->problem = (struct bodkin_problem){
        .call = (uint16_t)span->call, .field = (uint16_t)row,
        .start = span->start, .end = span->end,
        .has_value = micros != NULL, .micros = micros != NULL ? *micros : 0,
    };
}

/* An argument; of a list an item, unless it is in it already. */
static void add(const struct span *span, uint32_t row, struct bodkin_argument argument) {
    struct bodkin_result *result = span->reader->result;
    const struct bodkin_tools *tools = span->reader->tools;
    if (bodkin_field_has(&tools->fields[row], BODKIN_FIELD_REPEATED)) {
        const uint32_t items = bodkin_list_count(tools, result, span->call, row, &argument);
        if (items == BODKIN_LIST_HAS_IT) return;
        if (items >= bodkin_list_items_max(tools, row)) {
            refuse(span, row, NULL);
            return;
        }
    }
    if (result->argument_count == BODKIN_ARGUMENTS_MAX) {
        span->reader->is_full = true;
        return;
    }
    argument.field = (uint16_t)row;
    argument.start = span->start;
    argument.end = span->end;
    result->arguments[result->argument_count++] = argument;
    result->calls[span->call].argument_count++;
}

/* A number for one row; false, and refused, when the row can't hold it. */
static bool add_number(const struct span *span, uint32_t row, int64_t micros) {
    struct bodkin_argument argument = {0};
    if (!bodkin_micros_fit(span->reader->tools, field_at(span, row), micros, &argument)) {
        refuse(span, row, &micros);
        return false;
    }
    add(span, row, argument);
    return true;
}

/* A string of ISO 8601. */
static void add_iso(const struct span *span, int64_t integer) {
    const struct bodkin_field *field = field_at(span, span->row);
    char iso[BODKIN_ISO_BYTES];
    const struct bodkin_argument argument = {.value.integer = integer};
    const size_t bytes = bodkin_iso_write(bodkin_field_kind(field), integer, iso);
    if (bytes > bodkin_field_detail(field) ||
        !bodkin_rule_text(span->reader->tools, span->row, iso, bytes)) {
        refuse(span, span->row, NULL);
    } else {
        add(span, span->row, argument);
    }
}

static void read_head(const struct span *span) {
    const struct bodkin_tools *tools = span->reader->tools;
    const struct bodkin_call *call = &span->reader->result->calls[span->call];
    const uint32_t head = bodkin_param_head(tools, &tools->tools[call->tool], span->row);
    struct bodkin_argument argument = {0};
    if (bodkin_field_kind(field_at(span, span->row)) == BODKIN_KIND_BOOL) {
        argument.value.flag = span->head == BODKIN_HEAD_TRUE;
        if (!bodkin_rule_equal(tools, span->row, argument.value.flag)) {
            refuse(span, span->row, NULL);
            return;
        }
    } else {
        argument.value.choice = (uint8_t)(span->head - head - 1);
    }
    add(span, span->row, argument);
}

static void read_text(const struct span *span) {
    size_t start = 0;
    size_t end = 0;
    const int error = bodkin_value_text(text_at(span), text_bytes(span), &start, &end);
    if (error != 0 || end - start > bodkin_field_detail(field_at(span, span->row)) ||
        !bodkin_rule_text(span->reader->tools, span->row, text_at(span) + start, end - start)) {
        refuse(span, span->row, NULL);
        return;
    }
    struct bodkin_argument argument = {.text_bytes = (uint16_t)(end - start)};
    argument.value.text_start = (uint16_t)(span->start + start);
    add(span, span->row, argument);
}

/* "max" is the field's own limit; a change ("ten more") isn't a level, and so is refused. */
static void read_number(const struct span *span) {
    const struct bodkin_field *field = field_at(span, span->row);
    struct bodkin_quantity quantity = {0};
    const int error = bodkin_value_quantity(text_at(span), text_bytes(span),
                                            bodkin_field_unit(field), &quantity);
    int64_t micros = quantity.micros;
    if (error == 0 && quantity.extreme != 0) {
        bodkin_micros_extreme(span->reader->tools, field, quantity.extreme, &micros);
    }
    if (error != 0 || quantity.relative) refuse(span, span->row, NULL);
    else add_number(span, span->row, micros);
}

static void read_duration(const struct span *span) {
    const struct bodkin_field *field = field_at(span, span->row);
    const int64_t unit_ms = bodkin_clock_unit_milliseconds(bodkin_field_unit(field));
    int64_t milliseconds = 0;
    int64_t micros = 0;
    const enum bodkin_unit unit = unit_ms > 0 ? bodkin_field_unit(field) : BODKIN_UNIT_MIN;
    const int error =
        bodkin_value_duration(text_at(span), text_bytes(span), unit, &milliseconds);
    if (error != 0 || milliseconds < 0 || milliseconds > BODKIN_CLOCK_MILLISECONDS_MAX) {
        refuse(span, span->row, NULL);
        return;
    }
    if (bodkin_field_storage(field) == BODKIN_STORAGE_STRING) {
        add_iso(span, milliseconds);
        return;
    }
    if (bodkin_field_role(field) == BODKIN_ROLE_WHOLE) {
        const bool whole = bodkin_clock_convert(milliseconds, unit_ms, &micros);
        if (whole || bodkin_field_storage(field) == BODKIN_STORAGE_F32) {
            add_number(span, span->row, micros);
        } else {
            refuse(span, span->row, &micros);
        }
        return;
    }
    int64_t parts[BODKIN_CLOCK_ROLES]; /* micros by role */
    if (!bodkin_clock_split(span->reader->tools, span->row, span->row_end, milliseconds, parts)) {
        refuse(span, span->row, NULL);
        return;
    }
    for (uint32_t row = span->row; row < span->row_end; row++) {
        const int64_t part = parts[bodkin_field_role(field_at(span, row))];
        const bool required = bodkin_field_has(field_at(span, row), BODKIN_FIELD_REQUIRED);
        if (part == 0 && milliseconds != 0 && !required) continue;
        if (!add_number(span, row, part)) return;
    }
}

static int read_clock(struct bodkin_reader *reader) {
    if (reader->has_clock) return 0;
    if (reader->port == NULL || reader->port->clock == NULL ||
        reader->port->clock(reader->port->context, &reader->clock) < 0) {
        return BODKIN_ERROR_CLOCK;
    }
    reader->has_clock = true;
    return 0;
}

/* "At 7" is hour 7 and minute 0. Seconds without a member are the clock's ("in ten minutes") and
 * are dropped; minutes without one were said, and can't be. */
static int read_time(const struct span *span) {
    struct bodkin_time time = {0};
    if (read_clock(span->reader) != 0) return BODKIN_ERROR_CLOCK;
    if (bodkin_value_time(text_at(span), text_bytes(span), &span->reader->clock, &time) != 0) {
        refuse(span, span->row, NULL);
        return 0;
    }
    if (bodkin_field_role(field_at(span, span->row)) == BODKIN_ROLE_WHOLE) {
        add_iso(span, time.hour * 3600 + time.minute * 60 + time.second);
        return 0;
    }
    bool has_minute = time.minute == 0;
    for (uint32_t row = span->row; row < span->row_end; row++) {
        if (bodkin_field_role(field_at(span, row)) == BODKIN_ROLE_MINUTE) has_minute = true;
    }
    if (!has_minute) {
        refuse(span, span->row, NULL);
        return 0;
    }
    for (uint32_t row = span->row; row < span->row_end; row++) {
        const enum bodkin_role role = bodkin_field_role(field_at(span, row));
        const int part = role == BODKIN_ROLE_HOUR     ? time.hour
                         : role == BODKIN_ROLE_MINUTE ? time.minute
                                                      : time.second;
        if (!add_number(span, row, (int64_t)part * BODKIN_VALUE_MICROS)) break;
    }
    return 0;
}

static int read_date(const struct span *span) {
    struct bodkin_date date = {0};
    if (read_clock(span->reader) != 0) return BODKIN_ERROR_CLOCK;
    if (bodkin_value_date(text_at(span), text_bytes(span), &span->reader->clock, &date) != 0) {
        refuse(span, span->row, NULL);
    } else {
        add_iso(span, date.year * 10000 + date.month * 100 + date.day);
    }
    return 0;
}

/* A day alone has no time: nobody said midnight. */
static int read_date_time(const struct span *span) {
    struct bodkin_moment moment = {0};
    if (read_clock(span->reader) != 0) return BODKIN_ERROR_CLOCK;
    if (bodkin_value_moment(text_at(span), text_bytes(span), &span->reader->clock, &moment) != 0 ||
        moment.grain > BODKIN_GRAIN_HOUR) {
        refuse(span, span->row, NULL);
    } else {
        const struct bodkin_clock *at = &moment.at;
        add_iso(span, (at->year * 10000 + at->month * 100 + at->day) * (int64_t)BODKIN_ISO_DAY +
                          at->hour * 3600 + at->minute * 60 + at->second);
    }
    return 0;
}
