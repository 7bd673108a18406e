import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { QUARTERS } from "../../../builders/ikpa/inputs";
import { readWorksheet } from "../../../builders/ikpa/read-worksheet";
import { forecast, neededForFull, type Supposition } from "../../../builders/ikpa/what-if";
import type { Problem } from "../../../indicators/outcome";
import { formatNumber } from "../../../numbers/format-number";
import { ikpaFormWords } from "../../../strings/build-ikpa";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { useWordsOf } from "../../language";
import { Choice } from "../fields";

const useStyles = makeStyles({
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: "18px" },
});

const quarterNames = { "1": "TW I", "2": "TW II", "3": "TW III", "4": "TW IV" };

/** What must still be absorbed, and where the score is heading. */
export function WhatIf({ workbook }: { workbook: WorkbookSnapshot }) {
  const styles = useStyles();
  const words = useWordsOf(ikpaFormWords);
  const [quarter, setQuarter] = useState<keyof typeof quarterNames>("3");
  const [supposition, setSupposition] = useState<Supposition>("rpd");
  const inputs = workbook.sheets.flatMap((sheet) => readWorksheet(sheet) ?? []).at(-1);
  if (!inputs)
    return (
      <>
        <h3 className={styles.title}>{words.whatIf}</h3>
        <p className={styles.text}>{words.noWorksheet}</p>
      </>
    );
  const needed = neededForFull(inputs, Number(quarter));
  const final = forecast(inputs, supposition);
  const cannot = (problem: Problem) => words.cannot("what" in problem ? problem.what : problem.received);
  return (
    <>
      <h3 className={styles.title}>{words.whatIf}</h3>
      <p className={styles.text}>{words.whatIfHint}</p>
      <Choice label={words.quarter} names={quarterNames} value={quarter} onChange={setQuarter} />
      <div role="status">
        {needed.ok ? (
          <>
            <p className={styles.text}>
              {words.needed(formatNumber(needed.value.total, 0), QUARTERS[Number(quarter) - 1] ?? "")}
            </p>
            <ul className={styles.list}>
              {needed.value.parts.map(({ kind, missing, target }) => (
                <li key={kind}>{words.neededOf(kind, formatNumber(missing, 0), formatNumber(target, 0))}</li>
              ))}
            </ul>
            <p className={styles.text}>{words.bestMean(formatNumber(needed.value.bestMean, 2))}</p>
          </>
        ) : (
          cannot(needed.problem)
        )}
      </div>
      <Choice label={words.supposition} names={words.suppositions} value={supposition} onChange={setSupposition} />
      <div role="status">
        {!final.ok
          ? cannot(final.problem)
          : final.value.parts.total.ok
            ? words.forecast(formatNumber(final.value.parts.total.value, 2))
            : cannot(final.value.parts.total.problem)}
      </div>
    </>
  );
}
