/* Of the Arduino core, what the sample uses: to check the sketch without it. */
#ifndef ARDUINO_H
#define ARDUINO_H

#include <stddef.h>
#include <stdint.h>

#define LED_BUILTIN 13
#define OUTPUT 1
#define HIGH 1

struct SerialPort {
    void begin(unsigned long baud);
    int available();
    int read();
    size_t write(const char *text, size_t bytes);
};
extern SerialPort Serial;

void pinMode(uint8_t pin, uint8_t mode);
void digitalWrite(uint8_t pin, uint8_t value);

#endif
