/* An utterance a line in, a line of JSON out. The model lies in the partition of that name. */
#include <stdio.h>

#include "esp_partition.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"

#include "bodkin.h"
#include "console.h"
#include "watch.tools.h"

#define ARENA_BYTES (128 * 1024)

__attribute__((aligned(16))) static uint8_t arena[ARENA_BYTES];
static struct bodkin bodkin;
static struct bodkin_result result;
static struct bodkin_line line;

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    const size_t written = fwrite(text, 1, bytes, stdout);
    return written == bytes && fflush(stdout) == 0 ? 0 : -1;
}

/* No clock: "at seven" is refused. A board that knows the time gives it here. */
static const struct bodkin_port port = {.console_write = write_console};

/* The partition in the address space, or NULL. */
static const void *map_model(size_t *bytes) {
    const void *model = NULL;
    esp_partition_mmap_handle_t handle;
    const esp_partition_t *partition =
        esp_partition_find_first(ESP_PARTITION_TYPE_DATA, ESP_PARTITION_SUBTYPE_ANY, "model");
    if (partition == NULL) return NULL;
    *bytes = partition->size;
    const esp_err_t error = esp_partition_mmap(partition, 0, partition->size,
                                               ESP_PARTITION_MMAP_DATA, &model, &handle);
    return error == ESP_OK ? model : NULL;
}

void app_main(void) {
    size_t model_bytes = 0;
    const void *model = map_model(&model_bytes);
    if (model == NULL) {
        printf("no partition 'model': see partitions.csv\n");
        return;
    }
    const struct bodkin_config config = {
        .image = model,
        .image_bytes = model_bytes,
        .tools = &watch_tools,
        .port = &port,
        .arena = arena,
        .arena_bytes = sizeof arena,
    };
    if (bodkin_init(&bodkin, &config) != 0) {
        bodkin_console_fault(&port, &bodkin.fault);
        return;
    }
    for (;;) {
        size_t bytes = 0;
        const int byte = getchar();
        if (byte == EOF) {
            vTaskDelay(1); /* nothing has been typed */
            continue;
        }
        if (!bodkin_line_put(&line, (char)byte, &bytes)) continue;
        if (bodkin_turn(&bodkin, line.text, bytes, &result) != 0) {
            bodkin_console_fault(&port, &bodkin.fault);
        } else {
            bodkin_console_result(&bodkin, &result);
        }
    }
}
