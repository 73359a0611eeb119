#include "fields_when.h"

#include "iso.h"
#include "micros.h"
#include "rows.h"

static int read_clock(struct bodkin_reader *reader);
static bool read_moments(const struct bodkin_words *words, bool is_range,
                         struct bodkin_moment moments[2]);
static bool read_moment(const struct bodkin_words *words, struct bodkin_moment *moment);
static uint32_t end_row(const struct bodkin_words *words);
static bool add_moment(const struct bodkin_words *words, uint32_t row, uint32_t row_end,
                       const struct bodkin_clock *at);

int bodkin_fields_read_when(const struct bodkin_words *words) {
    struct bodkin_moment moments[2] = {{.grain = BODKIN_GRAIN_SECOND}};
    const uint32_t second = end_row(words);
    if (read_clock(words->reader) != 0) return BODKIN_ERROR_CLOCK;
    if (!read_moments(words, second < words->row_end, moments)) {
        bodkin_words_refuse(words, words->row, NULL);
    } else if (add_moment(words, words->row, second, &moments[0].at) &&
               second < words->row_end) {
        add_moment(words, second, words->row_end, &moments[1].at);
    }
    return 0;
}

/* At most once a turn. */
static int read_clock(struct bodkin_reader *reader) {
    if (reader->has_clock) return 0;
    if (reader->port == NULL || reader->port->clock == NULL ||
        reader->port->clock(reader->port->context, &reader->clock) < 0) {
        return BODKIN_ERROR_CLOCK;
    }
    reader->has_clock = true;
    return 0;
}

/* The row that begins the end of a range: the first row's role comes again. Else row_end. */
static uint32_t end_row(const struct bodkin_words *words) {
    const enum bodkin_role first = bodkin_field_role(bodkin_words_field(words, words->row));
    uint32_t row = words->row + 1;
    while (row < words->row_end &&
           bodkin_field_role(bodkin_words_field(words, row)) != first) row++;
    return row;
}

/* A day alone has no time: nobody said midnight. And "at seven" is no day, nor is "may". */
static bool read_moments(const struct bodkin_words *words, bool is_range,
                         struct bodkin_moment moments[2]) {
    const bool is_date =
        bodkin_field_kind(bodkin_words_field(words, words->row)) == BODKIN_KIND_DATE;
    if (!is_range) return read_moment(words, &moments[0]);
    if (bodkin_value_range(bodkin_words_text(words), bodkin_words_bytes(words),
                           &words->reader->clock, &moments[0], &moments[1]) != 0) {
        return false;
    }
    for (int i = 0; i < 2; i++) {
        const uint8_t grain = moments[i].grain;
        if (is_date ? grain != BODKIN_GRAIN_DAY : grain > BODKIN_GRAIN_HOUR) return false;
    }
    return true;
}

static bool read_moment(const struct bodkin_words *words, struct bodkin_moment *moment) {
    const char *text = bodkin_words_text(words);
    const size_t bytes = bodkin_words_bytes(words);
    const struct bodkin_clock *now = &words->reader->clock;
    struct bodkin_time time = {0};
    struct bodkin_date date = {0};
    switch (bodkin_field_kind(bodkin_words_field(words, words->row))) {
    case BODKIN_KIND_TIME:
        if (bodkin_value_time(text, bytes, now, &time) != 0) return false;
        moment->at.hour = time.hour;
        moment->at.minute = time.minute;
        moment->at.second = time.second;
        return true;
    case BODKIN_KIND_DATE:
        if (bodkin_value_date(text, bytes, now, &date) != 0) return false;
        moment->at.year = date.year;
        moment->at.month = date.month;
        moment->at.day = date.day;
        return true;
    default:
        return bodkin_value_moment(text, bytes, now, moment) == 0 &&
               moment->grain <= BODKIN_GRAIN_HOUR;
    }
}

static int64_t iso_of(enum bodkin_kind kind, const struct bodkin_clock *at) {
    const int64_t day = at->year * 10000 + at->month * 100 + at->day;
    const int64_t second = at->hour * 3600 + at->minute * 60 + at->second;
    if (kind == BODKIN_KIND_DATE) return day;
    return kind == BODKIN_KIND_TIME ? second : day * BODKIN_ISO_DAY + second;
}

/* Into a string, or the parts of a time: "at 7" is hour 7 and minute 0. Seconds without a member
 * are the clock's ("in ten minutes") and are dropped; minutes without one were said, and can't be.
 * False, and refused, when a row can't hold its part. */
static bool add_moment(const struct bodkin_words *words, uint32_t row, uint32_t row_end,
                       const struct bodkin_clock *at) {
    const struct bodkin_field *field = bodkin_words_field(words, row);
    if (bodkin_field_role(field) == BODKIN_ROLE_WHOLE) {
        return bodkin_words_add_iso(words, row, iso_of(bodkin_field_kind(field), at));
    }
    bool has_minute = at->minute == 0;
    for (uint32_t i = row; i < row_end; i++) {
        if (bodkin_field_role(bodkin_words_field(words, i)) == BODKIN_ROLE_MINUTE) {
            has_minute = true;
        }
    }
    if (!has_minute) {
        bodkin_words_refuse(words, row, NULL);
        return false;
    }
    for (uint32_t i = row; i < row_end; i++) {
        const enum bodkin_role role = bodkin_field_role(bodkin_words_field(words, i));
        const int part = role == BODKIN_ROLE_HOUR     ? at->hour
                         : role == BODKIN_ROLE_MINUTE ? at->minute
                                                      : at->second;
        if (!bodkin_words_add_number(words, i, (int64_t)part * BODKIN_VALUE_MICROS)) return false;
    }
    return true;
}
