#include "fields_add.h"

#include "iso.h"
#include "lists.h"
#include "micros.h"
#include "rows.h"
#include "rules.h"

const struct bodkin_field *bodkin_words_field(const struct bodkin_words *words, uint32_t row) {
    return &words->reader->tools->fields[row];
}

const char *bodkin_words_text(const struct bodkin_words *words) {
    return words->reader->result->text + words->start;
}

size_t bodkin_words_bytes(const struct bodkin_words *words) {
    return (size_t)words->end - words->start;
}

void bodkin_words_refuse(const struct bodkin_words *words, uint32_t row, const int64_t *micros) {
    struct bodkin_reader *reader = words->reader;
    if (reader->has_problem) return;
    reader->has_problem = true;
    reader->result->outcome = BODKIN_OUT_OF_RANGE;
    reader->result->problem = (struct bodkin_problem){
        .call = (uint16_t)words->call, .field = (uint16_t)row,
        .start = words->start, .end = words->end,
        .has_value = micros != NULL, .micros = micros != NULL ? *micros : 0,
    };
    bodkin_micros_limits(reader->tools, bodkin_words_field(words, row),
                         &reader->result->problem.limits);
}

void bodkin_words_add(const struct bodkin_words *words, uint32_t row,
                      struct bodkin_argument argument) {
    struct bodkin_result *result = words->reader->result;
    const struct bodkin_tools *tools = words->reader->tools;
    if (bodkin_field_has(&tools->fields[row], BODKIN_FIELD_REPEATED)) {
        const uint32_t items = bodkin_list_count(tools, result, words->call, row, &argument);
        if (items == BODKIN_LIST_HAS_IT) return;
        if (items >= bodkin_list_items_max(tools, row)) {
            bodkin_words_refuse(words, row, NULL);
            return;
        }
    }
    if (result->argument_count == BODKIN_ARGUMENTS_MAX) {
        words->reader->is_full = true;
        return;
    }
    argument.field = (uint16_t)row;
    argument.start = words->start;
    argument.end = words->end;
    result->arguments[result->argument_count++] = argument;
    result->calls[words->call].argument_count++;
}

bool bodkin_words_add_number(const struct bodkin_words *words, uint32_t row, int64_t micros) {
    struct bodkin_argument argument = {0};
    const struct bodkin_field *field = bodkin_words_field(words, row);
    if (!bodkin_micros_fit(words->reader->tools, field, micros, &argument)) {
        bodkin_words_refuse(words, row, &micros);
        return false;
    }
    bodkin_words_add(words, row, argument);
    return true;
}

bool bodkin_words_add_iso(const struct bodkin_words *words, uint32_t row, int64_t integer) {
    const struct bodkin_field *field = bodkin_words_field(words, row);
    char text[BODKIN_ISO_BYTES];
    const struct bodkin_argument argument = {.value.integer = integer};
    const size_t bytes = bodkin_iso_write(bodkin_field_kind(field), integer, text);
    if (bytes > bodkin_field_detail(field) ||
        !bodkin_rule_text(words->reader->tools, row, text, bytes)) {
        bodkin_words_refuse(words, row, NULL);
        return false;
    }
    bodkin_words_add(words, row, argument);
    return true;
}
