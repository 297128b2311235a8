import { formatNumber } from "~/lib/format";
import { NILA } from "./colors";

export type Share = { key: string; name: string; n: number | null };

type Props = {
  shares: readonly Share[];
  withheld: string;
  /** What is counted has its name in Indonesian only. */
  originalNames?: boolean;
};

/** Counts as bars in a list that is readable without the bars. A small count is withheld as null. */
export function ShareBars({ shares, withheld, originalNames }: Props) {
  const most = Math.max(1, ...shares.map(({ n }) => n ?? 0));
  return (
    <ul className="share-bars">
      {shares.map(({ key, name, n }) => (
        <li key={key}>
          <span lang={originalNames ? "id" : undefined}>{name}</span>
          <svg width="100%" height="10" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="10" fill="#f4eee2" />
            <rect width={((n ?? 0) / most) * 100} height="10" fill={NILA} />
          </svg>
          <span className="num strong">{n === null ? withheld : formatNumber(n)}</span>
        </li>
      ))}
    </ul>
  );
}
