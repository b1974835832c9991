import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    globalSetup: "tests/compile.ts",
    setupFiles: "tests/same-cases.ts",
    // The first cut into words loads dictionaries, for seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // All cores: by default one is left free, which is half of two.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          // What modules keep is what they have loaded; to load nodejieba's dictionaries once a file doubles the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/setup/server.ts",
          // After the unit tests: what moves on a page that has half a core counts as a shift of layout.
          sequence: { groupOrder: 1 },
          // One browser and two servers: files side by side would only take time from one another.
          fileParallelism: false,
          // The contexts of a file serve the next one too.
          isolate: false,
        },
      },
    ],
  },
});
