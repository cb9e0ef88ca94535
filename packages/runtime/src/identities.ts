/** The persons an actor can be, by the name that rules use; the first is anybody else. */
export const identities = ["someone", "author", "sharer", "via"] as const;
