/* Kernels that play a script instead of a model. */
#ifndef FAKE_KERNELS_H
#define FAKE_KERNELS_H

#include <stdio.h>

/* A line a decision, from the first again at every encode; after the last line the turn ends.
 *
 *     head H LOGIT          head H has this logit, all others 0
 *     span A B LOGIT        token A as a start and token B as an end have this logit, others 0
 *     nan                   every logit is NaN
 *     fail                  the decoder step fails
 *     random                as the first line: logits of 0 to 3 at random, in every turn others
 */
int fake_kernels_load(const char *path);

/* Where each input of the decoder is noted, as "input bos", "input head 5", "input span 1 2". */
extern FILE *fake_kernels_log;

#endif
