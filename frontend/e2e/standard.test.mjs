/** The life of a standard, from a draft through a public consultation to the page a citizen reads. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { assertAccessible, becomes, GOVERNMENT, json, leave, PHONE, signIn, startBrowser, stopBrowser, visit } from "./house.mjs";

before(startBrowser);
after(stopBrowser);

/** A published service without a draft under way, so that the next version can be begun. */
async function serviceToRenew(context) {
  const services = await json(context, "GET", "standards/v1/governments/{g}/services?published=true&limit=100");
  const drafts = await json(context, "GET", "standards/v1/governments/{g}/drafts?limit=100");
  const busy = new Set(drafts.body.data.map((draft) => draft.service.id));
  const session = await json(context, "GET", "identity/v1/session");
  const own = new Set(session.body.account.units.map(({ id }) => id));
  const found = services.body.data.find((service) => !busy.has(service.id) && own.has(service.unit.id));
  assert.ok(found, "The unit head has a published service without a draft.");
  return found;
}

describe("the next version of a standard", () => {
  const mark = randomUUID().slice(0, 8);
  const promise = `Selesai tepat waktu atau diantar ke rumah (${mark})`;
  let service;
  let version;
  let round;

  it("is drafted from the one in force and submitted", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "unit_head");
    service = await serviceToRenew(context);
    version = service.published_version + 1;

    await page.goto(`/meja/layanan/${service.id}/standar?bagian=service_guarantee`);
    await assertAccessible(page);
    await page.getByRole("button", { name: "Mulai menyusun" }).click();
    await page.getByText(`Versi ${version} ·`).waitFor();
    await page.getByLabel("Janji").first().fill(promise);
    await page.getByText("Semua perubahan tersimpan").waitFor();
    await page.getByRole("button", { name: "Ajukan naskah ini" }).click();
    await page.locator(".stamp", { hasText: "Siap dibahas" }).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });

  it("is put before the public", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "unit_head");
    await page.goto("/meja/forum");
    await page.getByText("Rencanakan forum baru").click();
    await page.getByLabel("Judul").fill(`Forum ${mark}`);
    await page.locator("label.choice", { hasText: service.name }).click();
    await page.getByRole("button", { name: "Rencanakan forum", exact: true }).click();
    await page.getByRole("heading", { name: `Forum ${mark}` }).waitFor();
    round = new URL(page.url()).pathname.split("/").pop();
    await page.getByRole("button", { name: "Buka forum" }).click();
    await page.locator(".stamp", { hasText: "Dibuka" }).waitFor();
    await page.getByText("Catat peserta").click();
    await page.getByLabel("Nama", { exact: true }).fill("La Ode Rahmat");
    await page.getByLabel("Unsur").selectOption("users");
    await page.getByRole("button", { name: "Catat", exact: true }).click();
    await page.getByText("Lihat nama (1)").waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });

  it("is commented on by a citizen, on a phone", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    await page.goto(`/${GOVERNMENT}/forum/${round}`);
    await page.getByText(promise).waitFor();
    const article = page.locator("article.article").filter({ hasText: "Jaminan pelayanan" });
    await article.getByText("Beri masukan").click();
    await article.getByRole("button", { name: "Kirim masukan" }).click();
    await becomes(() => page.getByRole("alert").locator("li").count(), 2);
    await article.getByLabel("Masukan Anda").fill(`Mohon disebutkan batas jaraknya (${mark}).`);
    await article.getByLabel("Anda mewakili").selectOption("users");
    await assertAccessible(page);
    await article.getByRole("button", { name: "Kirim masukan" }).click();
    await article.getByText("Terima kasih.").waitFor();
    await leave(visitor);
  });

  it("is changed by a reasoned reply, and the round is minuted and signed", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "unit_head");
    await page.goto(`/meja/forum/${round}`);
    await page.getByRole("button", { name: "Tampilkan", exact: true }).click();
    await page.getByRole("heading", { name: "Belum dijawab" }).waitFor();
    await page.getByRole("button", { name: "Jawab", exact: true }).click();
    await page.locator("label.choice", { hasText: "Diterima" }).first().click();
    await page.getByLabel("Alasan").fill("Masuk akal: warga perlu tahu sampai mana.");
    await page.getByLabel("Butir yang diubah").selectOption({ index: 1 });
    await page.getByLabel("Janji").fill(`${promise}, paling jauh 10 km`);
    await assertAccessible(page);
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await page.getByRole("heading", { name: "Sudah dijawab" }).waitFor();

    await page.getByRole("button", { name: "Tutup forum" }).click();
    await page.getByRole("heading", { name: "Buat berita acara" }).waitFor();
    await page.getByLabel("Nomor", { exact: true }).fill(`BA-${mark}`);
    await page.getByLabel("Tempat", { exact: true }).fill("Aula kantor bupati");
    await page.getByLabel("Nama 1").fill("Kepala Dinas");
    await page.getByLabel("Jabatan 1").fill("Penyelenggara");
    await page.getByLabel("Nama 2").fill("La Ode Rahmat");
    await page.getByLabel("Jabatan 2").fill("Tokoh masyarakat");
    await page.getByLabel("Masalah 1").fill("Jarak antar belum disebut");
    await page.getByLabel("Rekomendasi 1").fill("Sebutkan jaraknya");
    await page.getByLabel("Penanggung jawab 1").fill("Dinas");
    await assertAccessible(page);
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await page.getByRole("heading", { name: "Periksa berita acara" }).waitFor();
    await page.getByRole("button", { name: "Buat berita acara" }).click();
    await page.getByRole("heading", { name: `Berita acara BA-${mark}` }).waitFor();
    await page.getByRole("button", { name: /^Catat tanda tangan/ }).first().click();
    await page.getByText(/^ditandatangani/).first().waitFor();
    await page.getByRole("button", { name: /^Catat tanda tangan/ }).first().click();
    await page.locator(".stamp", { hasText: "Berita acara ditandatangani" }).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });

  it("is established by decree and published with a charter", async () => {
    const visitor = await visit();
    const { page, context } = visitor;
    await signIn(context, "unit_head");
    await page.goto(`/meja/layanan/${service.id}/standar`);
    await page.getByRole("heading", { name: "Tetapkan dengan SK" }).waitFor();
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await page.getByRole("alert").getByText(/Isi Nomor SK/).first().waitFor();
    const today = await page.getByLabel("Tanggal SK").inputValue();
    await page.getByLabel("Nomor SK").fill(`188.45/${mark}`);
    await page.getByLabel("Pejabat yang menetapkan").fill("Bupati");
    await page.getByLabel("Jabatan").fill("Bupati");
    await page.getByLabel("Berlaku mulai").fill(today);
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Tetapkan standar" }).click();
    await page.getByRole("heading", { name: "Terbitkan dengan maklumat" }).waitFor();
    await page.getByLabel("Tempat").fill("Buranga");
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await page.getByRole("button", { name: "Terbitkan standar" }).click();
    await page.getByText("Belum ada rancangan untuk layanan ini.").waitFor();
    await leave(visitor);
  });

  it("is what a citizen reads, with what changed for her", async () => {
    const visitor = await visit({ width: PHONE });
    const { page } = visitor;
    await page.goto(`/${GOVERNMENT}/layanan/${service.id}`);
    await page.getByText(`${promise}, paling jauh 10 km`).waitFor();
    await page.getByText(`Bandingkan versi ${version - 1} dengan versi ${version}`).click();
    await page.getByText(`Yang berubah dari versi ${version - 1} ke versi ${version}`).waitFor();
    await page.locator(".diff-after", { hasText: "10 km" }).waitFor();
    await assertAccessible(page);
    await leave(visitor);
  });
});
