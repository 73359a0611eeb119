#include "calibration.h"

#include <stdbool.h>

enum { HEADER_BYTES = 8, KNOTS_MIN = 2, KNOTS_MAX = 16 };

static bool is_unit(float value) {
    return value >= 0.0f && value <= 1.0f; /* NaN is not */
}

int bodkin_calibration_open(struct bodkin_calibration *calibration,
                            const struct bodkin_image *image, struct bodkin_fault *fault) {
    const struct bodkin_bytes section = image->sections[BODKIN_SECTION_CALB];
    bool valid = section.bytes >= HEADER_BYTES;
    if (valid) {
        calibration->knots = bodkin_read_u32(section.data);
        calibration->threshold = bodkin_read_f32(section.data + 4);
        calibration->x = section.data + HEADER_BYTES;
        calibration->y = calibration->x + 4 * calibration->knots;
        valid = calibration->knots >= KNOTS_MIN && calibration->knots <= KNOTS_MAX &&
                section.bytes >= HEADER_BYTES + 8 * calibration->knots &&
                is_unit(calibration->threshold);
    }
    for (uint32_t i = 0; valid && i < calibration->knots; i++) {
        const float x = bodkin_read_f32(calibration->x + 4 * i);
        valid = is_unit(x) && is_unit(bodkin_read_f32(calibration->y + 4 * i)) &&
                (i == 0 || bodkin_read_f32(calibration->x + 4 * (i - 1)) < x);
    }
    if (valid) return 0;
    return bodkin_fault_set(fault, BODKIN_ERROR_LAYOUT, BODKIN_STAGE_IMAGE,
                            (uint32_t)(section.data - image->data));
}

float bodkin_calibration_confidence(const struct bodkin_calibration *calibration,
                                    float probability) {
    const uint32_t last = calibration->knots - 1;
    uint32_t i = 0; /* the last knot that isn't above */
    while (i < last && bodkin_read_f32(calibration->x + 4 * (i + 1)) <= probability) i++;
    const float x0 = bodkin_read_f32(calibration->x + 4 * i);
    const float y0 = bodkin_read_f32(calibration->y + 4 * i);
    if (i == last || !(probability > x0)) return y0;
    const float x1 = bodkin_read_f32(calibration->x + 4 * (i + 1));
    const float y1 = bodkin_read_f32(calibration->y + 4 * (i + 1));
    return y0 + (y1 - y0) * ((probability - x0) / (x1 - x0));
}
