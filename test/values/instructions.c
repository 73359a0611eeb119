/* What a value costs on an emulated Cortex-M33, for tools/values/instructions.ts: calls the parser
 * on questions, which lie where a board's image does, written as driver.c reads them and ended by a
 * zero, and writes the ticks that each took, a line a question. */
#include <string.h>

#include "../../boards/bare/bare.h"
#include "board.h"
#include "../../firmware/values/values.h"

/* The number at *text, or one of six of a clock; moves past it. */
static int take_number(const char **text) {
    int value = 0;
    while (**text == ' ') ++*text;
    for (; **text >= '0' && **text <= '9'; ++*text) value = value * 10 + **text - '0';
    return value;
}

static void parse(const char *kind, const char *argument, const char *text, size_t bytes) {
    int parts[6];
    for (int i = 0; i < 6; i++) parts[i] = take_number(&argument);
    const struct bodkin_clock now = { (int16_t)parts[0], (uint8_t)parts[1], (uint8_t)parts[2],
                                      (uint8_t)parts[3], (uint8_t)parts[4], (uint8_t)parts[5] };
    const enum bodkin_unit unit = (enum bodkin_unit)parts[0];
    struct bodkin_quantity quantity;
    struct bodkin_moment from, to;
    struct bodkin_time time;
    struct bodkin_date date;
    struct bodkin_recurrence recurrence;
    int64_t milliseconds;
    bool on;
    char digits[64];
    if (!strcmp(kind, "number") || !strcmp(kind, "quantity"))
        bodkin_value_quantity(text, bytes, unit, &quantity);
    else if (!strcmp(kind, "duration")) bodkin_value_duration(text, bytes, unit, &milliseconds);
    else if (!strcmp(kind, "time")) bodkin_value_time(text, bytes, &now, &time);
    else if (!strcmp(kind, "moment")) bodkin_value_moment(text, bytes, &now, &from);
    else if (!strcmp(kind, "range")) bodkin_value_range(text, bytes, &now, &from, &to);
    else if (!strcmp(kind, "recurrence")) bodkin_value_recurrence(text, bytes, &recurrence);
    else if (!strcmp(kind, "bool")) bodkin_value_bool(text, bytes, &on);
    else if (!strcmp(kind, "date")) bodkin_value_date(text, bytes, &now, &date);
    else if (!strcmp(kind, "digits")) bodkin_value_digits(text, bytes, digits, sizeof digits);
    else bare_exit(2);
}

static void write_number(uint32_t number) {
    char text[12], *at = text + sizeof text;
    *--at = '\n';
    do *--at = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    bare_port.console_write(bare_port.context, at, (size_t)(text + sizeof text - at));
}

int main(void) {
    const char *at = (const char *)BOARD_IMAGE;
    bare_start();
    while (*at) {
        char kind[16] = { 0 };
        size_t kind_bytes = strcspn(at, "\t");
        if (kind_bytes >= sizeof kind) return 2;
        memcpy(kind, at, kind_bytes);
        const char *argument = at + kind_bytes + 1, *text = strchr(argument, '\t');
        if (!text++) return 2;
        size_t bytes = strcspn(text, "\n");
        uint64_t start = bare_ticks();
        parse(kind, argument, text, bytes);
        write_number((uint32_t)(bare_ticks() - start));
        at = text + bytes + 1;
    }
    return 0;
}
