import type { DiagnosisMessages } from "../diagnose/diagnosis.ts";
import type { FieldTexts, ObservedFieldTexts, RuleMessages } from "../form/field-text.ts";
import type { AdviceMessages } from "../http/advice.ts";

// Types that appear in the types below.

export type { ParameterName, RuleId } from "../contracts/names.ts";
export type { DiagnosisMessages } from "../diagnose/diagnosis.ts";
export type { DiagnosisId } from "../diagnose/diagnosis-id.ts";
export type { FieldText, FieldTexts, LabelAndHint, ObservedFieldTexts, RuleMessages } from "../form/field-text.ts";
export type { AdviceId, AdviceMessages } from "../http/advice.ts";

/**
 * The Dutch message of each rule, one sentence: the subject, what is expected, then what to do; never a value (decision D15).
 *
 * @example
 * ```ts
 * import { createForm } from "widevine-license-token/form";
 * import { messages, texts } from "widevine-license-token/messages/nl";
 *
 * const { fields } = createForm({ messages, texts });
 * fields.cookie["~standard"].validate("x".repeat(33)).issues?.[0]?.message; // => "cookie mag hoogstens 32 tekens hebben: kort de tekst in; een teken boven U+FFFF telt als twee."
 * ```
 *
 * @see tables 13 to 18
 */
