/** What is said of the changes after which a part would have been kept. */
export const nearestWords = {
  title: { en: "What would have kept it", nl: "Waarmee het was gebleven" },
  none: {
    en: "No single change of the chain, the post or a setting, no two of one kind, and no other day would have kept it for sure.",
    nl: "Geen enkele verandering van de keten, het bericht of een instelling, geen twee van één soort, en geen andere dag had het zeker behouden.",
  },
  looking: { en: "Changes are being tried.", nl: "Veranderingen worden geprobeerd." },
  failed: {
    en: "What would have kept it could not be looked up. Is there a connection?",
    nl: "Waarmee het was gebleven, kon niet worden opgezocht. Is er verbinding?",
  },
  apply: { en: "Change it so", nl: "Verander het zo" },
} as const;
