/** What the box stands for: a text that is too long to be shown leaves it empty, and stays what was pasted until something is typed. */
export function textToRead(shown: string, pasted: string): string {
  return shown === "" ? pasted : shown;
}
