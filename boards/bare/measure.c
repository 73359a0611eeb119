/* Measures a firmware that doesn't know of it: linked in with --wrap for each function below, it
 * counts the instructions of every turn by phase and writes them as a line after the turn's own.
 *
 *     {"measure":{"turn":N,"tokenise":N,"encode":N,"decode":N,"values":N,"kernels":N,
 *      "linear":N,"attend":N,"vectors":N,"linear_macs":N,"attend_macs":N,"stack_bytes":N,
 *      "code_page_bytes":N}}
 *
 * in one line. The first has "start" too: the instructions of bodkin_init. `kernels` is all of the
 * kernels, of which linear (linear_s8, linear_s4), attend and vectors (norms, RoPE, quantisation)
 * are native. */
#include <string.h>

#include "bare.h"
#include "board.h"
#include "bodkin.h"
#include "calls.h"
#include "console.h"
#include "decoder.h"
#include "intrinsics.h"
#include "json.h"
#include "kernels.h"
#include "measure.h"
#include "tokenizer.h"

enum part {
    START, TURN, TOKENISE, ENCODE, DECODE, VALUES, KERNELS, LINEAR, ATTEND, VECTORS,
    LINEAR_MACS, ATTEND_MACS, PARTS
};

static const char *const names[PARTS] = {
    "start", "turn", "tokenise", "encode", "decode", "values", "kernels", "linear", "attend",
    "vectors", "linear_macs", "attend_macs",
};

/* Ticks; from LINEAR_MACS on multiply-accumulates. */
static uint64_t counts[PARTS];

/* One intrinsic may call another, whose work is the caller's. */
static bool is_inside;

static uint32_t code_page_bytes;

void measure_code_page(uint32_t bytes) { code_page_bytes += bytes; }

static void count(enum part part, uint64_t since) { counts[part] += bare_ticks() - since; }

static void write_counts(void) {
    struct bodkin_json json;
    bodkin_json_start(&json, &bare_port);
    bodkin_json_open(&json, '{');
    bodkin_json_key(&json, "measure");
    bodkin_json_open(&json, '{');
    for (int part = 0; part < PARTS; part++) {
        if (part == START && counts[START] == 0) continue;
        bodkin_json_key(&json, names[part]);
        const bool is_time = part < LINEAR_MACS;
        const uint64_t n = is_time ? counts[part] * 1000u / BOARD_CLOCK_MHZ : counts[part];
        bodkin_json_integer(&json, (int64_t)n);
    }
    bodkin_json_key(&json, "stack_bytes");
    bodkin_json_integer(&json, bare_stack_bytes());
    bodkin_json_key(&json, "code_page_bytes");
    bodkin_json_integer(&json, code_page_bytes);
    bodkin_json_close(&json, '}');
    bodkin_json_close(&json, '}');
    bodkin_json_end(&json);
    memset(counts, 0, sizeof counts);
}

/* A wrapper of NAME. `part` gets the ticks of the call. */
#define WRAP(part, name, parameters, arguments)                                                   \
    int __real_##name parameters;                                                                 \
    int __wrap_##name parameters;                                                                 \
    int __wrap_##name parameters {                                                                \
        const uint64_t start = bare_ticks();                                               \
        const int status = __real_##name arguments;                                               \
        count(part, start);                                                                       \
        return status;                                                                            \
    }

#define WRAP_INTRINSIC(part, name, parameters, arguments)                                         \
    void __real_##name parameters;                                                                \
    void __wrap_##name parameters;                                                                \
    void __wrap_##name parameters {                                                               \
        const bool is_outermost = !is_inside;                                                     \
        const uint64_t start = bare_ticks();                                               \
        is_inside = true;                                                                         \
        __real_##name arguments;                                                                  \
        if (is_outermost) count(part, start);                                                     \
        if (is_outermost) is_inside = false;                                                      \
    }

WRAP(START, bodkin_init, (struct bodkin *bodkin, const struct bodkin_config *config),
     (bodkin, config))
WRAP(TURN, bodkin_turn,
     (struct bodkin *bodkin, const char *text, size_t bytes, struct bodkin_result *result),
     (bodkin, text, bytes, result))
WRAP(TOKENISE, bodkin_tokenizer_encode,
     (const struct bodkin_tokenizer *tokenizer, const char *text, size_t bytes, uint32_t most,
      struct bodkin_tokens *tokens, struct bodkin_fault *fault),
     (tokenizer, text, bytes, most, tokens, fault))
WRAP(DECODE, bodkin_decoder_run,
     (const struct bodkin_decoder *decoder, struct bodkin_program *program,
      struct bodkin_fault *fault),
     (decoder, program, fault))
