import type { Span } from "@waft/core";
import type { LanguageService, OutlineItem } from "@waft/language-service";

/** Where a rule is declared, by its full name; of several with that name the one in the first of the files. */
export function findRule(
  { outline }: Pick<LanguageService, "outline">,
  paths: readonly string[],
  name: string,
): Span | undefined {
  for (const path of paths) {
    const platform = path.slice(0, path.indexOf("/"));
    const found = outline(path)
      .flatMap(listRules)
      .find(({ full }) => full === name || `${platform}.${full}` === name);
    if (found !== undefined) {
      return found.span;
    }
  }
  return undefined;
}

function listRules({ kind, name, nameSpan, children }: OutlineItem): readonly {
  readonly full: string;
  readonly span: Span;
}[] {
  if (kind === "rule") {
    return [{ full: name, span: nameSpan }];
  }
  return kind === "era" ? children.flatMap(listRules).map(({ full, span }) => ({ full: `${name}.${full}`, span })) : [];
}
