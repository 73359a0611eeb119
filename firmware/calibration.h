/* CALB: from a turn's probability (decoder.h) to how often such a turn is right. */
#ifndef BODKIN_CALIBRATION_H
#define BODKIN_CALIBRATION_H

#include "image.h"

struct bodkin_calibration {
    float threshold;     /* below it a turn is unsure */
    uint32_t knots;      /* 2 to 16 */
    const uint8_t *x, *y; /* float32 each; x rises */
};

int bodkin_calibration_open(struct bodkin_calibration *calibration,
                            const struct bodkin_image *image, struct bodkin_fault *fault);

/* Linear between knots, flat outside; 0 to 1. */
float bodkin_calibration_confidence(const struct bodkin_calibration *calibration,
                                    float probability);

#endif
