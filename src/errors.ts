/** A caller's mistake: the message names the argument, the value and what is allowed. Told to the caller as it stands. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

/** The database cannot be reached or did not answer in time. The cause is for the log only. */
export class GraphUnavailable extends Error {
  override name = 'GraphUnavailable';
}

/** Whoever asked has left: nobody reads the answer. */
export class AskerLeft extends Error {
  override name = 'AskerLeft';
}

/** The work was ended at its time limit; the message says how to narrow the question. */
export class DeadlineExceeded extends Error {
  override name = 'DeadlineExceeded';
}

/** A search through the graph met a bound; the message says which one and how to narrow the question. */
export class BoundExceeded extends Error {
  override name = 'BoundExceeded';
}

/** The question would cost more than is allowed; the message says its cost, the limit and what to change. */
export class TooExpensive extends Error {
  override name = 'TooExpensive';
}

/** A row of the database is not what its statement promises: our defect, masked from callers. */
export class BrokenRow extends Error {
  override name = 'BrokenRow';
}

/** A setting is wrong; the message names the variable, its value unless secret, and what is allowed. Ends the process. */
export class BadConfig extends Error {
  override name = 'BadConfig';
}

/** Something outside the project is missing or in the way; the message is one sentence that says what to do. Ends the process. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
