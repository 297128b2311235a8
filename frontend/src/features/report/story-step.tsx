import { useLingui } from "@lingui/react/macro";
import { TextAreaField } from "~/ui/field";
import type { StepProps } from "./draft";

export function StoryStep({ draft, change, errorOf }: StepProps) {
  const { t } = useLingui();
  return (
    <>
      <TextAreaField
        id="story"
        label={t`Apa yang terjadi?`}
        hint={t`Tulis apa, di mana, kapan, dan siapa petugasnya bila Anda tahu. Jangan tulis nama Anda di sini; itu ditanyakan nanti.`}
        rows={8}
        maxLength={10_000}
        value={draft.story}
        onChange={(event) => change({ story: event.target.value })}
        error={errorOf("story")}
      />
      <TextAreaField
        id="desired"
        label={t`Apa yang Anda harapkan?`}
        hint={t`Misalnya: uang dikembalikan, berkas diproses, petugas ditegur.`}
        optional
        rows={3}
        maxLength={2000}
        value={draft.desired}
        onChange={(event) => change({ desired: event.target.value })}
      />
    </>
  );
}
