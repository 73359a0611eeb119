/** What a comment of a generated file says of a tool and of its fields. */
import { floatText } from './c-text.ts';
import { isNeeded } from './ir.ts';
import { isRange } from './ir.ts';
import type { Field, Tool, Unit } from './ir.ts';
import { LEAST_FLOAT } from './schema/property.ts';

/** The description, then how the model hears the parts of a composite. */
export function describeTool(tool: Tool): string {
  const composites = tool.params
    .filter((param) => param.fields.length > 1)
    .map(
      (param) =>
        `${joinNames(param.fields)} are said as one ${isRange(param) ? 'range' : param.kind}.`,
    );
  const confirm = tool.confirm ? ['Ask the wearer first.'] : [];
  return [sentence(tool.description || capital(tool.words)), ...composites, ...confirm].join(' ');
}

function joinNames(fields: readonly Field[]): string {
  const names = fields.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** 'Timeout. 3 to 60 s.' */
export function describeField(field: Field): string {
  const facts = [
    describeRange(field),
    ...describeRules(field),
    isNeeded(field.inside) ? `needed with the rest of ${field.inside?.object}` : '',
    field.required || isNeeded(field.inside) ? '' : 'optional',
    field.default === undefined ? '' : `default ${JSON.stringify(field.default)}`,
  ].filter((fact) => fact !== '');
  const facted = facts.length === 0 ? '' : sentence(capital(facts.join(', ')));
  return [sentence(field.description), facted].filter((part) => part !== '').join(' ');
}

/** '3 to 60 s', 'at least 1 m', '0.5, 1 or 2', 'in min'. */
function describeRange({ type, minimum, maximum, allowed, unit }: Field): string {
  const symbol = UNIT_SYMBOLS[unit] ?? unit;
  const numbers =
    allowed !== undefined
      ? [allowed.slice(0, -1).join(', '), allowed.at(-1)].filter((part) => part !== '').join(' or ')
      : rangeText(type, minimum, maximum);
  if (symbol === '') return numbers;
  return numbers === '' ? `in ${symbol}` : `${numbers} ${symbol}`;
}

function rangeText(
  type: Field['type'],
  minimum: number | undefined,
  maximum: number | undefined,
): string {
  const text = (bound: number) =>
    type === 'integer' ? `${bound}` : floatText(bound).replace(/(\.0)?f$/, '');
  const least = minimum === LEAST_FLOAT ? 'above 0' : minimum === undefined ? '' : text(minimum);
  if (maximum === undefined) {
    return least === '' || minimum === LEAST_FLOAT ? least : `at least ${least}`;
  }
  if (minimum === undefined) return `at most ${text(maximum)}`;
  return minimum === maximum ? text(maximum) : `${least} to ${text(maximum)}`;
}

function describeRules(field: Field): readonly string[] {
  const { format, minItems, uniqueItems, minLength, multipleOf, pattern } = field;
  return [
    format === 'weekdays' ? 'bit 0 Monday to bit 6 Sunday' : '',
    format === 'change' ? 'a change of it, negative for less' : '',
    multipleOf === undefined ? '' : `in steps of ${multipleOf}`,
    minLength === undefined ? '' : `at least ${minLength} characters`,
    pattern === undefined ? '' : `matches ${pattern}`,
    minItems === undefined ? '' : `at least ${minItems} items`,
    uniqueItems && field.values === undefined ? 'each once' : '',
  ];
}

const UNIT_SYMBOLS: Partial<Record<Unit, string>> = {
  none: '',
  percent: '%',
  celsius: 'degrees Celsius',
  fahrenheit: 'degrees Fahrenheit',
  deg: 'degrees',
  day: 'days',
};

function sentence(text: string): string {
  return text === '' || /[.!?。！？]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
