declare module "railroad-diagrams" {
  /** A drawn piece; as text it is SVG. */
  export interface Drawn {
    toString(): string;
  }
  type Items = readonly (Drawn | string)[];
  const railroad: {
    readonly Diagram: (...items: Items) => Drawn;
    readonly Sequence: (...items: Items) => Drawn;
    readonly Choice: (normal: number, ...items: Items) => Drawn;
    readonly Optional: (item: Drawn | string) => Drawn;
    readonly OneOrMore: (item: Drawn | string, between?: Drawn | string) => Drawn;
    readonly ZeroOrMore: (item: Drawn | string, between?: Drawn | string) => Drawn;
    readonly Terminal: (text: string) => Drawn;
    readonly NonTerminal: (text: string) => Drawn;
  };
  export default railroad;
}
