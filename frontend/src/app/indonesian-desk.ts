import type { Messages } from "@lingui/core";

/** All Indonesian words that only staff see. */
export const indonesian = import.meta.glob<Messages>(
  [
    "../ui/{desk,standard-editor}/messages/id.po",
    "../features/{account,cases,catalogue,desk,editor,leader,mail,obstacles,periods,rounds}/messages/id.po",
  ],
  { eager: true, import: "messages" },
);
