import { runWith } from "./in-memory.ts";

/** An option that a command accepts. */
export interface Option {
  readonly name: string;
  readonly takesValue: boolean;
}

/** The options of a command, as its error for an unknown option lists them: so that a new option is tested too. */
export async function listOptions(command: string): Promise<readonly Option[]> {
  const { stderr } = await runWith([command, "--unknown"]);
  return [...stderr.matchAll(/(--[a-z-]+)( VALUE)?[,;]/g)].map(([, name = "", value]) => ({
    name,
    takesValue: value !== undefined,
  }));
}
