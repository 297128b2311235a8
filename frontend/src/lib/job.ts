export type Job = {
  state: "queued" | "running" | "succeeded" | "failed";
  done: number;
  total: number;
  result: Record<string, unknown> | null;
  problem: string | null;
};

export type RowFault = { place: string; column: string; detail: string };

export function isRunning(job: Pick<Job, "state"> | undefined): boolean {
  return job?.state === "queued" || job?.state === "running";
}

/** How often to look at a job again, in milliseconds; false once it has ended. */
export function lookAgain(job: Pick<Job, "state"> | undefined): number | false {
  return isRunning(job) ? 700 : false;
}

const SHOWN = 100;

/** The cells an import could not read. Contracts leave a job's result open, so it is read with care. */
export function rowFaults(result: Job["result"]): { total: number; shown: RowFault[] } {
  const faults = listIn(result, "faults").concat(listIn(result, "errors"));
  const total = countIn(result, "fault_count") || countIn(result, "errors_total") || faults.length;
  return { total, shown: faults.slice(0, SHOWN).map(readFault) };
}

/** What an import left out although it took the rest. */
export function rowWarnings(result: Job["result"]): RowFault[] {
  return listIn(result, "warnings").slice(0, SHOWN).map(readFault);
}

function listIn(result: Job["result"], name: string): unknown[] {
  const value = result?.[name];
  return Array.isArray(value) ? value : [];
}

function readFault(error: unknown): RowFault {
  const fault = typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {};
  const place = [fault.sheet, fault.row].filter((part) => part !== null && part !== undefined && part !== "");
  return {
    place: place.join(" "),
    column: String(fault.column ?? fault.cell ?? fault.pointer ?? ""),
    detail: String(fault.detail ?? fault.code ?? ""),
  };
}

export function countIn(result: Job["result"], name: string): number {
  const value = result?.[name];
  return typeof value === "number" ? value : 0;
}

export function sizeOf(result: Job["result"], name: string): number {
  return listIn(result, name).length;
}

export function namesIn(result: Job["result"], name: string): string[] {
  return listIn(result, name).filter((value) => typeof value === "string");
}
