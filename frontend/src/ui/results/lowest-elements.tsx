import { Trans } from "@lingui/react/macro";
import type { Index } from "~/api/types";
import { formatList } from "~/lib/format";

/** Which elements to improve first, or why that cannot be told yet. */
export function LowestElements({ index }: { index: Index }) {
  const { lowest, elements } = index;
  if (!lowest || lowest.elements.length === 0) return null;
  const names = lowest.elements.flatMap((code) => elements.find((element) => element.code === code)?.name ?? []);
  const all = names.length >= elements.length - 1;
  return (
    <>
      <h2 className="h3">
        <Trans>Yang perlu didahulukan</Trans>
      </h2>
      {lowest.separable ? (
        <p>
          <Trans>
            Tiga unsur terendah: <b>{formatList(names)}</b>. Jaraknya dari unsur lain lebih besar daripada yang dapat terjadi karena
            kebetulan.
          </Trans>
        </p>
      ) : (
        <p>
          {all ? (
            <Trans>
              Dari jawaban sebanyak ini belum dapat dikatakan unsur mana yang terendah: hampir semua unsur masih mungkin.
            </Trans>
          ) : (
            <Trans>
              Tiga unsur terendah belum dapat dipisahkan dari yang lain. Calonnya, dari yang terendah: {formatList(names)}.
            </Trans>
          )}
        </p>
      )}
    </>
  );
}
