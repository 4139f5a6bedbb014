"""Lets `python -m casesconf_desktop` run the app, and the command that is installed with it."""

import sys

sys.dont_write_bytecode = True  # before anything of ours is imported, which Python would keep compiled
from casesconf_desktop.guard import launch  # noqa: E402 (see above)


def start() -> None:
    """Start anew in a process that wipes its memory; only then is anything else loaded."""
    launch.anew()
    from casesconf_desktop.cli import main  # noqa: PLC0415 (see above)

    sys.exit(main())


if __name__ == "__main__":
    start()
