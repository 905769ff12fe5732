"""Numbers per pair: quality from our model, adequacy from the encoder, sacreBLEU's metrics with a reference."""

from tqpipe.scoring import adequacy, reference

__all__ = ["NAMES", "QUALITY", "adequacy", "reference"]

#: Every score a record has, in column order; `quality` and `broken` are the quality model's.
QUALITY = ("quality", "broken")
NAMES: tuple[str, ...] = (*QUALITY, *adequacy.NAMES, *reference.NAMES)
