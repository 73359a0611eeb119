/* Of FreeRTOS, what the sample uses. */
void vTaskDelay(unsigned ticks);
