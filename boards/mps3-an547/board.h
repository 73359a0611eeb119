/* Arm MPS3 with the AN547 FPGA image (Corstone-300): Cortex-M55 with Helium. */
#ifndef BODKIN_BOARD_H
#define BODKIN_BOARD_H

/* The program is in the 512 KB of ITCM, the image in DDR, which stands for flash. */
#define BOARD_IMAGE 0x60000000u
#define BOARD_IMAGE_BYTES (4u << 20)
#define BOARD_ARENA_BYTES (160u * 1024u)

#define BOARD_CLOCK_MHZ 32u

/* UART 0; the divisor gives 115200 baud. */
#define BOARD_UART 0x59303000u
#define BOARD_UART_DIVISOR 217u

#endif
