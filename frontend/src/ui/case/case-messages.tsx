import { useLingui } from "@lingui/react/macro";
import { formatDate } from "~/lib/format";

type Message = { from: "reporter" | "officer"; body: string; on: string; thread?: "reporter" | "internal" };
type Props = { messages: readonly Message[]; reader: "reporter" | "officer" };

/** A conversation; what staff write among themselves is marked in words and by its frame. */
export function CaseMessages({ messages, reader }: Props) {
  const { t } = useLingui();
  const names =
    reader === "reporter" ? { reporter: t`Anda`, officer: t`Petugas` } : { reporter: t`Pelapor`, officer: t`Petugas` };
  if (messages.length === 0) return <p className="muted">{t`Belum ada pesan.`}</p>;
  return (
    <ol className="messages">
      {messages.map((message, index) => (
        <li key={index} className="message" data-from={message.from} data-thread={message.thread}>
          <span className="small muted">
            {names[message.from]} · {formatDate(message.on)}
          </span>
          {message.thread === "internal" && <span className="tag tag-wait">{t`catatan internal, tidak terlihat pelapor`}</span>}
          <p className="pre">{message.body}</p>
        </li>
      ))}
    </ol>
  );
}
