/* SysTick as a counter of instructions: bare_instructions of bare.h. */
#ifndef BODKIN_INSTRUCTIONS_H
#define BODKIN_INSTRUCTIONS_H

/* The SysTick exception: 24 bits have been counted. */
void instructions_wrap(void);

#endif
