import { onlyFinds, onlyReplaces, onlySubstitutes } from "./sed.ts";
import type { Text } from "./word.ts";

/**
 * Programs by what they do with their arguments. A name that is in none of these tables is one that may run its
 * arguments: Terraform is looked for among them all.
 */

/** Run what their arguments name, in the same folder and on the same machine. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  `command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf setsid caffeinate chronic unbuffer
  noglob nocorrect chrt taskset busybox toybox - aws-vault op doppler chamber`.split(/\s+/),
);

/** Shells, which read a script. */
export const SHELLS: ReadonlySet<string> = new Set("sh bash zsh dash ash ksh mksh fish rbash".split(" "));

/** Take a program as text, on the command line or on standard input. */
export const INTERPRETERS =
  /^(python|python2|python3|node|nodejs|deno|bun|ruby|perl|php|lua|ssh|docker|podman|kubectl|at|batch|crontab|make|gmake|tmux|screen|m4|ed|ex|vi|vim|nvim|sqlite|psql|mysql|gdb|lldb|sftp|lftp|ftp|csh|tcsh|nu|elvish|xonsh|pwsh|expect|tclsh|wish|osascript|gnuplot|dc|r|rscript|julia|guile|emacs)[\d.]*$/;

/** Start what their arguments name, behind options and words of their own. */
const STARTERS = new RegExp(
  `^(${[
    "find|fd|fdfind|flock|watch|strace|ltrace|entr|script|setpriv|unshare|chroot|systemd-run|systemd-inhibit|tmux|screen",
    "zellij|rlwrap|firejail|bwrap|parallel|watchexec|nodemon|runuser|pkexec|su-exec|gosu|tini|dumb-init|catatonit|xvfb-run",
    "pueue|tsp|daemonize|prlimit|numactl|faketime|torsocks|proxychains4?|start-stop-daemon|chpst|dbus-run-session|gtime",
    "retry|run-one|hyperfine|asciinema|dtach|abduco|rtk|sg|cgexec|nsenter",
    // with the settings of a project, a shell or an environment
    "direnv|mise|rtx|asdf|nix|nix-shell|guix|devbox|devenv|flox|pkgx|hermit|uv|poetry|pipenv|pdm|hatch|rye|pixi|conda",
    "mamba|micromamba|bundle|npm|npx|pnpm|yarn|bun|bunx",
    // with secrets or credentials
    "infisical|dotenv|dotenvx|dotenv-cli|env-cmd|envdir|s6-envdir|envchain|envconsul|vault-env|summon|teller|sops|bws",
    "phase|berglas|saml2aws|aws-okta|aws-sso|aws-runas|awsume|assume|granted|leapp|gimme-aws-creds|oidc-exec",
    "with[-_][\\w-]+|[\\w-]+[-_](?:env|exec|run)",
  ].join("|")})$`,
);

/** Whether a program starts what its arguments name. */
export const isStarter = (program: string): boolean => STARTERS.test(program);

/** Their arguments are data: nothing that stands there is run. */
const INERT: ReadonlySet<string> = new Set(
  `: true false echo printf pwd ls ll dir tree cat bat tac head tail less more wc sort uniq cut tr nl grep egrep fgrep rg
  ag ack test [ which whereis type whatis man help tldr mkdir touch stat file du df diff cmp comm jq yq basename
  dirname realpath readlink seq sleep date id whoami hostname uname printenv md5sum sha1sum sha256sum shasum base64 xxd
  od strings gh glab tflint tfsec checkov trivy infracost tfenv tofuenv tfswitch code set shopt umask ulimit wait jobs
  return exit break continue shift kill brew apt apt-get dnf yum apk pip pip3 npm pnpm yarn cargo chmod chown open
  terraform-docs terraform-ls jobs bg fg history pgrep pkill pidof killall say espeak logger wall notify-send
  terminal-notifier figlet cowsay`.split(/\s+/),
);

