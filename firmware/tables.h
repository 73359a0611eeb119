/* The contract between generated tables and the firmware. Written by hand; generated C includes it.
 *
 * The tables hold no pointers, only offsets and indices, so the same bytes serve as `static const`
 * C on a board and as a block of data that the simulator loads. Little endian, 32-bit target or
 * not: every row has the same size everywhere (asserted in tables.c).
 *
 * Memory heads are numbered END 0, TRUE 1, FALSE 2, then for each tool in order: the tool, then for
 * each of its params: the param, then its enum values. */
#ifndef BODKIN_TABLES_H
#define BODKIN_TABLES_H

#include <stdint.h>

#define BODKIN_TABLES_ABI 2
#define BODKIN_NO_INDEX 0xFFFFu

enum bodkin_head {
    BODKIN_HEAD_END = 0, BODKIN_HEAD_TRUE = 1, BODKIN_HEAD_FALSE = 2, BODKIN_HEAD_FIRST_TOOL = 3
};

/* What the decoder points at for a value, and which parser reads it. CHANGE is a number that is
 * added to a level ("up by ten"), WEEKDAYS a set of days (bit 0 Monday to bit 6 Sunday), DIGITS a
 * code or phone number as text. */
enum bodkin_kind {
    BODKIN_KIND_INT, BODKIN_KIND_NUM, BODKIN_KIND_BOOL, BODKIN_KIND_TEXT,
    BODKIN_KIND_ENUM, BODKIN_KIND_TIME, BODKIN_KIND_DURATION, BODKIN_KIND_DATE,
    BODKIN_KIND_DATE_TIME, BODKIN_KIND_DIGITS, BODKIN_KIND_WEEKDAYS, BODKIN_KIND_CHANGE
};

/* How a member of an args struct is stored. Booleans and enums are one byte. A string is
 * char[max_bytes + 1]; one of kind TIME, DATE, DATE_TIME or DURATION holds ISO 8601 text, one of
 * kind DIGITS figures. A list is
 * { uint8_t count; T items[most]; }, with `most` from ITEMS_MAX, or the number of the enum's
 * values; a list of enum values has each at most once. */
enum bodkin_storage {
    BODKIN_STORAGE_BOOL, BODKIN_STORAGE_I8, BODKIN_STORAGE_U8, BODKIN_STORAGE_I16,
    BODKIN_STORAGE_U16, BODKIN_STORAGE_I32, BODKIN_STORAGE_U32, BODKIN_STORAGE_F32,
    BODKIN_STORAGE_STRING, BODKIN_STORAGE_ENUM
};

/* The part of a composite that a field holds. In a range the fields of the start come first, and
 * the end begins where the role of the first of them comes again. */
enum bodkin_role { BODKIN_ROLE_WHOLE, BODKIN_ROLE_HOUR, BODKIN_ROLE_MINUTE, BODKIN_ROLE_SECOND };

enum bodkin_unit {
    BODKIN_UNIT_NONE, BODKIN_UNIT_MS, BODKIN_UNIT_S, BODKIN_UNIT_MIN, BODKIN_UNIT_H,
    BODKIN_UNIT_DAY, BODKIN_UNIT_PERCENT, BODKIN_UNIT_CELSIUS, BODKIN_UNIT_FAHRENHEIT,
    BODKIN_UNIT_DEG, BODKIN_UNIT_BPM, BODKIN_UNIT_STEPS, BODKIN_UNIT_M, BODKIN_UNIT_KM,
    BODKIN_UNIT_MI, BODKIN_UNIT_KG, BODKIN_UNIT_LB, BODKIN_UNIT_KCAL
};

enum bodkin_field_flags {
    BODKIN_FIELD_REQUIRED = 1,
    BODKIN_FIELD_REPEATED = 2, /* a list */
    BODKIN_FIELD_CONTINUED = 4 /* same param (same head) as the row before: a composite's part */
};

/* One declared field = one member of the args struct; field i of a tool has bit i of the struct's
 * `has` word. Rows of a tool are consecutive, and rows of a composite are consecutive within it. A
 * param (what the model points at) is a row without CONTINUED together with the CONTINUED rows
 * after it. 6 bytes; rows.h takes them apart. */
