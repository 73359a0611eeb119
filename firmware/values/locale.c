#include "locale.h"

#ifndef BODKIN_LOCALE
#define BODKIN_LOCALE bodkin_locale_en
#endif

const struct bodkin_locale *const bodkin_locale = &BODKIN_LOCALE;
