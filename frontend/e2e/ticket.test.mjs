/** The doors of a survey: a ticket opens the questions and counts once, and a wrong code says where to go. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import {
  assertAccessible,
  becomes,
  focused,
  GOVERNMENT,
  json,
  leave,
  PHONE,
  pressAnswer,
  scriptWeight,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
} from "./house.mjs";

const PERIODS = "survey/v1/governments/{g}/periods";
let code;
let tickets;
let kiosk;

before(async () => {
  await startBrowser();
  const staff = await visit();
  await signIn(staff.context, "organisation_bureau");
  const create = async (path, data) =>
    (await json(staff.context, "POST", path, data, { "Idempotency-Key": randomUUID() })).body;
  const round = (await withTickets(staff.context)) ?? (await begin(staff.context, create));
  ({ code } = await create(`${PERIODS}/${round.id}/forms`, { channel: "qr", service_id: null }));
  const { data } = await create(`${PERIODS}/${round.id}/tickets`, { count: 5 });
  tickets = data.map((ticket) => ticket.code);
  kiosk = await create(`${PERIODS}/${round.id}/devices`, { name: `Kios ${Date.now()}`, kind: "kiosk" });
  await leave(staff);
});
after(stopBrowser);

async function withTickets(context) {
  const { body } = await json(context, "GET", `${PERIODS}?state=open&limit=100`);
  return body.data.find(({ tickets_required: required }) => required);
}

/** The sample has no such round: a unit that was never asked begins one. */
async function begin(context, create) {
  const units = await json(context, "GET", "identity/v1/governments/{g}/units");
  const all = await json(context, "GET", `${PERIODS}?limit=100`);
  const taken = new Set(all.body.data.map(({ unit_id: unit }) => unit));
  const { id: unit_id } = units.body.data.findLast(({ id, closed_on: closed }) => !closed && !taken.has(id));
  const year = new Date().getFullYear();
  const plan = { unit_id, label: String(year), opens_on: `${year}-01-01`, closes_on: `${year}-12-31`, tickets_required: true };
  const round = await create(PERIODS, plan);
  await json(context, "POST", `${PERIODS}/${round.id}/open`, {}, { "If-Match": `"${round.version}"` });
  return round;
}

async function send(page) {
  const groups = page.locator("form.survey > fieldset");
  await becomes(() => groups.count(), 9);
  for (let index = 0; index < 9; index += 1) await groups.nth(index).locator("label.choice").nth(2).click();
  await page.getByRole("button", { name: "Kirim jawaban" }).click();
}

async function sendEasily(page) {
  for (let step = 0; step < 9; step += 1) await pressAnswer(page, 2);
  await page.getByRole("button", { name: "Kirim jawaban" }).click();
}

async function open(page, ticket) {
  await page.getByRole("heading", { name: "Masukkan kode tiket layanan" }).waitFor();
  assert.equal(await page.locator("form.survey").count(), 0);
  await page.getByLabel("Kode tiket").fill(ticket);
  await page.getByRole("button", { name: "Lanjutkan" }).click();
}

