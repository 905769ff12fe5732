// Building elements. Nothing here, or anywhere on the page, parses HTML: texts become text nodes.

/** An element; `on` holds listeners, `data` data attributes, `false` and null attributes are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "value" || name === "checked" || name === "selected" || name === "disabled") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export const $ = (selector, within = document) => within.querySelector(selector);

/** Replace what is in `box`, keeping the focus (and a half-typed text) in the control with the same data-focus. */
export function fill(box, ...children) {
  const held = box.contains(document.activeElement) ? document.activeElement : null;
  const name = held?.dataset.focus;
  box.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  const again = name && [...box.querySelectorAll("[data-focus]")].find((node) => node.dataset.focus === name);
  if (!again) return;
  if (held.matches("input[type=text], textarea")) again.value = held.value;
  again.focus({ preventScroll: true });
}

export function button(label, action, attributes = {}) {
  return el("button", { type: "button", ...attributes, on: { click: action } }, label);
}

export const percent = (value) => (value === null || value === undefined ? "–" : `${Math.round(value * 100)} %`);

// One formatter for all: toLocaleString makes a new one each time.
const figures = new Intl.NumberFormat("en");

/** "10,000" */
export const count = (n) => figures.format(n);

export const plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

/** "14:05" today, "3 May, 14:05" before. */
export function when(time) {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return String(time);
  const clock = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (date.toDateString() === new Date().toDateString()) return clock;
  return `${date.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${clock}`;
}
