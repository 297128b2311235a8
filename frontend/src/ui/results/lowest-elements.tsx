import { Plural, Trans } from "@lingui/react/macro";
import type { Index } from "~/api/types";
import { formatList } from "~/lib/format";
import { Original } from "~/ui/original";
import { clearlyLowest } from "./clearly-lowest";

/** Which elements to improve first, as far as the answers carry it. */
export function LowestElements({ index }: { index: Index }) {
  const { lowest, elements } = index;
  if (!lowest || lowest.elements.length === 0) return null;
  const named = (codes: readonly string[]) => {
    const names = codes.flatMap((code) => elements.find((element) => element.code === code)?.name ?? []);
    return <Original text={formatList(names)} words={names} />;
  };
  const clear = lowest.separable ? [] : clearlyLowest(elements);
  const all = lowest.elements.length >= elements.length - 1;
  return (
    <>
      <h2 className="h3">
        <Trans>Yang perlu didahulukan</Trans>
      </h2>
      <p>
        {lowest.separable && (
          <Trans>
            Tiga unsur terendah: <b>{named(lowest.elements)}</b>. Jaraknya dari unsur lain lebih besar daripada yang dapat terjadi
            karena kebetulan.
          </Trans>
        )}
        {clear.length > 0 && (
          <>
            <Trans>
              Jelas terendah: <b>{named(clear)}</b>.
            </Trans>{" "}
            <Plural
              value={clear.length}
              other="Batasnya seluruhnya di bawah batas semua unsur lain; urutan sesudahnya tidak dapat dipastikan."
            />
          </>
        )}
        {!lowest.separable && clear.length === 0 && all && (
          <Trans>
            Jawaban sebanyak ini tidak cukup untuk memastikan tiga unsur terendah: hampir semua unsur masih mungkin termasuk.
          </Trans>
        )}
        {!lowest.separable && clear.length === 0 && !all && (
          <Trans>
            Tiga unsur terendah tidak dapat dipisahkan dari yang lain. Calonnya, dari yang terendah: {named(lowest.elements)}.
          </Trans>
        )}
      </p>
    </>
  );
}
