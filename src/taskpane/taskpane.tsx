import { createRoot } from "react-dom/client";
import { officeReady } from "../workbook/excel/office-ready";
import { rememberedLanguage } from "./language-choice";
import { OutsideExcel } from "./outside-excel";
import { Pane } from "./pane";
import { PaneFrame } from "./pane-frame";
import { createCheckSession } from "./session/check-session";
import { excelRoom } from "./session/excel-room";
import { whenIdle } from "./when-idle";

/** The checker is as large as the rest of the pane, so it comes while the pane is already on the screen. */
const loadCheck = () =>
  import(/* webpackChunkName: "checker" */ "../checks/check-workbook").then(({ checkInSteps }) => checkInSteps);

async function start(ground: HTMLElement): Promise<void> {
  const language = rememberedLanguage();
  const inExcel = await officeReady();
  createRoot(ground).render(
    <PaneFrame firstLanguage={language}>
      {inExcel ? <Pane session={createCheckSession({ room: excelRoom, loadCheck, language })} /> : <OutsideExcel />}
    </PaneFrame>,
  );
  if (inExcel) whenIdle(loadCheck);
}

const ground = document.getElementById("pane");
if (ground) void start(ground);
