"""`python -m tqpipe.checks` writes docs/checks.md to standard output."""

import sys

from tqpipe.checks import describe

sys.stdout.write(describe())
