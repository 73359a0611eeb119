/* Of Zephyr, what the sample uses. */
int console_init(void);
int console_getchar(void);
