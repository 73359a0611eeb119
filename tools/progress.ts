/** Tells what is being done. The empty message says that it is over. */
export type Progress = (message: string) => void;

/** On standard error: one line that rewrites itself on a terminal, a line a message elsewhere. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return (message) => message && stream.write(`bodkin: ${message}\n`);
  const clear = '\r\x1b[K';
  return (message) => stream.write(message ? `${clear}bodkin: ${message}…` : clear);
}
