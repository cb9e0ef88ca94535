/** The thing at a place that is surely there: of a bundle that was loaded, every index was checked. */
export function at<Thing>(things: readonly Thing[], place: number): Thing {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Asked only of checked places, so nothing is undefined.
  return things[place] as Thing;
}
