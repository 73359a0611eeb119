import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CORPUS_DIR } from '../../tools/data/corpus.ts';
import { openCorpus } from '../../tools/data/generated-sets.ts';
import { splitOf } from '../../tools/data/split.ts';
import { writeTrainingView } from '../../tools/data/training-view.ts';

const folder = mkdtempSync(join(tmpdir(), 'bodkin-view-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (...path: string[]) => readFileSync(join(...path), 'utf8').split('\n');

it('has every line of the corpus but those of held-out phrasings', () => {
  const { corpus } = openCorpus(undefined, () => undefined);
  const heldOut = writeTrainingView(corpus, folder);
  expect(heldOut).toBeGreaterThan(10000);
  const wearable = corpus.groups.find(({ name }) => name === 'wearable')!;
  let missing = 0;
  for (const name of readdirSync(join(CORPUS_DIR, 'wearable'))) {
    const file = `wearable/${name}`;
    const view = lines(folder, file);
    const whole = lines(CORPUS_DIR, file);
    const hidden = wearable.sections
      .filter((section) => section.file === file)
      .flatMap(({ phrasings }) => phrasings)
      .filter((phrasing) => splitOf(phrasing) !== 'train');
    const gone = new Set(hidden.map(({ line }) => line));
    expect(view).toEqual(whole.filter((_, index) => !gone.has(index + 1)));
    missing += gone.size;
  }
  expect(missing).toBeGreaterThan(1000);
  expect(missing).toBeLessThan(heldOut);
});
