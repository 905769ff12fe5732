"""`python -m tqpipe.cli`: the console script where it is not on the PATH."""

from tqpipe.cli import main

if __name__ == "__main__":
    main()
