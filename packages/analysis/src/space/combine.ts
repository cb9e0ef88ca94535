/** Every way to take one of each, the last of them changing fastest. */
export function combine<Thing>(choices: readonly (readonly Thing[])[]): readonly (readonly Thing[])[] {
  let all: Thing[][] = [[]];
  for (const choice of choices) {
    const [only] = choice;
    if (choice.length === 1 && only !== undefined) {
      // Most often there is nothing to choose.
      all.forEach((chosen) => chosen.push(only));
    } else {
      all = all.flatMap((chosen) => choice.map((one) => [...chosen, one]));
    }
  }
  return all;
}
