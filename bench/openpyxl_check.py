"""What an analyst would write: read the workbook, recompute each percentage and each total, count what differs."""
import sys
import time

start = time.perf_counter()
from openpyxl import load_workbook

book = load_workbook(sys.argv[1], data_only=True)
figures = wrong = 0
for sheet in book.worksheets:
    columns, sums = {}, {}
    for row in sheet.iter_rows(values_only=True):
        names = {str(value): index for index, value in enumerate(row) if isinstance(value, str)}
        if "Realisasi" in names:
            columns, sums = names, {}
            continue
        base = columns.get("Target", columns.get("Pagu"))
        percent = columns.get("Capaian (%)", columns.get("%"))
        if base is None or percent is None:
            continue
        cells = [row[base], row[columns["Realisasi"]], row[percent]]
        if not all(isinstance(value, (int, float)) for value in cells) or cells[0] == 0:
            continue
        figures += 1
        wrong += abs(round(cells[1] / cells[0] * 100, 2) - cells[2]) > 0.01
        if "JUMLAH" in row:
            wrong += sums.get("pagu") != cells[0]
        sums["pagu"] = sums.get("pagu", 0) + cells[0]
print((time.perf_counter() - start) * 1000, figures, wrong)
