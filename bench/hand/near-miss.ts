import type { ParameterName } from "widevine-license-token";
import { names } from "../request.ts";

const lowerCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
const folded = names.map(lowerCase);

/** The parameter that a name is nearest to, at most two edits away (one, for the short ones). */
export function nearMiss(name: string): ParameterName | undefined {
  const { length } = name;
  if (length < 2 || length > 21) return undefined;
  const text = lowerCase(name);
  let best = 3;
  let nearest: ParameterName | undefined;
  for (let i = 0; i < folded.length; i++) {
    const parameter = folded[i] ?? "";
    const most = Math.min(best - 1, length === 2 ? 0 : parameter.length <= 4 ? 1 : 2);
    if (Math.abs(parameter.length - length) > most) continue;
    const distance = distanceOf(text, parameter);
    if (distance <= most) {
      best = distance;
      nearest = names[i];
    }
  }
  return nearest;
}

const width = 24;
const table = new Uint8Array(width * width);
const at = (row: number, column: number): number => table[row * width + column] ?? 0;

function distanceOf(from: string, to: string): number {
  for (let row = 0; row <= from.length; row++) {
    for (let column = 0; column <= to.length; column++) {
      let least = row === 0 ? column : column === 0 ? row : 255;
      if (row > 0 && column > 0) {
        const unit = from.charCodeAt(row - 1);
        const wanted = to.charCodeAt(column - 1);
        least = at(row - 1, column - 1) + (unit === wanted ? 0 : 1);
        least = Math.min(least, at(row - 1, column) + 1, at(row, column - 1) + 1);
        const swapped =
          row > 1 && column > 1 && unit === to.charCodeAt(column - 2) && from.charCodeAt(row - 2) === wanted;
        if (swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      }
      table[row * width + column] = least;
    }
  }
  return at(from.length, to.length);
}
