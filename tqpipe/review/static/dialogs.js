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
    el("h2", { id: "bulk-title" }, `All ${n} of the list`),
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

/** `exports` [{format, label}] */
export function exportDialog(exports) {
  const dialog = $("#export-dialog");
  fill(dialog,
    el("h2", { id: "export-title" }, "Export"),
    el("p", {}, "What has been saved up to now, every reviewer's."),
    el("ul", { class: "exports" }, exports.map(({ format, label }) =>
      el("li", {}, el("a", { href: `/api/export/${encodeURIComponent(format)}`, download: "", data: { format } }, plain(label ?? format))))),
    el("p", { class: "soft" }, "The edits in a copy of your own file: ", el("code", {}, "tqpipe review apply RUN FILE --out NEW"), "."),
    el("p", { class: "buttons" }, button("Close", () => dialog.close(), { class: "main" })));
  dialog.showModal();
}
