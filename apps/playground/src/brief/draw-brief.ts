import type { Brief } from "./write-brief.ts";

const width = 800;
const margin = 32;
// No letter of the fonts that browsers have is wider on average.
const lettersPerLine = 92;
const lineHeight = 22;

/** A picture and how large it is. */
export interface BriefPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a brief as SVG: the same brief gives the same bytes. */
export function drawBrief({ title, asked, verdict, reasons, head, rows, legend, scope }: Brief): BriefPicture {
  const above = [
    { text: title, style: "t" },
    ...wrap(asked, lettersPerLine).map((text) => ({ text, style: "p" })),
    ...wrap(verdict, 70).map((text) => ({ text, style: "v" })),
    ...reasons.flatMap((reason) => wrap(reason, lettersPerLine).map((text) => ({ text, style: "p" }))),
  ];
  const below = [legend, scope].flatMap((said) =>
    wrap(said, lettersPerLine + 12).map((text) => ({ text, style: "q" })),
  );
  const tableTop = margin + above.length * lineHeight + 16;
  const table = layOutTable([head, ...rows]);
  const tableBottom = tableTop + table.lines * lineHeight + 12;
  const height = tableBottom + below.length * lineHeight + margin;
  const texts = [
    ...above.map(({ text, style }, line) => drawText(text, { x: margin, y: margin + line * lineHeight, style })),
    ...table.rows.flatMap(({ cells, line }) => drawRow(cells, tableTop + line * lineHeight, line === 0 ? "h" : "p")),
    ...below.map(({ text, style }, line) => drawText(text, { x: margin, y: tableBottom + line * lineHeight, style })),
  ];
  const style =
    "text{font:14px system-ui,'Liberation Sans',Arial,sans-serif;fill:#1b1f24}.t{font-size:20px;font-weight:700}.v{font-size:17px;font-weight:700}.h{font-weight:700}.q{font-size:12px;fill:#57606a}";
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${escapeXml(`${title}. ${verdict}`)}</title><style>${style}</style>` +
    `<rect width="${width}" height="${height}" fill="#fff"/>${texts.join("")}</svg>`;
  return { svg, width, height };
}

const tableLeft = 348;
// No sign is wider, with the space behind it.
const signWidth = 18;

/** A row of the table, each of its cells in lines, and at which line it begins. */
interface TableRow {
  readonly cells: readonly (readonly string[])[];
  readonly line: number;
}

/** Places rows below each other; the signs of a long chain go on in the next line. */
function layOutTable(rows: readonly (readonly string[])[]): {
  readonly rows: readonly TableRow[];
  readonly lines: number;
} {
  const columns = (rows[0]?.length ?? 1) - 1;
  const most = Math.max(1, Math.floor(findStep(columns) / signWidth)) * 2 - 1;
  const placed: TableRow[] = [];
  let line = 0;
  for (const [first = "", ...rest] of rows) {
    const label = first.length > 44 ? `${first.slice(0, 43)}…` : first;
    const cells = [[label], ...rest.map((cell) => wrap(cell, most))];
    placed.push({ cells, line });
    line += Math.max(...cells.map(({ length }) => length));
  }
  return { rows: placed, lines: line };
}

function findStep(columns: number): number {
  return (width - margin - tableLeft) / Math.max(1, columns);
}

function drawRow(cells: readonly (readonly string[])[], y: number, style: string): readonly string[] {
  const step = findStep(cells.length - 1);
  return cells.flatMap((lines, column) =>
    lines.map((text, line) =>
      drawText(text, { x: column === 0 ? margin : tableLeft + (column - 1) * step, y: y + line * lineHeight, style }),
    ),
  );
}

function drawText(text: string, at: { readonly x: number; readonly y: number; readonly style: string }): string {
  return `<text x="${at.x}" y="${at.y + 14}" class="${at.style}">${escapeXml(text)}</text>`;
}

function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
