/** Where things are by default. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DEFAULT_TOOLS = join(ROOT, 'examples', 'watch', 'watch.tools.ts');
export const DEFAULT_MODEL = join(ROOT, 'models', 'base');
