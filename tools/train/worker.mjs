// A worker thread doesn't inherit the loader for TypeScript, so it registers it first.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { serve } = await import('./crew.ts');
serve(workerData);
