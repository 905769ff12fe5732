"""Results and edits in the user's own file (notes: XLIFF, TMX, PO), everything else of it untouched, byte for byte."""

from tqpipe.notes.annotate import KINDS, Annotated, annotate, clean
from tqpipe.notes.corrected import Corrected, corrected
from tqpipe.notes.reviewed import read_reviewed

__all__ = ["KINDS", "Annotated", "Corrected", "annotate", "clean", "corrected", "read_reviewed"]
