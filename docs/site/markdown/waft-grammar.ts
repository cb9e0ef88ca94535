/** How rule files are coloured: comments, texts, dates, and the words with which declarations and clauses begin. */
export const waftGrammar: {
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: { readonly name: string; readonly match: string }[];
  readonly repository: Record<string, never>;
} = {
  name: "waft",
  scopeName: "source.waft",
  patterns: [
    { name: "comment.line.documentation.waft", match: "///.*$" },
    { name: "comment.line.waft", match: "//.*$" },
    { name: "string.quoted.double.waft", match: String.raw`"(?:[^"\\]|\\.)*"` },
    { name: "constant.numeric.date.waft", match: String.raw`\b\d{4}(?:-\d{2}){0,2}\b` },
    {
      name: "keyword.control.waft",
      match: String.raw`^\s*(?:waft|platform|bridge|vocabulary|use|posts have|source|form|part|action|actor|audience|attribute|counter|rule|era|example|claim|goal|otherwise)\b`,
    },
    {
      name: "keyword.other.waft",
      match: String.raw`\b(?:on|of|by|from|until|about|when|unless|shows|keeps|cuts|links|loses|copies|unknown|adds|allows|raises|becomes|counts for|tells|refused|refines|extends|everything|else|to|is|as of|inferred|review|published|seen|sees|kind|title|url|at|post with|after|always|never|sometimes|decided by|silent)\b`,
    },
  ],
  repository: {},
};
