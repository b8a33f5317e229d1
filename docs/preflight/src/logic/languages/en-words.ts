import type { WordTexts } from "./word-texts.ts";

export const words: WordTexts = {
  locale: "en-GB",
  units: {
    day: ["day", "days"],
    hour: ["hour", "hours"],
    minute: ["minute", "minutes"],
    second: ["second", "seconds"],
  },
  and: "and",
  until: (time, rest) => `until ${time}, in ${rest}`,
  past: (time) => `until ${time}, which is over`,
  level: (level) => `a device with at least ${level}`,
  noLevel: "a device of whatever level the service takes where none is given",
  outputs: {
    0: "on any output",
    1: "on outputs with HDCP 1 or later",
    2: "on outputs with HDCP 2 or later",
    3: "on outputs with HDCP 2.1 or later",
    4: "on outputs with HDCP 2.2 or later",
    5: "on no digital output",
  },
  noOutput: "on whatever outputs the service takes where none are given",
  play: (who, duration, outputs, until) =>
    `${who} may play ${duration}, ${outputs}; the token can be redeemed ${until}.`,
  playKeys: (count, duration, until) =>
    `${count === 1 ? "1 key" : `${count} keys`} may play ${duration}; the token can be redeemed ${until}.`,
  key: (number, track, who, outputs) =>
    `Key ${number}${track === undefined ? "" : ` (${track})`} is for ${who}, ${outputs}.`,
  limited: (duration) => `for ${duration}`,
  unlimited: "without a time limit",
  playback: (duration) => `${duration} after playback starts`,
  sources: {
    clear: "The content key is in the request.",
    wrapped: "The content key is in the request, wrapped under the key encryption key.",
    stored: "The content key is the one that the key storage of the service holds.",
    both: "The content key stands beside a key encryption key, and which the service uses is not documented.",
  },
  extensions: (count) => (count === 1 ? "The license has 1 extension." : `The license has ${count} extensions.`),
};