export const messages: RuleMessages = /* @__PURE__ */ Object.freeze({
  "value.type":
    "De waarde moet tekst zijn, of bytes voor een sleutel, of een getal voor een niveau of voor seconden: zet de waarde om, en laat de parameter weg in plaats van null.",
  "customerAuthenticator.missing":
    "customerAuthenticator is verplicht: geef de API-sleutel van uw ExpressPlay-account.",
  "customerAuthenticator.characters":
    "customerAuthenticator moet tekst zijn zonder witruimte, besturingstekens of losse surrogaten: kopieer de API-sleutel opnieuw, zonder iets eromheen.",
  "errorFormat.value": "errorFormat moet precies html of json zijn: schrijf een van beide, of laat het weg voor html.",
  "useHttps.value": "useHttps moet true, false, 1 of 0 zijn: schrijf een van deze in kleine letters, of laat het weg.",
  "generalFlags.value":
    "generalFlags moet precies 0000 zijn, de enige waarde die de dienst toestaat: schrijf het zo, of laat het weg.",
  "kek.format":
    "kek moet uit 32, 48 of 64 hexadecimale cijfers bestaan: geef een AES-sleutel van 128, 192 of 256 bits.",
  "kid.missing": "kid is verplicht: geef 32 hexadecimale cijfers, of ^ gevolgd door 1 tot 64 tekens.",
  "kid.hex":
    "kid moet uit 32 hexadecimale cijfers bestaan, of uit ^ gevolgd door 1 tot 64 tekens: schrijf een UUID zonder streepjes, en een naam met ^ ervoor.",
  "kid.length":
    "kid mag hoogstens 64 tekens na de ^ hebben: geef een kortere naam, of de 32 hexadecimale cijfers van de sleutel-id.",
  "kid.name":
    "kid moet tekst zijn, met ten minste één teken na de ^ en zonder losse surrogaten: geef een naam, of de 32 hexadecimale cijfers van de sleutel-id.",
  "ek.format":
    "ek moet uit 48 hexadecimale cijfers bestaan: geef de inhoudssleutel van 16 bytes, ingepakt onder kek met AES Key Wrap (RFC 3394).",
  "ek.requires-kek":
    "ek kan niet zonder kek, de sleutel waaronder het is ingepakt: geef ook kek, of geef contentKey in plaats van ek.",
  "ek.unwrap": "ek moet onder kek uit te pakken zijn: geef een ek en een kek die bij dezelfde inpakking horen.",
  "contentKey.missing":
    "contentKey is verplicht zolang kek ontbreekt: geef contentKey, of kek en ek, of alleen kek voor een sleutel in de sleutelopslag.",
  "contentKey.hex":
    "contentKey moet uit 32 hexadecimale cijfers bestaan: geef de 16 bytes van de inhoudssleutel zonder 0x, streepjes of spaties.",
  "contentId.text":
    "contentId moet tekst zijn zonder losse surrogaten: geef een tekst die tussen hele tekens is afgekapt, of laat het weg.",
  "securityLevel.missing":
    "securityLevel is verplicht: geef een niveau van 1 (SW_SECURE_CRYPTO) tot en met 5 (HW_SECURE_ALL).",
  "securityLevel.value":
    "securityLevel moet 1, 2, 3, 4 of 5 zijn: geef een niveau van 1 (SW_SECURE_CRYPTO) tot en met 5 (HW_SECURE_ALL).",
  "hdcpOutputControl.missing": "hdcpOutputControl is verplicht: geef 0 (HDCP_NONE), 1 (HDCP_V1) of 2 (HDCP_V2).",
  "hdcpOutputControl.integer":
    "hdcpOutputControl moet een geheel getal in decimale cijfers zijn, zonder teken, spatie of voorloopnul: geef 0, 1 of 2.",
  "hdcpOutputControl.range": "hdcpOutputControl moet 0, 1 of 2 zijn: geef 0 (HDCP_NONE), 1 (HDCP_V1) of 2 (HDCP_V2).",
  "trackType.value":
    "trackType moet 0, 1, 2, 3 of 4 zijn: geef 0 (SD), 1 (HD), 2 (AUDIO), 3 (UHD1) of 4 (UHD2), of laat het weg.",
  "licenseDuration.integer":
    "licenseDuration moet een geheel aantal seconden zijn van 1 tot en met 9007199254740991, zonder teken of voorloopnul: geef er een, of laat het weg voor een onbeperkte duur.",
  "playbackDuration.integer":
    "playbackDuration moet een geheel aantal seconden zijn van 1 tot en met 9007199254740991, zonder teken of voorloopnul: geef er een, of laat het weg voor een onbeperkte duur.",
  "wvExtension.shape":
    "wvExtension moet tekst zijn van een type en een payload met precies één komma ertussen: schrijf het zoals in wudo,AAAAAA==, zonder derde deel.",
  "wvExtension.type":
    "wvExtension moet beginnen met een type van 4 afdrukbare ASCII-tekens: schrijf er precies 4 vóór de komma.",
  "wvExtension.payload-missing":
    "wvExtension moet na de komma een payload hebben: schrijf daar de Base64 van de bytes van de extensie.",
  "wvExtension.payload-base64":
    "wvExtension moet een payload hebben in Base64 met + en /, met opvulling en met nullen als resterende bits (RFC 4648, paragraaf 4): codeer de bytes opnieuw, niet als Base64url; in een body schrijft u + als %2B.",
  "expirationTime.format":
    "expirationTime moet + en een geheel aantal seconden zijn, of een datum en tijd volgens RFC 3339 die op Z eindigt: schrijf een van beide; in een body schrijft u + als %2B.",
  "expirationTime.zone":
    "expirationTime moet de zone Z hebben en geen tijdsverschil: reken de tijd om naar UTC en laat die op Z eindigen.",
  "expirationTime.date":
    "expirationTime moet een bestaande datum en tijd zijn, in de jaren 0000 tot en met 9999: controleer de dag van de maand, het uur en de seconde.",
  "expirationTime.lifetime":
    "expirationTime moet het token ten minste 1 seconde en hoogstens 30 dagen (2592000 seconden) laten leven: kies een tijdstip daarbinnen.",
  "expirationTime.past":
    "expirationTime moet in de toekomst liggen: geef een tijdstip na dit moment, en controleer de klok.",
  "cookie.length": "cookie mag hoogstens 32 tekens hebben: kort de tekst in; een teken boven U+FFFF telt als twee.",
  "cookie.text":
    "cookie moet tekst zijn zonder losse surrogaten: geef een tekst die tussen hele tekens is afgekapt, of laat het weg.",
  "keys.mixed":
    "De parameters van een sleutel moeten allemaal een index hebben of geen enkele: schrijf kid.0 en contentKey.0, of kid en contentKey.",
  "keys.gap": "De indexen van sleutels moeten 0, 1, 2 enzovoort zijn zonder gat: nummer de sleutels opnieuw vanaf 0.",
  "keys.shape":
    "keys moet een lijst zijn van hoogstens 1000 gewone objecten, een voor elke sleutel: geef elke sleutel als { kid, contentKey }.",
  "body.percent-encoding":
    "Een procentteken moet door twee hexadecimale cijfers gevolgd worden: schrijf een gewoon procentteken als %25.",
  "body.utf-8":
    "Namen en waarden moeten na procentdecodering UTF-8 zijn: codeer de tekst opnieuw als UTF-8, zonder losse surrogaten.",
  "body.unknown-parameter":
    "Onbekende parameter: verbeter de naam (hoofdletters en kleine letters verschillen) of laat hem weg.",
  "body.duplicate-parameter": "Alleen wvExtension mag vaker voorkomen: laat er van deze parameter één staan.",
  "body.too-many-issues":
    "Een lijst heeft hoogstens 100 fouten, en de rest is niet gecontroleerd: verbeter deze en controleer opnieuw.",
  "input.type":
    "Een gewoon object wordt verwacht, geen lijst, Map of FormData: geef FormData eerst aan formValues, en lees JSON eerst in.",
});

