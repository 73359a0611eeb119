/**
 * Words that teams use for the same thing when they name tools and params. Members of a line stand
 * for each other; near misses (pause, stop, cancel) are on different lines or on none.
 */

/** Nouns that fit in a sentence as well as in a name. */
export const NOUNS = lines(`
album, record
app, application
appliance, device
artist, musician, performer
brightness, light level, luminance
caption, subtitle
city, town
color, colour
company, business, firm
customer, client
display, screen
email, e-mail, mail
event, calendar entry
flashlight, torch
folder, directory
friend, contact
goal, target
heart rate, pulse
image, picture
journey, trip
language, tongue
medicine, medication
movie, film
notification, alert
phone number, telephone number
photo, picture
playlist, list of songs
price, cost
shop, store
song, track, tune
speed, pace
station, channel
street, road
timer, countdown
topic, subject
vibration, buzzing
volume, loudness, sound level
watch face, clock face
workout, exercise, training session
`);

/** Only in names, where no grammar can break. */
export const NAMES = lines(`
active, enabled, switched on, on, state
address, street address
alarm, wake up alarm, alarm clock
amount, quantity, how much
angle, tilt
battery, battery charge
body, content, text
book, reserve
calendar, schedule, agenda
call, phone call
cancel, delete, remove
category, kind, type, sort
choose, select, pick
contact, person, recipient
count, number, how many
create, add, make, new
date, day, calendar day, on which day
delay, wait time
delete, remove, erase
description, details
destination, target place, where to go
direction, which way
dish, meal, food
distance, how far
document, file
duration, length, how long, time span
end time, until, finish time
expense, cost
find, search, look for, locate
forecast, weather
frequency, how often
from time, start time, begin
genre, style of music
get, show, tell, fetch, read, say
hours, number of hours
ingredient, item
interval, how often
item, thing, entry
label, name, title
launch, open
level, value, setting, intensity
limit, maximum
location, place, where
meeting, appointment
message, text message, text
metric, measure, reading
minutes, number of minutes
mode, way
money, cash
music, songs, audio
mute, silence
navigation, directions, route
note, memo
number, figure
order, purchase, buy
payment, transfer
people, guests, persons
period, time frame, which time
phone, mobile phone
priority, importance
query, search words, keywords
reason, why
recipe, cooking instructions
reminder, to do reminder
repeat, recurrence, how often
reply, answer, respond
room, area, which room
seconds, number of seconds
send, write
service, provider
set, change, configure
size, dimensions
source, origin, from
start, begin
start time, begin, from
status, state
stop, end, finish
temperature, degrees
text, words, content, message
time, clock time, when, at what time
title, name, heading
to time, end time, until
type, kind, sort, category
weight, mass
zone, area
`);

function lines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
}
