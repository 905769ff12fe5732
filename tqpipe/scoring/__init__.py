"""Numbers per pair: adequacy from the encoder, and sacreBLEU's metrics where there is a reference."""

from tqpipe.scoring import adequacy, reference

__all__ = ["NAMES", "adequacy", "reference"]

#: Every score a record has, in column order.
NAMES: tuple[str, ...] = (*adequacy.NAMES, *reference.NAMES)
