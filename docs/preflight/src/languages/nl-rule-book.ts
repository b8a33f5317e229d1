import type { RuleBookTexts } from "./rule-book-texts.ts";

const words: ReadonlyMap<string, string> = new Map([
  ["Table", "Tabel"],
  ["Tables", "Tabellen"],
  ["table", "tabel"],
  ["to", "tot en met"],
  ["Decision", "Besluit"],
  ["Decisions", "Besluiten"],
  ["decision", "besluit"],
  ["decisions", "besluiten"],
  ["section", "paragraaf"],
  ["and", "en"],
]);

export const ruleBook: RuleBookTexts = {
  source: (english) =>
    english.replace(/[A-Za-z]+/g, (word) => words.get(word) ?? word).replace("URL standard", "URL-standaard"),
  remedies: {
    "value.type":
      "Sleutels nemen tekst of een Uint8Array van hun bytes aan, niveaus en seconden tekst of een getal, en expirationTime ook een Date; al het andere neemt tekst aan. De gebruikelijke oorzaken zijn null voor wat er niet is, een getal dat YAML uit cijfers las, en een lijst voor een parameter die eenmaal voorkomt.",
    "customerAuthenticator.missing":
      "Kopieer de API-sleutel uit het beheerpaneel van uw ExpressPlay-account, en bewaar die op de server bij de andere geheimen. Een lege waarde is meestal een omgevingsvariabele die niet gezet is.",
    "customerAuthenticator.characters":
      "Geef de API-sleutel als tekst, precies zoals het beheerpaneel die toont. De gewone oorzaken zijn het regeleinde aan het slot van een bestand met het geheim, een spatie na de komma in de sleutel, en een + die in een body niet als %2B geschreven is.",
    "errorFormat.value":
      "Schrijf json voor een beschrijving die een programma kan lezen, of html voor een om te tonen, in kleine letters. Zonder de parameter beschrijft de dienst fouten in HTML; bij succes komt in beide gevallen een kale URL.",
    "generalFlags.value":
      "Laat de parameter weg, of stuur de tekst 0000 en niet het getal 0. Vlaggen van 8 cijfers, zoals nieuwere aanroepers ze sturen, horen niet bij dit contract.",
    "kek.format":
      'Schrijf de 16, 24 of 32 bytes van de sleutel hexadecimaal, in Node met Buffer.from(bytes).toString("hex"). De gewone oorzaken zijn een sleutel in Base64, 0x ervoor, en een wachtzin in plaats van een sleutel.',
    "kid.missing":
      "Geef de sleutel-id waarmee de inhoud verpakt is: de default_KID van een DASH-manifest zonder streepjes. Waar de sleutelopslag de sleutel bij een naam kent, schrijft u ^ en die naam.",
    "kid.hex":
      "Haal de streepjes uit een UUID, wat kidFromUuid doet, en decodeer een sleutel-id in Base64 voordat u de 16 bytes hexadecimaal schrijft. Een naam heeft ^ ervoor nodig, in een body %5E.",
    "kid.length":
      "Bewaar de sleutel onder een kortere naam, of stuur de sleutel-id als 32 hexadecimale cijfers. De grens telt UTF-16-eenheden zoals String.length, zonder de ^.",
    "kid.name":
      "Geef een tekst met de naam van de opgeslagen sleutel na de ^: alleen een ^ is meestal een variabele die niet gezet is. Een los surrogaat komt van tekst die midden in een teken is afgekapt.",
    "ek.format":
      "Pak de 16 bytes van de inhoudssleutel in onder kek en schrijf de 24 bytes van het resultaat hexadecimaal, zoals wrapContentKey van widevine-license-token/keys doet. De gewone oorzaak van 32 of 64 cijfers is AES in ECB- of CBC-modus in plaats van AES Key Wrap.",
    "ek.requires-kek":
      "Stuur naast ek de kek waaronder het is ingepakt. Hebt u de inhoudssleutel zelf, stuur dan contentKey en laat ek weg.",
    "ek.unwrap":
      "Neem kek en ek van dezelfde inpakking, of pak de inhoudssleutel opnieuw in met wrapContentKey van widevine-license-token/keys. De gewone oorzaken zijn de kek van een andere omgeving, een verkeerd getypt cijfer, en een inpakking met een andere beginwaarde dan de standaard.",
    "contentKey.missing":
      "Stuur contentKey, of kek en ek, of alleen kek waar de dienst de ingepakte sleutel met kid in de sleutelopslag vindt. Alleen een kid is niet genoeg, want een opgeslagen sleutel is onder kek versleuteld.",
    "contentKey.hex":
      'Schrijf de 16 bytes van de sleutel hexadecimaal, in Node met Buffer.from(bytes).toString("hex"). Een sleutel in Base64 moet eerst gedecodeerd worden, en een van 48 cijfers is waarschijnlijk een ingepakte sleutel, die in ek hoort.',
    "contentId.text":
      "Geef een tekst en geen getal of null, of laat de parameter weg. Kort een tekst in per codepunt, zoals Array.from(text) doet, zodat geen teken gehalveerd wordt.",
    "securityLevel.missing":
      "Kies het laagste niveau dat de rechthebbende aanvaardt, want elk hoger niveau sluit apparaten uit; de pagina noemt geen standaard. In code noemt securityLevels de vijf niveaus, van SW_SECURE_CRYPTO tot en met HW_SECURE_ALL.",
    "securityLevel.value":
      "Stuur het nummer en niet de naam van het niveau; in code heeft securityLevels het nummer bij elke naam. De apparaatniveaus L1 tot en met L3 van Widevine zijn een andere schaal, waarop 1 het strengst is.",
    "hdcpOutputControl.missing":
      "Stuur 0 waar uitgangen geen HDCP nodig hebben; de pagina noemt geen standaard. In code noemt hdcpOutputControls de drie waarden, van HDCP_NONE tot en met HDCP_V2.",
    "hdcpOutputControl.integer":
      "Stuur het nummer en niet de naam van de beveiliging, zonder teken, spatie of punt; in code heeft hdcpOutputControls het nummer bij elke naam.",
    "hdcpOutputControl.range":
      "Stuur 0 voor geen HDCP, 1 voor versie 1 of 2 voor versie 2: fijner onderscheid kent het contract niet. Waarden van 3 tot en met 5, zoals nieuwere aanroepers ze sturen, horen er niet bij.",
    "licenseDuration.integer":
      "Tel in seconden, rond af op een geheel getal en schrijf gewone cijfers: een dag is 86400. Laat de parameter weg voor een onbeperkte duur: 0 noch een negatief getal betekent dat.",
    "wvExtension.shape":
      "Schrijf het type, één komma en de payload, zoals in wudo,AAAAAA==, en herhaal de parameter voor een tweede extensie. De gewone oorzaak is de driedelige vorm van ms3Extension, hier geplakt.",
    "wvExtension.type":
      "Het type is een id van 32 bits, één byte per teken: schrijf precies 4 tekens van U+0020 tot en met U+007E. Een spatie of een aanhalingsteken om het type telt als teken mee.",
    "wvExtension.payload-missing":
      "Codeer de bytes van de extensie als Base64 en schrijf die na de komma. Zijn er geen bytes, laat dan de hele parameter weg.",
    "wvExtension.payload-base64":
      'Codeer met het standaardalfabet en met opvulling, in Node met Buffer.from(bytes).toString("base64"); dat is niet "base64url" en niet "hex". Een spatie in de payload was een + die in de body niet als %2B geschreven is: laat URLSearchParams de body schrijven.',
    "expirationTime.format":
      "Schrijf + en de seconden vanaf de uitgifte, zoals +60, of een tijdstip in UTC, zoals 2006-04-14T12:01:10Z, wat toISOString() van een Date geeft. In een body wordt de + als %2B geschreven, zoals URLSearchParams doet, want een kale + is daar een spatie: de meest gemaakte fout bij deze dienst.",
    "expirationTime.zone":
      "Reken de tijd om naar UTC, zoals new Date(text).toISOString() doet, en schrijf niet alleen Z over het tijdsverschil heen. Ook het tijdsverschil +00:00 wordt geweigerd, want de pagina vraagt om de aanduiding Z.",
    "expirationTime.date":
      "Reken met een kalender en niet met cijfers: 29 februari bestaat alleen in een schrikkeljaar, middernacht is uur 00 van de volgende dag, en seconde 60 is er alleen om 23:59:60Z op 30 juni en 31 december. Een Date moet geldig zijn, en in de jaren 0000 tot en met 9999 liggen.",
    "expirationTime.lifetime":
      "Vraag om +1 tot en met +2592000, of laat de parameter weg voor de 30 dagen die zowel maximum als standaard zijn. De gewone oorzaak van een langer leven is een tijd in milliseconden waar seconden bedoeld zijn, of een klok die achterloopt.",
    "expirationTime.past":
      "Gebruik een relatieve tijd zoals +60, die de dienst vanaf de uitgifte telt en die geen verkeerde klok kan bederven. Controleer anders of de klok gelijk loopt, of now een eindige tijd in milliseconden is, en of er geen plaatselijke tijd met een Z geschreven is.",
    "cookie.length":
      "Stuur een korte verwijzing, zoals het nummer van een regel in uw eigen logboek, en bewaar de lange tekst daar. Een UUID heeft 36 tekens met streepjes en 32 zonder; de grens telt UTF-16-eenheden zoals String.length.",
    "cookie.text":
      "Geef een tekst en geen getal of null, of laat de parameter weg. Kort een tekst in per codepunt, zoals Array.from(text) doet, zodat geen teken gehalveerd wordt.",
    "body.percent-encoding":
      "Laat URLSearchParams of iets dergelijks de body schrijven, en plak geen teksten met de hand aan elkaar: een procentteken in een tekst wordt als %25 geschreven. Ook een body die is afgekapt kan midden in zo’n code eindigen.",
    "body.utf-8":
      "Codeer namen en teksten als UTF-8, zoals URLSearchParams en encodeURIComponent doen. De gewone oorzaken zijn een formulier in ISO 8859-1, de oude functie escape, en tekst die midden in een teken is afgekapt.",
    "body.unknown-parameter":
      'Schrijf de naam precies zoals het contract, hoofdletters inbegrepen; een voorstel bij de fout is de naaste parameter. Om nieuwere parameters door te laten, decodeert u met unknown: "keep" en geeft u hun waarden als tekst.',
    "body.duplicate-parameter":
      "Laat één exemplaar staan, en zoek naar code die toevoegt waar die zou moeten zetten; URLSearchParams kan beide. In een object hoort een parameter niet in extra, dat voor onbekende namen is.",
    "body.too-many-issues":
      "Herstel de 100 fouten uit de lijst en controleer opnieuw, want de rest is niet beoordeeld. Zoveel fouten betekenen meestal dat de invoer helemaal geen aanvraag is.",
    "useHttps.value":
      "Schrijf true, zoals de meeste bekende aanroepers doen, of laat de parameter weg. Wat de dienst van 1 of 0 maakt, is onbekend.",
    "trackType.value":
      "Stuur het nummer van de soort en niet de naam: SD is 0, HD 1, AUDIO 2, UHD1 3 en UHD2 4. Zonder de parameter geldt bij één bekende aanroeper HD.",
    "playbackDuration.integer":
      "Tel in seconden, rond af op een geheel getal en schrijf alleen cijfers: twee uur is 7200. Laat de parameter weg voor een onbeperkte duur.",
    "keys.mixed":
      "Schrijf de index achter elke parameter van een sleutel, of achter geen enkele. Alleen kek heeft geen index, omdat die voor alle sleutels geldt.",
    "keys.gap":
      "Nummer de sleutels vanaf 0 zonder een nummer over te slaan, in welke volgorde dan ook. Code die een sleutel overslaat, mag zijn nummer niet overslaan.",
    "keys.shape":
      "Geef keys als een lijst van hoogstens 1.000 gewone objecten, elk met kid en contentKey. Maak van een Map eerst zo'n lijst.",
    "input.type":
      "Geef een body als tekst door, met await request.text() of toString() van URLSearchParams, en een aanvraag als object waarvan de leden de parameters zijn. JSON moet eerst ontleed worden; voor een FormData is er formValues van widevine-license-token/form.",
  },
  meanings: {
    [-2002]: "expirationTime is geen tijdstip waarop dit token mag vervallen.",
    [-2005]: "De sleutel waarmee de inhoud versleuteld is ontbreekt of is niet bruikbaar.",
    [-2017]: "De aanvraag heeft geen API-sleutel.",
    [-2018]: "De API-sleutel is niet geldig bij de host waar die naartoe gestuurd is.",
    [-2027]: "contentKey bestaat niet uit 32 hexadecimale cijfers.",
    [-2033]: "cookie is niet geldig.",
    [-2034]: "De uitvoerbeveiliging is een getal buiten het bereik.",
    [-2035]: "Een type van een extensie heeft geen payload die erbij hoort.",
    [-2036]: "Het type van een extensie heeft geen 4 tekens.",
    [-2037]: "De payload van een extensie is geen Base64.",
    [-3004]: "errorFormat noemt geen formaat dat de dienst heeft.",
    [-4018]: "De aanvraag heeft geen kid.",
    [-4020]: "kid bestaat niet uit 32 hexadecimale cijfers.",
    [-4021]: "kid heeft meer dan 64 tekens na de ^.",
    [-4022]: "kid is niet geldig.",
    [-4024]: "De versleutelde inhoudssleutel of de sleutel waaronder die versleuteld is, is niet geldig.",
    [-5003]: "generalFlags is niet geldig.",
    [-7003]: "De aanvraag heeft geen beveiligingsniveau.",
    [-7004]: "securityLevel is geen niveau dat de dienst kent.",
    [-7006]: "De aanvraag heeft geen HDCP-uitvoerbeveiliging.",
    [-7007]: "licenseDuration is niet geldig.",
    [-7009]: "Een wvExtension heeft niet de twee delen.",
  },
};
