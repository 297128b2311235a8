import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { instrumentQuery } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { formatDate, todayIso } from "~/lib/format";
import { readStored, writeStored } from "~/lib/stored";
import { Checkbox } from "~/ui/choices";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { Empty } from "~/ui/empty";
import { SelectField, TextField } from "~/ui/field";
import { QueryView } from "~/ui/query-view";
import { columnsOf } from "./columns";
import { otherSheets, type SheetName } from "./kept-sheets";
import { PaperSheet } from "./paper-sheet";

const ROUTE = "/meja/survei/$unitId/isian";
const ABOUT_KEY = "prima.paper-about";

export function PaperPage() {
  const { t } = useLingui();
  const { unitId } = useParams({ from: ROUTE });
  const { periode } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  return (
    <UnitSurveyFrame
      unitId={unitId}
      periode={periode}
      scope="surveys:collect"
      about={t`Isian kuesioner kertas`}
      onChoose={(period) => void navigate({ search: { periode: period }, replace: true })}
    >
      {(government, period) =>
        period.state === "open" || period.state === "closing" ? (
          <Sheets government={government} period={period} />
        ) : (
          <Empty title={t`Masa survei ini tidak sedang menerima jawaban.`} />
        )
      }
    </UnitSurveyFrame>
  );
}

/** Today, or the nearest day on which this round asked anybody. */
function firstDay({ opens_on, closes_on }: Period, today = todayIso()): string {
  return today < opens_on ? opens_on : today > closes_on ? closes_on : today;
}

function Sheets({ government, period }: { government: string; period: Period }) {
  const { t } = useLingui();
  const instrument = useQuery(instrumentQuery(period.instrument));
  const [name, setName] = useState<SheetName>({ period: period.id, service: null, day: firstDay(period) });
  const [withAbout, setWithAbout] = useState(readStored(ABOUT_KEY) !== "no");
  const all = useMemo(
    () => instrument.data && columnsOf(instrument.data, period.questions),
    [instrument.data, period.questions],
  );
  const columns = useMemo(() => all?.filter(({ kind }) => withAbout || kind !== "about"), [all, withAbout]);
  const serviceName = (id: string | null) => period.services.find(({ service_id }) => service_id === id)?.name ?? t`Seluruh unit`;
  return (
    <section className="stack">
      <p className="measure">
        <Trans>
          Ketik angka jawaban; kotak berikutnya terbuka sendiri. Spasi melewati kotak yang kosong di kertas, panah berpindah,
          Ctrl+Z mengurungkan, Ctrl+S menyimpan.
        </Trans>
      </p>
      <div className="filters">
        <SelectField
          id="service"
          label={t`Layanan pada kuesioner`}
          small
          placeholder={t`Seluruh unit`}
          options={period.services.map(({ service_id, name: label }) => ({ value: service_id, label }))}
          value={name.service ?? ""}
          onChange={(event) => setName({ ...name, service: event.target.value || null })}
        />
        <TextField
          id="day"
          type="date"
          label={t`Tanggal diisi`}
          small
          value={name.day}
          min={period.opens_on}
          max={firstDay(period)}
          onChange={(event) => event.target.value && setName({ ...name, day: event.target.value })}
        />
        <Checkbox
          id="about"
          label={t`Isi juga data responden`}
          checked={withAbout}
          onChange={(checked) => {
            setWithAbout(checked);
            writeStored(ABOUT_KEY, checked ? null : "no");
          }}
        />
      </div>
      <Others current={name} serviceName={serviceName} onOpen={setName} />
      <QueryView query={instrument}>
        {() =>
          all &&
          columns && (
            <PaperSheet
              key={`${name.service} ${name.day} ${withAbout}`}
              government={government}
              name={name}
              all={all}
              columns={columns}
            />
          )
        }
      </QueryView>
    </section>
  );
}

type OthersProps = { current: SheetName; serviceName: (id: string | null) => string; onOpen: (name: SheetName) => void };

function Others({ current, serviceName, onOpen }: OthersProps) {
  const others = otherSheets(current);
  if (others.length === 0) return null;
  return (
    <div className="notice notice-warn">
      <p className="strong">
        <Trans>Masih ada lembar yang belum disimpan di peramban ini:</Trans>
      </p>
      <ul>
        {others.map(({ rows, ...name }) => (
          <li key={`${name.service} ${name.day}`}>
            <button type="button" className="link" onClick={() => onOpen(name)}>
              {serviceName(name.service)}, {formatDate(name.day)}
            </button>{" "}
            (<Plural value={rows} other="# baris" />)
          </li>
        ))}
      </ul>
    </div>
  );
}
