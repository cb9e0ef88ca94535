import ts from "typescript";
import type { Interface } from "./list-interfaces.ts";

/** A name that a package exports. */
export interface Described {
  readonly name: string;
  readonly kind: "function" | "type" | "value";
  /** What its comment says, as Markdown. */
  readonly comment: string;
  /** Its declaration, without what it does inside. */
  readonly code: string;
}

/** An interface with all that it exports, by name. */
export interface DescribedInterface extends Interface {
  /** What the comment at the top of its file says. */
  readonly about: string;
  readonly exports: readonly Described[];
}

/** Reads the comments and declarations of interfaces from their sources. One compiler reads all: that is most of the time. */
export function describeExports(interfaces: readonly Interface[]): readonly DescribedInterface[] {
  const program = ts.createProgram(
    interfaces.map(({ source }) => source),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      customConditions: ["@waft/source"],
      allowImportingTsExtensions: true,
      noEmit: true,
      // Names and comments alone are read: what they mean needs no libraries.
      noLib: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return interfaces.map((one) => {
    const file = program.getSourceFile(one.source);
    const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
    return {
      ...one,
      about: file === undefined ? "" : readOpening(file),
      exports: exported.map((name) => describe(name, checker)).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
  });
}

function describe(exported: ts.Symbol, checker: ts.TypeChecker): Described {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const declarations = symbol.declarations ?? [];
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const [first] = declarations;
  return {
    name: exported.name,
    kind: nameKind(first),
    comment: comment.replaceAll(/\{@link (?<name>[^}]+)\}/gu, "`$<name>`"),
    code: declarations.map(printDeclaration).join("\n"),
  };
}

function nameKind(declaration: ts.Declaration | undefined): Described["kind"] {
  if (declaration === undefined) {
    return "value";
  }
  if (ts.isFunctionDeclaration(declaration)) {
    return "function";
  }
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration) ? "type" : "value";
}

/** A declaration as it is written, with the comments of its members, and without bodies and values. */
function printDeclaration(declaration: ts.Declaration): string {
  const text = declaration.getText();
  if (ts.isFunctionDeclaration(declaration) && declaration.body !== undefined) {
    const head = declaration.body.getStart() - declaration.getStart();
    return strip(`${text.slice(0, head).trimEnd()};`);
  }
  if (ts.isVariableDeclaration(declaration)) {
    return `const ${declaration.name.getText()}${declaration.type === undefined ? "" : `: ${declaration.type.getText()}`};`;
  }
  return strip(ts.isClassDeclaration(declaration) ? `class ${declaration.name?.getText() ?? ""}` : text);
}

function strip(code: string): string {
  return code.replace(/^export (?:declare )?/u, "");
}

/** The comment at the top of a file: what a whole interface is for. */
function readOpening(file: ts.SourceFile): string {
  const [range] = ts.getLeadingCommentRanges(file.text, 0) ?? [];
  const comment = range === undefined ? "" : file.text.slice(range.pos, range.end);
  return comment.startsWith("/**") && comment.includes("@packageDocumentation")
    ? comment
        .replaceAll(/^\/\*\*|\*\/$/gu, "")
        .replaceAll(/^\s*\* ?/gmu, "")
        .replace("@packageDocumentation", "")
        .trim()
    : "";
}
