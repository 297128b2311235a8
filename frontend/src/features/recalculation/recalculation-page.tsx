import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { instrumentsQuery, SKM } from "~/api/survey-results";
import type { NewCalculation, SurveyInstrument } from "~/api/types";
import { SelectField } from "~/ui/field";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading, QueryView } from "~/ui/query-view";
import { calculate } from "./api";
import { CalculationForm } from "./calculation-form";
import type { Typed } from "./read-calculation";

const CalculationResult = lazy(async () => ({ default: (await import("./calculation-result")).CalculationResult }));

/** A published figure put to the test: which way of computing gives it, if any does. */
export function RecalculationPage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/survei/hitung" });
  const instruments = useQuery(instrumentsQuery);
  return (
    <Page
      title={t`Periksa angka survei`}
      kicker={t`Kepuasan masyarakat`}
      lead={t`Salin angka dari laporan yang sudah terbit. Kami hitung ulang dengan semua cara yang pernah dipakai dan menunjukkan cara mana yang menghasilkannya.`}
      back={
        <Link to="/$g/survei" params={{ g }} className="back">
          <Trans>Hasil survei semua unit</Trans>
        </Link>
      }
    >
      <QueryView query={instruments}>{({ data }) => <Calculator government={g} instruments={data} />}</QueryView>
    </Page>
  );
}

function Calculator({ government, instruments }: { government: string; instruments: readonly SurveyInstrument[] }) {
  const { t } = useLingui();
  const search = useSearch({ from: "/public/$g/survei/hitung" });
  const navigate = useNavigate({ from: "/$g/survei/hitung" });
  const wanted = search.instrumen ?? SKM;
  const instrument = instruments.find(({ code }) => code === wanted) ?? instruments[0];
  const ask = useMutation({ mutationFn: (body: NewCalculation) => calculate(body) });
  if (!instrument) return null;
  return (
    <div className="stack stack-l">
      <SelectField
        id="instrumen"
        label={t`Kuesioner`}
        options={instruments.map(({ code, index_name, edition, legal_basis }) => ({
          value: code,
          label: `${index_name} ${edition} – ${legal_basis}`,
        }))}
        value={instrument.code}
        onChange={(event) => {
          ask.reset();
          void navigate({ search: { instrumen: event.target.value === SKM ? undefined : event.target.value } });
        }}
      />
      <CalculationForm
        key={instrument.code}
        instrument={instrument}
        start={startOf(search, instrument)}
        busy={ask.isPending}
        onCalculate={(body) => ask.mutate(body)}
      />
      {ask.error && <ProblemNotice error={ask.error} />}
      {ask.data && ask.variables && (
        <Suspense fallback={<Loading />}>
          <CalculationResult
            key={ask.submittedAt}
            government={government}
            asked={ask.variables}
            result={ask.data}
            instrument={instrument}
          />
        </Suspense>
      )}
    </div>
  );
}

type Search = { n?: string; jumlah?: string; terbit?: string; mutu?: string };

/** A link from a board brings its integers along, in the order of the questionnaire. */
function startOf({ n, jumlah, terbit, mutu }: Search, instrument: SurveyInstrument): Partial<Typed> {
  const published = { published: terbit ?? "", category: mutu ?? "" };
  const totals = jumlah?.split("-") ?? [];
  if (!n || totals.length === 0) return published;
  const values = Object.fromEntries(instrument.elements.map(({ code }, place) => [code, totals[place] ?? ""]));
  return { ...published, source: "sums", n, values };
}
