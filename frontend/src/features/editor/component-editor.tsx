import { Trans, useLingui } from "@lingui/react/macro";
import type { Versioned } from "~/api/clients";
import { isProblem } from "~/api/problem";
import type { Draft } from "~/api/types";
import { newUuid } from "~/lib/uuid";
import { COMPONENT_NAMES, COMPONENTS, type ComponentKey } from "~/lib/words/components";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { ConflictView } from "./conflict-view";
import { GUIDANCE } from "./guidance";
import { ItemEditor } from "~/ui/standard-editor/item-editor";
import { faultsOf, freshItem, type Item, ITEM_FIELDS } from "~/ui/standard-editor/item-fields";
import { SaveStatus } from "./save-status";
import { useAutosave } from "./use-autosave";

type Props = { government: string; serviceId: string; component: ComponentKey; draft: Versioned<Draft> };

export function ComponentEditor({ government, serviceId, component, draft }: Props) {
  const { t } = useLingui();
  const saving = useAutosave({ government, serviceId, component }, draft);
  const { items, change } = saving;
  const faults = saving.state === "incomplete" ? faultsOf(component, items) : [];
  const refused = isProblem(saving.error) ? saving.error : null;

  function faultOf(index: number, item: Item, field: string): string | undefined {
    const said = refused?.fields.find(({ pointer }) => pointer.endsWith(`/items/${index}/${field}`))?.detail;
    if (said) return said;
    return faults.some((fault) => fault.itemId === item.id && fault.field === field) ? t`Isi bagian ini` : undefined;
  }

  return (
    <section className="stack" aria-labelledby="component-title">
      <div className="section-head">
        <h2 id="component-title" tabIndex={-1}>
          {COMPONENTS.indexOf(component) + 1}. {t(COMPONENT_NAMES[component])}
        </h2>
        <SaveStatus state={saving.state} onRetry={saving.retry} />
      </div>
      <p className="hint">{t(GUIDANCE[component])}</p>
      {saving.theirs && (
        <ConflictView
          component={component}
          mine={items}
          theirs={saving.theirs}
          onKeepMine={saving.keepMine}
          onTakeTheirs={saving.takeTheirs}
        />
      )}
      {saving.state === "failed" && <ProblemNotice error={saving.error} onRetry={saving.retry} />}
      {items.map((item, index) => (
        <ItemEditor
          key={item.id}
          item={item}
          position={index}
          count={items.length}
          fields={ITEM_FIELDS[component]}
          faulty={(field) => faultOf(index, item, field)}
          onChange={(next) => change(items.with(index, next))}
          onMove={(by) => change(moved(items, index, by))}
          onRemove={() => change(items.toSpliced(index, 1))}
        />
      ))}
      <Button tone="quiet" onClick={() => change([...items, freshItem(component, newUuid())])}>
        <Trans>Tambah butir</Trans>
      </Button>
    </section>
  );
}

function moved(items: Item[], index: number, by: -1 | 1): Item[] {
  const item = items[index];
  if (!item) return items;
  return items.toSpliced(index, 1).toSpliced(index + by, 0, item);
}
