/** Whom to ask: the sample plan, two people who plan at once, and what of a round may still change. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  focused,
  json,
  leave,
  scriptWeight,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

const PERIODS = "survey/v1/governments/{g}/periods";
let period;

before(async () => {
  await startBrowser();
  const { context } = await visit();
  await signIn(context, "organisation_bureau");
  const { body } = await json(context, "GET", `${PERIODS}?state=open`);
  [period] = body.data;
  await context.close();
  assert.ok(period, "The sample has an open survey.");
});
after(async () => {
  const { context } = await visit();
  await signIn(context, "organisation_bureau");
  await plan(context, {});
  await context.close();
  await stopBrowser();
});

const place = () => `/meja/survei/${period.unit_id}/rencana?periode=${period.id}`;

/** Somebody else plans, over the interface of the service. */
async function plan(context, body) {
  const { etag } = await json(context, "GET", `${PERIODS}/${period.id}/sample-plan`);
  await json(context, "PUT", `${PERIODS}/${period.id}/sample-plan`, body, { "If-Match": etag });
}

const sum = (one, other) => one + other;
const of = (rows, inner) => rows.filter(({ kind }) => (kind === "row-inner") === inner).map(({ cells }) => cells);

/** What the table says: places with the first one opened, and the whole plan with its groups. */
async function numbers(page) {
  const rows = await page.locator("table", { hasText: "Seluruh rencana" }).locator("tbody tr").evaluateAll((found) =>
    found.map((row) => ({
      kind: row.className,
      cells: [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent.replaceAll(".", "")) || 0),
    })),
  );
  const last = rows.findIndex(({ kind }) => kind === "row-whole");
  const [above, below] = [rows.slice(0, last), rows.slice(last + 1)];
  return { places: of(above, false), opened: of(above, true), total: rows[last].cells, whole: of(below, true) };
}

