/** What can be wrong with rules that are read and linked. */
export const checking = {
  contradiction: {
    code: "core/contradiction",
    severity: "error",
    message: "'{one}' says something else than {others} about {slot}.",
    hint: "It happens for {witness}. Write 'refines {refined}' after the name of '{one}', {or}.",
    nl: {
      message: "'{one}' zegt iets anders dan {others} over {slot}.",
      hint: "Dat gebeurt bij {witness}. Schrijf 'refines {refined}' achter de naam van '{one}', {or}.",
    },
  },
  noSource: {
    code: "core/no-source",
    severity: "warning",
    message: "Nothing says on whose word '{name}' stands.",
    hint: "Add 'source' or 'inferred from' with the name of a source.",
    nl: {
      message: "Nergens staat op wiens woord '{name}' berust.",
      hint: "Voeg 'source' of 'inferred from' toe met de naam van een bron.",
    },
  },
  tooManyCases: {
    code: "core/too-many-cases",
    severity: "error",
    message: "The rules on '{action}' of '{form}' ask so much that there are {count} cases, more than {limit}.",
    hint: "Ask less in one place: they ask {asks}.",
    nl: {
      message: "De regels over '{action}' van '{form}' vragen zoveel dat er {count} gevallen zijn, meer dan {limit}.",
      hint: "Vraag minder op één plek: ze vragen {asks}.",
    },
  },
} as const;
