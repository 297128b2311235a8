import type { Messages } from "@lingui/core";

/** All English words that only staff see. */
export const english = import.meta.glob<Messages>(
  [
    "../ui/{desk,standard-editor}/messages/en.po",
    "../features/{account,cases,catalogue,desk,editor,leader,mail,obstacles,periods,rounds}/messages/en.po",
  ],
  { eager: true, import: "messages" },
);
