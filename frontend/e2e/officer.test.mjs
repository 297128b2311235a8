/** Members of staff: sign in, work through a case, write a standard, decide. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import {
  accountOf,
  assertAccessible,
  becomes,
  focused,
  GOVERNMENT,
  json,
  leave,
  oneTimeCode,
  scriptWeight,
  signIn,
  startBrowser,
  stopBrowser,
  visit,
  WIDTHS,
} from "./house.mjs";

before(startBrowser);
after(stopBrowser);

const DESK_PAGES = {
  organisation_bureau: ["/meja", "/meja/layanan", "/meja/forum", "/meja/survei", "/meja/kendala", "/meja/pimpinan"],
  complaints_coordinator: ["/meja/pengaduan"],
  leader: ["/meja/pimpinan"],
};

async function fileComplaint(story) {
  const { context } = await visit();
  const services = await json(context, "GET", "complaints/v1/governments/{g}/services");
  const filed = await json(
    context,
    "POST",
    "complaints/v1/governments/{g}/complaints",
    { kind: "complaint", story, service_id: services.body.data[0].id, identity: { class: "anonymous" } },
    { "Idempotency-Key": randomUUID() },
  );
  await context.close();
  return filed.body;
}

for (const width of WIDTHS) {
  describe(`at the desk, ${width} px`, () => {
    it("a coordinator signs in, takes up a complaint and hands it to a unit", async () => {
      const { ticket } = await fileComplaint("Antrean dua jam, loket hanya satu yang dibuka pagi itu.");
      const visitor = await visit({ width });
      const { page } = visitor;
      const { username, password } = accountOf("complaints_coordinator");

      await page.goto("/meja/pengaduan");
      await page.getByRole("heading", { name: "Masuk sebagai petugas" }).waitFor();
      await page.getByRole("button", { name: "Masuk", exact: true }).click();
      await becomes(() => page.getByRole("alert").locator("li").count(), 2);
      await page.getByLabel("Nama pengguna").fill(username);
      await page.getByLabel("Kata sandi").fill(password);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Pengaduan", level: 1 }).waitFor();
      await assertAccessible(page);

      await page.locator("tr", { hasText: ticket }).getByRole("link").first().click();
      const complete = page.getByRole("button", { name: "Nyatakan lengkap" });
      await complete.waitFor();
      await assertAccessible(page);
      await complete.click();
      await page.locator("form").getByRole("button", { name: "Nyatakan lengkap" }).click();
      await page.locator(".stamp", { hasText: "Terverifikasi" }).waitFor();

      await page.getByRole("button", { name: "Disposisikan" }).click();
      await page.locator("form").getByRole("button", { name: "Disposisikan" }).click();
      await page.getByRole("alert").getByText(/Isi Instruksi/).waitFor();
      await page.getByLabel("Unit yang menangani").selectOption({ index: 1 });
      await page.getByLabel("Instruksi").fill("Periksa dan jawab pelapor.");
      await assertAccessible(page);
      await page.locator("form").getByRole("button", { name: "Disposisikan" }).click();
      await page.locator(".stamp", { hasText: "Terdisposisi" }).waitFor();
      await leave(visitor);
    });

    it("every page of the desk is accessible", async () => {
      for (const [role, paths] of Object.entries(DESK_PAGES)) {
        const visitor = await visit({ width });
        await signIn(visitor.context, role);
        for (const path of paths) {
          await visitor.page.goto(path);
          await assertAccessible(visitor.page);
        }
        await leave(visitor);
      }
    });

    it("a drafter writes a component, and it is there after a reload", async () => {
      const visitor = await visit({ width });
      const { page, context } = visitor;
      await signIn(context, "drafter");
      const drafts = await json(context, "GET", "standards/v1/governments/{g}/drafts");
      const draft = drafts.body.data.find(({ state }) => state === "draft");
      const text = `Kartu bukti ${randomUUID().slice(0, 8)}`;

      await page.goto(`/meja/layanan/${draft.service.id}/standar?bagian=product`);
      await page.getByRole("button", { name: "Tambah butir" }).click();
      await page.getByText("Belum disimpan: ada butir yang belum lengkap").waitFor();
      await page.getByLabel("Hasil layanan").last().fill(text);
      await page.getByText("Semua perubahan tersimpan").waitFor();
      await assertAccessible(page);
      await page.reload();
      await becomes(() => page.getByLabel("Hasil layanan").last().inputValue(), text);
      await leave(visitor);
    });
  });
}

describe("the desk", () => {
  it("weighs less than 260 kB of script on every page", async () => {
    for (const [role, paths] of Object.entries(DESK_PAGES)) {
      for (const path of paths) {
        const visitor = await visit();
        await signIn(visitor.context, role);
        const bytes = await scriptWeight(visitor.page, path);
        assert.ok(bytes < 260_000, `${path}: ${bytes} bytes`);
        await leave(visitor);
      }
    }
  });
});

describe("the way to the desk", () => {
  it("leads from a public page and back, and forward again, without loading anything anew", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "organisation_bureau");
    await page.goto(`/${GOVERNMENT}`);
    await page.getByRole("link", { name: "Meja kerja" }).click();
    await page.getByRole("link", { name: "Survei", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Survei kepuasan masyarakat" }).waitFor();
    await focused(page, "h1");
    for (let step = 0; step < 2; step += 1) await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Urusan apa?" }).waitFor();

    // After a reload of the public page the desk is unknown again, and the way forward still leads there.
    await page.reload();
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await page.evaluate(() => history.go(2));
    await page.getByRole("heading", { level: 1, name: "Survei kepuasan masyarakat" }).waitFor();
    assert.equal(await page.evaluate(() => globalThis.sameDocument), true);
    await page.goto("/meja/tidak/ada");
    await page.getByRole("heading", { level: 1, name: "Halaman tidak ditemukan" }).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });
});

describe("the leader", () => {
  it("decides on an obstacle from the page that names it", async () => {
    const title = `Loket kekurangan petugas ${randomUUID().slice(0, 8)}`;
    const clerk = await visit();
    await signIn(clerk.context, "unit_head");
    const session = await json(clerk.context, "GET", "identity/v1/session");
    await json(
      clerk.context,
      "POST",
      "standards/v1/governments/{g}/obstacles",
      {
        unit_id: session.body.account.units[0].id,
        title,
        description: "Tiga petugas pensiun.",
        cause: "staff",
        impact: "Antrean lebih dari satu jam.",
        decision_requested: "Tempatkan dua petugas.",
      },
      { "Idempotency-Key": randomUUID() },
    );
    await leave(clerk);

    const visitor = await visit();
    const { page } = visitor;
    await signIn(visitor.context, "leader");
    await page.goto("/meja/pimpinan");
    const card = page.locator("article.card", { hasText: title });
    await card.getByText("Putuskan").click();
    await card.getByText("Setujui", { exact: true }).click();
    await card.getByLabel("Arahan").fill("Tempatkan dua petugas dari sekretariat bulan ini.");
    await assertAccessible(page);
    await card.getByRole("button", { name: "Simpan keputusan" }).click();
    await card.waitFor({ state: "detached" });

    await page.emulateMedia({ media: "print" });
    await page.locator("nav").first().waitFor({ state: "hidden" });
    await leave(visitor);
  });
});

describe("an inspector", () => {
  it("signs in with a one-time code, and a coordinator never sees a levy", async () => {
    const { username, password, totp_secret: secret } = accountOf("inspector");
    const visitor = await visit();
    const { page } = visitor;
    await page.goto("/masuk?tujuan=/meja/pengaduan?kind=illegal_levy");
    await page.getByLabel("Nama pengguna").fill(username);
    await page.getByLabel("Kata sandi").fill(password);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    const otp = page.getByLabel("Kode sekali pakai");
    await becomes(() => otp.evaluate((field) => field === document.activeElement), true);
    await otp.fill(oneTimeCode(secret));
    await assertAccessible(page);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await page.getByRole("heading", { name: "Pengaduan", level: 1 }).waitFor();
    await leave(visitor);

    const coordinator = await visit();
    await signIn(coordinator.context, "complaints_coordinator");
    const levies = await json(coordinator.context, "GET", "complaints/v1/governments/{g}/complaints?kind=illegal_levy");
    assert.deepEqual(levies.body.data, []);
    await leave(coordinator);
  });
});
