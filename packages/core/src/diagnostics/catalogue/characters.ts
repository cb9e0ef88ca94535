/** What can be wrong with single characters, and with how much stands in the files of one platform. */
export const characters = {
  bidiControl: {
    code: "core/bidi-control",
    severity: "error",
    message: "Here stands {code}, which turns the direction of writing without being seen.",
    hint: "Delete it: with it, the text reads otherwise than it is; in a text between quotes it can be written as '{escape}'.",
    nl: {
      message: "Hier staat {code}, dat ongezien de schrijfrichting omdraait.",
      hint: "Haal het weg: de tekst leest ermee anders dan hij is; tussen aanhalingstekens kan het als '{escape}' geschreven worden.",
    },
  },
  invisibleCharacter: {
    code: "core/invisible-character",
    severity: "warning",
    message: "Here stands {code}, which nobody sees.",
    hint: "Delete it; where a text between quotes needs it, write '{escape}'.",
    nl: {
      message: "Hier staat {code}, dat niemand ziet.",
      hint: "Haal het weg; waar een tekst tussen aanhalingstekens het nodig heeft, schrijf '{escape}'.",
    },
  },
  mixedScriptName: {
    code: "core/mixed-script-name",
    severity: "error",
    message: "The name '{name}' mixes {scripts} letters: '{letter}' is {code}.",
    hint: "Write '{better}' in letters of one script.",
    nl: {
      message: "De naam '{name}' mengt {scripts} letters: '{letter}' is {code}.",
      hint: "Schrijf '{better}' in letters van één schrift.",
    },
  },
  mixedScripts: {
    code: "core/mixed-scripts",
    severity: "warning",
    message: "'{name}' mixes {scripts} letters: '{letter}' is {code}.",
    hint: "Write '{better}' in letters of one script, so that it is what it looks like.",
    nl: {
      message: "'{name}' mengt {scripts} letters: '{letter}' is {code}.",
      hint: "Schrijf '{better}' in letters van één schrift, zodat het is wat het lijkt.",
    },
  },
  tooMuch: {
    code: "core/too-much",
    severity: "error",
    message: "This platform has {count} {things}, more than {limit}.",
    hint: "Divide it into several platforms, or leave out what nobody asks about.",
    nl: {
      message: "Dit platform heeft {count} {things}, meer dan {limit}.",
      hint: "Verdeel het over meer platforms, of laat weg waar niemand naar vraagt.",
    },
  },
} as const;
