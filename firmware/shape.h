/* CONF, the model's shape, and the sizes of the sections that follow from it. */
#ifndef BODKIN_SHAPE_H
#define BODKIN_SHAPE_H

#include "image.h"

/* Reads CONF into image->shape: every number within its limit, and WGHT and TMEM as long as the
 * shape says. Called by bodkin_image_verify. */
int bodkin_shape_read(struct bodkin_image *image, struct bodkin_fault *fault);

/* Bytes of WGHT and of TMEM. The shape must be within the limits. */
uint64_t bodkin_shape_weights_bytes(const struct bodkin_shape *shape);
uint64_t bodkin_shape_memory_bytes(const struct bodkin_shape *shape);

#endif
