/**
 * Tools of the shape that a large code-hosting server's tools/list has, made up for the tests: five
 * verbs of 24 things, with nested objects, lists of objects, choices of schemas and loose ends.
 */
type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const PLACE = { owner: text('Account that owns it'), repo: text('Name of the repository') };
const PAGES = {
  page: { type: 'number', description: 'Page of the results', minimum: 1 },
  perPage: { type: 'number', description: 'Results a page', minimum: 1, maximum: 100 },
};

/** A thing, and what is particular about its arguments. */
const THINGS: readonly (readonly [name: string, own: Record<string, Schema>])[] = [
  [
    'issue',
    { labels: { type: 'array', items: { type: 'string' } }, milestone: { type: 'number' } },
  ],
  ['pull_request', { draft: { type: 'boolean' }, base: text('Branch to merge into') }],
  ['branch', { from_branch: { type: ['string', 'null'], description: 'Where it starts' } }],
  ['commit', { sha: { type: 'string', pattern: '^[0-9a-f]{7,40}$' } }],
  ['tag', { tag: { type: 'string', maxLength: 255 } }],
  ['release', { assets: { type: 'array', items: { type: 'object', properties: {} } } }],
  ['label', { color: { type: 'string', pattern: '^#?[0-9A-Fa-f]{6}$', minLength: 6 } }],
  ['milestone', { due_on: { type: 'string', format: 'date-time' } }],
  [
    'file',
    { path: text('Path in the tree'), content: { type: 'string', contentEncoding: 'base64' } },
  ],
  ['workflow', { inputs: { type: 'object', description: 'Inputs', additionalProperties: true } }],
  ['workflow_run', { run_id: { type: 'number' }, status: { enum: ['queued', 'completed', null] } }],
  ['job', { failed_only: { type: 'boolean', default: false }, tail_lines: { type: 'integer' } }],
  ['artifact', { artifact_id: { oneOf: [{ type: 'number' }, { type: 'string' }] } }],
  ['scanning_alert', { severity: { type: 'string', enum: ['low', 'high'] }, ref: text('Ref') }],
  ['discussion', { category: { anyOf: [{ type: 'string' }, { type: 'null' }] } }],
  [
    'comment',
    {
      side: { const: 'RIGHT' },
      position: {
        type: 'object',
        properties: {
          line: { type: 'number' },
          range: { type: 'object', properties: { from: { type: 'number' } } },
        },
      },
    },
  ],
  [
    'review',
    {
      comments: {
        type: 'array',
        items: {
          type: 'object',
          required: ['path'],
          properties: {
            path: text('File'),
            line: { type: 'number' },
            body: text('What to say'),
          },
        },
      },
    },
  ],
  ['gist', { files: { type: 'object', patternProperties: { '.*': { type: 'string' } } } }],
  ['notification', { since: { type: 'string', format: 'date-time' }, all: { type: 'boolean' } }],
  ['team', { privacy: { $ref: '#/$defs/Privacy' } }],
  ['project', { fields: { type: 'array', prefixItems: [{ type: 'string' }] } }],
  ['project_item', { value: { allOf: [{ type: 'string' }, { minLength: 2 }] } }],
  [
    'webhook',
    {
      config: {
        type: 'object',
        required: ['url'],
        properties: {
          url: { type: 'string', format: 'uri' },
          secret: { type: 'string', not: { const: '' } },
        },
      },
    },
  ],
  [
    'deploy_key',
    {
      settings: {
        type: 'object',
        properties: {
          title: text('Title'),
          read_only: { type: 'boolean' },
          ttl: { type: 'integer', multipleOf: 60 },
        },
      },
    },
  ],
];

type Verb = (thing: string, own: Record<string, Schema>) => Record<string, Schema>;
const VERBS: Readonly<Record<string, Verb>> = {
  get: (thing) => ({ [`${thing}_number`]: { type: 'number', description: 'Which' } }),
  list: () => ({
    ...PAGES,
    direction: { type: 'string', enum: ['asc', 'desc'] },
    state: { type: 'string', enum: ['open', 'closed', 'all'], default: 'open' },
  }),
  create: (_thing, own) => ({ title: text('Title'), body: text('Text of it'), ...own }),
  update: (thing, own) => ({ [`${thing}_number`]: { type: 'number' }, ...own }),
  delete: (thing) => ({
    [`${thing}_id`]: { type: 'string', description: 'Which', 'x-sensitive': true },
    reason: { type: 'string', enum: ['done', 'duplicate', ''] },
  }),
};

/** { "tools": [ … ] } of 120 tools. */
export function serverTools(): { readonly tools: readonly Schema[] } {
  const tools = THINGS.flatMap(([thing, own]) =>
    Object.entries(VERBS).map(([verb, argumentsOf]) => ({
      name: `${verb}_${thing}`,
      title: `${verb} a ${thing}`.replaceAll('_', ' '),
      description: `${verb} a ${thing} of a repository`.replaceAll('_', ' '),
      annotations: { readOnlyHint: verb === 'get' || verb === 'list', title: thing },
      inputSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        properties: { ...PLACE, ...argumentsOf(thing, own) },
        required: ['owner', 'repo'],
        $defs: { Privacy: { type: 'string', enum: ['secret', 'closed'] } },
        additionalProperties: false,
      },
    })),
  );
  return { tools };
}
