/** Where in a declaration something is: enough to find it with an editor. */
export interface Place {
  readonly source: string;
  /** Empty outside any tool. */
  readonly tool: string;
  /** Property names below the tool's parameters, then a keyword. */
  readonly path: readonly string[];
  /** The line of a tool or of one of its properties, when the importer knows. */
  readonly lineOf?: (tool: string, path: readonly string[]) => number | undefined;
}

export interface Warning {
  readonly place: Place;
  readonly reason: string;
}

export type Warn = (warning: Warning) => void;

/** A declaration that can't be compiled. Whole messages are golden-tested. */
export class SchemaError extends Error {
  readonly place: Place;
  readonly reason: string;
  readonly fix: string;

  constructor(place: Place, reason: string, fix: string) {
    super(`${formatPlace(place)}: ${reason}\n  fix: ${fix}`);
    this.name = 'SchemaError';
    this.place = place;
    this.reason = reason;
    this.fix = fix;
  }
}

/** `watch.tools.ts:12: set_timer.hours` */
export function formatPlace(place: Place): string {
  const line = place.lineOf?.(place.tool, place.path);
  const file = line === undefined ? place.source : `${place.source}:${line}`;
  const subject = [place.tool, ...place.path].filter((part) => part !== '').join('.');
  return subject === '' ? file : `${file}: ${subject}`;
}

export function formatWarning(warning: Warning): string {
  return `${formatPlace(warning.place)}: warning: ${warning.reason}`;
}

export function inside(place: Place, ...names: readonly string[]): Place {
  return { ...place, path: [...place.path, ...names] };
}
