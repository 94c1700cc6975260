import { grouped } from "../../domain/grouped.ts";
import { counted } from "../../report/quantity.ts";
import { printableJson } from "../../report/untrusted.ts";
import type { Exposed, Fired, History } from "./history.ts";

/** The policy that is proposed. It is stricter where states say so, and milder only where a root's name says so. */

const DOCS = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/policy.md";

/** What people call what they make anew at any time. */
const PASSING = /^(?:.*[-_.])?(?:dev|develop|development|sandbox|preview|previews|playground|scratch|ephemeral)$/i;

const LOSSES = ["last-copy", "data-loss", "backup-loss", "key-loss", "container-loss"];

/** So many are named; a policy is there to be read. */
const MOST_OBJECTS = 50;

/** Globs for the roots whose names say that nobody would miss them. */
function passingRoots(roots: readonly string[]): readonly string[] {
  const folders = roots.flatMap((root) => {
    const parts = root.split("/");
    const at = parts.findIndex((part) => PASSING.test(part));
    return at < 0 ? [] : [parts.slice(0, at + 1).join("/")];
  });
  const alike = grouped([...new Set(folders)].sort(), (folder) => {
    const parts = folder.split("/");
    return `${parts.length} ${parts.at(-1)}`;
  });
  return [...alike.values()].flatMap((same) => (same.length < FEW ? same : [globOf(same)])).map((one) => `${one}/**`);
}

/** So many folders of one name and depth are told one by one. */
const FEW = 3;

/** Folders of one name and depth as one glob: what differs may be anything, the name stays. */
function globOf(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split("/"));
  return first.map((part, at) => (others.every((other) => other[at] === part) ? part : "*")).join("/");
}

const HEAD = [
  `# What blocks, what is let pass, and who may override: ${DOCS}`,
  "# It is read from the base branch: a pull request can't permit itself anything here.",
  "version: 1",
];

/** The text of a whole policy, of the lines that are proposed. */
export const policyText = (lines: readonly string[]): string => `${[...HEAD, ...lines].join("\n")}\n`;

/** The lines that roots and history speak for, each part after an empty one. `today`: `YYYY-MM-DD`. */
export function policyLines(roots: readonly string[], history: History, today: string): readonly string[] {
  const passing = passingRoots(roots);
  const parts = [
    passing.length === 0 ? [] : milder(passing),
    history.exposed.length === 0 ? [] : protecting(history.exposed, today),
    history.fired.length === 0 ? [] : telling(history),
    passing.length + history.exposed.length === 0
      ? ["# Nothing here yet: the defaults count. Set levels after some weeks of reports, root by root."]
      : [],
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]);
}

const milder = (passing: readonly string[]): readonly string[] => [
  "roots:",
  "  # The name says that this is not production, so a loss only warns. Remove what is wrong.",
  ...passing.flatMap((path) => [
    `  - path: ${printable(path)}`,
    "    rules:",
    ...LOSSES.map((rule) => `      ${rule}: { high: warn }`),
  ]),
];

const protecting = (exposed: readonly Exposed[], today: string): readonly string[] => [
  "protect:",
  "  # By their states nothing would remain of these if they were destroyed, and they are missed most.",
  ...exposed
    .slice(0, MOST_OBJECTS)
    .flatMap(({ root, address, what }) => [
      `  - address: ${printable(address)}`,
      `    reason: ${printable(`${what} in ${root}; nothing would remain of it (state of ${today})`)}`,
    ]),
  ...(exposed.length > MOST_OBJECTS
    ? [`  # ${counted(exposed.length - MOST_OBJECTS, "more object", "more objects")}: destroy-guard drill names all.`]
    : []),
];

/** Nothing becomes milder because it happened often: that is for people to weigh. */
const telling = ({ plans, fired }: History): readonly string[] => [
  `# What these rules would have done to ${counted(plans, "past plan")}. Where that was routine, a rule can be set lower for one root,`,
  "# under roots; nothing follows from it by itself.",
  ...fired.map(firedLine),
];

const firedLine = ({ rule, level, plans, roots }: Fired): string =>
  `#   ${rule} ${level === "block" ? "blocks" : "warns"} in ${plans}: ${roots
    .slice(0, 5)
    .map(([root, count]) => `${printable(root)} ${count}`)
    .join(", ")}${roots.length > 5 ? ", …" : ""}`;

/** Text in quotes, unless it is as plain as a path. */
const printable = (text: string): string =>
  /^[A-Za-z_][\w./*-]*$/.test(text) ? text : printableJson(JSON.stringify(text));
