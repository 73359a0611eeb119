/* The port of the simulator: a clock that the host sets, a console that the host reads. */
#ifndef BODKIN_SIM_PORT_H
#define BODKIN_SIM_PORT_H

#include <stdint.h>

#include "bodkin.h"

/* The longest line: every argument the whole utterance, each byte of it escaped. */
#define SIM_OUTPUT_BYTES_MAX (BODKIN_ARGUMENTS_MAX * BODKIN_TEXT_BYTES_MAX * 6u + 16384u)

extern const struct bodkin_port sim_port;
extern struct bodkin_clock sim_port_clock;
extern char sim_port_output[SIM_OUTPUT_BYTES_MAX];
extern uint32_t sim_port_output_bytes;

#endif
