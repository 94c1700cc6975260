// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell
/** A copy of a state takes nothing away. One that lands on a state, or where Terraform looks for one, does. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dateOf } from "../../../src/keyboard/hook/shell/dates.ts";
import { folderWith } from "../../cli/running.ts";
import { initialise } from "../../git.ts";
import { ask, MESSAGES } from "./asking.ts";

/** A working copy: its state, an older copy of it, and a root of a local backend with a name of its own. */
function workingCopy(files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({
    "main.tf": 'resource "terraform_data" "a" {}\n',
    "terraform.tfstate": "{}",
    "yesterday.tfstate": "{}",
    "old.json": "{}",
    "lab/backend.tf": 'terraform {\n  backend "local" {\n    path = "../states/lab.tfstate"\n  }\n}\n',
    "lab/terraform.tfstate.d/blue/terraform.tfstate": "{}",
    ...files,
  });
  mkdirSync(join(folder, "copies"));
  initialise(folder);
  return folder;
}

const reasonFor = async (command: string, folder: string): Promise<string | null> =>
  (await ask("claude", MESSAGES.claude(command, folder), { cwd: folder, env: { HOME: "/home/somebody" } })).reason;

describe("may be copied", () => {
  test.each([
    "cp terraform.tfstate backup.tfstate",
    "cp -p terraform.tfstate copies/2026-11-21.tfstate",
    "cp terraform.tfstate terraform.tfstate.bak",
    "cp terraform.tfstate{,.bak}",
    'cp terraform.tfstate "terraform.tfstate.$(date +%F)"',
    "cp terraform.tfstate backup-$(date -u +%Y%m%d-%H%M%S).tfstate",
    "cp terraform.tfstate terraform.tfstate.`date +%s`",
    "install -m 600 terraform.tfstate copy.tfstate",
    "rsync -a terraform.tfstate copy.tfstate",
    "rsync -a host:infra/terraform.tfstate copy.tfstate",
    "scp host:infra/terraform.tfstate copy.tfstate",
    "cat terraform.tfstate > copy.tfstate",
    "cat terraform.tfstate | tee copy.tfstate > /dev/null",
    "dd if=terraform.tfstate of=copy.tfstate",
    "terraform state pull > backup.tfstate",
    "terraform state pull > backup-$(date +%F).tfstate",
    "tofu -chdir=lab state pull | tee lab-copy.tfstate",
    "jq -S . terraform.tfstate > sorted.tfstate",
    "gzip -k terraform.tfstate",
    "gzip -c terraform.tfstate > copies/state.tfstate.gz",
    "tar czf states.tgz terraform.tfstate",
    "zip states.zip terraform.tfstate",
    "cp -r lab copies",
    "cp -r lab copies/",
    "aws s3 cp s3://bucket/prod.tfstate .",
    "aws s3 cp s3://bucket/prod/terraform.tfstate copy.tfstate --profile prod",
    "aws --profile prod s3 cp s3://bucket/prod/terraform.tfstate copies/prod.json",
    "aws s3 cp s3://$BUCKET/prod.tfstate copy.tfstate",
    "aws s3 cp s3://$BUCKET/prod.tfstate copies/",
    "aws s3 cp s3://bucket/prod.tfstate - | jq .serial",
    "aws s3 ls s3://bucket/prod.tfstate",
    "aws s3api get-object --bucket b --key prod.tfstate copy.tfstate",
    "aws s3api list-object-versions --bucket b --prefix prod.tfstate",
    "gsutil cp gs://bucket/default.tfstate copy.tfstate",
    "gsutil -m cp gs://bucket/default.tfstate copies",
    "gcloud storage cp gs://bucket/default.tfstate .",
    "gcloud storage cat gs://bucket/default.tfstate > copy.tfstate",
    "az storage blob download -c states -n prod.tfstate -f copy.tfstate",
    "az storage blob download -c states -n prod.tfstate --file=copy.tfstate",
    "rclone copyto store:bucket/prod.tfstate copy.tfstate",
    "rclone copy store:bucket/prod.tfstate copies",
    "curl -sSo copy.tfstate https://host/prod.tfstate",
    "curl -fsSL https://host/prod.tfstate -o copy.tfstate",
    "curl -O https://host/prod.tfstate",
    "curl -s https://host/prod.tfstate | jq .serial",
    "wget https://host/prod.tfstate",
    "wget -qO- https://host/prod.tfstate | jq .serial",
    "wget -q -O copy.tfstate https://host/prod.tfstate",
  ])("%s", async (command) => {
    expect(await reasonFor(command, workingCopy())).toBeNull();
  });
});