/** Those of git whose arguments are names, messages and paths. */
const INERT_GIT: ReadonlySet<string> = new Set(
  `add commit log show diff status branch push pull fetch tag merge blame grep ls-files rev-parse remote describe
  shortlog switch stash reset cherry-pick revert init clone notes reflog rev-list commit-tree ls-tree cat-file name-rev
  whatchanged range-diff format-patch`.split(/\s+/),
);

/**
 * Those of package programs that name packages. They also run things, with verbs for it (`npm exec`, `yarn dlx`) and
 * without: `pnpm terraform`, `yarn node -e`.
 */
const INERT_PACKAGES: ReadonlySet<string> = new Set(
  `install i ci add remove rm uninstall un update up upgrade outdated list ls view info show why audit search fund dedupe
  prune link unlink publish pack version login logout whoami config get set init create cache help doc docs build check
  clippy fmt fetch metadata tree`.split(/\s+/),
);

/** Options of git that name a program, whatever its verb: a pager, the other side of a connection, settings. */
const RUNS_IN_GIT = /^(-[Ouc]|--(upload-pack|receive-pack|exec|config|open-files-in-pager|ext-diff|template)\b)/;

/** `apt -o APT::Update::Pre-Invoke::=…`, `man -H…` */
const RUNS_IN = new Map([
  ["apt", /^(-o|--option)/],
  ["apt-get", /^(-o|--option)/],
  ["man", /^(-H|--html)/],
  ["terminal-notifier", /^-execute$/],
]);

export function isInert(program: string, args: readonly Text[]): boolean {
  const [first] = args;
  if (program === "git") return INERT_GIT.has(first?.text ?? "") && !args.some(({ head }) => RUNS_IN_GIT.test(head));
  if (/^(npm|pnpm|yarn|cargo)$/.test(program)) {
    const verb = args.find(({ head }) => !/^[-+]/.test(head));
    return verb === undefined || INERT_PACKAGES.has(verb.text ?? "");
  }
  // They name programs by their versions: `asdf install terraform 1.9.0`.
  if (/^(asdf|mise|rtx|proto|tenv)$/.test(program) && INERT_PACKAGES.has(first?.text ?? "")) return true;
  if (program === "sed") return onlySubstitutes(args);
  if (program === "perl") return onlyReplaces(args);
  if (/^[gmn]?awk$/.test(program)) return onlyFinds(args);
  if (program === "gh" && args.some(({ text }) => /^(codespace|cs|alias|extension)$/.test(text ?? ""))) return false;
  // All of them can be told to start a program: `rg --pre`, `sort --compress-program`, `man -P`, `less +!…`.
  if (args.some(({ text }) => text !== null && /^(--pre\b|--hostname-bin|--compress-program|-P|--pager|\+)/.test(text)))
    return false;
  if (args.some(({ head }) => RUNS_IN.get(program)?.test(head) === true)) return false;
  return INERT.has(program);
}

/**
 * Beside an apply in one command these can't change a plan file: they write nowhere but to where they are redirected.
 */
export const QUIET: ReadonlySet<string> = new Set(
  `: true false echo printf pwd ls cat head tail grep egrep rg wc cut tr test [ jq tee sleep date cd pushd popd
  export set unset exit command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf return`.split(
    /\s+/,
  ),
);

/** They run other commands, which count by themselves, or only read: they write no test, and make no folder. */
export const MAKES_NOTHING = /^(g?make|just|(go-)?task|mise|pre-commit|tflint|terraform-docs|tfsec|trivy|checkov)$/;

/** The file name of a program, without what does not change which program it is. */
export const baseName = (program: string): string =>
  program
    .replace(/^=/, "") // zsh: the path of the program of this name
    .replace(/^.*[/\\]/s, "")
    .replace(/\.(exe|cmd|bat)$/i, "")
    .toLowerCase();

