#include "port.h"

#include <stdio.h>
#include <time.h>

static bool is_fixed;
static struct bodkin_clock fixed;

static int read_clock(void *context, struct bodkin_clock *now) {
    (void)context;
    const time_t seconds = time(NULL);
    const struct tm *local = localtime(&seconds);
    if (is_fixed) {
        *now = fixed;
        return 0;
    }
    if (local == NULL) return -1;
    *now = (struct bodkin_clock){
        .year = (int16_t)(local->tm_year + 1900), .month = (uint8_t)(local->tm_mon + 1),
        .day = (uint8_t)local->tm_mday, .hour = (uint8_t)local->tm_hour,
        .minute = (uint8_t)local->tm_min, .second = (uint8_t)(local->tm_sec % 60),
    };
    return 0;
}

/* A line at a time reaches a pipe, so that whoever waits for it can read it. */
static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    if (fwrite(text, 1, bytes, stdout) != bytes) return -1;
    return text[bytes - 1] == '\n' && fflush(stdout) != 0 ? -1 : 0;
}

const struct bodkin_port host_port = {.clock = read_clock, .console_write = write_console};

bool host_port_set_clock(const char *iso) {
    int part[6];
    char end;
    if (sscanf(iso, "%4d-%2d-%2dT%2d:%2d:%2d%c", &part[0], &part[1], &part[2], &part[3], &part[4],
               &part[5], &end) != 6) {
        return false;
    }
    fixed = (struct bodkin_clock){
        .year = (int16_t)part[0], .month = (uint8_t)part[1], .day = (uint8_t)part[2],
        .hour = (uint8_t)part[3], .minute = (uint8_t)part[4], .second = (uint8_t)part[5],
    };
    is_fixed = true;
    return true;
}
