/** The meanings and remedies of the codes -4001 to -7011. */
export const licenseEvents = {
  [-4001]: [
    "De identiteit van het apparaat dat het token inwisselt kon niet worden vastgesteld.",
    "Controleer of token en apparaat bij dezelfde omgeving horen: test-SDK's wisselen in bij *.test.expressplay.com, apparaten in productie bij *.service.expressplay.com. Is dat zo, kijk dan of andere apparaten van dit model het ook niet kunnen: de Widevine-client kan verouderd of ingetrokken zijn.",
  ],
  [-4010]: [
    "Het token dat een speler inwisselt is niet geldig.",
    "Controleer of de speler de hele URL kreeg, niet afgekapt en niet twee keer gecodeerd, en die bij de host van die URL inwisselt voordat hij vervalt. Vraag daarna een nieuw token aan.",
  ],
  [-4018]: [
    "De aanvraag heeft geen kid.",
    "Stuur kid, zo gespeld (KID en kid.0 tellen niet): de 32 hexadecimale cijfers van de sleutel-id, of ^ en de naam van de sleutel.",
  ],
  [-4019]: [
    "De dienst kon de inhoudssleutel niet uit de sleutelopslag krijgen.",
    "Controleer of er onder deze kid, in deze omgeving en met deze kek een sleutel is opgeslagen. Is dat zo, probeer het dan later opnieuw, of stuur contentKey, of ek met kek.",
  ],
  [-4020]: [
    "kid bestaat niet uit 32 hexadecimale cijfers.",
    "Stuur de 16 bytes van de sleutel-id als 32 hexadecimale cijfers, zonder 0x, streepjes of spaties. Voor een naam hoort ^.",
  ],
  [-4021]: [
    "kid heeft meer dan 64 tekens na de ^.",
    "Kort de naam na de ^ in tot hoogstens 64 tekens, of stuur de 32 hexadecimale cijfers van de sleutel-id. De tekst van de dienst vraagt om 64 tekens, maar minder is ook goed.",
  ],
  [-4022]: [
    "kid is niet geldig.",
    "Stuur 32 hexadecimale cijfers, of ^ en een naam van 1 tot en met 64 tekens in welgevormd UTF-8. In een body wordt ^ geschreven als %5E.",
  ],
  [-4024]: [
    "De versleutelde inhoudssleutel of de sleutel waaronder die versleuteld is, is niet geldig.",
    "Stuur kek als 32, 48 of 64 hexadecimale cijfers en ek, nooit alleen, als de 48 cijfers van een sleutel van 16 bytes die met AES Key Wrap (RFC 3394) onder kek is ingepakt. Zien beide er goed uit, pak ek dan zelf uit onder kek: ze kunnen bij verschillende inpakkingen horen.",
  ],
  [-5003]: [
    "generalFlags is niet geldig.",
    "Stuur generalFlags als 0000, of laat het weg: bekende aanroepers van het waargenomen contract sturen 00000000 of 00000001.",
  ],
  [-6005]: [
    "De sleutelgegevens van de aanvraag zijn niet geldig.",
    "Controleer of de gekozen sleutelbron 16 bytes geeft: contentKey zelf, ek uitgepakt onder kek, of de sleutel die onder kid is opgeslagen. Stuur contentKey of kek, niet beide.",
  ],
  [-6007]: [
    "De duur van een verhuur is niet geldig.",
    "Een aanvraag voor een Widevine-token kent geen verhuur: verwijder de duur, beperk het afspelen met licenseDuration, in seconden, en controleer of de aanvraag naar /hms/wv/token ging.",
  ],
  [-7002]: [
    "Widevine-licenties kunnen niet aan een apparaat-id worden gebonden.",
    "Verwijder de apparaat-id, een onbekende parameter die alleen aanvragen voor andere DRM's hebben; verhoog securityLevel om veiligere apparaten te vragen.",
  ],
  [-7003]: [
    "De aanvraag heeft geen beveiligingsniveau.",
    "Stuur securityLevel, van 1 (SW_SECURE_CRYPTO) tot en met 5 (HW_SECURE_ALL): de documentatie noemt geen standaardwaarde.",
  ],
  [-7004]: [
    "securityLevel is geen niveau dat de dienst kent.",
    "Stuur securityLevel als één cijfer van 1 (SW_SECURE_CRYPTO) tot en met 5 (HW_SECURE_ALL), niet met de naam, en niet als L1 tot en met L3 van Widevine, die andersom tellen.",
  ],
  [-7006]: [
    "De aanvraag heeft geen HDCP-uitvoerbeveiliging.",
    "Stuur hdcpOutputControl, en wel 0 (HDCP_NONE) als uitgangen geen HDCP nodig hebben: de documentatie noemt geen standaardwaarde.",
  ],
  [-7007]: [
    "licenseDuration is niet geldig.",
    "Stuur licenseDuration als een geheel aantal seconden vanaf 1, zonder teken, punt of voorloopnul. Laat het weg voor een onbeperkte duur: 0 en -1 betekenen dat niet.",
  ],
  [-7008]: [
    "De dienst kon de Widevine-licentie niet maken.",
    "Probeer het na een pauze opnieuw; kreeg een speler dit, dan met een nieuw token. Blijft het zo, kijk dan of een aanvraag met alleen de verplichte parameters werkt, en geef ExpressPlay anders het tijdstip en de kid, maar geen sleutel.",
  ],
  [-7009]: [
    "Een wvExtension heeft niet de twee delen.",
    "Schrijf elke wvExtension als type,payload met precies één komma: de vorm met drie delen hoort bij ms3Extension van andere DRM's. Herhaal de parameter voor meer extensies.",
  ],
  [-7011]: [
    "Het account heeft geen Widevine.",
    "Controleer of de API-sleutel hoort bij het account dat u bedoelt, en vraag ExpressPlay de optie Widevine in te schakelen. Opnieuw proberen helpt niet.",
  ],
} as const;
