import { listed } from "../../report/quantity.ts";
import { type Action, pinned } from "../pins.ts";
import type { Cloud } from "../repository/clouds.ts";
import type { WorkflowFiles } from "../workflows/files.ts";
import { pathsOf, placedIn, stepsRun } from "../workflows/started.ts";
import { commentedOut, expression, why } from "./yaml.ts";

/** Steps that get credentials. Whose they are nobody can tell from files, so they are written as comments. */

const STEPS: Readonly<
  Record<Cloud, { readonly name: string; readonly action: Action; readonly with: readonly string[] }>
> = {
  aws: {
    name: "AWS",
    action: "aws-actions/configure-aws-credentials",
    with: ["role-to-assume: arn:aws:iam::111122223333:role/plan-only", "aws-region: eu-central-1"],
  },
  google: {
    name: "Google Cloud",
    action: "google-github-actions/auth",
    with: [
      "workload_identity_provider: projects/111122223333/locations/global/workloadIdentityPools/github/providers/github",
      "service_account: plan-only@PROJECT.iam.gserviceaccount.com",
    ],
  },
  azure: {
    name: "Azure",
    action: "azure/login",
    with: [
      `client-id: ${expression("vars.AZURE_CLIENT_ID")}`,
      `tenant-id: ${expression("vars.AZURE_TENANT_ID")}`,
      `subscription-id: ${expression("vars.AZURE_SUBSCRIPTION_ID")}`,
    ],
  },
};

/** A cloud in a sentence. */
export const cloudName = (cloud: Cloud): string => STEPS[cloud].name;

/** Workflows in which a step gets credentials of a cloud. */
export const credentialed = ({ workflows, actionAt }: WorkflowFiles): readonly string[] =>
  pathsOf(
    placedIn(workflows).filter((placed) =>
      stepsRun(placed, actionAt).some(({ step }) =>
        Object.values(STEPS).some(({ action }) => step.uses?.text.startsWith(`${action}@`) === true),
      ),
    ),
  );

/** Azure's provider takes the login of the step only if it is told so. */
const NOTES: Readonly<Partial<Record<Cloud, readonly string[]>>> = {
  azure: [
    "Provider and backend take the same ids from the environment of this job: ARM_CLIENT_ID, ARM_TENANT_ID and",
    'ARM_SUBSCRIPTION_ID, with ARM_USE_OIDC: "true".',
  ],
};

/** By these words it is seen that nobody has filled them in. */
export const CREDENTIALS_WAIT = "remove the `#` here and at id-token";

/** `isHosted`: HCP Terraform keeps a state. */
export function credentialSteps(clouds: readonly Cloud[], isHosted: boolean): readonly string[] {
  return [
    ...(clouds.length === 0
      ? []
      : [
          `# Credentials for ${listed(clouds.map(cloudName))}: ${CREDENTIALS_WAIT}, and fill in`,
          "# yours. Give them the right to read and nothing else: a plan runs code of the pull request.",
        ]),
    ...clouds.flatMap((cloud) => {
      const { action, with: given } = STEPS[cloud];
      const note = NOTES[cloud];
      return [
        ...commentedOut(note ?? []),
        ...commentedOut([`- uses: ${pinned(action)}`, "  with:", ...given.map((line) => `    ${line}`)]),
      ];
    }),
    ...(isHosted
      ? [
          "# HCP Terraform keeps the state: set TF_TOKEN_app_terraform_io, from a secret, in the environment of this job.",
        ]
      : []),
  ];
}

/** The permission that these steps need. */
export const credentialPermission = (clouds: readonly Cloud[]): readonly string[] =>
  clouds.length === 0 ? [] : [why("# id-token: write", "for the credentials below")];
