/** A form in the diagram: a box around its name. */
export interface DiagramNode {
  readonly name: string;
  /** Where its middle is. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which actions lead from one form to another: a line with their names beside it. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  /** Each line of the label. */
  readonly lines: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where the middle of the label is. */
  readonly x: number;
  readonly y: number;
}

/** A diagram whose places are worked out, in units of a pixel of usual text. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** The name of where every chain begins: no form has such a name. */
export const beginning = "[";
/** The name of where nobody holds anything any more: no form has such a name. */
export const end = "]";

/** How far apart the lines of a label stand. */
export const lineHeight = 16;
