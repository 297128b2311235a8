import type { Messages } from "@lingui/core";

/** All English words that only staff see. */
export const english = import.meta.glob<Messages>(
  [
    "./messages/desk/en.po",
    "../ui/{desk,standard-editor}/messages/en.po",
    "../features/{account,analysis,cases,catalogue,desk,devices,editor,followups,integrity,leader,mail,obstacles,paper,periods,rounds,sampling}/messages/en.po",
  ],
  { eager: true, import: "messages" },
);
