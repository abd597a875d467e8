import { defineConfig } from 'vitest/config';

// Patience for slow machines, also where one file is run by hand: nothing is timed by it, it only ends what hangs.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
