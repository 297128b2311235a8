/** Short names for shapes that several features show; the contracts decide what is in them. */
import type { components as Complaints } from "./complaints.gen";
import type { components as Identity } from "./identity.gen";
import type { components as Standards } from "./standards.gen";
import type { components as Survey } from "./survey.gen";

type C = Complaints["schemas"];
type I = Identity["schemas"];
type S = Standards["schemas"];
type V = Survey["schemas"];

export type Account = I["SignedIn"];
export type Government = I["GovernmentRead"];
export type Unit = I["UnitRead"];

export type NewService = S["CreateService"];
export type DraftLine = S["DraftLine"];
export type Service = S["ServiceRead"];
export type SearchHit = S["Result"];
export type StandardComponents = S["Components"];
export type Standard = S["StandardRead"];
export type PastStandard = S["VersionRead"];
export type Change = S["ChangeRead"];
export type Draft = S["DraftRead"];
export type Consultation = S["ConsultationRead"];
export type NewRound = S["PlanConsultation"];
export type NewReply = S["ReplyToComment"];
export type NewComment = S["MakeComment"];
export type ParticipantGroup = S["Group"];
export type Comment = S["CommentRead"];
export type NewObstacle = S["RegisterObstacle"];
export type Obstacle = S["ObstacleRead"];
export type Assessment = S["AssessmentRead"];
export type Instrument = S["InstrumentRead"];
export type Edition = S["EditionRead"];
export type Task = S["Task"];

export type FileReport = C["FileComplaint"];
export type FiledReport = C["Filed"];
export type FilingService = C["ServiceRead"];
export type Comparison = C["ComparisonRead"];
export type Receipt = C["ReporterView"];
export type Deadline = C["DeadlineRead"];
export type ComplaintStatistics = C["StatisticsRead"];
export type CaseSummary = C["CaseSummary"];
export type Case = C["CaseRead"];
export type CaseAction = C["Action"];
export type ObjectionReason = C["ObjectionReason"];
export type Decision = C["DecisionRead"];

export type SurveyForm = V["FormBundle"];
export type SurveyAnswer = V["Submission"];
export type Index = V["IndexRead"];
export type Seal = V["SealSummary"];
export type NewPeriod = V["PeriodCreate"];
export type SurveyChannel = V["Channel"];
export type Period = V["PeriodRead"];
export type Progress = V["ProgressRead"];
