import { createFlow } from "../flow/flow.js";
import { flush } from "./put.js";
import { flowOf, type State } from "./state.js";

/** Groups whose text is no text of the document. */
const SKIPPED = new Set(
  (
    "stylesheet listtable listoverridetable rsidtbl filetbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr " +
    "pgptbl bkmkstart bkmkend nonshppict shprslt objdata pntext pntxta pntxtb template wgrffmtfilter panose falt fontemb fontfile " +
    "oldcprops oldpprops oldtprops oldsprops atnid atnref atndate atnparent atrfstart atrfend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn " +
    "blipuid blipid datafield formfield objclass background pnseclvl listname listlevel levelnumbers leveltext passwordhash mailmerge docvar xe tc nextfile"
  ).split(" "),
);

/** Groups of the information table that people fill in, by the names the newer formats give them. */
const PROPERTIES: Readonly<Record<string, string>> = {
  title: "title",
  subject: "subject",
  author: "creator",
  manager: "Manager",
  company: "Company",
  operator: "lastModifiedBy",
  category: "category",
  keywords: "keywords",
  comment: "description",
  doccomm: "description",
  hlinkbase: "HyperlinkBase",
};

/** Groups that are stories of their own: the name of their places and how they are hidden. */
const STORIES: Readonly<Record<string, readonly [string, string | null]>> = {
  header: ["header", null],
  headerl: ["header", null],
  headerr: ["header", null],
  headerf: ["header", null],
  footer: ["footer", null],
  footerl: ["footer", null],
  footerr: ["footer", null],
  footerf: ["footer", null],
  footnote: ["footnote", null],
  annotation: ["comment", "comment"],
  shptxt: ["text box", null],
  dptxbxtext: ["text box", null],
};

/**
 * Takes a control word that says what the text of its group is. False where it is none.
 * @param starred the word stands after `\*`: a reader that does not know it leaves the group out
 */
export function takeDestination(state: State, word: string, starred: boolean): boolean {
  const { group } = state;
  if (group.target === "skip") {
    // In a group left out nothing counts, save the properties that tell what a picture shows.
    if (word === "picprop") group.target = "picture properties";
    return true;
  }
  const story = STORIES[word];
  if (story !== undefined) {
    flush(state);
    openStory(state, word, story);
    return true;
  }
  const property = PROPERTIES[word];
  if (property !== undefined && group.target === "property") {
    group.property = property;
    delete state.metadata[property];
    return true;
  }
  switch (word) {
    case "fonttbl":
      group.target = "fonts";
      return true;
    case "colortbl":
      group.target = "colours";
      state.colour = [];
      return true;
    case "info":
      group.target = "property";
      group.property = "info";
      return true;
    case "fldinst":
      flush(state);
      group.target = "code";
      state.code = "";
      return true;
    case "pict":
      flush(state);
      group.target = "skip";
      state.pictures++;
      state.pictureWidth = 0;
      return true;
    case "sn":
      group.target = "shape name";
      state.shapeName = "";
      return true;
    case "sv":
      group.target = "shape value";
      state.value = "";
      return true;
    case "propname":
      group.target = "custom name";
      state.customName = "";
      return true;
    case "staticval":
      group.target = "custom value";
      delete state.metadata[state.customName];
      return true;
    case "revtbl":
      group.target = "reviewer";
      state.reviewers.push("");
      return true;
    case "atnauthor":
      group.target = "author";
      state.reviewers.push("");
      return true;
    case "object":
      state.objects++;
      return true;
    case "userprops":
      group.target = "property";
      group.property = "info";
      return true;
    case "shpinst":
    case "shppict":
    case "shp":
    case "do":
    case "fldrslt":
      return true;
  }
  if (SKIPPED.has(word) || starred) {
    flush(state);
    group.target = "skip";
    return true;
  }
  return false;
}

function openStory(state: State, word: string, [name, hidden]: readonly [string, string | null]): void {
  const number = word === "footnote" ? ++state.notes : word === "annotation" ? ++state.comments : 0;
  const part = number > 0 ? `${name} ${number}` : name;
  const outer = flowOf(state).hidden;
  state.flows.push(createFlow(part, hidden ?? outer));
  state.group.story = true;
  state.group.target = "text";
  state.inParagraph = false;
}
