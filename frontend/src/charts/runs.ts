export type RoundPoint = {
  period: string;
  index: number | null;
  n: number;
  category: string | null;
  instrument: string;
  /** Still being collected: its figure will change. */
  running: boolean;
};

/** Where the line may be drawn: another edition of the instrument, or a round that may not be shown, ends it. */
export function splitRuns(points: readonly RoundPoint[]): (RoundPoint & { index: number })[][] {
  const runs: (RoundPoint & { index: number })[][] = [];
  let joins = false;
  for (const point of points) {
    const { index } = point;
    if (index === null) {
      joins = false;
      continue;
    }
    const current = runs.at(-1);
    const shown = { ...point, index };
    if (joins && current && current.at(-1)?.instrument === point.instrument) current.push(shown);
    else runs.push([shown]);
    joins = true;
  }
  return runs;
}

/** The places between two rounds at which the instrument changed, by number of the later round. */
export function changesOfInstrument(points: readonly RoundPoint[]): number[] {
  return points.flatMap((point, place) => (place > 0 && points[place - 1]?.instrument !== point.instrument ? [place] : []));
}
