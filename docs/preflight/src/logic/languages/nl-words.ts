import type { WordTexts } from "./word-texts.ts";

export const words: WordTexts = {
  locale: "nl-NL",
  units: {
    day: ["dag", "dagen"],
    hour: ["uur", "uur"],
    minute: ["minuut", "minuten"],
    second: ["seconde", "seconden"],
  },
  and: "en",
  until: (time, rest) => `tot ${time}, over ${rest}`,
  past: (time) => `tot ${time}, en dat is voorbij`,
  level: (level) => `een apparaat met ten minste ${level}`,
  noLevel: "een apparaat van het niveau dat de dienst zonder opgave neemt",
  outputs: {
    0: "op elke uitgang",
    1: "op uitgangen met HDCP 1 of nieuwer",
    2: "op uitgangen met HDCP 2 of nieuwer",
    3: "op uitgangen met HDCP 2.1 of nieuwer",
    4: "op uitgangen met HDCP 2.2 of nieuwer",
    5: "op geen enkele digitale uitgang",
  },
  noOutput: "op de uitgangen die de dienst zonder opgave neemt",
  play: (who, duration, outputs, until) =>
    `${who} mag ${duration} afspelen, ${outputs}; het token kan worden ingewisseld ${until}.`,
  playKeys: (count, duration, until) =>
    `${count === 1 ? "1 sleutel mag" : `${count} sleutels mogen`} ${duration} afspelen; het token kan worden ingewisseld ${until}.`,
  key: (number, track, who, outputs) =>
    `Sleutel ${number}${track === undefined ? "" : ` (${track})`} is voor ${who}, ${outputs}.`,
  limited: (duration) => duration,
  unlimited: "onbeperkt",
  playback: (duration) => `${duration} na het begin`,
  sources: {
    clear: "De inhoudssleutel staat in de aanvraag.",
    wrapped: "De inhoudssleutel staat in de aanvraag, ingepakt onder de sleutelversleutelingssleutel.",
    stored: "De inhoudssleutel is die in de sleutelopslag van de dienst.",
    both: "De inhoudssleutel staat naast een sleutelversleutelingssleutel, en welke de dienst gebruikt is niet beschreven.",
  },
  extensions: (count) => (count === 1 ? "De licentie heeft 1 extensie." : `De licentie heeft ${count} extensies.`),
};
