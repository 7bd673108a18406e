import type { Catalogue } from "./language";

/** What the task pane failed at, when no better sentence is known. */
export type FailedAct = "check" | "write" | "restore" | "select" | "notes";

export type PaneView = "check" | "build" | "functions" | "handover" | "rules" | "guide";

export interface PaneWords {
  outsideExcel: string;
  broken: string;
  reload: string;

  /** The other language, in its own name: pressing it changes the pane to that language. */
  otherLanguage: string;

  views: Record<PaneView, string>;
  viewsLabel: string;
  paneTitle(view: string): string;
  loading: string;
  noFunctions: string;
  understood: string;

  check: string;
  scopeLabel: string;
  scopes: Record<"workbook" | "sheet" | "selection", string>;
  checkedAlone(sheet: string, range: string | null): string;
  live: string;
  liveHint: string;
  cancel: string;
  welcome: string;
  welcomeSafety: string;
  readingWorkbook: string;
  readingSheet(sheet: string): string;
  checkingWorkbook: string;
  checkingSheet(sheet: string): string;
  sheetsDone(done: number, total: number): string;

  errors(count: number): string;
  warnings(count: number): string;
  notes(count: number): string;
  noErrors(figures: number): string;
  nothingToCheck: string;
  nothingToCheckAdvice: string;
  figuresChecked(figures: number): string;
  coverage(said: string, skipped: number): string;
  skippedHint: string;
  tablesRecognised(tables: number): string;
  stale: string;
  edited: string;
  checkAgain: string;
  hiddenCell(sheet: string, cell: string): string;

  filters: string;
  counted: Record<"error" | "warning" | "info", (count: number) => string>;
  search: string;
  searchPlaceholder: string;
  kind: string;
  allKinds: string;
  shownOf(shown: number, all: number): string;
  nothingMatches: string;
  showAll: string;
  openSheets: string;
  closeSheets: string;
  alsoMention(search: string): string;
  sheetsWithNotes(count: number): string;
  tableAt(range: string): string;
  findings(count: number): string;

  acceptedTitle(count: number): string;
  accept: string;
  acceptOf(cell: string): string;
  acceptTitle(sheet: string, cell: string): string;
  acceptReason: string;
  acceptHint: string;
  acceptNeedsReason: string;
  keepAcceptance: string;
  acceptedOn(day: string): string;
  lapsed: string;
  revoke: string;
  revokeOf(cell: string): string;

  severity: Record<"error" | "warning" | "info", string>;
  findingLabel(severity: string, cell: string, explanation: string): string;
  goTo(sheet: string, cell: string): string;
  printed: string;
  expected: string;
  probableCause: string;
  consequences: string;
  becomes: string;
  details: string;
  detailsOf(cell: string): string;
  explanation: string;
  arithmetic: string;
  source: string;
  showMore(count: number): string;

  fixAll(count: number): string;
  /** Where a search or a filter leaves only these sheets. */
  fixAllAt(count: number, place: string): string;
  theseSheets(count: number): string;
  fixAllTitle(findings: number): string;
  fixAllHint: string;
  fixDoubt: string;
  fixWaiting(count: number): string;
  applyTicked(cells: number): string;
  fix: string;
  fixOf(cell: string): string;
  fixTitle(cells: number, sheet: string): string;
  fixedAlong(place: string): string;
  tickAll: string;
  fixPromise: string;
  emptyCell: string;
  apply: string;
  applying: string;
  told: Record<"repaired" | "written" | "restored", (cells: string, sheets: string) => string>;
  /** Before the cells themselves. */
  toldIn: Record<"repaired" | "written" | "restored", (sheet: string) => string>;
  /** On the sheets that were repaired. */
  errorsLeft(count: number): string;
  countedCells(count: number): string;
  countedSheets(count: number): string;
  writtenSheets(names: string): string;
  restoredSheets(names: string): string;
  writtenCharts(names: string): string;
  restoredCharts(names: string): string;
  restoredAll(count: number): string;
  undo: string;
  undoAll(count: number): string;
  /** Shows again what was written, with the way back. */
  undoEarlier(count: number): string;
  undoing: string;
  earlierFixes(count: number): string;

  failed: Record<FailedAct, string>;
  technical(message: string): string;
  close: string;
}

const number = { id: new Intl.NumberFormat("id-ID"), en: new Intl.NumberFormat("en-US") };

const id = (count: number) => number.id.format(count);

const en = (count: number, one: string, many = `${one}s`) => `${number.en.format(count)} ${count === 1 ? one : many}`;

