import type { Document } from "@tuomin/core";
import type { RegionEntry } from "../config/config.js";
import { compileGlob } from "../intake/glob.js";
import type { Source } from "./finding-record.js";
import type { Origin } from "./item.js";

/** Tells of a file where it was published and by whom. `root`: shown name of the scanned root. */
export type SourceOf = (path: string, root: string, document: Document | null) => Source;

/** Names of metadata, lower case, in the order of asking: 国办秘函〔2019〕19号's page tags first, then common ones. */
const TITLE = ["articletitle", "og:title"];
const COLUMN = ["columnname", "channelname", "article:section"];
const URL_OF_PAGE = ["url", "og:url", "canonical"];
const SITE = ["sitename", "og:site_name"];
const ACCOUNT = ["nickname", "account"];
const ORIGIN = ["contentsource", "source", "来源"];
const HOST = ["sitedomain"];
const DATE = ["pubdate", "publishdate", "article:published_time", "publishtime"];

/** Ends of an organ's name: a 来源 with another end is a newspaper or 本站, not whose publication it is. */
const ORGAN_END =
  /(?:局|委|办|厅|院|府|部|中心|所|处|队|馆|站|校|园|厂|公司|集团|协会|学会|联合会|总会|联|会|庭|科|室|署|行|镇|乡|村|街道|社区|组)$/;
const SITE_PART = /(?:网|网站|门户|平台|人民政府|政务公开|信息公开)$|^中国[·•]/;
const NEWSPAPER = /(?:报社?|日报|晚报|新华社|新华网|人民网|电视台|网|客户端|转载|综合|本站|原创|互联网)$/;

/**
 * Compiles the regions of the config. All entries that fit a file apply, later ones over earlier ones; what they leave out comes from the page's metadata: organ from
 * ContentSource where that names an organ, else from SiteName or the WeChat account; column, title and address from their tags.
 */
export function createSourceOf(regions: readonly RegionEntry[]): SourceOf {
  const compiled = regions.map((entry) => ({
    entry,
    glob: entry.match === undefined ? null : compileGlob(entry.match),
  }));
  return (path, root, document) => {
    const metadata = lowerNames(document?.metadata);
    const url = first(metadata, URL_OF_PAGE, isUrl);
    const hosts = hostsOf(path, root, url, metadata);
    const fits = compiled.filter(
      ({ entry, glob }) =>
        (glob === null || glob(path) || glob(`${root}/${path}`)) &&
        (entry.host === undefined || hosts.has(entry.host.toLowerCase())),
    );
    const told: RegionEntry = Object.assign({}, ...fits.map(({ entry }) => entry));
    const account = first(metadata, ACCOUNT);
    const published = dayIn(first(metadata, DATE) ?? "") ?? dayOfAddress(url ?? path);
    return {
      region: { province: told.province ?? null, city: told.city ?? null, county: told.county ?? null },
      organ: told.organ ?? first(metadata, ORIGIN, isOrgan) ?? first(metadata, SITE) ?? account,
      channel: told.channel ?? (account === null ? (first(metadata, SITE) === null ? null : "网站") : "微信"),
      column: first(metadata, COLUMN),
      title: first(metadata, TITLE) ?? withoutSite(clean(document?.title), first(metadata, SITE)),
      url,
      ...(published === null ? {} : { published }),
    };
  };
}

/** The first date of a text such as `2018-11-22 09:30` or `2018年11月22日`, ISO. */
function dayIn(text: string): string | null {
  const match = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  return match === null ? null : dayOf(match[1]!, match[2]!, match[3]!);
}

/**
 * The day in a page's address, as the usual publishing systems write it: `/t20181122_1234.html`, `/W020181122….pdf`, `/art/2018/11/22/`, `/2018-11/22/`. A bare
 * number of eight digits may be anything and is no day.
 */
function dayOfAddress(address: string): string | null {
  const named = /(?:^|\/)[tPW]0?((?:19|20)\d\d)(\d\d)(\d\d)[\d_]/.exec(address);
  const folders = named ?? /\/((?:19|20)\d\d)[-/]?(\d{1,2})[-/](\d{1,2})\//.exec(address);
  return folders === null ? null : dayOf(folders[1]!, folders[2]!, folders[3]!);
}

/** No page is older than the web of Chinese governments; a later day than that of a clock that runs wrong is a slip of the pen. */
function dayOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return year >= "1994" && year <= "2099" ? iso : null;
}

/** What reports count files by, of a source; null where nothing is known. `mask` hides values in names. */
export function originOf(source: Source, mask: (text: string) => string): Origin | null {
  const { region, organ, channel, column, published } = source;
  const known = [region.province, region.city, region.county, organ, channel, column, published];
  if (known.every((name) => name === null || name === undefined)) return null;
  const hide = (text: string | null): string | null => (text === null ? null : mask(text));
  return {
    region,
    organ: hide(organ),
    channel,
    column: hide(column),
    ...(published === undefined ? {} : { published }),
  };
}

function hostsOf(path: string, root: string, url: string | null, metadata: ReadonlyMap<string, string>): Set<string> {
  const hosts = new Set([root, ...path.split("/").slice(0, -1)].map((name) => name.toLowerCase()));
  const domain = first(metadata, HOST);
  if (domain !== null)
    hosts.add(
      domain
        .toLowerCase()
        .replace(/^https?:\/\//, "")
        .replace(/\/.*$/, ""),
    );
  if (url !== null && URL.canParse(url)) hosts.add(new URL(url).host.toLowerCase());
  return hosts;
}

function lowerNames(metadata: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(metadata ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

function first(
  metadata: ReadonlyMap<string, string>,
  names: readonly string[],
  fits: (value: string) => boolean = () => true,
): string | null {
  for (const name of names) {
    const value = clean(metadata.get(name));
    if (value !== null && fits(value)) return value;
  }
  return null;
}

function clean(value: string | undefined): string | null {
  const short = value?.replace(/\s+/g, " ").trim().slice(0, 300) ?? "";
  return short.length > 0 ? short : null;
}

/** Pages put the site's name, and often the column's, behind the title: 公示-某县人民政府网. Parts from the end that name a site are taken off. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  for (;;) {
    const match = /^(.{4,})\s*[-_|\u2013\u2014]+\s*([^-_|\u2013\u2014]{2,30})$/u.exec(title);
    if (match === null || !(match[2]!.trim() === site || SITE_PART.test(match[2]!))) return title;
    title = match[1]!.replace(/[-_|\u2013\u2014\s]+$/, "");
  }
}

function isUrl(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value);
}

function isOrgan(value: string): boolean {
  return value.length >= 3 && ORGAN_END.test(value) && !NEWSPAPER.test(value);
}