WRAP(VALUES, bodkin_calls_read,
     (struct bodkin_reader *reader, const struct bodkin_program *program, float threshold,
      struct bodkin_fault *fault),
     (reader, program, threshold, fault))
WRAP(KERNELS, bodkin_kernels_decode,
     (struct bodkin_kernels *kernels, uint32_t step, enum bodkin_input input, uint32_t a,
      uint32_t b),
     (kernels, step, input, a, b))
WRAP(KERNELS, bodkin_kernels_score_heads, (struct bodkin_kernels *kernels, float **logits),
     (kernels, logits))
WRAP(KERNELS, bodkin_kernels_score_starts, (struct bodkin_kernels *kernels, float **logits),
     (kernels, logits))
WRAP(KERNELS, bodkin_kernels_score_ends,
     (struct bodkin_kernels *kernels, uint32_t first, float **logits), (kernels, first, logits))

int __real_bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens,
                                 uint32_t token_count);
int __wrap_bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens,
                                 uint32_t token_count);
int __wrap_bodkin_kernels_encode(struct bodkin_kernels *kernels, const uint16_t *tokens,
                                 uint32_t token_count) {
    const uint64_t start = bare_ticks();
    const int status = __real_bodkin_kernels_encode(kernels, tokens, token_count);
    count(ENCODE, start);
    counts[KERNELS] += counts[ENCODE]; /* there is one a turn */
    return status;
}

/* linear_s4 calls linear_s8, whose work then counts once. */
#define WRAP_LINEAR(name)                                                                         \
    void __real_##name(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add); \
    void __wrap_##name(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add); \
    void __wrap_##name(const struct bodkin_s8 *w, const struct bodkin_s8 *x, float *y, bool add) { \
        const bool is_outermost = !is_inside;                                                     \
        const uint64_t start = bare_ticks();                                                      \
        is_inside = true;                                                                         \
        __real_##name(w, x, y, add);                                                              \
        if (!is_outermost) return;                                                                \
        is_inside = false;                                                                        \
        count(LINEAR, start);                                                                     \
        counts[LINEAR_MACS] += (uint64_t)w->count * w->cols * x->count;                           \
    }

WRAP_LINEAR(bodkin_linear_s8)
WRAP_LINEAR(bodkin_linear_s4)

void __real_bodkin_attend(float *q, const struct bodkin_attention *attention,
                          const struct bodkin_scratch *scratch);
void __wrap_bodkin_attend(float *q, const struct bodkin_attention *attention,
                          const struct bodkin_scratch *scratch);
void __wrap_bodkin_attend(float *q, const struct bodkin_attention *attention,
                          const struct bodkin_scratch *scratch) {
    const uint32_t positions = attention->blocks[0].k.count + attention->blocks[1].k.count;
    const uint64_t start = bare_ticks();
    is_inside = true;
    __real_bodkin_attend(q, attention, scratch);
    is_inside = false;
    count(ATTEND, start);
    counts[ATTEND_MACS] +=
        2ull * attention->queries * attention->heads * attention->head_width * positions;
}

WRAP_INTRINSIC(VECTORS, bodkin_rms_norm,
               (const float *x, uint32_t rows, uint32_t width, const float *gain, float *y),
               (x, rows, width, gain, y))
WRAP_INTRINSIC(VECTORS, bodkin_rope,
               (float *x, uint32_t rows, uint32_t heads, uint32_t head_width, const float *cos,
                const float *sin),
               (x, rows, heads, head_width, cos, sin))
WRAP_INTRINSIC(VECTORS, bodkin_quantize_rows,
               (const float *x, uint32_t rows, uint32_t width, int8_t *x8, float *scales),
               (x, rows, width, x8, scales))
WRAP_INTRINSIC(VECTORS, bodkin_dequantize_row,
               (const int8_t *x8, float scale, uint32_t width, float *y), (x8, scale, width, y))
WRAP_INTRINSIC(VECTORS, bodkin_dequantize_row_s4,
               (const int8_t *x4, float scale, uint32_t width, float *y), (x4, scale, width, y))

int __real_bodkin_console_line(struct bodkin *bodkin, const char *text, size_t bytes,
                               struct bodkin_result *result);
int __wrap_bodkin_console_line(struct bodkin *bodkin, const char *text, size_t bytes,
                               struct bodkin_result *result);
int __wrap_bodkin_console_line(struct bodkin *bodkin, const char *text, size_t bytes,
                               struct bodkin_result *result) {
    const int status = __real_bodkin_console_line(bodkin, text, bytes, result);
    write_counts();
    return status;
}