export const paneWords: Catalogue<PaneWords> = {
  id: {
    outsideExcel:
      "Panel SAKIP bekerja di dalam Excel: buka buku kerja Anda, lalu pilih tab SAKIP. Jika Anda sudah di Excel, periksa sambungan jaringan dan buka panel ini sekali lagi.",
    broken: "Panel ini berhenti karena kesalahan pada programnya. Buku kerja Anda tidak berubah.",
    reload: "Muat ulang panel",

    otherLanguage: "English",

    views: {
      check: "Periksa",
      build: "Susun",
      functions: "Fungsi",
      handover: "Kirim",
      rules: "Aturan",
      guide: "Panduan",
    },
    viewsLabel: "Bagian panel",
    paneTitle: (view) => `Panel SAKIP Excel: ${view}`,
    loading: "Memuat…",
    noFunctions:
      "Excel ini tidak mengenal fungsi tambahan, jadi fungsi SAKIP tampil sebagai #NAME?. Pemeriksaan tetap berjalan, dan bagian Fungsi memasukkan rumus Excel biasa sebagai gantinya.",
    understood: "Mengerti",

    check: "Periksa",
    scopeLabel: "Yang diperiksa",
    scopes: { workbook: "Buku kerja", sheet: "Lembar ini", selection: "Sel terpilih" },
    checkedAlone: (sheet, range) =>
      range
        ? `Hanya ${sheet}!${range} yang ditampilkan; lembar lain tidak dibandingkan.`
        : `Hanya lembar ${sheet} yang diperiksa; lembar lain tidak dibandingkan.`,
    live: "Langsung",
    liveHint: "Periksa ulang otomatis saat sel diubah",
    cancel: "Batal",
    welcome: "Tekan Periksa: angka yang tidak mungkin benar ditunjukkan bersama sebabnya.",
    welcomeSafety: "Tidak ada sel yang berubah sebelum Anda menyetujuinya.",
    readingWorkbook: "Membaca buku kerja",
    readingSheet: (sheet) => `Membaca ${sheet}`,
    checkingWorkbook: "Memeriksa buku kerja",
    checkingSheet: (sheet) => `Memeriksa ${sheet}`,
    sheetsDone: (done, total) => `${id(done)} dari ${id(total)} lembar`,

    errors: (count) => `${id(count)} kesalahan`,
    warnings: (count) => `${id(count)} peringatan`,
    notes: (count) => `${id(count)} catatan`,
    noErrors: (figures) => `Tidak ditemukan kesalahan pada ${id(figures)} angka yang dapat diperiksa.`,
    nothingToCheck: "Tidak ada angka yang dapat diperiksa.",
    nothingToCheckAdvice:
      "Tabel dikenali dari judul kolomnya, misalnya Target, Realisasi, dan Capaian, atau Pagu, Realisasi, dan Sisa.",
    figuresChecked: (figures) => `${id(figures)} angka diperiksa`,
    skippedHint: "Lembar atau kolom yang tidak dinilai. Tekan untuk melihat yang mana dan sebabnya.",
    tablesRecognised: (tables) => `${id(tables)} tabel dikenali`,
    coverage: (said, skipped) =>
      said === "" ? `${id(skipped)} bagian tidak diperiksa` : `${said}, ${id(skipped)} bagian dilewati`,
    stale: "Buku kerja berubah sesudah hasil ini dibuat. Periksa lagi sebelum memperbaiki yang lain.",
    edited: "Buku kerja berubah sejak diperiksa.",
    checkAgain: "Periksa lagi",
    hiddenCell: (sheet, cell) =>
      `${sheet}!${cell} ada di baris atau kolom yang tersembunyi, mungkin oleh saringan. Tampilkan baris itu untuk melihat selnya.`,

    filters: "Saring temuan",
    counted: {
      error: (count) => `${id(count)} salah`,
      warning: (count) => `${id(count)} peringatan`,
      info: (count) => `${id(count)} catatan`,
    },
    search: "Cari temuan",
    searchPlaceholder: "Cari lembar atau kata",
    kind: "Jenis",
    allKinds: "Semua jenis",
    shownOf: (shown, all) => `${id(shown)} dari ${id(all)} temuan`,
    nothingMatches: "Tidak ada temuan yang cocok dengan saringan.",
    showAll: "Tampilkan semua",
    openSheets: "Buka semua",
    closeSheets: "Tutup semua",
    sheetsWithNotes: (count) => `${id(count)} lembar hanya berisi catatan`,
    alsoMention: (search) => `Lembar lain yang menyebut "${search}":`,
    tableAt: (range) => `Tabel ${range}`,
    findings: (count) => `${id(count)} temuan`,

    acceptedTitle: (count) => `${id(count)} diterima dengan alasan`,
    accept: "Biarkan…",
    acceptOf: (cell) => `Biarkan ${cell}, diterima dengan alasan`,
    acceptTitle: (sheet, cell) => `Biarkan ${sheet}!${cell} seperti tertulis`,
    acceptReason: "Alasan",
    acceptHint: "Diterima dengan alasan ini dan disimpan di buku kerja, sehingga tidak ditanyakan lagi.",
    acceptNeedsReason: "Tulis alasannya, agar pembaca berikutnya tahu mengapa angka ini dibiarkan.",
    keepAcceptance: "Biarkan",
    acceptedOn: (day) => `diterima ${day}`,
    lapsed: "Angkanya sudah berubah atau temuannya tidak ada lagi.",
    revoke: "Cabut",
    revokeOf: (cell) => `Cabut penerimaan ${cell}`,

    severity: { error: "Salah", warning: "Peringatan", info: "Catatan" },
    findingLabel: (severity, cell, explanation) => `${severity}, ${cell}: ${explanation}`,
    goTo: (sheet, cell) => `${cell}, tunjukkan di lembar ${sheet}`,
    printed: "Tertulis",
    expected: "Seharusnya",
    probableCause: "Mungkin:",
    consequences: "Ikut salah:",
    becomes: "menjadi",
    details: "Rincian",
    detailsOf: (cell) => `Rincian ${cell}`,
    explanation: "Penjelasan",
    arithmetic: "Hitungan",
    source: "Dasar",
    showMore: (count) => `Tampilkan ${id(count)} lagi`,

    fixAll: (count) => `Perbaiki ${id(count)} yang pasti…`,
    fixAllAt: (count, place) => `Perbaiki ${id(count)} yang pasti di ${place}…`,
    theseSheets: (count) => `${id(count)} lembar ini`,
    fixAllTitle: (findings) => `Perbaiki ${id(findings)} temuan sekaligus?`,
    fixAllHint: "Hilangkan centang pada yang tidak ingin diubah.",
    fixDoubt: "peringatan: centang bila memang demikian",
    fixWaiting: (count) => `${id(count)} temuan lain mengubah sel yang sama; periksa lagi sesudah ini.`,
    applyTicked: (cells) => `Terapkan ke ${id(cells)} sel`,
    fix: "Perbaiki",
    fixOf: (cell) => `Perbaiki ${cell}`,
    fixTitle: (cells, sheet) => `Perbaiki ${id(cells)} sel di ${sheet}?`,
    fixedAlong: (place) => `${place}, ikut berubah`,
    tickAll: "Pilih semua",
    fixPromise: "Dapat dibatalkan sesudahnya.",
    emptyCell: "(kosong)",
    apply: "Terapkan",
    applying: "Menulis…",
    told: {
      repaired: (cells, sheets) => `${cells} di ${sheets} sudah diperbaiki.`,
      written: (cells, sheets) => `${cells} di ${sheets} sudah ditulis.`,
      restored: (cells, sheets) => `${cells} di ${sheets} kembali seperti semula.`,
    },
    toldIn: {
      repaired: (sheet) => `Sudah diperbaiki di ${sheet}:`,
      written: (sheet) => `Sudah ditulis di ${sheet}:`,
      restored: (sheet) => `Kembali seperti semula di ${sheet}:`,
    },
    errorsLeft: (count) =>
      count === 0 ? "Tidak ada kesalahan lagi di lembar itu." : `Masih ${id(count)} kesalahan di lembar itu.`,
    countedCells: (count) => `${id(count)} sel`,
    countedSheets: (count) => `${id(count)} lembar`,
    writtenSheets: (names) => `Lembar ${names} sudah dibuat.`,
    restoredSheets: (names) => `Lembar ${names} sudah dihapus lagi.`,
    writtenCharts: (names) => `${names} sudah dibuat.`,
    restoredCharts: (names) => `${names} sudah dihapus lagi.`,
    restoredAll: (count) => `${id(count)} perubahan dikembalikan seperti semula.`,
    undo: "Batalkan",
    undoAll: (count) => `Batalkan semua (${id(count)})`,
    undoEarlier: (count) => `Batalkan ${id(count)} perubahan tadi…`,
    undoing: "Mengembalikan…",
    earlierFixes: (count) => `${id(count)} perbaikan sebelumnya masih dapat dibatalkan.`,

    failed: {
      check: "Buku kerja tidak dapat diperiksa sampai selesai. Coba periksa lagi.",
      write: "Perbaikan tidak dapat ditulis. Periksa lagi buku kerja, lalu ulangi.",
      restore: "Perbaikan tidak dapat dibatalkan. Periksa lagi buku kerja, lalu ulangi.",
      select: "Sel itu tidak dapat ditunjukkan. Mungkin lembarnya sudah dihapus atau berganti nama; periksa lagi.",
      notes: "Catatan SAKIP di buku kerja ini tidak dapat dibaca atau disimpan. Angka di lembar tidak berubah.",
    },
    technical: (message) => `Keterangan teknis: ${message}`,
    close: "Tutup",
  },
  en: {
    outsideExcel:
      "The SAKIP pane works inside Excel: open your workbook, then choose the SAKIP tab. If you are in Excel already, check the network connection and open this pane once more.",
    broken: "This pane stopped because of a fault in the program. Your workbook has not changed.",
    reload: "Reload the pane",

    otherLanguage: "Indonesia",

    views: { check: "Check", build: "Build", functions: "Functions", handover: "Send", rules: "Rules", guide: "Guide" },
    viewsLabel: "Parts of the pane",
    paneTitle: (view) => `SAKIP Excel pane: ${view}`,
    loading: "Loading…",
    noFunctions:
      "This Excel has no custom functions, so SAKIP functions show as #NAME?. Checking works all the same, and the part Functions inserts plain Excel formulas instead.",
    understood: "Understood",

    check: "Check",
    scopeLabel: "What to check",
    scopes: { workbook: "Workbook", sheet: "This sheet", selection: "Selected cells" },
    checkedAlone: (sheet, range) =>
      range
        ? `Only ${sheet}!${range} is shown; other sheets are not compared.`
        : `Only sheet ${sheet} was checked; other sheets are not compared.`,
    live: "Live",
    liveHint: "Check again by itself when a cell is changed",
    cancel: "Cancel",
    welcome: "Press Check: figures that cannot be right are shown with their cause.",
    welcomeSafety: "No cell changes before you approve it.",
    readingWorkbook: "Reading the workbook",
    readingSheet: (sheet) => `Reading ${sheet}`,
    checkingWorkbook: "Checking the workbook",
    checkingSheet: (sheet) => `Checking ${sheet}`,
    sheetsDone: (done, total) => `${number.en.format(done)} of ${en(total, "sheet")}`,

    errors: (count) => en(count, "error"),
    warnings: (count) => en(count, "warning"),
    notes: (count) => en(count, "note"),
    noErrors: (figures) => `No error was found in the ${en(figures, "figure")} that could be checked.`,
    nothingToCheck: "There is no figure that can be checked.",
    nothingToCheckAdvice:
      "Tables are recognised by their column titles, such as Target, Realisasi and Capaian, or Pagu, Realisasi and Sisa.",
    figuresChecked: (figures) => `${en(figures, "figure")} checked`,
    skippedHint: "Sheets or columns that were not judged. Press to see which and why.",
    tablesRecognised: (tables) => `${en(tables, "table")} recognised`,
    coverage: (said, skipped) =>
      said === "" ? `${en(skipped, "part")} not checked` : `${said}, ${en(skipped, "part")} not`,
    stale: "The workbook has changed since this result. Check again before fixing anything else.",
    edited: "The workbook has changed since it was checked.",
    checkAgain: "Check again",
    hiddenCell: (sheet, cell) =>
      `${sheet}!${cell} is in a hidden row or column, perhaps hidden by a filter. Unhide it to see the cell.`,

    filters: "Filter the findings",
    counted: {
      error: (count) => en(count, "error"),
      warning: (count) => en(count, "warning"),
      info: (count) => en(count, "note"),
    },
    search: "Search findings",
    searchPlaceholder: "Search sheet, cell or words",
    kind: "Kind",
    allKinds: "All kinds",
    shownOf: (shown, all) => `${number.en.format(shown)} of ${en(all, "finding")}`,
    nothingMatches: "No finding matches the filter.",
    showAll: "Show all",
    openSheets: "Open all",
    closeSheets: "Close all",
    sheetsWithNotes: (count) => `${en(count, "sheet")} with notes only`,
    alsoMention: (search) => `Other sheets that mention "${search}":`,
    tableAt: (range) => `Table ${range}`,
    findings: (count) => en(count, "finding"),

    acceptedTitle: (count) => `${number.en.format(count)} accepted with a reason`,
    accept: "Leave…",
    acceptOf: (cell) => `Leave ${cell}, accepted with a reason`,
    acceptTitle: (sheet, cell) => `Leave ${sheet}!${cell} as printed`,
    acceptReason: "Reason",
    acceptHint: "Accepted with this reason, and kept in the workbook, so that nobody is asked again.",
    acceptNeedsReason: "Write the reason, so that the next reader knows why this figure stands.",
    keepAcceptance: "Leave",
    acceptedOn: (day) => `accepted ${day}`,
    lapsed: "The figure has changed, or the finding is gone.",
    revoke: "Revoke",
    revokeOf: (cell) => `Revoke the acceptance of ${cell}`,

    severity: { error: "Error", warning: "Warning", info: "Note" },
    findingLabel: (severity, cell, explanation) => `${severity}, ${cell}: ${explanation}`,
    goTo: (sheet, cell) => `${cell}, show it on sheet ${sheet}`,
    printed: "Written",
    expected: "Expected",
    probableCause: "Perhaps:",
    consequences: "Wrong by this:",
    becomes: "becomes",
    details: "Details",
    detailsOf: (cell) => `Details of ${cell}`,
    explanation: "Explanation",
    arithmetic: "Arithmetic",
    source: "Source",
    showMore: (count) => `Show ${number.en.format(count)} more`,

    fixAll: (count) => `Fix ${number.en.format(count)} certain…`,
    fixAllAt: (count, place) => `Fix ${number.en.format(count)} certain on ${place}…`,
    theseSheets: (count) => (count === 1 ? "this sheet" : `these ${en(count, "sheet")}`),
    fixAllTitle: (findings) => `Fix ${en(findings, "finding")} at once?`,
    fixAllHint: "Untick what is not to change.",
    fixDoubt: "warning: tick it if this is so",
    fixWaiting: (count) =>
      `${en(count, "other finding")} ${count === 1 ? "changes" : "change"} the same cells; check again after this.`,
    applyTicked: (cells) => `Apply to ${en(cells, "cell")}`,
    fix: "Fix",
    fixOf: (cell) => `Fix ${cell}`,
    fixTitle: (cells, sheet) => `Fix ${en(cells, "cell")} on ${sheet}?`,
    fixedAlong: (place) => `${place}, changes with it`,
    tickAll: "Select all",
    fixPromise: "It can be undone afterwards.",
    emptyCell: "(empty)",
    apply: "Apply",
    applying: "Writing…",
    told: {
      repaired: (cells, sheets) => `${cells} on ${sheets} repaired.`,
      written: (cells, sheets) => `${cells} on ${sheets} written.`,
      restored: (cells, sheets) => `${cells} on ${sheets} restored.`,
    },
    toldIn: {
      repaired: (sheet) => `Repaired on ${sheet}:`,
      written: (sheet) => `Written on ${sheet}:`,
      restored: (sheet) => `Restored on ${sheet}:`,
    },
    errorsLeft: (count) => (count === 0 ? "No errors are left there." : `${en(count, "error")} left there.`),
    countedCells: (count) => en(count, "cell"),
    countedSheets: (count) => en(count, "sheet"),
    writtenSheets: (names) => `Sheet ${names} has been made.`,
    restoredSheets: (names) => `Sheet ${names} has been removed again.`,
    writtenCharts: (names) => `Chart made: ${names}.`,
    restoredCharts: (names) => `Chart removed again: ${names}.`,
    restoredAll: (count) => `${en(count, "change")} taken back.`,
    undo: "Undo",
    undoAll: (count) => `Undo all (${number.en.format(count)})`,
    undoEarlier: (count) => `Undo ${en(count, "earlier change")}…`,
    undoing: "Restoring…",
    earlierFixes: (count) => `${en(count, "earlier fix", "earlier fixes")} can still be undone.`,

    failed: {
      check: "The workbook could not be checked to the end. Please check again.",
      write: "The fix could not be written. Check the workbook again, then repeat it.",
      restore: "The fix could not be undone. Check the workbook again, then repeat it.",
      select: "That cell cannot be shown. Its sheet may have been deleted or renamed; please check again.",
      notes: "The SAKIP notes in this workbook could not be read or kept. The figures on the sheets are unchanged.",
    },
    technical: (message) => `Technical detail: ${message}`,
    close: "Close",
  },
};
