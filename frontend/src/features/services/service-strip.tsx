import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLatestIndex } from "~/api/latest-index";
import type { StandardComponents } from "~/api/types";
import { formatDuration, formatNumber, formatPeriod, formatPrice, formatRupiah, formatScore } from "~/lib/format";
import { START_EVENTS } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import type { ShownStandard } from "./shown-standard";

/** The three answers people come for: how long, how much, how good. */
export function ServiceStrip({ government, standard }: { government: string; standard: ShownStandard }) {
  const { t } = useLingui();
  const { duration, fee } = standard.components;
  const [first] = duration;
  return (
    <dl className="strip">
      <Cell label={t`Selesai dalam`} figure={first ? formatDuration(first.value, first.unit) : "—"}>
        {first ? t`sejak ${word(START_EVENTS, first.start_event)}` : t`belum ditetapkan`}
        {duration.length > 1 && t`; lainnya lihat nomor 3`}
      </Cell>
      <Cell label={t`Biaya`} figure={price(fee)}>
        <LevyLink government={government} serviceId={standard.service.id} free={price(fee) === formatRupiah(0)} />
      </Cell>
      <IndexCell government={government} serviceId={standard.service.id} unitId={standard.service.unit.id} />
    </dl>
  );
}

function LevyLink({ government, serviceId, free }: { government: string; serviceId: string; free: boolean }) {
  const link = (
    <Link to="/$g/lapor/baru" params={{ g: government }} search={{ service: serviceId, kind: "illegal_levy" }}>
      <Trans>laporkan pungli</Trans>
    </Link>
  );
  return free ? <Trans>Bila diminta membayar, {link}</Trans> : <Trans>Bila diminta membayar lebih, {link}</Trans>;
}

function price(fee: StandardComponents["fee"]): string {
  if (fee.length === 0) return "—";
  const amounts = fee.map(({ amount }) => amount);
  return formatPrice(Math.min(...amounts), Math.max(...amounts));
}

function Cell({ label, figure, children }: { label: string; figure: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="figure">{figure}</span>
        <span className="strip-note">{children}</span>
      </dd>
    </div>
  );
}

function IndexCell({ government, serviceId, unitId }: { government: string; serviceId: string; unitId: string }) {
  const { t } = useLingui();
  const data = useLatestIndex(government, { scope: "service", id: serviceId });
  const label = t`Kepuasan masyarakat (IKM)`;
  const board = (
    <Link to="/$g/survei/$unitId" params={{ g: government, unitId }}>
      <Trans>hasil lengkap unit ini</Trans>
    </Link>
  );
  if (!data || data.index === null) {
    return (
      <Cell label={label} figure="—">
        {t`belum ada survei`} · {board}
      </Cell>
    );
  }
  if (!data.publishable) {
    return (
      <Cell label={label} figure="—">
        {t`baru ${formatNumber(data.n)} responden; perlu ${formatNumber(data.still_needed)} lagi agar dapat diumumkan`} · {board}
      </Cell>
    );
  }
  const margin = data.margin === null ? "" : t` ± ${formatScore(data.margin)}`;
  return (
    <Cell label={label} figure={formatScore(data.index)}>
      {t`Mutu ${data.category}${margin} · ${formatNumber(data.n)} responden, ${formatPeriod(data.period)}`} · {board}
    </Cell>
  );
}
