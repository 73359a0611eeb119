/* QEMU's RISC-V `virt`, with the core of an ESP32-C3: rv32imc. */
#ifndef BODKIN_BOARD_H
#define BODKIN_BOARD_H

/* All is in DRAM from 0x80000000, whose first 8 MB stand for flash: 1 MB of program, the image. */
#define BOARD_IMAGE 0x80100000u
#define BOARD_IMAGE_BYTES (3u << 20)
#define BOARD_ARENA_BYTES (160u * 1024u)

/* Cycles, and an emulator's instruction takes one of a nanosecond. */
#define BOARD_CLOCK_MHZ 1000u

/* The 16550 UART. */
#define BOARD_UART 0x10000000u

#endif
