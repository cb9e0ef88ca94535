import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

/** What is folded away, and what stands for it meanwhile. */
export interface UnfoldingProps {
  readonly summary: string;
  readonly class?: string;
  readonly draw: () => ComponentChildren;
}

/** Something to unfold; it is drawn only while it is unfolded. */
export function Unfolding({ summary, draw, class: named }: UnfoldingProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={named} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? draw() : null}
    </details>
  );
}
