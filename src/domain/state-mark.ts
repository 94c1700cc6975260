/** Which state a plan was made of: a state keeps its lineage, and its serial grows with each change. */
export interface StateMark {
  readonly lineage: string;
  readonly serial: number;
}

/** The state of a root now, and as the last apply that is known of it saw or left it. */
export interface StateHistory {
  readonly is: StateMark;
  readonly was: StateMark;
  /** Day of that apply, `YYYY-MM-DD`. */
  readonly since: string;
}
