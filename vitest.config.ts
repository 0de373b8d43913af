import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Tests read the sources of core; the built package is tested through the scanner's workers.
    alias: {
      "@tuomin/core/explanations": fileURLToPath(new URL("./packages/core/src/explanations.ts", import.meta.url)),
      "@tuomin/core": fileURLToPath(new URL("./packages/core/src/index.ts", import.meta.url)),
    },
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "fixtures/test/**/*.test.ts", "bench/test/**/*.test.ts"],
    // One more than its default on two cores: tests that wait for other processes leave a core to the rest.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ["./scripts/bundle.js"],
    setupFiles: ["./vitest.setup.ts"],
  },
});
