/**
 * Looks for Terraform in text that is no shell: a program in another language, a string that something else will run.
 * Such text is not read for certain. It only has to hold a name, and near it a verb that changes something.
 */

const NAME = "(?<![a-z0-9])(?:terraform|opentofu|tofu|terragrunt)(?![a-z])";
const VERB = [
  "(?<![\\w-])(?:apply|destroy|import|taint|untaint|refresh|force-unlock|run-all|replace-provider)(?![\\w-])",
  "(?<![\\w-])state\\W{1,6}(?:rm|mv|push)(?!\\w)",
  "(?<![\\w-])workspace\\W{1,6}delete(?!\\w)",
  "-(?:migrate-state|reconfigure|force-copy)",
].join("|");

const ANY = new RegExp(NAME, "i");
const CHANGE = new RegExp(`${NAME}[^]{0,80}?(?:${VERB})`, "i");

/** Quotes and escapes that a language takes away. */
const bare = (text: string): string => text.replace(/\\\r?\n/g, "").replace(/["'`\\^]/g, "");

export const mentionsTerraform = (text: string): boolean => ANY.test(bare(text));

/** Names of a variable, a file or a recipe behind which Terraform may stand: `$TF`, `${TERRAFORM_BIN}`, `tf.mk`. */
export const leadsToTerraform = (names: string): boolean =>
  /(?<![a-z])(terraform|opentofu|tofu|terragrunt|tf|tg)(?![a-z])/i.test(names);

/** A name, and near it a verb that changes something. */
export const mentionsChange = (text: string): boolean => CHANGE.test(bare(text));

const PERSONS = new RegExp(
  [
    "(?:destroy-guard|dist/cli(?:/index\\.js)?)[\\s\\S]{0,80}?(?<![\\w-])(?:agree|apply|--uninstall|--install)(?![\\w-])",
    "ssh-keygen[\\s\\S]{0,80}?-\\w*Y\\W{0,4}sign",
  ].join("|"),
);

/** This program, and near it a verb that is a person's; or the signing of a consent. */
export const mentionsConsent = (text: string): boolean => PERSONS.test(bare(text));

/** A name, or a pattern of names, that may be a state's: `terraform.{tfstate,tf}`, `*.tfst*`, `*state`, `terra*`. */
export const mayTakeState = (text: string): boolean =>
  mentionsState(text) || /tfst|[*?]state(?![\w.])|(?<![\w/])terra[^\s/]*\*(?!\.)/i.test(bare(text));

/** The state, or the folder in which Terraform keeps it; `.terraform.lock.hcl` is neither. */
export const mentionsState = (text: string): boolean => /\.tfstate|\.terraform(?![\w-]|\.lock\b)/i.test(bare(text));

const AGENTS =
  "(?<![\\w-])\\.(?:claude|codex|gemini|cursor|copilot|windsurf|codeium/windsurf|qwen|opencode|clinerules|agents/plugins)";
const GUARD = new RegExp(
  `${AGENTS}(?:/(?:(?:settings|hooks|plugins|destroy-guard|config\\.toml|\\*)\\S*)?)?(?=[\\s"'\`;|&(){},\\\\]|$)`,
  "i",
);

/** A folder of an agent's settings as a whole, or what in it this guard rests on. */
export const mentionsGuard = (text: string): boolean => GUARD.test(text);

/** This guard: its program, its files, the files of whose signatures count, or an agent's settings. */
export const mentionsOwn = (text: string): boolean =>
  /destroy-guard|allowed_signers|ssh-keygen/.test(text) || /\.github\/hooks/.test(text) || mentionsGuard(text);

/**
 * A shell with something behind it, or a script by its path; or what runs a command by another name. Each line begins
 * anew: if the blanks in front of a command could be line ends, a text of many empty lines would take minutes.
 */
const RUNS =
  /(?:^|[;&|(])[ \t]*(?:make|just|task|mise|rake|invoke|inv|nox|tox|gradle|mage|nx|npx|poe|composer|act|python[\d.]*|node|ruby|perl|php|deno|tsx|(?:npm|pnpm|yarn|bun|uv|poetry|pdm|hatch) run)\s+\S|(?:^|[\s=:!|;&(/])(?:(?:ba|z|da|k|a)?sh|source)\s+\S|(?:^|[\s=:!|;&(])\.{1,2}\/\S/m;

export const runsMore = (text: string): boolean => RUNS.test(text);
