import { readStored, writeStored } from "~/lib/stored";
import { isEmpty, type Row } from "./columns";

/** A sheet is one service on one day of a round; what is not saved stays in this browser. */
export type SheetName = { period: string; service: string | null; day: string };

const PREFIX = "prima.paper";

function storageKey({ period, service, day }: SheetName): string {
  return [PREFIX, period, service ?? "unit", day].join("/");
}

export function keptRows(name: SheetName): Row[] {
  try {
    const rows: unknown = JSON.parse(readStored(storageKey(name)) ?? "[]");
    return Array.isArray(rows) ? rows.filter(isRow) : [];
  } catch {
    return [];
  }
}

export function keepRows(name: SheetName, rows: readonly Row[]): void {
  const begun = rows.filter((row) => !isEmpty(row));
  writeStored(storageKey(name), begun.length === 0 ? null : JSON.stringify(begun));
}

/** The other sheets of a round that still hold unsaved rows. */
export function otherSheets(current: SheetName): (SheetName & { rows: number })[] {
  const start = `${PREFIX}/${current.period}/`;
  const names = storedKeys()
    .filter((key) => key.startsWith(start) && key !== storageKey(current))
    .map((key): SheetName => {
      const [service = "unit", day = ""] = key.slice(start.length).split("/");
      return { period: current.period, service: service === "unit" ? null : service, day };
    });
  return names.map((name) => ({ ...name, rows: keptRows(name).length })).toSorted((a, b) => a.day.localeCompare(b.day));
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && "id" in value && "cells" in value && "words" in value;
}
