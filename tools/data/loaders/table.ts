import type { IntentText } from './build.ts';

/** One line an intent: name | words (the name's own when empty) | description. */
export function readTable(lines: string): Readonly<Record<string, IntentText>> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [intent, words, description, ...rest] = line.split('|');
        if (intent === undefined || description === undefined || rest.length > 0) {
          throw new Error(`not "name|words|description": ${line}`);
        }
        return [intent, words === '' ? { description } : { words, description }];
      }),
  );
}
