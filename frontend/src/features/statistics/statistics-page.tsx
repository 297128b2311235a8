import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { governmentQuery } from "~/api/directory";
import { Page } from "~/ui/page";
import { ComplaintFigures } from "./complaint-figures";
import { ComplianceFigures } from "./compliance-figures";
import { SatisfactionFigures } from "./satisfaction-figures";

export function StatisticsPage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/statistik" });
  const { data } = useQuery(governmentQuery(g));
  return (
    <Page
      title={t`Statistik mutu layanan`}
      kicker={data?.name}
      lead={t`Setiap angka di sini dapat ditelusuri sampai ke barisnya, dan setiap gambar punya tabelnya.`}
    >
      <section>
        <h2>
          <Trans>Kepatuhan menurut Ombudsman</Trans>
        </h2>
        <ComplianceFigures government={g} />
      </section>
      <section className="section">
        <h2>
          <Trans>Kepuasan masyarakat</Trans>
        </h2>
        <SatisfactionFigures government={g} />
      </section>
      <section className="section">
        <h2>
          <Trans>Pengaduan</Trans>
        </h2>
        <ComplaintFigures government={g} />
      </section>
    </Page>
  );
}
