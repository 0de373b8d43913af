import { dirname, resolve } from "node:path";
import type { CatalogueItem, PolicyInput } from "@tuomin/core";
import type { LoadedConfig } from "../config/load.js";
import { loadPolicies } from "../config/load.js";
import type { Judging } from "../work/job.js";

/**
 * By what findings are judged, as config and command line say: policies and catalogues are read and checked before anything else is done.
 * @param asOf a day (ISO)
 * @throws Problem naming file and line, or file and row
 */
export async function loadJudging({ path, config }: LoadedConfig, asOf: string | undefined): Promise<Judging> {
  const policies = await policiesOf({ path, config });
  const { open = [], closed = [] } = config.catalogue ?? {};
  const catalogue: CatalogueItem[] = [];
  if (open.length + closed.length > 0) {
    const { readCatalogue } = await import("./read-catalogue.js");
    for (const file of open) catalogue.push(...(await readCatalogue(beside(path, file), true)));
    for (const file of closed) catalogue.push(...(await readCatalogue(beside(path, file), false)));
  }
  return {
    ...(policies.length === 0 ? {} : { policies }),
    ...(catalogue.length === 0 ? {} : { catalogue }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The publication policies of a config, those of files in their place. @throws Problem naming file and line */
export async function policiesOf({ path, config }: LoadedConfig): Promise<readonly PolicyInput[]> {
  const policies: PolicyInput[] = [];
  for (const entry of config.policies ?? []) {
    if (typeof entry === "string") policies.push(...(await loadPolicies(beside(path, entry))));
    else policies.push(entry);
  }
  return policies;
}

/** A path of the config is relative to the config's own folder. */
function beside(config: string | null, file: string): string {
  return resolve(config === null ? "." : dirname(config), file);
}
