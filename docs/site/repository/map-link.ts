import { existsSync } from "node:fs";
import path from "node:path";
import { root, type Page } from "./list-pages.ts";

/** What becomes of a link on the site. */
export type MappedLink =
  /** It stays as it is: another host, or a place on the same page. */
  | { readonly kind: "same" }
  /** Another page of the site; the target is relative, so that it keeps the language and any folder of a server. */
  | { readonly kind: "page"; readonly target: string; readonly id: string }
  /** A file of the repository that is no page: its path from the root. */
  | { readonly kind: "file"; readonly file: string }
  /** It leads nowhere. */
  | { readonly kind: "nowhere" };

/** Pages by the file or folder that a link may name. */
export type Addresses = ReadonlyMap<string, string>;

/** Folders and files that are another page's place: the first page of the repository is that of the site. */
const others: readonly (readonly [string, string])[] = [
  ["README.md", "index"],
  ["docs/diagnostics", "diagnostics"],
  ["docs/diagnostics/core", "diagnostics"],
];

/** Under which names of files and folders pages are found; a folder is its README. */
export function listAddresses(pages: readonly Page[]): Addresses {
  const named = pages.flatMap(({ file, id }): readonly (readonly [string, string])[] =>
    path.posix.basename(file) === "README.md"
      ? [
          [file, id],
          [path.posix.dirname(file), id],
        ]
      : [[file, id]],
  );
  return new Map([...others, ...named]);
}

/** Says where a link that stands in a page leads on the site. */
export function mapLink(target: string, page: Page, addresses: Addresses): MappedLink {
  if (target.startsWith("#") || /^[a-z][a-z0-9+.-]*:/iu.test(target)) {
    return { kind: "same" };
  }
  const [address = "", anchor] = target.split("#");
  const file = path.posix.join(path.posix.dirname(page.file), decodeURI(address)).replace(/\/$/u, "");
  const id = addresses.get(file);
  if (id !== undefined) {
    return { kind: "page", id, target: `${findWay(page.id, id)}${anchor === undefined ? "" : `#${anchor}`}` };
  }
  return existsSync(path.join(root, file)) ? { kind: "file", file } : { kind: "nowhere" };
}

/** The way from one page to another: both are folders of a server. English and Dutch pages are found from each other. */
function findWay(from: string, to: string): string {
  const way = path.posix.relative(nameFolder(from), nameFolder(keepLanguage(from, to)));
  return way === "" ? "./" : `${way}/`;
}

/** A Dutch page leads to Dutch pages: where nobody has translated one, the site shows the English text there. */
function keepLanguage(from: string, to: string): string {
  const isDutch = from === "nl" || from.startsWith("nl/");
  return isDutch && to !== "nl" && !to.startsWith("nl/") ? (to === "index" ? "nl" : `nl/${to}`) : to;
}

function nameFolder(id: string): string {
  return id === "index" ? "/" : `/${id}`;
}
