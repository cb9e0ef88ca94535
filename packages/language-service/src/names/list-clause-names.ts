import type { CiteNode, ClauseNode, ConditionNode, NameNode, OnNode } from "@waft/core/internal";
import { identities } from "@waft/runtime";
import { note, splitPath, type Listing } from "./occurrence.ts";

/** Writes down what a rule is on; the forms of a bridge's own rules are those of the first platform. */
export function noteOn(listing: Listing, on: OnNode, isBridge: boolean): void {
  if (on.kind === "act") {
    on.actions?.forEach((action) => note(listing, action, { kind: "action" }));
    on.forms?.forEach((form) => note(listing, form, { kind: "form", ...(isBridge ? { side: "from" } : {}) }));
  }
}

/** Writes down the names of a clause of a rule. */
export function noteClause(listing: Listing, clause: ClauseNode, isBridge: boolean): void {
  const side = isBridge ? ({ side: "to" } as const) : {};
  switch (clause.clause) {
    case "when":
      noteCondition(listing, clause.condition);
      break;
    case "shows":
      if (typeof clause.form !== "string") {
        note(listing, clause.form, { kind: "form", ...side });
      }
      clause.audiences.forEach((audience) => note(listing, audience, { kind: "audience" }));
      break;
    case "becomes":
      if (typeof clause.form !== "string") {
        note(listing, clause.form, { kind: "form", ...side });
      }
      break;
    case "counts":
    case "tells":
      noteParts(listing, typeof clause.who === "string" ? [] : clause.who);
      break;
    case "source":
    case "inferred":
    case "against":
      noteCites(listing, clause.cites);
      break;
    case "raises":
      note(listing, clause.counter, { kind: "counter" });
      break;
    case "keeps":
    case "copies":
    case "cuts":
    case "links":
    case "loses":
    case "unknown":
    case "adds":
    case "allows":
      noteParts(listing, clause.parts);
      break;
    case "from":
    case "until":
    case "review":
    case "refused":
      break;
  }
}

/** Writes down sources that are cited; in a bridge one of a platform is called after that. */
export function noteCites(listing: Listing, cites: readonly CiteNode[]): void {
  for (const { name } of cites) {
    const pieces = splitPath(listing, name);
    for (const [index, piece] of pieces.entries()) {
      const isSource = index === pieces.length - 1;
      note(listing, piece, isSource ? { kind: "source", name: name.text } : { kind: "platform" });
    }
  }
}

/** Writes down parts; a dotted name is the part and the one inside it. */
export function noteParts(listing: Listing, names: readonly NameNode[]): void {
  for (const name of names) {
    let full = "";
    for (const piece of splitPath(listing, name)) {
      full = full === "" ? piece.text : `${full}.${piece.text}`;
      note(listing, piece, { kind: "part", name: full });
    }
  }
}

/** Writes down a rule that is named: its last piece is the rule, what stands before it an era or a platform. */
export function noteRuleName(listing: Listing, name: NameNode, era?: string): void {
  const pieces = splitPath(listing, name);
  const within = era === undefined ? {} : { era };
  let full = "";
  for (const [index, piece] of pieces.entries()) {
    full = full === "" ? piece.text : `${full}.${piece.text}`;
    note(listing, piece, { kind: index === pieces.length - 1 ? "rule" : "era", name: full, ...within });
  }
}

/** Writes down what a condition asks of. */
export function noteCondition(listing: Listing, node: ConditionNode): void {
  switch (node.kind) {
    case "and":
    case "or":
      node.items.forEach((item) => noteCondition(listing, item));
      break;
    case "not":
      noteCondition(listing, node.item);
      break;
    case "has":
      noteParts(listing, node.parts);
      break;
    case "count":
      note(listing, node.counter, { kind: "counter" });
      break;
    case "is":
      noteComparison(listing, node);
      break;
  }
}

function noteComparison(listing: Listing, { subject, values }: Extract<ConditionNode, { readonly kind: "is" }>): void {
  if (subject.text === "author") {
    values.forEach((value) => note(listing, value, { kind: "actor" }));
  } else if (subject.text === "actor") {
    values.forEach((value) => noteActor(listing, value));
  } else {
    note(listing, subject, { kind: "attribute" });
    values.forEach((value) => note(listing, value, { kind: "value", name: `${subject.text} ${value.text}` }));
  }
}

/** Who acts: one of the persons who are there, or else a kind of account. */
export function noteActor(listing: Listing, name: NameNode): void {
  const isPerson = identities.some((one, index) => index > 0 && one === name.text);
  note(listing, name, { kind: isPerson ? "part" : "actor" });
}
