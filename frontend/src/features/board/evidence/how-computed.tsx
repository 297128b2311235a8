import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Asked, SKM } from "~/api/survey-results";
import type { Index, IndexExplanation } from "~/api/types";
import { formatScore } from "~/lib/format";
import { localDecimals } from "~/lib/local-decimals";
import { QueryView } from "~/ui/query-view";
import { TableRegion } from "~/ui/table-region";
import { explanationQuery } from "../api";

type Props = { government: string; unitId: string; asked: Asked; index: Index };
type Step = IndexExplanation["steps"][number]["name"];

/** Fetched when somebody wants to know: every integer, then each step of the arithmetic. */
export function HowComputed({ government, unitId, asked, index }: Props) {
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...explanationQuery(government, unitId, asked), enabled: open });
  return (
    <section className="section no-print">
      <h2>
        <Trans>Bagaimana angka ini dihitung</Trans>
      </h2>
      <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Trans>Lihat semua bilangan dan langkahnya</Trans>
        </summary>
        {open && (
          <QueryView query={query}>
            {(explanation) => <Steps explanation={explanation} government={government} asked={asked} index={index} />}
          </QueryView>
        )}
      </details>
    </section>
  );
}

type StepsProps = { explanation: IndexExplanation; government: string; asked: Asked; index: Index };

function Steps({ explanation, government, asked, index }: StepsProps) {
  const { t } = useLingui();
  const names: Record<Step, string> = {
    total: t`Jumlah semua skor`,
    index: t`Indeks`,
    variance_of_respondents: t`Ragam antarresponden`,
    variance_of_days: t`Ragam antarhari`,
    population_correction: t`Koreksi jumlah pengguna`,
    standard_error: t`Galat baku`,
    limits: t`Batas 95%`,
  };
  const whole = explanation.parts.find(({ key }) => key === null);
  return (
    <div className="stack">
      <TableRegion label={t`Langkah hitungan`}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Langkah`}</th>
              <th scope="col">{t`Hitungan`}</th>
              <th scope="col" className="num">{t`Hasil`}</th>
            </tr>
          </thead>
          <tbody>
            {explanation.steps.map(({ name, formula, result }) => (
              <tr key={name}>
                <th scope="row">{names[name]}</th>
                <td data-label={t`Hitungan`}>
                  <span className="code">{localDecimals(formula)}</span>
                </td>
                <td data-label={t`Hasil`} className="num">
                  {localDecimals(result)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {whole && index.index !== null && (
        <p>
          <Link
            to="/$g/survei/hitung"
            params={{ g: government }}
            search={{
              instrumen: asked.instrument === SKM ? undefined : asked.instrument,
              n: String(whole.n),
              jumlah: whole.sums.join("-"),
              terbit: formatScore(index.index),
              mutu: index.category ?? undefined,
            }}
          >
            <Trans>Hitung ulang sendiri dengan bilangan-bilangan ini</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}
