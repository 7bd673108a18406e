import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Phase } from "../session/session-state";
import { HEADING_HEIGHT } from "./sheet-heading";

/** The card that is being repaired with all that comes after it, and where on the screen it stood. */
interface HeldPlace {
  inOrder: Element[];
  top: number;
}

/** How the user moves the list himself; from then on its place is his. */
const movesByHand = ["wheel", "touchmove", "pointerdown"] as const;

/**
 * While a repair is written, told of and checked, bars come and go above the list and the card leaves it. What comes next
 * takes the place of the card, so that the eye and the mouse are there already.
 */
export function useSteadyPlace(scroller: RefObject<HTMLElement | null>, phase: Phase): void {
  const held = useRef<HeldPlace | null>(null);
  const [only, ...others] = phase.name === "applying" ? phase.plan.items : [];
  const repaired = only && others.length === 0 ? only.finding.id : null;

  useLayoutEffect(() => {
    const list = scroller.current;
    const card = repaired === null || !list ? null : cardOf(repaired, list);
    if (!list || !card) return;
    held.current = { inOrder: [card, ...after(card, list)], top: card.getBoundingClientRect().top };
    // The browser would keep another place of its own choice.
    list.style.overflowAnchor = "none";
  }, [repaired, scroller]);

  useLayoutEffect(() => keepPlace(scroller.current, held.current));

  useEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const letGo = () => {
      held.current = null;
      list.style.overflowAnchor = "";
    };
    const bars = new ResizeObserver(() => keepPlace(list, held.current));
    bars.observe(list);
    for (const event of movesByHand) list.addEventListener(event, letGo, { passive: true });
    // The keyboard can come into the list from anywhere.
    document.addEventListener("keydown", letGo);
    return () => {
      bars.disconnect();
      for (const event of movesByHand) list.removeEventListener(event, letGo);
      document.removeEventListener("keydown", letGo);
      letGo();
    };
  }, [scroller]);
}

function cardOf(id: string, list: HTMLElement): HTMLElement | null {
  return (
    [...list.querySelectorAll<HTMLElement>("[data-finding]")].find(({ dataset }) => dataset.finding === id) ?? null
  );
}

/** What follows an element in the list, the nearest first: of its own group, of its sheet, then the other sheets. */
function after(element: Element, list: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== list; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) found.push(next);
  }
  return found;
}

function keepPlace(list: HTMLElement | null, held: HeldPlace | null): void {
  const next = held?.inOrder.find(({ isConnected, clientHeight }) => isConnected && clientHeight > 0);
  if (!list || !held || !next) return;
  // A bar may have come over the old place; a sheet's own name needs none above it.
  const highest = list.getBoundingClientRect().top + (next.tagName === "SECTION" ? 0 : HEADING_HEIGHT);
  list.scrollTop += next.getBoundingClientRect().top - Math.max(held.top, highest);
}
