#include "wasm3_heap.h"

#include <stdint.h>
#include <string.h>

/* Before each allocation. */
struct chunk {
    uint64_t bytes;
    uint64_t unused; /* keeps what follows 16-aligned */
};

#define CHUNK_BYTES_MAX (1u << 28)

static struct bodkin_arena *arena;
static uint8_t *last; /* what was allocated last, while it is there */
static bool exhausted;

static void *take(size_t bytes) {
    void *memory = bytes > CHUNK_BYTES_MAX ? NULL : bodkin_arena_take(arena, bytes);
    if (memory == NULL) exhausted = true;
    return memory;
}

void bodkin_wasm3_heap_use(struct bodkin_arena *to_use) {
    arena = to_use;
    last = NULL;
    exhausted = false;
}

bool bodkin_wasm3_heap_exhausted(void) { return exhausted; }

void *bodkin_wasm3_calloc(size_t count, size_t size) {
    const bool huge = size != 0 && count > CHUNK_BYTES_MAX / size;
    struct chunk *chunk = take(huge ? SIZE_MAX : sizeof *chunk + count * size);
    if (chunk == NULL) return NULL;
    chunk->bytes = count * size;
    last = (uint8_t *)(chunk + 1);
    return last;
}

void *bodkin_wasm3_realloc(void *memory, size_t bytes) {
    if (memory == NULL) return bodkin_wasm3_calloc(bytes, 1);
    struct chunk *chunk = (struct chunk *)memory - 1;
    const size_t old_bytes = (size_t)chunk->bytes;
    if (bytes <= old_bytes) return memory;
    if (memory != last) {
        void *moved = bodkin_wasm3_calloc(bytes, 1);
        if (moved != NULL) memcpy(moved, memory, old_bytes);
        return moved;
    }
    const size_t room = (size_t)(arena->base + arena->used - last);
    if (bytes > room && take(bytes - room) == NULL) return NULL;
    memset(last + old_bytes, 0, bytes - old_bytes);
    chunk->bytes = bytes;
    return memory;
}

void bodkin_wasm3_free(void *memory) {
    if (memory == NULL || memory != last) return;
    arena->used = (size_t)((uint8_t *)((struct chunk *)memory - 1) - arena->base);
    last = NULL;
}
