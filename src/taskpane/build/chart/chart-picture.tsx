import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChartDescription } from "../../../builders/charts/chart";

const useStyles = makeStyles({
  picture: { width: "100%", maxWidth: "480px", height: "auto", backgroundColor: tokens.colorNeutralBackground1 },
});

const WIDTH = 320;
const HEIGHT = 160;
const FOOT = 24;
const COLOURS = ["#2b6cb0", "#dd8a1f", "#4a8a3c"];

/** The chart as a picture of the pane's own, from the figures that the native chart takes from the cells. */
export function ChartPicture({ chart, label }: { chart: ChartDescription; label: string }) {
  const styles = useStyles();
  const { series, categories, kind } = chart;
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const count = categories.labels.length;
  const step = WIDTH / Math.max(count, 1);
  const y = (value: number) => (HEIGHT - FOOT) * (1 - Math.max(value, 0) / highest) + 4;
  const columns = series.filter(({ asLine }) => !asLine && kind !== "Line");
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${chart.title}`}>
      <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} stroke="#888" />
      {columns.map(({ name, values }, index) =>
        values.map((value, position) =>
          value === null ? null : (
            <rect
              key={`${name} ${position}`}
              x={position * step + step * 0.15 + (index * step * 0.7) / columns.length}
              y={y(value)}
              width={(step * 0.7) / columns.length}
              height={y(0) - y(value)}
              fill={COLOURS[index % COLOURS.length]}
            />
          ),
        ),
      )}
      {series
        .filter(({ asLine }) => asLine || kind === "Line")
        .map(({ name, values }, index) => (
          <polyline
            key={name}
            fill="none"
            strokeWidth={2}
            stroke={COLOURS[(columns.length + index) % COLOURS.length]}
            points={values
              .flatMap((value, position) => (value === null ? [] : [`${(position + 0.5) * step},${y(value)}`]))
              .join(" ")}
          />
        ))}
      {series.map(({ name }, index) => (
        <text key={name} x={8 + index * 100} y={HEIGHT - 4} fontSize={11} fill={COLOURS[index % COLOURS.length]}>
          {name}
        </text>
      ))}
    </svg>
  );
}
