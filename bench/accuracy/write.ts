import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CorpusDocument, STRUCTURED } from "./corpus/types.js";
import type { Prediction } from "./match.js";
import { tellPage } from "./page.js";
import { PEERS, readByPeer } from "./peers.js";
import { type PeerTotals, type Pins, type SiteTotals, shortcomings } from "./pins.js";
import { scoreDocuments } from "./score.js";

const ROOT = new URL("../../../", import.meta.url);
const SITES = fileURLToPath(new URL("../sites/run.js", import.meta.url));

/** Pins the totals of the two halves with the peers' and the sites', and writes docs/accuracy.md from them. */
export async function writePins(halves: Pins["halves"], corpus: readonly CorpusDocument[]): Promise<void> {
  const peers: Record<string, PeerTotals> = {};
  for (const peer of PEERS) {
    const read = new Map<CorpusDocument, readonly Prediction[]>();
    for (const document of corpus) read.set(document, await readByPeer(peer, document));
    const { byCategory } = scoreDocuments(corpus, (document) => read.get(document) ?? []);
    peers[peer.name] = Object.fromEntries(STRUCTURED.map((category) => [category, byCategory[category]]));
  }
  const sites = JSON.parse(execFileSync(process.execPath, [SITES, "--json"], { encoding: "utf8" })) as SiteTotals;
  const pins: Pins = { halves, peers, sites, short: shortcomings(halves) };
  writeFileSync(new URL("bench/accuracy/pinned.json", ROOT), `${JSON.stringify(pins, null, 2)}\n`);
  writeFileSync(new URL("docs/accuracy.md", ROOT), tellPage(pins));
}
