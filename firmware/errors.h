/* Errors: negative numbers, so that a function can return one or a count. The first error of an
 * operation wins and keeps where it happened. */
#ifndef BODKIN_ERRORS_H
#define BODKIN_ERRORS_H

#include <stdint.h>

/* Handlers that return errors of their own should take numbers below -100. */
enum bodkin_error {
    BODKIN_OK = 0,
    BODKIN_ERROR_ARGUMENT = -1,     /* a NULL or misaligned pointer in a call */
    BODKIN_ERROR_ARENA = -2,        /* the arena is too small; offset: bytes asked for so far */
    BODKIN_ERROR_TABLES = -3,       /* a table row points outside its tables; offset: the row */
    BODKIN_ERROR_TABLES_ABI = -4,   /* the tables were generated for another firmware */
    BODKIN_ERROR_TRUNCATED = -5,    /* the image ends before offset */
    BODKIN_ERROR_MAGIC = -6,        /* not an image */
    BODKIN_ERROR_VERSION = -7,      /* an image of another format version */
    BODKIN_ERROR_CHECKSUM = -8,     /* the header's CRC32 is wrong */
    BODKIN_ERROR_DIGEST = -9,       /* the SHA-256 is wrong */
    BODKIN_ERROR_LAYOUT = -10,      /* a section is missing, outside the image or malformed */
    BODKIN_ERROR_OTHER_TOOLS = -11, /* the image was made for other tools than the tables */
    BODKIN_ERROR_KERNEL_ABI = -12,  /* the image needs another version of the kernels */
    BODKIN_ERROR_KERNEL = -13,      /* a kernel trapped, or the kernels did not load */
    BODKIN_ERROR_UTF8 = -14,        /* the text is not UTF-8; offset: the first bad byte */
    BODKIN_ERROR_TEXT_BYTES = -15,  /* more than BODKIN_TEXT_BYTES_MAX; offset: the limit */
    BODKIN_ERROR_TEXT_TOKENS = -16, /* more tokens than the model takes; offset: the first over */
    BODKIN_ERROR_CLOCK = -17,       /* the port's clock failed */
    BODKIN_ERROR_CONSOLE = -18,     /* the port's console failed */
    BODKIN_ERROR_OUTCOME = -19,     /* a result without calls to run was dispatched */
    BODKIN_ERROR_HANDLER = -20,     /* no handler for a tool; offset: the tool's index */
    BODKIN_ERROR_CLOSED = -21,      /* not started, or ended by BODKIN_ERROR_KERNEL */
    BODKIN_ERROR_SELF_TEST = -22    /* the image fails its own test; offset: which utterance */
};

/* What was being done. */
enum bodkin_stage {
    BODKIN_STAGE_NONE, BODKIN_STAGE_CONFIG, BODKIN_STAGE_TABLES, BODKIN_STAGE_IMAGE,
    BODKIN_STAGE_KERNELS, BODKIN_STAGE_TEXT, BODKIN_STAGE_DECODE, BODKIN_STAGE_VALUES,
    BODKIN_STAGE_DISPATCH, BODKIN_STAGE_CONSOLE
};

/* offset: bytes from the start of the image, of the text or of the tables, unless the error says
 * otherwise. */
struct bodkin_fault {
    int error; /* enum bodkin_error, 0 for none */
    enum bodkin_stage stage;
    uint32_t offset;
};

#ifdef __cplusplus
extern "C" {
#endif

/* Notes an error unless one is there already, and returns `error`. */
int bodkin_fault_set(struct bodkin_fault *fault, int error, enum bodkin_stage stage,
                     uint32_t offset);

/* What an error means and what to do; static text. Never NULL. Empty when compiled with
 * BODKIN_NO_ERROR_TEXT. */
const char *bodkin_error_text(int error);

/* One word: "image", "text" … */
const char *bodkin_stage_name(enum bodkin_stage stage);

#ifdef __cplusplus
}
#endif

#endif
