// Keys: one table of actions, a dispatcher that is silent while somebody types, and the overlay that explains and changes them.
import { toText } from "./panes.js";
import { $, button, el, fill } from "./dom.js";
import { say } from "./say.js";

export const ACTIONS = {
  next: ["j", "Next segment"],
  previous: ["k", "Previous segment"],
  "next-flag": ["n", "Next flag"],
  "previous-flag": ["p", "Previous flag"],
  confirm: ["a", "Confirm the flag"],
  dismiss: ["x", "Dismiss the flag"],
  approve: ["Enter", "Approve the segment, go to the next"],
  skip: ["s", "Skip the segment"],
  reject: ["r", "Reject the segment, go to the next"],
  edit: ["e", "Edit the translation"],
  "save-next": ["Ctrl+Enter", "Save the edit, approve, go to the next"],
  mark: ["b", "Begin an error span"],
  comment: ["c", "Comment"],
  alike: ["i", "Decide all identical segments alike"],
  quality: ["v", "Judge the quality, 0 to 100"],
  undo: ["Ctrl+z", "Undo (on the server, after a reload too)"],
  redo: ["Ctrl+Shift+z", "Redo"],
  search: ["/", "Search"],
  export: ["o", "Export"],
  help: ["?", "This page"],
};

// While a span is being marked; fixed, as they are shown beside the form.
const SPAN_HELP = [
  ["← →", "the word before or after"],
  ["Shift ← →", "longer, shorter"],
  ["Alt ← →", "the end, by a character (with Shift: the start)"],
  ["↑ ↓", "source or translation"],
  ["g", "a gap: something is missing here"],
  ["1 … 9, 0", "category (with Shift: those after the tenth)"],
  ["m, M", "severity up, down"],
  ["Enter, Esc", "save, give up"],
];

// Held down, these go on; the others decide or open something, and do it once.
const HELD = new Set(["next", "previous", "next-flag", "previous-flag", "undo", "redo"]);

/**
 * The letter or sign that a key means. Where the layout has another script (Cyrillic, Greek, Arabic, an input method's) it is the
 * Latin letter in that place; Latin layouts keep their own places (AZERTY, Dvorak). Caps Lock is no Shift.
 */
export function letterOf(event) {
  const { key } = event;
  if (key === " ") return "Space";
  const place = /^Key([A-Z])$/.exec(event.code)?.[1];
  // Not by length: a key of an Arabic keyboard types two letters.
  const other = place && (key === "Process" || !/[\p{ASCII}\p{Script=Latin}]/u.test(key));
  if (other) return event.shiftKey ? place : place.toLowerCase();
  if (/^\p{Script=Latin}$/u.test(key) && event.getModifierState?.("CapsLock")) return event.shiftKey ? key.toUpperCase() : key.toLowerCase();
  return key;
}

/** "Ctrl+Shift+z": what a key event is called. Letters as `letterOf` says, Shift only named beside Ctrl or a named key. */
export function nameOfKey(event) {
  const control = event.ctrlKey || event.metaKey;
  let key = letterOf(event);
  const letter = key.length === 1;
  if (letter && (control || event.altKey)) key = key.toLowerCase();
  return [control && "Ctrl", event.altKey && "Alt", event.shiftKey && (!letter || control) && "Shift", key]
    .filter(Boolean)
    .join("+");
}

export function typing(target) {
  return target instanceof Element && target.closest("input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]") !== null;
}

