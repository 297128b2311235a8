import { useLingui } from "@lingui/react/macro";
import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { identity, unwrap } from "~/api/clients";
import { formatDateTime } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { MoreButton } from "~/ui/more-button";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";

const mailQuery = infiniteQueryOptions({
  queryKey: ["mail"],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    unwrap(identity.GET("/api/identity/v1/mail", { params: { query: { cursor: pageParam, limit: 50 } } })),
  getNextPageParam: (page) => page.next ?? undefined,
});

export function MailPage() {
  const { t } = useLingui();
  const query = useInfiniteQuery(mailQuery);
  const letters = query.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <Page
      title={t`Surat keluar`}
      lead={t`Surat yang ditahan oleh penangkap surat setempat. Pada pemasangan dengan peladen surat sungguhan, daftar ini kosong.`}
    >
      <QueryView query={query} isEmpty={() => letters.length === 0} empty={<Empty title={t`Belum ada surat yang ditahan.`} />}>
        {() => (
          <div className="stack">
            <ul className="link-list">
              {letters.map((letter) => (
                <li key={letter.id}>
                  <details className="more">
                    <summary>{letter.subject || t`(tanpa perihal)`}</summary>
                    <p className="pre card">{letter.body}</p>
                  </details>
                  <div className="small muted">{t`Kepada ${letter.to}, ${formatDateTime(letter.sent_at)}`}</div>
                </li>
              ))}
            </ul>
            <MoreButton query={query} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}
