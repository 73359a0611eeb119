/** What the trainer does to an utterance before the model sees it. */
import { describe, expect, test } from 'vitest';
import { CONTINUATION, SPECIAL_TOKENS, Tokenizer } from '../../codegen/tokenizer.ts';
import { alterQuery } from '../../tools/train/augment.ts';
import { baseOptions } from '../../tools/train/options.ts';
import { seededRandom } from '../../tools/train/random.ts';

const NOTHING = { ...baseOptions(1, 1).sample, dropWord: 0, dropPunctuation: 0 };

describe('a dropped word', () => {
  const alter = (query: string, seed: number) =>
    alterQuery(seededRandom(seed), { query, calls: [] }, { ...NOTHING, dropWord: 1 }).query;
  const alterOften = (query: string) =>
    new Set(Array.from({ length: 40 }, (_, seed) => alter(query, seed)));

  test('is a small one, never one that decides', () => {
    expect(alterOften("don't turn the light off in my room")).toEqual(
      new Set(["don't turn light off in my room", "don't turn the light off in room"]),
    );
  });

  test('leaves a short query, and one without small words, as they are', () => {
    expect(alterOften('stop the timer')).toEqual(new Set(['stop the timer']));
    expect(alterOften('dim both screens down')).toEqual(new Set(['dim both screens down']));
  });

  test('is none of an argument, whose span moves', () => {
    const value = { kind: 'span', start: 18, end: 30 } as const;
    const calls = [{ tool: 'note', arguments: [{ param: 'text', value }] }];
    const example = { query: 'write down for me call the vet', calls };
    const queries = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const altered = alterQuery(seededRandom(seed), example, { ...NOTHING, dropWord: 1 });
      const said = altered.calls[0].arguments[0].value;
      expect(said.kind === 'span' && altered.query.slice(said.start, said.end)).toBe(
        'call the vet',
      );
      queries.add(altered.query);
    }
    // Where the dice took the text's "the", the query stays as it was.
    const lost = ['write down me call the vet', 'write down for call the vet'];
    expect(queries).toEqual(new Set([...lost, example.query]));
  });
});

describe('a piece passed over', () => {
  const pieces = ['timer', 'time', 'tim', `${CONTINUATION}er`, `${CONTINUATION}r`, 'x'];
  const tokenizer = new Tokenizer([...SPECIAL_TOKENS, ...pieces]);
  const read = (text: string, passOver?: () => boolean) =>
    [...tokenizer.encode(text, passOver).ids].map((id) => tokenizer.vocabulary[id]);

  test('gives the word in shorter ones', () => {
    expect(read('timer')).toEqual(['timer']);
    const answers = [true, false, false];
    expect(read('timer', () => answers.shift()!)).toEqual(['time', `${CONTINUATION}r`]);
  });

  test('is never the last that there is', () => {
    expect(read('timer x', () => true)).toEqual(['tim', `${CONTINUATION}er`, 'x']);
  });
});
