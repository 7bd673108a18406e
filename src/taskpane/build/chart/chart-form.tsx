import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { chartsFor } from "../../../builders/charts/chart-of-table";
import { buildMoreWords } from "../../../strings/build-more";
import { useWordsOf } from "../../language";
import { isRunning, isWriting } from "../../session/session-state";
import type { BuildFormProps } from "../entry";
import { ChartPicture } from "./chart-picture";

const useStyles = makeStyles({
  input: { width: "100%" },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** Every chart that the tables of the workbook lend themselves to, drawn here and made in Excel. */
export function ChartForm({ session, state, workbook, onWritten }: BuildFormProps) {
  const styles = useStyles();
  const words = useWordsOf(buildMoreWords);
  const charts = useMemo(() => chartsFor(workbook), [workbook]);
  const [chosen, setChosen] = useState(0);
  const chart = charts[chosen];
  if (!chart) return <div role="status">{words.noCharts}</div>;
  const make = async () => {
    const isMade = await session.writeSteps(async (record) => {
      if (chart.helper.length > 0) record(await session.room.write(chart.helper, workbook));
      if (session.room.addChart) record(await session.room.addChart(chart));
    });
    if (isMade) onWritten();
  };
  const hasGaps = chart.series.some(({ values }) => values.includes(null));
  return (
    <>
      <Field label={words.entries.chart.title}>
        <Select
          className={styles.input}
          value={String(chosen)}
          onChange={(_event, data) => setChosen(Number(data.value))}
        >
          {charts.map(({ title }, index) => (
            <option key={index} value={index}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <ChartPicture chart={chart} label={words.picture} />
      {hasGaps && <p className={styles.text}>{words.missingFigure}</p>}
      {chart.helper.length > 0 && <p className={styles.text}>{words.helperNote}</p>}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isRunning(state) || isWriting(state)}
        onClick={() => void make()}
      >
        {words.makeChart}
      </Button>
    </>
  );
}
