/* A console of lines: an utterance in, one line of JSON out.
 *
 *     {"query":"set a timer for an hour","outcome":"calls","calls":[{"name":"set_timer",
 *      "arguments":{"hours":1},"spans":{"hours":[16,23]}}],"confidence":0.98,
 *      "cost":{"macs":3100000,"decoder_steps":4,"ram_bytes":90000}}
 *
 * in one line. Spans are byte offsets. "missing":{"tool","param"} and "range":{"tool","param",
 * "value"} come with those outcomes; a value that is no number is the words that were said. An
 * error is {"error":{"code","stage","offset","message"}}. */
#ifndef BODKIN_CONSOLE_H
#define BODKIN_CONSOLE_H

#include "bodkin.h"

/* Collects bytes until a line ends, with "\n", "\r" or "\r\n". */
struct bodkin_line {
    char text[BODKIN_TEXT_BYTES_MAX + 1]; /* one more than may be: a longer line stays too long */
    size_t bytes;
    bool after_return;
};

#ifdef __cplusplus
extern "C" {
#endif

/* Takes one byte; true when it ended a line, which is then in text[0 .. bytes). The next call
 * starts another. */
bool bodkin_line_put(struct bodkin_line *line, char byte, size_t *bytes);

/* Writes a result, or a fault, as one line of JSON. 0 or BODKIN_ERROR_CONSOLE, which is also what
 * tables without names get. */
int bodkin_console_result(const struct bodkin *bodkin, const struct bodkin_result *result);
int bodkin_console_fault(const struct bodkin_port *port, const struct bodkin_fault *fault);

#ifdef __cplusplus
}
#endif

#endif