export class Keys {
  /** `run(action, event)` does it; `save({keys, on})` keeps the reviewer's own. */
  constructor({ run, save }) {
    Object.assign(this, { run, save });
    this.keys = Object.fromEntries(Object.entries(ACTIONS).map(([action, [key]]) => [action, key]));
    this.on = true;
    document.addEventListener("keydown", (event) => this.#press(event));
    $("#help").addEventListener("click", (event) => { if (event.detail > 0) toText(); this.help(); });
  }

  load(keys, on) {
    for (const [action, key] of Object.entries(keys ?? {})) if (action in ACTIONS && key) this.keys[action] = key;
    this.on = on !== false;
  }

  #press(event) {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    const key = nameOfKey(event);
    const combined = event.ctrlKey || event.metaKey || event.altKey;
    const named = (wanted) => Object.keys(this.keys).find((name) => this.keys[name] === wanted);
    // A letter of another script that somebody chose for a key comes before its place.
    const action = (!combined && named(event.key.length === 1 && event.key > "\x7f" ? event.key : key)) || named(key);
    if (!action) return;
    // The editor and the forms have keys of their own; a focused button keeps Enter.
    if (typing(event.target)) return;
    if (!combined && !this.on && action !== "help") return;
    if (key === "Enter" && event.target.closest?.("button, a, summary, label, input")) return;
    event.preventDefault();
    if (event.repeat && !HELD.has(action)) return;
    this.run(action, event);
  }

  help() {
    const dialog = $("#help-dialog");
    const rows = () =>
      Object.entries(ACTIONS).map(([action, [, what]]) =>
        el("tr", {}, el("td", {}, el("kbd", {}, this.keys[action])), el("td", {}, what),
          el("td", {}, button("Change", (event) => this.#capture(action, event.currentTarget),
            { "aria-label": `Change the key of: ${what}`, class: "small", data: { focus: action } }))));
    const body = el("tbody");
    this.redraw = () => fill(body, ...rows());
    this.redraw();
    fill(dialog,
      el("h2", { id: "help-title" }, "Keys"),
      el("p", {}, "They rest while you type in a field."),
      el("label", { class: "switch" },
        el("input", { type: "checkbox", checked: this.on, on: { change: (event) => { this.on = event.target.checked; this.#keep(); } } }),
        " Single keys are on"),
      el("div", { class: "columns" },
        el("table", { class: "keys" }, el("caption", { class: "unseen" }, "Keys of the page"),
          el("thead", { class: "unseen" }, el("tr", {}, el("th", { scope: "col" }, "Key"), el("th", { scope: "col" }, "Does"), el("th", { scope: "col" }, "Change"))), body),
        el("div", {},
          el("h3", {}, "While a span is marked"),
          el("table", { class: "keys" }, el("tbody", {}, SPAN_HELP.map(([key, what]) => el("tr", {}, el("td", {}, el("kbd", {}, key)), el("td", {}, what))))),
          el("h3", {}, "Marks in the text"),
          el("p", { class: "legend" }, el("span", { class: "demo critical" }, "critical"), " ", el("span", { class: "demo major" }, "major"), " ",
            el("span", { class: "demo minor" }, "minor"), " ", el("span", { class: "gap major" }), " something is missing ", el("span", { class: "ctl" }, "U+202E"), " an invisible character"))),
      el("p", { class: "buttons" },
        button("Back to the first keys", () => { for (const [action, [key]] of Object.entries(ACTIONS)) this.keys[action] = key; this.#keep(); this.redraw(); }),
        button("Close", () => dialog.close(), { class: "main" })));
    dialog.showModal();
  }

  #capture(action, control) {
    const before = control.textContent;
    control.textContent = "Press a key…";
    say("Press the new key, Escape to leave it.");
    const stop = (event) => {
      if (["Shift", "Control", "Alt", "Meta", "Tab"].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      control.removeEventListener("keydown", stop);
      control.textContent = before;
      if (event.key === "Escape") return;
      const key = nameOfKey(event);
      const taken = Object.keys(this.keys).find((name) => this.keys[name] === key && name !== action);
      if (taken) {
        // The two change places, so that no action is left without a key.
        this.keys[taken] = this.keys[action];
      }
      this.keys[action] = key;
      this.#keep();
      this.redraw();
      say(taken ? `${key}: ${ACTIONS[action][1]}. ${ACTIONS[taken][1]} is now ${this.keys[taken]}.` : `${key}: ${ACTIONS[action][1]}.`);
    };
    control.addEventListener("keydown", stop);
  }

  #keep() {
    this.save({ keys: this.keys, on: this.on });
  }
}
