#include "errors.h"

int bodkin_fault_set(struct bodkin_fault *fault, int error, enum bodkin_stage stage,
                     uint32_t offset) {
    if (fault->error == 0) {
        fault->error = error;
        fault->stage = stage;
        fault->offset = offset;
    }
    return error;
}

#ifdef BODKIN_NO_ERROR_TEXT
const char *bodkin_error_text(int error) {
    (void)error;
    return "";
}
#else
const char *bodkin_error_text(int error) {
    static const char *const texts[] = {
        "no error",
        "a pointer is NULL or misaligned: see struct bodkin_config",
        "the arena is too small: give it at least as many bytes as the offset says",
        "a row of the tool tables is malformed: generate the tables again",
        "the tool tables are for another firmware: generate them with this version",
        "the image is truncated: flash it again, whole",
        "this is not a Bodkin image: flash a .bodkin file at this address",
        "the image has another format version: build it with this version",
        "the image's header is damaged: flash it again",
        "the image is damaged: flash it again",
        "a section of the image is missing or malformed: build the image again",
        "the image was made for other tools: build image and tables together",
        "the image needs other kernels: build it with this version",
        "a kernel failed: the image's kernels do not fit this firmware",
        "the text is not UTF-8",
        "the text is longer than 512 bytes: say less at a time",
        "the text has more tokens than the model takes: say less at a time",
        "the port's clock failed",
        "the port has no console, or it failed",
        "the result has no calls to run",
        "a tool has no handler: set `handlers` in the tool tables",
        "the runtime is not running: bodkin_init must succeed first",
        "the image answers its self-test wrongly: do not confirm it",
    };
    const unsigned index = 0u - (unsigned)error;
    return index < sizeof texts / sizeof texts[0] ? texts[index] : "an error of a handler";
}
#endif

const char *bodkin_stage_name(enum bodkin_stage stage) {
    static const char *const names[] = {
        "none", "config", "tables", "image", "kernels",
        "text", "decode", "values", "dispatch", "console",
    };
    const unsigned index = (unsigned)stage;
    return index < sizeof names / sizeof names[0] ? names[index] : names[0];
}