/**
 * The Dutch message of each rule in the observed contract: `messages`, with those that differ there.
 *
 * @example
 * ```ts
 * import { observed } from "widevine-license-token";
 * import { createForm } from "widevine-license-token/form";
 * import { observedMessages, observedTexts } from "widevine-license-token/messages/nl";
 *
 * const { fields } = createForm({ contract: observed, messages: observedMessages, texts: observedTexts });
 * fields.hdcpOutputControl["~standard"].validate("6").issues?.[0]?.message; // => "hdcpOutputControl moet 0, 1, 2, 3, 4 of 5 zijn: geef een waarde van 0 (HDCP_NONE) tot en met 5 (HDCP_NO_DIGITAL_OUTPUT)."
 * ```
 *
 * @see docs/contracts.md
 */
export const observedMessages: RuleMessages = /* @__PURE__ */ withChanges(messages, {
  "generalFlags.value":
    "generalFlags moet precies 0000, 00000000 of 00000001 zijn: schrijf 00000001 voor een blijvende licentie, anders 00000000, of laat het weg.",
  "hdcpOutputControl.integer":
    "hdcpOutputControl moet een geheel getal in decimale cijfers zijn, zonder teken, spatie of voorloopnul: geef 0, 1, 2, 3, 4 of 5.",
  "hdcpOutputControl.range":
    "hdcpOutputControl moet 0, 1, 2, 3, 4 of 5 zijn: geef een waarde van 0 (HDCP_NONE) tot en met 5 (HDCP_NO_DIGITAL_OUTPUT).",
});

/**
 * The Dutch label and hint of each field, and the labels of its options; the names of values are those of the service.
 *
 * @example
 * ```ts
 * import { texts } from "widevine-license-token/messages/nl";
 *
 * texts.licenseDuration.label; // => "Licentieduur"
 * ```
 *
 * @see tables 13 to 16
 */
