import type { JSX } from "preact";

/** Names as rules write them: they are the same in every language. */
export function Names({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <code lang="en" translate={false}>
      {names.join(", ")}
    </code>
  );
}
