import { Trans } from "@lingui/react/macro";
import { describeItem } from "~/lib/describe-item";
import type { ComponentKey } from "~/lib/words/components";
import { Button } from "~/ui/button";
import type { Item } from "~/ui/standard-editor/item-fields";

type Props = { component: ComponentKey; mine: Item[]; theirs: Item[]; onKeepMine: () => void; onTakeTheirs: () => void };

/** Two people wrote the same component: both texts side by side, and nothing lost until one chooses. */
export function ConflictView({ component, mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  return (
    <div className="notice notice-warn" role="alert">
      <h3>
        <Trans>Bagian ini baru saja diubah orang lain</Trans>
      </h3>
      <p>
        <Trans>Tulisan Anda belum disimpan. Bandingkan, lalu pilih yang dipakai.</Trans>
      </p>
      <div className="columns columns-even">
        <div className="stack">
          <h4>
            <Trans>Tulisan Anda</Trans>
          </h4>
          <ItemList name={`${component}-mine`} items={mine} other={theirs} />
          <Button onClick={onKeepMine}>
            <Trans>Pakai tulisan saya</Trans>
          </Button>
        </div>
        <div className="stack">
          <h4>
            <Trans>Yang tersimpan</Trans>
          </h4>
          <ItemList name={`${component}-theirs`} items={theirs} other={mine} />
          <Button tone="quiet" onClick={onTakeTheirs}>
            <Trans>Pakai yang tersimpan</Trans>
          </Button>
        </div>
      </div>
    </div>
  );
}

function ItemList({ name, items, other }: { name: string; items: Item[]; other: Item[] }) {
  const known = new Set(other.map(describeItem));
  return (
    <ol className="item-list">
      {items.map((item) => {
        const text = describeItem(item);
        return <li key={`${name}-${item.id}`}>{known.has(text) ? text : <mark>{text}</mark>}</li>;
      })}
    </ol>
  );
}
