/** The command line asks for something that can't be: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A part of the flash or of the RAM is larger than --budget allows: exit code 4. */
export class BudgetError extends Error {
  override name = 'BudgetError';
}
