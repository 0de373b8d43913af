import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { noDeskPage } from "../messages/serve.js";

/** A file of the desk's page. */
interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * The files of the desk's page by their addresses, all read at the start: what a request names is looked up, never opened, so no address leads anywhere else.
 * @throws Problem if the page was not built
 */
export function loadAssets(
  folder: string = fileURLToPath(new URL("./desk/page/", import.meta.url)),
): ReadonlyMap<string, Asset> {
  if (!existsSync(join(folder, "index.html"))) throw noDeskPage();
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    assets.set(`/${name.replaceAll("\\", "/")}`, { type, bytes: readFileSync(join(folder, name)) });
  }
  assets.set("/", assets.get("/index.html")!);
  return assets;
}