describe("may not be copied onto", () => {
  test.each([
    // A name that is new before the command need not be new when the copy is made.
    "ln -s lab d; cp old.json d/prod.tfstate",
    "cp -al lab d; echo > d/prod.tfstate",
    "mkdir q && cp old.json q/prod.tfstate && cp -r q/. .",
    "rsync -a --link-dest=../lab lab/ d/; echo > d/prod.tfstate",
    "date() { echo prod; }; cp old.json lab/$(date +%F).tfstate",
    "PATH=.:$PATH cp old.json lab/$(date +%F).tfstate",
    "for f in a; do cp old.json copy.tfstate; done",
    "scp host:yesterday.tfstate .",
    "rsync host:terraform.tfstate ./",
    "rsync -t old.json terraform.tfstate",
    "rclone copyto old.json store:bucket/prod.tfstate -P",
    "gcloud storage cp old.json gs://bucket/default.tfstate -q",
    "gsutil cp old.json gs://bucket/x.tfstate -",
    "az storage blob upload -c download -n prod.tfstate -f old.json",
    "wget https://host/yesterda%79.tfstate",
    "gzip -k --suf .tfstate terraform",
    "cp old.json terraform.tfstate",
    "cp yesterday.tfstate terraform.tfstate",
    "cp terraform.tfstate yesterday.tfstate",
    "cp terraform.tfstate copies/terraform.tfstate",
    "cp old.json terraform.tfstate.backup",
    "cp old.json errored.tfstate",
    "cp old.json terraform.app.tfstate",
    "cp old.json .terraform.tfstate.lock.info",
    "cp old.json states/lab.tfstate",
    "cp old.json STATES/LAB.TFSTATE",
    "cd lab && cp ../old.json ../states/lab.tfstate",
    "cp old.json lab/terraform.tfstate.d/green.tfstate",
    'cp old.json "$COPY.tfstate"',
    'cp terraform.tfstate "$COPY"',
    'cp terraform.tfstate "terraform.tfstate.$(date +$FORMAT)"',
    'cp terraform.tfstate "terraform.tfstate.$(date +backup)"',
    'cp old.json "terraform$(date +.%S).tfstate"',
    "cp old.json dangling",
    "cp old.json through/prod.tfstate",
    "cp *.tfstate copies",
    "cp c*/yesterday.tfstate .",
    "cp c*/y*.tfstate .",
    "cp $DIR/x.tfstate copies",
    "cp -l terraform.tfstate z",
    "cp -s terraform.tfstate z",
    "mv old.json copy.tfstate",
    "mv terraform.tfstate copy.tfstate",
    "ln -s old.json copy.tfstate",
    "install old.json terraform.tfstate",
    "rsync old.json terraform.tfstate",
    "rsync --remove-source-files terraform.tfstate copies/x.json",
    "rsync terraform.tfstate host:states/copy.tfstate",
    "scp terraform.tfstate host:copy.tfstate",
    "cat old.json > terraform.tfstate",
    "cat old.json >> yesterday.tfstate",
    "terraform state pull > terraform.tfstate",
    "gunzip -k terraform.tfstate.gz",
    "gzip -dk terraform.tfstate.gz",
    "gzip terraform.tfstate",
    "gzip -k -S .tfstate terraform",
    "ssh host 'cp old.json /srv/copy.tfstate'",
    'docker run -v "$PWD":/w -w /w alpine cp old.json /srv/copy.tfstate',
    "cd $DIR && cp old.json copy.tfstate",
    "aws s3 cp copy.tfstate s3://bucket/prod.tfstate",
    "aws s3 cp s3://bucket/old.tfstate s3://bucket/prod.tfstate",
    "aws s3 cp s3://bucket/prod/terraform.tfstate .",
    "aws s3 cp s3://bucket/old.tfstate terraform.tfstate",
    "aws s3 cp s3://bucket/$NAME.tfstate copies",
    'aws s3 cp s3://bucket/prod.tfstate "$DIR"',
    "aws s3 cp --recursive s3://bucket/x.tfstate copies",
    "aws s3 mv s3://bucket/prod.tfstate copy.tfstate",
    "aws s3 sync s3://bucket . --include '*.tfstate'",
    "aws s3api get-object --bucket b --key old.json terraform.tfstate",
    "aws s3api put-object --bucket b --key prod.tfstate --body copy.json",
    "gsutil cp copy.tfstate gs://bucket/default.tfstate",
    "gsutil cp 'gs://bucket/*.tfstate' .",
    "gsutil rm gs://bucket/default.tfstate",
    "gcloud storage cp gs://bucket/old.tfstate terraform.tfstate",
    "gcloud storage mv gs://bucket/default.tfstate copy.tfstate",
    "az storage blob upload -c states -n prod.tfstate -f copy.json",
    "az storage blob download -c states -n old.tfstate -f terraform.tfstate",
    "az storage blob download -c states -n old.tfstate -f copy.tfstate --fil terraform.tfstate",
    "rclone copyto copy.tfstate store:bucket/prod.tfstate",
    "rclone copy store:bucket/terraform.tfstate new",
    "rclone moveto store:bucket/prod.tfstate copy.tfstate",
    "curl -o terraform.tfstate https://host/old.tfstate",
    "curl --outp terraform.tfstate https://host/old.json",
    "curl -T copy.tfstate https://host/prod.tfstate",
    "curl -X DELETE https://host/prod.tfstate",
    "curl -O https://host/terraform.tfstate",
    "wget https://host/terraform.tfstate",
    "wget -P lab https://host/lab.tfstate",
    "wget -i list.tfstate",
  ])("%s", async (command) => {
    const folder = workingCopy();
    symlinkSync("states/lab.tfstate", join(folder, "dangling"));
    symlinkSync("lab/terraform.tfstate.d", join(folder, "through"));
    expect(await reasonFor(command, folder)).toContain("a state");
  });
});

