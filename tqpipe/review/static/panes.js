// The three panes. On a narrow screen one of them is in sight.
import { $ } from "./dom.js";

const buttons = () => document.querySelectorAll(".panes button");

/** Bring the "queue", the "document" or the "inspector" into sight. */
export function pane(name) {
  document.body.dataset.pane = name;
  for (const node of buttons()) node.setAttribute("aria-pressed", String(node.dataset.pane === name));
}

/** The text has the keys again. */
export function toText() {
  $("#document").focus({ preventScroll: true });
}

export function watchPanes() {
  for (const node of buttons()) node.addEventListener("click", () => pane(node.dataset.pane));
}
