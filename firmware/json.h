/* JSON for the console, written through the port piece by piece. */
#ifndef BODKIN_JSON_H
#define BODKIN_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bodkin.h"

struct bodkin_json {
    const struct bodkin_port *port;
    bool failed;      /* the console did; nothing is written after that */
    bool needs_comma; /* before the next key or element */
    size_t used;
    char buffer[64];  /* small pieces become few writes */
};

void bodkin_json_start(struct bodkin_json *json, const struct bodkin_port *port);

/* Writes what is left, and a newline. 0 or BODKIN_ERROR_CONSOLE. */
int bodkin_json_end(struct bodkin_json *json);

/* '{' or '['; and its end. */
void bodkin_json_open(struct bodkin_json *json, char bracket);
void bodkin_json_close(struct bodkin_json *json, char bracket);

/* A key; the next value is its. */
void bodkin_json_key(struct bodkin_json *json, const char *key);

/* UTF-8; quotes, backslashes and control characters are escaped. */
void bodkin_json_text(struct bodkin_json *json, const char *text, size_t bytes);
void bodkin_json_string(struct bodkin_json *json, const char *string);
void bodkin_json_bool(struct bodkin_json *json, bool value);
void bodkin_json_integer(struct bodkin_json *json, int64_t value);
void bodkin_json_micros(struct bodkin_json *json, int64_t micros); /* × 10^-6 */
void bodkin_json_iso(struct bodkin_json *json, enum bodkin_kind kind, int64_t integer);

#endif
