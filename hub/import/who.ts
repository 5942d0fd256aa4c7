// Who runs a command, as the operating system says: until the hub knows identities of its own, this and `--by` are all there is.

import { userInfo } from "node:os";

/** The user's name; "uid 1234" where no list of users knows the number, as in many containers. */
export function operatingSystemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? "?"}`;
  }
}
