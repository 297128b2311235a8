import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { isProblem } from "~/api/problem";
import { instrumentQuery } from "~/api/survey-periods";
import { type Asked, resultQuery, type Subject } from "~/api/survey-results";
import type { Index, Period } from "~/api/types";
import { ElementFigure } from "~/charts/element-figure";
import { PriorityFigure } from "~/charts/priority-figure";
import { formatDate, formatNumber, formatPeriod, formatScore, todayIso } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { LowestElements } from "~/ui/results/lowest-elements";
import { changeSentence, reasonSentences } from "~/ui/results/result-sentences";
import { prioritiesQuery } from "./api";

type Props = { government: string; period: Period; subject: Subject };

const FEWEST = 2;

/** What the answers of a round say: the index, its elements, what to do first, what changed. */
export function Results({ government, period, subject }: Props) {
  const { t } = useLingui();
  const asked: Asked = { period: period.label, instrument: period.instrument };
  const index = useQuery(resultQuery(government, subject, asked));
  const nothing = (
    <Empty title={t`Belum ada hasil untuk pilihan ini.`}>
      <p>
        <Trans>Angka muncul begitu jawabannya sedikitnya sepuluh; kumpulkan lewat QR, kios, loket, atau isian kertas.</Trans>
      </p>
    </Empty>
  );
  if (isProblem(index.error) && index.error.status === 404) return nothing;
  return (
    <QueryView query={index} isEmpty={({ elements }) => elements.length === 0} empty={nothing}>
      {(found) => <Found government={government} period={period} subject={subject} asked={asked} index={found} />}
    </QueryView>
  );
}

function Found({ government, period, subject, asked, index }: Props & { asked: Asked; index: Index }) {
  const { t } = useLingui();
  const instrument = useQuery(instrumentQuery(period.instrument)).data;
  const priorities = useQuery(prioritiesQuery(government, subject, asked)).data;
  const comparable = priorities?.elements.filter(({ quadrant }) => quadrant !== null).length ?? 0;
  const source =
    period.state === "sealed"
      ? t`Sumber: hasil yang disegel; ${instrument?.legal_basis ?? period.instrument}.`
      : t`Sumber: jawaban yang dihitung sampai ${formatDate(todayIso())}; ${instrument?.legal_basis ?? period.instrument}.`;
  return (
    <>
      <section className="stack">
        <h2>{t`Hasil ${formatPeriod(index.period)}`}</h2>
        <dl className="strip">
          <div>
            <dt>{instrument?.index_name ?? t`Indeks`}</dt>
            <dd>
              <span className="figure">{index.index === null ? "—" : formatScore(index.index)}</span>
              <span className="strip-note">
                {index.margin !== null && `± ${formatScore(index.margin)}`}
                {index.category && index.publishable && ` · ${t`mutu ${index.category}`}`}
              </span>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Responden</Trans>
            </dt>
            <dd>
              <span className="figure">{formatNumber(index.n)}</span>
              <span className="strip-note">{t`dari ${formatNumber(index.needed)} yang diperlukan`}</span>
            </dd>
          </div>
        </dl>
        {!index.publishable && (
          <div className="notice notice-warn">
            <p className="strong">{t`Mutu tidak disebut`}</p>
            <ul>
              {reasonSentences(index).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        <p className="measure">{changeSentence(index.change)}</p>
      </section>
      <section className="stack">
        <h2>
          <Trans>Nilai setiap unsur</Trans>
        </h2>
        <LowestElements index={index} />
        <ElementFigure index={index} instrument={instrument} source={source} />
      </section>
      {priorities && comparable >= FEWEST && (
        <section className="stack">
          <h2>
            <Trans>Mana yang paling berpengaruh</Trans>
          </h2>
          <PriorityFigure priorities={priorities} index={index} doubts={reasonSentences(index)} source={source} />
        </section>
      )}
    </>
  );
}
