/** One change to a question, small enough to be said in a few words. */
export type Edit =
  | { readonly edit: "replace-act"; readonly hop: number; readonly from: string; readonly to: string }
  | { readonly edit: "remove-act"; readonly hop: number; readonly action: string }
  | { readonly edit: "bring" | "leave-out"; readonly hop: number; readonly action: string; readonly part: string }
  | { readonly edit: "actor"; readonly hop: number; readonly action: string; readonly to: string }
  | { readonly edit: "add-part" | "remove-part"; readonly part: string }
  | { readonly edit: "replace-part"; readonly from: string; readonly to: string }
  | { readonly edit: "author"; readonly from: string; readonly to: string }
  | { readonly edit: "set-post"; readonly name: string; readonly from: string; readonly to: string }
  | {
      readonly edit: "set-act";
      readonly hop: number;
      readonly action: string;
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }
  /** Another day, that many days later; fewer than none is earlier. */
  | { readonly edit: "day"; readonly to: string; readonly days: number };

/** What a change is a change of. */
export type EditKind = "chain" | "post" | "setting" | "date";

/** Says what a change is a change of. */
export function kindOfEdit({ edit }: Edit): EditKind {
  switch (edit) {
    case "replace-act":
    case "remove-act":
    case "bring":
    case "leave-out":
    case "actor":
      return "chain";
    case "add-part":
    case "remove-part":
    case "replace-part":
    case "author":
      return "post";
    case "set-post":
    case "set-act":
      return "setting";
    case "day":
      return "date";
  }
}
