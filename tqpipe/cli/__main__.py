"""`python -m tqpipe.cli`: the console script where it is not on the PATH."""

from tqpipe.cli import console

if __name__ == "__main__":
    console()
