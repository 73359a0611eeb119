import { bannerText } from './c-text.ts';
import type { Field, Param, Tool, ToolSet, Unit } from './ir.ts';

/** NAME.tools.md: the tools for people, with what the model makes of their parameters. */
export function emitMarkdown(toolSet: ToolSet): string {
  const tools = toolSet.tools.map(emitTool);
  return `<!-- ${bannerText(toolSet.source)} -->
# Tools of ${toolSet.name}
${tools.join('')}`;
}

function emitTool(tool: Tool): string {
  const confirm = tool.confirm ? '\nThe wearer is asked before it runs.\n' : '';
  const description = tool.description === '' ? '' : `\n${escapeText(tool.description)}\n`;
  const rows = tool.params.map(emitRow).join('');
  const table =
    rows === '' ? '' : `\n| parameter | heard as | values | needed |\n|---|---|---|---|\n${rows}`;
  return `\n## \`${tool.name}\`\n${description}${confirm}${table}`;
}

function emitRow(param: Param): string {
  const isComposite = param.fields.length > 1;
  const fields = param.fields.map(({ name }) => `\`${name}\``).join(', ');
  const what = param.description === '' ? '' : `: ${escapeText(param.description)}`;
  const heard = HEARD[param.kind];
  const kind = param.repeated ? `several ${heard}s` : isComposite ? `one ${heard}` : `a ${heard}`;
  const values = param.fields.map((field) => {
    const list = field.repeated ? [`${range(field.minItems, field.maxItems)} items`] : [];
    return [...valuesOf(field), ...list.filter((text) => text !== ' items')].join(', ');
  });
  const given = values.filter((text) => text !== '').join('; ');
  return `| ${fields}${what} | ${kind} | ${given} | ${param.required ? 'yes' : 'no'} |\n`;
}

const HEARD: Readonly<Record<Param['kind'], string>> = {
  int: 'whole number',
  num: 'number',
  bool: 'yes or no',
  text: 'text',
  enum: 'choice',
  time: 'time of day',
  duration: 'duration',
  date: 'date',
  date_time: 'date and time',
  digits: 'code',
  weekdays: 'set of weekdays',
  change: 'change',
};

function valuesOf(field: Field): readonly string[] {
  const { values, minimum, maximum, multipleOf, minLength, maxLength, pattern, unit } = field;
  const choices = values?.map(({ value }) => value) ?? field.allowed;
  if (choices !== undefined) return [choices.map((value) => `\`${value}\``).join(' ')];
  const facts = [
    maxLength === undefined
      ? `${range(minimum, maximum)} ${unitText(unit)}`.trim()
      : `at most ${maxLength} bytes`,
    minLength === undefined ? '' : `at least ${minLength} characters`,
    multipleOf === undefined ? '' : `in steps of ${multipleOf}`,
    pattern === undefined ? '' : `like \`${pattern.replaceAll('|', '\\|')}\``,
  ];
  return facts.filter((fact) => fact !== '');
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `at least ${minimum}`;
  return maximum === undefined ? '' : `at most ${maximum}`;
}

function unitText(unit: Unit): string {
  if (unit === 'none') return '';
  return unit === 'percent' ? '%' : unit;
}

function escapeText(text: string): string {
  return text.replace(/[|<>*`\\]/g, '\\$&').replace(/\s+/g, ' ');
}
