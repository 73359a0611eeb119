/** Something wrong in the corpus: where, what, and what to do. */
export class CorpusError extends Error {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly fix: string;

  constructor(file: string, line: number, reason: string, fix: string) {
    super(`${file}:${line}: ${reason}\n  fix: ${fix}`);
    this.name = 'CorpusError';
    this.file = file;
    this.line = line;
    this.reason = reason;
    this.fix = fix;
  }
}
