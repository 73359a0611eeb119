/* wasm3's heap is an arena. A wasm3 source that asks for calloc gets bodkin_wasm3_calloc by
 * wasm3_config.h, and so on; none of them says for whom, so the arena is chosen beforehand. */
#ifndef BODKIN_WASM3_HEAP_H
#define BODKIN_WASM3_HEAP_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/* Where allocations come from until the next use; the caller's. */
void bodkin_wasm3_heap_use(struct bodkin_arena *arena);

/* Whether an allocation has failed since then. */
bool bodkin_wasm3_heap_exhausted(void);

/* As calloc, realloc and free, 16-aligned; but realloc zeroes what it adds, and free gives back
 * only what was allocated last: wasm3 allocates once, while a module is loaded. */
void *bodkin_wasm3_calloc(size_t count, size_t size);
void *bodkin_wasm3_realloc(void *memory, size_t bytes);
void bodkin_wasm3_free(void *memory);

#endif
