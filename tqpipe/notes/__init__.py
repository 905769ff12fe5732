"""Results as notes in the user's own file (XLIFF, TMX, PO), everything else of it untouched, byte for byte."""

from tqpipe.notes.annotate import KINDS, Annotated, annotate, clean
from tqpipe.notes.reviewed import read_reviewed

__all__ = ["KINDS", "Annotated", "annotate", "clean", "read_reviewed"]
