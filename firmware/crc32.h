/* CRC-32 as in IEEE 802.3: reflected, polynomial 0xEDB88320. */
#ifndef BODKIN_CRC32_H
#define BODKIN_CRC32_H

#include <stddef.h>
#include <stdint.h>

uint32_t bodkin_crc32(const void *data, size_t bytes);

#endif
