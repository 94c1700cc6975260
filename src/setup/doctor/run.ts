import type { Diagnosis } from "../../domain/doctor.ts";
import { type ClientOptions, clientFor } from "../../github/client.ts";
import { diagnosisOf } from "./diagnosis.ts";
import { fileFactsIn } from "./files.ts";
import { askGitHub } from "./gather.ts";
import type { RepositoryName } from "./place.ts";

/** What is looked at. */
export interface Examined {
  /** The top of the working copy. */
  readonly top: string;
  /** Null: the files alone. */
  readonly asked: Asked | null;
  readonly log: ClientOptions["log"];
  readonly retryMs?: number | undefined;
}

export interface Asked {
  readonly repository: RepositoryName;
  readonly token: string;
  readonly ownersToken: string | null;
  readonly api: string;
  readonly server: string;
}

/** Looks at the files, asks GitHub where it can, and judges. */
export async function examined({ top, asked, log, retryMs }: Examined): Promise<Diagnosis> {
  const files = fileFactsIn(top);
  if (asked === null) return diagnosisOf({ files, github: null });
  const { owner, repo } = asked.repository;
  const client = (token: string) => clientFor({ token, baseUrl: asked.api, log, retryMs });
  const repository = { github: client(asked.token), owner, repo };
  const teams = asked.ownersToken === null ? null : client(asked.ownersToken);
  return diagnosisOf({ files, github: await askGitHub({ repository, teams, server: asked.server }, files) });
}