export const texts: FieldTexts = /* @__PURE__ */ deepFreeze<FieldTexts>({
  customerAuthenticator: {
    label: "API-sleutel",
    hint: "De API-sleutel van uw ExpressPlay-account, een voor productie en een voor tests.",
  },
  errorFormat: {
    label: "Foutformaat",
    hint: "Hoe de dienst fouten beschrijft; zonder opgave html.",
    options: { html: "html - HTML, de standaard", json: "json - JSON" },
  },
  useHttps: {
    label: "HTTPS gebruiken",
    hint: "Of HTTPS gewenst is; de meeste aanroepers sturen true.",
    options: {
      true: "true - met HTTPS",
      false: "false - zonder HTTPS",
      1: "1 - zoals één bekende aanroeper stuurt",
      0: "0 - de tegenhanger van 1",
    },
  },
  generalFlags: {
    label: "Algemene vlaggen",
    hint: "De licentievlaggen als 4 hexadecimale cijfers, waarvan alleen 0000 is toegestaan.",
  },
  kek: {
    label: "Sleutelversleutelingssleutel",
    hint: "16, 24 of 32 bytes als 32, 48 of 64 hexadecimale cijfers.",
  },
  kid: {
    label: "Sleutel-id",
    hint: "16 bytes als 32 hexadecimale cijfers, of ^ en een naam van 1 tot 64 tekens.",
  },
  ek: {
    label: "Versleutelde inhoudssleutel",
    hint: "De inhoudssleutel, ingepakt onder de sleutelversleutelingssleutel: 24 bytes als 48 hexadecimale cijfers.",
  },
  contentKey: {
    label: "Inhoudssleutel",
    hint: "16 bytes als 32 hexadecimale cijfers; niet nodig als de sleutelversleutelingssleutel is ingevuld.",
  },
  contentId: { label: "Inhouds-id", hint: "Willekeurige tekst." },
  securityLevel: {
    label: "Beveiligingsniveau",
    hint: "Hoe veilig een apparaat moet zijn, van 1 (software) tot en met 5 (alles in hardware).",
    options: {
      1: "1 - SW_SECURE_CRYPTO",
      2: "2 - SW_SECURE_DECODE",
      3: "3 - HW_SECURE_CRYPTO",
      4: "4 - HW_SECURE_DECODE",
      5: "5 - HW_SECURE_ALL",
    },
  },
  hdcpOutputControl: {
    label: "HDCP-uitvoerbeveiliging",
    hint: "Welke HDCP een uitgang moet hebben; 0 voor geen.",
    options: { 0: "0 - HDCP_NONE", 1: "1 - HDCP_V1", 2: "2 - HDCP_V2" },
  },
  trackType: {
    label: "Soort track",
    hint: "Voor welke track de sleutel is.",
    options: { 0: "0 - SD", 1: "1 - HD", 2: "2 - AUDIO", 3: "3 - UHD1", 4: "4 - UHD2" },
  },
  licenseDuration: {
    label: "Licentieduur",
    hint: "Seconden afspelen vanaf het begin; zonder opgave onbeperkt.",
    unit: "seconden",
  },
  playbackDuration: {
    label: "Kijkduur",
    hint: "Seconden kijken; zonder opgave onbeperkt.",
    unit: "seconden",
  },
  wvExtension: {
    label: "Widevine-extensie",
    hint: "Een type van 4 tekens, een komma en een payload in Base64.",
  },
  expirationTime: {
    label: "Vervaltijd",
    hint: "+ en de seconden vanaf de uitgifte, of een tijdstip in UTC met T en Z; hoogstens 30 dagen, wat ook de standaard is.",
  },
  cookie: {
    label: "Cookie",
    hint: "Hoogstens 32 tekens die het token aan regels in uw logboeken koppelen.",
  },
});

/**
 * The Dutch label and hint of each field of the observed contract, and the labels of its options: `texts`, with those that differ
 * there.
 *
 * @example
 * ```ts
 * import { observedTexts } from "widevine-license-token/messages/nl";
 *
 * observedTexts.generalFlags.options["00000001"]; // => "00000001 - blijvende licentie"
 * ```
 *
 * @see docs/contracts.md
 */
