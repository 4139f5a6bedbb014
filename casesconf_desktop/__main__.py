"""Lets `python -m casesconf_desktop` run the app, and the command that is installed with it."""

import gc
import sys

sys.dont_write_bytecode = True  # before anything of ours is imported, which Python would keep compiled
from casesconf_desktop.guard import launch  # noqa: E402 (see above)

LINUX = sys.platform == "linux"
TYPE_CHECKING = False  # that of typing, which the first of the two starts does without

if TYPE_CHECKING:
    from casesconf_desktop.child import Child
    from casesconf_desktop.link import Carried, Link


def start() -> None:
    """Start anew in a process that wipes its memory. That is the keeper, and the app its child."""
    launch.anew()
    gc.disable()  # nothing that is loaded is let go of: it is looked through once, when both windows are seen
    from casesconf_desktop.guard import process, trouble  # noqa: PLC0415 (only now is anything else loaded)

    process.open_streams()
    sys.excepthook, sys.unraisablehook = trouble.telling(lambda _: None), trouble.unraisable
    from casesconf_desktop.keeper import Keeper  # noqa: PLC0415 (see above)

    gc.freeze()  # or each collection of the app would write to, and so part, the pages that the two share
    sys.exit(Keeper(_app, _child(), guarded=_guarded()).keep())


def _child() -> "type[Child]":
    """Choose how the app is started again: only on Linux can it be forked."""
    if LINUX:
        from casesconf_desktop.forked import Forked  # noqa: PLC0415 (the other is not loaded)

        return Forked
    from multiprocessing import freeze_support  # noqa: PLC0415 (see above)

    from casesconf_desktop.spawned import Spawned  # noqa: PLC0415 (see above)

    freeze_support()  # a bundled app that is started as a child goes on as one from here
    return Spawned


def _guarded() -> bool:
    """Tell whether the guard is on, as the app is going to understand its arguments."""
    from argparse import ArgumentParser  # noqa: PLC0415 (see above)

    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--guard", nargs="?")  # what else is wrong with it the app is going to say
    return bool(parser.parse_known_args()[0].guard != "off")


def _app(link: "Link | None", carried: "Carried | None") -> int:
    from casesconf_desktop.cli import main  # noqa: PLC0415 (the keeper itself stays small)

    return main(None, link, carried)


if __name__ == "__main__":
    start()
