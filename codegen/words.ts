/**
 * The words of a name in any style, lower case, one space between: 'set_timer', 'setTimer',
 * 'SetTimer', 'set-timer' and 'timer.set' all read as English.
 */
export function nameWords(name: string): string {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}\p{N}%+]+/gu, ' ')
    .trim()
    .toLowerCase();
}
