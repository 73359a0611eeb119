/* Semihosting, Arm's and RISC-V's alike: what a debugger or an emulator does for the chip. */
#ifndef BODKIN_SEMIHOSTING_H
#define BODKIN_SEMIHOSTING_H

/* Ends the emulator with this status. A chip that nothing is attached to stops. */
__attribute__((noreturn)) void semihosting_exit(int status);

#endif
