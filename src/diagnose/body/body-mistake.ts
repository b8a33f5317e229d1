/** What the rows of the table of diagnoses need to know of the caller's contract and options. */
export interface BodyContext {
  /** Whether a name is one of a parameter, also with the index of a key where the contract has several. */
  readonly isKnown: (name: string) => boolean;
  /** Returns the canonical body of a body; `undefined` if it is refused. */
  readonly canonicalBody: (body: string) => string | undefined;
  /** Returns the canonical body of an object; `undefined` if it is refused. */
  readonly encodeObject: (object: unknown) => string | undefined;
}

/** A mistake about a whole body. */
export interface BodyMistake<Id extends string = string> {
  /** Stable; no rule and no advice has the same. */
  readonly id: Id;
  /** One sentence: what the body is, a colon, what to do. It never holds a value. */
  readonly message: string;
  /**
   * Returns the body that is in it; `fix` is absent where there is none or more than one. Returns `undefined` if the body is
   * none of these. Takes linear time, and never throws.
   */
  readonly recognize: (body: string, context: BodyContext) => RecognizedBody | undefined;
}

export interface RecognizedBody {
  readonly fix?: string;
}

/** A recognized body, with its fix if there is one. */
export function toRecognized(fix: string | undefined): RecognizedBody {
  return fix === undefined ? {} : { fix };
}
