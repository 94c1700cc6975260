/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html; of S3 and of some others it names none. */
const ACCOUNT = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/;
/** https://learn.microsoft.com/azure/azure-resource-manager/management/overview */
const SUBSCRIPTION = /^\/subscriptions\/([^/]+)/i;

/** In which account or subscription something lies, by its ARN or its id; null where that does not tell. */
export const accountIn = (id: string): string | null =>
  ACCOUNT.exec(id)?.[1] ?? SUBSCRIPTION.exec(id)?.[1]?.toLowerCase() ?? null;

const SIGN = "~account";

/** `arn~account` → `arn`: of what is kept anyway the account is not kept as well. Null for any other path. */
export const idOfAccount = (path: string): string | null => (path.endsWith(SIGN) ? path.slice(0, -SIGN.length) : null);
