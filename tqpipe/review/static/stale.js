// A save that met another one: both versions side by side, and the reviewer chooses. Closing the page keeps theirs.
import { $, button, el, fill } from "./dom.js";
import { diffNode } from "./editor.js";
import { describe } from "./events.js";
import { glance, plain } from "./visible.js";

/** The fields that a save is about: whoever set one of them last is who it met. */
function fields({ kind, flag }) {
  const about = { decide: [`flag:${flag}`], status: ["status", "target"], edit: ["target"], assign: ["assigned"] };
  return about[kind] ?? [kind, `span:${flag}`];
}

/** Resolves with "mine", "theirs" or "merge" (edit mine on top of theirs; edits only). */
export function choose(item, theirs, me) {
  const dialog = $("#stale-dialog");
  const about = fields(item.body);
  const last = theirs.history.findLast((event) => about.includes(event.field)) ?? theirs.history.at(-1);
  const who = !last ? "Somebody" : last.by === me ? "You, in another window," : plain(last.by);
  const edit = item.body.kind === "edit";
  const spoken = { lang: theirs.target.lang, dir: theirs.target.dir ?? "auto" };
  return new Promise((done) => {
    let answer = null;
    const pick = (what) => { answer = what; dialog.close(); };
    const mine = edit
      ? diffNode(theirs.target.text, item.body.target, spoken)
      : el("p", {}, `You ${describe(item.body.kind, item.body, theirs.flags)}.`);
    const other = edit
      ? el("div", { class: "diff", ...spoken }, glance(theirs.target.text))
      : el("p", {}, `${who} ${last ? describe(last.kind, last.new, theirs.flags, last.field) : "changed it"}.`);
    fill(dialog,
      el("h2", { id: "stale-title", tabindex: -1, autofocus: true }, `Segment ${theirs.index + 1} was changed meanwhile`),
      el("p", {}, `${who} saved something while you were at it. Yours is not saved yet: choose.`),
      el("div", { class: "versions" },
        el("section", {}, el("h3", {}, "Saved already"), other),
        el("section", {}, el("h3", {}, edit ? "Yours, and what it changes in the other" : "Yours"), mine)),
      el("p", { class: "buttons" },
        button("Save mine", () => pick("mine"), { class: "main", data: { choice: "mine" } }),
        button("Keep what is saved", () => pick("theirs"), { data: { choice: "theirs" } }),
        edit ? button("Edit mine on top of it", () => pick("merge"), { data: { choice: "merge" } }) : null));
    // The dialog comes while somebody types: the keys that were meant for the page (Enter, space) must not press a button,
    // so the heading has the focus. No way out but by choosing: Escape would throw one of the two away unseen.
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.addEventListener("close", () => (answer ? done(answer) : dialog.showModal()));
    dialog.showModal();
  });
}
