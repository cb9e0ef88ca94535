/** What `format` says of files that it cannot format or write. */
export const formatPhrases = {
  alone: "The input, '-', is formatted alone, without files.",
  aloneHint: "Leave out '-', or everything else.",
  noInput: "There is no input to read.",
  nothing: (folder: string): string => `There is no rule file in '${folder}'.`,
  nothingHint: "Rule files end in .waft.",
  unwritable: (file: string): string => `'${file}' cannot be written: it is not allowed.`,
} as const;

/** How many files are one way or the other. */
export interface FormatCount {
  readonly changed: number;
  readonly same: number;
  readonly unread: number;
}

/** What `format` says in one line at the end. */
export function sayFormatted({ changed, same, unread }: FormatCount, isCheck: boolean): string {
  const count = (number: number): string => `${number} ${number === 1 ? "file" : "files"}`;
  const is = (number: number): string => (number === 1 ? "is" : "are");
  const parts = [
    ...(changed > 0 ? [isCheck ? `${count(changed)} would change` : `${count(changed)} changed`] : []),
    ...(same > 0 ? [`${count(same)} ${is(same)} in order`] : []),
    ...(unread > 0 ? [`${count(unread)} cannot be read`] : []),
  ];
  return `${parts.join(", ")}.`;
}
