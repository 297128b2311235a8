import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionQuery } from "~/api/session";

export function SignInLink() {
  const { data: account } = useQuery(sessionQuery);
  return account ? (
    <Link to="/meja">
      <Trans>Meja kerja</Trans>
    </Link>
  ) : (
    <Link to="/masuk">
      <Trans>Masuk petugas</Trans>
    </Link>
  );
}
