import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadWords } from "~/lib/locale";
import { flagParam, textParam } from "~/lib/search-params";
import { desk, everyDeskPage, tasksRoute } from "./routes-door";

function words(...features: string[]): () => Promise<void[]> {
  return () => Promise.all(features.map(loadWords));
}

const catalogueRoute = createRoute({
  getParentRoute: () => desk,
  path: "layanan",
  validateSearch: (search): { unit?: string; q?: string } => ({ unit: textParam(search.unit), q: textParam(search.q) }),
  loader: words("catalogue", "ui/desk", "words/components"),
  component: lazyRouteComponent(() => import("~/features/catalogue/catalogue-page"), "CataloguePage"),
});

const editorRoute = createRoute({
  getParentRoute: () => desk,
  path: "layanan/$id/standar",
  validateSearch: (search): { bagian?: string } => ({ bagian: textParam(search.bagian) }),
  loader: words("editor", "ui/standard", "ui/standard-editor", "ui/desk", "words/components"),
  component: lazyRouteComponent(() => import("~/features/editor/editor-page"), "EditorPage"),
});

const roundsRoute = createRoute({
  getParentRoute: () => desk,
  path: "forum",
  loader: words("rounds", "ui/standard-editor", "ui/desk", "words/components", "words/consultations"),
  component: lazyRouteComponent(() => import("~/features/rounds/rounds-page"), "RoundsPage"),
});

const roundRoute = createRoute({
  getParentRoute: () => desk,
  path: "forum/$id",
  loader: words("rounds", "ui/standard-editor", "ui/desk", "words/components", "words/consultations"),
  component: lazyRouteComponent(() => import("~/features/rounds/round-page"), "RoundPage"),
});

const casesRoute = createRoute({
  getParentRoute: () => desk,
  path: "pengaduan",
  validateSearch: (search): { state?: string; kind?: string; unit?: string; overdue?: true } => ({
    state: textParam(search.state),
    kind: textParam(search.kind),
    unit: textParam(search.unit),
    overdue: flagParam(search.overdue),
  }),
  loader: words("cases", "ui/report", "ui/case", "ui/desk", "words/reports", "words/cases", "words/components"),
  component: lazyRouteComponent(() => import("~/features/cases/cases-page"), "CasesPage"),
});

const caseRoute = createRoute({
  getParentRoute: () => desk,
  path: "pengaduan/$id",
  loader: words("cases", "ui/report", "ui/case", "ui/desk", "words/reports", "words/cases", "words/components"),
  component: lazyRouteComponent(() => import("~/features/cases/case-page"), "CasePage"),
});

const surveysRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei",
  loader: words("periods", "ui/desk", "charts", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/periods/periods-page"), "PeriodsPage"),
});

const surveyUnitRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei/$unitId",
  validateSearch: (search): { periode?: string } => ({ periode: textParam(search.periode) }),
  loader: words("periods", "ui/desk", "ui/results", "board", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/periods/unit-page"), "UnitSurveyPage"),
});

const surveyPaperRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei/$unitId/isian",
  validateSearch: (search): { periode?: string } => ({ periode: textParam(search.periode) }),
  loader: words("paper", "ui/desk", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/paper/paper-page"), "PaperPage"),
});

const surveyDevicesRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei/$unitId/perangkat",
  validateSearch: (search): { periode?: string } => ({ periode: textParam(search.periode) }),
  loader: words("devices", "ui/desk", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/devices/devices-page"), "DevicesPage"),
});

const surveyPlanRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei/$unitId/rencana",
  validateSearch: (search): { periode?: string } => ({ periode: textParam(search.periode) }),
  loader: words("sampling", "ui/desk", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/sampling/plan-page"), "SamplePlanPage"),
});

const surveyIntegrityRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei/$unitId/keutuhan",
  validateSearch: (search): { periode?: string } => ({ periode: textParam(search.periode) }),
  loader: words("integrity", "ui/desk", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/integrity/integrity-page"), "IntegrityPage"),
});

const surveyFollowUpsRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei/$unitId/tindak-lanjut",
  validateSearch: (search): { periode?: string; keadaan?: string } => ({
    periode: textParam(search.periode),
    keadaan: textParam(search.keadaan),
  }),
  loader: words("followups", "ui/desk", "ui/results", "words/components", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/followups/followups-page"), "FollowUpsPage"),
});

const surveyAnalysisRoute = createRoute({
  getParentRoute: () => desk,
  path: "survei/$unitId/analisis",
  validateSearch: (search): { periode?: string; layanan?: string } => ({
    periode: textParam(search.periode),
    layanan: textParam(search.layanan),
  }),
  loader: words("analysis", "ui/desk", "ui/results", "board", "words/surveys"),
  component: lazyRouteComponent(() => import("~/features/analysis/analysis-page"), "AnalysisPage"),
});

const obstaclesRoute = createRoute({
  getParentRoute: () => desk,
  path: "kendala",
  validateSearch: (search): { state?: string } => ({ state: textParam(search.state) }),
  loader: words("obstacles", "ui/desk", "words/obstacles"),
  component: lazyRouteComponent(() => import("~/features/obstacles/obstacles-page"), "ObstaclesPage"),
});

const leaderRoute = createRoute({
  getParentRoute: () => desk,
  path: "pimpinan",
  loader: words("leader", "ui/desk", "charts", "words/obstacles"),
  component: lazyRouteComponent(() => import("~/features/leader/leader-page"), "LeaderPage"),
});

const accountRoute = createRoute({
  getParentRoute: () => desk,
  path: "akun",
  loader: words("account"),
  component: lazyRouteComponent(() => import("~/features/account/account-page"), "AccountPage"),
});

const mailRoute = createRoute({
  getParentRoute: () => desk,
  path: "surat",
  loader: words("mail"),
  component: lazyRouteComponent(() => import("~/features/mail/mail-page"), "MailPage"),
});

/** Imported when somebody comes to the desk: only then do its pages join the tree. */
export const deskRoutes = desk.addChildren([
  everyDeskPage,
  tasksRoute,
  catalogueRoute,
  editorRoute,
  roundsRoute,
  roundRoute,
  casesRoute,
  caseRoute,
  surveysRoute,
  surveyUnitRoute,
  surveyPaperRoute,
  surveyDevicesRoute,
  surveyPlanRoute,
  surveyIntegrityRoute,
  surveyFollowUpsRoute,
  surveyAnalysisRoute,
  obstaclesRoute,
  leaderRoute,
  mailRoute,
  accountRoute,
]);
