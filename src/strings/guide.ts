import type { Catalogue } from "./language";

export interface GuideSection {
  title: string;
  lines: string[];
}

export interface GuideWords {
  sections: GuideSection[];
  shortcuts: string;
  /** What each of the four shortcuts does, by its action's name. */
  actions: Record<"checkWorkbook" | "fixCertain" | "openFunctions" | "openGuide", string>;
}

export const guideWords: Catalogue<GuideWords> = {
  id: {
    sections: [
      {
        title: "Memeriksa",
        lines: [
          "Tekan Periksa untuk seluruh buku kerja, satu lembar, atau sel yang dipilih. Pemeriksaan hanya membaca.",
          "Langsung memeriksa lagi setiap kali sel berubah.",
        ],
      },
      {
        title: "Membaca temuan",
        lines: [
          "Salah: tidak ada pembulatan atau pemotongan yang dapat membuat angka itu benar.",
          "Peringatan: ada dua bacaan yang mungkin; Anda yang memutuskan.",
          "Catatan: benar tetapi perlu diketahui, misalnya persen yang dipotong, atau akibat dari kesalahan lain.",
          "Tekan alamat sel untuk melihatnya. Rincian menunjukkan hitungan dan dasarnya.",
        ],
      },
      {
        title: "Memperbaiki",
        lines: [
          "Perbaiki menunjukkan nilai lama dan baru; tidak ada yang ditulis sebelum Anda menekan Terapkan.",
          "Perbaiki yang pasti mengumpulkan semua perbaikan yang tidak perlu diputuskan; hilangkan centang bila perlu.",
          "Batalkan mengembalikan perubahan terakhir; Batalkan semua mengembalikan semuanya sejak panel dibuka.",
        ],
      },
      {
        title: "Menerima dengan alasan",
        lines: [
          "Angka yang memang demikian dapat diterima dengan alasan. Alasannya disimpan di buku kerja dan dapat dicabut. Bila angkanya berubah, temuan muncul lagi.",
        ],
      },
      {
        title: "Fungsi",
        lines: [
          "Cari dengan kata biasa, misalnya persen capaian. Isi argumennya dari sel yang dipilih, lihat hasilnya, lalu masukkan sebagai fungsi SAKIP atau rumus Excel biasa.",
        ],
      },
      {
        title: "Mengirim buku kerja",
        lines: [
          "Rekan tanpa SAKIP melihat #NAME? pada fungsi SAKIP. Bagian Kirim menggantinya dengan rumus Excel biasa atau nilai, di salinan lembar.",
        ],
      },
      { title: "Kerahasiaan", lines: ["Semua dihitung di komputer ini. Isi buku kerja tidak dikirim ke mana pun."] },
    ],
    shortcuts: "Pintasan",
    actions: {
      checkWorkbook: "Periksa",
      fixCertain: "Perbaiki yang pasti",
      openFunctions: "Fungsi",
      openGuide: "Panduan",
    },
  },
  en: {
    sections: [
      {
        title: "Checking",
        lines: [
          "Press Check for the whole workbook, one sheet, or the selected cells. Checking only reads.",
          "Live checks again whenever a cell changes.",
        ],
      },
      {
        title: "Reading the findings",
        lines: [
          "Error: no rounding or truncating can make the figure right.",
          "Warning: two readings are possible; the decision is yours.",
          "Note: right but worth knowing, such as a truncated percentage, or a consequence of another error.",
          "Press a cell address to see it. Details show the arithmetic and its source.",
        ],
      },
      {
        title: "Fixing",
        lines: [
          "Fix shows the old and the new value; nothing is written before you press Apply.",
          "Fix certain gathers every fix that needs no decision; untick what you do not want.",
          "Undo takes back the last change; Undo all takes back everything since the pane was opened.",
        ],
      },
      {
        title: "Accepting with a reason",
        lines: [
          "A figure that is meant to be so can be accepted with a reason. The reason is kept in the workbook and can be revoked. If the figure changes, the finding comes back.",
        ],
      },
      {
        title: "Functions",
        lines: [
          "Search with plain words such as percent achievement. Fill the arguments from selected cells, see the result, and insert it as a SAKIP function or a plain Excel formula.",
        ],
      },
      {
        title: "Sending the workbook",
        lines: [
          "A colleague without SAKIP sees #NAME? in SAKIP functions. The part Send replaces them with plain Excel formulas or values, in copies of the sheets.",
        ],
      },
      {
        title: "Privacy",
        lines: ["Everything is computed on this computer. Nothing of the workbook is sent anywhere."],
      },
    ],
    shortcuts: "Shortcuts",
    actions: {
      checkWorkbook: "Check",
      fixCertain: "Fix certain",
      openFunctions: "Functions",
      openGuide: "Guide",
    },
  },
};
