import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type Asked, instrumentsQuery } from "~/api/survey-results";
import { formatPeriod } from "~/lib/format";

type Props = {
  asked: Asked;
  periods: readonly string[];
  /** Labels of rounds that are sealed with this questionnaire; the others are still running. */
  sealed: readonly string[];
  onPeriod: (period: string) => void;
  onInstrument: (instrument: string) => void;
};

/** Which round and which questionnaire: both stand in the address, so a view can be passed on. */
export function RoundChooser({ asked, periods, sealed, onPeriod, onInstrument }: Props) {
  const { t } = useLingui();
  const editions = useQuery(instrumentsQuery).data?.data ?? [];
  const running = t`sementara`;
  return (
    <section className="filters filters-wide no-print" aria-label={t`Pilih masa survei`}>
      <Choice
        id="masa"
        label={t`Masa survei`}
        options={periods.map((period) => ({
          value: period,
          name: sealed.includes(period) ? formatPeriod(period) : `${formatPeriod(period)} (${running})`,
        }))}
        value={asked.period}
        onChoose={onPeriod}
      />
      {editions.length > 1 && (
        <Choice
          id="instrumen"
          label={t`Kuesioner`}
          options={editions.map(({ code, index_name, edition }) => ({ value: code, name: `${index_name} ${edition}` }))}
          value={asked.instrument}
          onChoose={onInstrument}
        />
      )}
    </section>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  options: readonly { value: string; name: string }[];
  value: string;
  onChoose: (value: string) => void;
};

/** Not a form, so it needs nothing of what forms are made of. */
function Choice({ id, label, options, value, onChoose }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
