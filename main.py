"""Starts Tereze: its windows, or one of its commands without windows."""

import sys

from app.command_line import parse


def main() -> int:
    """Run what the command line asks for; returns the exit status."""
    options = parse(sys.argv[1:])
    if options.command:
        from app.cli import run

        return run(options)
    from app.bootstrap import open_windows

    return open_windows(options)


if __name__ == "__main__":
    sys.exit(main())
