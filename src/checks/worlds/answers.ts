import type { Figure } from "../../tables/table";
import type { Witness, World } from "./world";
import { figuresByCell } from "./settled";

/** Where more figures than this decide one answer, most of them may change and leave it as it is. */
const MOST_FIGURES = 50;

interface Question {
  ask(world: World): unknown;
  world: World;
  /** What the answer was made of. */
  from: Answers;
  readonly answer: unknown;
}

/** All that a world has answered to somebody who found something out. It is found again, as long as the answers are the same. */
export class Answers implements Witness {
  private readonly cells = new Set<string>();
  private readonly sums = new Set<readonly Figure[]>();
  private readonly questions: Question[] = [];

  addFigure({ cell }: Figure): void {
    this.cells.add(cell);
  }

  addSum(figures: readonly Figure[]): void {
    this.sums.add(figures);
  }

  /** Where many figures decide the answer, it is the answer that counts and not each of them. */
  answerTo<Answer>(ask: (world: World) => Answer, world: World): Answer {
    const from = new Answers();
    const answer = ask(world.before(from));
    if (from.areOfMany) this.questions.push({ ask, world, from, answer });
    else for (const cell of from.cells) this.cells.add(cell);
    return answer;
  }

  /** Whether any may be another one, now that these cells are settled otherwise, in `world`. */
  mayDifferIn(world: World, cells: readonly string[]): boolean {
    if (this.areFrom(cells)) return true;
    return this.questions.some((question) => {
      if (!question.from.mayDifferIn(world, cells)) return false;
      question.from = new Answers();
      question.world = question.world.settledAs(world);
      return question.ask(question.world.before(question.from)) !== question.answer;
    });
  }

  areOnlyFrom(figures: readonly Figure[]): boolean {
    const cells = new Set(figures.map(({ cell }) => cell));
    return !this.areOfMany && [...this.cells].every((cell) => cells.has(cell));
  }

  private get areOfMany(): boolean {
    return this.sums.size > 0 || this.questions.length > 0 || this.cells.size > MOST_FIGURES;
  }

  private areFrom(cells: readonly string[]): boolean {
    if (cells.some((cell) => this.cells.has(cell))) return true;
    for (const figures of this.sums) if (cells.some((cell) => figuresByCell(figures).has(cell))) return true;
    return false;
  }
}
