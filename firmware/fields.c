#include "fields.h"

#include "clock_parts.h"
#include "fields_add.h"
#include "fields_when.h"
#include "iso.h"
#include "micros.h"
#include "rows.h"
#include "rules.h"

static void read_head(const struct bodkin_words *words);
static void read_text(const struct bodkin_words *words);
static void read_number(const struct bodkin_words *words);
static void read_duration(const struct bodkin_words *words);
static void read_digits(const struct bodkin_words *words);
static void read_weekdays(const struct bodkin_words *words);

int bodkin_fields_read(struct bodkin_reader *reader, uint32_t call,
                       const struct bodkin_program_value *value) {
    const struct bodkin_tools *tools = reader->tools;
    const struct bodkin_tool *tool = &tools->tools[reader->result->calls[call].tool];
    struct bodkin_words words = {
        .reader = reader, .call = call, .head = value->head,
        .row = value->field, .row_end = bodkin_param_end(tools, tool, value->field),
    };
    if (value->head == BODKIN_NO_INDEX) {
        words.start = reader->tokens->starts[value->first];
        words.end = reader->tokens->ends[value->last];
    }
    switch (bodkin_field_kind(&tools->fields[value->field])) {
    case BODKIN_KIND_BOOL:
    case BODKIN_KIND_ENUM: read_head(&words); return 0;
    case BODKIN_KIND_TEXT: read_text(&words); return 0;
    case BODKIN_KIND_INT:
    case BODKIN_KIND_NUM:
    case BODKIN_KIND_CHANGE: read_number(&words); return 0;
    case BODKIN_KIND_DURATION: read_duration(&words); return 0;
    case BODKIN_KIND_TIME:
    case BODKIN_KIND_DATE:
    case BODKIN_KIND_DATE_TIME: return bodkin_fields_read_when(&words);
    case BODKIN_KIND_DIGITS: read_digits(&words); return 0;
    case BODKIN_KIND_WEEKDAYS: read_weekdays(&words); return 0;
    }
    return 0;
}

static void read_head(const struct bodkin_words *words) {
    const struct bodkin_tools *tools = words->reader->tools;
    const struct bodkin_call *call = &words->reader->result->calls[words->call];
    const uint32_t head = bodkin_param_head(tools, &tools->tools[call->tool], words->row);
    struct bodkin_argument argument = {0};
    if (bodkin_field_kind(bodkin_words_field(words, words->row)) == BODKIN_KIND_BOOL) {
        argument.value.flag = words->head == BODKIN_HEAD_TRUE;
        if (!bodkin_rule_equal(tools, words->row, argument.value.flag)) {
            bodkin_words_refuse(words, words->row, NULL);
            return;
        }
    } else {
        argument.value.choice = (uint8_t)(words->head - head - 1);
    }
    bodkin_words_add(words, words->row, argument);
}

static void read_text(const struct bodkin_words *words) {
    size_t start = 0;
    size_t end = 0;
    const char *text = bodkin_words_text(words);
    const int error = bodkin_value_text(text, bodkin_words_bytes(words), &start, &end);
    if (error != 0 || end - start > bodkin_field_detail(bodkin_words_field(words, words->row)) ||
        !bodkin_rule_text(words->reader->tools, words->row, text + start, end - start)) {
        bodkin_words_refuse(words, words->row, NULL);
        return;
    }
    struct bodkin_argument argument = {.text_bytes = (uint16_t)(end - start)};
    argument.value.text_start = (uint16_t)(words->start + start);
    bodkin_words_add(words, words->row, argument);
}

/* "a third" of a whole percentage is 33; "33.3 percent" is no whole number. */
static void round_share(const struct bodkin_words *words, int64_t *micros) {
    const char *text = bodkin_words_text(words);
    for (size_t i = 0; i < bodkin_words_bytes(words); i++) {
        if (text[i] >= '0' && text[i] <= '9') return;
    }
    *micros = (*micros + BODKIN_VALUE_MICROS / 2) / BODKIN_VALUE_MICROS * BODKIN_VALUE_MICROS;
}

/* Is it a change? A number alone is one only where there is no down: of "down by ten" the model may
 * have pointed at "ten". */
static bool is_directed(const struct bodkin_words *words, const struct bodkin_quantity *quantity) {
    struct bodkin_limits limits;
    bodkin_micros_limits(words->reader->tools, bodkin_words_field(words, words->row), &limits);
    if (quantity->extreme != 0) return false;
    return quantity->relative || quantity->micros < 0 || limits.min_micros >= 0;
}

