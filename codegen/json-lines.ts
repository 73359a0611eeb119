import type { Place } from './errors.ts';

/** One member of an object or item of a list: its keys from the root, and where it begins. */
interface Entry {
  readonly keys: readonly string[];
  readonly line: number;
  /** The text of a string, as written, without its quotes. */
  readonly text?: string;
}

const TOKEN = /"((?:[^"\\]|\\.)*)"|[{}[\],]|[^\s{}[\],:"]+|\n/g;

/** Finds the lines of tools and their properties in a JSON text that is known to be valid. */
export function jsonLines(text: string): NonNullable<Place['lineOf']> {
  let listed: readonly Entry[] | undefined; // errors are rare
  return (tool, path) => {
    listed ??= listEntries(text);
    const entries = listed;
    const named = entries.filter(({ keys, text }) => keys.at(-1) === 'name' && text === tool);
    const home =
      shallowest(named)?.keys.slice(0, -1) ??
      shallowest(entries.filter(({ keys }) => keys.at(-1) === tool))?.keys;
    if (home === undefined) return undefined;
    const at = shallowest(named) ?? entries.find(({ keys }) => isSame(keys, home));
    let [keys, line] = [home, at?.line];
    for (const name of path) {
      const found = shallowest(
        entries.filter(
          (entry) =>
            entry.keys.length > keys.length &&
            entry.keys.at(-1) === name &&
            isInside(entry.keys, keys),
        ),
      );
      if (found === undefined) break;
      [keys, line] = [found.keys, found.line];
    }
    return line;
  };
}

function listEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  /** A frame for each open brace or bracket: the key or index that comes next or now. */
  const frames: { isList: boolean; key: string; hasKey: boolean }[] = [];
  let line = 1;
  const begin = (string?: string) => {
    const frame = frames.at(-1);
    if (frame?.isList) entries.push({ keys: frames.map(({ key }) => key), line, text: string });
  };
  for (const [token, string] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === '\n') line++;
    else if (token === '{' || token === '[') {
      begin();
      frames.push({ isList: token === '[', key: token === '[' ? '0' : '', hasKey: false });
    } else if (token === '}' || token === ']') frames.pop();
    else if (token === ',' && frame !== undefined) {
      frame.hasKey = false;
      if (frame.isList) frame.key = String(Number(frame.key) + 1);
    } else if (frame !== undefined && !frame.isList && !frame.hasKey) {
      frame.key = string ?? token;
      frame.hasKey = true;
      entries.push({ keys: frames.map(({ key }) => key), line });
    } else if (frame?.isList) begin(string);
    else if (string !== undefined) {
      entries[entries.length - 1] = { ...entries[entries.length - 1], text: string };
    }
  }
  return entries;
}

function shallowest(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || entry.keys.length < best.keys.length ? entry : best),
    undefined,
  );
}

function isInside(keys: readonly string[], outer: readonly string[]): boolean {
  return outer.every((key, index) => keys[index] === key);
}

function isSame(keys: readonly string[], other: readonly string[]): boolean {
  return keys.length === other.length && isInside(keys, other);
}
