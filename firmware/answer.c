#include "bodkin.h"

#include <string.h>

/* One token of its own to the model, and nothing that a speech recogniser writes. */
static const char SEPARATOR[] = " | ";

int bodkin_answer(struct bodkin *bodkin, char *text, size_t *text_bytes, const char *answer,
                  size_t answer_bytes, struct bodkin_result *result) {
    const size_t between = sizeof SEPARATOR - 1;
    bodkin->fault = (struct bodkin_fault){0};
    if (*text_bytes > BODKIN_TEXT_BYTES_MAX || between > BODKIN_TEXT_BYTES_MAX - *text_bytes ||
        answer_bytes > BODKIN_TEXT_BYTES_MAX - *text_bytes - between) {
        return bodkin_fault_set(&bodkin->fault, BODKIN_ERROR_TEXT_BYTES, BODKIN_STAGE_TEXT,
                                BODKIN_TEXT_BYTES_MAX);
    }
    memcpy(text + *text_bytes, SEPARATOR, between);
    if (answer_bytes > 0) memcpy(text + *text_bytes + between, answer, answer_bytes);
    *text_bytes += between + answer_bytes;
    return bodkin_turn(bodkin, text, *text_bytes, result);
}
