import { isGitHubFault, isStatus, whyFailed } from "../github/client.ts";
import type { Log } from "./runner.ts";

/** Something that could not be written: what, why, and what follows from that. */
interface Failed {
  readonly what: string;
  readonly why: string;
  readonly then: string;
  readonly isForbidden: boolean;
}

const NO_PERMISSION = ". Give the job pull-requests: write and statuses: write";

function whyNot(error: unknown): string {
  const why = isGitHubFault(error)
    ? whyFailed(error)
    : `this is a fault of destroy-guard, please report it (${String(error)})`;
  return `${why}${isStatus(error, 403) ? NO_PERMISSION : ""}`;
}

/** Things to write after the verdict stands. What can't be written is a warning, and the verdict stays as it is. */
export class Attempts {
  private readonly failed: Failed[] = [];
  private readonly mayOnlyRead: boolean;

  /** `mayOnlyRead`: nobody expects the token of this run to write, so a refusal is no warning. */
  constructor(mayOnlyRead: boolean) {
    this.mayOnlyRead = mayOnlyRead;
  }

  /** Tries to write something; null where that fails. */
  async make<T>(what: string, write: () => Promise<T>, then = ""): Promise<T | null> {
    try {
      return await write();
    } catch (error) {
      this.failed.push({ what, why: whyNot(error), then, isForbidden: isStatus(error, 403) });
      return null;
    }
  }

  /** One warning for each reason: a token that may only read fails everything at once. */
  warn(log: Log): void {
    const expected = this.failed.filter(({ isForbidden }) => this.mayOnlyRead && isForbidden);
    const others = this.failed.filter((one) => !expected.includes(one));
    if (expected.length > 0)
      log.info(
        "The token of this run may only read, so nothing was written to the pull request; that is as it should be.",
      );
    for (const why of new Set(others.map((one) => one.why))) {
      const failed = others.filter((one) => one.why === why);
      const [first = "", ...more] = failed.map(({ what }) => what);
      const whats = [first, ...more.map((what) => `and ${what.charAt(0).toLowerCase()}${what.slice(1)}`)].join(", ");
      log.warning(`${whats}: ${why}. The verdict does not depend on it.${failed.map(({ then }) => then).join("")}`);
    }
  }
}
