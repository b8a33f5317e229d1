/** How the page reads a request back, in one language. */
export interface WordTexts {
  /** The locale of numbers and dates. */
  readonly locale: string;
  readonly units: {
    readonly day: Unit;
    readonly hour: Unit;
    readonly minute: Unit;
    readonly second: Unit;
  };
  readonly and: string;
  readonly until: (time: string, rest: string) => string;
  readonly past: (time: string) => string;
  readonly level: (level: string) => string;
  readonly noLevel: string;
  readonly outputs: { readonly [control: number]: string };
  readonly noOutput: string;
  readonly play: (who: string, duration: string, outputs: string, until: string) => string;
  readonly playKeys: (count: number, duration: string, until: string) => string;
  readonly key: (number: number, track: string | undefined, who: string, outputs: string) => string;
  readonly limited: (duration: string) => string;
  readonly unlimited: string;
  readonly playback: (duration: string) => string;
  /** Where the content key comes from. */
  readonly sources: {
    readonly clear: string;
    readonly wrapped: string;
    readonly stored: string;
    readonly both: string;
  };
  readonly extensions: (count: number) => string;
}

type Unit = readonly [one: string, several: string];
