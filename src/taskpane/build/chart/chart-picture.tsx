import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChartDescription, ChartSeries } from "../../../builders/charts/chart";
import { useLanguage } from "../../language";

const COLOURS = ["#2b6cb0", "#dd8a1f", "#4a8a3c"];

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: "480px" },
  picture: { width: "100%", height: "auto", display: "block" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", fontSize: tokens.fontSizeBase200 },
  key: { display: "flex", alignItems: "center", columnGap: "4px" },
  swatch: { width: "10px", height: "10px", flexShrink: 0 },
  words: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
  axis: { stroke: tokens.colorNeutralStrokeAccessible },
  grid: { stroke: tokens.colorNeutralStroke2 },
  labels: {
    margin: "4px 0 0",
    paddingLeft: "22px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

const [WIDTH, HEIGHT, LEFT, FOOT, TOP] = [320, 170, 44, 18, 8];
const LINES = 4;
/** Longer labels have no room below a column; they are listed by its number. */
const SHORT = 5;

/** The chart as a picture of the pane's own, from the figures that the native chart takes from the cells. */
export function ChartPicture({ chart, label }: { chart: ChartDescription; label: string }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { series, categories, kind } = chart;
  const figures = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const [lowest, highest] = boundsOf(figures, kind === "Line");
  const step = (WIDTH - LEFT) / Math.max(categories.labels.length, 1);
  const y = (value: number) => TOP + (HEIGHT - FOOT - TOP) * (1 - (value - lowest) / (highest - lowest));
  const x = (position: number) => LEFT + position * step;
  const isLine = ({ asLine }: ChartSeries) => asLine === true || kind === "Line";
  const columns = series.filter((each) => !isLine(each));
  const colourOf = (each: ChartSeries) => COLOURS[series.indexOf(each) % COLOURS.length];
  const print = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-US", {
    notation: highest >= 1e6 ? "compact" : "standard",
    maximumFractionDigits: highest - lowest < LINES ? 2 : 0,
  });
  const isListed = categories.labels.some((each) => each.length > SHORT);
  return (
    <figure className={styles.figure}>
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${chart.title}`}>
        {Array.from({ length: LINES + 1 }, (_line, index) => {
          const value = lowest + ((highest - lowest) * index) / LINES;
          return (
            <g key={index}>
              <line className={index === 0 ? styles.axis : styles.grid} x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
              <text className={styles.words} x={LEFT - 4} y={y(value) + 3} textAnchor="end">
                {print.format(value)}
              </text>
            </g>
          );
        })}
        {columns.map((each, index) =>
          each.values.map((value, position) =>
            value === null ? null : (
              <rect
                key={`${each.name} ${position}`}
                x={x(position) + step * 0.15 + (index * step * 0.7) / columns.length}
                y={Math.min(y(value), y(Math.max(lowest, 0)))}
                width={(step * 0.7) / columns.length}
                height={Math.abs(y(value) - y(Math.max(lowest, 0)))}
                fill={colourOf(each)}
              />
            ),
          ),
        )}
        {series.filter(isLine).map((each) =>
          stretches(each.values).map((stretch) => (
            <polyline
              key={`${each.name} ${stretch[0]?.position}`}
              fill="none"
              strokeWidth={2}
              stroke={colourOf(each)}
              points={stretch.map(({ position, value }) => `${x(position + 0.5)},${y(value)}`).join(" ")}
            />
          )),
        )}
        {categories.labels.map((each, position) => (
          <text key={position} className={styles.words} x={x(position + 0.5)} y={HEIGHT - 4} textAnchor="middle">
            {isListed ? position + 1 : each}
          </text>
        ))}
      </svg>
      <div className={styles.legend}>
        {series.map((each) => (
          <span key={each.name} className={styles.key}>
            <span className={styles.swatch} style={{ backgroundColor: colourOf(each) }} />
            {each.name}
          </span>
        ))}
      </div>
      {isListed && (
        <ol className={styles.labels}>
          {categories.labels.map((each, position) => (
            <li key={position}>
              <div className={styles.label} title={each}>
                {each}
              </div>
            </li>
          ))}
        </ol>
      )}
    </figure>
  );
}

/** Columns stand on zero; lines may begin near their lowest figure. Round bounds, so that the scale can be read. */
function boundsOf(figures: number[], isLine: boolean): [number, number] {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const from = isLine && least > 0 && least > most / 2 ? least - (most - least) / 2 : Math.min(0, least);
  const unit = 10 ** Math.floor(Math.log10((most - from || Math.abs(most) || 1) / LINES));
  const floor = (tick: number) => Math.floor(from / tick) * tick;
  const ticks = [1, 2, 2.5, 5, 10, 20].map((each) => each * unit);
  const tick = ticks.find((each) => floor(each) + each * LINES >= most) ?? 20 * unit;
  return [floor(tick), floor(tick) + tick * LINES];
}

/** Runs of figures without a gap between them: a missing figure breaks the line, as it does in Excel. */
function stretches(values: readonly (number | null)[]): { position: number; value: number }[][] {
  const runs: { position: number; value: number }[][] = [];
  values.forEach((value, position) => {
    if (value === null) return;
    const run = runs.at(-1);
    if (run && run.at(-1)?.position === position - 1) run.push({ position, value });
    else runs.push([{ position, value }]);
  });
  return runs;
}
