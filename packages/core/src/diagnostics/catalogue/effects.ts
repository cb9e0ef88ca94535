/** What can be wrong with what rules say of parts and persons, and what nobody says. */
export const effects = {
  voidEffect: {
    code: "core/void-effect",
    severity: "warning",
    message: "'{word} {part}' comes to nothing: '{name}' {how} '{around}' around it.",
    hint: "Say 'keeps {around}' or 'cuts {around}', or leave '{part}' out: no part has more than the part around it.",
    nl: {
      message: "'{word} {part}' haalt niets uit: '{name}' {how} '{around}' eromheen.",
      hint: "Zeg 'keeps {around}' of 'cuts {around}', of laat '{part}' weg: een onderdeel heeft nooit meer dan het deel eromheen.",
    },
  },
  neverThere: {
    code: "core/never-there",
    severity: "warning",
    message: "'{name}' speaks of {parts}, which nobody can have before it.",
    hint: "Bring it with 'adds' or 'allows', speak of the posts or the form in which it can be there, or leave it out.",
    nl: {
      message: "'{name}' gaat over {parts}, en dat kan niemand daarvoor hebben.",
      hint: "Breng het met 'adds' of 'allows', noem de berichten of de vorm waarin het er kan zijn, of laat het weg.",
    },
  },
  broughtTwice: {
    code: "core/brought-twice",
    severity: "warning",
    message: "'{name}' brings '{part}' twice.",
    hint: "Keep one: 'adds' brings it always, 'allows' only if the person acting wants it.",
    nl: {
      message: "'{name}' brengt '{part}' twee keer.",
      hint: "Laat er één staan: 'adds' brengt het altijd, 'allows' alleen als wie handelt het wil.",
    },
  },
  saysNothing: {
    code: "core/says-nothing",
    severity: "warning",
    message: "'{name}' says {words} in vain, because it says {outcome}.",
    hint: "Leave that out, or say what is shown instead: nobody holds anything afterwards.",
    nl: {
      message: "'{name}' zegt {words} voor niets, want het zegt {outcome}.",
      hint: "Laat dat weg, of zeg wat er wel te zien is: daarna heeft niemand iets in handen.",
    },
  },
  absentPerson: {
    code: "core/absent-person",
    severity: "warning",
    message: "'{name}' {what} '{person}', who cannot be there.",
    hint: "Name a person of the thing acted on, or let a rule bring this one.",
    nl: {
      message: "'{name}' {what} '{person}', die er niet bij kan zijn.",
      hint: "Noem een persoon van het bericht waarmee iets gedaan wordt, of laat een regel deze meebrengen.",
    },
  },
  unanswered: {
    code: "core/unanswered",
    severity: "info",
    message: "No rule says what comes of {acts}.",
    hint: "Write a rule if a source says it; if none does, leave it, and answers say that nobody knows.",
    nl: {
      message: "Geen regel zegt wat er gebeurt bij {acts}.",
      hint: "Schrijf een regel als een bron het zegt; zo niet, laat het dan zo: antwoorden zeggen dan dat niemand het weet.",
    },
  },
  unmentioned: {
    code: "core/unmentioned",
    severity: "info",
    message: "Nobody says what becomes of {parts} when '{name}' shows something.",
    hint: "Say it if a source does, or write 'unknown' with its name: what nobody mentions counts as not known.",
    nl: {
      message: "Niemand zegt wat er van {parts} wordt als '{name}' iets laat zien.",
      hint: "Zeg het als een bron het zegt, of schrijf 'unknown' met de naam: wat niemand noemt, geldt als onbekend.",
    },
  },
} as const;
