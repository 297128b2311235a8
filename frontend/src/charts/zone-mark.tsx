import { useLingui } from "@lingui/react/macro";
import { zoneOf } from "~/lib/zone";

type ShapeProps = { zone: string | null; x: number; y: number; size?: number };

/** Square red, triangle amber, disc green: the shape still speaks in grey print. */
export function ZoneShape({ zone, x, y, size = 12 }: ShapeProps) {
  const half = size / 2;
  const kind = zoneOf(zone);
  if (kind === "red") {
    return <rect x={x - half * 0.9} y={y - half * 0.9} width={size * 0.9} height={size * 0.9} fill="#9f1d1a" stroke="#1b1f2c" />;
  }
  if (kind === "yellow") {
    const points = `${x},${y - half * 1.05} ${x + half * 1.1},${y + half * 0.9} ${x - half * 1.1},${y + half * 0.9}`;
    return <polygon points={points} fill="#e9b521" stroke="#1b1f2c" />;
  }
  return <circle cx={x} cy={y} r={half} fill={kind === "green" ? "#1a6638" : "#fff"} stroke="#1b1f2c" />;
}

export function ZoneMark({ zone, children }: { zone: string | null; children?: React.ReactNode }) {
  const { t } = useLingui();
  const kind = zoneOf(zone);
  const words = { red: t`Zona merah`, yellow: t`Zona kuning`, green: t`Zona hijau`, none: t`Belum ada zona` };
  return (
    <span className={`zone zone-${kind}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <ZoneShape zone={zone} x={8} y={8} />
      </svg>
      {children ?? words[kind]}
    </span>
  );
}
