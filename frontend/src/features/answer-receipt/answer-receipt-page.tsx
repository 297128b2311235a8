import { Trans, useLingui } from "@lingui/react/macro";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";
import { survey, unwrap } from "~/api/clients";
import { isProblem } from "~/api/problem";
import type { AnswerReceipt } from "~/api/types";
import { formatPeriod } from "~/lib/format";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";

const receiptQuery = (code: string, id: string, receipt: string) =>
  queryOptions({
    queryKey: ["answer-receipt", code, id, receipt],
    queryFn: () =>
      unwrap(survey.POST("/api/survey/v1/forms/{code}/receipts", { params: { path: { code } }, body: { id, receipt } })),
  });

/** For whoever kept the proof of an answer. The proof is in the fragment, which no server is sent. */
export function AnswerReceiptPage() {
  const { t } = useLingui();
  const { code } = useParams({ from: "/public/survei/$code/bukti" });
  const [id = "", receipt = ""] = useLocation().hash.split(".");
  const query = useQuery(receiptQuery(code, id, receipt));
  if (isProblem(query.error) && [404, 422].includes(query.error.status)) {
    return (
      <Page title={t`Bukti ini tidak cocok`}>
        <div className="notice notice-bad measure">
          <p>
            <Trans>Tidak ada jawaban dengan bukti ini pada survei ini. Salin kembali tautannya seutuhnya, sampai huruf terakhir.</Trans>
          </p>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t`Bukti jawaban survei`}>
      <QueryView query={query}>{(found) => <Found found={found} />}</QueryView>
    </Page>
  );
}

function Found({ found }: { found: AnswerReceipt }) {
  const { t } = useLingui();
  const counted = found.state === "counted";
  return (
    <div className="stack measure">
      <p>
        <span className={`stamp stamp-official ${counted ? "stamp-good" : "stamp-plain"}`}>
          {counted ? t`Tersimpan dan dihitung` : t`Tersimpan, tidak dihitung`}
        </span>
      </p>
      <p>
        {counted && found.sealed && t`Jawaban ini ada di dalam hasil yang sudah disegel.`}
        {counted && !found.sealed && t`Jawaban ini dihitung; hasilnya disegel setelah survei ditutup.`}
        {found.state === "held" && t`Jawaban ini ditahan sampai dua orang memeriksanya; hasil dengan dan tanpa jawaban yang ditahan diumumkan bersama.`}
        {found.state === "not_counted" && t`Jawaban ini datang terlambat, atau dinyatakan tidak sah oleh dua orang.`}
      </p>
      <dl className="facts">
        <div>
          <dt>{t`Unit`}</dt>
          <dd>{found.unit_name}</dd>
        </div>
        {found.service_name && (
          <div>
            <dt>{t`Layanan`}</dt>
            <dd>{found.service_name}</dd>
          </div>
        )}
        <div>
          <dt>{t`Masa survei`}</dt>
          <dd>{formatPeriod(found.period)}</dd>
        </div>
      </dl>
      <p className="muted small">
        <Trans>Bukti ini tidak memuat siapa Anda, dan halaman ini tidak memperlihatkan isi jawaban.</Trans>
      </p>
    </div>
  );
}
