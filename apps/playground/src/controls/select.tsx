import type { JSX } from "preact";

/** A menu: its name for a screen reader, and what can be chosen. */
export interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, said: string])[];
  readonly onChoose: (value: string) => void;
  /** Whether the name is only for those who cannot see where the menu stands. */
  readonly isQuiet?: boolean;
}

/** A menu with one choice; what is chosen by a link and not offered stands there by its name. */
export function Select({ id, label, value, options, onChoose, isQuiet = false }: SelectProps): JSX.Element {
  const isOffered = options.some(([name]) => name === value);
  const shown = isOffered ? options : [[value, value] as const, ...options];
  return (
    <span class="field">
      <label for={id} class={isQuiet ? "said" : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {shown.map(([name, said]) => (
          <option key={name} value={name}>
            {said}
          </option>
        ))}
      </select>
    </span>
  );
}
