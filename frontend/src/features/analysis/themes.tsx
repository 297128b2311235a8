import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Period } from "~/api/types";
import { ShareBars } from "~/charts/share-bars";
import { Empty } from "~/ui/empty";
import { Original } from "~/ui/original";
import { QueryView } from "~/ui/query-view";
import { themesQuery } from "./api";

/** What respondents wrote about, with names and numbers taken out. */
export function Themes({ government, period }: { government: string; period: Period }) {
  const { t } = useLingui();
  const query = useQuery(themesQuery(government, period.id));
  return (
    <section className="stack">
      <h2>
        <Trans>Tema saran</Trans>
      </h2>
      <QueryView
        query={query}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <Empty title={t`Belum ada tema yang dapat dikenali dari saran.`}>
            <p>
              <Trans>Saran ditulis responden di akhir kuesioner; tema dikenali dari kata-katanya.</Trans>
            </p>
          </Empty>
        }
      >
        {({ n, data }) => (
          <>
            <p className="measure">
              <Plural value={n} other="Dari # saran; satu saran dapat menyangkut beberapa tema." />{" "}
              <Trans>Nama, nomor, dan alamat sudah disamarkan.</Trans>
            </p>
            <ShareBars
              shares={data.map((theme) => ({ key: theme.code, name: theme.name, n: theme.n }))}
              withheld="–"
              originalNames
            />
            <div className="stack stack-s">
              {data
                .filter(({ examples }) => examples.length > 0)
                .map(({ code, name, examples }) => (
                  <details key={code} className="more">
                    <summary>
                      <Original text={t`Contoh saran tentang ${name.toLowerCase()}`} words={[name.toLowerCase()]} />
                    </summary>
                    <ul>
                      {examples.map((example) => (
                        <li key={example} className="pre" lang="id">
                          {example}
                        </li>
                      ))}
                    </ul>
                  </details>
                ))}
            </div>
          </>
        )}
      </QueryView>
    </section>
  );
}
