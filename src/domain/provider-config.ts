/**
 * Which of several configurations of its provider an object has: `kubernetes.east` and `kubernetes.west` are two
 * clusters, and what has a name in one is not what has that name in the other.
 */
export interface ProviderConfig {
  /** `kubernetes`: what the types of its objects begin with. */
  readonly provider: string;
  /** What tells it from others; null where that is not known: once its block is gone no plan tells it. */
  readonly is: string | null;
  /** The module that the object stands in: `app.storage`. */
  readonly module: string;
  /** The configurations of the blocks of that module. */
  readonly inModule: ReadonlySet<string>;
}

/**
 * Whether two objects can't be meant by one name. Of an object without a block it is taken that it had a configuration
 * which its module has still; what stands in its own module may always be meant.
 */
export function isElsewhere(one: ProviderConfig | undefined, other: ProviderConfig | undefined): boolean {
  if (one === undefined || other === undefined || one.provider !== other.provider) return false;
  if (one.is !== null && other.is !== null) return one.is !== other.is;
  const [without, known] = one.is === null ? [one, other.is] : [other, one.is];
  return known !== null && one.module !== other.module && !without.inModule.has(known);
}
