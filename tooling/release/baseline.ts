/** What users of a package have now: its last release, as files on this disk. */
export interface Baseline {
  readonly version: string;
  /** Where it was found, for people: the address of a registry, or the name of a tag. */
  readonly from: string;
  /** Absolute; the packages of other platforms that it needs are found from here as Node finds packages. */
  readonly folder: string;
}

/** The last release of a package; `first` where there was none, and why it is not known where nobody could say. */
export type FoundBaseline = Baseline | "first" | { readonly unknown: string };
