/** What can be wrong with names, and with what stands where. */
export const linking = {
  fileNotFound: {
    code: "core/file-not-found",
    severity: "error",
    message: "'{name}' cannot be found.",
    hint: "{advice}",
    nl: {
      message: "'{name}' is niet te vinden.",
      hint: "{advice}",
    },
  },
  circularUse: {
    code: "core/circular-use",
    severity: "warning",
    message: "{what}: that is a circle.",
    hint: "Leave this 'use' out: files of a platform know of each other anyway.",
    nl: {
      message: "{what}: dat is een cirkel.",
      hint: "Laat deze 'use' weg: bestanden van een platform kennen elkaar toch al.",
    },
  },
  tooManyFiles: {
    code: "core/too-many-files",
    severity: "error",
    message: "More than {limit} files belong together here.",
    hint: "Put some of them into one file.",
    nl: {
      message: "Hier horen meer dan {limit} bestanden bij elkaar.",
      hint: "Zet er een aantal in één bestand.",
    },
  },
  notAPlatform: {
    code: "core/not-a-platform",
    severity: "error",
    message: "'{name}' is a vocabulary, which has no rules of its own.",
    hint: "Name the file of a platform that uses it, or write 'platform {name}'.",
    nl: {
      message: "'{name}' is een woordenschat, die geen eigen regels heeft.",
      hint: "Noem het bestand van een platform dat hem gebruikt, of schrijf 'platform {name}'.",
    },
  },
  otherPlatform: {
    code: "core/other-platform",
    severity: "error",
    message: "This file is about '{name}', but is used by files about '{platform}'.",
    hint: "Write 'platform {platform}', or 'extends {name}' in the head of '{platform}' to have all its rules.",
    nl: {
      message: "Dit bestand gaat over '{name}', maar wordt gebruikt door bestanden over '{platform}'.",
      hint: "Schrijf 'platform {platform}', of 'extends {name}' in de kop van '{platform}' om al zijn regels te hebben.",
    },
  },
  noPostsHave: {
    code: "core/no-posts-have",
    severity: "error",
    message: "Nothing says what a post on '{platform}' can have.",
    hint: "Write 'posts have' and a list of parts, such as 'posts have text, image', below the head of one file.",
    nl: {
      message: "Nergens staat wat een bericht op '{platform}' kan hebben.",
      hint: "Schrijf 'posts have' en een lijst van onderdelen, zoals 'posts have text, image', onder de kop van één bestand.",
    },
  },
  notWhole: {
    code: "core/not-whole",
    severity: "error",
    message: "This file uses no vocabulary and does not say what a post on '{platform}' can have.",
    hint: "If it is one of several files, check the one that uses it; if not, write 'use social' and 'posts have' below the head.",
    nl: {
      message: "Dit bestand gebruikt geen woordenschat en zegt niet wat een bericht op '{platform}' kan hebben.",
      hint: "Is het een van meer bestanden, controleer dan het bestand dat dit gebruikt; zo niet, schrijf 'use social' en 'posts have' onder de kop.",
    },
  },
  noVocabulary: {
    code: "core/no-vocabulary",
    severity: "error",
    message: "'{platform}' has no {what}.",
    hint: "Write 'use social' below the head: the shared vocabulary has them.",
    nl: {
      message: "'{platform}' heeft geen {what}.",
      hint: "Schrijf 'use social' onder de kop: de gedeelde woordenschat heeft ze.",
    },
  },
  postsHaveTwice: {
    code: "core/posts-have-twice",
    severity: "error",
    message: "What posts have is said a second time.",
    hint: "Keep one list, in one file.",
    nl: {
      message: "Wat berichten hebben, staat hier een tweede keer.",
      hint: "Houd één lijst, in één bestand.",
    },
  },
  unknownName: {
    code: "core/unknown-name",
    severity: "error",
    message: "There is no {what}.",
    hint: "{advice}",
    nl: {
      message: "Er is geen {what}.",
      hint: "{advice}",
    },
  },
  countsOnlyTo: {
    code: "core/counts-only-to",
    severity: "error",
    message: "'{name}' counts only to {most}, so it is never {count}.",
    hint: "Ask for less, or declare 'counter {name} to {count}'.",
    nl: {
      message: "'{name}' telt maar tot {most}, en wordt dus nooit {count}.",
      hint: "Vraag om minder, of schrijf 'counter {name} to {count}'.",
    },
  },
  addedPartHad: {
    code: "core/added-part-had",
    severity: "error",
    message: "'{name}' is added by what people do, so no post is published with it.",
    hint: "Leave it out of this list; a rule brings it with 'adds' or 'allows'.",
    nl: {
      message: "'{name}' komt erbij door wat mensen doen; geen bericht wordt ermee geplaatst.",
      hint: "Laat het uit deze lijst weg; een regel brengt het met 'adds' of 'allows'.",
    },
  },
  notAPerson: {
    code: "core/not-a-person",
    severity: "error",
    message: "'{name}' is a part of the post, not a person.",
    hint: "Persons are {persons}.",
    nl: {
      message: "'{name}' is een onderdeel van het bericht, geen persoon.",
      hint: "Personen zijn {persons}.",
    },
  },
  doubledName: {
    code: "core/doubled-name",
    severity: "error",
    message: "There is already {kind} '{name}'.",
    hint: "Give one of them another name, or leave one out.",
    nl: {
      message: "Er is al {kind} '{name}'.",
      hint: "Geef een van de twee een andere naam, of laat er een weg.",
    },
  },
  takenName: {
    code: "core/taken-name",
    severity: "error",
    message: "'{name}' cannot be the name of {kind}: it already means {meaning}.",
    hint: "Give it another name, {better}.",
    nl: {
      message: "'{name}' kan niet de naam van {kind} zijn: het betekent al {meaning}.",
      hint: "Geef het een andere naam, {better}.",
    },
  },
  attributeOf: {
    code: "core/attribute-of",
    severity: "error",
    message: "'{name}' is a setting of the post, of the viewer or of actions: '{whose}' stands alone.",
    hint: "Write 'of {whose}', or name actions only; settings of two things are two attributes.",
    nl: {
      message: "'{name}' is een instelling van het bericht, van de kijker of van handelingen: '{whose}' staat alleen.",
      hint: "Schrijf 'of {whose}', of noem alleen handelingen; wat van twee dingen is, zijn twee instellingen.",
    },
  },
  notKebabCase: {
    code: "core/not-kebab-case",
    severity: "error",
    message: "'{name}' is not a name as names are written here.",
    hint: "Write small letters, digits and single hyphens, beginning with a letter: '{better}'.",
    nl: {
      message: "'{name}' is geen naam zoals namen hier geschreven worden.",
      hint: "Schrijf kleine letters, cijfers en losse streepjes, te beginnen met een letter: '{better}'.",
    },
  },
  unknownKind: {
    code: "core/unknown-kind",
    severity: "error",
    message: "'{name}' is not a kind of source.",
    hint: "{kinds}",
    nl: {
      message: "'{name}' is geen soort bron.",
      hint: "{kinds}",
    },
  },
  saidTwice: {
    code: "core/said-twice",
    severity: "error",
    message: "{whole} says {what} twice.",
    hint: "Keep one of the two.",
    nl: {
      message: "{whole} zegt twee keer {what}.",
      hint: "Houd een van de twee.",
    },
  },
  lineTwice: {
    code: "core/line-twice",
    severity: "error",
    message: "'{what}' stands here twice.",
    hint: "Keep one of the two.",
    nl: {
      message: "'{what}' staat hier twee keer.",
      hint: "Houd een van de twee.",
    },
  },
  noAfter: {
    code: "core/no-after",
    severity: "error",
    message: "Nothing says of which chains this speaks.",
    hint: "Write 'after' and a pattern of acts, such as 'after share, like+'.",
    nl: {
      message: "Nergens staat over welke ketens dit gaat.",
      hint: "Schrijf 'after' en een patroon van handelingen, zoals 'after share, like+'.",
    },
  },
  noDemand: {
    code: "core/no-demand",
    severity: "error",
    message: "Nothing is said of these chains.",
    hint: "Write one of {words} and a property, such as 'always sees author'.",
    nl: {
      message: "Over deze ketens wordt niets gezegd.",
      hint: "Schrijf een van {words} en een eigenschap, zoals 'always sees author'.",
    },
  },
  wrongDemand: {
    code: "core/wrong-demand",
    severity: "error",
    message: "'{word}' has no meaning here.",
    hint: "Write one of {words}.",
    nl: {
      message: "'{word}' betekent hier niets.",
      hint: "Schrijf een van {words}.",
    },
  },
  noOn: {
    code: "core/no-on",
    severity: "error",
    message: "'{name}' does not say what it is about.",
    hint: "Begin it with 'on post', or with 'on', an action, 'of' and a form, such as 'on like of post'.",
    nl: {
      message: "'{name}' zegt niet waarover het gaat.",
      hint: "Begin met 'on post', of met 'on', een handeling, 'of' en een vorm, zoals 'on like of post'.",
    },
  },
  refinesItself: {
    code: "core/refines-itself",
    severity: "error",
    message: "'{name}' refines itself{way}.",
    hint: "{advice}",
    nl: {
      message: "'{name}' verfijnt zichzelf{way}.",
      hint: "{advice}",
    },
  },
  emptyDates: {
    code: "core/empty-dates",
    severity: "error",
    message: "There is no day on which {what} holds: it ends before it begins.",
    hint: "'from' is its first day, 'until' the first day on which it no longer holds; the dates of its era count too.",
    nl: {
      message: "Er is geen dag waarop {what} geldt: het eindigt voordat het begint.",
      hint: "'from' is de eerste dag, 'until' de eerste dag waarop het niet meer geldt; de data van het tijdperk tellen ook mee.",
    },
  },
  becomesNotByAuthor: {
    code: "core/becomes-not-by-author",
    severity: "error",
    message: "'{action}' is not done by the author, so nothing that others hold can become something else by it.",
    hint: "Write 'shows', or declare 'action {action} by author'.",
    nl: {
      message:
        "'{action}' wordt niet door de auteur gedaan, dus niets wat anderen hebben kan er iets anders door worden.",
      hint: "Schrijf 'shows', of 'action {action} by author'.",
    },
  },
  publishingShows: {
    code: "core/publishing-shows",
    severity: "error",
    message: "'{name}' speaks of publishing, which can only show something.",
    hint: "Say what the first viewers hold with 'keeps', 'cuts', 'links' or 'loses', or write 'on' an action 'of' a form.",
    nl: {
      message: "'{name}' gaat over het plaatsen, dat alleen iets kan tonen.",
      hint: "Zeg wat de eerste kijkers hebben met 'keeps', 'cuts', 'links' of 'loses', of schrijf 'on' een handeling 'of' een vorm.",
    },
  },
} as const;
