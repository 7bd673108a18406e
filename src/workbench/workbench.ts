import { XlsxProblem } from "../workbook/xlsx/xlsx-problem";
import { FunctionTable } from "./functions/function-table";
import type { FunctionsFile } from "./functions/function-metadata";
import { createUniver } from "./grid/create-univer";
import { openBook } from "./grid/open-book";
import { createExecutor, type Executor } from "./host/executor";
import { gridId, pageElements, translatePage } from "./page/page-elements";
import { playedExcel } from "./page/played-excel";
import { about, followPaneLanguage, pageLanguage, words } from "./page/page-words";
import { resizePane } from "./page/resize-pane";
import { warnOfLeaving } from "./page/warn-of-leaving";

const exampleBook = "lkip-bnnk-belu-2025.xlsx";
const addinPage = "/addin/taskpane.html";

const language = pageLanguage(location.search);
const excel = playedExcel(location.search);
let text = words(language);
const page = pageElements();
followPaneLanguage(language, (chosen) => {
  text = words(chosen);
  translatePage(chosen, text);
});
if (excel.theme) document.documentElement.dataset.theme = excel.theme;
resizePane(page.divider, page.pane);

const grid = createUniver(gridId, language);
let bookOpened: (executor: Executor) => void;
let executor = new Promise<Executor>((resolve) => (bookOpened = resolve));

const functions = new FunctionTable(
  grid,
  fetch("/addin/functions.json").then((answer) => answer.json() as Promise<FunctionsFile>),
  executor,
);

window.sakipWorkbench = {
  language,
  excel,
  executor: () => executor,
  associate: (id, implementation) => {
    // An Excel without custom functions takes them as gladly, and does nothing with them.
    if (excel.hasCustomFunctions) void functions.associate(id, implementation);
  },
};
page.pane.src = addinPage;

/** Shows the file in the grid. A file that cannot be read leaves the open workbook as it is. */
async function open(name: string, data: Promise<ArrayBuffer>): Promise<boolean> {
  const shown = page.book.textContent;
  page.problem.hidden = true;
  page.book.textContent = about(text.opening, name);
  try {
    // The reader is not needed before the grid is drawn.
    const { readXlsx } = await import("../workbook/xlsx/read-xlsx");
    const book = openBook(grid, name, await readXlsx(await data));
    const isEditingCell = () => book.workbook.isCellEditing();
    const sets = excel.hasCustomFunctions ? undefined : { CustomFunctionsRuntime: null };
    const opened = createExecutor(book, { isEditingCell, ...(sets && { sets }) });
    executor = Promise.resolve(opened);
    bookOpened(opened);
    page.book.textContent = name;
    warnOfLeaving(book);
    return true;
  } catch (problem) {
    if (!(problem instanceof XlsxProblem)) throw problem;
    page.book.textContent = shown;
    tell(about(text[problem.code], name));
    return false;
  }
}

function tell(sentence: string): void {
  page.problem.textContent = sentence;
  page.problem.hidden = false;
}

page.fileInput.addEventListener("change", () => {
  const file = page.fileInput.files?.[0];
  if (!file) return;
  // The same file may be chosen again after it was changed.
  page.fileInput.value = "";
  // Excel starts the add-in anew for every workbook, and what the pane knows is about the last one.
  void open(file.name, file.arrayBuffer()).then((opened) => opened && page.pane.contentWindow?.location.reload());
});

// A cell that is being typed in is finished when the user turns to the pane; otherwise Excel would refuse its requests.
window.addEventListener("blur", () => {
  const workbook = grid.api.getActiveWorkbook();
  if (workbook?.isCellEditing()) void workbook.endEditingAsync(true);
});

async function openExample(): Promise<void> {
  const answer = await fetch(`/examples/${exampleBook}`);
  if (answer.ok) await open(exampleBook, answer.arrayBuffer());
  else tell(text.noExample);
}

void openExample();
