import type { Catalogue } from "./language";

/** The words of the workbench page around the grid. `{…}` is filled in. */
export interface WorkbenchStrings {
  title: string;
  openFile: string;
  openFileHint: string;
  opening: string;
  grid: string;
  pane: string;
  resizePane: string;
  noExample: string;
  empty: string;
  "not-a-workbook": string;
  encrypted: string;
  truncated: string;
  "old-format": string;
  "other-format": string;
  unsafe: string;
  "file-too-large": string;
  "unpacks-too-large": string;
  "too-many-cells": string;
  "too-many-sheets": string;
}

export const workbenchStrings: Catalogue<WorkbenchStrings> = {
  id: {
    title: "SAKIP Excel: meja coba",
    openFile: "Buka berkas .xlsx",
    openFileHint: "Berkas dibuka di peramban ini saja dan tidak dikirim ke mana pun.",
    opening: "Membuka {file} …",
    grid: "Lembar kerja",
    pane: "Panel SAKIP Excel",
    resizePane: "Lebar panel",
    noExample: "Buku kerja contoh tidak ditemukan. Buka berkas .xlsx Anda sendiri.",
    empty: "{file} kosong (0 bita). Buku kerja yang terbuka tidak berubah.",
    "not-a-workbook": "{file} bukan buku kerja Excel. Pilih berkas .xlsx atau .xlsm.",
    encrypted: "{file} dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan salinannya.",
    truncated: "{file} rusak atau tidak lengkap. Salin ulang berkasnya, lalu coba lagi.",
    "old-format": "{file} berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.",
    "other-format": "{file} bukan .xlsx. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
    unsafe: "{file} memuat definisi dokumen (DTD) yang tidak dibuat Excel. Simpan ulang dari Excel, lalu coba lagi.",
    "file-too-large": "{file} lebih dari 100 MB. Pecah menjadi beberapa buku kerja.",
    "unpacks-too-large": "Isi {file} membengkak melampaui batas saat dibuka. Simpan ulang dari Excel, lalu coba lagi.",
    "too-many-cells": "{file} terlalu banyak sel, atau ada sel terisi jauh di luar tabel. Hapus yang tidak dipakai.",
    "too-many-sheets": "{file} lebih dari 2.000 lembar. Pecah menjadi beberapa buku kerja.",
  },
  en: {
    title: "SAKIP Excel: workbench",
    openFile: "Open an .xlsx file",
    openFileHint: "The file is opened in this browser only and is not sent anywhere.",
    opening: "Opening {file} …",
    grid: "Worksheet",
    pane: "SAKIP Excel pane",
    resizePane: "Width of the pane",
    noExample: "The example workbook was not found. Open an .xlsx file of your own.",
    empty: "{file} is empty (0 bytes). The open workbook has not changed.",
    "not-a-workbook": "{file} is not an Excel workbook. Choose an .xlsx or .xlsm file.",
    encrypted: "{file} is locked with a password. Open it in Excel, remove the password and save a copy.",
    truncated: "{file} is damaged or incomplete. Copy the file again, then retry.",
    "old-format": "{file} is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.",
    "other-format": "{file} is not .xlsx. Open it in Excel or LibreOffice and save it as .xlsx.",
    unsafe: "{file} holds a document type (DTD), which Excel never writes. Save it again from Excel, then retry.",
    "file-too-large": "{file} is larger than 100 MB. Split it into several workbooks.",
    "unpacks-too-large": "{file} grows beyond the limit when it is opened. Save it again from Excel, then retry.",
    "too-many-cells": "{file} has too many cells, or a filled cell far outside its tables. Delete what is not used.",
    "too-many-sheets": "{file} has more than 2,000 sheets. Split it into several workbooks.",
  },
};
