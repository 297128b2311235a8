import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Period } from "~/api/types";
import { ShareBars } from "~/charts/share-bars";
import { QueryView } from "~/ui/query-view";
import { questionsQuery } from "./api";

type Props = { government: string; period: Period; service: string | undefined };

/** The unit's own questions: counts only, and never part of the index. */
export function OwnQuestions({ government, period, service }: Props) {
  const query = useQuery({ ...questionsQuery(government, period.id, service), enabled: period.questions.length > 0 });
  if (period.questions.length === 0) return null;
  return (
    <section className="stack">
      <h2>
        <Trans>Pertanyaan unit sendiri</Trans>
      </h2>
      <p className="measure">
        <Trans>Tidak masuk IKM, supaya hasil antarunit dan antarmasa tetap sebanding.</Trans>
      </p>
      <QueryView query={query}>
        {({ data }) =>
          data.map(({ code, question, n, choices }) => (
            <div key={code} className="card stack stack-s">
              <h3 lang="id">{question}</h3>
              <p className="small muted">
                <Plural value={n} other="# jawaban" />
              </p>
              <ShareBars
                shares={choices.map((one) => ({ key: String(one.choice), name: one.answer, n: one.n }))}
                withheld="–"
                originalNames
              />
            </div>
          ))
        }
      </QueryView>
    </section>
  );
}