struct bodkin_field {
    uint16_t offset;      /* bytes from the start of the args struct */
    uint16_t detail_role; /* detail | enum bodkin_role << 14. The detail of integers: index in
                             int_limits; F32: index in num_limits; both BODKIN_NO_LIMITS for none.
                             STRING: max bytes. ENUM: index in enum_counts. */
    uint8_t kind_storage; /* enum bodkin_kind | enum bodkin_storage << 4 */
    uint8_t unit_flags;   /* enum bodkin_unit | enum bodkin_field_flags << 5 */
};
#define BODKIN_NO_LIMITS 0x3FFFu

enum bodkin_tool_flags {
    BODKIN_TOOL_CONFIRM = 1 /* risky: the firmware asks the wearer before it dispatches the call */
};

/* 8 bytes. */
struct bodkin_tool {
    uint16_t head;
    uint16_t field_first; /* index in fields */
    uint16_t args_bytes;  /* sizeof the args struct, whose first member is uint32_t has */
    uint8_t field_count;
    uint8_t flags;        /* enum bodkin_tool_flags */
};

struct bodkin_int_limits { int32_t min, max; };
struct bodkin_num_limits { float min, max; };

/* A limit that few fields have, beyond those of the row. 8 bytes; in the order of fields. */
enum bodkin_rule {
    BODKIN_RULE_ITEMS_MAX,      /* items of a list; one more is out of range */
    BODKIN_RULE_ITEMS_MIN,      /* fewer, and the list counts as missing */
    BODKIN_RULE_UNIQUE,         /* an item that is said twice is in the list once; value 1 */
    BODKIN_RULE_CHARACTERS_MIN, /* of a string */
    BODKIN_RULE_MULTIPLE,       /* integers: of value; F32: of value / 10^6 */
    BODKIN_RULE_PATTERN,        /* a string must match: the first state, an index in edges */
    BODKIN_RULE_EQUAL,          /* one of several rows: the value is that of one of them. Integers,
                                   with their sign; F32: × 10^6; a boolean: 0 or 1 */
    BODKIN_RULE_NEEDED          /* missing where one of these rows is given: BODKIN_ROWS, those of
                                   an object, of which the field is one */
};
#define BODKIN_ROWS(first, count) ((first) | (uint32_t)(count) << 16)
struct bodkin_check {
    uint16_t field; /* index in fields */
    uint16_t rule;  /* enum bodkin_rule */
    uint32_t value;
};

/* A pattern is a deterministic automaton over the bytes of the text. A state is one row, followed
 * by its edges, each of which takes the bytes from low to high. 4 bytes. */
struct bodkin_edge {
    uint8_t low;   /* of a state: 1 if the text may end here */
    uint8_t high;  /* of a state: how many edges follow */
    uint16_t next; /* index of the state that it leads to; of a state: BODKIN_NO_INDEX */
};

/* Offsets in strings, in the order of the tools, the fields, and the values of each enum in turn.
 * Only the console reads names: all NULL in C that is compiled with BODKIN_NO_NAMES. */
struct bodkin_names {
    const uint16_t *tools, *fields, *enum_values;
    const char *strings; /* NUL-terminated, pooled */
};

/* Runs a call. `args` is the tool's args struct, `user` is what bodkin_dispatch was given.
 * Returns 0 or a negative error of the firmware's own, which bodkin_dispatch passes on. */
typedef int (*bodkin_handler)(const void *args, void *user);

struct bodkin_tools {
    uint32_t abi;  /* BODKIN_TABLES_ABI */
    uint8_t hash[8]; /* binds the tables to the image's tool memory */
    uint16_t tool_count, field_count, enum_count, head_count, check_count, edge_count;
    const struct bodkin_tool *tools;
    const struct bodkin_field *fields;
    const uint8_t *enum_counts; /* values of each enum; equal lists are shared. Value i of a param
                                   has its head + 1 + i. */
    const struct bodkin_int_limits *int_limits;
    const struct bodkin_num_limits *num_limits;
    const struct bodkin_check *checks;
    const struct bodkin_edge *edges;
    const bodkin_handler *handlers;  /* one a tool, or NULL */
    struct bodkin_names names;
};

#endif
