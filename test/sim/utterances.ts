/** Two hundred utterances for comparing drivers: what people say, and what they hardly would. */

const COMMANDS = [
  'set a timer for {duration}',
  'remind me to {task} in {duration}',
  'wake me up at {time}',
  'call {name}',
  'tell {name} that i will be {duration} late',
  'play something by {name}',
  'turn the brightness {direction}',
  "what's the weather in {place} tomorrow",
  'navigate to {place}',
  'start a {sport} workout',
];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  duration: ['ten minutes', 'an hour and a half', '90 seconds', 'half an hour'],
  time: ['7', 'quarter to six', '6:45 pm', 'noon'],
  task: ['buy milk', 'ring the dentist', 'take the cake out of the oven', 'stretch'],
  name: ['mum', 'Dr. O’Neill', 'zoë', 'the Beatles'],
  direction: ['up', 'down a bit', 'to 40 percent', 'all the way up'],
  place: ['berlin', 'new york', 'são paulo', 'work'],
  sport: ['running', 'yoga', 'swimming', 'climbing'],
};
const MANNERS = ['{}', 'please {}', 'Hey, could you {}?', '{} thanks'];
const ODD = [
  'a',
  '7',
  '?!',
  'set',
  'set set set set set set set set set set',
  'naïve café — déjà vu',
  '日本語で話してください',
  '🎵 play 🎵',
  'SET A TIMER FOR TEN MINUTES',
  'timer, 10 min; then 5 min.',
  'x'.repeat(40),
  '1234567890 1234567890',
  'tab\tand  two  spaces',
  '"quoted" \\ back\\slash',
  'no',
  'cancel that',
  'turn it on and off and on and off and on',
  'what is the capital of france',
  'i already set the alarm',
  'do not disturb until {time}',
  'half past',
  'an an an an',
  "it's too dark in here",
  'ok',
  'message mum running late and set a timer for 5 minutes and play some jazz',
  '-5',
  '3.14159',
  'http://example.com/a?b=c',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  'ü',
  'volume 11',
  'mañana por la mañana',
  'heart rate',
  'find my phone now now now',
  'on',
  'off',
  'translate good morning to french',
  'take a photo in 3 seconds',
  'zzz zzz zzz',
  'e̍ combining',
];

export function utterances(): string[] {
  // Each command in each manner, with each of its fillers.
  const said = [0, 1, 2, 3].flatMap((shift) =>
    COMMANDS.flatMap((command, c) =>
      MANNERS.map((manner, m) =>
        manner
          .replace('{}', command)
          .replace(/\{(\w+)\}/g, (_, list: string) => WORDS[list][(c + m + shift) % 4]),
      ),
    ),
  );
  return [...said, ...ODD];
}
