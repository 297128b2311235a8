import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ComponentKey } from "~/lib/words/components";

/** What belongs into each component, and what a good one looks like. */
export const GUIDANCE: Record<ComponentKey, MessageDescriptor> = {
  requirements: msg`Satu butir untuk satu syarat. Sebutkan bentuk dan jumlahnya, sehingga warga tidak perlu datang dua kali. Contoh: “Kartu keluarga”, fotokopi, 1 lembar.`,
  procedure: msg`Urutkan langkah dari sisi pemohon. Satu langkah, satu pelaku.`,
  duration: msg`Janji yang dapat ditagih: lama, satuannya, dan sejak kapan dihitung. Tambahkan butir kedua bila ada keadaan khusus.`,
  fee: msg`Bila gratis, nyatakan gratis. Tarif tanpa dasar hukum tidak dapat diterbitkan.`,
  product: msg`Apa yang dibawa pulang warga. Contoh: “Kutipan akta kelahiran”.`,
  complaint_handling: msg`Saluran yang benar-benar dijaga orang, dengan alamat atau nomornya dan kapan dijawab.`,
  legal_basis: msg`Peraturan yang menjadi dasar layanan ini, bukan seluruh peraturan tentang pelayanan publik.`,
  facilities: msg`Yang ditemukan warga di tempat layanan. Tandai yang disediakan bagi lansia, penyandang disabilitas, dan ibu menyusui.`,
  staff_competence: msg`Pendidikan, keahlian, dan pengalaman yang wajib dimiliki pelaksana.`,
  internal_supervision: msg`Siapa yang mengawasi, seberapa sering, dan apa yang terjadi bila ada pelanggaran.`,
  staff_number: msg`Peran dan jumlah orangnya, sesuai analisis beban kerja.`,
  service_guarantee: msg`Janji kepada warga, dan apa yang mereka terima bila janji itu tidak ditepati.`,
  safety_guarantee: msg`Keamanan data, berkas, dan keselamatan warga selama dilayani.`,
  performance_evaluation: msg`Kapan dan dengan apa kinerja pelaksana dinilai. Contoh: survei kepuasan setiap semester.`,
};
