// How two patterns relate: nobody could tell a statement that does nothing from one that does without asking this.

/**
 * True when every text that `narrow` matches is matched by `wide` too. A false may be wrong where only the lengths of
 * several stars together tell; a true never is. Takes time and memory in proportion to the product and a length.
 */
export function covers(wide: string, narrow: string): boolean {
  return relate(wide, narrow, ({ wideStar, wideHere, narrowHere, below, right, diagonal }) => {
    // A star of the wide pattern swallows what stands in the narrow one, its stars too
    if (wideStar) return below || right;
    if (narrowHere === '*') return false;
    return (wideHere === '?' || wideHere === narrowHere) && diagonal;
  });
}

/** In the second pattern of `overlap`: any run of characters that are neither `:` nor `/`, as a name within an ARN is. */
export const NAME = '\uE000';

/** True when some text is matched by both patterns. Same cost. */
export function overlap(one: string, other: string): boolean {
  return relate(one, other, ({ wideStar, wideHere, narrowHere, below, right, diagonal }) => {
    if (wideStar || narrowHere === '*') return below || right;
    if (narrowHere === NAME) return right || (below && wideHere !== ':' && wideHere !== '/');
    return (wideHere === '?' || narrowHere === '?' || wideHere === narrowHere) && diagonal;
  });
}

interface Cell {
  readonly wideStar: boolean;
  readonly wideHere: string;
  readonly narrowHere: string;
  /** The answer with the wide pattern one further, with the narrow one, with both. */
  readonly below: boolean;
  readonly right: boolean;
  readonly diagonal: boolean;
}

function relate(wide: string, narrow: string, judge: (cell: Cell) => boolean): boolean {
  const rows = [...squeeze(wide)];
  const columns = [...squeeze(narrow)];
  // From the ends: nothing left on either side agrees
  let next = new Array<boolean>(columns.length + 1).fill(false);
  next[columns.length] = true;
  for (let at = columns.length - 1; at >= 0; at--) next[at] = judge(cellOf('', columns[at] ?? '', false, next[at + 1]));
  for (let row = rows.length - 1; row >= 0; row--) {
    const here = rows[row] ?? '';
    const current = new Array<boolean>(columns.length + 1).fill(false);
    for (let at = columns.length; at >= 0; at--) {
      const isEnd = at === columns.length;
      const narrowHere = isEnd ? '' : (columns[at] ?? '');
      if (isEnd) current[at] = here === '*' && (next[at] ?? false);
      else current[at] = judge(cellOf(here, narrowHere, next[at], current[at + 1], next[at + 1]));
    }
    next = current;
  }
  return next[0] ?? false;
}

function cellOf(wideHere: string, narrowHere: string, below = false, right = false, diagonal = false): Cell {
  return { wideStar: wideHere === '*', wideHere, narrowHere, below, right, diagonal };
}

const squeeze = (pattern: string): string => pattern.replace(/\*+/g, '*');