describe("a round that asks for tickets", () => {
  it("asks for the ticket before the questions, and says what a ticket looks like", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    await page.goto(`/survei/${code}`);
    for (const [typed, fault] of [
      ["", "Isi kode tiket Anda"],
      [tickets[0].slice(0, -1), "Kode tiket terdiri atas 12 huruf dan angka"],
    ]) {
      await open(page, typed);
      await page.locator("form .field-error", { hasText: fault }).waitFor();
      await assertAccessible(page);
    }
    await page.goto(`/survei/${code}/mudah`);
    await page.getByRole("heading", { name: "Masukkan kode tiket layanan" }).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });

  for (const way of ["", "/mudah"])
    it(`weighs less than 130 kB of script before the ticket is there: /survei/…${way}`, async () => {
      const visitor = await visit();
      const weight = await scriptWeight(visitor.page, `/survei/${code}${way}`);
      assert.ok(weight < 130_000, `${weight} bytes`);
      await leave(visitor);
    });

  it("counts an answer with a ticket, however it is typed, and not a second one", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    await page.goto(`/survei/${code}`);
    await open(page, tickets[0].toLowerCase().replaceAll("-", " "));
    await page.locator("form.survey").waitFor();
    await focused(page, "h1");
    await send(page);
    await page.getByRole("heading", { name: "Terima kasih, jawaban Anda diterima" }).waitFor();

    // The next person at this device is asked for a ticket of her own.
    await page.getByRole("button", { name: "Isi untuk orang lain" }).click();
    await page.getByRole("heading", { name: "Masukkan kode tiket layanan" }).waitFor();
    await focused(page, "h1");
    await open(page, tickets[0]);
    await send(page);
    await page.getByRole("alert").getByText("Satu tiket untuk satu jawaban").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Isi untuk orang lain" }).click();
    await open(page, tickets[1]);
    await send(page);
    await page.getByRole("heading", { name: "Terima kasih, jawaban Anda diterima" }).waitFor();
    await leave(visitor);
  });

  it("says what to do with a ticket it does not know, and asks again", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    await page.goto(`/survei/${code}`);
    await open(page, "2222-2222-2222");
    await send(page);
    await page.getByRole("alert").getByText("Periksa kodenya").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Isi untuk orang lain" }).click();
    await page.getByRole("heading", { name: "Masukkan kode tiket layanan" }).waitFor();
    await leave(visitor);
  });

  for (const [way, answer] of [
    ["on one page", send],
    ["question by question", sendEasily],
  ])
    it(`takes what was answered ${way} with another ticket, without asking again`, async () => {
      const visitor = await visit({ width: PHONE });
      const { page } = visitor;
      await page.goto(way === "on one page" ? `/survei/${code}` : `/survei/${code}/mudah`);
      await open(page, "2222-2222-2222");
      await answer(page);
      await page.getByLabel("Kode tiket lain").fill("2222");
      await page.getByRole("button", { name: "Kirim dengan kode ini" }).click();
      await page.locator("form .field-error", { hasText: "Kode tiket terdiri atas 12 huruf dan angka" }).waitFor();
      await assertAccessible(page);
      await page.getByLabel("Kode tiket lain").fill(tickets.pop());
      await page.getByRole("button", { name: "Kirim dengan kode ini" }).click();
      await page.getByText("Nomor bukti").waitFor();
      assert.equal(await page.getByText("menunggu dikirim").count(), 0);
      await leave(visitor);
    });
});

describe("a kiosk of a round that asks for tickets", () => {
  it("takes answers without one, because staff registered it", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    const { pathname, hash } = new URL(kiosk.url);
    await page.goto(pathname + hash);
    await page.getByRole("button", { name: "Mulai" }).click();
    await sendEasily(page);
    await page.getByText("Jawaban Anda diterima. Nomor bukti").waitFor();
    await leave(visitor);
  });

  it("lends its code to nobody: a stranger is told to bring a ticket, and may", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    await page.goto(`/survei/${kiosk.form_code}`);
    await send(page);
    await page.getByRole("alert").getByText("mintalah tiket di loket").waitFor();
    await assertAccessible(page);
    await page.getByLabel("Kode tiket lain").fill(tickets.pop());
    await page.getByRole("button", { name: "Kirim dengan kode ini" }).click();
    await page.getByText("Nomor bukti").waitFor();
    await leave(visitor);
  });
});

describe("a code that leads nowhere", () => {
  it("says so, and where the surveys are that run", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    for (const address of ["/survei/zzzzzzzz", "/survei/zzzzzzzz/mudah", "/survei/SALAH"]) {
      await page.goto(address);
      await page.getByRole("heading", { name: "Kode survei ini tidak dikenal" }).waitFor();
      await assertAccessible(page);
    }
    await page.getByRole("link", { name: "Pilih pemerintah daerah Anda" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await focused(page, "h1");
    await leave(visitor);
  });

  it("leads somebody who has chosen a government to its surveys", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    await page.goto(`/${GOVERNMENT}`);
    await page.getByRole("heading", { name: "Urusan apa?" }).waitFor();
    await page.goto("/survei/zzzzzzzz");
    await page.getByRole("link", { name: "Lihat survei yang sedang berjalan di daerah Anda" }).click();
    await page.getByRole("heading", { level: 1, name: "Kepuasan masyarakat" }).waitFor();
    await leave(visitor);
  });

  it("tells staff and visitors before a kiosk what to do", async () => {
    const visitor = await visit();
    for (const typed of ["zzzzzzzz", "SALAH"]) {
      await visitor.page.goto(`/kios/${typed}`);
      await visitor.page.getByRole("heading", { name: "Kode kios ini tidak dikenal" }).waitFor();
      await visitor.page.getByText(`Tidak ada survei dengan kode ${typed}.`).waitFor();
      await assertAccessible(visitor.page);
    }
    await leave(visitor);
  });
});
