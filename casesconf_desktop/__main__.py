"""Lets `python -m casesconf_desktop` run the app, and the command that is installed with it."""

import sys

from casesconf_desktop.guard import launch


def start() -> None:
    """Start anew in a process that wipes its memory; only then is anything else loaded."""
    launch.anew()
    from casesconf_desktop.cli import main  # noqa: PLC0415 (see above)

    sys.exit(main())


if __name__ == "__main__":
    start()
