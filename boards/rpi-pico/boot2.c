/* The second stage of the RP2040's boot: 252 bytes and their CRC32, which `bodkin flash` fills in.
 * The boot ROM copies them to RAM and jumps there. Flash becomes memory, read with the command
 * that every flash chip knows (03h, one bit at a time): slower than four bits, never wrong. */
#include <stdint.h>

__attribute__((section(".boot2"), naked, used)) void boot2(void);

/* By number, as in the RP2040 datasheet: 4.10 SSI, 2.4.8 VTOR. */
void boot2(void) {
    __asm volatile(
        "ldr r3, =0x18000000\n" /* SSI */
        "movs r1, #0\n"
        "str r1, [r3, #0x08]\n" /* SSIENR: off while it is set up */
        "movs r1, #4\n"
        "str r1, [r3, #0x14]\n"  /* BAUDR: a quarter of the system clock */
        "ldr r1, =0x001F0300\n"
        "str r1, [r3, #0x00]\n"  /* CTRLR0: frames of 32 bits, read after a command */
        "movs r1, #0\n"
        "str r1, [r3, #0x04]\n"  /* CTRLR1: one frame a command */
        "ldr r0, =0x180000F4\n"
        "ldr r1, =0x03000218\n"
        "str r1, [r0]\n"         /* SPI_CTRLR0: command 03h, 8 bits, then an address of 24 */
        "movs r1, #1\n"
        "str r1, [r3, #0x08]\n"  /* SSIENR: on */
        "ldr r0, =0x10000100\n"  /* the vectors of the program */
        "ldr r1, =0xE000ED08\n"
        "str r0, [r1]\n"         /* VTOR */
        "ldmia r0, {r0, r1}\n"
        "msr msp, r0\n"
        "bx r1\n"
        ".ltorg\n");
}
