/* What bodkin_init lays out in the arena. */
#ifndef BODKIN_STATE_H
#define BODKIN_STATE_H

#include "arena.h"
#include "bodkin.h"
#include "calibration.h"
#include "decoder.h"
#include "image.h"
#include "kernels.h"
#include "tokenizer.h"

struct bodkin_state {
    struct bodkin_image image;
    struct bodkin_tokenizer tokenizer;
    struct bodkin_calibration calibration;
    struct bodkin_kernels kernels;
    struct bodkin_tokens tokens;     /* of this turn */
    struct bodkin_program program;   /* of this turn */
    uint16_t *legal;                 /* bodkin_decoder_legal_max entries */
    void *args;                      /* the largest args struct of all tools */
    uint32_t ram_bytes;              /* of the arena, kernels included */
};

#endif
