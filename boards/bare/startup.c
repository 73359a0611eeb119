#include "startup.h"

#include <string.h>

#include "bare.h"

#define PAINT 0xA5A5A5A5u
#define IN_USE_WORDS 32 /* of the stack, below the frame that paints */

extern uint8_t startup_data[], startup_data_end[], startup_bss[], startup_bss_end[];
extern const uint8_t startup_data_flash[];

int main(void);

enum { EXIT_FAULT = 3 };

void startup_run(void) {
    volatile uint32_t *here = (volatile uint32_t *)__builtin_frame_address(0);
    for (volatile uint32_t *at = startup_stack_bottom; at < here - IN_USE_WORDS; at++) *at = PAINT;
    memcpy(startup_data, startup_data_flash, (size_t)(startup_data_end - startup_data));
    memset(startup_bss, 0, (size_t)(startup_bss_end - startup_bss));
    bare_exit(main());
}

void startup_fault(void) {
    static const char message[] =
        "{\"error\":{\"stage\":\"board\",\"message\":\"processor fault\"}}\n";
    bare_port.console_write(bare_port.context, message, sizeof message - 1);
    bare_exit(EXIT_FAULT);
}

uint32_t bare_stack_bytes(void) {
    const uint32_t *at = startup_stack_bottom;
    while (at < startup_stack_top && *at == PAINT) at++;
    return (uint32_t)((const uint8_t *)startup_stack_top - (const uint8_t *)at);
}
