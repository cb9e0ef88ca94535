import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What is counted in one source file. */
export interface MeasuredFile {
  readonly file: string;
  /** All lines, with blank ones and comments. */
  readonly lines: number;
  /** Lines of each function that has a body in braces, from its name to its last brace. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
  /** How often the type `any` is written. */
  readonly anys: number;
  /** What the file exports where it is declared. */
  readonly exports: readonly { readonly name: string; readonly documented: boolean }[];
}

/** Counts what is in a file of TypeScript. */
export function measureFile(root: string, file: string): MeasuredFile {
  const text = readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const functions: { name: string; lines: number }[] = [];
  let anys = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined && ts.isBlock(node.body)) {
      functions.push({ name: nameOf(node), lines: countLines(source, node) });
    }
    anys += Number(node.kind === ts.SyntaxKind.AnyKeyword);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const declared = source.statements.flatMap((statement) => listExports(statement));
  // Of a function with several signatures it is enough that one is documented.
  const exports = [...Map.groupBy(declared, ({ name }) => name)].map(([name, ones]) => ({
    name,
    documented: ones.some(({ documented }) => documented),
  }));
  return { file, lines: text.trimEnd().split("\n").length, functions, anys, exports };
}

function countLines(source: ts.SourceFile, node: ts.Node): number {
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  return lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1;
}

function nameOf(node: ts.Node): string {
  const named = "name" in node && node.name !== undefined ? node : node.parent;
  const name: unknown = Reflect.get(named, "name");
  return typeof name === "object" && name !== null && "text" in name ? String(name.text) : "(without a name)";
}

/** What a statement declares and exports; what it hands on from another file is documented there. */
function listExports(statement: ts.Statement): MeasuredFile["exports"] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
    return [];
  }
  const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), documented }));
  }
  return [{ name: nameOf(statement), documented }];
}
