/* The two inner loops of attend.c, in a file of their own because a core may have a faster one. */
#ifndef BODKIN_ATTEND_ROWS_H
#define BODKIN_ATTEND_ROWS_H

#include "intrinsics.h"

/* weights[row].f = (q · row of k) · its scale · factor, over `width` columns from `column` on. */
void bodkin_score_rows(const int8_t *q, uint32_t width, const struct bodkin_s8 *k, uint32_t column,
                       float factor, union bodkin_weight *weights);

/* sums[c] += Σ_row weights[row].i · v[row][column + c]. Weights are 0 to 8191, most of them 0. */
void bodkin_mix_rows(const union bodkin_weight *weights, const struct bodkin_s8 *v,
                     uint32_t column, uint32_t width, int32_t *sums);

#endif
