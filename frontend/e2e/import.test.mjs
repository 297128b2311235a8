/** An office brings its services in from a file: first tried, then stored, faults named by cell. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { api, assertAccessible, becomes, leave, signIn, startBrowser, stopBrowser, visit } from "./house.mjs";

before(startBrowser);
after(stopBrowser);

function aService(name) {
  return {
    id: `uji-${randomUUID().slice(0, 8)}`,
    nama_layanan: name,
    service_delivery: {
      persyaratan: ["Fotokopi kartu keluarga"],
      prosedur: ["Pemohon menyerahkan berkas"],
      jangka_waktu: null,
      biaya: null,
      produk: ["Surat keterangan"],
      penanganan_pengaduan: null,
    },
  };
}

async function upload(page, name, content) {
  await page.goto("/meja/layanan");
  await page.getByText("Impor dari lembar kerja").click();
  await page.locator("#berkas").setInputFiles({ name, mimeType: "application/octet-stream", buffer: content });
  await page.getByRole("button", { name: "Uji berkas" }).click();
}

describe("an import", () => {
  it("says what is wrong with an empty workbook and stores nothing", async () => {
    const visitor = await visit();
    await signIn(visitor.context, "drafter");
    const template = await visitor.context.request.get(api("standards/v1/governments/{g}/import-template"));
    assert.equal(template.status(), 200);

    await upload(visitor.page, "templat.xlsx", await template.body());
    await visitor.page.getByText("kesalahan ditemukan; tidak ada yang disimpan.").waitFor();
    await assertAccessible(visitor.page);
    assert.equal(await visitor.page.getByRole("button", { name: "Impor sekarang" }).count(), 0);
    await leave(visitor);
  });

  it("is tried first and then stored, and the services are in the list", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await signIn(visitor.context, "drafter");
    const name = `Surat keterangan uji ${randomUUID().slice(0, 8)}`;

    await upload(page, "layanan.json", Buffer.from(JSON.stringify(aService(name))));
    await page.getByText("1 layanan siap diimpor; belum ada yang disimpan.").waitFor();
    await assertAccessible(page);
    await page.getByRole("button", { name: "Impor sekarang" }).click();
    await page.getByText("1 layanan disimpan.").waitFor();
    await page.getByLabel("Cari nama atau kode").fill(name);
    await page.getByRole("link", { name }).click();
    await becomes(() => page.getByLabel("Syarat", { exact: true }).first().inputValue(), "Fotokopi kartu keluarga");
    await leave(visitor);
  });
});
