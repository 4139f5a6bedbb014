"""The command line: what to start, and the exit code (usage.py tells what each means)."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from casesconf_desktop import assets
from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.desk.privacy import told_as_text
from casesconf_desktop.core.desk.setup import agenda_detail
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.said import laid, said
from casesconf_desktop.files import decks
from casesconf_desktop.files.agendas import builtin, builtin_source, found
from casesconf_desktop.files.faults import Fault, gathered
from casesconf_desktop.files.given import detail, read_given
from casesconf_desktop.guard.environment import settle
from casesconf_desktop.guard.lock import Guard, TooLateError
from casesconf_desktop.link import Carried, Link
from casesconf_desktop.usage import epilog

NOTHING_TO_SHOW, FAULT, UNGUARDED = 1, 2, 3
#: The gap holds a command.
NO_DISPLAY = said(
    "There is no display here to open a window on. In a desktop session it opens by itself; without one, {command}"
    " tells an evening."
).format(command="QT_QPA_PLATFORM=offscreen casesconf-desktop --rehearse 600 --play")
FASTEST = 1000.0


def main(argv: Sequence[str] | None = None, link: Link | None = None, carried: Carried | None = None) -> int:
    """Answer what can be answered at once; only then load Qt and open the windows.

    `link` leads to the keeper; `carried` is what was kept of an app that crashed.
    """
    settle()
    options = _parser().parse_args(argv)
    if options.version:
        return _version()
    try:
        if options.list_agendas:
            return _list_agendas()
        if options.print_agenda:
            _print(builtin_source(assets.root(), options.print_agenda))
            return 0
        if options.print_deck:
            _print(decks.builtin_source(assets.root()))
            return 0
        if options.check:
            return _check(options.check)
        if options.guard == "report":
            return _report()
    except Fault as fault:
        print(fault.told, file=sys.stderr)
        return FAULT
    return _run(options, link, carried or Carried())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="casesconf-desktop",
        description=said("Runs a CasesConf evening live. Everything stays in memory; nothing is written."),
        epilog=epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    #: These three head groups of options of the command line.
    own = parser.add_argument_group(said("files of your own")).add_argument
    evening = parser.add_argument_group(said("the evening")).add_argument
    promise = parser.add_argument_group(said("the promise that nothing is written")).add_argument
    #: NAME, FILE and SPEED stand for what is to be given after an option.
    name, file, speed = said("NAME"), said("FILE"), said("SPEED")
    #: This and what follows explains the options. A deck holds prompts: sentences that a facilitator may say.
    agenda = said("an agenda (TOML, CSV, a plain rundown) or a deck of yours")
    parser.add_argument("agenda", nargs="?", type=Path, help=agenda)
    own("--list-agendas", action="store_true", help=said("list the built-in agendas and your own"))
    own("--print-agenda", metavar=name, help=said("print a built-in agenda to start your own from"))
    deck = said("prompts of your own, laid over ours: TOML")
    own("--deck", metavar=file, type=Path, action="append", default=[], help=deck)
    own("--print-deck", action="store_true", help=said("print our prompts to start your own from"))
    own("--check", metavar=file, type=Path, help=said("say whether an agenda or a deck is right, or what is not"))
    evening("--theme", choices=("dark", "light", "system"), default="system", help=said("the console's colours"))
    #: The evening passes so many times as fast, and both screens say so.
    evening("--rehearse", metavar=speed, type=_speed, default=1.0, help=said("so many times as fast, marked"))
    evening("--play", action="store_true", help=said("with --rehearse: run the evening by itself and tell it"))
    #: report and off are typed so in any language.
    guard = said(
        "report: print what keeps the promise that nothing is written; off: for debugging, both screens say so"
    )
    promise("--guard", choices=("on", "off", "report"), default="on", help=guard)
    capture = said("Windows: let screen recorders, and magnifiers that need it, see the console")
    promise("--allow-capture", action="store_true", help=capture)
    parser.add_argument("--version", action="store_true", help=said("show the version, and nothing else"))
    return parser


def _version() -> int:
    from importlib.metadata import version  # noqa: PLC0415 (30 ms that the first picture does not need)

    print(f"casesconf-desktop {version('casesconf-desktop')}")
    return 0


def _print(source: str) -> None:
    """Print a file as it is, in UTF-8 wherever it goes: what is read back is written so."""
    sys.stdout.flush()
    sys.stdout.buffer.write(source.encode("utf-8"))
    sys.stdout.buffer.flush()


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 1.0 <= speed <= FASTEST:
        wanted = said("a number from {least} to {most} is expected, such as {example}")
        raise argparse.ArgumentTypeError(wanted.format(least="1", most=f"{FASTEST:g}", example="60"))
    return speed


def _list_agendas() -> int:
    for agenda in builtin(assets.root()):
        print(laid("{name:<14} {detail}", name=agenda.name, detail=agenda_detail(agenda)))
    for path in found():
        print(path)
    return 0


def _check(path: Path) -> int:
    #: A file, and what it is: "mine.toml is fine: 2 h, three cases, one break."
    print(said("{file} is fine: {what}.").format(file=path.name, what=detail(read_given(path))))
    return 0


def _report() -> int:
    """Put everything in force in this process, and tell what is."""
    guard = Guard()
    guard.before_qt(speaks=True)
    guard.with_windows()
    promise = guard.promise
    print(told_as_text(promise))
    return 0 if promise.whole else UNGUARDED


def _own(path: Path | None, named: Sequence[Path]) -> tuple[tuple[Agenda | Deck, ...], tuple[str, ...]]:
    """Read what was named; a fault is told in the window, and the evening goes on without that file."""
    reads: list[Callable[[], Agenda | Deck]] = [partial(decks.read_deck, deck) for deck in named]
    if path is not None:
        reads.insert(0, partial(read_given, path))
    return gathered(reads)


def _display() -> bool:
    """Tell whether a window can be shown: on Linux some display must be named, or another platform be asked for."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _run(options: argparse.Namespace, link: Link | None, carried: Carried) -> int:
    if not _display():
        print(NO_DISPLAY, file=sys.stderr)
        return NOTHING_TO_SHOW
    given, troubles = _own(options.agenda, options.deck)
    if troubles and options.play:
        print(*troubles, sep="\n", file=sys.stderr)
        return FAULT
    guard = Guard(off=options.guard == "off", capture=options.allow_capture)
    try:
        guard.before_qt(speaks=options.play, keep=link.files if link else frozenset())
    except TooLateError as late:
        print(said("Not started: {why}.").format(why=late.args[0]), file=sys.stderr)
        return UNGUARDED
    agenda = next((one for one in given if isinstance(one, Agenda)), None)
    own = tuple(one for one in given if isinstance(one, Deck))
    from casesconf_desktop import app  # noqa: PLC0415 (Qt is loaded only when a window is wanted)

    start = app.Start(agenda, own, troubles, options.theme, options.rehearse, options.play, guard, link, carried)
    return app.run_plain(start) if carried.often else app.run(start)
