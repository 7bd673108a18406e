/**
 * Moves the keyboard to a control of the pane, where the control that had it is gone or covered. Whoever has gone on in
 * Excel's grid meanwhile keeps it there: what he types next would else press this control.
 */
export function takeKeyboard(control: HTMLElement | null | undefined): void {
  if (document.hasFocus()) control?.focus();
}
