import { sayText, type Bundle, type BundleAttribute } from "@waft/runtime";

const written = "// Written by `waft compile`: change the rules instead.";

/** Words that cannot be the name of a constant. */
const reserved: ReadonlySet<string> = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof undefined var void while with yield arguments"
  ).split(" "),
);

/** Prints a bundle as a JavaScript module that exports it under the platform's name. */
export function printJsModule(bundle: Bundle): string {
  const name = nameConstant(bundle.platform);
  return `${written}

/**
 * ${sayTitle(bundle)}, compiled.
 *
 * @type {import("@waft/runtime").Bundle}
 */
export const ${name} = ${JSON.stringify(bundle)};
`;
}

/**
 * Prints a bundle as a TypeScript module that exports it under the platform's name, with its names as types: a question
 * with a name that the platform does not know does not compile.
 */
export function printTsModule(bundle: Bundle): string {
  const name = nameConstant(bundle.platform);
  return `${written}
import type { Bundle } from "@waft/runtime";

${printInterface(bundle)}
/** ${sayTitle(bundle)}, compiled. */
export const ${name}: Bundle<${nameInterface(bundle)}> = ${JSON.stringify(bundle)};
`;
}

/** Prints what a module that exports a bundle is declared as: its names as types, without the bundle itself. */
export function printDtsModule(bundle: Bundle): string {
  const name = nameConstant(bundle.platform);
  return `${written}
import type { Bundle } from "@waft/runtime";

${printInterface(bundle)}
/** ${sayTitle(bundle)}, compiled. */
export declare const ${name}: Bundle<${nameInterface(bundle)}>;
`;
}

/** Prints only the names of a bundle as types, for packages that import the bundle itself in another way. */
export function printNames(bundle: Bundle): string {
  return `${written}

${printInterface(bundle)}`;
}

/** The constant that a platform is exported as: `my-village` becomes `myVillage`. */
function nameConstant(platform: string): string {
  const name = platform.replaceAll(/[-.]([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  return reserved.has(name) ? `${name}Platform` : name;
}

function nameInterface({ platform }: Bundle): string {
  const name = nameConstant(platform);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Names`;
}

/** A title inside a comment, which it must not end. */
function sayTitle(bundle: Bundle): string {
  return (sayText(bundle, bundle.title) ?? bundle.platform).replaceAll("*/", "* /").replaceAll(/\s+/gu, " ");
}

function printInterface(bundle: Bundle): string {
  const { parts, actions, actors, attributes } = bundle;
  const published = parts.filter(({ ofPost }) => ofPost);
  return `/** The names that ${sayTitle(bundle)} knows: questions with others do not compile. */
export interface ${nameInterface(bundle)} {
${printField("action", listNames(actions))}
${printField("actor", actors)}
${printField("part", listNames(parts))}
${printField("postPart", listNames(published))}
${printSettings(
  "postSettings",
  attributes.filter(({ of }) => of === "post"),
)}
${printSettings(
  "settings",
  attributes.filter(({ of }) => of !== "post"),
)}
}
`;
}

function listNames(things: readonly { readonly name: string }[]): readonly string[] {
  return things.map(({ name }) => name);
}

/** A field with a union of names: on one line, or with a line for each name when they are many. */
function printField(field: string, names: readonly string[], indent = "  "): string {
  const quoted = [...new Set(names)].map((name) => JSON.stringify(name));
  const start = `${indent}readonly ${field}:`;
  const line = `${start} ${quoted.join(" | ") || "never"};`;
  return line.length <= widestLine ? line : `${start}${quoted.map((name) => `\n${indent}  | ${name}`).join("")};`;
}

const widestLine = 120;

function printSettings(field: string, attributes: readonly BundleAttribute[]): string {
  const values = new Map<string, readonly string[]>();
  for (const { name, values: own } of attributes) {
    values.set(name, [...(values.get(name) ?? []), ...own]);
  }
  const fields = [...values].map(([name, own]) => printField(/^\w+$/u.test(name) ? name : `"${name}"`, own, "    "));
  return fields.length === 0
    ? `  readonly ${field}: Readonly<Record<string, never>>;`
    : `  readonly ${field}: {\n${fields.join("\n")}\n  };`;
}