/* "max" is the field's own limit. A change ("ten more") isn't a level, nor a level a change. */
static void read_number(const struct bodkin_words *words) {
    const struct bodkin_field *field = bodkin_words_field(words, words->row);
    const bool is_change = bodkin_field_kind(field) == BODKIN_KIND_CHANGE;
    const enum bodkin_unit unit = bodkin_field_unit(field);
    struct bodkin_quantity quantity = {0};
    const int error = bodkin_value_quantity(bodkin_words_text(words), bodkin_words_bytes(words),
                                            unit, &quantity);
    int64_t micros = quantity.micros;
    if (error != 0 || (is_change ? !is_directed(words, &quantity) : quantity.relative)) {
        bodkin_words_refuse(words, words->row, NULL);
        return;
    }
    if (quantity.extreme != 0) {
        bodkin_micros_extreme(words->reader->tools, field, quantity.extreme, &micros);
    } else if (unit == BODKIN_UNIT_PERCENT && bodkin_field_storage(field) != BODKIN_STORAGE_F32 &&
               micros > 0) {
        round_share(words, &micros);
    }
    bodkin_words_add_number(words, words->row, micros);
}

/* "oh seven double five" is 0755: the integer starts with a 1, or a 2 for "+", so that zeros in
 * front stay. */
static void read_digits(const struct bodkin_words *words) {
    char digits[BODKIN_DIGITS_MAX + 2]; /* a plus, a terminator */
    const int length = bodkin_value_digits(bodkin_words_text(words), bodkin_words_bytes(words),
                                           digits, sizeof digits);
    if (length <= 0) {
        bodkin_words_refuse(words, words->row, NULL);
        return;
    }
    const bool plus = digits[0] == '+';
    int64_t integer = plus ? 2 : 1;
    for (int i = plus; i < length; i++) {
        if (i - plus == BODKIN_DIGITS_MAX) {
            bodkin_words_refuse(words, words->row, NULL);
            return;
        }
        integer = integer * 10 + (digits[i] - '0');
    }
    bodkin_words_add_iso(words, words->row, integer);
}

/* Weeks and months that repeat ("every other monday", "monthly") are no set of days. */
static void read_weekdays(const struct bodkin_words *words) {
    struct bodkin_recurrence recurrence = {0};
    const int error = bodkin_value_recurrence(bodkin_words_text(words), bodkin_words_bytes(words),
                                              &recurrence);
    if (error != 0 || recurrence.weekdays == 0 || recurrence.interval != 1) {
        bodkin_words_refuse(words, words->row, NULL);
    } else {
        bodkin_words_add_number(words, words->row,
                                (int64_t)recurrence.weekdays * BODKIN_VALUE_MICROS);
    }
}

static void read_duration(const struct bodkin_words *words) {
    const struct bodkin_field *field = bodkin_words_field(words, words->row);
    const int64_t unit_ms = bodkin_clock_unit_milliseconds(bodkin_field_unit(field));
    int64_t milliseconds = 0;
    int64_t micros = 0;
    const enum bodkin_unit unit = unit_ms > 0 ? bodkin_field_unit(field) : BODKIN_UNIT_MIN;
    const int error = bodkin_value_duration(bodkin_words_text(words), bodkin_words_bytes(words),
                                            unit, &milliseconds);
    if (error != 0 || milliseconds < 0 || milliseconds > BODKIN_CLOCK_MILLISECONDS_MAX) {
        bodkin_words_refuse(words, words->row, NULL);
        return;
    }
    if (bodkin_field_storage(field) == BODKIN_STORAGE_STRING) {
        bodkin_words_add_iso(words, words->row, milliseconds);
        return;
    }
    if (bodkin_field_role(field) == BODKIN_ROLE_WHOLE) {
        const bool whole = bodkin_clock_convert(milliseconds, unit_ms, &micros);
        if (whole || bodkin_field_storage(field) == BODKIN_STORAGE_F32) {
            bodkin_words_add_number(words, words->row, micros);
        } else {
            bodkin_words_refuse(words, words->row, &micros);
        }
        return;
    }
    int64_t parts[BODKIN_CLOCK_ROLES]; /* micros by role */
    if (!bodkin_clock_split(words->reader->tools, words->row, words->row_end, milliseconds,
                            parts)) {
        bodkin_words_refuse(words, words->row, NULL);
        return;
    }
    for (uint32_t row = words->row; row < words->row_end; row++) {
        const struct bodkin_field *at = bodkin_words_field(words, row);
        const int64_t part = parts[bodkin_field_role(at)];
        const bool required = bodkin_field_has(at, BODKIN_FIELD_REQUIRED);
        if (part == 0 && milliseconds != 0 && !required) continue;
        if (!bodkin_words_add_number(words, row, part)) return;
    }
}
