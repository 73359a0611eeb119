/* A decoded program becomes a result: typed arguments, and the turn's outcome. */
#ifndef BODKIN_CALLS_H
#define BODKIN_CALLS_H

#include "fields.h"

/* reader->result has text and confidence; calls, arguments, problem and outcome are added. Below
 * `threshold` a turn is unsure. */
int bodkin_calls_read(struct bodkin_reader *reader, const struct bodkin_program *program,
                      float threshold, struct bodkin_fault *fault);

#endif
