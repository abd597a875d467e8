#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// A third of a short command is reading sources; the cache keeps what Node made of them. It must be on before they are imported.
enableCompileCache?.();
const { run } = await import('./commands/run.ts');
process.exitCode = await run(process.argv.slice(2));
