import { userInfo } from "node:os";

/** The name of the account that this runs under; null for one without a name, as containers have it. */
export function accountName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