export const observedTexts: ObservedFieldTexts = /* @__PURE__ */ withChanges(texts, {
  generalFlags: {
    label: "Algemene vlaggen",
    hint: "De licentievlaggen; 00000001 voor een licentie die een apparaat mag bewaren.",
    options: {
      "0000": "0000 - geen vlaggen, zoals de dienst ze beschrijft",
      "00000000": "00000000 - geen vlaggen",
      "00000001": "00000001 - blijvende licentie",
    },
  },
  hdcpOutputControl: {
    label: "HDCP-uitvoerbeveiliging",
    hint: "Welke HDCP een uitgang moet hebben; 0 voor geen.",
    options: {
      0: "0 - HDCP_NONE",
      1: "1 - HDCP_V1",
      2: "2 - HDCP_V2",
      3: "3 - HDCP_V2_1",
      4: "4 - HDCP_V2_2",
      5: "5 - HDCP_NO_DIGITAL_OUTPUT",
    },
  },
});

/**
 * The Dutch sentence of each diagnosis: what the value or body is, then what to do; never a value (decision D15).
 *
 * @example
 * ```ts
 * import { diagnose } from "widevine-license-token/diagnose";
 * import { diagnoses } from "widevine-license-token/messages/nl";
 *
 * diagnose({ kid: "fd1a706a-c2b3-6002-888f-6d4a414333c3" }, { messages: diagnoses })[0]?.message; // => "Dit is een UUID: schrijf alleen de 32 hexadecimale cijfers ervan."
 * ```
 *
 * @see section "Diagnoses" of docs/decisions.md
 */
