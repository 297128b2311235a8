import { useLingui } from "@lingui/react/macro";

/** From the least to the most known. */
export const IDENTITY_CLASSES = ["anonymous", "sealed", "withheld", "open"] as const;

export function useIdentityExplanations(): Record<(typeof IDENTITY_CLASSES)[number], string> {
  const { t } = useLingui();
  return {
    anonymous: t`Kami tidak meminta dan tidak menyimpan nama Anda. Tidak seorang pun dapat menghubungi Anda; jawaban hanya dapat dibaca dengan kode bukti. Laporan diperlakukan sebagai informasi: batas waktu kerja kami berlaku, batas waktu menurut undang-undang tidak.`,
    sealed: t`Nama Anda disegel. Pemeriksa tidak melihatnya; segel hanya dibuka oleh dua penjaga identitas bersama-sama, dengan alasan tertulis, dan Anda diberi tahu.`,
    withheld: t`Petugas yang menangani melihat nama Anda, tetapi nama itu tidak pernah diumumkan dan tidak diberikan kepada pihak yang dilaporkan.`,
    open: t`Nama Anda terlihat oleh petugas yang menangani dan boleh disebut dalam surat jawaban.`,
  };
}
