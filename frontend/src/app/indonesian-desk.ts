import type { Messages } from "@lingui/core";

/** All Indonesian words that only staff see. */
export const indonesian = import.meta.glob<Messages>(
  [
    "./messages/desk/id.po",
    "../ui/{desk,standard-editor}/messages/id.po",
    "../features/{account,analysis,cases,catalogue,desk,devices,editor,followups,integrity,leader,mail,obstacles,paper,periods,rounds,sampling}/messages/id.po",
  ],
  { eager: true, import: "messages" },
);
