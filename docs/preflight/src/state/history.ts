import type { ContractName, PastedRequest } from "../logic/index.ts";
import type { Draft } from "./draft.ts";
import type { Destination } from "./endpoint.ts";

/** A request that was pasted, and the text in which it was read. */
interface ReadRequest {
  readonly text: string;
  /** The contract in which it was read, which may not be the chosen one any more. */
  readonly contract: ContractName;
  readonly read: PastedRequest;
}

/** What an undo gives back; nothing in it is ever changed in place. */
export interface Undoable {
  draft: Draft;
  destination: Destination;
  contract: ContractName;
  /** The request that was pasted last. */
  request: ReadRequest | undefined;
  /** The ids of its losses that a person has checked. */
  dismissed: ReadonlySet<string>;
}

interface Moment extends Readonly<Undoable> {
  /** What was done after it, in words. */
  readonly said: string;
}

/** What was done and can be undone, and what was undone and can be done again. */
export interface History {
  /** What was done last, in words; `undefined` if nothing can be undone. */
  readonly done: () => string | undefined;
  readonly canRedo: () => boolean;
  /** Remembers the state before something is done. */
  readonly remember: (said: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** In steps: a step holds the texts, of which there may be many. */
const longest = 50;

export function createHistory(state: Undoable): History {
  const past: Moment[] = [];
  const future: Moment[] = [];
  return {
    done: () => past.at(-1)?.said,
    canRedo: () => future.length > 0,
    remember(said) {
      past.push(momentOf(said));
      if (past.length > longest) past.shift();
      future.length = 0;
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
  };

  function step(from: Moment[], to: Moment[]): void {
    const moment = from.pop();
    if (moment === undefined) return;
    to.push(momentOf(moment.said));
    const { said: _, ...before } = moment;
    Object.assign(state, before);
  }

  function momentOf(said: string): Moment {
    const { draft, destination, contract, request, dismissed } = state;
    return { said, draft, destination, contract, request, dismissed };
  }
}
