/** The kiosk: set up by staff, answered a question a screen, without a network, and left by PIN alone. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import {
  api,
  assertAccessible,
  becomes,
  focused,
  json,
  leave,
  pressAnswer,
  signIn,
  settled,
  startBrowser,
  stopBrowser,
  touchAnswer,
  URL_OF_PRIMA,
  visit,
  WIDTHS,
} from "./house.mjs";

const PIN = "2580";
let staff;
let period;

before(async () => {
  await startBrowser();
  staff = await visit();
  await signIn(staff.context, "organisation_bureau");
  const open = await json(staff.context, "GET", "survey/v1/governments/{g}/periods?state=open");
  period = open.body.data[0];
  assert.ok(period, "The sample has an open survey.");
});
after(async () => {
  await staff?.context.close();
  await stopBrowser();
});

async function register(name) {
  const path = `survey/v1/governments/{g}/periods/${period.id}/devices`;
  const { body } = await json(staff.context, "POST", path, { name, kind: "kiosk", pin: PIN }, { "Idempotency-Key": randomUUID() });
  const { pathname, hash } = new URL(body.url);
  return { ...body, address: pathname + hash };
}

async function readDevice(id) {
  const { body } = await json(staff.context, "GET", `survey/v1/governments/{g}/periods/${period.id}/devices`);
  return body.data.find((device) => device.id === id);
}

async function answer(page, choice = 3) {
  await page.getByRole("button", { name: "Mulai" }).click();
  for (let step = 1; step <= 9; step += 1) {
    await page.getByText(`${step} dari 9`).waitFor();
    await pressAnswer(page, choice);
  }
  await page.getByRole("heading", { name: "Jawaban Anda sudah lengkap" }).waitFor();
}

async function typePin(page, pin) {
  await page.getByRole("button", { name: "Khusus petugas" }).click();
  for (const digit of pin) await page.getByRole("dialog").getByRole("button", { name: digit, exact: true }).click();
  await page.getByRole("button", { name: "Buka", exact: true }).click();
}

for (const width of WIDTHS) {
  describe(`a kiosk at ${width} px`, () => {
    it("is registered by staff, hides its key, takes an answer and starts over", async () => {
      const desk = await visit({ width });
      await signIn(desk.context, "organisation_bureau");
      await desk.page.goto(`/meja/survei/${period.unit_id}/perangkat`);
      const submit = desk.page.getByRole("button", { name: "Daftarkan perangkat" });
      await settled(desk.page);
      // The form is unfolded already while there is no device.
      if (!(await submit.isVisible())) await desk.page.getByText("Daftarkan perangkat baru").click();
      await submit.click();
      await becomes(() => desk.page.getByRole("alert").locator("li").count(), 2);
      await assertAccessible(desk.page);
      const name = `Kios ${width} ${Date.now()}`;
      await desk.page.getByLabel("Nama perangkat").fill(name);
      await desk.page.getByLabel("PIN petugas").fill(PIN);
      await submit.click();
      await desk.page.getByRole("img", { name: "QR alamat kios" }).waitFor();
      await assertAccessible(desk.page);
      const { pathname, hash } = new URL(await desk.page.locator("p.code").innerText());

      const visitor = await visit({ width });
      const { page } = visitor;
      await page.goto(pathname + hash);
      await page.getByRole("button", { name: "Mulai" }).waitFor();
      await becomes(() => new URL(page.url()).hash, "");
      await assertAccessible(page);
      await page.getByRole("button", { name: "Mulai" }).click();
      await page.getByText("1 dari 9").waitFor();
      await focused(page, "h1");
      await assertAccessible(page);
      await touchAnswer(page, 1);
      await page.getByRole("button", { name: "Kembali" }).click();
      await page.getByText("1 dari 9").waitFor();
      await becomes(() => page.locator('.big-answer[aria-pressed="true"]').count(), 1);
      for (let step = 0; step < 9; step += 1) await touchAnswer(page, 3);
      await page.getByRole("button", { name: /Ceritakan sedikit/ }).click();
      await page.getByRole("heading", { name: "Jenis kelamin" }).waitFor();
      await pressAnswer(page, 0);
      for (const next of [/usia/i, /pendidikan/i, /pekerjaan/i]) {
        await page.getByRole("heading", { level: 1, name: next }).waitFor();
        await page.getByRole("button", { name: "Lewati" }).click();
      }
      await page.getByRole("textbox", { name: "Ada saran atau keluhan?" }).fill("Tambah kursi di ruang tunggu");
      await assertAccessible(page);
      await page.getByRole("button", { name: "Kirim jawaban" }).click();
      await page.getByRole("heading", { name: "Terima kasih!" }).waitFor();
      await assertAccessible(page);
      await page.getByRole("button", { name: "Mulai" }).waitFor();
      await leave(visitor);

      await desk.page.reload();
      const row = desk.page.getByRole("row").filter({ hasText: name });
      await row.getByText("Terhubung").waitFor();
      await row.getByText("1 diterima").waitFor();
      await leave(desk);
    });
  });
}

describe("a kiosk left alone", () => {
  it("asks whether anybody is there, then forgets the answers", async () => {
    const { address } = await register("Kios sepi");
    const visitor = await visit();
    const { page } = visitor;
    // The clock stands still but for what is told to it: however slow the machine is, nobody is late.
    const now = Date.now();
    await page.clock.setFixedTime(now);
    await page.goto(address);
    await page.getByRole("button", { name: "Mulai" }).click();
    await pressAnswer(page, 0);
    await page.getByText("2 dari 9").waitFor();

    await page.clock.setFixedTime(now + 26_000);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await assertAccessible(page);
    await dialog.getByRole("button", { name: "Lanjutkan" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("2 dari 9").waitFor();

    await page.clock.setFixedTime(now + 72_000);
    await page.getByRole("button", { name: "Mulai" }).click();
    await page.getByText("1 dari 9").waitFor();
    assert.equal(await page.locator('.big-answer[aria-pressed="true"]').count(), 0);
    await leave(visitor);
  });
});

describe("a kiosk without a network", () => {
  it("opens, takes answers, checks the PIN, and sends everything once when the network is back", async () => {
    const device = await register("Kios luring");
    const visitor = await visit({ offlineWorker: true });
    const { page, context } = visitor;
    const sent = [];
    context.on("request", (request) => {
      if (request.method() === "POST" && request.url().includes("/responses")) sent.push(request.postDataJSON());
    });
    await page.goto(device.address);
    await page.getByRole("button", { name: "Mulai" }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.getByRole("button", { name: "Mulai" }).waitFor();

    await context.setOffline(true);
    await page.reload();
    for (let person = 0; person < 2; person += 1) {
      await answer(page);
      await page.getByRole("button", { name: "Kirim jawaban" }).click();
      await page.getByText("dikirim begitu jaringan kembali").waitFor();
      await page.getByRole("button", { name: "Kembali ke awal" }).click();
    }
    await typePin(page, "1111");
    await page.getByText("PIN tidak cocok.").first().waitFor();
    await page.getByRole("button", { name: "Batal" }).click();
    await typePin(page, PIN);
    await page.getByRole("heading", { name: "Keadaan perangkat" }).waitFor();
    await page.getByText("2 jawaban").first().waitFor();

    await page.getByRole("button", { name: "Kirim sekarang" }).click();

    sent.length = 0;
    await context.setOffline(false);
    await page.getByText("2 dari 2 jawaban").waitFor();
    assert.deepEqual(new Set(sent.map(({ device: badge }) => badge.sequence)), new Set([1, 2]));
    const known = await readDevice(device.id);
    assert.deepEqual([known.received, known.missing_total, known.reused], [2, 0, 0]);
    await assertAccessible(page);
    await leave(visitor);
  });
});

describe("the way out of a kiosk", () => {
  it("is the PIN, and five wrong tries have to wait", async () => {
    const { address } = await register("Kios pintu");
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(address);
    await page.getByRole("button", { name: "Mulai" }).waitFor();

    for (let attempt = 0; attempt < 5; attempt += 1) {
      await typePin(page, "0000");
      await page.getByText(/PIN tidak cocok|Terlalu banyak percobaan/).first().waitFor();
      await page.getByRole("button", { name: "Batal" }).click();
    }
    await page.reload();
    await page.getByRole("button", { name: "Khusus petugas" }).click();
    await page.getByText("Terlalu banyak percobaan").first().waitFor();
    await page.evaluate(() => localStorage.removeItem("prima.kiosk-pin"));
    await page.reload();

    await typePin(page, PIN);
    await assertAccessible(page);
    await page.getByRole("button", { name: "Keluar dari kios" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await leave(visitor);
  });

  it("is not there for a browser nobody registered", async () => {
    const { form_code: code } = await register("Kios lain");
    const visitor = await visit();
    await visitor.page.goto(`/kios/${code}`);
    await visitor.page.getByRole("heading", { name: "Perangkat ini belum terdaftar" }).waitFor();
    await assertAccessible(visitor.page);
    await leave(visitor);
  });

  it("closes when staff remove the device", async () => {
    const device = await register("Kios dicabut");
    const visitor = await visit();
    const { page } = visitor;
    await page.goto(device.address);
    await page.getByRole("button", { name: "Mulai" }).waitFor();
    const removed = await staff.context.request.delete(api(`survey/v1/governments/{g}/devices/${device.id}`), {
      headers: { Origin: URL_OF_PRIMA },
    });
    assert.equal(removed.status(), 204);
    await page.reload();
    await page.getByRole("heading", { name: "Perangkat ini belum terdaftar" }).waitFor();
    await leave(visitor);
  });
});
