"""What is said of the promise that nothing is written: no more than is true on this machine (memory-only.md)."""

from msgspec import Struct

from casesconf_desktop.core.desk.strip import Item, Mood
from casesconf_desktop.core.desk.told import Told
from casesconf_desktop.core.promise import LAYERS, Held, Layer, Promise
from casesconf_desktop.core.said import joined, laid, said

#: The guard keeps the promise that nothing is written. This is said of a run that was asked not to have it.
OFF, NOT_FOR_NAMES = said("The guard is off"), said("for debugging only: type no name")
WRITTEN = said("Nothing is being written")
#: The kernel of the operating system; this and the next three say how well it is kept that nothing is written.
KERNEL = said("The kernel refuses this program every file write, every program start and every new connection.")
PARTLY = said("Not all that could guard this evening is in force here. What is missing is told below.")
PROGRAM = said("This program does not write. Nothing on this system enforces it.")
SANDBOX = said("The system refuses this program file writes. Programs and connections it does not start, unenforced.")
#: What no program can promise to keep out, or to hide.
NEVER = said(
    "Cameras, phones and screen recorders. Administrators and malware. What the desktop and its input methods"
    " remember. Hibernation. That the app was started. A laptop taken while it runs."
)
#: Whether something is in force, at the beginning of a line in a terminal, in four letters or fewer.
MARKS = {True: said("yes"), False: said("NO"), None: "-"}
#: Swap: memory that the system puts on a disk. The gap says why that may happen in clear.
SWAP = said("This can't vouch for the computer: {why}. Memory may reach the disk.")
SWAP_OFF = said("None of it in clear on a disk.")


class PrivacyView(Struct, frozen=True):
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
        #: Here and below, the first words head the second ones, in one line.
        return Item(Mood.SOON, said("This program does not write"), said("the system does not enforce it"))
    if promise.missing or promise.refused < promise.attempts:
        return Item(Mood.SOON, said("Not all is guarded"), _tried(promise))
    if promise.swap:
        return Item(Mood.SOON, said("Swap is on"), said("memory may reach the disk"))
    if rehearsal > 1:
        fast = said("Rehearsal, {speed} times as fast").format(speed=f"{rehearsal:g}")
        return Item(Mood.FINE, fast, said("nothing is written"))
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
    rows = [
        laid("{mark:<5}{head:<20}{sentence}", mark=mark, head=row.head, sentence=row.sentence)
        for mark, row in zip(marks, view.rows, strict=False)
    ]
    checks = [f"     {command}" for command in view.check]
    never = said("Never promised: {what}").format(what=view.never)
    return joined("\n", [laid("{title}.", title=view.title), view.lead, *rows, view.tried, *checks, never])


def _lead(promise: Promise) -> str:
    if promise.off:
        #: --guard off is typed so in any language.
        return said("It was started with --guard off. Nothing is enforced, and names do not belong here.")
    if not promise.kernel:
        return SANDBOX if any(held.layer is Layer.FILES and held.held for held in promise.held) else PROGRAM
    return PARTLY if promise.missing or promise.refused < promise.attempts else KERNEL


def _tried(promise: Promise) -> str:
    if not promise.attempts:
        return said("in memory only")
    #: Attempts to write, made on purpose: all should be refused.
    tried = said("{refused} of {attempts} attempts refused")
    return tried.format(refused=promise.refused, attempts=promise.attempts)


def _since(promise: Promise) -> str:
    #: Made on purpose: all should be refused.
    tried = said("{refused} of {attempts} real attempts to write were refused.")
    told = [tried.format(refused=promise.refused, attempts=promise.attempts)] if promise.attempts else []
    if not promise.stopped:
        return joined(" ", (*told, said("Nothing has tried since.")))
    #: Something tried to write, and was stopped.
    times = said("Since then something tried %n time(|s).", "", promise.stopped)
    return joined(" ", (*told, said("Since then something tried once.") if promise.stopped == 1 else times))


def _row(held: Held) -> Told:
    return Told(Mood.SOON if held.held is False else Mood.FINE, LAYERS[held.layer], held.told)


def _swap(promise: Promise) -> tuple[Told, ...]:
    if not promise.kernel or promise.off:
        return ()
    told = [SWAP.format(why=promise.swap) if promise.swap else SWAP_OFF]
    if promise.swapped:
        #: So much of the memory of this program lies in swap, such as "12 kB".
        told.append(said("{amount} of this program now.").format(amount=promise.swapped))
    return (Told(Mood.SOON if promise.swap else Mood.FINE, said("Swap"), joined(" ", told)),)


def _check(promise: Promise) -> tuple[str, ...]:
    """Give commands that show what is in force, and only that: in the app, and in the keeper, which is locked alike."""
    pids = f"{{{promise.keeper},{promise.pid}}}" if promise.keeper else f"{promise.pid}"
    held = {layer.layer for layer in promise.held if layer.held}
    calls = (f"grep -E 'Seccomp|NoNewPrivs' /proc/{pids}/status",) if Layer.CALLS in held else ()
    size = (f"grep 'file size' /proc/{pids}/limits",) if Layer.SIZE in held else ()
    return calls + size
