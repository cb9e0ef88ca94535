import type { Line } from "./line.ts";
import type { Piece, Remark } from "./scan-pieces.ts";

/** What stands between two lines. */
export interface Gap {
  /** The comment behind the line before. */
  readonly behind?: string;
  /** Comments and empty lines above the next one. */
  readonly above: readonly string[];
}

/** Lists what stands between the line before and the one that begins with a piece. */
export function listGap(first: Piece | undefined, line: Line, before: Line | undefined): Gap {
  const { remarks = [], blank = false } = first ?? {};
  const behind = findBehind(remarks, line);
  const above = behind === undefined ? remarks : remarks.slice(1);
  const blanks = spaceOut([...above.map((remark) => remark.blank), blank && !line.closes], {
    doc: line.declares ? above.findIndex(({ isDoc }) => isDoc) : -1,
    isFirst: before === undefined || before.leads === true,
    apart: line.apart === true,
  });
  const indent = " ".repeat(line.indent + (line.closes ? 2 : 0));
  const rows = blanks.flatMap((isApart, index) => {
    const remark = above[index];
    return [...(isApart ? [""] : []), ...(remark === undefined ? [] : [indent + remark.image])];
  });
  return { ...(behind === undefined ? {} : { behind: behind.image }), above: rows };
}

/** The comment that stays on the line above; documentation goes to the line that it documents. */
function findBehind([first]: readonly Remark[], { declares }: Line): Remark | undefined {
  return first?.trails && !(declares && first.isDoc) ? first : undefined;
}

/** Decides above which comments, and whether above the line itself, an empty line stands; none below documentation. */
function spaceOut(
  blanks: readonly boolean[],
  { doc, isFirst, apart }: { readonly doc: number; readonly isFirst: boolean; readonly apart: boolean },
): readonly boolean[] {
  const kept = blanks.map((blank, index) => blank && !(isFirst && index === 0) && (doc < 0 || index <= doc));
  return apart && !isFirst && !kept.includes(true) ? [true, ...kept.slice(1)] : kept;
}
