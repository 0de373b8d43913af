import { ENCRYPTED, MEMBER_LINK, MEMBER_TOO_LARGE } from "../../messages/container-reasons.js";
import { type Budget, ContainerFault, metered } from "../budget.js";
import type { Source } from "../source.js";
import { type Libarchive, loadLibarchive } from "./libarchive.js";
import { collect, type Members, unreadMember } from "./member.js";
import { readRarNames } from "./rar-headers.js";
import { type ListedEntry, readSevenZipNames } from "./seven-zip-names.js";

/** The members of a 7z or RAR archive. The library needs the whole archive in memory and gives names in ASCII only: ours are read beside it. */
export async function openListed(kind: "7z" | "rar", source: Source, budget: Budget): Promise<Members> {
  if (source.size > budget.limits.memberBytes) {
    throw new ContainerFault("skipped", MEMBER_TOO_LARGE(budget.limits.memberBytes / 1e6));
  }
  const library = await loadLibarchive();
  const listed = kind === "7z" ? readSevenZipNames(source, library) : readRarNames(source);
  return expandListed(library, source, listed ?? [], budget);
}

function* expandListed(library: Libarchive, source: Source, listed: readonly ListedEntry[], budget: Budget): Members {
  let index = -1;
  for (const entry of library.entries(source.read(0, source.size))) {
    index += 1;
    const name = nameFor(entry.name, listed[index]?.name);
    if (entry.kind === "folder") continue;
    if (entry.encrypted) yield unreadMember(name, "skipped", ENCRYPTED);
    else if (entry.kind === "other") yield unreadMember(name, "skipped", MEMBER_LINK, true);
    else yield collect(name, metered(entry.data(), budget), budget, entry.claimed);
  }
}

/** Our name, unless it is not the library's: then the lists ran apart. */
function nameFor(theirs: string, ours: string | undefined): string {
  if (ours === undefined) return theirs;
  const ascii = (name: string): string =>
    name
      .replaceAll("\\", "/")
      .replace(/[^\x20-\x7e]+|\*+|\?+/g, "*")
      .replace(/\/$/, "");
  return theirs === "" || ascii(theirs) === ascii(ours) ? ours : theirs;
}
