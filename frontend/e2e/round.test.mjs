/** The life of a round before its seal: each step is checked, tells what it did, and can be taken back while it may. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { assertAccessible, focused, json, leave, settled, signIn, startBrowser, stopBrowser, visit, WIDTHS } from "./house.mjs";

const PERIODS = "survey/v1/governments/{g}/periods";
let unit;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  await signIn(context, "organisation_bureau");
  const [units, periods] = await Promise.all([
    json(context, "GET", "identity/v1/governments/{g}/units"),
    json(context, "GET", `${PERIODS}?limit=100`),
  ]);
  const surveyed = new Set(periods.body.data.map(({ unit_id }) => unit_id));
  unit = units.body.data.find(({ id, closed_on }) => !closed_on && !surveyed.has(id));
  await context.close();
  assert.ok(unit, "The sample has a unit without a survey.");
});
after(stopBrowser);

async function plan(context) {
  const today = Date.now();
  const day = (days) => new Date(today + days * 86_400_000).toISOString().slice(0, 10);
  const body = { unit_id: unit.id, label: "2026-S2", opens_on: day(-7), closes_on: day(30), population: 900 };
  return (await json(context, "POST", PERIODS, body, { "Idempotency-Key": randomUUID() })).body;
}

/** What was done is told, and whoever works by keyboard or ear is there. */
async function told(page, words) {
  await page.getByText(words).waitFor();
  await focused(page, ".notice[role=status]");
}

for (const width of WIDTHS) {
  describe(`a round, ${width} px`, () => {
    it("is opened, closed after a check, opened again, and dropped without a single answer", async () => {
      const visitor = await visit({ width });
      const { context, page } = visitor;
      const press = (name) => page.getByRole("button", { name, exact: true }).click();
      await signIn(context, "organisation_bureau");
      const period = await plan(context);
      const state = async () => (await json(context, "GET", `${PERIODS}/${period.id}`)).body.state;
      await page.goto(`/meja/survei/${unit.id}?periode=${period.id}`);
      await settled(page);

      await press("Buka masa survei");
      await told(page, /^Masa survei dibuka, sampai/);
      await press("Buat");
      await told(page, /^Formulir \w+ dibuat/);

      await press("Tutup masa survei");
      await page.getByRole("heading", { name: "Periksa sebelum menutup" }).waitFor();
      await focused(page, "h2");
      await page.getByText(/^0 dari \d+ yang diperlukan$/).waitFor();
      await page.getByText(/^\d+ hari, sampai /).waitFor();
      await assertAccessible(page);
      await press("Kembali");
      await focused(page, "h2");
      assert.equal(await state(), "open");
      await press("Tutup masa survei");
      await press("Tutup masa survei");
      await told(page, /^Masa survei ditutup\./);

      await press("Segel hasilnya");
      await page.getByText("Belum dapat disegel: tidak ada jawaban yang dihitung.").waitFor();
      assert.equal(await page.getByRole("button", { name: "Segel masa survei" }).count(), 0);
      await assertAccessible(page);
      await press("Kembali");

      await press("Buka kembali");
      await page.getByRole("heading", { name: "Periksa sebelum membuka kembali" }).waitFor();
      await press("Buka kembali");
      await told(page, /^Masa survei dibuka kembali/);
      assert.equal(await state(), "open");
      await press("Tutup masa survei");
      await press("Tutup masa survei");
      await told(page, /^Masa survei ditutup\./);

      await press("Batalkan masa survei ini");
      await page.getByRole("heading", { name: "Batalkan masa survei ini?" }).waitFor();
      await assertAccessible(page);
      await press("Ya, batalkan masa survei");
      await told(page, /^Masa survei .+ dibatalkan/);
      assert.equal(await state(), "dropped");
      await leave(visitor);
    });
  });
}

describe("the survey of another unit", () => {
  it("is said to be another unit's, not to be missing", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await signIn(visitor.context, "officer");
    await page.goto(`/meja/survei/${unit.id}`);
    await page.getByText(`${unit.name} bukan unit Anda.`).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });
});
