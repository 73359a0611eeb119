/* Made by tools/values/locale.ts from en.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const struct {
    char part0[4092];
    char part1[2810];
} texts = {
    "\"\0"
    "$\0"
    "%\0"
    "&\0"
    "'\0"
    "' '\0"
    "+\0"
    "-\0"
    "@\0"
    "a\0"
    "a bit\0"
    "a little\0"
    "a m\0"
    "a notch\0"
    "a tad\0"
    "about\0"
    "activate\0"
    "activated\0"
    "active\0"
    "additional\0"
    "affirmative\0"
    "after\0"
    "after next\0"
    "afternoon\0"
    "afternoonish\0"
    "afternoons\0"
    "ago\0"
    "agree\0"
    "all\0"
    "all saints day\0"
    "all the way\0"
    "all the way down\0"
    "all the way up\0"
    "almost\0"
    "am\0"
    "an\0"
    "and\0"
    "and until\0"
    "annual\0"
    "annually\0"
    "another\0"
    "any\0"
    "approx\0"
    "approximately\0"
    "apr\0"
    "april\0"
    "april fools\0"
    "april fools day\0"
    "around\0"
    "as high as possible\0"
    "as loud as possible\0"
    "as low as possible\0"
    "as of\0"
    "asap\0"
    "ascension day\0"
    "ash wednesday\0"
    "at\0"
    "at night\0"
    "at present\0"
    "at the minute\0"
    "at the moment\0"
    "at this time\0"
    "atm\0"
    "aud\0"
    "aug\0"
    "august\0"
    "aye\0"
    "b\0"
    "back\0"
    "beats\0"
    "beats a minute\0"
    "beats per minute\0"
    "bedtime\0"
    "before\0"
    "beginning\0"
    "below\0"
    "below zero\0"
    "between\0"
    "billion\0"
    "billions\0"
    "billionth\0"
    "billionths\0"
    "bit\0"
    "black friday\0"
    "bln\0"
    "bn\0"
    "boss day\0"
    "bosss\0"
    "bosss day\0"
    "boxing day\0"
    "bpm\0"
    "breakfast\0"
    "breakfast time\0"
    "brighter\0"
    "brightest\0"
    "buck\0"
    "bucks\0"
    "business day\0"
    "business days\0"
    "but before\0"
    "by\0"
    "c\0"
    "cad\0"
    "cal\0"
    "calendar\0"
    "called\0"
    "calorie\0"
    "calories\0"
    "cals\0"
    "celcius\0"
    "celsius\0"
    "cent\0"
    "centigrade\0"
    "centime\0"
    "centimes\0"
    "centimeter\0"
    "centimeters\0"
    "centimetre\0"
    "centimetres\0"
    "cents\0"
    "certainly\0"
    "chf\0"
    "christmas\0"
    "christmas day\0"
    "christmas eve\0"
    "circa\0"
    "cm\0"
    "cms\0"
    "cny\0"
    "colder\0"
    "columbus day\0"
    "coming\0"
    "cooler\0"
    "correct\0"
    "couple\0"
    "cr\0"
    "crore\0"
    "crores\0"
    "crowns\0"
    "current\0"
    "current date\0"
    "d\0"
    "daily\0"
    "darker\0"
    "dawn\0"
    "day\0"
    "day after tomorrow\0"
    "day before yesterday\0"
    "days\0"
    "deactivate\0"
    "deactivated\0"
    "dec\0"
    "december\0"
    "decrease\0"
    "decrease by\0"
    "definitely\0"
    "deg\0"
    "deg c\0"
    "deg celsius\0"
    "deg f\0"
    "deg fahrenheit\0"
    "degree\0"
    "degree c\0"
    "degree celsius\0"
    "degree centigrade\0"
    "degree f\0"
    "degree fahrenheit\0"
    "degrees\0"
    "degrees c\0"
    "degrees celsius\0"
    "degrees centigrade\0"
    "degrees f\0"
    "degrees fahrenheit\0"
    "degrees farenheit\0"
    "degrees k\0"
    "degrees kelvin\0"
    "degs\0"
    "dimmer\0"
    "dimmest\0"
    "dinner time\0"
    "dinnertime\0"
    "disable\0"
    "disabled\0"
    "disagree\0"
    "do not\0"
    "dollar\0"
    "dollars\0"
    "dont\0"
    "dot\0"
    "double\0"
    "down\0"
    "down by\0"
    "doz\0"
    "dozen\0"
    "dozens\0"
    "dozs\0"
    "drop\0"
    "during\0"
    "dusk\0"
    "dz\0"
    "dzs\0"
    "each\0"
    "earlier\0"
    "early hours of the morning\0"
    "early in the morning\0"
    "early morning\0"
    "earth day\0"
    "easter\0"
    "easter mon\0"
    "easter monday\0"
    "easter sunday\0"
    "eight\0"
    "eighteen\0"
    "eighteenth\0"
    "eighth\0"
    "eighths\0"
    "eightieth\0"
    "eighty\0"
    "eleven\0"
    "eleventh\0"
    "enable\0"
    "enabled\0"
    "end\0"
    "end of\0"
    "end of day\0"
    "end of the day\0"
    "entire\0"
    "eod\0"
    "eur\0"
    "euro\0"
    "euros\0"
    "evening\0"
    "evenings\0"
    "every\0"
    "every year\0"
    "everyday\0"
    "exactly\0"
    "extra\0"
    "f\0"
    "fahrenheit\0"
    "false\0"
    "farenheit\0"
    "faster\0"
    "fathers day\0"
    "feb\0"
    "february\0"
    "feet\0"
    "few\0"
    "fewer\0"
    "fifteen\0"
    "fifteenth\0"
    "fifteenths\0"
    "fifth\0"
    "fifths\0"
    "fiftieth\0"
    "fifty\0"
    "fine\0"
    "first\0"
    "firsts\0"
    "five\0"
    "following\0"
    "foot\0"
    "for\0"
    "for about\0"
    "fortieth\0"
    "fortnight\0"
    "fortnights\0"
    "forty\0"
    "four\0"
    "fourteen\0"
    "fourteenth\0"
    "fourth\0"
    "fourths\0"
    "fourty\0"
    "franc\0"
    "francs\0"
    "freedom day\0"
    "fri\0"
    "friday\0"
    "fridays\0"
    "from\0"
    "from now\0"
    "from right now\0"
    "from this moment\0"
    "ft\0"
    "full\0"
    "full blast\0"
    "full brightness\0"
    "full of\0"
    "full volume\0"
    "fullest\0"
    "g\0"
    "gbp\0"
    "gm\0"
    "gms\0"
    "good friday\0"
    "gram\0"
    "gramme\0"
    "grammes\0"
    "grams\0"
    "grand\0"
    "gs\0"
    "h\0"
    "half\0"
    "halloween\0"
    "halves\0"
    "hence\0"
    "higher\0"
    "highest\0"
    "hotter\0"
    "hour\0"
    "hours\0"
    "hr\0"
    "hrs\0"
    "hundred\0"
    "hundreds\0"
    "hundredth\0"
    "hundredths\0"
    "ides\0"
    "immediately\0"
    "in\0"
    "in about\0"
    "in afternoon\0"
    "in another\0"
    "in between\0"
    "in the afternoon\0"
    "in the am\0"
    "in the evening\0"
    "in the morning\0"
    "in the night\0"
    "in the pm\0"
    "inactive\0"
    "inch\0"
    "inches\0"
    "incorrect\0"
    "increase\0"
    "increase by\0"
    "increase it\0"
    "independence day\0"
    "inr\0"
    "ins\0"
    "international workers day\0"
    "ish\0"
    "isnt\0"
    "jan\0"
    "january\0"
    "jpy\0"
    "jr\0"
    "jul\0"
    "july\0"
    "jun\0"
    "june\0"
    "juneteenth\0"
    "just\0"
    "just now\0"
    "k\0"
    "kcal\0"
    "kcals\0"
    "kelvin\0"
    "kelvins\0"
    "kg\0"
    "kgs\0"
    "kilo\0"
    "kilo meter\0"
    "kilocalorie\0"
    "kilocalories\0"
    "kilogram\0"
    "kilogramme\0"
    "kilogrammes\0"
    "kilograms\0"
    "kilojoule\0"
    "kilojoules\0"
    "kilometer\0"
    "kilometers\0"
    "kilometre\0"
    "kilometres\0"
    "kilos\0"
    "kings day\0"
    "kj\0"
    "klick\0"
    "klicks\0"
    "km\0"
    "kms\0"
    "koningsdag\0"
    "koti\0"
    "kr\0"
    "krona\0"
    "kroner\0"
    "krore\0"
    "krores\0"
    "l\0"
    "labeled\0"
    "labelled\0"
    "labor day\0"
    "labour day\0"
    "lac\0"
    "lakh\0"
    "lakhs\0"
    "last\0"
    "late evening\0"
    "late night\0"
    "late tonight\0"
    "later\0"
    "later than\0"
    "lb\0"
    "lbs\0"
    "less\0"
    "little\0"
    "lkh\0"
    "lkhs\0"
    "louder\0"
    "loudest\0"
    "lower\0"
    "lower by\0"
    "lowest\0"
    "lunch\0"
    "lunch time\0"
    "lunchtime\0"
    "m\0"
    "mar\0"
    "march\0"
    "mardi gras\0"
    "martin luther king day\0"
    "martin luther kings day\0"
    "maundy thursday\0"
    "max\0"
    "maximum\0"
    "may\0"
    "may day\0"
    "maybe\0"
    "memorial day\0"
    "meter\0"
    "meters\0"
    "metre\0"
    "metres\0"
    "mg\0"
    "mi\0"
    "mid day\0"
    "mid night\0"
    "midday\0"
    "midnight\0"
    "mil\0"
    "mile\0"
    "miles\0"
    "milligram\0"
    "milligrams\0"
    "millimeter\0"
    "millimeters\0"
    "millimetre\0"
    "millimetres\0"
    "million\0"
    "millions\0"
    "millionth\0"
    "millionths\0"
    "millis\0"
    "millisecond\0"
    "milliseconds\0"
    "min\0"
    "minimum\0"
    "mins\0"
    "minus\0"
    "minute\0"
    "minutes\0"
    "mio\0"
    "mlk day\0"
    "mln\0"
    "mm\0"
    "mn\0"
    "mon\0"
    "monday\0"
    "mondays\0"
    "month\0"
    "monthly\0"
    "months\0"
    "more\0"
    "more like\0"
    "morning\0"
    "mornings\0"
    "mothers day\0"
    "ms\0"
    "msec\0"
    "mth\0"
    "mths\0"
    "mute\0"
    "muted\0"
    "nah\0"
    "named\0"
    "namely\0"
    "naught\0"
    "nd\0"
    "nearly\0"
    "negative\0"
    "never\0"
    "new year\0"
    "new year day\0"
    "new year eve\0"
    "new years\0"
    "new years day\0"
    "new years eve\0"
    "next\0"
    "night\0"
    "nightly\0"
    "nights\0"
    "nil\0",
    "nine\0"
    "nineteen\0"
    "nineteenth\0"
    "nineth\0"
    "ninetieth\0"
    "ninety\0"
    "ninth\0"
    "ninths\0"
    "no\0"
    "none\0"
    "noon\0"
    "noonish\0"
    "noontime\0"
    "nope\0"
    "not\0"
    "notch\0"
    "nothing\0"
    "nought\0"
    "nov\0"
    "november\0"
    "now\0"
    "null\0"
    "o\0"
    "o clock\0"
    "oclock\0"
    "oct\0"
    "october\0"
    "of\0"
    "of course\0"
    "off\0"
    "oh\0"
    "ok\0"
    "okay\0"
    "old\0"
    "on\0"
    "on the dot\0"
    "one\0"
    "only\0"
    "or so\0"
    "other\0"
    "ou\0"
    "ounce\0"
    "ounces\0"
    "out of\0"
    "over\0"
    "overmorrow\0"
    "oz\0"
    "p\0"
    "p m\0"
    "paces\0"
    "pair\0"
    "palm sunday\0"
    "pancake day\0"
    "past\0"
    "pc\0"
    "pct\0"
    "pence\0"
    "pennies\0"
    "penny\0"
    "pentecost\0"
    "per cent\0"
    "per cent of\0"
    "percent\0"
    "percent of\0"
    "percentage\0"
    "percents\0"
    "percents of\0"
    "peso\0"
    "pesos\0"
    "please\0"
    "plus\0"
    "pm\0"
    "point\0"
    "positive\0"
    "pound\0"
    "pounds\0"
    "pounds sterling\0"
    "precise\0"
    "precisely\0"
    "presidents day\0"
    "previous\0"
    "prompt\0"
    "q\0"
    "qtr\0"
    "qtrs\0"
    "quarter\0"
    "quarterly\0"
    "quarters\0"
    "quid\0"
    "quieter\0"
    "raise\0"
    "raise by\0"
    "raise it\0"
    "rd\0"
    "reduce\0"
    "reduce by\0"
    "remembrance day\0"
    "right away\0"
    "right now\0"
    "roughly\0"
    "rs\0"
    "rupee\0"
    "rupees\0"
    "s\0"
    "saint paddys day\0"
    "saint patrick\0"
    "saint patricks day\0"
    "sat\0"
    "saturday\0"
    "saturdays\0"
    "say\0"
    "saying\0"
    "school day\0"
    "school days\0"
    "score\0"
    "sec\0"
    "second\0"
    "seconds\0"
    "secs\0"
    "sep\0"
    "sept\0"
    "september\0"
    "seven\0"
    "seventeen\0"
    "seventeenth\0"
    "seventh\0"
    "sevenths\0"
    "seventieth\0"
    "seventy\0"
    "several\0"
    "sharp\0"
    "shrove tuesday\0"
    "silent\0"
    "since\0"
    "single\0"
    "six\0"
    "sixteen\0"
    "sixteenth\0"
    "sixteenths\0"
    "sixth\0"
    "sixths\0"
    "sixtieth\0"
    "sixty\0"
    "slightly\0"
    "slower\0"
    "softer\0"
    "some\0"
    "st\0"
    "st paddys day\0"
    "st patricks day\0"
    "start\0"
    "starting\0"
    "starting at\0"
    "starting from\0"
    "step\0"
    "steps\0"
    "stone\0"
    "stones\0"
    "stop\0"
    "straight away\0"
    "sun\0"
    "sunday\0"
    "sundays\0"
    "sunrise\0"
    "sunset\0"
    "suppertime\0"
    "sure\0"
    "swiss francs\0"
    "switch off\0"
    "switch on\0"
    "t\0"
    "tad\0"
    "ten\0"
    "tenth\0"
    "tenths\0"
    "th\0"
    "thanksgiving\0"
    "thanksgiving day\0"
    "that\0"
    "that says\0"
    "the\0"
    "the coming\0"
    "the current\0"
    "the day after tomorrow\0"
    "the day before yesterday\0"
    "the end\0"
    "the end of\0"
    "the end of the day\0"
    "the following\0"
    "the max\0"
    "the maximum\0"
    "the minimum\0"
    "the whole\0"
    "third\0"
    "thirds\0"
    "thirteen\0"
    "thirteenth\0"
    "thirtieth\0"
    "thirty\0"
    "this\0"
    "this coming\0"
    "this moment\0"
    "this past\0"
    "thousand\0"
    "thousands\0"
    "thousandth\0"
    "thousandths\0"
    "three\0"
    "through\0"
    "thru\0"
    "thu\0"
    "thur\0"
    "thurs\0"
    "thursday\0"
    "thursdays\0"
    "til\0"
    "till\0"
    "titled\0"
    "tmr\0"
    "tmrw\0"
    "to\0"
    "to be\0"
    "to say\0"
    "today\0"
    "todays\0"
    "tommorow\0"
    "tommorrow\0"
    "tomorow\0"
    "tomorrow\0"
    "tomorrows\0"
    "tonight\0"
    "tonite\0"
    "top\0"
    "total\0"
    "trillion\0"
    "trillions\0"
    "trillionth\0"
    "trillionths\0"
    "trinity sunday\0"
    "triple\0"
    "true\0"
    "tue\0"
    "tues\0"
    "tuesday\0"
    "tuesdays\0"
    "turn it down\0"
    "turn it up\0"
    "turn off\0"
    "turn on\0"
    "turned off\0"
    "turned on\0"
    "twelfth\0"
    "twelfths\0"
    "twelve\0"
    "twentieth\0"
    "twentieths\0"
    "twenty\0"
    "two\0"
    "uh\0"
    "um\0"
    "under zero\0"
    "until\0"
    "untill\0"
    "up\0"
    "up a\0"
    "up by\0"
    "up to\0"
    "upcoming\0"
    "us $\0"
    "us dollar\0"
    "us dollars\0"
    "usd\0"
    "valentine day\0"
    "valentines\0"
    "valentines day\0"
    "veterans day\0"
    "w\0"
    "warmer\0"
    "washingtons birthday\0"
    "wed\0"
    "wednesday\0"
    "wednesdays\0"
    "weds\0"
    "week\0"
    "week day\0"
    "week days\0"
    "week end\0"
    "week ends\0"
    "weekday\0"
    "weekdays\0"
    "weekend\0"
    "weekends\0"
    "weekly\0"
    "weeknight\0"
    "weeknights\0"
    "weeks\0"
    "which says\0"
    "whit monday\0"
    "whit sunday\0"
    "whole\0"
    "with the message\0"
    "with the name\0"
    "with the text\0"
    "with the title\0"
    "within\0"
    "wk\0"
    "wks\0"
    "work\0"
    "work day\0"
    "work days\0"
    "workday\0"
    "workdays\0"
    "workers day\0"
    "working\0"
    "working day\0"
    "working days\0"
    "worth\0"
    "xmas\0"
    "xmas day\0"
    "xmas eve\0"
    "y\0"
    "yard\0"
    "yards\0"
    "yd\0"
    "yds\0"
    "yeah\0"
    "year\0"
    "yearly\0"
    "years\0"
    "yen\0"
    "yep\0"
    "yes\0"
    "yesterday\0"
    "yesterdays\0"
    "yr\0"
    "yrs\0"
    "yuan\0"
    "yup\0"
    "zero\0"
    "~\0"
    "\302\242\0"
    "\302\243\0"
    "\302\245\0"
    "\302\260\0"
    "\302\260 c\0"
    "\302\260 celsius\0"
    "\302\260 centigrade\0"
    "\302\260 f\0"
    "\302\260 fahrenheit\0"
    "\302\260 k\0"
    "\302\260 kelvin\0"
    "\302\272\0"
    "\302\272 c\0"
    "\302\272 f\0"
    "\302\274\0"
    "\302\275\0"
    "\302\276\0"
    "\342\202\254\0"
    "\342\202\271\0"
    "\342\205\223\0"
    "\342\205\224\0"
    "\342\205\231\0"
    "\360\237\221\214\0"
    "\360\237\221\215\0"
    "\360\237\221\216\0",
};

static const struct bodkin_word words[] = {
    { 0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 0, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 6, BODKIN_SENSE_AND, 0 },
    { 8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 8, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 10, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 14, BODKIN_SENSE_PLUS, 0 },
    { 16, BODKIN_SENSE_MINUS, 0 },
    { 16, BODKIN_SENSE_UNTIL, 0 },
    { 18, BODKIN_SENSE_SKIP, 0 },
    { 20, BODKIN_SENSE_ARTICLE, 0 },
    { 20, BODKIN_SENSE_AMPM, 0 },
    { 22, BODKIN_SENSE_BIT, 10 },
    { 28, BODKIN_SENSE_BIT, 10 },
    { 37, BODKIN_SENSE_AMPM, 0 },
    { 41, BODKIN_SENSE_BIT, 10 },
    { 49, BODKIN_SENSE_BIT, 10 },
    { 55, BODKIN_SENSE_SKIP, 0 },
    { 55, BODKIN_SENSE_CARRIER, 0 },
    { 61, BODKIN_SENSE_YES, 0 },
    { 70, BODKIN_SENSE_YES, 0 },
    { 80, BODKIN_SENSE_YES, 0 },
    { 87, BODKIN_SENSE_SKIP, 0 },
    { 98, BODKIN_SENSE_YES, 0 },
    { 110, BODKIN_SENSE_PAST, 0 },
    { 110, BODKIN_SENSE_IN, 0 },
    { 116, BODKIN_SENSE_AFTER_NEXT, 0 },
    { 127, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 137, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 150, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 161, BODKIN_SENSE_AGO, 0 },
    { 165, BODKIN_SENSE_YES, 0 },
    { 171, BODKIN_SENSE_EVERY, 0 },
    { 175, BODKIN_SENSE_HOLIDAY, 11 },
    { 190, BODKIN_SENSE_MOST, 0 },
    { 202, BODKIN_SENSE_LEAST, 0 },
    { 219, BODKIN_SENSE_MOST, 0 },
    { 234, BODKIN_SENSE_SKIP, 0 },
    { 241, BODKIN_SENSE_AMPM, 0 },
    { 244, BODKIN_SENSE_ARTICLE, 0 },
    { 247, BODKIN_SENSE_AND, 0 },
    { 247, BODKIN_SENSE_UNTIL, 0 },
    { 251, BODKIN_SENSE_UNTIL, 0 },
    { 261, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR },
    { 268, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR },
    { 277, BODKIN_SENSE_SKIP, 0 },
    { 285, BODKIN_SENSE_EVERY, 0 },
    { 289, BODKIN_SENSE_SKIP, 0 },
    { 296, BODKIN_SENSE_SKIP, 0 },
    { 310, BODKIN_SENSE_MONTH, 4 },
    { 314, BODKIN_SENSE_MONTH, 4 },
    { 320, BODKIN_SENSE_HOLIDAY, 3 },
    { 332, BODKIN_SENSE_HOLIDAY, 3 },
    { 348, BODKIN_SENSE_SKIP, 0 },
    { 355, BODKIN_SENSE_MOST, 0 },
    { 375, BODKIN_SENSE_MOST, 0 },
    { 395, BODKIN_SENSE_LEAST, 0 },
    { 414, BODKIN_SENSE_FROM, 0 },
    { 420, BODKIN_SENSE_NOW, 0 },
    { 425, BODKIN_SENSE_HOLIDAY, 33 },
    { 439, BODKIN_SENSE_HOLIDAY, 27 },
    { 453, BODKIN_SENSE_SKIP, 0 },
    { 456, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 465, BODKIN_SENSE_NOW, 0 },
    { 476, BODKIN_SENSE_NOW, 0 },
    { 490, BODKIN_SENSE_NOW, 0 },
    { 504, BODKIN_SENSE_NOW, 0 },
    { 517, BODKIN_SENSE_NOW, 0 },
    { 521, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 525, BODKIN_SENSE_MONTH, 8 },
    { 529, BODKIN_SENSE_MONTH, 8 },
    { 536, BODKIN_SENSE_YES, 0 },
    { 540, BODKIN_SENSE_SCALE, 9 },
    { 542, BODKIN_SENSE_AGO, 0 },
    { 547, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 553, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 568, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 585, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 593, BODKIN_SENSE_BEFORE, 0 },
    { 600, BODKIN_SENSE_FROM, 0 },
    { 610, BODKIN_SENSE_BELOW_ZERO, 0 },
    { 616, BODKIN_SENSE_BELOW_ZERO, 0 },
    { 627, BODKIN_SENSE_BETWEEN, 0 },
    { 635, BODKIN_SENSE_SCALE, 9 },
    { 643, BODKIN_SENSE_SCALE, 9 },
    { 652, BODKIN_SENSE_ORDINAL_SCALE, 9 },
    { 662, BODKIN_SENSE_ORDINAL_SCALE, 25 },
    { 673, BODKIN_SENSE_BIT, 10 },
    { 677, BODKIN_SENSE_HOLIDAY, 25 },
    { 690, BODKIN_SENSE_SCALE, 9 },
    { 694, BODKIN_SENSE_SCALE, 9 },
    { 697, BODKIN_SENSE_HOLIDAY, 6 },
    { 706, BODKIN_SENSE_HOLIDAY, 6 },
    { 712, BODKIN_SENSE_HOLIDAY, 6 },
    { 722, BODKIN_SENSE_HOLIDAY, 15 },
    { 733, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 737, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 747, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 762, BODKIN_SENSE_RAISE, 0 },
    { 771, BODKIN_SENSE_MOST, 0 },
    { 781, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 786, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 792, BODKIN_SENSE_WEEKDAYS, 31 },
    { 805, BODKIN_SENSE_WEEKDAYS, 31 },
    { 819, BODKIN_SENSE_UNTIL, 0 },
    { 830, BODKIN_SENSE_SKIP, 0 },
    { 833, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 833, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 835, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 839, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 843, BODKIN_SENSE_SKIP, 0 },
    { 852, BODKIN_SENSE_CARRIER, 0 },
    { 859, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 867, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 876, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 881, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 889, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 897, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 902, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 913, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 921, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 930, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 941, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 953, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 964, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 976, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 982, BODKIN_SENSE_YES, 0 },
    { 992, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 996, BODKIN_SENSE_HOLIDAY, 14 },
    { 1006, BODKIN_SENSE_HOLIDAY, 14 },
    { 1020, BODKIN_SENSE_HOLIDAY, 13 },
    { 1034, BODKIN_SENSE_SKIP, 0 },
    { 1040, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 1043, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 1047, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1051, BODKIN_SENSE_LOWER, 0 },
    { 1058, BODKIN_SENSE_HOLIDAY, 23 },
    { 1071, BODKIN_SENSE_NEXT, 0 },
    { 1078, BODKIN_SENSE_LOWER, 0 },
    { 1085, BODKIN_SENSE_YES, 0 },
    { 1093, BODKIN_SENSE_COUNT, 2 },
    { 1100, BODKIN_SENSE_SCALE, 7 },
    { 1103, BODKIN_SENSE_SCALE, 7 },
    { 1109, BODKIN_SENSE_SCALE, 7 },
    { 1116, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1123, BODKIN_SENSE_THIS, 0 },
    { 1131, BODKIN_SENSE_DAY, 128 },
    { 1144, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1146, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 1152, BODKIN_SENSE_LOWER, 0 },
    { 1159, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1164, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1168, BODKIN_SENSE_DAY, 130 },
    { 1187, BODKIN_SENSE_DAY, 126 },
    { 1208, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1213, BODKIN_SENSE_NO, 0 },
    { 1224, BODKIN_SENSE_NO, 0 },
    { 1236, BODKIN_SENSE_MONTH, 12 },
    { 1240, BODKIN_SENSE_MONTH, 12 },
    { 1249, BODKIN_SENSE_LOWER, 0 },
    { 1258, BODKIN_SENSE_LOWER, 0 },
    { 1270, BODKIN_SENSE_YES, 0 },
    { 1281, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1285, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1291, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1303, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1309, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1324, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1331, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1340, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1355, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1373, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1382, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1400, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1408, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1418, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1434, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1453, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1463, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1482, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1500, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 1510, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 1525, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1530, BODKIN_SENSE_LOWER, 0 },
    { 1537, BODKIN_SENSE_LEAST, 0 },
    { 1545, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1557, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1568, BODKIN_SENSE_NO, 0 },
    { 1576, BODKIN_SENSE_NO, 0 },
    { 1585, BODKIN_SENSE_NO, 0 },
    { 1594, BODKIN_SENSE_NOT, 0 },
    { 1601, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1608, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1616, BODKIN_SENSE_NOT, 0 },
    { 1621, BODKIN_SENSE_POINT, 0 },
    { 1625, BODKIN_SENSE_DOUBLE, 2 },
    { 1632, BODKIN_SENSE_LOWER, 0 },
    { 1637, BODKIN_SENSE_LOWER, 0 },
    { 1645, BODKIN_SENSE_DOZEN, 12 },
    { 1649, BODKIN_SENSE_DOZEN, 12 },
    { 1655, BODKIN_SENSE_DOZEN, 12 },
    { 1662, BODKIN_SENSE_DOZEN, 12 },
    { 1667, BODKIN_SENSE_LOWER, 0 },
    { 1672, BODKIN_SENSE_SKIP, 0 },
    { 1679, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1684, BODKIN_SENSE_DOZEN, 12 },
    { 1687, BODKIN_SENSE_DOZEN, 12 },
    { 1691, BODKIN_SENSE_EVERY, 0 },
    { 1696, BODKIN_SENSE_AGO, 0 },
    { 1704, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1731, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1752, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1766, BODKIN_SENSE_HOLIDAY, 4 },
    { 1776, BODKIN_SENSE_HOLIDAY, 31 },
    { 1783, BODKIN_SENSE_HOLIDAY, 32 },
    { 1794, BODKIN_SENSE_HOLIDAY, 32 },
    { 1808, BODKIN_SENSE_HOLIDAY, 31 },
    { 1822, BODKIN_SENSE_ONES, 8 },
    { 1828, BODKIN_SENSE_ONES, 18 },
    { 1837, BODKIN_SENSE_ORDINAL, 18 },
    { 1848, BODKIN_SENSE_ORDINAL, 8 },
    { 1855, BODKIN_SENSE_FRACTION, 8 },
    { 1863, BODKIN_SENSE_ORDINAL, 80 },
    { 1873, BODKIN_SENSE_TENS, 80 },
    { 1880, BODKIN_SENSE_ONES, 11 },
    { 1887, BODKIN_SENSE_ORDINAL, 11 },
    { 1896, BODKIN_SENSE_YES, 0 },
    { 1903, BODKIN_SENSE_YES, 0 },
    { 1911, BODKIN_SENSE_END, 0 },
    { 1915, BODKIN_SENSE_END, 0 },
    { 1922, BODKIN_SENSE_END, 1 },
    { 1933, BODKIN_SENSE_END, 1 },
    { 1948, BODKIN_SENSE_SKIP, 0 },
    { 1955, BODKIN_SENSE_END, 1 },
    { 1959, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1963, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1968, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1974, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1982, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1991, BODKIN_SENSE_EVERY, 0 },
    { 1997, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR },
    { 2008, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 2017, BODKIN_SENSE_SKIP, 0 },
    { 2025, BODKIN_SENSE_SKIP, 0 },
    { 2031, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 2033, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 2044, BODKIN_SENSE_NO, 0 },
    { 2050, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 2060, BODKIN_SENSE_RAISE, 0 },
    { 2067, BODKIN_SENSE_HOLIDAY, 21 },
    { 2079, BODKIN_SENSE_MONTH, 2 },
    { 2083, BODKIN_SENSE_MONTH, 2 },
    { 2092, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2097, BODKIN_SENSE_COUNT, 3 },
    { 2101, BODKIN_SENSE_LOWER, 0 },
    { 2107, BODKIN_SENSE_ONES, 15 },
    { 2115, BODKIN_SENSE_ORDINAL, 15 },
    { 2125, BODKIN_SENSE_FRACTION, 15 },
    { 2136, BODKIN_SENSE_ORDINAL, 5 },
    { 2142, BODKIN_SENSE_FRACTION, 5 },
    { 2149, BODKIN_SENSE_ORDINAL, 50 },
    { 2158, BODKIN_SENSE_TENS, 50 },
    { 2164, BODKIN_SENSE_YES, 0 },
    { 2169, BODKIN_SENSE_ORDINAL, 1 },
    { 2175, BODKIN_SENSE_FRACTION, 1 },
    { 2182, BODKIN_SENSE_ONES, 5 },
    { 2187, BODKIN_SENSE_NEXT, 0 },
    { 2197, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2202, BODKIN_SENSE_SKIP, 0 },
    { 2202, BODKIN_SENSE_FOR, 0 },
    { 2206, BODKIN_SENSE_SKIP, 0 },
    { 2216, BODKIN_SENSE_ORDINAL, 40 },
    { 2225, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT },
    { 2235, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT },
    { 2246, BODKIN_SENSE_TENS, 40 },
    { 2252, BODKIN_SENSE_ONES, 4 },
    { 2257, BODKIN_SENSE_ONES, 14 },
    { 2266, BODKIN_SENSE_ORDINAL, 14 },
    { 2277, BODKIN_SENSE_ORDINAL, 4 },
    { 2284, BODKIN_SENSE_FRACTION, 4 },
    { 2292, BODKIN_SENSE_TENS, 40 },
    { 2299, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2305, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2312, BODKIN_SENSE_HOLIDAY, 8 },
    { 2324, BODKIN_SENSE_WEEKDAY, 4 },
    { 2328, BODKIN_SENSE_WEEKDAY, 4 },
    { 2335, BODKIN_SENSE_WEEKDAYS, 16 },
    { 2343, BODKIN_SENSE_FROM, 0 },
    { 2348, BODKIN_SENSE_HENCE, 0 },
    { 2357, BODKIN_SENSE_HENCE, 0 },
    { 2372, BODKIN_SENSE_HENCE, 0 },
    { 2389, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2392, BODKIN_SENSE_MOST, 0 },
    { 2397, BODKIN_SENSE_MOST, 0 },
    { 2408, BODKIN_SENSE_MOST, 0 },
    { 2424, BODKIN_SENSE_SKIP, 0 },
    { 2432, BODKIN_SENSE_MOST, 0 },
    { 2444, BODKIN_SENSE_MOST, 0 },
    { 2452, BODKIN_SENSE_SCALE, 9 },
    { 2452, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2454, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2458, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2461, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2465, BODKIN_SENSE_HOLIDAY, 30 },
    { 2477, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2482, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2489, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2497, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2503, BODKIN_SENSE_SCALE, 3 },
    { 2509, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2512, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2512, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2514, BODKIN_SENSE_FRACTION, 2 },
    { 2514, BODKIN_SENSE_HALF_PAST, 30 },
    { 2519, BODKIN_SENSE_HOLIDAY, 10 },
    { 2529, BODKIN_SENSE_FRACTION, 2 },
    { 2536, BODKIN_SENSE_HENCE, 0 },
    { 2542, BODKIN_SENSE_RAISE, 0 },
    { 2549, BODKIN_SENSE_MOST, 0 },
    { 2557, BODKIN_SENSE_RAISE, 0 },
    { 2564, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2569, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2569, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2575, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2575, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2578, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2578, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2582, BODKIN_SENSE_HUNDRED, 1 },
    { 2590, BODKIN_SENSE_HUNDRED, 1 },
    { 2599, BODKIN_SENSE_ORDINAL_SCALE, 2 },
    { 2609, BODKIN_SENSE_ORDINAL_SCALE, 18 },
    { 2620, BODKIN_SENSE_ORDINAL, 15 },
    { 2625, BODKIN_SENSE_NOW, 0 },
    { 2637, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2637, BODKIN_SENSE_IN, 0 },
    { 2640, BODKIN_SENSE_IN, 0 },
    { 2649, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 2662, BODKIN_SENSE_IN, 0 },
    { 2673, BODKIN_SENSE_BETWEEN, 0 },
    { 2684, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 2701, BODKIN_SENSE_AMPM, 0 },
    { 2711, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 2726, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 2741, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 2754, BODKIN_SENSE_AMPM, 12 },
    { 2764, BODKIN_SENSE_NO, 0 },
    { 2773, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2778, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2785, BODKIN_SENSE_NO, 0 },
    { 2795, BODKIN_SENSE_RAISE, 0 },
    { 2804, BODKIN_SENSE_RAISE, 0 },
    { 2816, BODKIN_SENSE_RAISE, 0 },
    { 2828, BODKIN_SENSE_HOLIDAY, 9 },
    { 2845, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2849, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2853, BODKIN_SENSE_HOLIDAY, 7 },
    { 2879, BODKIN_SENSE_SKIP, 0 },
    { 2883, BODKIN_SENSE_NOT, 0 },
    { 2888, BODKIN_SENSE_MONTH, 1 },
    { 2892, BODKIN_SENSE_MONTH, 1 },
    { 2900, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2904, BODKIN_SENSE_SKIP, 0 },
    { 2907, BODKIN_SENSE_MONTH, 7 },
    { 2911, BODKIN_SENSE_MONTH, 7 },
    { 2916, BODKIN_SENSE_MONTH, 6 },
    { 2920, BODKIN_SENSE_MONTH, 6 },
    { 2925, BODKIN_SENSE_HOLIDAY, 8 },
    { 2936, BODKIN_SENSE_SKIP, 0 },
    { 2941, BODKIN_SENSE_NOW, 0 },
    { 2950, BODKIN_SENSE_SCALE, 3 },
    { 2950, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2950, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 2952, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2957, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2963, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2970, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2978, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2981, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2985, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2990, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3001, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 3013, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 3026, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3035, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3046, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3058, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3068, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3078, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3089, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3099, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3110, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3120, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3131, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3137, BODKIN_SENSE_HOLIDAY, 5 },
    { 3147, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3150, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3156, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3163, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3166, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3170, BODKIN_SENSE_HOLIDAY, 5 },
    { 3181, BODKIN_SENSE_SCALE, 7 },
    { 3186, BODKIN_SENSE_SCALE, 7 },
    { 3189, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 3195, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 3202, BODKIN_SENSE_SCALE, 7 },
    { 3208, BODKIN_SENSE_SCALE, 7 },
    { 3215, BODKIN_SENSE_SCALE, 5 },
    { 3217, BODKIN_SENSE_CARRIER, 0 },
    { 3225, BODKIN_SENSE_CARRIER, 0 },
    { 3234, BODKIN_SENSE_HOLIDAY, 22 },
    { 3244, BODKIN_SENSE_HOLIDAY, 22 },
    { 3255, BODKIN_SENSE_SCALE, 5 },
    { 3259, BODKIN_SENSE_SCALE, 5 },
    { 3264, BODKIN_SENSE_SCALE, 5 },
    { 3270, BODKIN_SENSE_LAST, 0 },
    { 3270, BODKIN_SENSE_LAST_OF, 0 },
    { 3275, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 3288, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 3299, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 3312, BODKIN_SENSE_HENCE, 0 },
    { 3318, BODKIN_SENSE_FROM, 0 },
    { 3329, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 3332, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 3336, BODKIN_SENSE_LOWER, 0 },
    { 3341, BODKIN_SENSE_BIT, 10 },
    { 3348, BODKIN_SENSE_SCALE, 5 },
    { 3352, BODKIN_SENSE_SCALE, 5 },
    { 3357, BODKIN_SENSE_RAISE, 0 },
    { 3364, BODKIN_SENSE_MOST, 0 },
    { 3372, BODKIN_SENSE_LOWER, 0 },
    { 3378, BODKIN_SENSE_LOWER, 0 },
    { 3387, BODKIN_SENSE_LEAST, 0 },
    { 3394, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3400, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3411, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3421, BODKIN_SENSE_SCALE, 6 },
    { 3421, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3421, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3423, BODKIN_SENSE_MONTH, 3 },
    { 3427, BODKIN_SENSE_MONTH, 3 },
    { 3433, BODKIN_SENSE_HOLIDAY, 26 },
    { 3444, BODKIN_SENSE_HOLIDAY, 17 },
    { 3467, BODKIN_SENSE_HOLIDAY, 17 },
    { 3491, BODKIN_SENSE_HOLIDAY, 29 },
    { 3507, BODKIN_SENSE_MOST, 0 },
    { 3511, BODKIN_SENSE_MOST, 0 },
    { 3519, BODKIN_SENSE_MONTH, 5 },
    { 3523, BODKIN_SENSE_HOLIDAY, 7 },
    { 3531, BODKIN_SENSE_SKIP, 0 },
    { 3537, BODKIN_SENSE_HOLIDAY, 20 },
    { 3550, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3556, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3563, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3569, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3576, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3579, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3582, BODKIN_SENSE_NOON, 12 },
    { 3590, BODKIN_SENSE_NOON, 0 },
    { 3600, BODKIN_SENSE_NOON, 12 },
    { 3607, BODKIN_SENSE_NOON, 0 },
    { 3616, BODKIN_SENSE_SCALE, 6 },
    { 3620, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3625, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3631, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3641, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3652, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3663, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3675, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3686, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3698, BODKIN_SENSE_SCALE, 6 },
    { 3706, BODKIN_SENSE_SCALE, 6 },
    { 3715, BODKIN_SENSE_ORDINAL_SCALE, 6 },
    { 3725, BODKIN_SENSE_ORDINAL_SCALE, 22 },
    { 3736, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3743, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3755, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3768, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3768, BODKIN_SENSE_LEAST, 0 },
    { 3772, BODKIN_SENSE_LEAST, 0 },
    { 3780, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3785, BODKIN_SENSE_MINUS, 0 },
    { 3791, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3798, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3806, BODKIN_SENSE_SCALE, 6 },
    { 3810, BODKIN_SENSE_HOLIDAY, 17 },
    { 3818, BODKIN_SENSE_SCALE, 6 },
    { 3822, BODKIN_SENSE_SCALE, 6 },
    { 3822, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3825, BODKIN_SENSE_SCALE, 6 },
    { 3828, BODKIN_SENSE_WEEKDAY, 0 },
    { 3832, BODKIN_SENSE_WEEKDAY, 0 },
    { 3839, BODKIN_SENSE_WEEKDAYS, 1 },
    { 3847, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3853, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH },
    { 3861, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3868, BODKIN_SENSE_RAISE, 0 },
    { 3873, BODKIN_SENSE_SKIP, 0 },
    { 3883, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 3891, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 3900, BODKIN_SENSE_HOLIDAY, 19 },
    { 3912, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3915, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3920, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3924, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3929, BODKIN_SENSE_LEAST, 0 },
    { 3934, BODKIN_SENSE_LEAST, 0 },
    { 3940, BODKIN_SENSE_NO, 0 },
    { 3944, BODKIN_SENSE_CARRIER, 0 },
    { 3950, BODKIN_SENSE_CARRIER, 0 },
    { 3957, BODKIN_SENSE_ONES, 0 },
    { 3964, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 3967, BODKIN_SENSE_SKIP, 0 },
    { 3974, BODKIN_SENSE_MINUS, 0 },
    { 3974, BODKIN_SENSE_NO, 0 },
    { 3983, BODKIN_SENSE_NO, 0 },
    { 3989, BODKIN_SENSE_HOLIDAY, 0 },
    { 3998, BODKIN_SENSE_HOLIDAY, 0 },
    { 4011, BODKIN_SENSE_HOLIDAY, 16 },
    { 4024, BODKIN_SENSE_HOLIDAY, 0 },
    { 4034, BODKIN_SENSE_HOLIDAY, 0 },
    { 4048, BODKIN_SENSE_HOLIDAY, 16 },
    { 4062, BODKIN_SENSE_NEXT, 0 },
    { 4067, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 4067, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 4073, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 4081, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 4081, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 4088, BODKIN_SENSE_ONES, 0 },
    { 4092, BODKIN_SENSE_ONES, 9 },
    { 4097, BODKIN_SENSE_ONES, 19 },
    { 4106, BODKIN_SENSE_ORDINAL, 19 },
    { 4117, BODKIN_SENSE_ORDINAL, 9 },
    { 4124, BODKIN_SENSE_ORDINAL, 90 },
    { 4134, BODKIN_SENSE_TENS, 90 },
    { 4141, BODKIN_SENSE_ORDINAL, 9 },
    { 4147, BODKIN_SENSE_FRACTION, 9 },
    { 4154, BODKIN_SENSE_NO, 0 },
    { 4157, BODKIN_SENSE_LEAST, 0 },
    { 4162, BODKIN_SENSE_NOON, 12 },
    { 4167, BODKIN_SENSE_NOON, 12 },
    { 4175, BODKIN_SENSE_NOON, 12 },
    { 4184, BODKIN_SENSE_NO, 0 },
    { 4189, BODKIN_SENSE_NOT, 0 },
    { 4193, BODKIN_SENSE_BIT, 10 },
    { 4199, BODKIN_SENSE_LEAST, 0 },
    { 4207, BODKIN_SENSE_ONES, 0 },
    { 4214, BODKIN_SENSE_MONTH, 11 },
    { 4218, BODKIN_SENSE_MONTH, 11 },
    { 4227, BODKIN_SENSE_NOW, 0 },
    { 4231, BODKIN_SENSE_ONES, 0 },
    { 4236, BODKIN_SENSE_ONES, 0 },
    { 4238, BODKIN_SENSE_OCLOCK, 0 },
    { 4246, BODKIN_SENSE_OCLOCK, 0 },
    { 4253, BODKIN_SENSE_MONTH, 10 },
    { 4257, BODKIN_SENSE_MONTH, 10 },
    { 4265, BODKIN_SENSE_OF, 0 },
    { 4265, BODKIN_SENSE_BEFORE, 0 },
    { 4268, BODKIN_SENSE_YES, 0 },
    { 4278, BODKIN_SENSE_LEAST, 0 },
    { 4278, BODKIN_SENSE_NO, 0 },
    { 4282, BODKIN_SENSE_ONES, 0 },
    { 4285, BODKIN_SENSE_SKIP, 0 },
    { 4285, BODKIN_SENSE_YES, 0 },
    { 4288, BODKIN_SENSE_SKIP, 0 },
    { 4288, BODKIN_SENSE_YES, 0 },
    { 4293, BODKIN_SENSE_SKIP, 0 },
    { 4297, BODKIN_SENSE_SKIP, 0 },
    { 4297, BODKIN_SENSE_YES, 0 },
    { 4300, BODKIN_SENSE_SKIP, 0 },
    { 4311, BODKIN_SENSE_ONES, 1 },
    { 4315, BODKIN_SENSE_SKIP, 0 },
    { 4320, BODKIN_SENSE_SKIP, 0 },
    { 4326, BODKIN_SENSE_OTHER, 0 },
    { 4332, BODKIN_SENSE_ONES, 0 },
    { 4335, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4341, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4348, BODKIN_SENSE_OVER, 0 },
    { 4355, BODKIN_SENSE_OVER, 0 },
    { 4360, BODKIN_SENSE_DAY, 130 },
    { 4371, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4374, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4374, BODKIN_SENSE_AMPM, 12 },
    { 4376, BODKIN_SENSE_AMPM, 12 },
    { 4380, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 4386, BODKIN_SENSE_COUNT, 2 },
    { 4391, BODKIN_SENSE_HOLIDAY, 28 },
    { 4403, BODKIN_SENSE_HOLIDAY, 26 },
    { 4415, BODKIN_SENSE_PAST, 0 },
    { 4415, BODKIN_SENSE_LAST, 1 },
    { 4420, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4423, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4427, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4433, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4441, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4447, BODKIN_SENSE_HOLIDAY, 34 },
    { 4457, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4466, BODKIN_SENSE_SKIP, 0 },
    { 4478, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4486, BODKIN_SENSE_SKIP, 0 },
    { 4497, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4508, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4517, BODKIN_SENSE_SKIP, 0 },
    { 4529, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4534, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4540, BODKIN_SENSE_SKIP, 0 },
    { 4547, BODKIN_SENSE_AND, 0 },
    { 4547, BODKIN_SENSE_PLUS, 0 },
    { 4552, BODKIN_SENSE_AMPM, 12 },
    { 4555, BODKIN_SENSE_POINT, 0 },
    { 4561, BODKIN_SENSE_PLUS, 0 },
    { 4570, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 4570, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4576, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 4576, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4583, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4599, BODKIN_SENSE_SKIP, 0 },
    { 4607, BODKIN_SENSE_SKIP, 0 },
    { 4617, BODKIN_SENSE_HOLIDAY, 18 },
    { 4632, BODKIN_SENSE_LAST, 0 },
    { 4641, BODKIN_SENSE_SKIP, 0 },
    { 4648, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4650, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4654, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4659, BODKIN_SENSE_FRACTION, 4 },
    { 4659, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4667, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_QUARTER },
    { 4677, BODKIN_SENSE_FRACTION, 4 },
    { 4677, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4686, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4691, BODKIN_SENSE_LOWER, 0 },
    { 4699, BODKIN_SENSE_RAISE, 0 },
    { 4705, BODKIN_SENSE_RAISE, 0 },
    { 4714, BODKIN_SENSE_RAISE, 0 },
    { 4723, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 4726, BODKIN_SENSE_LOWER, 0 },
    { 4733, BODKIN_SENSE_LOWER, 0 },
    { 4743, BODKIN_SENSE_HOLIDAY, 12 },
    { 4759, BODKIN_SENSE_NOW, 0 },
    { 4770, BODKIN_SENSE_NOW, 0 },
    { 4780, BODKIN_SENSE_SKIP, 0 },
    { 4788, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4791, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4797, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4804, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4806, BODKIN_SENSE_HOLIDAY, 2 },
    { 4823, BODKIN_SENSE_HOLIDAY, 2 },
    { 4837, BODKIN_SENSE_HOLIDAY, 2 },
    { 4856, BODKIN_SENSE_WEEKDAY, 5 },
    { 4860, BODKIN_SENSE_WEEKDAY, 5 },
    { 4869, BODKIN_SENSE_WEEKDAYS, 32 },
    { 4879, BODKIN_SENSE_SKIP, 0 },
    { 4883, BODKIN_SENSE_CARRIER, 0 },
    { 4890, BODKIN_SENSE_WEEKDAYS, 31 },
    { 4901, BODKIN_SENSE_WEEKDAYS, 31 },
    { 4913, BODKIN_SENSE_DOZEN, 20 },
    { 4919, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4923, BODKIN_SENSE_ORDINAL, 2 },
    { 4923, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4923, BODKIN_SENSE_OTHER, 0 },
    { 4930, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4938, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4943, BODKIN_SENSE_MONTH, 9 },
    { 4947, BODKIN_SENSE_MONTH, 9 },
    { 4952, BODKIN_SENSE_MONTH, 9 },
    { 4962, BODKIN_SENSE_ONES, 7 },
    { 4968, BODKIN_SENSE_ONES, 17 },
    { 4978, BODKIN_SENSE_ORDINAL, 17 },
    { 4990, BODKIN_SENSE_ORDINAL, 7 },
    { 4998, BODKIN_SENSE_FRACTION, 7 },
    { 5007, BODKIN_SENSE_ORDINAL, 70 },
    { 5018, BODKIN_SENSE_TENS, 70 },
    { 5026, BODKIN_SENSE_COUNT, 3 },
    { 5034, BODKIN_SENSE_SKIP, 0 },
    { 5040, BODKIN_SENSE_HOLIDAY, 26 },
    { 5055, BODKIN_SENSE_LEAST, 0 },
    { 5062, BODKIN_SENSE_FROM, 0 },
    { 5068, BODKIN_SENSE_COUNT, 1 },
    { 5075, BODKIN_SENSE_ONES, 6 },
    { 5079, BODKIN_SENSE_ONES, 16 },
    { 5087, BODKIN_SENSE_ORDINAL, 16 },
    { 5097, BODKIN_SENSE_FRACTION, 16 },
    { 5108, BODKIN_SENSE_ORDINAL, 6 },
    { 5114, BODKIN_SENSE_FRACTION, 6 },
    { 5121, BODKIN_SENSE_ORDINAL, 60 },
    { 5130, BODKIN_SENSE_TENS, 60 },
    { 5136, BODKIN_SENSE_BIT, 10 },
    { 5145, BODKIN_SENSE_LOWER, 0 },
    { 5152, BODKIN_SENSE_LOWER, 0 },
    { 5159, BODKIN_SENSE_COUNT, 3 },
    { 5164, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 5167, BODKIN_SENSE_HOLIDAY, 2 },
    { 5181, BODKIN_SENSE_HOLIDAY, 2 },
    { 5197, BODKIN_SENSE_YES, 0 },
    { 5203, BODKIN_SENSE_FROM, 0 },
    { 5212, BODKIN_SENSE_FROM, 0 },
    { 5224, BODKIN_SENSE_FROM, 0 },
    { 5238, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 5243, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 5249, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE },
    { 5255, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE },
    { 5262, BODKIN_SENSE_NO, 0 },
    { 5267, BODKIN_SENSE_NOW, 0 },
    { 5281, BODKIN_SENSE_WEEKDAY, 6 },
    { 5285, BODKIN_SENSE_WEEKDAY, 6 },
    { 5292, BODKIN_SENSE_WEEKDAYS, 64 },
    { 5300, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 5308, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 5315, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 5326, BODKIN_SENSE_YES, 0 },
    { 5331, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 5344, BODKIN_SENSE_NO, 0 },
    { 5355, BODKIN_SENSE_YES, 0 },
    { 5365, BODKIN_SENSE_SKIP, 0 },
    { 5365, BODKIN_SENSE_SCALE, 12 },
    { 5367, BODKIN_SENSE_BIT, 10 },
    { 5371, BODKIN_SENSE_ONES, 10 },
    { 5375, BODKIN_SENSE_ORDINAL, 10 },
    { 5381, BODKIN_SENSE_FRACTION, 10 },
    { 5388, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 5391, BODKIN_SENSE_HOLIDAY, 24 },
    { 5404, BODKIN_SENSE_HOLIDAY, 24 },
    { 5421, BODKIN_SENSE_CARRIER, 0 },
    { 5426, BODKIN_SENSE_CARRIER, 0 },
    { 5436, BODKIN_SENSE_THE, 0 },
    { 5440, BODKIN_SENSE_NEXT, 0 },
    { 5451, BODKIN_SENSE_THIS, 0 },
    { 5463, BODKIN_SENSE_DAY, 130 },
    { 5486, BODKIN_SENSE_DAY, 126 },
    { 5511, BODKIN_SENSE_END, 0 },
    { 5519, BODKIN_SENSE_END, 0 },
    { 5530, BODKIN_SENSE_END, 1 },
    { 5549, BODKIN_SENSE_NEXT, 0 },
    { 5563, BODKIN_SENSE_MOST, 0 },
    { 5571, BODKIN_SENSE_MOST, 0 },
    { 5583, BODKIN_SENSE_LEAST, 0 },
    { 5595, BODKIN_SENSE_SKIP, 0 },
    { 5605, BODKIN_SENSE_ORDINAL, 3 },
    { 5611, BODKIN_SENSE_FRACTION, 3 },
    { 5618, BODKIN_SENSE_ONES, 13 },
    { 5627, BODKIN_SENSE_ORDINAL, 13 },
    { 5638, BODKIN_SENSE_ORDINAL, 30 },
    { 5648, BODKIN_SENSE_TENS, 30 },
    { 5655, BODKIN_SENSE_THIS, 0 },
    { 5660, BODKIN_SENSE_THIS, 0 },
    { 5672, BODKIN_SENSE_NOW, 0 },
    { 5684, BODKIN_SENSE_LAST, 1 },
    { 5694, BODKIN_SENSE_SCALE, 3 },
    { 5703, BODKIN_SENSE_SCALE, 3 },
    { 5713, BODKIN_SENSE_ORDINAL_SCALE, 3 },
    { 5724, BODKIN_SENSE_ORDINAL_SCALE, 19 },
    { 5736, BODKIN_SENSE_ONES, 3 },
    { 5742, BODKIN_SENSE_UNTIL, 0 },
    { 5750, BODKIN_SENSE_UNTIL, 0 },
    { 5755, BODKIN_SENSE_WEEKDAY, 3 },
    { 5759, BODKIN_SENSE_WEEKDAY, 3 },
    { 5764, BODKIN_SENSE_WEEKDAY, 3 },
    { 5770, BODKIN_SENSE_WEEKDAY, 3 },
    { 5779, BODKIN_SENSE_WEEKDAYS, 8 },
    { 5789, BODKIN_SENSE_BEFORE, 0 },
    { 5789, BODKIN_SENSE_UNTIL, 0 },
    { 5793, BODKIN_SENSE_BEFORE, 0 },
    { 5793, BODKIN_SENSE_UNTIL, 0 },
    { 5798, BODKIN_SENSE_CARRIER, 0 },
    { 5805, BODKIN_SENSE_DAY, 129 },
    { 5809, BODKIN_SENSE_DAY, 129 },
    { 5814, BODKIN_SENSE_BEFORE, 0 },
    { 5814, BODKIN_SENSE_UNTIL, 0 },
    { 5817, BODKIN_SENSE_SKIP, 0 },
    { 5823, BODKIN_SENSE_CARRIER, 0 },
    { 5830, BODKIN_SENSE_DAY, 128 },
    { 5836, BODKIN_SENSE_DAY, 128 },
    { 5836, BODKIN_SENSE_THIS, 0 },
    { 5843, BODKIN_SENSE_DAY, 129 },
    { 5852, BODKIN_SENSE_DAY, 129 },
    { 5862, BODKIN_SENSE_DAY, 129 },
    { 5870, BODKIN_SENSE_DAY, 129 },
    { 5879, BODKIN_SENSE_DAY, 129 },
    { 5889, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 5897, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 5904, BODKIN_SENSE_MOST, 0 },
    { 5908, BODKIN_SENSE_SKIP, 0 },
    { 5914, BODKIN_SENSE_SCALE, 12 },
    { 5923, BODKIN_SENSE_SCALE, 12 },
    { 5933, BODKIN_SENSE_ORDINAL_SCALE, 12 },
    { 5944, BODKIN_SENSE_ORDINAL_SCALE, 28 },
    { 5956, BODKIN_SENSE_HOLIDAY, 36 },
    { 5971, BODKIN_SENSE_DOUBLE, 3 },
    { 5978, BODKIN_SENSE_YES, 0 },
    { 5983, BODKIN_SENSE_WEEKDAY, 1 },
    { 5987, BODKIN_SENSE_WEEKDAY, 1 },
    { 5992, BODKIN_SENSE_WEEKDAY, 1 },
    { 6000, BODKIN_SENSE_WEEKDAYS, 2 },
    { 6009, BODKIN_SENSE_LOWER, 0 },
    { 6022, BODKIN_SENSE_RAISE, 0 },
    { 6033, BODKIN_SENSE_NO, 0 },
    { 6042, BODKIN_SENSE_YES, 0 },
    { 6050, BODKIN_SENSE_NO, 0 },
    { 6061, BODKIN_SENSE_YES, 0 },
    { 6071, BODKIN_SENSE_ORDINAL, 12 },
    { 6079, BODKIN_SENSE_FRACTION, 12 },
    { 6088, BODKIN_SENSE_ONES, 12 },
    { 6095, BODKIN_SENSE_ORDINAL, 20 },
    { 6105, BODKIN_SENSE_FRACTION, 20 },
    { 6116, BODKIN_SENSE_TENS, 20 },
    { 6123, BODKIN_SENSE_ONES, 2 },
    { 6127, BODKIN_SENSE_SKIP, 0 },
    { 6130, BODKIN_SENSE_SKIP, 0 },
    { 6133, BODKIN_SENSE_BELOW_ZERO, 0 },
    { 6144, BODKIN_SENSE_BEFORE, 0 },
    { 6144, BODKIN_SENSE_UNTIL, 0 },
    { 6150, BODKIN_SENSE_UNTIL, 0 },
    { 6157, BODKIN_SENSE_RAISE, 0 },
    { 6160, BODKIN_SENSE_RAISE, 0 },
    { 6165, BODKIN_SENSE_RAISE, 0 },
    { 6171, BODKIN_SENSE_UNTIL, 0 },
    { 6177, BODKIN_SENSE_NEXT, 0 },
    { 6186, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6191, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6201, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6212, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6216, BODKIN_SENSE_HOLIDAY, 1 },
    { 6230, BODKIN_SENSE_HOLIDAY, 1 },
    { 6241, BODKIN_SENSE_HOLIDAY, 1 },
    { 6256, BODKIN_SENSE_HOLIDAY, 12 },
    { 6269, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6271, BODKIN_SENSE_RAISE, 0 },
    { 6278, BODKIN_SENSE_HOLIDAY, 18 },
    { 6299, BODKIN_SENSE_WEEKDAY, 2 },
    { 6303, BODKIN_SENSE_WEEKDAY, 2 },
    { 6313, BODKIN_SENSE_WEEKDAYS, 4 },
    { 6324, BODKIN_SENSE_WEEKDAY, 2 },
    { 6329, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6334, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6343, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6353, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6362, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6372, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6380, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6389, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6397, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6406, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK },
    { 6413, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6423, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6434, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6440, BODKIN_SENSE_CARRIER, 0 },
    { 6451, BODKIN_SENSE_HOLIDAY, 35 },
    { 6463, BODKIN_SENSE_HOLIDAY, 34 },
    { 6475, BODKIN_SENSE_SKIP, 0 },
    { 6481, BODKIN_SENSE_CARRIER, 0 },
    { 6498, BODKIN_SENSE_CARRIER, 0 },
    { 6512, BODKIN_SENSE_CARRIER, 0 },
    { 6526, BODKIN_SENSE_CARRIER, 0 },
    { 6541, BODKIN_SENSE_SKIP, 0 },
    { 6548, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6551, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6555, BODKIN_SENSE_SKIP, 0 },
    { 6560, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6569, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6579, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6587, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6596, BODKIN_SENSE_HOLIDAY, 7 },
    { 6608, BODKIN_SENSE_SKIP, 0 },
    { 6616, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6628, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6641, BODKIN_SENSE_SKIP, 0 },
    { 6647, BODKIN_SENSE_HOLIDAY, 14 },
    { 6652, BODKIN_SENSE_HOLIDAY, 14 },
    { 6661, BODKIN_SENSE_HOLIDAY, 13 },
    { 6670, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6672, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6677, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6683, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6686, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6690, BODKIN_SENSE_YES, 0 },
    { 6695, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6700, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR },
    { 6707, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6713, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6717, BODKIN_SENSE_YES, 0 },
    { 6721, BODKIN_SENSE_YES, 0 },
    { 6725, BODKIN_SENSE_DAY, 127 },
    { 6735, BODKIN_SENSE_DAY, 127 },
    { 6746, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6749, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6753, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6758, BODKIN_SENSE_YES, 0 },
    { 6762, BODKIN_SENSE_ONES, 0 },
    { 6767, BODKIN_SENSE_SKIP, 0 },
    { 6769, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 6772, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6775, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6778, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 6781, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6786, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6797, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6811, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6816, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6830, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 6835, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 6845, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 6848, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6853, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6858, BODKIN_SENSE_RATIO, 20 },
    { 6861, BODKIN_SENSE_RATIO, 18 },
    { 6864, BODKIN_SENSE_RATIO, 52 },
    { 6867, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6871, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6875, BODKIN_SENSE_RATIO, 19 },
    { 6879, BODKIN_SENSE_RATIO, 35 },
    { 6883, BODKIN_SENSE_RATIO, 22 },
    { 6887, BODKIN_SENSE_YES, 0 },
    { 6892, BODKIN_SENSE_YES, 0 },
    { 6897, BODKIN_SENSE_NO, 0 },
};

static const struct bodkin_holiday holidays[] = {
    { BODKIN_HOLIDAY_FIXED, 1, 1 },
    { BODKIN_HOLIDAY_FIXED, 2, 14 },
    { BODKIN_HOLIDAY_FIXED, 3, 17 },
    { BODKIN_HOLIDAY_FIXED, 4, 1 },
    { BODKIN_HOLIDAY_FIXED, 4, 22 },
    { BODKIN_HOLIDAY_FIXED, 4, 27 },
    { BODKIN_HOLIDAY_FIXED, 10, 16 },
    { BODKIN_HOLIDAY_FIXED, 5, 1 },
    { BODKIN_HOLIDAY_FIXED, 6, 19 },
    { BODKIN_HOLIDAY_FIXED, 7, 4 },
    { BODKIN_HOLIDAY_FIXED, 10, 31 },
    { BODKIN_HOLIDAY_FIXED, 11, 1 },
    { BODKIN_HOLIDAY_FIXED, 11, 11 },
    { BODKIN_HOLIDAY_FIXED, 12, 24 },
    { BODKIN_HOLIDAY_FIXED, 12, 25 },
    { BODKIN_HOLIDAY_FIXED, 12, 26 },
    { BODKIN_HOLIDAY_FIXED, 12, 31 },
    { BODKIN_HOLIDAY_NTH, 1, 48 },
    { BODKIN_HOLIDAY_NTH, 2, 48 },
    { BODKIN_HOLIDAY_NTH, 5, 38 },
    { BODKIN_HOLIDAY_NTH, 5, 80 },
    { BODKIN_HOLIDAY_NTH, 6, 54 },
    { BODKIN_HOLIDAY_NTH, 9, 16 },
    { BODKIN_HOLIDAY_NTH, 10, 32 },
    { BODKIN_HOLIDAY_NTH, 11, 67 },
    { BODKIN_HOLIDAY_AFTER, 11, 67 },
    { BODKIN_HOLIDAY_EASTER, 81, 0 },
    { BODKIN_HOLIDAY_EASTER, 82, 0 },
    { BODKIN_HOLIDAY_EASTER, 121, 0 },
    { BODKIN_HOLIDAY_EASTER, 125, 0 },
    { BODKIN_HOLIDAY_EASTER, 126, 0 },
    { BODKIN_HOLIDAY_EASTER, 128, 0 },
    { BODKIN_HOLIDAY_EASTER, 129, 0 },
    { BODKIN_HOLIDAY_EASTER, 167, 0 },
    { BODKIN_HOLIDAY_EASTER, 177, 0 },
    { BODKIN_HOLIDAY_EASTER, 178, 0 },
    { BODKIN_HOLIDAY_EASTER, 184, 0 },
};

const struct bodkin_locale bodkin_locale_en = {
    .texts = (const char *)&texts,
    .words = words,
    .holidays = holidays,
    .word_count = sizeof words / sizeof words[0],
    .flags = 0,
    .holiday_count = 37,
};
