/* Of FreeRTOS, what the sample uses: nothing. */
