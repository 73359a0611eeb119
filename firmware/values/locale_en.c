/* Made by tools/values/locale.ts from en.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const struct {
    char part0[4094];
    char part1[2741];
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
    "from today\0"
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
    "kj\0"
    "klick\0"
    "klicks\0"
    "km\0"
    "kms\0"
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
    "nil\0"
    "nine\0"
    "nineteen\0"
    "nineteenth\0"
    "nineth\0"
    "ninetieth\0"
    "ninety\0"
    "ninth\0",
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
    { 175, BODKIN_SENSE_HOLIDAY, 9 },
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
    { 425, BODKIN_SENSE_HOLIDAY, 31 },
    { 439, BODKIN_SENSE_HOLIDAY, 25 },
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
    { 677, BODKIN_SENSE_HOLIDAY, 23 },
    { 690, BODKIN_SENSE_SCALE, 9 },
    { 694, BODKIN_SENSE_SCALE, 9 },
    { 697, BODKIN_SENSE_HOLIDAY, 13 },
    { 708, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 712, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 722, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 737, BODKIN_SENSE_RAISE, 0 },
    { 746, BODKIN_SENSE_MOST, 0 },
    { 756, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 761, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 767, BODKIN_SENSE_WEEKDAYS, 31 },
    { 780, BODKIN_SENSE_WEEKDAYS, 31 },
    { 794, BODKIN_SENSE_UNTIL, 0 },
    { 805, BODKIN_SENSE_SKIP, 0 },
    { 808, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 808, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 810, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 814, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 818, BODKIN_SENSE_SKIP, 0 },
    { 827, BODKIN_SENSE_CARRIER, 0 },
    { 834, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 842, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 851, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 856, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 864, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 872, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 877, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 888, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 896, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 905, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 916, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 928, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 939, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 951, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 957, BODKIN_SENSE_YES, 0 },
    { 967, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 971, BODKIN_SENSE_HOLIDAY, 12 },
    { 981, BODKIN_SENSE_HOLIDAY, 12 },
    { 995, BODKIN_SENSE_HOLIDAY, 11 },
    { 1009, BODKIN_SENSE_SKIP, 0 },
    { 1015, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 1018, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 1022, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1026, BODKIN_SENSE_LOWER, 0 },
    { 1033, BODKIN_SENSE_HOLIDAY, 21 },
    { 1046, BODKIN_SENSE_NEXT, 0 },
    { 1053, BODKIN_SENSE_LOWER, 0 },
    { 1060, BODKIN_SENSE_YES, 0 },
    { 1068, BODKIN_SENSE_COUNT, 2 },
    { 1075, BODKIN_SENSE_SCALE, 7 },
    { 1078, BODKIN_SENSE_SCALE, 7 },
    { 1084, BODKIN_SENSE_SCALE, 7 },
    { 1091, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1098, BODKIN_SENSE_THIS, 0 },
    { 1106, BODKIN_SENSE_DAY, 128 },
    { 1119, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1121, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 1127, BODKIN_SENSE_LOWER, 0 },
    { 1134, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1139, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1143, BODKIN_SENSE_DAY, 130 },
    { 1162, BODKIN_SENSE_DAY, 126 },
    { 1183, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1188, BODKIN_SENSE_NO, 0 },
    { 1199, BODKIN_SENSE_NO, 0 },
    { 1211, BODKIN_SENSE_MONTH, 12 },
    { 1215, BODKIN_SENSE_MONTH, 12 },
    { 1224, BODKIN_SENSE_LOWER, 0 },
    { 1233, BODKIN_SENSE_LOWER, 0 },
    { 1245, BODKIN_SENSE_YES, 0 },
    { 1256, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1260, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1266, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1278, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1284, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1299, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1306, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1315, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1330, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1348, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1357, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1375, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1383, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1393, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1409, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1428, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1438, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1457, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1475, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 1485, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 1500, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1505, BODKIN_SENSE_LOWER, 0 },
    { 1512, BODKIN_SENSE_LEAST, 0 },
    { 1520, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1532, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1543, BODKIN_SENSE_NO, 0 },
    { 1551, BODKIN_SENSE_NO, 0 },
    { 1560, BODKIN_SENSE_NO, 0 },
    { 1569, BODKIN_SENSE_NOT, 0 },
    { 1576, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1583, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1591, BODKIN_SENSE_NOT, 0 },
    { 1596, BODKIN_SENSE_POINT, 0 },
    { 1600, BODKIN_SENSE_DOUBLE, 2 },
    { 1607, BODKIN_SENSE_LOWER, 0 },
    { 1612, BODKIN_SENSE_LOWER, 0 },
    { 1620, BODKIN_SENSE_DOZEN, 12 },
    { 1624, BODKIN_SENSE_DOZEN, 12 },
    { 1630, BODKIN_SENSE_DOZEN, 12 },
    { 1637, BODKIN_SENSE_DOZEN, 12 },
    { 1642, BODKIN_SENSE_LOWER, 0 },
    { 1647, BODKIN_SENSE_SKIP, 0 },
    { 1654, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1659, BODKIN_SENSE_DOZEN, 12 },
    { 1662, BODKIN_SENSE_DOZEN, 12 },
    { 1666, BODKIN_SENSE_EVERY, 0 },
    { 1671, BODKIN_SENSE_AGO, 0 },
    { 1679, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1706, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1727, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1741, BODKIN_SENSE_HOLIDAY, 4 },
    { 1751, BODKIN_SENSE_HOLIDAY, 29 },
    { 1758, BODKIN_SENSE_HOLIDAY, 30 },
    { 1769, BODKIN_SENSE_HOLIDAY, 30 },
    { 1783, BODKIN_SENSE_HOLIDAY, 29 },
    { 1797, BODKIN_SENSE_ONES, 8 },
    { 1803, BODKIN_SENSE_ONES, 18 },
    { 1812, BODKIN_SENSE_ORDINAL, 18 },
    { 1823, BODKIN_SENSE_ORDINAL, 8 },
    { 1830, BODKIN_SENSE_FRACTION, 8 },
    { 1838, BODKIN_SENSE_ORDINAL, 80 },
    { 1848, BODKIN_SENSE_TENS, 80 },
    { 1855, BODKIN_SENSE_ONES, 11 },
    { 1862, BODKIN_SENSE_ORDINAL, 11 },
    { 1871, BODKIN_SENSE_YES, 0 },
    { 1878, BODKIN_SENSE_YES, 0 },
    { 1886, BODKIN_SENSE_END, 0 },
    { 1890, BODKIN_SENSE_END, 0 },
    { 1897, BODKIN_SENSE_END, 1 },
    { 1908, BODKIN_SENSE_END, 1 },
    { 1923, BODKIN_SENSE_SKIP, 0 },
    { 1930, BODKIN_SENSE_END, 1 },
    { 1934, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1938, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1943, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1949, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1957, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1966, BODKIN_SENSE_EVERY, 0 },
    { 1972, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR },
    { 1983, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 1992, BODKIN_SENSE_SKIP, 0 },
    { 2000, BODKIN_SENSE_SKIP, 0 },
    { 2006, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 2008, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 2019, BODKIN_SENSE_NO, 0 },
    { 2025, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 2035, BODKIN_SENSE_RAISE, 0 },
    { 2042, BODKIN_SENSE_HOLIDAY, 19 },
    { 2054, BODKIN_SENSE_MONTH, 2 },
    { 2058, BODKIN_SENSE_MONTH, 2 },
    { 2067, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2072, BODKIN_SENSE_COUNT, 3 },
    { 2076, BODKIN_SENSE_LOWER, 0 },
    { 2082, BODKIN_SENSE_ONES, 15 },
    { 2090, BODKIN_SENSE_ORDINAL, 15 },
    { 2100, BODKIN_SENSE_FRACTION, 15 },
    { 2111, BODKIN_SENSE_ORDINAL, 5 },
    { 2117, BODKIN_SENSE_FRACTION, 5 },
    { 2124, BODKIN_SENSE_ORDINAL, 50 },
    { 2133, BODKIN_SENSE_TENS, 50 },
    { 2139, BODKIN_SENSE_YES, 0 },
    { 2144, BODKIN_SENSE_ORDINAL, 1 },
    { 2150, BODKIN_SENSE_FRACTION, 1 },
    { 2157, BODKIN_SENSE_ONES, 5 },
    { 2162, BODKIN_SENSE_NEXT, 0 },
    { 2172, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2177, BODKIN_SENSE_SKIP, 0 },
    { 2177, BODKIN_SENSE_FOR, 0 },
    { 2181, BODKIN_SENSE_SKIP, 0 },
    { 2191, BODKIN_SENSE_ORDINAL, 40 },
    { 2200, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT },
    { 2210, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT },
    { 2221, BODKIN_SENSE_TENS, 40 },
    { 2227, BODKIN_SENSE_ONES, 4 },
    { 2232, BODKIN_SENSE_ONES, 14 },
    { 2241, BODKIN_SENSE_ORDINAL, 14 },
    { 2252, BODKIN_SENSE_ORDINAL, 4 },
    { 2259, BODKIN_SENSE_FRACTION, 4 },
    { 2267, BODKIN_SENSE_TENS, 40 },
    { 2274, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2280, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2287, BODKIN_SENSE_HOLIDAY, 6 },
    { 2299, BODKIN_SENSE_WEEKDAY, 4 },
    { 2303, BODKIN_SENSE_WEEKDAY, 4 },
    { 2310, BODKIN_SENSE_WEEKDAYS, 16 },
    { 2318, BODKIN_SENSE_FROM, 0 },
    { 2323, BODKIN_SENSE_HENCE, 0 },
    { 2332, BODKIN_SENSE_HENCE, 0 },
    { 2347, BODKIN_SENSE_HENCE, 0 },
    { 2364, BODKIN_SENSE_HENCE, 0 },
    { 2375, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2378, BODKIN_SENSE_MOST, 0 },
    { 2383, BODKIN_SENSE_MOST, 0 },
    { 2394, BODKIN_SENSE_MOST, 0 },
    { 2410, BODKIN_SENSE_SKIP, 0 },
    { 2418, BODKIN_SENSE_MOST, 0 },
    { 2430, BODKIN_SENSE_MOST, 0 },
    { 2438, BODKIN_SENSE_SCALE, 9 },
    { 2438, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2440, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2444, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2447, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2451, BODKIN_SENSE_HOLIDAY, 28 },
    { 2463, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2468, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2475, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2483, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2489, BODKIN_SENSE_SCALE, 3 },
    { 2495, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2498, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2498, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2500, BODKIN_SENSE_FRACTION, 2 },
    { 2500, BODKIN_SENSE_HALF_PAST, 30 },
    { 2505, BODKIN_SENSE_HOLIDAY, 8 },
    { 2515, BODKIN_SENSE_FRACTION, 2 },
    { 2522, BODKIN_SENSE_HENCE, 0 },
    { 2528, BODKIN_SENSE_RAISE, 0 },
    { 2535, BODKIN_SENSE_MOST, 0 },
    { 2543, BODKIN_SENSE_RAISE, 0 },
    { 2550, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2555, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2555, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2561, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2561, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2564, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2564, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2568, BODKIN_SENSE_HUNDRED, 1 },
    { 2576, BODKIN_SENSE_HUNDRED, 1 },
    { 2585, BODKIN_SENSE_ORDINAL_SCALE, 2 },
    { 2595, BODKIN_SENSE_ORDINAL_SCALE, 18 },
    { 2606, BODKIN_SENSE_NOW, 0 },
    { 2618, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2618, BODKIN_SENSE_IN, 0 },
    { 2621, BODKIN_SENSE_IN, 0 },
    { 2630, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 2643, BODKIN_SENSE_IN, 0 },
    { 2654, BODKIN_SENSE_BETWEEN, 0 },
    { 2665, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 2682, BODKIN_SENSE_AMPM, 0 },
    { 2692, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 2707, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 2722, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 2735, BODKIN_SENSE_AMPM, 12 },
    { 2745, BODKIN_SENSE_NO, 0 },
    { 2754, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2759, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2766, BODKIN_SENSE_NO, 0 },
    { 2776, BODKIN_SENSE_RAISE, 0 },
    { 2785, BODKIN_SENSE_RAISE, 0 },
    { 2797, BODKIN_SENSE_RAISE, 0 },
    { 2809, BODKIN_SENSE_HOLIDAY, 7 },
    { 2826, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2830, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2834, BODKIN_SENSE_HOLIDAY, 5 },
    { 2860, BODKIN_SENSE_SKIP, 0 },
    { 2864, BODKIN_SENSE_NOT, 0 },
    { 2869, BODKIN_SENSE_MONTH, 1 },
    { 2873, BODKIN_SENSE_MONTH, 1 },
    { 2881, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2885, BODKIN_SENSE_SKIP, 0 },
    { 2888, BODKIN_SENSE_MONTH, 7 },
    { 2892, BODKIN_SENSE_MONTH, 7 },
    { 2897, BODKIN_SENSE_MONTH, 6 },
    { 2901, BODKIN_SENSE_MONTH, 6 },
    { 2906, BODKIN_SENSE_HOLIDAY, 6 },
    { 2917, BODKIN_SENSE_SKIP, 0 },
    { 2922, BODKIN_SENSE_NOW, 0 },
    { 2931, BODKIN_SENSE_SCALE, 3 },
    { 2931, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2931, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 2933, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2938, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2944, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2951, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2959, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2962, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2966, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2971, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 2982, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2994, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 3007, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3016, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3027, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3039, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3049, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3059, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3070, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3080, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3091, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3101, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3112, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3118, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3121, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3127, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3134, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3137, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3141, BODKIN_SENSE_SCALE, 7 },
    { 3146, BODKIN_SENSE_SCALE, 7 },
    { 3149, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 3155, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 3162, BODKIN_SENSE_SCALE, 7 },
    { 3168, BODKIN_SENSE_SCALE, 7 },
    { 3175, BODKIN_SENSE_SCALE, 5 },
    { 3177, BODKIN_SENSE_CARRIER, 0 },
    { 3185, BODKIN_SENSE_CARRIER, 0 },
    { 3194, BODKIN_SENSE_HOLIDAY, 20 },
    { 3204, BODKIN_SENSE_HOLIDAY, 20 },
    { 3215, BODKIN_SENSE_SCALE, 5 },
    { 3219, BODKIN_SENSE_SCALE, 5 },
    { 3224, BODKIN_SENSE_SCALE, 5 },
    { 3230, BODKIN_SENSE_LAST, 0 },
    { 3230, BODKIN_SENSE_LAST_OF, 0 },
    { 3235, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 3246, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 3259, BODKIN_SENSE_HENCE, 0 },
    { 3265, BODKIN_SENSE_FROM, 0 },
    { 3276, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 3279, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 3283, BODKIN_SENSE_LOWER, 0 },
    { 3288, BODKIN_SENSE_BIT, 10 },
    { 3295, BODKIN_SENSE_SCALE, 5 },
    { 3299, BODKIN_SENSE_SCALE, 5 },
    { 3304, BODKIN_SENSE_RAISE, 0 },
    { 3311, BODKIN_SENSE_MOST, 0 },
    { 3319, BODKIN_SENSE_LOWER, 0 },
    { 3325, BODKIN_SENSE_LOWER, 0 },
    { 3334, BODKIN_SENSE_LEAST, 0 },
    { 3341, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3347, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3358, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3368, BODKIN_SENSE_SCALE, 6 },
    { 3368, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3368, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3370, BODKIN_SENSE_MONTH, 3 },
    { 3374, BODKIN_SENSE_MONTH, 3 },
    { 3380, BODKIN_SENSE_HOLIDAY, 24 },
    { 3391, BODKIN_SENSE_HOLIDAY, 15 },
    { 3414, BODKIN_SENSE_HOLIDAY, 15 },
    { 3438, BODKIN_SENSE_HOLIDAY, 27 },
    { 3454, BODKIN_SENSE_MOST, 0 },
    { 3458, BODKIN_SENSE_MOST, 0 },
    { 3466, BODKIN_SENSE_MONTH, 5 },
    { 3470, BODKIN_SENSE_HOLIDAY, 5 },
    { 3478, BODKIN_SENSE_SKIP, 0 },
    { 3484, BODKIN_SENSE_HOLIDAY, 18 },
    { 3497, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3503, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3510, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3516, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3523, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3526, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3529, BODKIN_SENSE_NOON, 12 },
    { 3537, BODKIN_SENSE_NOON, 0 },
    { 3547, BODKIN_SENSE_NOON, 12 },
    { 3554, BODKIN_SENSE_NOON, 0 },
    { 3563, BODKIN_SENSE_SCALE, 6 },
    { 3567, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3572, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3578, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3588, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3599, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3610, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3622, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3633, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3645, BODKIN_SENSE_SCALE, 6 },
    { 3653, BODKIN_SENSE_SCALE, 6 },
    { 3662, BODKIN_SENSE_ORDINAL_SCALE, 6 },
    { 3672, BODKIN_SENSE_ORDINAL_SCALE, 22 },
    { 3683, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3690, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3702, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3715, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3715, BODKIN_SENSE_LEAST, 0 },
    { 3719, BODKIN_SENSE_LEAST, 0 },
    { 3727, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3732, BODKIN_SENSE_MINUS, 0 },
    { 3738, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3745, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3753, BODKIN_SENSE_SCALE, 6 },
    { 3757, BODKIN_SENSE_HOLIDAY, 15 },
    { 3765, BODKIN_SENSE_SCALE, 6 },
    { 3769, BODKIN_SENSE_SCALE, 6 },
    { 3769, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3772, BODKIN_SENSE_SCALE, 6 },
    { 3775, BODKIN_SENSE_WEEKDAY, 0 },
    { 3779, BODKIN_SENSE_WEEKDAY, 0 },
    { 3786, BODKIN_SENSE_WEEKDAYS, 1 },
    { 3794, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3800, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH },
    { 3808, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3815, BODKIN_SENSE_RAISE, 0 },
    { 3820, BODKIN_SENSE_SKIP, 0 },
    { 3830, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 3838, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 3847, BODKIN_SENSE_HOLIDAY, 17 },
    { 3859, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3862, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3867, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3871, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3876, BODKIN_SENSE_LEAST, 0 },
    { 3881, BODKIN_SENSE_LEAST, 0 },
    { 3887, BODKIN_SENSE_NO, 0 },
    { 3891, BODKIN_SENSE_CARRIER, 0 },
    { 3897, BODKIN_SENSE_CARRIER, 0 },
    { 3904, BODKIN_SENSE_ONES, 0 },
    { 3911, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 3914, BODKIN_SENSE_SKIP, 0 },
    { 3921, BODKIN_SENSE_MINUS, 0 },
    { 3921, BODKIN_SENSE_NO, 0 },
    { 3930, BODKIN_SENSE_NO, 0 },
    { 3936, BODKIN_SENSE_HOLIDAY, 0 },
    { 3945, BODKIN_SENSE_HOLIDAY, 0 },
    { 3958, BODKIN_SENSE_HOLIDAY, 14 },
    { 3971, BODKIN_SENSE_HOLIDAY, 0 },
    { 3981, BODKIN_SENSE_HOLIDAY, 0 },
    { 3995, BODKIN_SENSE_HOLIDAY, 14 },
    { 4009, BODKIN_SENSE_NEXT, 0 },
    { 4014, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 4014, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 4020, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 4028, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 4028, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 4035, BODKIN_SENSE_ONES, 0 },
    { 4039, BODKIN_SENSE_ONES, 9 },
    { 4044, BODKIN_SENSE_ONES, 19 },
    { 4053, BODKIN_SENSE_ORDINAL, 19 },
    { 4064, BODKIN_SENSE_ORDINAL, 9 },
    { 4071, BODKIN_SENSE_ORDINAL, 90 },
    { 4081, BODKIN_SENSE_TENS, 90 },
    { 4088, BODKIN_SENSE_ORDINAL, 9 },
    { 4094, BODKIN_SENSE_FRACTION, 9 },
    { 4101, BODKIN_SENSE_NO, 0 },
    { 4104, BODKIN_SENSE_LEAST, 0 },
    { 4109, BODKIN_SENSE_NOON, 12 },
    { 4114, BODKIN_SENSE_NOON, 12 },
    { 4122, BODKIN_SENSE_NOON, 12 },
    { 4131, BODKIN_SENSE_NO, 0 },
    { 4136, BODKIN_SENSE_NOT, 0 },
    { 4140, BODKIN_SENSE_BIT, 10 },
    { 4146, BODKIN_SENSE_LEAST, 0 },
    { 4154, BODKIN_SENSE_ONES, 0 },
    { 4161, BODKIN_SENSE_MONTH, 11 },
    { 4165, BODKIN_SENSE_MONTH, 11 },
    { 4174, BODKIN_SENSE_NOW, 0 },
    { 4178, BODKIN_SENSE_ONES, 0 },
    { 4183, BODKIN_SENSE_ONES, 0 },
    { 4185, BODKIN_SENSE_OCLOCK, 0 },
    { 4193, BODKIN_SENSE_OCLOCK, 0 },
    { 4200, BODKIN_SENSE_MONTH, 10 },
    { 4204, BODKIN_SENSE_MONTH, 10 },
    { 4212, BODKIN_SENSE_OF, 0 },
    { 4212, BODKIN_SENSE_BEFORE, 0 },
    { 4215, BODKIN_SENSE_YES, 0 },
    { 4225, BODKIN_SENSE_LEAST, 0 },
    { 4225, BODKIN_SENSE_NO, 0 },
    { 4229, BODKIN_SENSE_ONES, 0 },
    { 4232, BODKIN_SENSE_SKIP, 0 },
    { 4232, BODKIN_SENSE_YES, 0 },
    { 4235, BODKIN_SENSE_SKIP, 0 },
    { 4235, BODKIN_SENSE_YES, 0 },
    { 4240, BODKIN_SENSE_SKIP, 0 },
    { 4244, BODKIN_SENSE_SKIP, 0 },
    { 4244, BODKIN_SENSE_YES, 0 },
    { 4247, BODKIN_SENSE_SKIP, 0 },
    { 4258, BODKIN_SENSE_ONES, 1 },
    { 4262, BODKIN_SENSE_SKIP, 0 },
    { 4267, BODKIN_SENSE_SKIP, 0 },
    { 4273, BODKIN_SENSE_OTHER, 0 },
    { 4279, BODKIN_SENSE_ONES, 0 },
    { 4282, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4288, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4295, BODKIN_SENSE_OVER, 0 },
    { 4302, BODKIN_SENSE_OVER, 0 },
    { 4307, BODKIN_SENSE_DAY, 130 },
    { 4318, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4321, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4321, BODKIN_SENSE_AMPM, 12 },
    { 4323, BODKIN_SENSE_AMPM, 12 },
    { 4327, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 4333, BODKIN_SENSE_COUNT, 2 },
    { 4338, BODKIN_SENSE_HOLIDAY, 26 },
    { 4350, BODKIN_SENSE_HOLIDAY, 24 },
    { 4362, BODKIN_SENSE_PAST, 0 },
    { 4362, BODKIN_SENSE_LAST, 0 },
    { 4367, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4370, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4374, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4380, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4388, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4394, BODKIN_SENSE_HOLIDAY, 32 },
    { 4404, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4413, BODKIN_SENSE_SKIP, 0 },
    { 4425, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4433, BODKIN_SENSE_SKIP, 0 },
    { 4444, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4455, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4464, BODKIN_SENSE_SKIP, 0 },
    { 4476, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4481, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4487, BODKIN_SENSE_SKIP, 0 },
    { 4494, BODKIN_SENSE_AND, 0 },
    { 4494, BODKIN_SENSE_PLUS, 0 },
    { 4499, BODKIN_SENSE_AMPM, 12 },
    { 4502, BODKIN_SENSE_POINT, 0 },
    { 4508, BODKIN_SENSE_PLUS, 0 },
    { 4517, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 4517, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4523, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 4523, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4530, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4546, BODKIN_SENSE_SKIP, 0 },
    { 4554, BODKIN_SENSE_SKIP, 0 },
    { 4564, BODKIN_SENSE_HOLIDAY, 16 },
    { 4579, BODKIN_SENSE_LAST, 0 },
    { 4588, BODKIN_SENSE_SKIP, 0 },
    { 4595, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4597, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4601, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4606, BODKIN_SENSE_FRACTION, 4 },
    { 4606, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4614, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_QUARTER },
    { 4624, BODKIN_SENSE_FRACTION, 4 },
    { 4624, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4633, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4638, BODKIN_SENSE_LOWER, 0 },
    { 4646, BODKIN_SENSE_RAISE, 0 },
    { 4652, BODKIN_SENSE_RAISE, 0 },
    { 4661, BODKIN_SENSE_RAISE, 0 },
    { 4670, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 4673, BODKIN_SENSE_LOWER, 0 },
    { 4680, BODKIN_SENSE_LOWER, 0 },
    { 4690, BODKIN_SENSE_HOLIDAY, 10 },
    { 4706, BODKIN_SENSE_NOW, 0 },
    { 4717, BODKIN_SENSE_NOW, 0 },
    { 4727, BODKIN_SENSE_SKIP, 0 },
    { 4735, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4738, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4744, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4751, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4753, BODKIN_SENSE_HOLIDAY, 2 },
    { 4770, BODKIN_SENSE_HOLIDAY, 2 },
    { 4789, BODKIN_SENSE_WEEKDAY, 5 },
    { 4793, BODKIN_SENSE_WEEKDAY, 5 },
    { 4802, BODKIN_SENSE_WEEKDAYS, 32 },
    { 4812, BODKIN_SENSE_SKIP, 0 },
    { 4816, BODKIN_SENSE_CARRIER, 0 },
    { 4823, BODKIN_SENSE_WEEKDAYS, 31 },
    { 4834, BODKIN_SENSE_WEEKDAYS, 31 },
    { 4846, BODKIN_SENSE_DOZEN, 20 },
    { 4852, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4856, BODKIN_SENSE_ORDINAL, 2 },
    { 4856, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4856, BODKIN_SENSE_OTHER, 0 },
    { 4863, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4871, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4876, BODKIN_SENSE_MONTH, 9 },
    { 4880, BODKIN_SENSE_MONTH, 9 },
    { 4885, BODKIN_SENSE_MONTH, 9 },
    { 4895, BODKIN_SENSE_ONES, 7 },
    { 4901, BODKIN_SENSE_ONES, 17 },
    { 4911, BODKIN_SENSE_ORDINAL, 17 },
    { 4923, BODKIN_SENSE_ORDINAL, 7 },
    { 4931, BODKIN_SENSE_FRACTION, 7 },
    { 4940, BODKIN_SENSE_ORDINAL, 70 },
    { 4951, BODKIN_SENSE_TENS, 70 },
    { 4959, BODKIN_SENSE_COUNT, 3 },
    { 4967, BODKIN_SENSE_SKIP, 0 },
    { 4973, BODKIN_SENSE_HOLIDAY, 24 },
    { 4988, BODKIN_SENSE_LEAST, 0 },
    { 4995, BODKIN_SENSE_FROM, 0 },
    { 5001, BODKIN_SENSE_COUNT, 1 },
    { 5008, BODKIN_SENSE_ONES, 6 },
    { 5012, BODKIN_SENSE_ONES, 16 },
    { 5020, BODKIN_SENSE_ORDINAL, 16 },
    { 5030, BODKIN_SENSE_FRACTION, 16 },
    { 5041, BODKIN_SENSE_ORDINAL, 6 },
    { 5047, BODKIN_SENSE_FRACTION, 6 },
    { 5054, BODKIN_SENSE_ORDINAL, 60 },
    { 5063, BODKIN_SENSE_TENS, 60 },
    { 5069, BODKIN_SENSE_BIT, 10 },
    { 5078, BODKIN_SENSE_LOWER, 0 },
    { 5085, BODKIN_SENSE_LOWER, 0 },
    { 5092, BODKIN_SENSE_COUNT, 3 },
    { 5097, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 5100, BODKIN_SENSE_HOLIDAY, 2 },
    { 5114, BODKIN_SENSE_HOLIDAY, 2 },
    { 5130, BODKIN_SENSE_YES, 0 },
    { 5136, BODKIN_SENSE_FROM, 0 },
    { 5145, BODKIN_SENSE_FROM, 0 },
    { 5157, BODKIN_SENSE_FROM, 0 },
    { 5171, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 5176, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 5182, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE },
    { 5188, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE },
    { 5195, BODKIN_SENSE_NO, 0 },
    { 5200, BODKIN_SENSE_NOW, 0 },
    { 5214, BODKIN_SENSE_WEEKDAY, 6 },
    { 5218, BODKIN_SENSE_WEEKDAY, 6 },
    { 5225, BODKIN_SENSE_WEEKDAYS, 64 },
    { 5233, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 5241, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 5248, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 5259, BODKIN_SENSE_YES, 0 },
    { 5264, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 5277, BODKIN_SENSE_NO, 0 },
    { 5288, BODKIN_SENSE_YES, 0 },
    { 5298, BODKIN_SENSE_SKIP, 0 },
    { 5298, BODKIN_SENSE_SCALE, 12 },
    { 5300, BODKIN_SENSE_BIT, 10 },
    { 5304, BODKIN_SENSE_ONES, 10 },
    { 5308, BODKIN_SENSE_ORDINAL, 10 },
    { 5314, BODKIN_SENSE_FRACTION, 10 },
    { 5321, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 5324, BODKIN_SENSE_HOLIDAY, 22 },
    { 5337, BODKIN_SENSE_HOLIDAY, 22 },
    { 5354, BODKIN_SENSE_CARRIER, 0 },
    { 5359, BODKIN_SENSE_CARRIER, 0 },
    { 5369, BODKIN_SENSE_THE, 0 },
    { 5373, BODKIN_SENSE_NEXT, 0 },
    { 5384, BODKIN_SENSE_THIS, 0 },
    { 5396, BODKIN_SENSE_DAY, 130 },
    { 5419, BODKIN_SENSE_DAY, 126 },
    { 5444, BODKIN_SENSE_END, 0 },
    { 5452, BODKIN_SENSE_END, 0 },
    { 5463, BODKIN_SENSE_END, 1 },
    { 5482, BODKIN_SENSE_NEXT, 0 },
    { 5496, BODKIN_SENSE_MOST, 0 },
    { 5504, BODKIN_SENSE_MOST, 0 },
    { 5516, BODKIN_SENSE_LEAST, 0 },
    { 5528, BODKIN_SENSE_SKIP, 0 },
    { 5538, BODKIN_SENSE_ORDINAL, 3 },
    { 5544, BODKIN_SENSE_FRACTION, 3 },
    { 5551, BODKIN_SENSE_ONES, 13 },
    { 5560, BODKIN_SENSE_ORDINAL, 13 },
    { 5571, BODKIN_SENSE_ORDINAL, 30 },
    { 5581, BODKIN_SENSE_TENS, 30 },
    { 5588, BODKIN_SENSE_THIS, 0 },
    { 5593, BODKIN_SENSE_THIS, 0 },
    { 5605, BODKIN_SENSE_NOW, 0 },
    { 5617, BODKIN_SENSE_LAST, 0 },
    { 5627, BODKIN_SENSE_SCALE, 3 },
    { 5636, BODKIN_SENSE_SCALE, 3 },
    { 5646, BODKIN_SENSE_ORDINAL_SCALE, 3 },
    { 5657, BODKIN_SENSE_ORDINAL_SCALE, 19 },
    { 5669, BODKIN_SENSE_ONES, 3 },
    { 5675, BODKIN_SENSE_UNTIL, 0 },
    { 5683, BODKIN_SENSE_UNTIL, 0 },
    { 5688, BODKIN_SENSE_WEEKDAY, 3 },
    { 5692, BODKIN_SENSE_WEEKDAY, 3 },
    { 5697, BODKIN_SENSE_WEEKDAY, 3 },
    { 5703, BODKIN_SENSE_WEEKDAY, 3 },
    { 5712, BODKIN_SENSE_WEEKDAYS, 8 },
    { 5722, BODKIN_SENSE_BEFORE, 0 },
    { 5722, BODKIN_SENSE_UNTIL, 0 },
    { 5726, BODKIN_SENSE_BEFORE, 0 },
    { 5726, BODKIN_SENSE_UNTIL, 0 },
    { 5731, BODKIN_SENSE_CARRIER, 0 },
    { 5738, BODKIN_SENSE_DAY, 129 },
    { 5742, BODKIN_SENSE_DAY, 129 },
    { 5747, BODKIN_SENSE_BEFORE, 0 },
    { 5747, BODKIN_SENSE_UNTIL, 0 },
    { 5750, BODKIN_SENSE_SKIP, 0 },
    { 5756, BODKIN_SENSE_CARRIER, 0 },
    { 5763, BODKIN_SENSE_DAY, 128 },
    { 5769, BODKIN_SENSE_DAY, 128 },
    { 5769, BODKIN_SENSE_THIS, 0 },
    { 5776, BODKIN_SENSE_DAY, 129 },
    { 5785, BODKIN_SENSE_DAY, 129 },
    { 5795, BODKIN_SENSE_DAY, 129 },
    { 5803, BODKIN_SENSE_DAY, 129 },
    { 5812, BODKIN_SENSE_DAY, 129 },
    { 5822, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 5830, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 5837, BODKIN_SENSE_MOST, 0 },
    { 5841, BODKIN_SENSE_SKIP, 0 },
    { 5847, BODKIN_SENSE_SCALE, 12 },
    { 5856, BODKIN_SENSE_SCALE, 12 },
    { 5866, BODKIN_SENSE_ORDINAL_SCALE, 12 },
    { 5877, BODKIN_SENSE_ORDINAL_SCALE, 28 },
    { 5889, BODKIN_SENSE_HOLIDAY, 34 },
    { 5904, BODKIN_SENSE_DOUBLE, 3 },
    { 5911, BODKIN_SENSE_YES, 0 },
    { 5916, BODKIN_SENSE_WEEKDAY, 1 },
    { 5920, BODKIN_SENSE_WEEKDAY, 1 },
    { 5925, BODKIN_SENSE_WEEKDAY, 1 },
    { 5933, BODKIN_SENSE_WEEKDAYS, 2 },
    { 5942, BODKIN_SENSE_LOWER, 0 },
    { 5955, BODKIN_SENSE_RAISE, 0 },
    { 5966, BODKIN_SENSE_NO, 0 },
    { 5975, BODKIN_SENSE_YES, 0 },
    { 5983, BODKIN_SENSE_NO, 0 },
    { 5994, BODKIN_SENSE_YES, 0 },
    { 6004, BODKIN_SENSE_ORDINAL, 12 },
    { 6012, BODKIN_SENSE_FRACTION, 12 },
    { 6021, BODKIN_SENSE_ONES, 12 },
    { 6028, BODKIN_SENSE_ORDINAL, 20 },
    { 6038, BODKIN_SENSE_FRACTION, 20 },
    { 6049, BODKIN_SENSE_TENS, 20 },
    { 6056, BODKIN_SENSE_ONES, 2 },
    { 6060, BODKIN_SENSE_SKIP, 0 },
    { 6063, BODKIN_SENSE_SKIP, 0 },
    { 6066, BODKIN_SENSE_BELOW_ZERO, 0 },
    { 6077, BODKIN_SENSE_BEFORE, 0 },
    { 6077, BODKIN_SENSE_UNTIL, 0 },
    { 6083, BODKIN_SENSE_UNTIL, 0 },
    { 6090, BODKIN_SENSE_RAISE, 0 },
    { 6093, BODKIN_SENSE_RAISE, 0 },
    { 6098, BODKIN_SENSE_RAISE, 0 },
    { 6104, BODKIN_SENSE_UNTIL, 0 },
    { 6110, BODKIN_SENSE_NEXT, 0 },
    { 6119, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6124, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6134, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6145, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6149, BODKIN_SENSE_HOLIDAY, 1 },
    { 6163, BODKIN_SENSE_HOLIDAY, 1 },
    { 6174, BODKIN_SENSE_HOLIDAY, 1 },
    { 6189, BODKIN_SENSE_HOLIDAY, 10 },
    { 6202, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6204, BODKIN_SENSE_RAISE, 0 },
    { 6211, BODKIN_SENSE_HOLIDAY, 16 },
    { 6232, BODKIN_SENSE_WEEKDAY, 2 },
    { 6236, BODKIN_SENSE_WEEKDAY, 2 },
    { 6246, BODKIN_SENSE_WEEKDAYS, 4 },
    { 6257, BODKIN_SENSE_WEEKDAY, 2 },
    { 6262, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6267, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6276, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6286, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6295, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6305, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6313, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6322, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6330, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6339, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK },
    { 6346, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6356, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6367, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6373, BODKIN_SENSE_CARRIER, 0 },
    { 6384, BODKIN_SENSE_HOLIDAY, 33 },
    { 6396, BODKIN_SENSE_HOLIDAY, 32 },
    { 6408, BODKIN_SENSE_SKIP, 0 },
    { 6414, BODKIN_SENSE_CARRIER, 0 },
    { 6431, BODKIN_SENSE_CARRIER, 0 },
    { 6445, BODKIN_SENSE_CARRIER, 0 },
    { 6459, BODKIN_SENSE_CARRIER, 0 },
    { 6474, BODKIN_SENSE_SKIP, 0 },
    { 6481, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6484, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6488, BODKIN_SENSE_SKIP, 0 },
    { 6493, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6502, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6512, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6520, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6529, BODKIN_SENSE_HOLIDAY, 5 },
    { 6541, BODKIN_SENSE_SKIP, 0 },
    { 6549, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6561, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6574, BODKIN_SENSE_SKIP, 0 },
    { 6580, BODKIN_SENSE_HOLIDAY, 12 },
    { 6585, BODKIN_SENSE_HOLIDAY, 12 },
    { 6594, BODKIN_SENSE_HOLIDAY, 11 },
    { 6603, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6605, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6610, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6616, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6619, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6623, BODKIN_SENSE_YES, 0 },
    { 6628, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6633, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR },
    { 6640, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6646, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6650, BODKIN_SENSE_YES, 0 },
    { 6654, BODKIN_SENSE_YES, 0 },
    { 6658, BODKIN_SENSE_DAY, 127 },
    { 6668, BODKIN_SENSE_DAY, 127 },
    { 6679, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6682, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6686, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6691, BODKIN_SENSE_YES, 0 },
    { 6695, BODKIN_SENSE_ONES, 0 },
    { 6700, BODKIN_SENSE_SKIP, 0 },
    { 6702, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 6705, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6708, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6711, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 6714, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6719, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6730, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6744, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6749, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6763, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 6768, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 6778, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 6781, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6786, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6791, BODKIN_SENSE_RATIO, 20 },
    { 6794, BODKIN_SENSE_RATIO, 18 },
    { 6797, BODKIN_SENSE_RATIO, 52 },
    { 6800, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6804, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6808, BODKIN_SENSE_RATIO, 19 },
    { 6812, BODKIN_SENSE_RATIO, 35 },
    { 6816, BODKIN_SENSE_RATIO, 22 },
    { 6820, BODKIN_SENSE_YES, 0 },
    { 6825, BODKIN_SENSE_YES, 0 },
    { 6830, BODKIN_SENSE_NO, 0 },
};

static const struct bodkin_holiday holidays[] = {
    { BODKIN_HOLIDAY_FIXED, 1, 1 },
    { BODKIN_HOLIDAY_FIXED, 2, 14 },
    { BODKIN_HOLIDAY_FIXED, 3, 17 },
    { BODKIN_HOLIDAY_FIXED, 4, 1 },
    { BODKIN_HOLIDAY_FIXED, 4, 22 },
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
    .holiday_count = 35,
};
