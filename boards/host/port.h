/* The port of a computer: its local time or a fixed one, and stdout. */
#ifndef BODKIN_HOST_PORT_H
#define BODKIN_HOST_PORT_H

#include <stdbool.h>

#include "bodkin.h"

extern const struct bodkin_port host_port;

/* Fixes the clock: "2026-11-22T09:30:00". False when it isn't such a text. */
bool host_port_set_clock(const char *iso);

#endif
