// Two dialogs: one decision for the whole list, and the files to take home.
import { $, button, el, fill, plural } from "./dom.js";
import { plain } from "./visible.js";

/**
 * `checks` {name: segments of the list with its flags}, of which `chosen` are filtered for; `run(event, words)` saves
 * one event for all `count` segments of the list.
 */
export function bulkDialog({ count, checks, chosen, reviewers, adjudicator, run }) {
  const dialog = $("#bulk-dialog");
  const names = Object.entries(checks).sort(([a], [b]) => chosen.includes(b) - chosen.includes(a));
  const act = (event, told) => { dialog.close(); run(event, told); };
  const check = el("select", { "aria-label": "Check" }, names.map(([name, n]) => el("option", { value: name }, `${plain(name)} (${n})`)));
  const reason = el("input", { type: "text", "aria-label": "Reason", placeholder: "Reason (optional)", maxlength: 2000 });
  const who = el("select", { "aria-label": "Reviewer" }, el("option", { value: "" }, "nobody"), reviewers.map((name) => el("option", { value: name }, plain(name))));
  const n = plural(count, "segment");
  const status = (label, value, told) => button(label, () => act({ kind: "status", status: value }, told), { data: { bulk: value } });
  fill(dialog,
    // It has the focus: Enter, held a little longer on the button before, would decide them all.
    el("h2", { id: "bulk-title", tabindex: -1, autofocus: true }, `All ${n} of the list`),
    el("p", {}, "One step, and one undo takes it back."),
    el("p", { class: "buttons" }, status("Approve", "approved", "Approved"), status("Skip", "skipped", "Skipped"), status("Open again", "open", "Open again")),
    names.length ? el("p", { class: "buttons" },
      button("Dismiss", () => act({ kind: "decide", check: check.value, decision: "dismissed", note: reason.value.trim() }, `Open flags of ${check.value} dismissed`), { data: { bulk: "dismiss" } }),
      "every open flag of", check, reason) : null,
    el("p", { class: "buttons" }, button("Assign", () => act({ kind: "assign", reviewer: who.value || null }, "Assigned"), { data: { bulk: "assign" } }), "to", who,
      // Of everybody where it has to be blind: nobody reviews a second time what they reviewed first.
      adjudicator ? button("Have reviewed again, blindly, by them", () => act({ kind: "second", reviewer: who.value || null }, "A second review asked for"), { data: { bulk: "second" } }) : null),
    el("p", { class: "buttons" }, button("Close", () => dialog.close(), { class: "main" })));
  dialog.showModal();
}

// The user's own file with the edits, or why it cannot be had here.
function own({ name, why, never, edits, passed, left }) {
  if (name === null) {
    const command = el("p", { class: "soft" }, "A copy of your file with the edits: ", el("code", {}, "tqpipe review apply RUN FILE --out NEW"));
    return [el("p", { class: "soft" }, `${plain(why)} `), never ? null : command];
  }
  if (!edits && !left.length) return el("p", { class: "soft" }, passed ? `${plain(name)} stays as it was: the ${plural(passed, "edit")} are of rejected segments.` : `No segment was edited: ${plain(name)} stays as it was.`);
  return [
    el("p", {}, el("a", { class: "main", href: "/api/export/corrected", download: plain(name), data: { format: "corrected" } }, `${plain(name)} with ${plural(edits, "edit")}`)),
    el("p", { class: "soft" }, `Everything else of it is as it was.${passed ? ` Left out, as rejected: ${plural(passed, "edit")}.` : ""}`),
    left.length ? el("ul", { class: "notice" }, left.map(({ id, reason }) => el("li", {}, `Segment ${plain(id)} is not in it: ${plain(reason)}.`))) : null,
  ];
}

/** `exports` [{format, label}]; `corrected` as GET /api/corrected tells; `unsaved`: segments whose edit is not saved. */
export function exportDialog(exports, corrected, unsaved) {
  const dialog = $("#export-dialog");
  fill(dialog,
    el("h2", { id: "export-title" }, "Export"),
    unsaved.length ? el("p", { class: "notice" }, `In none of these, as you have not saved it: your edit of ${unsaved.map((index) => `segment ${index + 1}`).join(", ")}.`) : null,
    el("h3", {}, "The corrected translation"),
    own(corrected),
    el("h3", {}, "The review, for other tools"),
    el("p", { class: "soft" }, "What has been saved up to now, every reviewer's."),
    el("ul", { class: "exports" }, exports.map(({ format, label }) =>
      el("li", {}, el("a", { href: `/api/export/${encodeURIComponent(format)}`, download: "", data: { format } }, plain(label ?? format))))),
    el("p", { class: "buttons" }, button("Close", () => dialog.close(), { class: "main" })));
  dialog.showModal();
}
