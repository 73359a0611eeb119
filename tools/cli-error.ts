/** The command line asks for something that can't be: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
