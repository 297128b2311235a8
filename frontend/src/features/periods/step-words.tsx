import { t } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Period, Progress } from "~/api/types";
import { formatDate, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { INDEX_REASONS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import type { CheckedStep } from "./api";

type Fact = { name: string; value: ReactNode };

export type StepWords = {
  title: string;
  facts: Fact[];
  consequence: ReactNode;
  action: ReactNode;
  /** The step cannot be taken; the consequence then says why. */
  impossible?: boolean;
  /** Something ends with it that cannot be brought back. */
  ends?: boolean;
  /** Told once it has been taken. */
  done: string;
};

/** What somebody has to know before a step in the life of a round, and what to tell afterwards. */
export function stepWords(step: CheckedStep, period: Period, progress: Progress): StepWords {
  if (step === "close") return closing(period, progress);
  if (step === "reopen") return reopening(period, progress);
  if (step === "seal") return sealing(period, progress);
  return period.revises_id === null ? droppingRound(period, progress) : droppingRevision(period, progress);
}

function round(period: Period): Fact {
  const name = formatPeriod(period.label);
  return { name: t`Masa survei`, value: period.revision > 1 ? t`${name} revisi ${period.revision}` : name };
}

function collected({ n, needed }: Progress): Fact {
  return { name: t`Jawaban terkumpul`, value: t`${formatNumber(n)} dari ${formatNumber(needed)} yang diperlukan` };
}

/** How far the asking is, and how much time there is for more. */
function asking(period: Period, progress: Progress): Fact[] {
  const last = formatDate(period.closes_on);
  return [
    round(period),
    collected(progress),
    { name: t`Masih diperlukan`, value: <Plural value={progress.still_needed} _0="tidak ada lagi" other="# jawaban" /> },
    { name: t`Sisa waktu`, value: <Plural value={progress.days_left} _0={`sudah lewat ${last}`} other={`# hari, sampai ${last}`} /> },
  ];
}

function closing(period: Period, progress: Progress): StepWords {
  const last = formatDate(period.closes_on);
  const grace = formatDate(period.grace_until);
  return {
    title: t`Periksa sebelum menutup`,
    facts: asking(period, progress),
    consequence: (
      <>
        <Trans>
          Sesudah ditutup, formulir, kios, dan tautan tidak menerima jawaban baru. Hanya jawaban yang diisi sebelum ditutup masih
          dapat tiba, sampai {grace}.
        </Trans>{" "}
        {progress.days_left > 0 && (
          <Trans>Selama belum disegel dan belum lewat {last}, masa survei dapat dibuka kembali.</Trans>
        )}
      </>
    ),
    action: <Trans>Tutup masa survei</Trans>,
    done: t`Masa survei ditutup. Jawaban yang diisi sebelum ditutup masih dapat tiba sampai ${grace}.`,
  };
}

function reopening(period: Period, progress: Progress): StepWords {
  const last = formatDate(period.closes_on);
  return {
    title: t`Periksa sebelum membuka kembali`,
    facts: asking(period, progress),
    consequence: (
      <Trans>
        Sesudah dibuka kembali, formulir, kios, dan tautan menerima jawaban baru sampai {last}. Jawaban yang sudah ada tetap.
      </Trans>
    ),
    action: <Trans>Buka kembali</Trans>,
    done: t`Masa survei dibuka kembali, sampai ${last}.`,
  };
}

function sealing(period: Period, progress: Progress): StepWords {
  const { index, margin, category, publishable, quarantined, late } = progress;
  const reasons = progress.reasons.map((reason) => word(INDEX_REASONS, reason)).join(" ");
  const shown = index === null ? t`belum ada` : formatScore(index);
  return {
    title: t`Periksa sebelum menyegel`,
    facts: [
      round(period),
      collected(progress),
      { name: t`Indeks`, value: margin === null ? shown : `${shown} ± ${formatScore(margin)}` },
      { name: t`Mutu`, value: publishable ? category : t`tidak dapat diumumkan. ${reasons}` },
      { name: t`Dikarantina`, value: <Plural value={quarantined} _0="tidak ada" other="# jawaban, tidak dihitung" /> },
      ...(late > 0 ? [{ name: t`Terlambat`, value: <Plural value={late} other="# jawaban, tidak dihitung" /> }] : []),
      { name: t`Jawaban diterima sampai`, value: formatDate(period.grace_until) },
    ],
    consequence: <SealConsequence period={period} progress={progress} />,
    action: <Trans>Segel masa survei</Trans>,
    impossible: progress.n === 0 || quarantined > 0,
    done: t`Hasilnya sudah disegel. Laporan, poster, dan bukti segelnya ada di bawah.`,
  };
}

function SealConsequence({ period, progress }: { period: Period; progress: Progress }) {
  if (progress.quarantined > 0) {
    return (
      <Trans>
        Belum dapat disegel: jawaban yang dikarantina harus diputus dahulu oleh orang kedua.{" "}
        <Link to="/meja/survei/$unitId/keutuhan" params={{ unitId: period.unit_id }} search={{ periode: period.id }}>
          Putuskan pada halaman Keutuhan
        </Link>
        .
      </Trans>
    );
  }
  if (progress.n === 0) return <Trans>Belum dapat disegel: tidak ada jawaban yang dihitung.</Trans>;
  if (progress.publishable) {
    return (
      <Trans>
        Setelah disegel, jawaban tidak dapat ditambah, dibuang, atau diubah. Laporan PDF dibuat dan hasilnya diumumkan.
      </Trans>
    );
  }
  return (
    <Trans>
      Setelah disegel, jawaban tidak dapat ditambah, dibuang, atau diubah. Laporan PDF dibuat, tetapi indeks ini tidak dapat
      diumumkan sebagai hasil survei unit.
    </Trans>
  );
}

function droppingRound(period: Period, progress: Progress): StepWords {
  const name = formatPeriod(period.label);
  return {
    title: t`Batalkan masa survei ini?`,
    facts: [round(period), collected(progress)],
    consequence: (
      <Trans>
        Belum ada jawaban pada masa survei ini, jadi tidak ada yang hilang. Formulirnya tidak dapat dipakai lagi; masa survei{" "}
        {name} dapat direncanakan ulang.
      </Trans>
    ),
    action: <Trans>Ya, batalkan masa survei</Trans>,
    ends: true,
    done: t`Masa survei ${name} dibatalkan. Masa yang sama dapat direncanakan ulang.`,
  };
}

function droppingRevision(period: Period, progress: Progress): StepWords {
  return {
    title: t`Batalkan revisi ${period.revision}?`,
    facts: [round(period), collected(progress)],
    consequence: (
      <Trans>
        Hasil yang sudah disegel tetap berlaku. Semua yang diubah dalam revisi ini tidak dipakai dan tidak dapat dikembalikan;
        tetap tercatat bahwa revisi ini pernah dibuka, alasannya, dan siapa yang membatalkannya.
      </Trans>
    ),
    action: <Trans>Ya, batalkan revisi</Trans>,
    ends: true,
    done: t`Revisi ${period.revision} dibatalkan. Hasil yang sudah disegel tetap berlaku.`,
  };
}