const TERRAFORM = /^(terraform|tofu|opentofu|terragrunt|tf|tg)([-_.@]?v?\d[\w.-]*)?$/;

/** `terraform`, `tofu` or `terragrunt`, whatever the spelling; null for any other program. */
export function terraformName(program: string): "terraform" | "tofu" | "terragrunt" | null {
  const found = TERRAFORM.exec(baseName(program))?.[1];
  if (found === undefined) return null;
  return found === "terragrunt" || found === "tg" ? "terragrunt" : found.endsWith("tofu") ? "tofu" : "terraform";
}

/**
 * The same in an image's name: `hashicorp/terraform:1.9`, `ghcr.io/opentofu/opentofu@sha256:…`, `nixpkgs#terraform`.
 */
export const imageName = (word: string): ReturnType<typeof terraformName> =>
  terraformName(
    word
      .replace(/^.*#/s, "")
      .replace(/@sha256:.*$/s, "")
      .replace(/[:@][\w.-]+$/, ""),
  );

/** Words that stand among the arguments of many programs, and are builtins of a shell, which only a shell runs. */
export const NEVER_NESTED: ReadonlySet<string> = new Set(
  `cd pushd chdir popd export declare typeset local readonly read mapfile readarray printf getopts unset let source . trap alias
  hash - command builtin exec op time`.split(/\s+/),
);

/** What these print is made to be evaluated, and sets up a shell. */
const SETUP =
  /^["']?\$\((ssh-agent|\S*brew shellenv|direnv (hook|export)|mise (activate|env)|pyenv|rbenv|nodenv|fnm env|starship init|zoxide init|opam env|conda shell\.\w+|minikube docker-env|op signin|aws configure export-credentials)\b[\w\s.,=/-]*\)["']?$/;
export const isSetup = (raw: string): boolean => SETUP.test(raw);

const COMPLETION =
  /^(?:<|["']?\$)\((?:npm completion|([\w-]+) completion(?: -s| --shell)?[ =](?:bash|zsh)(?: [\w-]+)*)\)["']?$/;

/** `source <(kubectl completion bash)`, `eval "$(gh completion -s bash)"`: not `cat completion`, which shows a file. */
export function isCompletion(raw: string): boolean {
  const found = COMPLETION.exec(raw);
  return found !== null && !SHOWS.test(found[1] ?? "") && !SHELLS.has(found[1] ?? "");
}

/** They show, decode, fetch or run what a file or an address holds. */
const SHOWS =
  /^(cat|tac|rev|head|tail|less|more|bat|sort|uniq|cut|nl|tr|fold|fmt|pr|paste|column|expand|[efz]?grep|rg|ag|ack|sed|[gmn]?awk|jq|yq|base(32|64)|xxd|od|strings|echo|printf|tee|dd|curl|wget|https?|xh|gpg|openssl|\w*cat|gunzip|iconv|envsubst|env|sudo|command|source|eval|python\d?|perl|ruby|node|php|lua|make|expect|tclsh)$/;

/** Options that let a program run elsewhere; written together with others, too: `sudo -Hi`, `env -iC x`. */
export const ELSEWHERE = /^(-C|-D|-i|-S|--chdir|--cwd|--cd(?![\w-])|--dir(?![\w-])|--directory|--login|--split-string)/;
export const ELSEWHERE_OF: ReadonlyMap<string, RegExp> = new Map([
  ["sudo", /^(-[ABbEeHKklNnPSsVv]*[iDRh]|--(chroot|host))/],
  ["env", /^-[iv0]*[CS]/],
]);

/** Wrappers that have verbs of their own before the command. */
export const VERBED: ReadonlySet<string> = new Set(["aws-vault", "op", "doppler", "chamber"]);

/** Options of xargs that take the next word. */
export const XARGS_VALUE =
  /^(-[0rtpxo]*[adEILnPsJRS]|--(arg-file|delimiter|max-args|max-procs|max-chars|process-slot-var))$/;
