/* The caller's memory, handed out in order and never given back: it is all the RAM there is. */
#ifndef BODKIN_ARENA_H
#define BODKIN_ARENA_H

#include <stddef.h>
#include <stdint.h>

#define BODKIN_ARENA_ALIGNMENT 16u

/* `used` goes on counting when the arena is exhausted, so that it says how much would do. */
struct bodkin_arena {
    uint8_t *base; /* BODKIN_ARENA_ALIGNMENT-aligned */
    size_t bytes, used;
};

/* Zeroed, aligned memory that lives as long as the arena, or NULL when it does not fit. */
void *bodkin_arena_take(struct bodkin_arena *arena, size_t bytes);

#endif
