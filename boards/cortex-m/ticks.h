/* SysTick as the counter behind bare_ticks of bare.h. */
#ifndef BODKIN_TICKS_H
#define BODKIN_TICKS_H

/* The SysTick exception: 24 bits have been counted. */
void ticks_wrap(void);

#endif
