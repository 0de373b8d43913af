// Are the packages usable as published? publint reads the manifest, attw resolves the types as Node and bundlers would.
import { must, runNode } from "./run-step.js";

for (const name of ["core", "scanner"]) {
  must(
    runNode(`publint ${name}`, "node_modules/publint/src/cli.js", [`packages/${name}`, "--strict", "--pack", "npm"]),
  );
  must(
    runNode(`attw ${name}`, "node_modules/@arethetypeswrong/cli/dist/index.js", [
      "--pack",
      `packages/${name}`,
      "--profile",
      "esm-only",
      "--no-emoji",
    ]),
  );
}
