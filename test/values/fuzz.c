/* libFuzzer target: every value function on arbitrary bytes. The first byte picks unit and clock.
 *
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined \
 *         firmware/values/[a-z]*.c test/values/fuzz.c -o fuzz
 *     ./fuzz -runs=10000000 -max_len=96
 */
#include <stdlib.h>

#include "../../firmware/values/values.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(bool condition) {
    if (!condition) abort();
}

static void check_clock(const struct bodkin_clock *at) {
    expect(at->year >= 1 && at->year <= 9999 && at->month >= 1 && at->month <= 12);
    expect(at->day >= 1 && at->day <= 31 && at->hour < 24 && at->minute < 60 && at->second < 60);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const struct bodkin_clock clocks[] = {
        { 2013, 2, 12, 4, 30, 0 },
        { 2024, 2, 29, 23, 59, 59 },
        { 1, 1, 1, 0, 0, 0 },
        { 9999, 12, 31, 12, 0, 0 },
    };
    if (size == 0) return 0;
    enum bodkin_unit unit = (enum bodkin_unit)(data[0] % (BODKIN_UNIT_KCAL + 1));
    const struct bodkin_clock *now = &clocks[data[0] / 64];
    const char *text = (const char *)data + 1;
    size_t bytes = size - 1, start, end;
    int64_t number;
    char digits[24];
    bool on;
    struct bodkin_quantity quantity;
    struct bodkin_time time;
    struct bodkin_date date;
    struct bodkin_moment from, to;
    struct bodkin_recurrence recurrence;
    bodkin_value_quantity(text, bytes, unit, &quantity);
    bodkin_value_duration(text, bytes, unit, &number);
    if (bodkin_value_time(text, bytes, now, &time) == 0) {
        expect(time.hour < 24 && time.minute < 60 && time.second < 60);
    }
    if (bodkin_value_date(text, bytes, now, &date) == 0) {
        expect(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31);
        expect(date.weekday < 7 && date.grain <= BODKIN_GRAIN_YEAR);
    }
    if (bodkin_value_moment(text, bytes, now, &from) == 0) check_clock(&from.at);
    if (bodkin_value_range(text, bytes, now, &from, &to) == 0) {
        check_clock(&from.at);
        check_clock(&to.at);
    }
    if (bodkin_value_recurrence(text, bytes, &recurrence) == 0) {
        expect(recurrence.interval > 0 && recurrence.weekdays < 128);
    }
    bodkin_value_bool(text, bytes, &on);
    if (bodkin_value_text(text, bytes, &start, &end) == 0) expect(start < end && end <= bytes);
    int count = bodkin_value_digits(text, bytes, digits, sizeof digits);
    if (count >= 0) expect(count > 0 && (size_t)count < sizeof digits && digits[count] == 0);
    bodkin_value_matches(text, bytes, text, bytes);
    return 0;
}
