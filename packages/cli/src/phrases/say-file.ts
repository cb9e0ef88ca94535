/** What is said of a path at which there is no file to read. */
export const hostPhrases = {
  missing: (file: string): string => `There is no file '${file}'.`,
  folder: (file: string): string => `'${file}' is a folder, not a file.`,
  notFile: (file: string): string => `'${file}' is not an ordinary file.`,
  unreadable: (file: string): string => `'${file}' cannot be read: it is not allowed, or the path is broken.`,
} as const;

/** What is said of platforms and files that were named. */
export const platformPhrases = {
  fileHint: "Give the path of a rule file, such as rules/main.waft.",
  unknown: (name: string): string => `Waft knows no platform '${name}'.`,
  known: (names: string): string => `It knows ${names}; any other is given as the path of its rule file.`,
  notJson: (file: string): string => `'${file}' is not JSON.`,
  bundleHint: "A compiled platform is a JSON file with everything in it; rules are in files that end in .waft.",
  tooLarge: (file: string, megabytes: number): string => `'${file}' is larger than ${megabytes} MB.`,
  notBundle: (file: string): string => `'${file}' cannot be used.`,
  compiled: (name: string): string => `'${name}' is the name of a platform; its rules are checked already.`,
} as const;

/** What `check` says in one line at the end. */
export function sayChecked(read: {
  readonly title: string;
  readonly files: number;
  readonly rules: number;
  readonly findings: number;
}): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  const found = read.findings === 0 ? "no findings" : `${count(read.findings, "finding", "findings")}, no errors`;
  return `${read.title}: ${count(read.rules, "rule", "rules")} in ${count(read.files, "file", "files")}, ${found}.`;
}

/** What `check` says at the end when there are errors. */
export function sayErrors(errors: number, others: number): string {
  const more = others > 0 ? `, and ${others} other finding${others === 1 ? "" : "s"}` : "";
  return `${errors} error${errors === 1 ? "" : "s"}${more}.`;
}
