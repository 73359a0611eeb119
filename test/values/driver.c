/* Answers questions about values on standard input, one a line, for the tests and tools/values:
 *
 *     kind <TAB> argument <TAB> text
 *
 * The argument is a unit's number for number, quantity and duration, the clock as six numbers for
 * time, date, moment and range, candidate words for matches. The answer is one line: the value's
 * parts, or "error" and its number. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../firmware/values/values.h"

static struct bodkin_clock clock_of(const char *text) {
    int v[6] = { 2013, 2, 12, 4, 30, 0 };
    sscanf(text, "%d %d %d %d %d %d", &v[0], &v[1], &v[2], &v[3], &v[4], &v[5]);
    return (struct bodkin_clock){ (int16_t)v[0], (uint8_t)v[1], (uint8_t)v[2],
                                  (uint8_t)v[3], (uint8_t)v[4], (uint8_t)v[5] };
}

static void print_moment(const struct bodkin_moment *m, const char *end) {
    static const char *const grains[] = { "second", "minute", "hour",    "day",
                                          "week",   "month",  "quarter", "year" };
    printf("%04d-%02d-%02d %02d:%02d:%02d %s%s", m->at.year, m->at.month, m->at.day, m->at.hour,
           m->at.minute, m->at.second, grains[m->grain], end);
}

static int answer(const char *kind, const char *argument, const char *text, size_t bytes) {
    struct bodkin_clock now = clock_of(argument);
    enum bodkin_unit unit = (enum bodkin_unit)atoi(argument);
    int64_t number;
    int error;
    if (!strcmp(kind, "number")) {
        struct bodkin_quantity q;
        if ((error = bodkin_value_quantity(text, bytes, unit, &q))) return error;
        if (q.relative || (q.extreme && unit != BODKIN_UNIT_PERCENT)) return BODKIN_VALUE_UNKNOWN;
        printf("%lld\n", (long long)q.micros);
        return 0;
    }
    if (!strcmp(kind, "quantity")) {
        struct bodkin_quantity q;
        if (!(error = bodkin_value_quantity(text, bytes, unit, &q))) {
            printf("%lld %s %d\n", (long long)q.micros, q.relative ? "relative" : "level",
                   q.extreme);
        }
        return error;
    }
    if (!strcmp(kind, "duration")) {
        if (!(error = bodkin_value_duration(text, bytes, unit, &number)))
            printf("%lld\n", (long long)number);
        return error;
    }
    if (!strcmp(kind, "time")) {
        struct bodkin_time t;
        if (!(error = bodkin_value_time(text, bytes, &now, &t))) {
            printf("%02d:%02d:%02d %+ld\n", t.hour, t.minute, t.second, (long)t.day_offset);
        }
        return error;
    }
    if (!strcmp(kind, "date")) {
        struct bodkin_date d;
        if (!(error = bodkin_value_date(text, bytes, &now, &d))) {
            printf("%04d-%02d-%02d %d %d %+ld\n", d.year, d.month, d.day, d.weekday, d.grain,
                   (long)d.day_offset);
        }
        return error;
    }
    if (!strcmp(kind, "moment")) {
        struct bodkin_moment m;
        if (!(error = bodkin_value_moment(text, bytes, &now, &m))) print_moment(&m, "\n");
        return error;
    }
    if (!strcmp(kind, "range")) {
        struct bodkin_moment from, to;
        if (!(error = bodkin_value_range(text, bytes, &now, &from, &to))) {
            print_moment(&from, " / ");
            print_moment(&to, "\n");
        }
        return error;
    }
    if (!strcmp(kind, "recurrence")) {
        struct bodkin_recurrence r;
        if (!(error = bodkin_value_recurrence(text, bytes, &r))) {
            printf("%d %d %d\n", r.weekdays, r.interval, r.grain);
        }
        return error;
    }
    if (!strcmp(kind, "bool")) {
        bool on;
        if (!(error = bodkin_value_bool(text, bytes, &on))) printf("%s\n", on ? "true" : "false");
        return error;
    }
    if (!strcmp(kind, "text")) {
        size_t start, end;
        if (!(error = bodkin_value_text(text, bytes, &start, &end))) {
            printf("%.*s\n", (int)(end - start), text + start);
        }
        return error;
    }
    if (!strcmp(kind, "digits")) {
        char out[64];
        if ((error = bodkin_value_digits(text, bytes, out, sizeof out)) >= 0) printf("%s\n", out);
        return error < 0 ? error : 0;
    }
    if (!strcmp(kind, "matches")) {
        printf("%d\n", bodkin_value_matches(text, bytes, argument, strlen(argument)));
        return 0;
    }
    fprintf(stderr, "driver: unknown kind \"%s\"\n", kind);
    exit(2);
}

int main(void) {
    static char line[4096];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        char *argument = strchr(line, '\t');
        char *text = argument ? strchr(argument + 1, '\t') : NULL;
        if (!text) {
            fprintf(stderr, "driver: expected kind, argument and text with tabs between\n");
            return 2;
        }
        *argument++ = 0;
        *text++ = 0;
        /* A copy of the exact size, so that a sanitizer sees a read past the end. */
        size_t bytes = strlen(text);
        char *copy = malloc(bytes ? bytes : 1);
        if (!copy) return 2;
        memcpy(copy, text, bytes);
        int error = answer(line, argument, copy, bytes);
        if (error) printf("error %d\n", error);
        free(copy);
    }
    return 0;
}
