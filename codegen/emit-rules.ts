import { comment, LINE_COLUMNS } from './c-text.ts';
import { stateRows } from './checks.ts';
import type { PatternRows, Rule } from './checks.ts';
import type { Tables } from './tables.ts';

/** Rows of struct bodkin_check. */
export function emitChecks({ checks, fields, tools, toolSet }: Tables): readonly string[] {
  return checks.map(({ field, rule, value }, index) => {
    const tool = tools.findLastIndex(({ fieldFirst }) => fieldFirst <= field);
    const about = `${toolSet.tools[tool].name}: ${fields[field].field.name}`;
    return (
      (checks[index - 1]?.field === field ? '' : comment(about, '    ')) +
      `    { .field = ${field}, .rule = BODKIN_RULE_${rule.toUpperCase()},` +
      ` .value = ${valueText(rule, value)} },\n`
    );
  });
}

function valueText(rule: Rule, value: number): string {
  if (rule === 'needed') return `BODKIN_ROWS(${value & 0xffff}, ${value >>> 16})`;
  return value < 0 ? `(uint32_t)${value}` : `${value}u`;
}

/** Rows of struct bodkin_edge: a line a state, which is followed by its edges. */
export function emitEdges(patterns: readonly PatternRows[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const rows = stateRows(pattern);
    const states = pattern.states.map(({ accepts, edges }, index) =>
      wrap([
        `/* ${rows[index]} */ { ${accepts ? 1 : 0}, ${edges.length}, BODKIN_NO_INDEX },`,
        ...edges.map(({ low, high, next }) => `{ ${byte(low)}, ${byte(high)}, ${rows[next]} },`),
      ]),
    );
    return [comment(pattern.pattern, '    '), ...states];
  });
}

/** A printable byte as a character. */
function byte(value: number): string {
  const character = String.fromCharCode(value);
  if (value < 0x20 || value > 0x7e) return `0x${value.toString(16).padStart(2, '0')}`;
  return character === "'" || character === '\\' ? `'\\${character}'` : `'${character}'`;
}

function wrap(parts: readonly string[]): string {
  let text = '';
  let line = '   ';
  for (const part of parts) {
    if (line.length + 1 + part.length > LINE_COLUMNS) {
      text += `${line}\n`;
      line = '       ';
    }
    line += ` ${part}`;
  }
  return `${text}${line}\n`;
}
