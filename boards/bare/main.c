/* The console as the program of a board: an utterance a line in, a line of JSON out. The image lies
 * where it was flashed, beside this program. */
#include <stdbool.h>

#include "bare.h"
#include "board.h"
#include "bodkin.h"
#include "console.h"

/* Generated: NAME_tools of NAME.tools.h, given by the build. */
extern const struct bodkin_tools BARE_TOOLS;

/* In its own section, so that a size report tells it from other variables. */
__attribute__((aligned(16), section(".arena"))) static uint8_t arena[BOARD_ARENA_BYTES];

static struct bodkin bodkin;
static struct bodkin_result result;
static struct bodkin_line line;

enum { END_OF_TRANSMISSION = 4, EXIT_NOT_STARTED = 1 };

int main(void) {
    const struct bodkin_config config = {
        .image = (const void *)BOARD_IMAGE,
        .image_bytes = BOARD_IMAGE_BYTES,
        .tools = &BARE_TOOLS,
        .port = &bare_port,
        .arena = arena,
        .arena_bytes = sizeof arena,
    };
    bare_start();
    if (bodkin_init(&bodkin, &config) != 0) {
        bodkin_console_fault(&bare_port, &bodkin.fault);
        bare_exit(EXIT_NOT_STARTED);
    }
    for (;;) {
        size_t bytes = 0;
        const int byte = bare_console_read();
        if (byte < 0 || byte == END_OF_TRANSMISSION) bare_exit(0);
        if (!bodkin_line_put(&line, (char)byte, &bytes)) continue;
        bodkin_console_line(&bodkin, line.text, bytes, &result);
    }
}
