"""What is said of a pair that looks doubtful and has no flag that counts: why it is called all the same.

A waiver of a flag takes the rules' finding out of the risk; what the models think of the pair as a whole stays.
"""

from __future__ import annotations

from tqpipe.types import Record


def waived(record: Record) -> str:
    """That all flags of a pair are waived, as the beginning of a sentence; "" where one counts, or there is none."""
    if not record.flags or any(flag.waived is None for flag in record.flags):
        return ""
    return "Its flag is waived" if len(record.flags) == 1 else "All its flags are waived"
