import type { JSX } from "preact";
import { beginning, end, lineHeight, type Diagram, type DiagramEdge, type DiagramNode } from "./diagram.ts";

/** What is drawn, and what a screen reader says of it: everything in it stands in a list as well. */
export interface StateDiagramProps {
  readonly diagram: Diagram;
  readonly label: string;
}

/** Forms as boxes, and what leads from one to another as lines. */
export function StateDiagram({ diagram: { width, height, nodes, edges }, label }: StateDiagramProps): JSX.Element {
  return (
    <div class="diagram" role="region" aria-label={label} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label} lang="en">
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0 10 5 0 10z" />
          </marker>
        </defs>
        {edges.map((edge) => {
          const around = edge.from === edge.to ? nodes.find(({ name }) => name === edge.from) : undefined;
          return around === undefined ? (
            <Edge key={`${edge.from} ${edge.to}`} edge={edge} />
          ) : (
            <Loop key={`${edge.from} ${edge.to}`} node={around} lines={edge.lines} />
          );
        })}
        {nodes.map((node) => (
          <Node key={node.name} node={node} />
        ))}
      </svg>
    </div>
  );
}

function Edge({ edge: { points, lines, x, y } }: { readonly edge: DiagramEdge }): JSX.Element {
  return (
    <g>
      <path class="edge" d={drawLine(points)} marker-end="url(#arrow)" />
      <Label x={x} y={y} lines={lines} class="edge-label" />
    </g>
  );
}

/** How far a line stands out that leads from a form to itself. */
const reach = 26;

/** A line from the right side of a form back to it, with its label behind it. */
function Loop({ node, lines }: { readonly node: DiagramNode; readonly lines: readonly string[] }): JSX.Element {
  const right = node.x + node.width / 2;
  const [above, below] = [node.y - 8, node.y + 8];
  return (
    <g>
      <path
        class="edge"
        d={`M${round(right)} ${round(above)}C${round(right + reach)} ${round(above - 12)} ${round(right + reach)} ${round(below + 12)} ${round(right)} ${round(below)}`}
        marker-end="url(#arrow)"
      />
      <Label x={right + reach} y={node.y} lines={lines} class="loop-label" />
    </g>
  );
}

function Label({
  x,
  y,
  lines,
  class: name,
}: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly class: string;
}): JSX.Element {
  const top = y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} x={round(x)} y={round(top + index * lineHeight)} class={name}>
          {line}
        </text>
      ))}
    </>
  );
}

/** A smooth line: it bends at each point towards the middle of the next stretch. */
function drawLine(points: DiagramEdge["points"]): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return "";
  }
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const [x, y] = index === rest.length - 2 ? [next.x, next.y] : [(point.x + next.x) / 2, (point.y + next.y) / 2];
    return `Q${round(point.x)} ${round(point.y)} ${round(x)} ${round(y)}`;
  });
  // The last bend ends there: a stretch of no length behind it would turn the head of the arrow aside.
  const straight = bends.length === 0 ? [`L${round(last.x)} ${round(last.y)}`] : [];
  return [`M${round(first.x)} ${round(first.y)}`, ...bends, ...straight].join("");
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function Node({ node: { name, x, y, width, height } }: { readonly node: DiagramNode }): JSX.Element {
  if (name === beginning || name === end) {
    return (
      <>
        <circle class="point" cx={x} cy={y} r={height / 2} />
        {name === end ? <circle class="ring" cx={x} cy={y} r={height / 2 + 3} /> : null}
      </>
    );
  }
  return (
    <>
      <rect class="node" x={x - width / 2} y={y - height / 2} width={width} height={height} rx="8" />
      <text x={x} y={y} class="node-label">
        {name}
      </text>
    </>
  );
}
