"""What the keeper kept of an app that crashed, as the next one takes it over."""

from tzlocal import get_localzone

from casesconf_desktop.carried import State
from casesconf_desktop.core.said import Said, said
from casesconf_desktop.encoder import decode
from casesconf_desktop.link import Carried


def kept(carried: Carried | None) -> tuple[State | None, tuple[Said, ...]]:
    """Take it over, if an app crashed; tells what to say of it, nothing if none did."""
    if carried is None or not carried.state:
        return None, ()
    try:
        state = taken(carried)
    except Exception as error:  # noqa: BLE001 (whatever a damaged state raises: the evening begins anew, and says so)
        #: The app crashed: why, and what went wrong after it as programmers name it, such as "ValueError".
        lost = said("The app stopped ({why}), and what was kept can't be read ({error}).")
        return None, (lost.format(why=carried.why, error=type(error).__name__),)
    #: The app crashed, and went on at once; in brackets stands why: "SIGSEGV", "it did not answer any more".
    stopped = said("The app stopped for a moment ({why}). The evening is as it was; what was being typed is not.")
    return state, (stopped.format(why=carried.why),)


def taken(carried: Carried) -> State:
    """Read it, once: it is wiped then. Raises whatever a damaged state raises."""
    try:
        return decode(carried.state, carried.parts, get_localzone())
    finally:
        carried.wipe()
