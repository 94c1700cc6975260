// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell
/** What a shell reads on standard input, wherever it runs: with the values that the shell outside puts into it. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { saidOf, workingCopy } from "./reading.ts";

const { folder, world } = workingCopy();
afterAll(() => rmSync(folder, { recursive: true }));

describe("what a shell reads is a script", () => {
  test.each([
    ["V=destroy; ssh h <<X\nterraform $V\nX", "destroy"],
    ["V=plan; ssh h <<X\nterraform $V\nX", "none"],
    ["ssh -i k -p 22 u@h <<X\nterraform $V\nX", "verb"],
    ['V=destroy; ssh h <<< "terraform $V"', "destroy"],
    ["V=destroy; cat <<X | ssh h\nterraform $V\nX", "destroy"],
    ["V=destroy; docker exec -i c sh <<X\nterraform $V\nX", "destroy"],
    ["su - <<X\nterraform $V\nX", "verb"],
    ["ssh h <<X\nterraform plan -var a=$V\nX", "none"],
    ["ssh h <<X\nsystemctl restart $S\nX", "none"],
    ["ssh h cat <<X\nterraform $V\nX", "none"],
    ["V=destroy; python3 <<X\nimport os; os.system('terraform $V')\nX", "unclear"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, folder, world)).toBe(said);
  });
});

describe("a shell that starts another one, which reads on where it is", () => {
  test.each([
    ["bash <<'X'\ndocker exec -i web bash\nX", "none"],
    ["bash <<'X'\neval \"$(direnv export bash)\"\nX", "none"],
    ["ssh h <<'X'\nsudo su -\napt update\nX", "none"],
    ["ssh h <<'X'\nsudo su -\nterraform destroy\nX", "destroy"],
    ["bash <<'X'\nV=plan\nbash\nV=destroy\nterraform $V\nX", "destroy"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, folder, world)).toBe(said);
  });
});
