/** The meanings and remedies of the codes -2002 to -3004. */
export const tokenEvents = {
  [-2002]: [
    "expirationTime is geen tijdstip waarop dit token mag vervallen.",
    "Stuur + en een geheel aantal seconden (in een body is + geschreven als %2B), of een RFC 3339-tijdstip dat op Z eindigt, hoogstens 30 dagen vooruit. Lijkt het goed, controleer dan de klok die het maakte.",
  ],
  [-2003]: [
    "De dienst vond een IP-adres ongeldig.",
    "Geen parameter bevat een adres: kijk naar het adres waar de aanvraag vandaan komt, naar proxy's onderweg en naar de adresbeperkingen van het account, of vraag ExpressPlay welk adres zij zagen.",
  ],
  [-2005]: [
    "De sleutel waarmee de inhoud versleuteld is ontbreekt of is niet bruikbaar.",
    "Stuur contentKey als 32 hexadecimale cijfers, of kek met ek, of alleen kek voor een sleutel die onder kid in de sleutelopslag staat.",
  ],
  [-2008]: [
    "De vlaggen voor uitvoerbeveiliging van een andere DRM zijn niet geldig.",
    "Een aanvraag voor een Widevine-token heeft zulke vlaggen niet: verwijder ze, stuur hdcpOutputControl, en controleer of de aanvraag naar /hms/wv/token ging.",
  ],
  [-2017]: [
    "De aanvraag heeft geen API-sleutel.",
    "Stuur customerAuthenticator, de API-sleutel uit het beheerpaneel van ExpressPlay. Doet u dat, controleer dan of die niet uit een lege instelling komt, en of het contenttype application/x-www-form-urlencoded is.",
  ],
  [-2018]: [
    "De API-sleutel is niet geldig bij de host waar die naartoe gestuurd is.",
    "Stuur de sleutel voor test naar wv-gen.test.expressplay.com en die voor productie naar wv-gen.service.expressplay.com (of het domein van uw regio), opnieuw gekopieerd en zonder iets eromheen. Test-SDK's en de Advanced Test Tool werken alleen met *.test.expressplay.com, apparaten in productie alleen met *.service.expressplay.com.",
  ],
  [-2019]: [
    "Het account heeft niet genoeg tokens meer.",
    "Koop tokens, of wacht tot het account ze weer heeft. Tot dan wordt elke aanvraag geweigerd: probeer het dus niet in een lus opnieuw.",
  ],
  [-2022]: [
    "Een verhuur heeft geen einde van de huurperiode.",
    "Een aanvraag voor een Widevine-token kent geen verhuur: controleer of die naar /hms/wv/token ging, en verwijder de parameters voor verhuur.",
  ],
  [-2023]: [
    "Een verhuur heeft geen afspeelduur.",
    "Verwijder de parameters voor verhuur, controleer of de aanvraag naar /hms/wv/token ging, en beperk het afspelen met licenseDuration: een aanvraag voor een Widevine-token kent geen verhuur.",
  ],
  [-2025]: [
    "De afspeelduur van een verhuur is niet geldig.",
    "Een aanvraag voor een Widevine-token kent geen verhuur: verwijder de afspeelduur, beperk het afspelen met licenseDuration, in seconden, en controleer of de aanvraag naar /hms/wv/token ging.",
  ],
  [-2027]: [
    "contentKey bestaat niet uit 32 hexadecimale cijfers.",
    "Stuur de 16 bytes van de sleutel als 32 hexadecimale cijfers, zonder 0x, streepjes of spaties; zet een sleutel in Base64 eerst om.",
  ],
  [-2030]: [
    "Het beheer van ExpressPlay zelf meldde een fout.",
    "Niets in de aanvraag veroorzaakt dit: probeer het na een pauze opnieuw. Blijft het zo, geef ExpressPlay dan het tijdstip en de tekst van de dienst, maar geen sleutel en geen API-sleutel.",
  ],
  [-2031]: [
    "Het account voor de dienst is uitgeschakeld.",
    "Controleer of de API-sleutel hoort bij het account dat u bedoelt, en vraag ExpressPlay het in te schakelen. Opnieuw proberen helpt niet.",
  ],
  [-2033]: [
    "cookie is niet geldig.",
    "Stuur hoogstens 32 tekens gewone tekst, of laat cookie weg; bewaar een langere verwijzing zelf, onder een korte.",
  ],
  [-2034]: [
    "De uitvoerbeveiliging is een getal buiten het bereik.",
    "Stuur hdcpOutputControl als 0 (HDCP_NONE), 1 (HDCP_V1) of 2 (HDCP_V2): bekende aanroepers van het waargenomen contract sturen ook 3 tot en met 5.",
  ],
  [-2035]: [
    "Een type van een extensie heeft geen payload die erbij hoort.",
    "Schrijf achter de komma van elke wvExtension de Base64 van de payload, zoals in wudo,AAAAAA==, en controleer of de =-tekens onderweg niet zijn afgekapt.",
  ],
  [-2036]: [
    "Het type van een extensie heeft geen 4 tekens.",
    "Schrijf precies 4 zichtbare ASCII-tekens voor de komma van elke wvExtension, zoals wudo.",
  ],
  [-2037]: [
    "De payload van een extensie is geen Base64.",
    "Codeer de payload in Base64 met + en / en opvulling (RFC 4648 paragraaf 4), niet als Base64url. In een body wordt + geschreven als %2B, anders komt het aan als spatie.",
  ],
  [-2040]: [
    "Een vlag voor uitvoerbeveiliging van een andere DRM heeft geen 4 bytes.",
    "Verwijder de vlaggen van andere DRM's. Heeft de aanvraag die niet, codeer dan precies 4 bytes in de payload van de wvExtension van het type wudo, zoals AAAAAA==.",
  ],
  [-3004]: [
    "errorFormat noemt geen formaat dat de dienst heeft.",
    "Stuur errorFormat als html of json, in kleine letters, of laat het weg voor html; voor een programma is json beter.",
  ],
} as const;
