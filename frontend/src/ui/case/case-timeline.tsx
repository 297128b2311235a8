import { formatDate } from "~/lib/format";

type Event = { at: string; text: string };

export function CaseTimeline({ events }: { events: readonly Event[] }) {
  return (
    <ol className="timeline">
      {events.map((event, index) => (
        <li key={index} data-current={index === events.length - 1}>
          <div>{event.text}</div>
          <div className="small muted">{formatDate(event.at)}</div>
        </li>
      ))}
    </ol>
  );
}