export const diagnoses: DiagnosisMessages = /* @__PURE__ */ Object.freeze({
  "body.byte-order-mark": "De body begint met een byte order mark: bewaar of verstuur hem zonder.",
  "body.json": "De body is JSON: verstuur de eigenschappen als paren van application/x-www-form-urlencoded.",
  "body.har": "De body is een HAR-bestand: verstuur alleen de tekst van het verzoek dat erin staat.",
  "body.multipart":
    "De body is multipart/form-data: verstuur paren van application/x-www-form-urlencoded, zoals URLSearchParams ze schrijft.",
  "body.fenced": "De body is een codeblok van Markdown: verstuur alleen de tekst tussen de eerste en de laatste regel.",
  "body.command": "De body is een opdracht of een HTTP-bericht: verstuur alleen de tekst die daarmee verstuurd wordt.",
  "body.answer": "De body is een antwoord van de dienst: verstuur in plaats daarvan een verzoek.",
  "body.url": "De body is een URL: verstuur alleen de query ervan, zonder het vraagteken.",
  "body.question-mark": "De body begint met een vraagteken: verstuur hem zonder.",
  "body.lines":
    "De body heeft elke parameter op een eigen regel: codeer de waarden als urlencoded en zet & tussen de parameters.",
  "body.line-breaks": "De body heeft regeleinden: verstuur hem als één regel, zonder de spaties rond de regeleinden.",
  "body.html-escaped": "De body is gecodeerd voor HTML: schrijf elke &amp; als &.",
  "body.encoded-twice":
    "De body is tweemaal gecodeerd: codeer alleen de namen en de waarden, en niet de body als geheel.",
  "parameter.brackets":
    "De naam heeft blokhaken, zoals formulieren en querybouwers lijsten schrijven: schrijf de gewone naam, of kid.0 voor een van meer sleutels in het waargenomen contract.",
  "keys.underscore":
    "De naam heeft een liggend streepje voor de index van een sleutel, zoals PHP die schrijft: schrijf een punt, zoals in kid.0, dat alleen het waargenomen contract heeft.",
  "parameter.playready":
    "Deze parameter hoort bij de dienst voor PlayReady: laat hem weg, en gebruik de parameter van Widevine met hetzelfde doel.",
  "parameter.fairplay":
    "Deze parameter hoort bij de dienst voor FairPlay: laat hem weg, en gebruik de parameter van Widevine met hetzelfde doel.",
  "parameter.marlin":
    "Deze parameter hoort bij de dienst voor Marlin: laat hem weg, en gebruik de parameter van Widevine met hetzelfde doel.",
  "text.placeholder": "Dit is een plaatshouder en geen waarde: vervang hem door de waarde.",
  "text.surrounded": "Er staat witruimte rond de waarde: haal die weg.",
  "text.quoted": "Er staan aanhalingstekens rond de waarde: haal die weg.",
  "text.encoded-twice": "De waarde is tweemaal procentgecodeerd: decodeer die één keer.",
  "text.raw-plus": "De waarde heeft een spatie waar een plusteken hoort: schrijf het plusteken in een body als %2B.",
  "text.broken-lines":
    "Er staat een regeleinde of een ander besturingsteken in de waarde: haal dat weg, met de witruimte ernaast.",
  "text.case": "De waarde heeft hoofdletters: schrijf die in kleine letters.",
  "key.hex-of-hex":
    "De hexadecimale cijfers zijn nog een keer hexadecimaal gecodeerd: codeer de bytes van de sleutel maar één keer.",
  "key.uuid": "Dit is een UUID: schrijf alleen de 32 hexadecimale cijfers ervan.",
  "key.prefix":
    "Er staan voorvoegsels, scheidingstekens of haken bij de cijfers: schrijf alleen de hexadecimale cijfers.",
  "key.base64": "Dit is Base64: decodeer het, en schrijf de bytes als hexadecimale cijfers.",
  "key.base64-of-hex": "Dit is Base64 van hexadecimale cijfers: schrijf de cijfers zelf.",
  "key.digits":
    "Het aantal hexadecimale cijfers klopt niet: controleer of de sleutel volledig is en bij deze parameter hoort.",
  "key.characters": "Enkele tekens zijn geen hexadecimale cijfers: vervang ze door 0 tot en met 9 of a tot en met f.",
  "kid.no-caret": "Dit lijkt de naam van een sleutel zonder de ^ ervan: schrijf ^ voor de naam.",
  "level.name": "Dit is de naam van een niveau: schrijf het nummer ervan.",
  "number.zeros": "Het getal heeft te veel of te weinig nullen: schrijf het zoals het geaccepteerd wordt.",
  "extension.spaces": "Er staan spaties naast een komma van de extensie: haal die weg.",
  "extension.base64url":
    "De payload is Base64url of mist opvulling: schrijf die in Base64 met + en /, en met opvulling.",
  "extension.three-parts": "De extensie heeft een vlag tussen het type en de payload: haal de vlag en één komma weg.",
  "time.epoch":
    "Dit is een Unix-tijd, en geen aantal seconden vanaf de uitgifte: schrijf die als datum en tijd in UTC.",
  "time.both-zones": "De datum en tijd hebben een tijdsverschil en de zone Z: schrijf ze in UTC, met alleen Z.",
  "time.offset": "De datum en tijd hebben een tijdsverschil: reken ze om naar UTC en laat ze op Z eindigen.",
  "time.space": "Er staat een spatie tussen de datum en de tijd: schrijf daar een T.",
  "time.no-zone": "De datum en tijd hebben geen zone: reken ze om naar UTC en laat ze op Z eindigen.",
  "time.no-plus": "De seconden hebben geen plusteken: schrijf er + voor, in een body als %2B.",
  "contract.observed":
    "Dit is een verzoek van het waargenomen contract, zoals bekende aanroepers het sturen: zet de optie contract op observed, of voeg --contract observed toe op de opdrachtregel.",
  "value.list": "De waarde is een lijst, maar de parameter komt één keer voor: geef één waarde zonder lijst.",
  "value.number":
    "De waarde is een getal, zoals YAML en JSON cijfers zonder aanhalingstekens lezen: zet alle cijfers tussen aanhalingstekens.",
  "value.null": "De waarde is null: laat de parameter weg, of geef de waarde ervan.",
});

