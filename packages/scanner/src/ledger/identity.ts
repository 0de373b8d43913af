import { hash } from "node:crypto";
import { basename, extname } from "node:path/posix";
import { macOf } from "./mac.js";

/** Gives the findings of one file their identities, in reading order. */
export type Identify = (rule: string, fingerprint: string) => string;

/**
 * The identity of a finding: what it stays known by from one run to the next. It is made of content, not of position: of the publication (its title; of a file without one its
 * own name, without folders and extension), the rule, the value (through its fingerprint, which holds the category), and its number among equal ones of the file. So it stays when the page moves to
 * another folder or address, or when something else on it changes; a publication that is put up twice has each identity twice. 32 hexadecimal digits; without the key it says nothing, since neither
 * the fingerprint nor the digest of the title can be made without it.
 */
export function createIdentify(key: Uint8Array, path: string, title: string | null): Identify {
  const publication = macOf(key, `publication\0${nameOf(path, title)}`);
  const times = new Map<string, number>();
  return (rule, fingerprint) => {
    const told = `${rule}\0${fingerprint}`;
    const ordinal = times.get(told) ?? 0;
    times.set(told, ordinal + 1);
    return hash("sha256", `${publication}\0${told}\0${ordinal}`).slice(0, 32);
  };
}

function nameOf(path: string, title: string | null): string {
  if (title !== null) return `title\0${title.normalize("NFKC").replace(/\s+/g, "")}`;
  const name = basename(path);
  return `file\0${basename(name, extname(name))}`;
}
