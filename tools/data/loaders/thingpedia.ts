/** Requests to the Almond assistant (Stanford OVAL, BSD): many small skills. Training only. */

import { join } from 'node:path';
import { buildDataSet } from './build.ts';
import type { Loaded, SetSpec, SlotText } from './build.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';
import { readTable } from './table.ts';

/** The names are long: '~' is org.thingpedia, '^' the built-in skills. */
const INTENTS = Object.fromEntries(
  Object.entries(
    readTable(`
^get_time||Say what time it is
^say|show message|Say or show a text
^get_random_between|random number|Give a random number in a range
^get_gps|get position|Say where the device is
^open_url|open website|Open a web page
^get_date||Say what the date is
^configure|add account|Set up a device or account
^set_voice_input||Turn listening on or off
^set_language||Change the language
^set_location||Set where the user is
dialogue.greet|greet|Greet
^set_temperature_unit||Choose celsius or fahrenheit
^set_voice_output||Turn speaking on or off
^alert|alarm at time|Ring at a time of day
^timer_expire|timer|Ring after some time
^get_name|get user name|Say what the user is called
^resume|resume playback|Go on playing
^pause|pause playback|Pause what is playing
^set_wake_word||Change the word that wakes the assistant
^set_name|set user name|Set what the user is called
~builtin.thingengine.gnome.open_app||Open a program on the computer
~builtin.thingengine.gnome.set_power|computer power|Turn the computer on or off
~volume-control.lower_volume||Turn the volume down
~volume-control.raise_volume||Turn the volume up
com.bing.web_search||Search the web
com.bing.image_search||Search for pictures
com.icanhazdadjoke.get|dad joke|Tell a joke
com.smartnews.article|read news|Show news by topic, section or newspaper
~media-player.player_next|next song|Skip to the next song
~media-player.player_shuffle|shuffle|Turn shuffling on or off
~media-player.player_pause|pause player|Pause the player
~media-player.player_previous|previous song|Go back to the song before
~media-source.song|find song|Find a song or who made it
~media-source.playable|find music|Find something to play
~media-source.get_currently_playing|now playing|Say what is playing
~media-source.artist|find artist|Find an artist
com.spotify.create_playlist||Make a new playlist
com.spotify.get_user_top_tracks|top tracks|Show the songs played most
com.tunein.radio_play|play radio|Play the radio
com.tunein.most_popular_stations|popular stations|List popular radio stations
com.tunein.station|find station|Find radio stations
com.yelp.restaurant|find restaurant|Find a restaurant by name, cuisine or place
~iot.battery.state|battery level|Say how full a device's battery is
~iot.climate.set_target_temperature|set thermostat|Set the temperature of the thermostat
~iot.climate.set_minmax_temperature|set temperature range|Keep the temperature in a range
~iot.climate.hvac_action|heating state|Say what heating and cooling are doing
~iot.climate.set_hvac_mode|set heating mode|Choose heating, cooling or off
~iot.climate.target_temperature|get thermostat setting|Say which temperature is set
~iot.cover.state|curtain state|Say whether curtains, blinds or gates are open
~iot.cover.set_openclose|open or close cover|Open or close curtains, blinds or gates
~iot.door.state|door state|Say whether a door is open
~iot.fan.set_oscillation|fan oscillation|Make a fan swing or not
~iot.fan.set_power|fan power|Turn a fan on or off
~iot.fan.state|fan state|Say whether a fan is on
~iot.flood.flood|flood sensor|Say whether there is water on the floor
~iot.humidity.humidity|humidity|Say how humid it is
~iot.illuminance.illuminance|light intensity|Say how bright it is
~iot.light-bulb.set_power|light power|Turn a light on or off
~iot.light-bulb.alert_long|flash light|Make a light blink
~iot.light-bulb.power|light state|Say whether a light is on
~iot.light-bulb.set_brightness|light brightness|Set how bright a light is
~iot.light-bulb.set_color|light color|Change the color of a light
~iot.lock.state|lock state|Say whether a door is locked
~iot.lock.set_state|lock or unlock|Lock or unlock a door
~iot.motion.motion|motion sensor|Say whether something moves
~iot.speaker.set_power|speaker power|Turn a speaker on or off
~iot.switch.set_power|switch power|Turn a switch or plug on or off
~iot.switch.state|switch state|Say whether a switch is on
~iot.temperature.temperature|room temperature|Say how warm it is inside
~iot.tv.set_power|tv power|Turn the tv on or off
~iot.uv.uv|uv level|Say how strong the sun is
~iot.vacuum.state|vacuum state|Say what the vacuum cleaner is doing
~iot.vacuum.start|start vacuum|Start the vacuum cleaner
~iot.vacuum.set_power|vacuum power|Turn the vacuum cleaner on or off
^stop|stop|Stop
~media-source.album|find album|Find an album
~weather.current|current weather|Say what the weather is now
~weather.moon|moon phase|Show the phase of the moon
~weather.sunrise|sunrise and sunset|Say when the sun rises or sets
~weather.forecast|weather forecast|Say what the weather will be
co.alphavantage.get_price|stock price|Say the price of a stock
com.appspot.randomuselessfact.random|random fact|Tell a useless fact
com.cryptonator.get_price|cryptocurrency price|Say the price of a cryptocurrency
com.dropbox.list_folder|list files|List the files of a folder
com.dropbox.get_space_usage|storage used|Say how much storage is used
com.facebook.post|post on facebook|Post a status
com.fitbit.getsteps|step count|Say how many steps were walked
com.giphy.get|get gif|Show a moving picture
com.github.get_commit|get commits|Show the changes of a code repository
com.gmail.send_email||Write an email
com.gmail.inbox|read inbox|Show emails
com.google.contacts.get_contacts||Show contacts
com.google.drive.list_drive_files||List files in the drive
com.imgflip.list|list memes|List templates for memes
com.imgflip.generate|make meme|Make a meme
com.instagram.get_pictures|instagram pictures|Show one's own pictures
com.nytimes.get_front_page|new york times|Show articles of the newspaper
com.slack.channel_history|slack messages|Show messages of a channel
com.slack.send|send slack message|Send a message to a channel
com.tesla.car.get_charge_state|car charge|Say whether the car is charging
com.twitter.post|post tweet|Post on twitter
com.twitter.tweet|search tweets|Search tweets
com.twitter.home_timeline|read tweets|Show tweets of people one follows
com.uber.price_estimate|ride price|Say what a ride costs
com.washingtonpost.get_article|washington post|Show articles of the newspaper
com.wikicfp.search|conference deadline|Say when a conference takes papers
com.wolframalpha.plot|plot function|Draw a function
com.wsj.get|wall street journal|Show articles of the newspaper
com.yandex.translate.translate|translate|Translate a text
com.youtube.search_videos|search videos|Search for videos
gov.nasa.apod|space picture|Show the astronomy picture of the day
info.owlbot.get|define word|Say what a word means
~demo.coffee.order|order coffee|Order a coffee
~icalendar.list_events|list events|Show the events of the calendar
~iot.air.state|gas sensor|Say whether there is gas in the air
~iot.occupancy.occupancy|room occupied|Say whether someone is in a room
~iot.security-camera.current_event|camera picture|Show what the security camera sees
~iot.security-camera.set_power|camera power|Turn the security camera on or off
org.wikidata.person|find person|Find a person
com.forismatic.quotes.get|quote|Show a quotation
com.goal_smart.fixtures|football results|Show football matches
com.goal_smart.standings|football table|Show the table of a football league
com.thecatapi.cat|cat picture|Show pictures of cats
com.thedogapi.dog|dog picture|Show pictures of dogs
com.xkcd.comic||Show the comic
com.xkcd.random_comic||Show a random comic
`),
  ).map(([name, text]) => [fullName(name), text]),
);

