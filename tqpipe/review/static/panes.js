// The three panes. On a narrow screen one of them is in sight.
import { $ } from "./dom.js";

const buttons = () => document.querySelectorAll(".panes button");

/** Bring the "queue", the "document" or the "inspector" into sight. */
export function pane(name) {
  document.body.dataset.pane = name;
  for (const node of buttons()) node.setAttribute("aria-pressed", String(node.dataset.pane === name));
}

/** The page has the keys again, not a field or a button of it: the text, or the pane that is in sight where that hides the text. */
export function toText() {
  [$("#document"), $("#inspector"), $("#list")].find((box) => box.checkVisibility())?.focus({ preventScroll: true });
}

/** Out of a field of another pane, back to the text. */
export function leaveField() {
  pane("document");
  toText();
}

export function watchPanes() {
  for (const node of buttons()) node.addEventListener("click", () => pane(node.dataset.pane));
}