describe("a name that a configuration may mean", () => {
  const command = "cp old.json prod.tfstate";

  test.each([
    ["infra/prod.tfbackend", 'path = "prod.tfstate"\n'],
    ["terragrunt.hcl", 'remote_state {\n  backend = "local"\n  config = { path = "${local.name}.tfstate" }\n}\n'],
    ["infra/main.tofu", 'terraform {\n  backend "local" {\n    path = "${var.environment}.tfstate"\n  }\n}\n'],
    ["infra/main.tf.json", '{"terraform":{"backend":{"local":{"path":"prod.tfstate"}}}}'],
    ["infra/main.tofu.json", '{"terraform":{"backend":{"local":{"path":"${var.x}.tfstate"}}}}'],
    ["infra/.terraform/terraform.tfstate", '{"backend":{"type":"local","config":{"path":"../prod.tfstate"}}}'],
  ])("is a state's: %s", async (file, text) => {
    expect(await reasonFor(command, workingCopy({ [file]: text }))).toContain("a state");
  });

  test("is free where none of them does", async () => {
    expect(await reasonFor(command, workingCopy())).toBeNull();
  });

  test("counts as a state's where there is too much to be searched", async () => {
    const many = Object.fromEntries(Array.from({ length: 5200 }, (_, at) => [`many/${at}.txt`, ""]));
    expect(await reasonFor(command, workingCopy(many))).toContain("a state");
  });
});

test("says how a copy is named", async () => {
  const folder = workingCopy();
  expect(await reasonFor("cp terraform.tfstate yesterday.tfstate", folder)).toContain(
    "To keep a copy, give it a name that is not taken, such as terraform.tfstate.copy.",
  );
  expect(await reasonFor("rm terraform.tfstate", folder)).not.toContain("To keep a copy");
});

describe("the name of a file by the date", () => {
  const now = new Date(2026, 10, 21, 3, 4, 5);

  test.each([
    ["date +%F", "2026-11-21"],
    ["date +%Y%m%d-%H%M%S", "20261121-030405"],
    ["date +%Y-%m-%dT%T", "2026-11-21T03:04:05"],
    ["date -I", "2026-11-21"],
    ["date +%s", String(now.getTime() / 1000)],
    ["date -u +%F", now.toISOString().slice(0, 10)],
  ])("%s", (command, text) => {
    expect(dateOf(command.split(" "), now)).toBe(text);
  });

  test.each(["date", "date +%S", "date +%A", "date +%F/x", "date -d tomorrow +%F", "date +backup", "ls +%F"])(
    "is not known of %s",
    (command) => {
      expect(dateOf(command.split(" "), now)).toBeNull();
    },
  );
});

test("a date is no name of a plan: it may be another one when it runs", async () => {
  expect(await reasonFor("terraform apply plan-$(date +%s)", workingCopy())).toContain("Which plan is applied");
});

test("what lies in a folder behind a link counts where it lies", async () => {
  const folder = workingCopy({ "elsewhere/below/x": "", "elsewhere/prod.tfstate": "{}" });
  symlinkSync("elsewhere/below", join(folder, "link"));
  writeFileSync(join(folder, "new.json"), "{}");
  expect(await reasonFor("cp new.json link/../prod.tfstate", folder)).toContain("a state");
});
