"""Lets `python -m casesconf_desktop` run the app, and the command that is installed with it."""

import sys
from typing import TYPE_CHECKING

sys.dont_write_bytecode = True  # before anything of ours is imported, which Python would keep compiled
from casesconf_desktop.guard import launch  # noqa: E402 (see above)

if TYPE_CHECKING:
    from casesconf_desktop.link import Carried, Link


def start() -> None:
    """Start anew in a process that wipes its memory. That is the keeper, and the app its child."""
    launch.anew()
    if sys.platform != "linux":  # a process of Qt can be forked safely there alone
        sys.exit(_app(None, None))
    from casesconf_desktop.keeper import Keeper  # noqa: PLC0415 (only now is anything else loaded)

    sys.exit(Keeper(_app, guarded="--guard off" not in " ".join(sys.argv).replace("=", " ")).keep())


def _app(link: "Link | None", carried: "Carried | None") -> int:
    from casesconf_desktop.cli import main  # noqa: PLC0415 (the keeper itself stays small)

    return main(None, link, carried)


if __name__ == "__main__":
    start()
