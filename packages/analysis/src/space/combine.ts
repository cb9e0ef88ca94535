/** Every way to take one of each. */
export function combine<Thing>(choices: readonly (readonly Thing[])[]): readonly (readonly Thing[])[] {
  return choices.reduce<readonly (readonly Thing[])[]>(
    (all, choice) => all.flatMap((chosen) => choice.map((one) => [...chosen, one])),
    [[]],
  );
}
