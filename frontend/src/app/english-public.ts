import type { Messages } from "@lingui/core";

/** All English words of the public pages in one file: a list of thirty would weigh on every first page. */
export const english = import.meta.glob<Messages>(
  [
    "./messages/en.po",
    "../{charts,ui/case,ui/report,ui/results,ui/standard,ui/survey}/messages/en.po",
    "../features/{board/absent,board/evidence,satisfaction/further}/messages/en.po",
    "../lib/words/messages/*/en.po",
    "../features/{answer-receipt,board,forum,governments,home,kiosk,receipt,recalculation,report,report-intro,satisfaction,services,sign-in,statistics,survey,verification}/messages/en.po",
  ],
  { eager: true, import: "messages" },
);
