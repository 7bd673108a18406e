const narrowest = 300;
const keyboardStep = 20;

/** Lets the user drag the divider, or move it with the arrow keys, to make the pane wider or narrower. */
export function resizePane(divider: HTMLElement, pane: HTMLElement): void {
  const setWidth = (width: number) => {
    pane.style.width = `${Math.max(narrowest, Math.min(width, window.innerWidth * 0.8))}px`;
  };
  divider.addEventListener("pointerdown", (start) => {
    divider.setPointerCapture(start.pointerId);
    document.body.classList.add("resizing");
  });
  divider.addEventListener("pointermove", (move) => {
    if (divider.hasPointerCapture(move.pointerId)) setWidth(window.innerWidth - move.clientX);
  });
  divider.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  divider.addEventListener("keydown", (press) => {
    const step = press.key === "ArrowLeft" ? keyboardStep : press.key === "ArrowRight" ? -keyboardStep : 0;
    if (step !== 0) setWidth(pane.offsetWidth + step);
  });
}
