/** What the command says to scripts when it ends. */
export const exitCodes = {
  ok: 0,
  /** Something was found in rule files. */
  findings: 1,
  /** The question cannot be understood: a name, a date, an option. */
  wrongUse: 2,
  /** Asked to be strict, and some of the answer is unknown. */
  unknown: 3,
  /** A fault of Waft itself. */
  bug: 70,
  /** Ctrl+C: what shells give for it. */
  interrupted: 130,
} as const;
