#include "clock_parts.h"

#include "micros.h"
#include "rows.h"

int64_t bodkin_clock_unit_milliseconds(enum bodkin_unit unit) {
    switch (unit) {
    case BODKIN_UNIT_MS: return 1;
    case BODKIN_UNIT_S: return 1000;
    case BODKIN_UNIT_MIN: return 60000;
    case BODKIN_UNIT_H: return 3600000;
    case BODKIN_UNIT_DAY: return 86400000;
    default: return 0;
    }
}

bool bodkin_clock_convert(int64_t milliseconds, int64_t unit_ms, int64_t *micros) {
    const int64_t rest = milliseconds % unit_ms;
    *micros = milliseconds / unit_ms * BODKIN_VALUE_MICROS +
              (rest * BODKIN_VALUE_MICROS + unit_ms / 2) / unit_ms;
    return rest == 0;
}

bool bodkin_clock_split(const struct bodkin_tools *tools, uint32_t row, uint32_t row_end,
                        int64_t milliseconds, int64_t parts[BODKIN_CLOCK_ROLES]) {
    static const enum bodkin_unit units[BODKIN_CLOCK_ROLES] = {
        BODKIN_UNIT_NONE, BODKIN_UNIT_H, BODKIN_UNIT_MIN, BODKIN_UNIT_S,
    };
    const struct bodkin_field *rows[BODKIN_CLOCK_ROLES] = {NULL};
    uint32_t smallest = 0;
    for (uint32_t i = row; i < row_end; i++) {
        const enum bodkin_role role = bodkin_field_role(&tools->fields[i]);
        rows[role] = &tools->fields[i];
        if ((uint32_t)role > smallest) smallest = role;
    }
    int64_t rest = milliseconds;
    for (uint32_t role = BODKIN_ROLE_HOUR; role < BODKIN_CLOCK_ROLES; role++) {
        parts[role] = 0;
        if (rows[role] == NULL) continue;
        const int64_t unit_ms = bodkin_clock_unit_milliseconds(units[role]);
        parts[role] = rest / unit_ms * BODKIN_VALUE_MICROS;
        if (role == smallest && bodkin_field_storage(rows[role]) == BODKIN_STORAGE_F32) {
            bodkin_clock_convert(rest, unit_ms, &parts[role]);
            rest = 0;
        }
        rest %= unit_ms;
    }
    parts[BODKIN_ROLE_WHOLE] = 0;
    return rest == 0;
}
