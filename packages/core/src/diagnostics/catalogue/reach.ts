/** What is declared or said, and makes no difference to anybody. */
export const reach = {
  unused: {
    code: "core/unused",
    severity: "warning",
    message: "{kind} '{name}' is declared, and nothing uses it.",
    hint: "Leave it out, or write the rule that it was meant for.",
    nl: {
      message: "{kind} '{name}' is vastgelegd, maar wordt nergens gebruikt.",
      hint: "Schrap dit, of schrijf de regel waarvoor het bedoeld was.",
    },
  },
  unusedPart: {
    code: "core/unused-part",
    severity: "info",
    message: "Posts can have '{name}', and no rule says what becomes of it.",
    hint: "Write what is known of it; until then every act leaves it open.",
    nl: {
      message: "Berichten kunnen '{name}' hebben, en geen regel zegt wat ervan wordt.",
      hint: "Schrijf wat erover bekend is; tot die tijd laat elke handeling het open.",
    },
  },
  unusedValue: {
    code: "core/unused-value",
    severity: "hint",
    message: "To every rule it is the same whether '{attribute}' is '{name}' or '{other}'.",
    hint: "Leave one of the two out, unless people set it and look for it here.",
    nl: {
      message: "Voor elke regel is het om het even of '{attribute}' '{name}' of '{other}' is.",
      hint: "Laat een van beide weg, tenzij mensen het instellen en het hier zoeken.",
    },
  },
  unreachableForm: {
    code: "core/unreachable-form",
    severity: "warning",
    message: "Nobody ever holds '{name}': {why}.",
    hint: "{advice}",
    nl: { message: "Niemand heeft ooit '{name}': {why}.", hint: "{advice}" },
  },
  idleCounter: {
    code: "core/idle-counter",
    severity: "warning",
    message: "The counter '{name}' {what}.",
    hint: "{advice}",
    nl: { message: "De teller '{name}' {what}.", hint: "{advice}" },
  },
  neverApplies: {
    code: "core/never-applies",
    severity: "warning",
    message: "'{name}' never has a say: {why}.",
    hint: "{advice}",
    nl: { message: "'{name}' heeft nooit iets te zeggen: {why}.", hint: "{advice}" },
  },
  alwaysTrue: {
    code: "core/always-true",
    severity: "warning",
    message: "'{name}' asks here for what always holds: {why}.",
    hint: "Leave this condition out, or ask for something else.",
    nl: {
      message: "'{name}' vraagt hier naar wat altijd zo is: {why}.",
      hint: "Laat deze voorwaarde weg, of vraag iets anders.",
    },
  },
  neverTrue: {
    code: "core/never-true",
    severity: "warning",
    message: "'{name}' asks here for what never holds: {why}.",
    hint: "Leave out what stands on this side of 'or', or ask for something else.",
    nl: {
      message: "'{name}' vraagt hier naar wat nooit zo is: {why}.",
      hint: "Laat weg wat aan deze kant van 'or' staat, of vraag iets anders.",
    },
  },
  redundantCondition: {
    code: "core/redundant-condition",
    severity: "warning",
    message: "'{name}' asks here for what makes no difference beside the rest of its condition.",
    hint: "Leave it out, or ask for something else.",
    nl: {
      message: "'{name}' vraagt hier naar iets dat naast de rest van zijn voorwaarde niets uitmaakt.",
      hint: "Laat het weg, of vraag iets anders.",
    },
  },
  refinesNeverMeets: {
    code: "core/refines-never-meets",
    severity: "warning",
    message: "'{name}' refines '{refined}', but the two never speak together: {why}.",
    hint: "Leave this 'refines' out, or mend what the two speak of.",
    nl: {
      message: "'{name}' verfijnt '{refined}', maar de twee spreken nooit samen: {why}.",
      hint: "Laat deze 'refines' weg, of herstel waarover de twee spreken.",
    },
  },
  takesSilently: {
    code: "core/takes-silently",
    severity: "warning",
    message: "'{name}' shows {shown}, and silently takes {what} from '{refined}'.",
    hint: "Say in '{name}' whether that still holds: a rule takes from the one it refines whatever it does not say itself.",
    nl: {
      message: "'{name}' toont {shown}, en neemt stilzwijgend {what} over van '{refined}'.",
      hint: "Zeg in '{name}' of dat nog geldt: wat een regel niet zelf zegt, neemt hij over van de regel die hij verfijnt.",
    },
  },
} as const;
