import { Trans } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { signOut } from "~/api/session";

export function SignOutButton() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      await navigate({ to: "/" });
      // What was read with the account's rights must not outlive it in this tab.
      queries.clear();
    },
  });
  return (
    <button type="button" onClick={() => leave.mutate()}>
      <Trans>Keluar</Trans>
    </button>
  );
}
