/* An utterance a line in, a line of JSON out. The model lies where bodkin flash has put it. */
#include <bodkin.h>
#include <console.h>
#include "watch.tools.h"

/* bodkin flash --address; behind the sketch, on a sector's edge. */
#ifndef BODKIN_IMAGE
#define BODKIN_IMAGE 0x10080000u
#endif
#define IMAGE_BYTES (1536u * 1024u)

alignas(16) static uint8_t arena[128 * 1024];
static struct bodkin bodkin;
static struct bodkin_result result;
static struct bodkin_line line;
static struct bodkin_port port;
static bool started;

static int write_console(void *, const char *text, size_t bytes) {
    return Serial.write(text, bytes) == bytes ? 0 : -1;
}

/* The tools' handlers are C functions, so they may be defined here: the header says they are C. */
int on_set_timer(const set_timer_args_t *, void *) {
    digitalWrite(LED_BUILTIN, HIGH);
    return 0;
}

void setup() {
    Serial.begin(115200);
    pinMode(LED_BUILTIN, OUTPUT);
    port.console_write = write_console; /* no clock: "at seven" is refused */
    struct bodkin_config config = {};
    config.image = reinterpret_cast<const void *>(BODKIN_IMAGE);
    config.image_bytes = IMAGE_BYTES;
    config.tools = &watch_tools;
    config.port = &port;
    config.arena = arena;
    config.arena_bytes = sizeof arena;
    started = bodkin_init(&bodkin, &config) == 0;
    if (!started) bodkin_console_fault(&port, &bodkin.fault);
}

void loop() {
    size_t bytes = 0;
    if (!started || Serial.available() == 0) return;
    if (!bodkin_line_put(&line, static_cast<char>(Serial.read()), &bytes)) return;
    if (bodkin_turn(&bodkin, line.text, bytes, &result) != 0) {
        bodkin_console_fault(&port, &bodkin.fault);
        return;
    }
    bodkin_console_result(&bodkin, &result);
    if (result.outcome == BODKIN_CALLS) bodkin_dispatch(&bodkin, &result, nullptr);
}