const POWER: SlotText = {
  words: 'on',
  description: 'On or off',
  kind: 'bool',
  values: { on: 'true', off: 'false' },
};
const OPEN: SlotText = {
  description: 'Open or closed',
  kind: 'enum',
  values: { open: 'open', closed: 'closed', close: 'closed' },
};
const SLOTS: Readonly<Record<string, SlotText>> = {
  artists: { words: 'artist', description: 'Who made the music' },
  author: { description: 'Who wrote it' },
  beverage: { description: 'Kind of coffee' },
  category: { words: 'section', description: 'Section such as sports, science' },
  color: { description: 'Color' },
  cuisines: { words: 'cuisine', description: 'Kind of food' },
  currency: { description: 'Name of the currency' },
  description: { words: 'topic', description: 'What it is about' },
  device: { description: 'Device or account' },
  folder_name: { words: 'folder', description: 'Name of the folder' },
  genres: { words: 'genre', description: 'Kind of music' },
  geo: { words: 'place', description: 'Where' },
  hashtags: { words: 'hashtag', description: 'Hashtag' },
  id: { words: 'name', description: 'Name or title' },
  keyword: { words: 'topic', description: 'What the news is about' },
  labels: { words: 'label', description: 'Label of the mail' },
  language: { description: 'Language' },
  location: { description: 'Place' },
  message: { words: 'text', description: 'What to say' },
  mode: {
    description: 'Mode of the heating',
    kind: 'enum',
    values: {
      cool: 'cool',
      heat: 'heat',
      off: 'off',
      auto: 'auto',
      dry: 'dry',
      'fan only': 'fan only',
      'heat cool': 'heat cool',
    },
  },
  name: { words: 'device', description: 'Which device or room' },
  oscillation: POWER,
  power: POWER,
  query: { description: 'What to search for' },
  repo_name: { words: 'repository', description: 'Name of the repository' },
  sender_address: { words: 'sender', description: 'Who sent it' },
  shuffle: POWER,
  source: { words: 'newspaper', description: 'Newspaper or site' },
  [`${fullName('^set_voice_input')}.status`]: POWER,
  [`${fullName('^set_voice_output')}.status`]: POWER,
  [`${fullName('~weather.current')}.status`]: {
    words: 'condition',
    description: 'Rain, snow and so on',
  },
  [`${fullName('com.facebook.post')}.status`]: { words: 'text', description: 'What to post' },
  [`${fullName('com.twitter.post')}.status`]: { words: 'text', description: 'What to post' },
  [`${fullName('~iot.cover.set_openclose')}.state`]: OPEN,
  [`${fullName('~iot.cover.state')}.state`]: OPEN,
  [`${fullName('~iot.door.state')}.state`]: OPEN,
  [`${fullName('~iot.lock.set_state')}.state`]: {
    description: 'Lock or unlock',
    kind: 'enum',
    values: { lock: 'lock', unlock: 'unlock' },
  },
  subject: { description: 'Subject of the mail' },
  tag: { description: 'What it shows' },
  text: { description: 'Text' },
  title: { description: 'Words of the title' },
  unit: {
    description: 'Unit of temperature',
    kind: 'enum',
    values: { celsius: 'celsius', celcius: 'celsius', fahrenheit: 'fahrenheit' },
  },
  url: { words: 'address', description: 'Address of the page' },
  user: { description: 'Who made it' },
  word: { description: 'The word' },
};

const SPEC: SetSpec = { name: 'thingpedia', intents: INTENTS, slots: SLOTS };

function fullName(name: string): string {
  return name.replace('^', '~builtin.thingengine.builtin.').replace('~', 'org.thingpedia.');
}

/** Rows with two programs, and with placeholders instead of words, are left out. */
export function loadThingpedia(dataDir: string, split: Split): Loaded {
  const rows = readRows(join(dataDir, 'thingpedia', 'train.jsonl')).filter(
    ({ query, intent }) => !intent.includes('+') && !/[A-Za-z_]+::?\d/.test(query),
  );
  return buildDataSet(SPEC, split, rows, split === 'train' ? rows : []);
}
