#!/usr/bin/env node
// The command `bodkin`: TypeScript is run as it is.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv);
