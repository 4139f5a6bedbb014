"""The floor, had it made the promise: started anew so that it wipes, kept by a keeper, locked; and not a thing more."""

import sys

from casesconf_desktop.guard import launch

launch.anew()
from casesconf_desktop.forked import Forked  # noqa: E402 (nothing is loaded twice)
from casesconf_desktop.guard.lock import Guard  # noqa: E402 (see above)
from casesconf_desktop.keeper import Keeper  # noqa: E402 (see above)
from casesconf_desktop.link import Carried, Link  # noqa: E402 (see above)


def main(link: Link | None, _carried: Carried | None) -> int:
    guard = Guard(off="off" in sys.argv[1:])
    guard.before_qt(keep=link.files if link else frozenset())
    from bench import floor  # noqa: PLC0415 (as the app loads Qt: once it is locked)

    return floor.main(*sys.argv[1:])


if __name__ == "__main__":
    sys.exit(Keeper(main, Forked, guarded="off" not in sys.argv[1:]).keep())
