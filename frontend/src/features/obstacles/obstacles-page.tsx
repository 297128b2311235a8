import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { mayI, useAccount } from "~/api/session";
import type { Obstacle } from "~/api/types";
import { OBSTACLE_STATES } from "~/lib/words/obstacles";
import { word } from "~/lib/words/word";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { MoreButton } from "~/ui/more-button";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { obstaclesQuery } from "./api";
import { ObstacleCard } from "./obstacle-card";
import { ObstacleForm } from "./obstacle-form";

const STATES = Object.keys(OBSTACLE_STATES) as Obstacle["state"][];

export function ObstaclesPage() {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const account = useAccount();
  const { state: wanted } = useSearch({ from: "/meja/kendala" });
  const navigate = useNavigate({ from: "/meja/kendala" });
  const state = STATES.find((known) => known === wanted);
  const query = useInfiniteQuery(obstaclesQuery(government, state));
  const obstacles = query.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <Page
      title={t`Kendala`}
      lead={t`Apa yang menghalangi janji layanan ditepati, apa sebabnya, dan keputusan apa yang diminta dari pimpinan.`}
      head={
        mayI(account, "obstacles:decide", "obstacles:report") && (
          <p>
            <Link to="/meja/pimpinan">
              <Trans>Buka halaman pimpinan untuk memutuskan dan membuat laporan berkala</Trans>
            </Link>
          </p>
        )
      }
    >
      <div className="stack stack-l">
        {mayI(account, "obstacles:write") && (
          <details className="card">
            <summary className="strong">
              <Trans>Catat kendala</Trans>
            </summary>
            <ObstacleForm key={obstacles.length} government={government} />
          </details>
        )}
        <SelectField
          id="state"
          label={t`Keadaan`}
          placeholder={t`Semua`}
          width="mid"
          options={STATES.map((value) => ({ value, label: word(OBSTACLE_STATES, value) }))}
          value={state ?? ""}
          onChange={(event) => void navigate({ search: { state: event.target.value || undefined }, replace: true })}
        />
        <QueryView
          query={query}
          isEmpty={() => obstacles.length === 0}
          empty={<Empty title={t`Tidak ada kendala yang dicatat.`} />}
        >
          {() => (
            <section className="stack" aria-labelledby="list-title">
              <h2 id="list-title" className="visually-hidden">
                <Trans>Daftar kendala</Trans>
              </h2>
              {obstacles.map((obstacle) => (
                <ObstacleCard key={obstacle.id} government={government} obstacle={obstacle} />
              ))}
              <MoreButton query={query} />
            </section>
          )}
        </QueryView>
      </div>
    </Page>
  );
}
