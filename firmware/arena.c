#include "arena.h"

#include <string.h>

void *bodkin_arena_take(struct bodkin_arena *arena, size_t bytes) {
    const size_t first = arena->used;
    const size_t padding = (0u - bytes) & (BODKIN_ARENA_ALIGNMENT - 1u);
    arena->used += bytes + padding;
    if (arena->used > arena->bytes) return NULL;
    memset(arena->base + first, 0, bytes);
    return arena->base + first;
}
