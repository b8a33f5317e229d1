import type { PasteTexts } from "./paste-texts.ts";

export const paste: PasteTexts = {
  forms: {
    "body.json": "JSON",
    "body.har": "een HAR-bestand",
    "body.multipart": "multipart/form-data",
    "body.fenced": "een codeblok",
    "body.url": "een URL",
    "body.question-mark": "een query",
    "body.lines": "een lijst met op elke regel een parameter",
    "body.html-escaped": "een body in HTML-codering",
    "body.encoded-twice": "een body die twee keer gecodeerd is",
    "body.line-breaks": "een body met regeleinden",
  },
  command: {
    curl: "een curl-opdracht",
    wget: "een wget-opdracht",
    httpie: "een opdracht van HTTPie",
    powershell: "een opdracht van PowerShell",
    fetch: "een fetch-aanroep",
    python: "een aanroep in Python",
    http: "een HTTP-bericht",
  },
  plainBody: "een body",
  request: (form, count, lost) =>
    `Dit is ${form}: ${count === 1 ? "1 parameter is" : `${count} parameters zijn`} gelezen${lost === 0 ? "" : `, en ${lost === 1 ? "1 ding vraagt" : `${lost} dingen vragen`} aandacht`}.`,
  inside: (outer, inner) => `${outer} met ${inner} erin`,
  besideCodes: (codes) => `Ernaast staat ${codes}.`,
  nothing:
    "Niets in deze tekst is bekend: plak een aanvraag in welke vorm ook, een antwoord van de dienst, een code zoals -2018, of een sleutel.",
  tooLong: "Deze tekst heeft meer dan 200.000 tekens: plak alleen het deel met de aanvraag.",
  grant: "Dit is het antwoord van de dienst op een aanvraag die is geaccepteerd: het bevat een token.",
  refusal: (code, who) => `Dit is een fout van de dienst, ${code}: aan zet is ${who}.`,
  refusalWithoutCode: "Dit is een antwoord van de dienst zonder token en zonder bekende code.",
  unsigned: (code) => `Dit getal heeft geen minteken: bedoelt u de code ${code}?`,
  noSuchCode:
    "De dienst heeft zo'n code niet: vergelijk de cijfers met het antwoord, of zoek in de lijst met codes op deze pagina.",
  codes: (codes) => `Deze tekst noemt ${codes}.`,
  key: "Dit lijkt een sleutel of een sleutel-id: kies het veld waarin het hoort.",
  name: "Dit lijkt de naam van een sleutel: die hoort in de sleutel-id.",
  authenticator: "Dit lijkt een API-sleutel.",
  parameter: (name) => name ?? "Een parameter waarvan de naam niet getoond wordt, omdat die een geheim kan zijn,",
  undecodable: (name) =>
    `${name} heeft een procentteken zonder twee hexadecimale cijfers, of bytes die geen UTF-8 zijn, en is daarom niet gelezen: schrijf een procentteken als %25.`,
  duplicate: (label) =>
    `${label} is meer dan eens opgegeven, met verschillende teksten: de eerste is genomen, kies de juiste.`,
  duplicateSame: (label) => `${label} is meer dan eens opgegeven, met dezelfde tekst: de dienst kan dat weigeren.`,
  unknown: (name) => `${name} is geen parameter van dit contract, en is daarom weggelaten.`,
  nearMiss: (name, parameter) =>
    `${name} is geen parameter, en is daarom weggelaten: misschien is ${parameter} bedoeld.`,
  otherContract: (name) =>
    `${name} hoort alleen bij het waargenomen contract, en is daarom weggelaten: kies dat contract.`,
  renamed: (name, parameter) => `${name} is gelezen als ${parameter}: verbeter de naam waar de aanvraag gemaakt wordt.`,
  invisible: (parameter) =>
    `Naast de naam ${parameter} staat een spatie of een onzichtbaar teken: verwijder dat waar de aanvraag gemaakt wordt.`,
  empty: (label) => `${label} is opgegeven zonder tekst, en is daarom weggelaten: de dienst kan een lege weigeren.`,
  limit: (label, most) => `${label} komt meer dan ${most} keer voor: alleen de eerste ${most} zijn gelezen.`,
  gap: "In de nummers van de sleutels ontbreekt er een, en daarom zijn de sleutels opnieuw genummerd.",
  moreLosses: (count) => `Er ging nog meer verloren: ${count} zaken staan niet in de lijst.`,
  another: "Er staat nog een aanvraag in de tekst: alleen de eerste is gelezen.",
  unread: (parameter) => `${parameter} staat ook in de tekst buiten het deel dat gelezen is, en is daarom weggelaten.`,
  plainHttp: (host) =>
    `${host} is via gewoon http aangeroepen, zodat iedereen onderweg de geheimen kan lezen: gebruik https, en overweeg een nieuwe API-sleutel.`,
  sister: (host) =>
    `${host} is een andere dienst van ExpressPlay: een Widevine-token vraagt u aan bij een host die met wv-gen begint.`,
  foreign: (host) =>
    `${host} is geen host van ExpressPlay: de geheimen gingen ergens anders heen, of naar een eigen proxy.`,
  foreignBeside: (host) =>
    `${host} staat ook in de tekst en is geen host van ExpressPlay: controleer dat de aanvraag daar niet heen gaat.`,
  path: (host) =>
    `De URL met de host ${host} heeft een ander pad dan /hms/wv/token, waar u een token aanvraagt: verbeter de URL.`,
  invisibleText: (label) =>
    `${label} heeft een onzichtbaar teken in de tekst: verwijder dat waar de aanvraag gemaakt wordt.`,
  inFile: "De body van deze opdracht staat in een bestand: plak wat in het bestand staat.",
  unreadable: (parameters) =>
    `Deze parameters staan in de tekst, maar zijn niet te lezen: ${parameters}. Plak een hele body, of elke parameter op een eigen regel, als naam: tekst.`,
  origins: {
    "bytes in order": "bytes op volgorde",
    "PlayReady header": "PlayReady-header",
    "4 digits, as the service documents them": "4 cijfers, zoals de dienst documenteert",
    "8 digits, as published callers send them": "8 cijfers, zoals bekende aanroepers sturen",
  },
};
