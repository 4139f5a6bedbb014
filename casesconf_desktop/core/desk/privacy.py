"""What is said of the promise that nothing is written: no more than is true on this machine (memory-only.md)."""

from dataclasses import dataclass

from casesconf_desktop.core.desk.strip import Item, Mood
from casesconf_desktop.core.desk.told import Told
from casesconf_desktop.core.promise import Held, Layer, Promise

OFF = "The guard is off"
NOT_FOR_NAMES = "for debugging only: type no name"
WRITTEN = "Nothing is being written"
KERNEL = "The kernel refuses this program every file write, every program start and every new connection."
PARTLY = "Not all that could guard this evening is in force here. What is missing is told below."
PROGRAM = "This program does not write. Nothing on this system enforces it."
SANDBOX = "The system refuses this program file writes. Programs and connections it does not start, unenforced."
NEVER = (
    "Cameras, phones and screen recorders. Administrators and malware. What the desktop and its input methods"
    " remember. Hibernation. That the app was started. A laptop taken while it runs."
)
MARKS = {True: "yes", False: "NO", None: "-"}
SWAP, SWAP_OFF = "This can't vouch for the computer: {}. Memory may reach the disk.", "None of it in clear on a disk."


@dataclass(frozen=True, slots=True)
class PrivacyView:
    """`check` are commands for somebody who wants to see it from outside; `never` is what no program can promise."""

    title: str
    lead: str
    rows: tuple[Told, ...]
    tried: str
    check: tuple[str, ...]
    never: str = NEVER


def shield(promise: Promise, rehearsal: float = 1.0) -> Item:
    """Put the promise in one line; a rehearsal, so many times as fast, tells of itself."""
    if promise.off:
        return Item(Mood.SOON, OFF, NOT_FOR_NAMES)
    if not promise.kernel:
        return Item(Mood.SOON, "This program does not write", "the system does not enforce it")
    if promise.missing or promise.refused < promise.attempts:
        return Item(Mood.SOON, "Not all is guarded", f"{_tried(promise)}")
    if promise.swap:
        return Item(Mood.SOON, "Swap is on", "memory may reach the disk")
    if rehearsal > 1:
        return Item(Mood.FINE, f"Rehearsal, {rehearsal:g} times as fast", "nothing is written")
    return Item(Mood.FINE, WRITTEN, _tried(promise))


def privacy_view(promise: Promise) -> PrivacyView:
    return PrivacyView(
        WRITTEN if promise.whole else shield(promise).strong,
        _lead(promise),
        (*(_row(held) for held in promise.held), *_swap(promise)),
        _since(promise),
        _check(promise),
    )


def told_as_text(promise: Promise) -> str:
    """Tell it all in plain lines, for a terminal."""
    view = privacy_view(promise)
    marks = [MARKS[held.held] for held in promise.held] + [MARKS[not promise.swap]]
    rows = [f"{mark:<5}{row.head:<20}{row.sentence}" for mark, row in zip(marks, view.rows, strict=False)]
    checks = [f"     {command}" for command in view.check]
    return "\n".join([view.title + ".", view.lead, *rows, view.tried, *checks, f"Never promised: {view.never}"])


def _lead(promise: Promise) -> str:
    if promise.off:
        return "It was started with --guard off. Nothing is enforced, and names do not belong here."
    if not promise.kernel:
        return SANDBOX if any(held.layer is Layer.FILES and held.held for held in promise.held) else PROGRAM
    return PARTLY if promise.missing or promise.refused < promise.attempts else KERNEL


def _tried(promise: Promise) -> str:
    return f"{promise.refused} of {promise.attempts} attempts refused" if promise.attempts else "in memory only"


def _since(promise: Promise) -> str:
    tried = f"{promise.refused} of {promise.attempts} real attempts to write were refused. " if promise.attempts else ""
    times = "once" if promise.stopped == 1 else f"{promise.stopped} times"
    return f"{tried}Since then something tried {times}." if promise.stopped else f"{tried}Nothing has tried since."


def _row(held: Held) -> Told:
    return Told(Mood.SOON if held.held is False else Mood.FINE, held.layer.value, held.told)


def _swap(promise: Promise) -> tuple[Told, ...]:
    if not promise.kernel or promise.off:
        return ()
    told = SWAP.format(promise.swap) if promise.swap else SWAP_OFF
    of_this = f" {promise.swapped} of this program now." if promise.swapped else ""
    return (Told(Mood.SOON if promise.swap else Mood.FINE, "Swap", told + of_this),)


def _check(promise: Promise) -> tuple[str, ...]:
    """Give commands that show what is in force, and only that."""
    held = {layer.layer for layer in promise.held if layer.held}
    calls = (f"grep -E 'Seccomp|NoNewPrivs' /proc/{promise.pid}/status",) if Layer.CALLS in held else ()
    size = (f"grep 'file size' /proc/{promise.pid}/limits",) if Layer.SIZE in held else ()
    return calls + size
