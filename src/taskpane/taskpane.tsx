import { createRoot } from "react-dom/client";
import { checkInSteps } from "../checks/check-workbook";
import { officeReady } from "../workbook/excel/office-ready";
import { rememberedLanguage } from "./language-choice";
import { OutsideExcel } from "./outside-excel";
import { Pane } from "./pane";
import { PaneFrame } from "./pane-frame";
import { createCheckSession } from "./session/check-session";
import { excelRoom } from "./session/excel-room";

async function start(ground: HTMLElement): Promise<void> {
  const language = rememberedLanguage();
  const inExcel = await officeReady();
  createRoot(ground).render(
    <PaneFrame firstLanguage={language}>
      {inExcel ? <Pane session={createCheckSession({ room: excelRoom, checkInSteps, language })} /> : <OutsideExcel />}
    </PaneFrame>,
  );
}

const ground = document.getElementById("pane");
if (ground) void start(ground);
