import type { AnnouncedName, FileNode } from "../syntax/tree.ts";
import type { Kind } from "./kinds.ts";

/** Names that files with mistakes seem to declare, by kind. */
export type Announced = (kind: Kind) => ReadonlySet<string>;

/** Gathers what was announced and could not be read: it is not missed where it is named. */
export function gatherAnnounced(files: readonly FileNode[]): Announced {
  const all = files.flatMap(({ announced = [] }) => announced);
  const namesOf = (kind: AnnouncedName["kind"]): ReadonlySet<string> =>
    new Set(all.flatMap((one) => (one.kind === kind ? [one.name] : [])));
  return (kind) => {
    switch (kind) {
      case "value":
      case "goal":
        return new Set();
      case "person":
        return namesOf("part");
      case "rule":
        return new Set([...namesOf("rule"), ...namesOf("era")]);
      case "part":
      case "form":
      case "action":
      case "audience":
      case "actor":
      case "attribute":
      case "counter":
      case "source":
      case "era":
        return namesOf(kind);
    }
  };
}

/** Whether some file begins to say what posts have, and could not be read. */
export function announcesPosts(files: readonly FileNode[]): boolean {
  return files.some(({ announced = [] }) => announced.some(({ kind }) => kind === "posts"));
}
