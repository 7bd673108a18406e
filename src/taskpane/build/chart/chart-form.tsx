import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { chartsFor } from "../../../builders/charts/chart-of-table";
import { chartFormWords } from "../../../strings/build-chart";
import { useWordsOf } from "../../language";
import { isRunning, isWriting } from "../../session/session-state";
import type { BuildFormProps } from "../entry";
import { Quiet } from "../quiet";
import { ChartPicture } from "./chart-picture";
import { makeChart } from "./make-chart";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, maxWidth: "100%" },
  button: { alignSelf: "flex-start" },
});

/** Every chart that the tables of the workbook lend themselves to, drawn here and made in Excel. */
export function ChartForm({ session, state, workbook, onWritten }: BuildFormProps) {
  const styles = useStyles();
  const words = useWordsOf(chartFormWords);
  const { customFunctions, charts: canAdd } = session.room.abilities();
  const charts = useMemo(() => chartsFor(workbook, customFunctions), [workbook, customFunctions]);
  const [chosen, setChosen] = useState(0);
  const chart = charts[chosen];
  if (!chart) return <div role="status">{words.noCharts}</div>;
  const make = async () => {
    if (!(await makeChart(session, chart, workbook))) return;
    await session.select(chart.sheet, chart.place);
    onWritten();
  };
  const hasGaps = chart.series.some(({ values }) => values.includes(null));
  const columns = chart.helperColumns.map(({ name, range }) => `${range} (${name})`).join(", ");
  return (
    <>
      <Field label={words.chart}>
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
      {hasGaps && <Quiet>{words.missingFigure}</Quiet>}
      {canAdd && columns !== "" && <Quiet>{words.helperNote(columns)}</Quiet>}
      {canAdd ? (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isRunning(state) || isWriting(state)}
          onClick={() => void make()}
        >
          {words.makeChart}
        </Button>
      ) : (
        <div role="status">{words.noChartsHere}</div>
      )}
    </>
  );
}
