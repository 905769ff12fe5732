"""A Run as something a person reads: `html.render` for an editor, `terminal.summary` for a shell."""
