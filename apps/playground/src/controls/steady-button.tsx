import type { ComponentChildren, JSX } from "preact";

/** A button that at times has nothing to do. */
export interface SteadyProps {
  readonly id?: string;
  readonly isIdle: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that keeps the focus when its own press leaves it with nothing to do, as one that is `disabled` does not. */
export function SteadyButton({ id, isIdle, onPress, children }: SteadyProps): JSX.Element {
  return (
    <button id={id} type="button" aria-disabled={isIdle} onClick={isIdle ? undefined : onPress}>
      {children}
    </button>
  );
}
