import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { StandardComponents } from "~/api/types";
import { formatDuration, formatRupiah } from "~/lib/format";
import { ACTOR_NAMES, CHANNELS, type ComponentKey, FORM_NAMES, START_EVENTS } from "~/lib/words/components";
import { word } from "~/lib/words/word";

/** One of the fourteen components as people read it. */
export function ComponentView({ name, components }: { name: ComponentKey; components: StandardComponents }) {
  const { t } = useLingui();
  const items = components[name];
  if (items.length === 0) return <p className="muted">{t`Belum diisi.`}</p>;
  if (name === "procedure") return <Procedure steps={components.procedure} />;
  return (
    <ul className="item-list">
      {items.map((item, index) => (
        <li key={item.id}>{VIEWS[name](components, index)}</li>
      ))}
    </ul>
  );
}

function Procedure({ steps }: { steps: StandardComponents["procedure"] }) {
  return (
    <ol className="item-list">
      {steps.map((step) => (
        <li key={step.id}>
          {step.description} <span className="muted small">({word(ACTOR_NAMES, step.actor)})</span>
        </li>
      ))}
    </ol>
  );
}

type View = (components: StandardComponents, index: number) => ReactNode;

function plain<K extends ComponentKey>(key: K, text: (item: StandardComponents[K][number]) => ReactNode): View {
  return (components, index) => {
    const item = components[key][index] as StandardComponents[K][number] | undefined;
    return item === undefined ? null : text(item);
  };
}

const VIEWS: Record<ComponentKey, View> = {
  requirements: plain("requirements", (item) => <Requirement item={item} />),
  procedure: plain("procedure", (item) => item.description),
  duration: plain("duration", (item) => <Duration item={item} />),
  fee: plain("fee", (item) => <Fee item={item} />),
  product: plain("product", (item) => item.name),
  complaint_handling: plain("complaint_handling", (item) => <Channel item={item} />),
  legal_basis: plain("legal_basis", (item) => [item.title, item.article].filter(Boolean).join(", ")),
  facilities: plain("facilities", (item) => <Facility item={item} />),
  staff_competence: plain("staff_competence", (item) => item.description),
  internal_supervision: plain("internal_supervision", (item) => item.description),
  staff_number: plain("staff_number", (item) => <Staff item={item} />),
  service_guarantee: plain("service_guarantee", (item) => <Guarantee item={item} />),
  safety_guarantee: plain("safety_guarantee", (item) => item.description),
  performance_evaluation: plain("performance_evaluation", (item) => item.description),
};

function Requirement({ item }: { item: StandardComponents["requirements"][number] }) {
  const { t } = useLingui();
  const notes = [
    word(FORM_NAMES, item.form),
    item.count > 1 && t`${item.count} lembar`,
    item.necessity === "optional" && t`tidak wajib`,
  ];
  return (
    <>
      {item.name} <span className="muted small">({notes.filter(Boolean).join(", ")})</span>
      {item.condition && <span className="muted small"> — {item.condition}</span>}
    </>
  );
}

function Duration({ item }: { item: StandardComponents["duration"][number] }) {
  const { t } = useLingui();
  const length = formatDuration(item.value, item.unit);
  return (
    <>
      {t`${length} sejak ${word(START_EVENTS, item.start_event)}`}
      {item.condition && <span className="muted small"> — {item.condition}</span>}
    </>
  );
}

function Fee({ item }: { item: StandardComponents["fee"][number] }) {
  const { t } = useLingui();
  const amount = formatRupiah(item.amount);
  const price = item.kind === "free" ? t`tidak dipungut biaya` : item.unit ? t`${amount} per ${item.unit}` : amount;
  return (
    <>
      {item.name}: <strong>{price}</strong>
      {item.kind === "other_party" && (
        <span className="muted small"> ({t`dibayar kepada pihak lain, bukan kepada petugas`})</span>
      )}
      {item.legal_basis && <span className="muted small"> — {item.legal_basis}</span>}
      {item.exemption && <span className="muted small"> — {t`pembebasan: ${item.exemption}`}</span>}
    </>
  );
}

function Channel({ item }: { item: StandardComponents["complaint_handling"][number] }) {
  return (
    <>
      {word(CHANNELS, item.channel)}: {item.address}
      {item.response && <span className="muted small"> — {item.response}</span>}
    </>
  );
}

function Facility({ item }: { item: StandardComponents["facilities"][number] }) {
  const { t } = useLingui();
  return (
    <>
      {item.name}
      {item.for_vulnerable && <span className="tag tag-plain">{t`untuk pengguna berkebutuhan khusus`}</span>}
    </>
  );
}

function Staff({ item }: { item: StandardComponents["staff_number"][number] }) {
  const { t } = useLingui();
  return <>{t`${item.role}: ${item.count} orang`}</>;
}

function Guarantee({ item }: { item: StandardComponents["service_guarantee"][number] }) {
  const { t } = useLingui();
  return (
    <>
      {item.promise}
      {item.compensation && <span className="muted small"> — {t`bila tidak terpenuhi: ${item.compensation}`}</span>}
    </>
  );
}
