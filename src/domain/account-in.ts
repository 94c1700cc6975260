/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html; of S3 and of some others it names none. */
const ACCOUNT = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/;
/** https://learn.microsoft.com/azure/azure-resource-manager/management/overview */
const SUBSCRIPTION = /^\/subscriptions\/([^/]+)/i;

/** The subscription of Azure in an id; null where it has none. */
export const subscriptionIn = (id: string): string | null => SUBSCRIPTION.exec(id)?.[1]?.toLowerCase() ?? null;

/** In which account or subscription something lies, by its ARN or its id; null where that does not tell. */
export const accountIn = (id: string): string | null => ACCOUNT.exec(id)?.[1] ?? subscriptionIn(id);

const SIGN = "~account";

/**
 * `arn~account` → `arn`; null for any other path. The reader reads such a path where it asks only who names what; of an
 * object that is kept the ARN is kept, and its account is taken out of that when it is asked for.
 */
export const idOfAccount = (path: string): string | null => (path.endsWith(SIGN) ? path.slice(0, -SIGN.length) : null);
