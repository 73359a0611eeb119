/* Every limit of wasm3 in one place: no preset of its own fits a bare target. Each wasm3 source is
 * compiled with -include wasm3_config.h, and kernels_wasm3.c includes it before wasm3's headers,
 * because its structs change with these. */
#ifndef BODKIN_WASM3_CONFIG_H
#define BODKIN_WASM3_CONFIG_H

#define d_m3CodePageAlignSize 1024      /* bytes; code pages are multiples of this */
#define d_m3MaxFunctionStackHeight 256  /* slots of a function: locals, operands */
#define d_m3MaxConstantTableSize 64     /* constants of a function */
#define d_m3MaxLinearMemoryPages 16     /* of 64 KB; what is allocated is what init asks for */
#define d_m3MaxDuplicateFunctionImpl 1
#define d_m3VerboseErrorMessages 0
#define d_m3EnableStrace 0
#define d_m3RecordBacktraces 0
#define d_m3FixedHeap 0

/* wasm3's heap is the arena that bodkin_kernels_open was given. */
#define calloc bodkin_wasm3_calloc
#define realloc bodkin_wasm3_realloc
#define free bodkin_wasm3_free

#endif
