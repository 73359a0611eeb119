/* UTF-8 as in RFC 3629: shortest forms only, no surrogates, nothing above U+10FFFF. */
#ifndef BODKIN_UTF8_H
#define BODKIN_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Offset of the first byte that is no part of a whole, valid character; `bytes` when all are. */
size_t bodkin_utf8_check(const char *text, size_t bytes);

/* Bytes of the character at `text`, 1 to 4. 1 where no valid one starts. */
size_t bodkin_utf8_bytes(const char *text, size_t bytes);

#endif
