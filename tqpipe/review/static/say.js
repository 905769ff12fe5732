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

const GONE = 6000; // ms until a line at the foot goes away
const LONG = 1500; // ms after which it is said that something takes its time

let timer = 0;

/** Say and show it: a line at the foot of the page that goes away. */
export function toast(sentence, stays = GONE) {
  say(sentence);
  const box = $("#toast");
  box.textContent = plain(sentence);
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { box.hidden = true; }, stays);
}

/** What `work` resolves with; what is being done is told where that takes long, until it is done. */
export async function during(what, work) {
  const long = setTimeout(() => toast(`${what}… This takes a while; keys wait until it is done.`, 2 ** 31 - 1), LONG);
  try {
    return await work;
  } finally {
    clearTimeout(long);
    if ($("#toast").textContent.startsWith(`${what}…`)) $("#toast").hidden = true;
  }
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
