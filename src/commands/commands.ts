import { requestCheck } from "../taskpane/check-request";
import { onRibbonAction } from "../workbook/excel/ribbon-action";

/** The ribbon button "Periksa buku kerja"; the name is the one in the manifest. */
onRibbonAction("checkWorkbook", requestCheck);
