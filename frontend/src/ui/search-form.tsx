import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent, ReactNode } from "react";

type Props = { label: ReactNode; defaultValue?: string | undefined; onSearch: (text: string) => void };

export function SearchForm({ label, defaultValue, onSearch }: Props) {
  const { t } = useLingui();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("q");
    onSearch(typeof typed === "string" ? typed.trim() : "");
  }
  return (
    <form role="search" className="stack stack-s" onSubmit={submit}>
      <label htmlFor="q" className="strong">
        {label}
      </label>
      <div className="searchbox">
        <input
          key={defaultValue}
          id="q"
          name="q"
          type="search"
          className="input"
          defaultValue={defaultValue}
          placeholder={t`misalnya: bikin KTP`}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className="button">
          <Trans>Cari</Trans>
        </button>
      </div>
    </form>
  );
}
