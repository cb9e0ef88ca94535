/** Moves the focus to what stays when the button that was pressed goes away; with nothing to go to, it stays. */
export function focusAfter(stays: string | undefined): void {
  if (stays !== undefined) {
    document.querySelector<HTMLElement>(stays)?.focus();
  }
}
