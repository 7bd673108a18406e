import { useWords } from "./language";
import { PlainPage } from "./plain-page";

export function OutsideExcel() {
  return (
    <PlainPage>
      <p>{useWords().outsideExcel}</p>
    </PlainPage>
  );
}
