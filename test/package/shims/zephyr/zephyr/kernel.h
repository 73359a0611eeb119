/* Of Zephyr, what the sample uses: nothing. */