/**
 * The Dutch sentence of each piece of advice, of both contracts: what is probably wrong, then what to do; never a value
 * (decision D15).
 *
 * @example
 * ```ts
 * import { adviseTokenRequest, decodeTokenRequest, orThrow } from "widevine-license-token";
 * import { advice } from "widevine-license-token/messages/nl";
 *
 * const request = orThrow(
 *   decodeTokenRequest({
 *     customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
 *     errorFormat: "json",
 *     kid: "fd1a706ac2b36002888f6d4a414333c3",
 *     contentKey: "00000000000000000000000000000000",
 *     securityLevel: 1,
 *     hdcpOutputControl: 0,
 *   }),
 * );
 * adviseTokenRequest(request, { messages: advice })[0]?.message; // => "contentKey is één herhaalde byte, zoals in een plaatshouder: controleer of het de echte sleutel is."
 * ```
 *
 * @see decisions D2 and D15
 */
export const advice: AdviceMessages = /* @__PURE__ */ Object.freeze({
  "customerAuthenticator.shape":
    "customerAuthenticator bestaat meestal uit cijfers, een komma en 32 hexadecimale cijfers: controleer of de API-sleutel volledig gekopieerd is.",
  "errorFormat.html":
    "errorFormat is html, wat de dienst ook zonder opgave neemt: geef json, dat een programma beter kan lezen.",
  "useHttps.digit":
    "useHttps is 1 of 0, en wat de dienst met een cijfer doet is niet bekend: schrijf true of false, zoals de meeste aanroepers.",
  "generalFlags.short":
    "generalFlags is 0000, wat geen bekende aanroeper van dit contract stuurt: schrijf 00000000, of laat het weg.",
  "kek.repeated-byte": "kek is één herhaalde byte, zoals in een plaatshouder: controleer of het de echte sleutel is.",
  "contentKey.equals-kid":
    "contentKey is gelijk aan kid, dat niet geheim is: controleer of niet de sleutel-id in plaats van de sleutel is geplakt.",
  "contentKey.repeated-byte":
    "contentKey is één herhaalde byte, zoals in een plaatshouder: controleer of het de echte sleutel is.",
  "contentKey.beside-kek":
    "contentKey staat naast kek, en welke van de twee de dienst gebruikt is niet beschreven: geef er maar één.",
  "contentId.long":
    "contentId heeft meer dan 36 tekens, het hoogste aantal dat bekende aanroepers toestaan: kort de tekst in.",
  "securityLevel.absent":
    "securityLevel ontbreekt, en bekende aanroepers verwachten dan niveau 1: geef het niveau dat u bedoelt.",
  "hdcpOutputControl.absent":
    "hdcpOutputControl ontbreekt, en bekende aanroepers verwachten dan geen HDCP (0): geef de waarde die u bedoelt.",
  "licenseDuration.long":
    "licenseDuration is meer dan tien jaar: controleer of het seconden zijn en geen milliseconden, en laat het weg voor een onbeperkte duur.",
  "wvExtension.wudo-length":
    "wvExtension van het type wudo heeft meestal een payload van 4 bytes, dus 8 tekens Base64: controleer of de bytes gecodeerd zijn, en niet hun hexadecimale cijfers.",
  "expirationTime.short":
    "expirationTime laat het token minder dan 60 seconden leven: geef meer tijd, want voor een trage speler of een verkeerde klok is het anders al verlopen.",
  "extra.near-miss":
    "Een parameter die als onbekend bewaard is, heet bijna als deze: verbeter de naam als deze bedoeld is.",
  "method.get":
    "GET zet de authenticator en de sleutels in de URL, die servers en proxy's in hun logboeken schrijven: gebruik POST.",
  "endpoint.plain-http":
    "Het endpoint is een gewone http-URL op een andere machine, zodat de geheimen leesbaar over het netwerk gaan: gebruik https, of een nagebootste dienst op deze machine.",
});

// Written here, since a language imports nothing.

/** Copies a table with some properties replaced, and freezes the copy and all that it holds. */
function withChanges<Table extends object, Changes extends object>(table: Table, changes: Changes): Table & Changes {
  return deepFreeze({ ...table, ...changes });
}

function deepFreeze<Table>(table: Table): Table {
  if (Object.isFrozen(table)) return table;
  Object.freeze(table);
  for (const part of Object.values(Object(table))) deepFreeze(part);
  return table;
}
