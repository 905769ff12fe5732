"""Whole corpora: `plan` is what to do, `local` does it on one machine, `on_ray` on many, `finish` closes the books."""
