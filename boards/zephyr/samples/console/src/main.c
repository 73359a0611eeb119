/* An utterance a line in, a line of JSON out. The model lies where it was flashed. */
#include <zephyr/console/console.h>
#include <zephyr/kernel.h>
#include <zephyr/sys/printk.h>

#include "bodkin.h"
#include "console.h"
#include "watch.tools.h"

__attribute__((aligned(16))) static uint8_t arena[CONFIG_BODKIN_ARENA_BYTES];
static struct bodkin bodkin;
static struct bodkin_result result;
static struct bodkin_line line;

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    printk("%.*s", (int)bytes, text);
    return 0;
}

/* No clock: "at seven" is refused. A board with one gives it here. */
static const struct bodkin_port port = {.console_write = write_console};

int main(void) {
    const struct bodkin_config config = {
        .image = (const void *)CONFIG_BODKIN_IMAGE_ADDRESS,
        .image_bytes = CONFIG_BODKIN_IMAGE_BYTES,
        .tools = &watch_tools,
        .port = &port,
        .arena = arena,
        .arena_bytes = sizeof arena,
    };
    console_init();
    if (bodkin_init(&bodkin, &config) != 0) {
        bodkin_console_fault(&port, &bodkin.fault);
        return 1;
    }
    for (;;) {
        size_t bytes = 0;
        if (!bodkin_line_put(&line, (char)console_getchar(), &bytes)) continue;
        if (bodkin_turn(&bodkin, line.text, bytes, &result) != 0) {
            bodkin_console_fault(&port, &bodkin.fault);
        } else {
            bodkin_console_result(&bodkin, &result);
        }
    }
}
