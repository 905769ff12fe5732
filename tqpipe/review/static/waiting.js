// What waits to be saved is shown as it will be, marked as not saved yet.

/** The segment with what the outbox's items will change of it. */
export function withWaiting(segment, items) {
  const shown = { ...segment, flags: segment.flags.map((flag) => ({ ...flag, pending: false })), pending: false };
  for (const { body, about } of items) {
    if (about.index !== segment.index) continue;
    if (body.kind === "decide") {
      const flag = shown.flags.find((f) => f.id === body.flag);
      if (flag) Object.assign(flag, { decision: body.decision, note: body.note ?? flag.note, pending: true });
    }
    if (body.kind === "status" || (body.kind === "edit" && body.status)) Object.assign(shown, { status: body.status, pending: true });
    if (body.kind === "score") Object.assign(shown, { score: body.quality, pending: true });
    if (body.kind === "assign") Object.assign(shown, { assigned: body.reviewer, pending: true });
  }
  return shown;
}
