/** What can be wrong with sources, and with the days on which rules hold. */
export const evidence = {
  incompleteSource: {
    code: "core/incomplete-source",
    severity: "warning",
    message: "The source '{name}' does not say {what}.",
    hint: "Add {lines}.",
    nl: { message: "De bron '{name}' zegt niet {what}.", hint: "Voeg {lines} toe." },
  },
  citedTwice: {
    code: "core/cited-twice",
    severity: "warning",
    message: "The source '{name}' is cited twice for the same.",
    hint: "Leave one of the two out, or write behind it which other place in the source is meant.",
    nl: {
      message: "De bron '{name}' is twee keer voor hetzelfde genoemd.",
      hint: "Laat een van beide weg, of schrijf erachter welke andere plaats in de bron bedoeld is.",
    },
  },
  notAnAddress: {
    code: "core/not-an-address",
    severity: "warning",
    message: "'{text}' is not an address on the web.",
    hint: "Write all of it, beginning with 'https://'; where something can be found that has no address goes into 'title'.",
    nl: {
      message: "'{text}' is geen webadres.",
      hint: "Schrijf het voluit, te beginnen met 'https://'; waar iets zonder adres te vinden is, hoort bij 'title'.",
    },
  },
  seenBeforePublished: {
    code: "core/seen-before-published",
    severity: "warning",
    message: "The source '{name}' was seen on {seen}, before it was published on {published}.",
    hint: "Mend one of the two dates: 'published' is when it was said, 'seen' when somebody last looked.",
    nl: {
      message: "De bron '{name}' is gezien op {seen}, voordat zij op {published} verscheen.",
      hint: "Herstel een van beide datums: 'published' is wanneer het gezegd werd, 'seen' wanneer iemand het laatst keek.",
    },
  },
  declaredOnSide: {
    code: "core/declared-on-side",
    severity: "warning",
    message: "The source '{name}' is '{other}', which the bridge has already.",
    hint: "Cite '{other}', and leave '{name}' out.",
    nl: {
      message: "De bron '{name}' is '{other}', die de brug al heeft.",
      hint: "Noem '{other}', en laat '{name}' weg.",
    },
  },
  datesGap: {
    code: "core/dates-gap",
    severity: "info",
    message: "From {end} until {first} nobody says what '{before}' said until then and '{after}' says since.",
    hint: "If it is known, let one of the two hold in between as well; if it is not, leave it as it is.",
    nl: {
      message: "Van {end} tot {first} zegt niemand wat '{before}' tot dan zei en '{after}' sindsdien zegt.",
      hint: "Is het bekend, laat dan een van beide ook daartussen gelden; zo niet, laat het zo.",
    },
  },
  datesOverlap: {
    code: "core/dates-overlap",
    severity: "info",
    message: "From {first} until {end} '{before}' and '{after}' say the same.",
    hint: "Let '{before}' end on the day on which '{after}' begins, or let one rule cite the sources of both.",
    nl: {
      message: "Van {first} tot {end} zeggen '{before}' en '{after}' hetzelfde.",
      hint: "Laat '{before}' eindigen op de dag waarop '{after}' begint, of noem de bronnen van beide bij één regel.",
    },
  },
  staleSource: {
    code: "core/stale-source",
    severity: "info",
    dated: true,
    message: "Nothing {word} after '{name}' of {day} is cited for {rules}.",
    hint: "See whether it still holds; then cite something newer, or write 'review' with the day on which to look again{seen}.",
    nl: {
      message: "Niets wat na '{name}' van {day} is {word}, is genoemd voor {rules}.",
      hint: "Kijk of het nog klopt; noem dan iets nieuwers, of schrijf 'review' met de dag waarop er weer gekeken wordt{seen}.",
    },
  },
  pastReview: {
    code: "core/past-review",
    severity: "info",
    dated: true,
    message: "'{name}' was to be looked at again on {day}.",
    hint: "See whether it still holds, and move 'review' to the day on which to look next.",
    nl: {
      message: "Naar '{name}' zou op {day} weer worden gekeken.",
      hint: "Kijk of het nog klopt, en zet 'review' op de dag waarop er weer gekeken wordt.",
    },
  },
} as const;