for (const width of WIDTHS) {
  describe(`the sample plan, ${width} px`, () => {
    it("is refused with bad shares, kept with good ones, and shown beside another person's", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await signIn(context, "organisation_bureau");
      await plan(context, {});
      await page.goto(place());
      await page.getByText("Minimum menurut peraturan").waitFor();
      await assertAccessible(page);

      await page.getByLabel("Margin yang dituju").fill("dua");
      await page.getByLabel("Kios di tempat layanan").fill("70");
      await page.getByRole("button", { name: "Simpan rencana" }).click();
      for (const fault of [/tulis angka saja/, /harus berjumlah 100 persen; sekarang 70/])
        await page.getByRole("alert").getByText(fault).first().waitFor();
      await assertAccessible(page);

      await page.getByLabel("Margin yang dituju").fill("2,5");
      await page.getByLabel("QR pada loket atau bukti layanan").fill("30");
      await page.getByRole("button", { name: "Simpan rencana" }).click();
      await page.locator(".strip", { hasText: "± 2,50" }).waitFor();
      await page.getByText("Rencana sampel disimpan").waitFor();
      await focused(page, ".notice[role=status]");
      await page.getByRole("rowheader", { name: /Kios di tempat layanan$/ }).first().waitFor();
      await assertAccessible(page);

      await plan(context, { target_margin: "3.00" });
      await page.getByLabel("Margin yang dituju").fill("2");
      await page.getByRole("button", { name: "Simpan rencana" }).click();
      await page.getByRole("heading", { name: "Data ini baru saja diubah orang lain" }).waitFor();
      const row = page.getByRole("row", { name: /^Margin yang dituju/ });
      await becomes(async () => /2\s+3/.test(await row.innerText()), true);
      await assertAccessible(page);
      await page.getByRole("button", { name: "Simpan isian saya" }).click();
      await page.locator(".strip", { hasText: "± 2,00" }).waitFor();
      await becomes(() => page.locator(".notice[role=status]").count(), 1);
      await leave(visitor);
    });

    it("opens a service in a channel to show its groups, and everything adds up", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await signIn(context, "organisation_bureau");
      await plan(context, {
        channels: [
          { channel: "kiosk", share: 65 },
          { channel: "qr", share: 35 },
        ],
        groups: [
          { field: "gender", option: "male", population: 517 },
          { field: "gender", option: "female", population: 683 },
          { field: "age_band", option: "18_25", population: 700 },
          { field: "age_band", option: "26_35", population: 500 },
        ],
      });
      await page.goto(place());
      await page.getByText(/dibulatkan ke atas|sama dengan tabelnya/).waitFor();
      const whole = page.getByRole("button", { name: "Menurut jenis kelamin: Seluruh rencana" });
      await becomes(() => whole.getAttribute("aria-expanded"), "true");
      assert.equal(await page.getByRole("rowheader", { name: "Perempuan" }).count(), 1);

      const kiosk = page.getByRole("button", { name: /^Menurut jenis kelamin: .*Kios di tempat layanan$/ }).first();
      await kiosk.click();
      await becomes(() => page.getByRole("rowheader", { name: "Perempuan" }).count(), 2);
      await assertAccessible(page);
      const rows = await numbers(page);
      const [planned, collected] = [0, 1].map((column) => ({
        kiosk: rows.opened.map((row) => row[column]).reduce(sum, 0),
        places: rows.places.map((row) => row[column]).reduce(sum, 0),
        groups: rows.whole.map((row) => row[column]).reduce(sum, 0),
      }));
      assert.deepEqual(planned, { kiosk: rows.places[0][0], places: rows.total[0], groups: rows.total[0] });
      assert.deepEqual(collected, { kiosk: rows.places[0][1], places: rows.total[1], groups: rows.total[1] });

      await page.getByLabel("Kelompok menurut").selectOption({ label: "Usia" });
      await becomes(() => page.getByRole("rowheader", { name: "18–25 tahun" }).count(), 2);
      await page.getByRole("button", { name: /^Menurut usia: .*Kios di tempat layanan$/ }).first().click();
      await becomes(() => page.getByRole("rowheader", { name: "18–25 tahun" }).count(), 1);
      await assertAccessible(page);
      await leave(visitor);
    });

    it("warns in words when respondents are others than the users", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await signIn(context, "organisation_bureau");
      await plan(context, {
        groups: [
          { field: "gender", option: "male", population: 1 },
          { field: "gender", option: "female", population: 999 },
        ],
      });
      await page.goto(place());
      await page.getByRole("rowheader", { name: "Perempuan" }).waitFor();
      await page.getByText("Susunan pengguna: jenis kelamin, usia, pendidikan, pekerjaan").click();
      await becomes(() => page.getByLabel("Perempuan").inputValue(), "999");
      await assertAccessible(page);
      await leave(visitor);
    });
  });
}

describe("a round that runs", () => {
  it("may still get another source for its number of users, and refuses a closing day before it opened", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "organisation_bureau");
    await page.goto(place());
    await page.getByText("Ubah masa survei").click();
    const closes = await page.getByLabel("Ditutup").inputValue();
    await page.getByLabel("Ditutup").fill("2020-01-01");
    await page.getByRole("button", { name: "Simpan perubahan" }).click();
    await page.getByRole("alert").getByText(/setelah tanggal buka/).first().waitFor();
    await page.getByLabel("Ditutup").fill(closes);
    await page.getByLabel("Sumber jumlah itu").fill("Register pelayanan");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Simpan perubahan" }).click();
    await page.getByText("Perubahan masa survei disimpan.").waitFor();
    await focused(page, ".notice[role=status]");
    const { body } = await json(context, "GET", `${PERIODS}/${period.id}`);
    assert.equal(body.population_source, "Register pelayanan");
    await leave(visitor);
  });

  it("hides the plan from those who may only read", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "leader");
    await page.goto(`/meja/survei/${period.unit_id}?periode=${period.id}`);
    await page.getByRole("link", { name: "Keutuhan" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Rencana sampel" }).count(), 0);
    assert.equal(await page.getByRole("link", { name: "Perangkat" }).count(), 0);
    await leave(visitor);
  });

  it("weighs less than 260 kB of script where it is planned", async () => {
    const visitor = await visit();
    await signIn(visitor.context, "organisation_bureau");
    const bytes = await scriptWeight(visitor.page, place());
    assert.ok(bytes < 260_000, `${bytes} bytes`);
    await leave(visitor);
  });
});
