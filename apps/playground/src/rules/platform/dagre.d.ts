// What is used of dagre: its own declarations name files without their extensions, so that nothing is found in them.
declare module "@dagrejs/dagre" {
  interface Placed {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }

  export class Graph<NodeLabel, EdgeLabel> {
    setGraph(label: object): this;
    graph(): { readonly width?: number; readonly height?: number };
    setNode(name: string, label: NodeLabel): this;
    setEdge(from: string, to: string, label: EdgeLabel): this;
    nodes(): readonly string[];
    node(name: string): NodeLabel & Placed;
    edges(): readonly { readonly v: string; readonly w: string }[];
    edge(edge: {
      readonly v: string;
      readonly w: string;
    }): EdgeLabel & Placed & { readonly points: readonly { readonly x: number; readonly y: number }[] };
  }

  /** Gives every node and edge of a graph its place. */
  export function layout<NodeLabel, EdgeLabel>(graph: Graph<NodeLabel, EdgeLabel>): unknown;
}
