import { spawn } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";

// The build that the other tests of this folder need stands by now.
test.each([
  ["npm start", "npm", ["start"]],
  ["its program", process.execPath, ["bin/run-typescript.mjs", "bin/start.ts"]],
])("a signal to %s alone ends the server too", async (_, command, args) => {
  const { npm_lifecycle_event: _npm, ...env } = process.env;
  const started = spawn(command, args, {
    env: { ...env, NODE_ENV: "production", PORT: "0", HOST: "127.0.0.1" },
    // In a group of its own, which a failed test ends.
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let isGone = false;
  // Whoever runs below it holds its output open.
  const closed = new Promise<void>((resolve) => started.stdout.once("close", resolve)).then(() => (isGone = true));
  onTestFinished(() => void (isGone || process.kill(-(started.pid ?? 0), "SIGKILL")));
  await new Promise<void>((resolve) =>
    started.stdout.on("data", (said) => String(said).includes("Ctrl+C") && resolve()),
  );
  expect(isGone).toBe(false);
  started.kill("SIGTERM");
  await closed;
});
