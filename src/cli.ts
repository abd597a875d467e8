#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// A third of a short command is reading sources; the cache keeps what Node made of them. It must be on before they are imported.
enableCompileCache?.();
// A reader that has seen enough ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const { run } = await import('./commands/run.ts');
process.exitCode = await run(process.argv.slice(2));
