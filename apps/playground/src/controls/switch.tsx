import type { JSX } from "preact";

/** A switch: what it is about, and whether it is on. */
export interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A box to tick. */
export function Switch({ label, isOn, onSwitch }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
