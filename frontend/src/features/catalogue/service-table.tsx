import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DraftLine, Service } from "~/api/types";
import { VERSION_STATES } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { TableRegion } from "~/ui/table-region";

export function ServiceTable({ services, drafts }: { services: Service[]; drafts: DraftLine[] }) {
  const { t } = useLingui();
  return (
    <TableRegion label={t`Daftar layanan`}>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t`Layanan`}</th>
            <th scope="col">{t`Unit`}</th>
            <th scope="col">{t`Yang berlaku`}</th>
            <th scope="col">{t`Rancangan`}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => {
            const draft = drafts.find((one) => one.service.id === service.id);
            return (
              <tr key={service.id}>
                <th scope="row">
                  <Link to="/meja/layanan/$id/standar" params={{ id: service.id }}>
                    {service.name}
                  </Link>
                  <div className="small muted">{service.code}</div>
                </th>
                <td data-label={t`Unit`}>{service.unit.name}</td>
                <td data-label={t`Yang berlaku`}>
                  {service.published_version === null ? (
                    <span className="tag tag-wait">{t`belum ada`}</span>
                  ) : (
                    <span className="tag tag-good">{t`versi ${service.published_version}`}</span>
                  )}
                </td>
                <td data-label={t`Rancangan`}>
                  {draft
                    ? t`${word(VERSION_STATES, draft.state)}, ${draft.completeness.filled} dari ${draft.completeness.of} terisi`
                    : "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableRegion>
  );
}
