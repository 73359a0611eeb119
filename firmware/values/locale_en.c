/* Made by tools/values/locale.ts from en.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const struct {
    char part0[4094];
    char part1[2598];
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
    "beginning of\0"
    "below\0"
    "below zero\0"
    "between\0"
    "billion\0"
    "billions\0"
    "billionth\0"
    "billionths\0"
    "bit\0"
    "black friday\0"
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
    "called\0"
    "calorie\0"
    "calories\0"
    "cals\0"
    "celcius\0"
    "celsius\0"
    "cent\0"
    "centigrade\0"
    "centiliter\0"
    "centiliters\0"
    "centilitre\0"
    "centilitres\0"
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
    "cl\0"
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
    "cup\0"
    "cups\0"
    "current\0"
    "d\0"
    "daily\0"
    "darker\0"
    "dawn\0"
    "day\0"
    "day after tomorrow\0"
    "day before yesterday\0"
    "day of\0"
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
    "dozen\0"
    "dozens\0"
    "drop\0"
    "during\0"
    "dusk\0"
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
    "entire\0"
    "eur\0"
    "euro\0"
    "euros\0"
    "evening\0"
    "evenings\0"
    "every\0"
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
    "gal\0"
    "gallon\0"
    "gallons\0"
    "gals\0"
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
    "ish\0"
    "isnt\0"
    "jan\0"
    "january\0"
    "jpy\0"
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
    "liter\0"
    "liters\0"
    "litre\0"
    "litres\0"
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
    "milliliter\0"
    "milliliters\0"
    "millilitre\0"
    "millilitres\0"
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
    "ml\0"
    "mlk day\0"
    "mls\0"
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
    "ninety\0",
    "ninth\0"
    "ninths\0"
    "no\0"
    "none\0"
    "noon\0"
    "noontime\0"
    "nope\0"
    "not\0"
    "not ok\0"
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
    "of age\0"
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
    "percent\0"
    "percent of\0"
    "percentage\0"
    "percents\0"
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
    "qtr\0"
    "qtrs\0"
    "quarter\0"
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
    "start of\0"
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
    "work day\0"
    "work days\0"
    "workday\0"
    "workdays\0"
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
    "\342\202\254\0"
    "\342\202\271\0",
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
    { 175, BODKIN_SENSE_HOLIDAY, 8 },
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
    { 270, BODKIN_SENSE_SKIP, 0 },
    { 278, BODKIN_SENSE_EVERY, 0 },
    { 282, BODKIN_SENSE_SKIP, 0 },
    { 289, BODKIN_SENSE_SKIP, 0 },
    { 303, BODKIN_SENSE_MONTH, 4 },
    { 307, BODKIN_SENSE_MONTH, 4 },
    { 313, BODKIN_SENSE_HOLIDAY, 3 },
    { 325, BODKIN_SENSE_HOLIDAY, 3 },
    { 341, BODKIN_SENSE_SKIP, 0 },
    { 348, BODKIN_SENSE_MOST, 0 },
    { 368, BODKIN_SENSE_MOST, 0 },
    { 388, BODKIN_SENSE_LEAST, 0 },
    { 407, BODKIN_SENSE_FROM, 0 },
    { 413, BODKIN_SENSE_NOW, 0 },
    { 418, BODKIN_SENSE_HOLIDAY, 30 },
    { 432, BODKIN_SENSE_HOLIDAY, 24 },
    { 446, BODKIN_SENSE_SKIP, 0 },
    { 449, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 458, BODKIN_SENSE_NOW, 0 },
    { 472, BODKIN_SENSE_NOW, 0 },
    { 485, BODKIN_SENSE_NOW, 0 },
    { 489, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 493, BODKIN_SENSE_MONTH, 8 },
    { 497, BODKIN_SENSE_MONTH, 8 },
    { 504, BODKIN_SENSE_YES, 0 },
    { 508, BODKIN_SENSE_SCALE, 9 },
    { 510, BODKIN_SENSE_AGO, 0 },
    { 515, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 521, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 536, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 553, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 561, BODKIN_SENSE_BEFORE, 0 },
    { 568, BODKIN_SENSE_FROM, 0 },
    { 568, BODKIN_SENSE_START, 0 },
    { 578, BODKIN_SENSE_START, 0 },
    { 591, BODKIN_SENSE_BELOW_ZERO, 0 },
    { 597, BODKIN_SENSE_BELOW_ZERO, 0 },
    { 608, BODKIN_SENSE_BETWEEN, 0 },
    { 616, BODKIN_SENSE_SCALE, 9 },
    { 624, BODKIN_SENSE_SCALE, 9 },
    { 633, BODKIN_SENSE_ORDINAL_SCALE, 9 },
    { 643, BODKIN_SENSE_ORDINAL_SCALE, 9 },
    { 654, BODKIN_SENSE_BIT, 10 },
    { 658, BODKIN_SENSE_HOLIDAY, 22 },
    { 671, BODKIN_SENSE_SCALE, 9 },
    { 674, BODKIN_SENSE_HOLIDAY, 12 },
    { 685, BODKIN_SENSE_UNIT, BODKIN_MEASURE_BPM },
    { 689, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 699, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 714, BODKIN_SENSE_RAISE, 0 },
    { 723, BODKIN_SENSE_MOST, 0 },
    { 733, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 738, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 744, BODKIN_SENSE_WEEKDAYS, 31 },
    { 757, BODKIN_SENSE_WEEKDAYS, 31 },
    { 771, BODKIN_SENSE_UNTIL, 0 },
    { 782, BODKIN_SENSE_SKIP, 0 },
    { 785, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 785, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 787, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 791, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 795, BODKIN_SENSE_CARRIER, 0 },
    { 802, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 810, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 819, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 824, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 832, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 840, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 845, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 856, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CL },
    { 867, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CL },
    { 879, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CL },
    { 890, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CL },
    { 902, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 910, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 919, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 930, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 942, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 953, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 965, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 971, BODKIN_SENSE_YES, 0 },
    { 981, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 985, BODKIN_SENSE_HOLIDAY, 11 },
    { 995, BODKIN_SENSE_HOLIDAY, 11 },
    { 1009, BODKIN_SENSE_HOLIDAY, 10 },
    { 1023, BODKIN_SENSE_SKIP, 0 },
    { 1029, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CL },
    { 1032, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 1035, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CM },
    { 1039, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1043, BODKIN_SENSE_LOWER, 0 },
    { 1050, BODKIN_SENSE_HOLIDAY, 20 },
    { 1063, BODKIN_SENSE_NEXT, 0 },
    { 1070, BODKIN_SENSE_LOWER, 0 },
    { 1077, BODKIN_SENSE_YES, 0 },
    { 1085, BODKIN_SENSE_COUNT, 2 },
    { 1092, BODKIN_SENSE_SCALE, 7 },
    { 1095, BODKIN_SENSE_SCALE, 7 },
    { 1101, BODKIN_SENSE_SCALE, 7 },
    { 1108, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1115, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CUP },
    { 1119, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CUP },
    { 1124, BODKIN_SENSE_THIS, 0 },
    { 1132, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1134, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 1140, BODKIN_SENSE_LOWER, 0 },
    { 1147, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1152, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1156, BODKIN_SENSE_DAY, 130 },
    { 1175, BODKIN_SENSE_DAY, 126 },
    { 1196, BODKIN_SENSE_SKIP, 0 },
    { 1203, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DAY },
    { 1208, BODKIN_SENSE_NO, 0 },
    { 1219, BODKIN_SENSE_NO, 0 },
    { 1231, BODKIN_SENSE_MONTH, 12 },
    { 1235, BODKIN_SENSE_MONTH, 12 },
    { 1244, BODKIN_SENSE_LOWER, 0 },
    { 1253, BODKIN_SENSE_LOWER, 0 },
    { 1265, BODKIN_SENSE_YES, 0 },
    { 1276, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1280, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1286, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1298, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1304, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1319, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1326, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1335, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1350, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1368, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1377, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1395, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1403, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1413, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1429, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 1448, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1458, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1477, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1495, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 1505, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 1520, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 1525, BODKIN_SENSE_LOWER, 0 },
    { 1532, BODKIN_SENSE_LEAST, 0 },
    { 1540, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1552, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1563, BODKIN_SENSE_NO, 0 },
    { 1571, BODKIN_SENSE_NO, 0 },
    { 1580, BODKIN_SENSE_NO, 0 },
    { 1589, BODKIN_SENSE_NOT, 0 },
    { 1596, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1603, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1611, BODKIN_SENSE_NOT, 0 },
    { 1616, BODKIN_SENSE_POINT, 0 },
    { 1620, BODKIN_SENSE_DOUBLE, 2 },
    { 1627, BODKIN_SENSE_LOWER, 0 },
    { 1632, BODKIN_SENSE_LOWER, 0 },
    { 1640, BODKIN_SENSE_DOZEN, 12 },
    { 1646, BODKIN_SENSE_DOZEN, 12 },
    { 1653, BODKIN_SENSE_LOWER, 0 },
    { 1658, BODKIN_SENSE_SKIP, 0 },
    { 1665, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1670, BODKIN_SENSE_EVERY, 0 },
    { 1675, BODKIN_SENSE_AGO, 0 },
    { 1683, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1710, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1731, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 1745, BODKIN_SENSE_HOLIDAY, 4 },
    { 1755, BODKIN_SENSE_HOLIDAY, 28 },
    { 1762, BODKIN_SENSE_HOLIDAY, 29 },
    { 1773, BODKIN_SENSE_HOLIDAY, 29 },
    { 1787, BODKIN_SENSE_HOLIDAY, 28 },
    { 1801, BODKIN_SENSE_ONES, 8 },
    { 1807, BODKIN_SENSE_ONES, 18 },
    { 1816, BODKIN_SENSE_ORDINAL, 18 },
    { 1827, BODKIN_SENSE_ORDINAL, 8 },
    { 1834, BODKIN_SENSE_FRACTION, 8 },
    { 1842, BODKIN_SENSE_ORDINAL, 80 },
    { 1852, BODKIN_SENSE_TENS, 80 },
    { 1859, BODKIN_SENSE_ONES, 11 },
    { 1866, BODKIN_SENSE_ORDINAL, 11 },
    { 1875, BODKIN_SENSE_YES, 0 },
    { 1882, BODKIN_SENSE_YES, 0 },
    { 1890, BODKIN_SENSE_END, 0 },
    { 1894, BODKIN_SENSE_END, 0 },
    { 1901, BODKIN_SENSE_SKIP, 0 },
    { 1908, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1912, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1917, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 1923, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1931, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 1940, BODKIN_SENSE_EVERY, 0 },
    { 1946, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 1955, BODKIN_SENSE_SKIP, 0 },
    { 1963, BODKIN_SENSE_SKIP, 0 },
    { 1969, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1971, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1982, BODKIN_SENSE_NO, 0 },
    { 1988, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 1998, BODKIN_SENSE_RAISE, 0 },
    { 2005, BODKIN_SENSE_HOLIDAY, 18 },
    { 2017, BODKIN_SENSE_MONTH, 2 },
    { 2021, BODKIN_SENSE_MONTH, 2 },
    { 2030, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2035, BODKIN_SENSE_COUNT, 3 },
    { 2039, BODKIN_SENSE_LOWER, 0 },
    { 2045, BODKIN_SENSE_ONES, 15 },
    { 2053, BODKIN_SENSE_ORDINAL, 15 },
    { 2063, BODKIN_SENSE_FRACTION, 15 },
    { 2074, BODKIN_SENSE_ORDINAL, 5 },
    { 2080, BODKIN_SENSE_FRACTION, 5 },
    { 2087, BODKIN_SENSE_ORDINAL, 50 },
    { 2096, BODKIN_SENSE_TENS, 50 },
    { 2102, BODKIN_SENSE_YES, 0 },
    { 2107, BODKIN_SENSE_ORDINAL, 1 },
    { 2113, BODKIN_SENSE_ONES, 5 },
    { 2118, BODKIN_SENSE_NEXT, 0 },
    { 2128, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2133, BODKIN_SENSE_SKIP, 0 },
    { 2133, BODKIN_SENSE_FOR, 0 },
    { 2137, BODKIN_SENSE_SKIP, 0 },
    { 2147, BODKIN_SENSE_ORDINAL, 40 },
    { 2156, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT },
    { 2166, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FORTNIGHT },
    { 2177, BODKIN_SENSE_TENS, 40 },
    { 2183, BODKIN_SENSE_ONES, 4 },
    { 2188, BODKIN_SENSE_ONES, 14 },
    { 2197, BODKIN_SENSE_ORDINAL, 14 },
    { 2208, BODKIN_SENSE_ORDINAL, 4 },
    { 2215, BODKIN_SENSE_FRACTION, 4 },
    { 2223, BODKIN_SENSE_TENS, 40 },
    { 2230, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2236, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2243, BODKIN_SENSE_WEEKDAY, 4 },
    { 2247, BODKIN_SENSE_WEEKDAY, 4 },
    { 2254, BODKIN_SENSE_WEEKDAYS, 16 },
    { 2262, BODKIN_SENSE_FROM, 0 },
    { 2267, BODKIN_SENSE_HENCE, 0 },
    { 2276, BODKIN_SENSE_HENCE, 0 },
    { 2291, BODKIN_SENSE_HENCE, 0 },
    { 2308, BODKIN_SENSE_HENCE, 0 },
    { 2319, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FT },
    { 2322, BODKIN_SENSE_MOST, 0 },
    { 2327, BODKIN_SENSE_MOST, 0 },
    { 2338, BODKIN_SENSE_MOST, 0 },
    { 2354, BODKIN_SENSE_SKIP, 0 },
    { 2362, BODKIN_SENSE_MOST, 0 },
    { 2374, BODKIN_SENSE_MOST, 0 },
    { 2382, BODKIN_SENSE_SCALE, 9 },
    { 2382, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2384, BODKIN_SENSE_UNIT, BODKIN_MEASURE_GALLON },
    { 2388, BODKIN_SENSE_UNIT, BODKIN_MEASURE_GALLON },
    { 2395, BODKIN_SENSE_UNIT, BODKIN_MEASURE_GALLON },
    { 2403, BODKIN_SENSE_UNIT, BODKIN_MEASURE_GALLON },
    { 2408, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2412, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2415, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2419, BODKIN_SENSE_HOLIDAY, 27 },
    { 2431, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2436, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2443, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2451, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2457, BODKIN_SENSE_SCALE, 3 },
    { 2463, BODKIN_SENSE_UNIT, BODKIN_MEASURE_G },
    { 2466, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2466, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2468, BODKIN_SENSE_FRACTION, 2 },
    { 2468, BODKIN_SENSE_HALF_PAST, 30 },
    { 2473, BODKIN_SENSE_HOLIDAY, 7 },
    { 2483, BODKIN_SENSE_FRACTION, 2 },
    { 2490, BODKIN_SENSE_HENCE, 0 },
    { 2496, BODKIN_SENSE_RAISE, 0 },
    { 2503, BODKIN_SENSE_MOST, 0 },
    { 2511, BODKIN_SENSE_RAISE, 0 },
    { 2518, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2523, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2523, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2529, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2529, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2532, BODKIN_SENSE_UNIT, BODKIN_MEASURE_H },
    { 2532, BODKIN_SENSE_HOUR_MARK, 0 },
    { 2536, BODKIN_SENSE_HUNDRED, 1 },
    { 2544, BODKIN_SENSE_HUNDRED, 1 },
    { 2553, BODKIN_SENSE_ORDINAL_SCALE, 2 },
    { 2563, BODKIN_SENSE_ORDINAL_SCALE, 2 },
    { 2574, BODKIN_SENSE_NOW, 0 },
    { 2586, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2586, BODKIN_SENSE_IN, 0 },
    { 2589, BODKIN_SENSE_IN, 0 },
    { 2598, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 2611, BODKIN_SENSE_IN, 0 },
    { 2622, BODKIN_SENSE_BETWEEN, 0 },
    { 2633, BODKIN_SENSE_PART, BODKIN_PART_AFTERNOON },
    { 2650, BODKIN_SENSE_AMPM, 0 },
    { 2660, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 2675, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 2690, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 2703, BODKIN_SENSE_AMPM, 12 },
    { 2713, BODKIN_SENSE_NO, 0 },
    { 2722, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2727, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2734, BODKIN_SENSE_NO, 0 },
    { 2744, BODKIN_SENSE_RAISE, 0 },
    { 2753, BODKIN_SENSE_RAISE, 0 },
    { 2765, BODKIN_SENSE_RAISE, 0 },
    { 2777, BODKIN_SENSE_HOLIDAY, 6 },
    { 2794, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2798, BODKIN_SENSE_UNIT, BODKIN_MEASURE_IN },
    { 2802, BODKIN_SENSE_SKIP, 0 },
    { 2806, BODKIN_SENSE_NOT, 0 },
    { 2811, BODKIN_SENSE_MONTH, 1 },
    { 2815, BODKIN_SENSE_MONTH, 1 },
    { 2823, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 2827, BODKIN_SENSE_MONTH, 7 },
    { 2831, BODKIN_SENSE_MONTH, 7 },
    { 2836, BODKIN_SENSE_MONTH, 6 },
    { 2840, BODKIN_SENSE_MONTH, 6 },
    { 2845, BODKIN_SENSE_HOLIDAY, 5 },
    { 2856, BODKIN_SENSE_SKIP, 0 },
    { 2861, BODKIN_SENSE_NOW, 0 },
    { 2870, BODKIN_SENSE_SCALE, 3 },
    { 2870, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2870, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 2872, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2877, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2883, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2890, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 2898, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2901, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2905, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2910, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 2921, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2933, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KCAL },
    { 2946, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2955, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2966, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2978, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 2988, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 2998, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3009, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3019, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3030, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3040, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3051, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KG },
    { 3057, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KJ },
    { 3060, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3066, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3073, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3076, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KM },
    { 3080, BODKIN_SENSE_SCALE, 7 },
    { 3085, BODKIN_SENSE_SCALE, 7 },
    { 3088, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 3094, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 3101, BODKIN_SENSE_SCALE, 7 },
    { 3107, BODKIN_SENSE_SCALE, 7 },
    { 3114, BODKIN_SENSE_SCALE, 5 },
    { 3114, BODKIN_SENSE_UNIT, BODKIN_MEASURE_L },
    { 3116, BODKIN_SENSE_CARRIER, 0 },
    { 3124, BODKIN_SENSE_CARRIER, 0 },
    { 3133, BODKIN_SENSE_HOLIDAY, 19 },
    { 3143, BODKIN_SENSE_HOLIDAY, 19 },
    { 3154, BODKIN_SENSE_SCALE, 5 },
    { 3158, BODKIN_SENSE_SCALE, 5 },
    { 3163, BODKIN_SENSE_SCALE, 5 },
    { 3169, BODKIN_SENSE_LAST, 0 },
    { 3169, BODKIN_SENSE_LAST_OF, 0 },
    { 3174, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 3185, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 3198, BODKIN_SENSE_HENCE, 0 },
    { 3204, BODKIN_SENSE_FROM, 0 },
    { 3215, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 3218, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 3222, BODKIN_SENSE_LOWER, 0 },
    { 3227, BODKIN_SENSE_UNIT, BODKIN_MEASURE_L },
    { 3233, BODKIN_SENSE_UNIT, BODKIN_MEASURE_L },
    { 3240, BODKIN_SENSE_UNIT, BODKIN_MEASURE_L },
    { 3246, BODKIN_SENSE_UNIT, BODKIN_MEASURE_L },
    { 3253, BODKIN_SENSE_BIT, 10 },
    { 3260, BODKIN_SENSE_SCALE, 5 },
    { 3264, BODKIN_SENSE_SCALE, 5 },
    { 3269, BODKIN_SENSE_RAISE, 0 },
    { 3276, BODKIN_SENSE_MOST, 0 },
    { 3284, BODKIN_SENSE_LOWER, 0 },
    { 3290, BODKIN_SENSE_LOWER, 0 },
    { 3299, BODKIN_SENSE_LEAST, 0 },
    { 3306, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3312, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3323, BODKIN_SENSE_PART, BODKIN_PART_LUNCH },
    { 3333, BODKIN_SENSE_SCALE, 6 },
    { 3333, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3333, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3335, BODKIN_SENSE_MONTH, 3 },
    { 3339, BODKIN_SENSE_MONTH, 3 },
    { 3345, BODKIN_SENSE_HOLIDAY, 23 },
    { 3356, BODKIN_SENSE_HOLIDAY, 14 },
    { 3379, BODKIN_SENSE_HOLIDAY, 14 },
    { 3403, BODKIN_SENSE_HOLIDAY, 26 },
    { 3419, BODKIN_SENSE_MOST, 0 },
    { 3423, BODKIN_SENSE_MOST, 0 },
    { 3431, BODKIN_SENSE_MONTH, 5 },
    { 3435, BODKIN_SENSE_SKIP, 0 },
    { 3441, BODKIN_SENSE_HOLIDAY, 17 },
    { 3454, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3460, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3467, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3473, BODKIN_SENSE_UNIT, BODKIN_MEASURE_M },
    { 3480, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3483, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3486, BODKIN_SENSE_NOON, 12 },
    { 3494, BODKIN_SENSE_NOON, 0 },
    { 3504, BODKIN_SENSE_NOON, 12 },
    { 3511, BODKIN_SENSE_NOON, 0 },
    { 3520, BODKIN_SENSE_SCALE, 6 },
    { 3524, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3529, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MI },
    { 3535, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3545, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MG },
    { 3556, BODKIN_SENSE_UNIT, BODKIN_MEASURE_ML },
    { 3567, BODKIN_SENSE_UNIT, BODKIN_MEASURE_ML },
    { 3579, BODKIN_SENSE_UNIT, BODKIN_MEASURE_ML },
    { 3590, BODKIN_SENSE_UNIT, BODKIN_MEASURE_ML },
    { 3602, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3613, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3625, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3636, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3648, BODKIN_SENSE_SCALE, 6 },
    { 3656, BODKIN_SENSE_SCALE, 6 },
    { 3665, BODKIN_SENSE_ORDINAL_SCALE, 6 },
    { 3675, BODKIN_SENSE_ORDINAL_SCALE, 6 },
    { 3686, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3693, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3705, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3718, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3718, BODKIN_SENSE_LEAST, 0 },
    { 3722, BODKIN_SENSE_LEAST, 0 },
    { 3730, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3735, BODKIN_SENSE_MINUS, 0 },
    { 3741, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3748, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MIN },
    { 3756, BODKIN_SENSE_SCALE, 6 },
    { 3760, BODKIN_SENSE_UNIT, BODKIN_MEASURE_ML },
    { 3763, BODKIN_SENSE_HOLIDAY, 14 },
    { 3771, BODKIN_SENSE_UNIT, BODKIN_MEASURE_ML },
    { 3775, BODKIN_SENSE_SCALE, 6 },
    { 3775, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MM },
    { 3778, BODKIN_SENSE_SCALE, 6 },
    { 3781, BODKIN_SENSE_WEEKDAY, 0 },
    { 3785, BODKIN_SENSE_WEEKDAY, 0 },
    { 3792, BODKIN_SENSE_WEEKDAYS, 1 },
    { 3800, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3806, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_MONTH },
    { 3814, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3821, BODKIN_SENSE_RAISE, 0 },
    { 3826, BODKIN_SENSE_SKIP, 0 },
    { 3836, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 3844, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 3853, BODKIN_SENSE_HOLIDAY, 16 },
    { 3865, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3868, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MS },
    { 3873, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3877, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONTH },
    { 3882, BODKIN_SENSE_LEAST, 0 },
    { 3887, BODKIN_SENSE_LEAST, 0 },
    { 3893, BODKIN_SENSE_NO, 0 },
    { 3897, BODKIN_SENSE_CARRIER, 0 },
    { 3903, BODKIN_SENSE_CARRIER, 0 },
    { 3910, BODKIN_SENSE_ONES, 0 },
    { 3917, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 3920, BODKIN_SENSE_SKIP, 0 },
    { 3927, BODKIN_SENSE_MINUS, 0 },
    { 3927, BODKIN_SENSE_NO, 0 },
    { 3936, BODKIN_SENSE_NO, 0 },
    { 3942, BODKIN_SENSE_HOLIDAY, 0 },
    { 3951, BODKIN_SENSE_HOLIDAY, 0 },
    { 3964, BODKIN_SENSE_HOLIDAY, 13 },
    { 3977, BODKIN_SENSE_HOLIDAY, 0 },
    { 3987, BODKIN_SENSE_HOLIDAY, 0 },
    { 4001, BODKIN_SENSE_HOLIDAY, 13 },
    { 4015, BODKIN_SENSE_NEXT, 0 },
    { 4020, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 4026, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_DAY },
    { 4034, BODKIN_SENSE_PART, BODKIN_PART_NIGHT },
    { 4041, BODKIN_SENSE_ONES, 0 },
    { 4045, BODKIN_SENSE_ONES, 9 },
    { 4050, BODKIN_SENSE_ONES, 19 },
    { 4059, BODKIN_SENSE_ORDINAL, 19 },
    { 4070, BODKIN_SENSE_ORDINAL, 9 },
    { 4077, BODKIN_SENSE_ORDINAL, 90 },
    { 4087, BODKIN_SENSE_TENS, 90 },
    { 4094, BODKIN_SENSE_ORDINAL, 9 },
    { 4100, BODKIN_SENSE_FRACTION, 9 },
    { 4107, BODKIN_SENSE_NO, 0 },
    { 4110, BODKIN_SENSE_LEAST, 0 },
    { 4115, BODKIN_SENSE_NOON, 12 },
    { 4120, BODKIN_SENSE_NOON, 12 },
    { 4129, BODKIN_SENSE_NO, 0 },
    { 4134, BODKIN_SENSE_NOT, 0 },
    { 4138, BODKIN_SENSE_NOT, 0 },
    { 4145, BODKIN_SENSE_BIT, 10 },
    { 4151, BODKIN_SENSE_LEAST, 0 },
    { 4159, BODKIN_SENSE_ONES, 0 },
    { 4166, BODKIN_SENSE_MONTH, 11 },
    { 4170, BODKIN_SENSE_MONTH, 11 },
    { 4179, BODKIN_SENSE_NOW, 0 },
    { 4183, BODKIN_SENSE_ONES, 0 },
    { 4188, BODKIN_SENSE_ONES, 0 },
    { 4190, BODKIN_SENSE_OCLOCK, 0 },
    { 4198, BODKIN_SENSE_OCLOCK, 0 },
    { 4205, BODKIN_SENSE_MONTH, 10 },
    { 4209, BODKIN_SENSE_MONTH, 10 },
    { 4217, BODKIN_SENSE_OF, 0 },
    { 4217, BODKIN_SENSE_BEFORE, 0 },
    { 4220, BODKIN_SENSE_SKIP, 0 },
    { 4227, BODKIN_SENSE_YES, 0 },
    { 4237, BODKIN_SENSE_LEAST, 0 },
    { 4237, BODKIN_SENSE_NO, 0 },
    { 4241, BODKIN_SENSE_ONES, 0 },
    { 4244, BODKIN_SENSE_SKIP, 0 },
    { 4244, BODKIN_SENSE_YES, 0 },
    { 4247, BODKIN_SENSE_SKIP, 0 },
    { 4247, BODKIN_SENSE_YES, 0 },
    { 4252, BODKIN_SENSE_SKIP, 0 },
    { 4256, BODKIN_SENSE_SKIP, 0 },
    { 4256, BODKIN_SENSE_YES, 0 },
    { 4259, BODKIN_SENSE_SKIP, 0 },
    { 4270, BODKIN_SENSE_ONES, 1 },
    { 4274, BODKIN_SENSE_SKIP, 0 },
    { 4279, BODKIN_SENSE_SKIP, 0 },
    { 4285, BODKIN_SENSE_OTHER, 0 },
    { 4291, BODKIN_SENSE_ONES, 0 },
    { 4294, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4300, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4307, BODKIN_SENSE_DAY, 130 },
    { 4318, BODKIN_SENSE_UNIT, BODKIN_MEASURE_OZ },
    { 4321, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4321, BODKIN_SENSE_AMPM, 12 },
    { 4323, BODKIN_SENSE_AMPM, 12 },
    { 4327, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 4333, BODKIN_SENSE_COUNT, 2 },
    { 4338, BODKIN_SENSE_HOLIDAY, 25 },
    { 4350, BODKIN_SENSE_HOLIDAY, 23 },
    { 4362, BODKIN_SENSE_PAST, 0 },
    { 4362, BODKIN_SENSE_LAST, 0 },
    { 4367, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4370, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4374, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4380, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4388, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 4394, BODKIN_SENSE_HOLIDAY, 31 },
    { 4404, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4413, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4421, BODKIN_SENSE_SKIP, 0 },
    { 4432, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4443, BODKIN_SENSE_UNIT, BODKIN_MEASURE_PERCENT },
    { 4452, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4457, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4463, BODKIN_SENSE_SKIP, 0 },
    { 4470, BODKIN_SENSE_AND, 0 },
    { 4470, BODKIN_SENSE_PLUS, 0 },
    { 4475, BODKIN_SENSE_AMPM, 12 },
    { 4478, BODKIN_SENSE_POINT, 0 },
    { 4484, BODKIN_SENSE_PLUS, 0 },
    { 4493, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 4493, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4499, BODKIN_SENSE_UNIT, BODKIN_MEASURE_LB },
    { 4499, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4506, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4522, BODKIN_SENSE_SKIP, 0 },
    { 4530, BODKIN_SENSE_SKIP, 0 },
    { 4540, BODKIN_SENSE_HOLIDAY, 15 },
    { 4555, BODKIN_SENSE_LAST, 0 },
    { 4564, BODKIN_SENSE_SKIP, 0 },
    { 4571, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4575, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4580, BODKIN_SENSE_FRACTION, 4 },
    { 4580, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4588, BODKIN_SENSE_FRACTION, 4 },
    { 4588, BODKIN_SENSE_UNIT, BODKIN_MEASURE_QUARTER },
    { 4597, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4602, BODKIN_SENSE_LOWER, 0 },
    { 4610, BODKIN_SENSE_RAISE, 0 },
    { 4616, BODKIN_SENSE_RAISE, 0 },
    { 4625, BODKIN_SENSE_RAISE, 0 },
    { 4634, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 4637, BODKIN_SENSE_LOWER, 0 },
    { 4644, BODKIN_SENSE_LOWER, 0 },
    { 4654, BODKIN_SENSE_HOLIDAY, 9 },
    { 4670, BODKIN_SENSE_NOW, 0 },
    { 4681, BODKIN_SENSE_NOW, 0 },
    { 4691, BODKIN_SENSE_SKIP, 0 },
    { 4699, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4702, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4708, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 4715, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4717, BODKIN_SENSE_HOLIDAY, 2 },
    { 4734, BODKIN_SENSE_HOLIDAY, 2 },
    { 4753, BODKIN_SENSE_WEEKDAY, 5 },
    { 4757, BODKIN_SENSE_WEEKDAY, 5 },
    { 4766, BODKIN_SENSE_WEEKDAYS, 32 },
    { 4776, BODKIN_SENSE_SKIP, 0 },
    { 4780, BODKIN_SENSE_CARRIER, 0 },
    { 4787, BODKIN_SENSE_WEEKDAYS, 31 },
    { 4798, BODKIN_SENSE_WEEKDAYS, 31 },
    { 4810, BODKIN_SENSE_DOZEN, 20 },
    { 4816, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4820, BODKIN_SENSE_ORDINAL, 2 },
    { 4820, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4820, BODKIN_SENSE_OTHER, 0 },
    { 4827, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4835, BODKIN_SENSE_UNIT, BODKIN_MEASURE_S },
    { 4840, BODKIN_SENSE_MONTH, 9 },
    { 4844, BODKIN_SENSE_MONTH, 9 },
    { 4849, BODKIN_SENSE_MONTH, 9 },
    { 4859, BODKIN_SENSE_ONES, 7 },
    { 4865, BODKIN_SENSE_ONES, 17 },
    { 4875, BODKIN_SENSE_ORDINAL, 17 },
    { 4887, BODKIN_SENSE_ORDINAL, 7 },
    { 4895, BODKIN_SENSE_FRACTION, 7 },
    { 4904, BODKIN_SENSE_ORDINAL, 70 },
    { 4915, BODKIN_SENSE_TENS, 70 },
    { 4923, BODKIN_SENSE_COUNT, 3 },
    { 4931, BODKIN_SENSE_SKIP, 0 },
    { 4937, BODKIN_SENSE_HOLIDAY, 23 },
    { 4952, BODKIN_SENSE_LEAST, 0 },
    { 4959, BODKIN_SENSE_FROM, 0 },
    { 4965, BODKIN_SENSE_COUNT, 1 },
    { 4972, BODKIN_SENSE_ONES, 6 },
    { 4976, BODKIN_SENSE_ONES, 16 },
    { 4984, BODKIN_SENSE_ORDINAL, 16 },
    { 4994, BODKIN_SENSE_FRACTION, 16 },
    { 5005, BODKIN_SENSE_ORDINAL, 6 },
    { 5011, BODKIN_SENSE_FRACTION, 6 },
    { 5018, BODKIN_SENSE_ORDINAL, 60 },
    { 5027, BODKIN_SENSE_TENS, 60 },
    { 5033, BODKIN_SENSE_BIT, 10 },
    { 5042, BODKIN_SENSE_LOWER, 0 },
    { 5049, BODKIN_SENSE_LOWER, 0 },
    { 5056, BODKIN_SENSE_SKIP, 0 },
    { 5061, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 5064, BODKIN_SENSE_HOLIDAY, 2 },
    { 5078, BODKIN_SENSE_HOLIDAY, 2 },
    { 5094, BODKIN_SENSE_START, 0 },
    { 5094, BODKIN_SENSE_YES, 0 },
    { 5100, BODKIN_SENSE_START, 0 },
    { 5109, BODKIN_SENSE_FROM, 0 },
    { 5118, BODKIN_SENSE_FROM, 0 },
    { 5130, BODKIN_SENSE_FROM, 0 },
    { 5144, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 5149, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STEPS },
    { 5155, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE },
    { 5161, BODKIN_SENSE_UNIT, BODKIN_MEASURE_STONE },
    { 5168, BODKIN_SENSE_NO, 0 },
    { 5173, BODKIN_SENSE_NOW, 0 },
    { 5187, BODKIN_SENSE_WEEKDAY, 6 },
    { 5191, BODKIN_SENSE_WEEKDAY, 6 },
    { 5198, BODKIN_SENSE_WEEKDAYS, 64 },
    { 5206, BODKIN_SENSE_PART, BODKIN_PART_MORNING },
    { 5214, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 5221, BODKIN_SENSE_PART, BODKIN_PART_EVENING },
    { 5232, BODKIN_SENSE_YES, 0 },
    { 5237, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 5250, BODKIN_SENSE_NO, 0 },
    { 5261, BODKIN_SENSE_YES, 0 },
    { 5271, BODKIN_SENSE_SCALE, 12 },
    { 5273, BODKIN_SENSE_BIT, 10 },
    { 5277, BODKIN_SENSE_ONES, 10 },
    { 5281, BODKIN_SENSE_ORDINAL, 10 },
    { 5287, BODKIN_SENSE_FRACTION, 10 },
    { 5294, BODKIN_SENSE_ORDINAL_SUFFIX, 0 },
    { 5297, BODKIN_SENSE_HOLIDAY, 21 },
    { 5310, BODKIN_SENSE_HOLIDAY, 21 },
    { 5327, BODKIN_SENSE_CARRIER, 0 },
    { 5332, BODKIN_SENSE_CARRIER, 0 },
    { 5342, BODKIN_SENSE_THE, 0 },
    { 5346, BODKIN_SENSE_NEXT, 0 },
    { 5357, BODKIN_SENSE_THIS, 0 },
    { 5369, BODKIN_SENSE_DAY, 130 },
    { 5392, BODKIN_SENSE_DAY, 126 },
    { 5417, BODKIN_SENSE_NEXT, 0 },
    { 5431, BODKIN_SENSE_MOST, 0 },
    { 5439, BODKIN_SENSE_MOST, 0 },
    { 5451, BODKIN_SENSE_LEAST, 0 },
    { 5463, BODKIN_SENSE_SKIP, 0 },
    { 5473, BODKIN_SENSE_ORDINAL, 3 },
    { 5479, BODKIN_SENSE_FRACTION, 3 },
    { 5486, BODKIN_SENSE_ONES, 13 },
    { 5495, BODKIN_SENSE_ORDINAL, 13 },
    { 5506, BODKIN_SENSE_ORDINAL, 30 },
    { 5516, BODKIN_SENSE_TENS, 30 },
    { 5523, BODKIN_SENSE_THIS, 0 },
    { 5528, BODKIN_SENSE_THIS, 0 },
    { 5540, BODKIN_SENSE_NOW, 0 },
    { 5552, BODKIN_SENSE_LAST, 0 },
    { 5562, BODKIN_SENSE_SCALE, 3 },
    { 5571, BODKIN_SENSE_SCALE, 3 },
    { 5581, BODKIN_SENSE_ORDINAL_SCALE, 3 },
    { 5592, BODKIN_SENSE_ORDINAL_SCALE, 3 },
    { 5604, BODKIN_SENSE_ONES, 3 },
    { 5610, BODKIN_SENSE_UNTIL, 0 },
    { 5618, BODKIN_SENSE_UNTIL, 0 },
    { 5623, BODKIN_SENSE_WEEKDAY, 3 },
    { 5627, BODKIN_SENSE_WEEKDAY, 3 },
    { 5632, BODKIN_SENSE_WEEKDAY, 3 },
    { 5638, BODKIN_SENSE_WEEKDAY, 3 },
    { 5647, BODKIN_SENSE_WEEKDAYS, 8 },
    { 5657, BODKIN_SENSE_BEFORE, 0 },
    { 5657, BODKIN_SENSE_UNTIL, 0 },
    { 5661, BODKIN_SENSE_BEFORE, 0 },
    { 5661, BODKIN_SENSE_UNTIL, 0 },
    { 5666, BODKIN_SENSE_CARRIER, 0 },
    { 5673, BODKIN_SENSE_DAY, 129 },
    { 5677, BODKIN_SENSE_DAY, 129 },
    { 5682, BODKIN_SENSE_BEFORE, 0 },
    { 5682, BODKIN_SENSE_UNTIL, 0 },
    { 5685, BODKIN_SENSE_SKIP, 0 },
    { 5691, BODKIN_SENSE_CARRIER, 0 },
    { 5698, BODKIN_SENSE_DAY, 128 },
    { 5704, BODKIN_SENSE_DAY, 128 },
    { 5704, BODKIN_SENSE_THIS, 0 },
    { 5711, BODKIN_SENSE_DAY, 129 },
    { 5720, BODKIN_SENSE_DAY, 129 },
    { 5730, BODKIN_SENSE_DAY, 129 },
    { 5738, BODKIN_SENSE_DAY, 129 },
    { 5747, BODKIN_SENSE_DAY, 129 },
    { 5757, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 5765, BODKIN_SENSE_TONIGHT, BODKIN_PART_NIGHT },
    { 5772, BODKIN_SENSE_MOST, 0 },
    { 5776, BODKIN_SENSE_SKIP, 0 },
    { 5782, BODKIN_SENSE_SCALE, 12 },
    { 5791, BODKIN_SENSE_SCALE, 12 },
    { 5801, BODKIN_SENSE_ORDINAL_SCALE, 12 },
    { 5812, BODKIN_SENSE_ORDINAL_SCALE, 12 },
    { 5824, BODKIN_SENSE_DOUBLE, 3 },
    { 5831, BODKIN_SENSE_YES, 0 },
    { 5836, BODKIN_SENSE_WEEKDAY, 1 },
    { 5840, BODKIN_SENSE_WEEKDAY, 1 },
    { 5845, BODKIN_SENSE_WEEKDAY, 1 },
    { 5853, BODKIN_SENSE_WEEKDAYS, 2 },
    { 5862, BODKIN_SENSE_LOWER, 0 },
    { 5875, BODKIN_SENSE_RAISE, 0 },
    { 5886, BODKIN_SENSE_NO, 0 },
    { 5895, BODKIN_SENSE_YES, 0 },
    { 5903, BODKIN_SENSE_NO, 0 },
    { 5914, BODKIN_SENSE_YES, 0 },
    { 5924, BODKIN_SENSE_ORDINAL, 12 },
    { 5932, BODKIN_SENSE_FRACTION, 12 },
    { 5941, BODKIN_SENSE_ONES, 12 },
    { 5948, BODKIN_SENSE_ORDINAL, 20 },
    { 5958, BODKIN_SENSE_FRACTION, 20 },
    { 5969, BODKIN_SENSE_TENS, 20 },
    { 5976, BODKIN_SENSE_ONES, 2 },
    { 5980, BODKIN_SENSE_SKIP, 0 },
    { 5983, BODKIN_SENSE_SKIP, 0 },
    { 5986, BODKIN_SENSE_BELOW_ZERO, 0 },
    { 5997, BODKIN_SENSE_BEFORE, 0 },
    { 5997, BODKIN_SENSE_UNTIL, 0 },
    { 6003, BODKIN_SENSE_UNTIL, 0 },
    { 6010, BODKIN_SENSE_RAISE, 0 },
    { 6013, BODKIN_SENSE_RAISE, 0 },
    { 6018, BODKIN_SENSE_RAISE, 0 },
    { 6024, BODKIN_SENSE_UNTIL, 0 },
    { 6030, BODKIN_SENSE_NEXT, 0 },
    { 6039, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6044, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6054, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6065, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6069, BODKIN_SENSE_HOLIDAY, 1 },
    { 6083, BODKIN_SENSE_HOLIDAY, 1 },
    { 6094, BODKIN_SENSE_HOLIDAY, 1 },
    { 6109, BODKIN_SENSE_HOLIDAY, 9 },
    { 6122, BODKIN_SENSE_RAISE, 0 },
    { 6129, BODKIN_SENSE_HOLIDAY, 15 },
    { 6150, BODKIN_SENSE_WEEKDAY, 2 },
    { 6154, BODKIN_SENSE_WEEKDAY, 2 },
    { 6164, BODKIN_SENSE_WEEKDAYS, 4 },
    { 6175, BODKIN_SENSE_WEEKDAY, 2 },
    { 6180, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6185, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6194, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6204, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6213, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6223, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6231, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6240, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6248, BODKIN_SENSE_WEEKDAYS, 96 },
    { 6257, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_WEEK },
    { 6264, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6274, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6285, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6291, BODKIN_SENSE_CARRIER, 0 },
    { 6302, BODKIN_SENSE_HOLIDAY, 32 },
    { 6314, BODKIN_SENSE_HOLIDAY, 31 },
    { 6326, BODKIN_SENSE_SKIP, 0 },
    { 6332, BODKIN_SENSE_CARRIER, 0 },
    { 6349, BODKIN_SENSE_CARRIER, 0 },
    { 6363, BODKIN_SENSE_CARRIER, 0 },
    { 6377, BODKIN_SENSE_CARRIER, 0 },
    { 6392, BODKIN_SENSE_SKIP, 0 },
    { 6399, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6402, BODKIN_SENSE_UNIT, BODKIN_MEASURE_WEEK },
    { 6406, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6415, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6425, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6433, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6442, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6454, BODKIN_SENSE_WEEKDAYS, 31 },
    { 6467, BODKIN_SENSE_SKIP, 0 },
    { 6473, BODKIN_SENSE_HOLIDAY, 11 },
    { 6478, BODKIN_SENSE_HOLIDAY, 11 },
    { 6487, BODKIN_SENSE_HOLIDAY, 10 },
    { 6496, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6498, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6503, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6509, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6512, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YD },
    { 6516, BODKIN_SENSE_YES, 0 },
    { 6521, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6526, BODKIN_SENSE_REPEAT, BODKIN_GRAIN_YEAR },
    { 6533, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6539, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6543, BODKIN_SENSE_YES, 0 },
    { 6547, BODKIN_SENSE_YES, 0 },
    { 6551, BODKIN_SENSE_DAY, 127 },
    { 6561, BODKIN_SENSE_DAY, 127 },
    { 6572, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6575, BODKIN_SENSE_UNIT, BODKIN_MEASURE_YEAR },
    { 6579, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6584, BODKIN_SENSE_YES, 0 },
    { 6588, BODKIN_SENSE_ONES, 0 },
    { 6593, BODKIN_SENSE_SKIP, 0 },
    { 6595, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CENT },
    { 6598, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6601, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6604, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 6607, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6612, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6623, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6637, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6642, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6656, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 6661, BODKIN_SENSE_UNIT, BODKIN_MEASURE_KELVIN },
    { 6671, BODKIN_SENSE_UNIT, BODKIN_MEASURE_DEGREE },
    { 6674, BODKIN_SENSE_UNIT, BODKIN_MEASURE_CELSIUS },
    { 6679, BODKIN_SENSE_UNIT, BODKIN_MEASURE_FAHRENHEIT },
    { 6684, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
    { 6688, BODKIN_SENSE_UNIT, BODKIN_MEASURE_MONEY },
};

static const struct bodkin_holiday holidays[] = {
    { BODKIN_HOLIDAY_FIXED, 1, 1 },
    { BODKIN_HOLIDAY_FIXED, 2, 14 },
    { BODKIN_HOLIDAY_FIXED, 3, 17 },
    { BODKIN_HOLIDAY_FIXED, 4, 1 },
    { BODKIN_HOLIDAY_FIXED, 4, 22 },
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
};

const struct bodkin_locale bodkin_locale_en = {
    .texts = (const char *)&texts,
    .words = words,
    .holidays = holidays,
    .word_count = sizeof words / sizeof words[0],
    .flags = 0,
    .holiday_count = 33,
};
