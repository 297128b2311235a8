/** At the counter: a device that staff hand over with a ticket, and questions of the unit's own. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  GOVERNMENT,
  json,
  leave,
  pressAnswer,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

const QUESTION = { code: "ANTREAN", question: "Berapa lama Anda mengantre?", answers: ["Tidak lama", "Lama"] };
const PERIODS = "survey/v1/governments/{g}/periods";
let staff;
let open;

before(async () => {
  await startBrowser();
  staff = await visit();
  await signIn(staff.context, "organisation_bureau");
  open = (await json(staff.context, "GET", `${PERIODS}?state=open`)).body.data;
});
after(async () => {
  await staff?.context.close();
  await stopBrowser();
});

function create(path, data) {
  return json(staff.context, "POST", path, data, { "Idempotency-Key": randomUUID() });
}

/** The round that asks the question; made for a unit that has none when this runs for the first time. */
async function roundWithQuestion() {
  for (const { id } of open) {
    const { body } = await json(staff.context, "GET", `${PERIODS}/${id}`);
    if (body.questions.some(({ code }) => code === QUESTION.code)) return body;
  }
  const units = await json(staff.context, "GET", "identity/v1/governments/{g}/units");
  const all = await json(staff.context, "GET", `${PERIODS}?limit=100`);
  const taken = new Set(all.body.data.map(({ unit_id: unit }) => unit));
  const { id: unit_id } = units.body.data.find(({ id, closed_on: closed }) => !closed && !taken.has(id));
  const today = new Date().toISOString().slice(0, 10);
  const [opens_on, closes_on] = [`${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`];
  const plan = { unit_id, label: today.slice(0, 7), opens_on, closes_on, questions: [QUESTION] };
  const { body } = await create(PERIODS, plan);
  await json(staff.context, "POST", `${PERIODS}/${body.id}/open`, {}, { "If-Match": `"${body.version}"` });
  return body;
}

describe("a device at the counter", () => {
  it("takes the ticket of one person and is handed back", async () => {
    const device = await create(`${PERIODS}/${open[0].id}/devices`, { name: "Tablet loket", kind: "counter", pin: "4711" });
    const tickets = await create(`${PERIODS}/${open[0].id}/tickets`, { count: 1 });
    const [{ code }] = tickets.body.data;
    const { pathname, hash } = new URL(device.body.url);
    const visitor = await visit();
    const { page } = visitor;
    const sent = [];
    await page.route("**/responses", (route) => {
      sent.push(route.request().postDataJSON());
      return route.continue();
    });
    await page.goto(`${pathname}?tiket=${code}${hash}`);
    await page.getByText("Tiket layanan sudah terpasang").waitFor();
    await page.getByRole("button", { name: "Mulai" }).click();
    for (let step = 1; step <= 9; step += 1) {
      await page.getByText(`${step} dari 9`).waitFor();
      await pressAnswer(page, 3);
    }
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await page.getByText("serahkan kembali perangkat ini kepada petugas").waitFor();
    assert.deepEqual([sent[0].ticket, sent[0].device.sequence], [code, 1]);
    await page.getByRole("button", { name: "Kembali ke awal" }).click();
    await page.getByRole("button", { name: "Mulai" }).waitFor();
    assert.equal(await page.getByText("Tiket layanan sudah terpasang").count(), 0);
    await becomes(() => new URL(page.url()).search, "");
    await leave(visitor);
  });
});

describe("questions of the unit's own", () => {
  it("stand below the nine, may be left empty, and are counted apart", async () => {
    const round = await roundWithQuestion();
    const form = await create(`${PERIODS}/${round.id}/forms`, { channel: "qr", service_id: null });
    const visitor = await visit({ width: WIDTHS[0] });
    const { page } = visitor;
    const counted = async () => {
      const { body } = await json(staff.context, "GET", `${PERIODS}/${round.id}/questions`);
      return body.data[0].choices.map(({ n }) => n);
    };
    const [quick, slow] = await counted();
    for (const tells of [true, false]) {
      await page.goto(`/survei/${form.body.code}`);
      await page.locator("form.survey").waitFor();
      const groups = page.locator("form.survey > fieldset");
      await becomes(() => groups.count(), 10);
      for (let index = 0; index < 9; index += 1) await groups.nth(index).locator("label.choice").nth(2).click();
      if (tells) await page.getByRole("radio", { name: QUESTION.answers[1], exact: true }).click();
      else await assertAccessible(page);
      await page.getByRole("button", { name: "Kirim jawaban" }).click();
      await page.getByRole("heading", { name: "Terima kasih, jawaban Anda diterima" }).waitFor();
    }
    assert.deepEqual(await counted(), [quick, slow + 1], GOVERNMENT);

    await page.goto(`/survei/${form.body.code}/mudah`);
    for (let step = 1; step <= 9; step += 1) {
      await page.getByText(`${step} dari 10`).waitFor();
      await pressAnswer(page, 2);
    }
    await page.getByRole("heading", { name: QUESTION.question }).waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Lewati" }).click();
    await page.getByRole("heading", { name: "Jawaban Anda sudah lengkap" }).waitFor();
    await leave(visitor);
  });
});
