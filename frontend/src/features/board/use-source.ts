import { useLingui } from "@lingui/react/macro";
import type { Seal, SurveyInstrument } from "~/api/types";
import { formatDate, todayIso } from "~/lib/format";

/** The line below every drawing: which questionnaire, and as of when. */
export function useSource(instrument: SurveyInstrument | undefined, seal: Seal | undefined): string {
  const { t } = useLingui();
  const basis = instrument?.legal_basis ?? t`survei unit`;
  return seal
    ? t`Sumber: survei unit yang disegel ${formatDate(seal.sealed_at)}; ${basis}.`
    : t`Sumber: survei unit yang belum disegel, keadaan ${formatDate(todayIso())}; ${basis}.`;
}
