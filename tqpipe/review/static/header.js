// The line at the top: the run, how far it is, and whether everything is saved.
import { $, count, plural } from "./dom.js";
import { alarm } from "./say.js";
import { plain } from "./visible.js";

function language(code) {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The run's languages {source, target, names: {source, target}}, which the header shows. */
export function languages({ source_lang: source, target_lang: target }) {
  const names = { source: language(source), target: language(target) };
  $("#run-langs").textContent = `${names.source} → ${names.target}`;
  return { source, target, names };
}

/** What changes of the run as a whole while it is reviewed (`/api/run`); the number of its segments. */
export function progress({ counts, waiting, named, reviewer }) {
  $("#settle").hidden = !waiting;
  $("#settle").textContent = `Settle ${count(waiting)}`;
  $("#settle").title = "Segments that two reviewers have judged";
  $("#signout").hidden = !named;
  $("#signout").title = `Signed in as ${plain(reviewer)}`;
  const status = counts?.status ?? {};
  const all = counts?.total ?? Object.values(status).reduce((sum, n) => sum + n, 0);
  const done = all - (status.open ?? all);
  $("#progress-bar i").style.width = all ? `${(100 * done) / all}%` : "0";
  $("#progress-text").textContent = `${count(done)} of ${count(all)} done`;
  return all;
}

/** What the outbox says of itself. */
export function saveState({ state, waiting, error, next }) {
  $("#save").dataset.state = state;
  const many = waiting > 1 ? ` (${waiting})` : "";
  $("#save-text").textContent = state === "saving" ? `Saving${many}…` : state === "failing" ? `Not saved${many}: trying again in ${next} s` : state === "saved" ? "Saved" : "";
  $("#retry").hidden = state !== "failing";
  if (state === "failing") alarm(`${plural(waiting, "change")} not saved: ${error} The page keeps ${waiting === 1 ? "it" : "them"} and tries again; leave it open.`);
}

/** Whether saves wait for a server that does not answer. */
export const failing = () => $("#save").dataset.state === "failing";
