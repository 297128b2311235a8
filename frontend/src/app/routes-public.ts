import { createRoute, lazyRouteComponent, notFound, redirect } from "@tanstack/react-router";
import { loadWords } from "~/lib/locale";
import { flagParam, textParam } from "~/lib/search-params";
import { GOVERNMENT_KEY, writeStored } from "~/lib/stored";
import { rootRoute } from "./root";
import { GovernmentGate } from "./shell/government-gate";
import { PublicShell } from "./shell/public-shell";

const GOVERNMENT_CODE = /^\d{2}(\.\d{2})?$/;

function words(...features: string[]): () => Promise<void[]> {
  return () => Promise.all(features.map(loadWords));
}

const shell = createRoute({ getParentRoute: () => rootRoute, id: "public", component: PublicShell });

const chooseRoute = createRoute({
  getParentRoute: () => shell,
  path: "/",
  loader: words("governments"),
  component: lazyRouteComponent(() => import("~/features/governments/choose-page"), "ChoosePage"),
});

const governmentRoute = createRoute({
  getParentRoute: () => shell,
  path: "$g",
  component: GovernmentGate,
  beforeLoad: ({ params }) => {
    if (!GOVERNMENT_CODE.test(params.g)) throw notFound();
    writeStored(GOVERNMENT_KEY, params.g);
  },
});

const homeRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "/",
  loader: words("home"),
  component: lazyRouteComponent(() => import("~/features/home/home-page"), "HomePage"),
});

const serviceListRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "layanan",
  validateSearch: (search): { q?: string; unit?: string; semua?: true } => ({
    q: textParam(search.q),
    unit: textParam(search.unit),
    semua: flagParam(search.semua),
  }),
  loader: words("services", "ui/standard", "words/components"),
  component: lazyRouteComponent(() => import("~/features/services/service-list-page"), "ServiceListPage"),
});

const serviceRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "layanan/$serviceId",
  validateSearch: (search): { versi?: string; banding?: string } => ({
    versi: textParam(search.versi),
    banding: textParam(search.banding),
  }),
  loader: words("services", "ui/standard", "words/components"),
  component: lazyRouteComponent(() => import("~/features/services/service-page"), "ServicePage"),
});

const forumListRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "forum",
  loader: words("forum", "ui/standard", "words/components", "words/consultations"),
  component: lazyRouteComponent(() => import("~/features/forum/forum-list-page"), "ForumListPage"),
});

const forumRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "forum/$id",
  loader: words("forum", "ui/standard", "words/components", "words/consultations"),
  component: lazyRouteComponent(() => import("~/features/forum/forum-page"), "ForumPage"),
});

const reportIntroRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "lapor",
  loader: words("report-intro", "ui/report", "words/reports"),
  component: lazyRouteComponent(() => import("~/features/report-intro/interruption-page"), "InterruptionPage"),
});

const reportRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "lapor/baru",
  validateSearch: (search): { service?: string; kind?: string; langkah?: string } => ({
    service: textParam(search.service),
    kind: textParam(search.kind),
    langkah: textParam(search.langkah),
  }),
  loader: words("report", "ui/report", "words/reports"),
  component: lazyRouteComponent(() => import("~/features/report/report-page"), "ReportPage"),
});

const receiptRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "lapor/cek",
  loader: words("receipt", "ui/report", "ui/case", "words/reports", "words/cases"),
  component: lazyRouteComponent(() => import("~/features/receipt/receipt-page"), "ReceiptPage"),
});

const statisticsRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "statistik",
  loader: words("statistics", "charts", "words/reports", "words/cases"),
  component: lazyRouteComponent(() => import("~/features/statistics/statistics-page"), "StatisticsPage"),
});

const satisfactionRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "survei",
  validateSearch: (search): { masa?: string; instrumen?: string } => ({
    masa: textParam(search.masa),
    instrumen: textParam(search.instrumen),
  }),
  loader: words("satisfaction"),
  component: lazyRouteComponent(() => import("~/features/satisfaction/satisfaction-page"), "SatisfactionPage"),
});

const boardRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "survei/$unitId",
  validateSearch: (search): { masa?: string; instrumen?: string } => ({
    masa: textParam(search.masa),
    instrumen: textParam(search.instrumen),
  }),
  loader: words("board"),
  component: lazyRouteComponent(() => import("~/features/board/board-page"), "BoardPage"),
});

const recalculationRoute = createRoute({
  getParentRoute: () => governmentRoute,
  path: "survei/hitung",
  validateSearch: (search): { instrumen?: string; n?: string; jumlah?: string; terbit?: string; mutu?: string } => ({
    instrumen: textParam(search.instrumen),
    n: textParam(search.n),
    jumlah: textParam(search.jumlah),
    terbit: textParam(search.terbit),
    mutu: textParam(search.mutu),
  }),
  loader: words("recalculation"),
  component: lazyRouteComponent(() => import("~/features/recalculation/recalculation-page"), "RecalculationPage"),
});

const surveyRoute = createRoute({
  getParentRoute: () => shell,
  path: "survei/$code",
  validateSearch: (search): { mode?: string; tiket?: string } => ({ mode: textParam(search.mode), tiket: textParam(search.tiket) }),
  beforeLoad: ({ params, search: { mode, tiket } }) => {
    if (mode === "mudah") throw redirect({ to: "/survei/$code/mudah", params, search: { tiket }, replace: true });
  },
  loader: words("survey"),
  component: lazyRouteComponent(() => import("~/features/survey/survey-page"), "SurveyPage"),
});

const easySurveyRoute = createRoute({
  getParentRoute: () => shell,
  path: "survei/$code/mudah",
  validateSearch: (search): { tiket?: string } => ({ tiket: textParam(search.tiket) }),
  loader: words("survey", "ui/survey"),
  component: lazyRouteComponent(() => import("~/features/survey/easy-page"), "EasyPage"),
});

const answerReceiptRoute = createRoute({
  getParentRoute: () => shell,
  path: "survei/$code/bukti",
  loader: words("answer-receipt"),
  component: lazyRouteComponent(() => import("~/features/answer-receipt/answer-receipt-page"), "AnswerReceiptPage"),
});

const verificationRoute = createRoute({
  getParentRoute: () => shell,
  path: "verifikasi/$code",
  loader: words("verification"),
  component: lazyRouteComponent(() => import("~/features/verification/verification-page"), "VerificationPage"),
});

const signInRoute = createRoute({
  getParentRoute: () => shell,
  path: "masuk",
  validateSearch: (search): { tujuan?: string } => ({ tujuan: textParam(search.tujuan) }),
  loader: words("sign-in"),
  component: lazyRouteComponent(() => import("~/features/sign-in/sign-in-page"), "SignInPage"),
});

export const publicRoutes = shell.addChildren([
  chooseRoute,
  surveyRoute,
  easySurveyRoute,
  answerReceiptRoute,
  verificationRoute,
  signInRoute,
  governmentRoute.addChildren([
    homeRoute,
    serviceListRoute,
    serviceRoute,
    forumListRoute,
    forumRoute,
    reportIntroRoute,
    reportRoute,
    receiptRoute,
    statisticsRoute,
    satisfactionRoute,
    recalculationRoute,
    boardRoute,
  ]),
]);
