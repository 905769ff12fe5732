// What a screen reader hears. Polite for what the reviewer did, assertive for what went wrong.
import { $ } from "./dom.js";
import { plain } from "./visible.js";

let turn = false;

/** Say it after what is being said. The same sentence twice is heard twice, as the two regions take turns. */
export function say(sentence) {
  const [now, other] = turn ? ["#live-a", "#live-b"] : ["#live-b", "#live-a"];
  turn = !turn;
  $(other).textContent = "";
  $(now).textContent = plain(sentence);
}

let timer = 0;

/** Say and show it: a line at the foot of the page that goes away. */
export function toast(sentence) {
  say(sentence);
  const box = $("#toast");
  box.textContent = plain(sentence);
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { box.hidden = true; }, 6000);
}

/** Something went wrong: shown until it is closed, and said at once. */
export function alarm(sentence) {
  $("#alarm-text").textContent = plain(sentence);
  $("#alarm").hidden = false;
}

export function calm() {
  $("#alarm").hidden = true;
  $("#alarm-text").textContent = "";
}
