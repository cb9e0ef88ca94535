import type { helpPhrases } from "./say-help.ts";

/** The texts of `--help` in Dutch, by the names of the English ones. */
export const dutchHelp: Readonly<Record<keyof typeof helpPhrases, string>> = {
  description: "Wat er van een bericht over is na een keten van likes, reacties, shares en reposts.",
  start: "beantwoord “liken of delen?” voor een bedrijfsbericht op LinkedIn, in 2016 en vandaag",
  trace: "volg een bericht langs één keten van handelingen, hop voor hop",
  compare: "volg een bericht langs meer ketens, of dezelfde keten op meer platforms, naast elkaar",
  format: "schrijf regelbestanden in één vaste stijl; commentaar blijft, en wat er staat blijft hetzelfde betekenen",
  formatted: "regelbestanden, en mappen ermee (zonder iets: de map waar je bent); - leest de invoer",
  formatCheck: "schrijf niets: noem de bestanden die zouden veranderen, en eindig met 1 als die er zijn",
  compile: "schrijf een platform als bundel voor programma's, als JSON of als module",
  output: "het bestand dat geschreven wordt, heel of helemaal niet (anders de standaarduitvoer)",
  spanOf: "houd alleen het stuk van deze dag: 2016, 2016-03 of 2016-03-14 (anders alles)",
  module: "json, js, of ts met de namen van het platform als types (anders json)",
  stats: "toon hoe groot het is, en de grootste cel",
  check: "zeg wat er mis is met regels, waar, en wat je eraan doet",
  test: "test de voorbeelden van regelbestanden, bewijs hun beweringen, en zeg welke regels in geen voorbeeld voorkomen",
  tested: "regelbestanden, mappen ermee, platforms bij naam (zonder iets: de map waar je bent)",
  testAs: "text, json, junit, github (voor workflows daar) of tap",
  filter: "alleen voorbeelden en beweringen met dit in hun titel",
  mutate: "verander alles wat regels zeggen één keer, en zeg welke wijzigingen geen voorbeeld of bewering zou merken",
  coverage: "lcov: schrijf welke regels in voorbeelden voorkomen, voor programma's die dat tekenen",
  generate:
    "schrijf voorbeelden die elke regel tonen en elke wijziging ervan merken; niemand zag ze, dus ze tellen niet mee",
  testOutput:
    "het bestand voor --coverage (lcov.info) of --generate (examples.generated.waft naast het eerste bestand, of hier)",
  noGate: "laat regels toe die in geen voorbeeld beslissen",
  allExamples: "noem ook de voorbeelden die kloppen",
  platforms: "noem de platforms: hoe nieuw hun bronnen zijn, hoeveel feiten ze gebruiken, wat er oud is",
  listed:
    "platforms bij naam, mappen van hun pakketten, of mappen met zulke mappen (anders alle die bij naam bekend zijn)",
  bridge:
    "de brug die het bericht overgaat, bij naam of het pad van haar regelbestand; in plaats van een platform, of naast dat waar zij vandaan komt als dat elk mag zijn",
  explain: "vertel uitgebreid over één soort bevinding, of noem ze allemaal",
  platform:
    "een platform bij naam (linkedin), een geïnstalleerd pakket (@acme/wall), of het pad van een regelbestand of een gecompileerd platform",
  compared:
    "een platform als bij trace; van meer platforms volgt elk dezelfde keten, met woorden van groepen zoals reshare",
  paths:
    "regelbestanden, mappen ermee, gecompileerde platforms (.json), platforms bij naam (zonder iets: de map waar je bent); - leest de invoer",
  staleOn: "de dag waarop gekeken wordt wat verouderd is (anders vandaag)",
  reportAs: "text, json, sarif (voor diensten die bevindingen verzamelen) of github (voor workflows daar)",
  maxWarnings: "eindig met 1 als er meer waarschuwingen zijn dan dit",
  all: "toon ook opmerkingen en tips",
  fix: "verhelp wat maar op één manier te verhelpen is; alleen bestanden in de map waar je bent",
  dryRun: "bij --fix: toon wat er zou veranderen, en schrijf niets",
  watch: "ga door, en kijk opnieuw zodra er een bestand verandert",
  language: "en of nl (anders WAFT_LANGUAGE, of en)",
  code: "de code van een bevinding, zoals core/no-source",
  asOf: "de dag waar het om gaat: 2016, 2016-03 of 2016-03-14 (anders vandaag)",
  knownAt: "tel alleen regels waarvan op deze dag een bron bekend was (anders alle)",
  strictStale: "zeg dat niemand het weet waar een regel op de gevraagde dag verouderd is",
  by: "wie het bericht plaatst, zoals page of member",
  with: "wat het bericht heeft, zoals text,text.link,image",
  set: "een instelling van het bericht; mag meer dan eens",
  chain: "handelingen met komma's ertussen, zoals “share(note), like”",
  chains: "zoals bij trace; geef het voor elke keten een keer",
  json: "geef het antwoord als JSON",
  plain: "geef zinnen, zonder kaders, tekens en kleuren",
  strict: "eindig met 3 als een deel van het antwoord onbekend is",
  width: "hoeveel kolommen breed",
  why: "zeg waarom een onderdeel er na een keten zo voor staat, en wat dat zou veranderen",
  whyNot: "zeg na welke verandering van de keten, het bericht, een instelling of de dag een onderdeel zeker te zien is",
  whyPart: "het onderdeel, zoals text.link of author.follow",
  whyShow: "sentence (één zin), path (hop voor hop) of full (alles; zo ook als je niets zegt)",
  timeline: "zeg wanneer het antwoord op een vraag veranderde, en door welke regels",
  timelinePart: "kijk alleen naar dit onderdeel (anders naar alles)",
  stale: "noem de regels waar iemand weer naar moet kijken, per platform",
  stalePlatforms:
    "platforms bij naam, of paden van regelbestanden en gecompileerde platforms (anders alle die bekend zijn)",
  diff: "vergelijk twee platforms, of één op twee dagen, in elke toestand, met bij elk verschil een kleinste geval",
  dated:
    "een platform zoals bij trace, zo nodig met een dag achter een @: linkedin@2016-03-01 (bij geen van beide: alle dagen van één platform en van wat het uitbreidt, vandaag van twee)",
  datedToo:
    "een tweede platform om het mee te vergelijken, of hetzelfde met een andere dag achter een @: linkedin@2026-11-01",
  diffFormat: "text, json, sarif (voor diensten die bevindingen verzamelen) of markdown",
  failOn: "eindig met 1 als het oordeel minstens dit is: patch, minor of major",
  advise: "zeg welke eerste handeling een doel het beste dient, wat er van het bericht wordt, en wat beter zou werken",
  goal: "spread, seen, clicks of small; een doel uit de regels van het platform; of een uit een regelbestand (goals.waft#naam)",
  lintPost: "waarschuw voor wat er zeker verloren gaat als anderen een bericht doorgeven, en zeg wat helpt",
  version: "toon de versie",
  help: "toon dit",
};

/** The headings of `--help` in Dutch. */
export const dutchHeadings: ReadonlyMap<string, string> = new Map([
  ["Usage:", "Gebruik:"],
  ["Arguments:", "Argumenten:"],
  ["Options:", "Opties:"],
  ["Commands:", "Opdrachten:"],
]);

/** What is typed in the place of words between brackets, in Dutch. */
export const dutchPlaces: ReadonlyMap<string, string> = new Map([
  ["options", "opties"],
  ["command", "opdracht"],
  ["paths", "paden"],
  ["path", "pad"],
  ["file", "bestand"],
  ["text", "tekst"],
  ["bridge", "brug"],
  ["folder", "map"],
  ["acts", "handelingen"],
  ["date", "datum"],
  ["kind", "soort"],
  ["parts", "onderdelen"],
  ["part", "onderdeel"],
  ["what", "wat"],
  ["verdict", "oordeel"],
  ["goal", "doel"],
  ["name=value", "naam=waarde"],
  ["columns", "kolommen"],
  ["number", "aantal"],
  ["format", "vorm"],
  ["language", "taal"],
]);
