import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { bash } from "../../bash.ts";
import { saidOf, workingCopy } from "./reading.ts";

const { folder, world } = workingCopy();
afterAll(() => rmSync(folder, { recursive: true }));

/** Commands of plain words, and what is said of them. */
const PLAIN = [
  ["terraform destroy -auto-approve", "destroy"],
  ["tofu apply", "no-plan"],
  ["terraform apply -replace=x.y", "no-plan"],
  ["terraform -chdir=infra apply tfplan", "review"],
  ["terraform apply tfplan", "review"],
  ["terraform state rm x.y", "surgery"],
  ["terraform init -migrate-state", "init"],
  ["terragrunt run-all destroy", "many"],
  ["rm terraform.tfstate", "state"],
  ["rm -rf .terraform", "terraform-folder"],
  ["terraform plan -out=tfplan", "none"],
  ["terraform state list", "none"],
  ["terraform frobnicate", "verb"],
] as const;

/** Ways to write a letter so that a shell reads the same one. */
const letter = (char: string): fc.Arbitrary<string> => {
  const hex = char.charCodeAt(0).toString(16).padStart(2, "0");
  const octal = char.charCodeAt(0).toString(8);
  return fc.constantFrom(
    char,
    char,
    char,
    `\\${char}`,
    `'${char}'`,
    `"${char}"`,
    `$'${char}'`,
    `$'\\x${hex}'`,
    `$'\\${octal}'`,
    `''${char}`,
    `${char}""`,
    `\\\n${char}`,
  );
};

const word = (text: string): fc.Arbitrary<string> => fc.tuple(...[...text].map(letter)).map((parts) => parts.join(""));

const space = fc.constantFrom(" ", "  ", "\t", " \\\n", " \\\n  ");

/** The same words, written differently. */
const written = (command: string): fc.Arbitrary<string> =>
  fc
    .tuple(...command.split(" ").map((text) => fc.tuple(space, word(text))))
    .map((words) => words.map(([gap, text], at) => (at === 0 ? text : gap + text)).join(""));

type Wrap = (command: string) => string;

/** What stands before a command of words. */
const PREFIXES = ["command ", "env ", "env A=b C='d e' ", "nohup ", "timeout 60 ", "exec ", "nice -n 5 ", "sudo -E "];
const FIRST = ["", "", "A=b ", "time ", "! ", "TF_LOG=debug B='c d' "];
/** What stands behind it. */
const SUFFIXES = ["", "", " 2>&1 | cat", " > /dev/null", " # ls", " &", " < /dev/null"];

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What runs any command as it is. */
const AROUND: readonly Wrap[] = [
  (command) => `ls\n${command}`,
  (command) => `true && ${command}`,
  (command) => `false || ${command}`,
  (command) => `( ${command}\n)`,
  (command) => `{ ${command}\n}`,
  (command) => `if true; then ${command}\nfi`,
  (command) => `case x in x) ${command}\n;; esac`,
  (command) => `bash -c ${quoted(command)}`,
  (command) => `sh <<'END${command.length}'\n${command}\nEND${command.length}`,
  (command) => `eval ${quoted(command)}`,
];

const wrapping: fc.Arbitrary<Wrap> = fc
  .tuple(
    fc.constantFrom(...FIRST),
    fc.array(fc.constantFrom(...PREFIXES), { maxLength: 3 }),
    fc.constantFrom(...SUFFIXES),
    fc.array(fc.constantFrom(...AROUND), { maxLength: 3 }),
  )
  .map(
    ([first, prefixes, suffix, around]) =>
      (command) =>
        around.reduce((inner, wrap) => wrap(inner), first + prefixes.join("") + command + suffix),
  );

const spelled = fc
  .constantFrom(...PLAIN)
  .chain(([command, said]) =>
    fc.tuple(written(command), wrapping).map(([text, wrap]): readonly [string, string] => [wrap(text), said]),
  );

test("what a shell does to words without changing them does not change the answer", async () => {
  await fc.assert(
    fc.asyncProperty(spelled, async ([command, said]) => {
      expect(await saidOf(command, folder, world)).toBe(said);
    }),
    { numRuns: 1500 },
  );
});

test("the ways to write a word are ways that bash reads so", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLAIN).chain(([command]) => fc.tuple(written(command), fc.constant(command))),
      ([command, plain]) => {
        const { stdout } = bash(["-c", `printf '%s\\n' ${command}`]);
        expect(stdout.trimEnd().split("\n")).toEqual(plain.split(" "));
      },
    ),
    { numRuns: 60 },
  );
});

test("a full path does not change the answer", async () => {
  for (const [command, said] of PLAIN)
    for (const path of ["/usr/bin/", "./", "../x/", "~/bin/", "$HOME/bin/", '"$DIR"/bin/'])
      expect([path, command, await saidOf(path + command, folder, world)]).toEqual([path, command, said]);
});

test("no text makes the reading fail", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(
          "terraform",
          "destroy",
          "$",
          "`",
          "'",
          '"',
          "(",
          ")",
          "{",
          "}",
          "<<",
          "<<<",
          "\n",
          ";",
          "&&",
          "|",
          " ",
          "if",
          "then",
          "fi",
          "\\",
          "$((",
          "EOF",
          "[",
          "*",
          "case",
          "in",
          "esac",
          "=",
          "a",
        ),
        { maxLength: 14 },
      ),
      async (parts) => {
        expect(await saidOf(parts.join(""), folder, world)).toEqual(expect.any(String));
      },
    ),
    { numRuns: 1500 },
  );
});
