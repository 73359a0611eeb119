#include "port.h"

#include <string.h>

struct bodkin_clock sim_port_clock;
char sim_port_output[SIM_OUTPUT_BYTES_MAX];
uint32_t sim_port_output_bytes;

static int read_clock(void *context, struct bodkin_clock *now) {
    (void)context;
    *now = sim_port_clock;
    return 0;
}

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    if (bytes > SIM_OUTPUT_BYTES_MAX - sim_port_output_bytes) return -1;
    memcpy(sim_port_output + sim_port_output_bytes, text, bytes);
    sim_port_output_bytes += (uint32_t)bytes;
    return 0;
}

const struct bodkin_port sim_port = {.clock = read_clock, .console_write = write_console};
