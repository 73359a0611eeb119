#include "json.h"

#include <string.h>

#include "iso.h"

static void flush(struct bodkin_json *json);
static void put(struct bodkin_json *json, const char *text, size_t bytes);
static void put_value(struct bodkin_json *json, const char *text);
static void put_escaped(struct bodkin_json *json, char character);
static void separate(struct bodkin_json *json);

void bodkin_json_start(struct bodkin_json *json, const struct bodkin_port *port) {
    json->port = port;
    json->failed = port == NULL || port->console_write == NULL;
    json->needs_comma = false;
    json->used = 0;
}

int bodkin_json_end(struct bodkin_json *json) {
    put(json, "\n", 1);
    flush(json);
    return json->failed ? BODKIN_ERROR_CONSOLE : 0;
}

void bodkin_json_open(struct bodkin_json *json, char bracket) {
    separate(json);
    put(json, &bracket, 1);
    json->needs_comma = false;
}

void bodkin_json_close(struct bodkin_json *json, char bracket) {
    put(json, &bracket, 1);
    json->needs_comma = true;
}

void bodkin_json_key(struct bodkin_json *json, const char *key) {
    bodkin_json_string(json, key);
    put(json, ":", 1);
    json->needs_comma = false;
}

void bodkin_json_text(struct bodkin_json *json, const char *text, size_t bytes) {
    separate(json);
    put(json, "\"", 1);
    for (size_t i = 0; i < bytes; i++) put_escaped(json, text[i]);
    put(json, "\"", 1);
    json->needs_comma = true;
}

void bodkin_json_string(struct bodkin_json *json, const char *string) {
    bodkin_json_text(json, string, strlen(string));
}

void bodkin_json_bool(struct bodkin_json *json, bool value) {
    put_value(json, value ? "true" : "false");
}

void bodkin_json_integer(struct bodkin_json *json, int64_t value) {
    char text[BODKIN_ISO_BYTES];
    bodkin_integer_write(value, text);
    put_value(json, text);
}

void bodkin_json_micros(struct bodkin_json *json, int64_t micros) {
    char text[BODKIN_ISO_BYTES];
    bodkin_decimal_write(micros, text);
    put_value(json, text);
}

void bodkin_json_iso(struct bodkin_json *json, enum bodkin_kind kind, int64_t integer) {
    char text[BODKIN_ISO_BYTES];
    const size_t bytes = bodkin_iso_write(kind, integer, text);
    bodkin_json_text(json, text, bytes);
}

static void flush(struct bodkin_json *json) {
    if (json->used > 0 && !json->failed) {
        json->failed = json->port->console_write(json->port->context, json->buffer, json->used) < 0;
    }
    json->used = 0;
}

static void put(struct bodkin_json *json, const char *text, size_t bytes) {
    for (size_t i = 0; i < bytes; i++) {
        if (json->used == sizeof json->buffer) flush(json);
        json->buffer[json->used++] = text[i];
    }
}

static void put_value(struct bodkin_json *json, const char *text) {
    separate(json);
    put(json, text, strlen(text));
    json->needs_comma = true;
}

static void put_escaped(struct bodkin_json *json, char character) {
    static const char hex[] = "0123456789abcdef";
    const uint8_t byte = (uint8_t)character;
    if (character == '"' || character == '\\') {
        const char escaped[2] = {'\\', character};
        put(json, escaped, sizeof escaped);
    } else if (byte < 0x20) {
        const char escaped[6] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
        put(json, escaped, sizeof escaped);
    } else {
        put(json, &character, 1);
    }
}

static void separate(struct bodkin_json *json) {
    if (json->needs_comma) put(json, ",", 1);
}
