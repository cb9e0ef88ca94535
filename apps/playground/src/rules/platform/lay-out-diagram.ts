import { Graph, layout } from "@dagrejs/dagre";
import { breakLabel } from "./break-label.ts";
import { beginning, end, lineHeight, type Diagram } from "./diagram.ts";
import type { FormStep } from "@waft/platform-kit/survey";

const letter = 7.5;

/** Works out where forms and what leads from one to the other stand. */
export function layOutDiagram(steps: readonly FormStep[]): Diagram {
  const graph = new Graph<Size, Label>();
  graph.setGraph({ rankdir: "TB", nodesep: 40, ranksep: 50, edgesep: 20, marginx: 12, marginy: 12 });
  const forms = new Set(["post", ...steps.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))]);
  for (const form of forms) {
    graph.setNode(form, { width: form.length * letter + 28, height: 34 });
  }
  graph.setNode(beginning, { width: 16, height: 16 });
  graph.setEdge(beginning, "post", measureLabel([]));
  for (const step of steps) {
    const to = step.to ?? end;
    if (step.to === null) {
      graph.setNode(end, { width: 16, height: 16 });
    }
    graph.setEdge(step.from, to, measureLabel(breakLabel(step.actions)));
  }
  layout(graph);
  return readDiagram(graph);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Label extends Size {
  readonly lines: readonly string[];
  readonly labelpos: "c";
}

function measureLabel(lines: readonly string[]): Label {
  const width = Math.max(0, ...lines.map(({ length }) => length)) * (letter - 0.8) + 8;
  return { lines, width, height: lines.length * lineHeight, labelpos: "c" };
}

function readDiagram(graph: Graph<Size, Label>): Diagram {
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: graph.nodes().map((name) => {
      const { x, y, width: wide, height: high } = graph.node(name);
      return { name, x, y, width: wide, height: high };
    }),
    edges: graph.edges().map((edge) => {
      const { lines, points, x, y } = graph.edge(edge);
      return { from: edge.v, to: edge.w, lines, points, x, y };
    }),
  };
}
