import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A cold build of the simulator or of the kernels happens inside the first test that needs it.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
