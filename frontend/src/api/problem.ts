import { t } from "@lingui/core/macro";

export type FieldProblem = { pointer: string; detail: string };

/** What a service refused, in its own words (RFC 9457). */
export class ProblemError extends Error {
  override name = "ProblemError";
  readonly status: number;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly fields: FieldProblem[];
  readonly requestId: string | null;
  readonly retryAfter: number | null;

  constructor(status: number, body: unknown, headers: Headers = new Headers()) {
    const problem = isRecord(body) ? body : {};
    const title = text(problem.title) ?? t`Permintaan tidak dapat dilayani`;
    super(title);
    this.status = status;
    this.kind = text(problem.type)?.split("/").pop() ?? "";
    this.title = title;
    this.detail = text(problem.detail) ?? "";
    this.fields = Array.isArray(problem.errors) ? problem.errors.filter(isFieldProblem) : [];
    this.requestId = text(problem.request_id) ?? headers.get("x-request-id");
    this.retryAfter = Number(headers.get("retry-after")) || null;
  }
}

export function isProblem(error: unknown, ...kinds: string[]): error is ProblemError {
  return error instanceof ProblemError && (kinds.length === 0 || kinds.includes(error.kind));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value.pointer === "string" && typeof value.detail === "string";
}
