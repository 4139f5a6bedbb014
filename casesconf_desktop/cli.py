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
from casesconf_desktop.core.languages import ENGLISH, NAMES, SYSTEM, nearest, wanted_by
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.said import laid, said
from casesconf_desktop.files import decks
from casesconf_desktop.files.agendas import builtin, builtin_source, found
from casesconf_desktop.files.faults import Fault, gathered
from casesconf_desktop.files.given import detail, read_given
from casesconf_desktop.guard.environment import enlarge, settle
from casesconf_desktop.guard.lock import Guard, TooLateError
from casesconf_desktop.link import Carried, Link
from casesconf_desktop.usage import parser

NOTHING_TO_SHOW, FAULT, UNGUARDED = 1, 2, 3
#: The gap holds a command.
NO_DISPLAY = said(
    "There is no display here to open a window on. In a desktop session it opens by itself; without one, {command}"
    " tells an evening."
).format(command="QT_QPA_PLATFORM=offscreen casesconf-desktop --rehearse 600 --play")


def main(argv: Sequence[str] | None = None, link: Link | None = None, carried: Carried | None = None) -> int:
    """Answer what can be answered at once; only then load Qt and open the windows.

    `link` leads to the keeper; `carried` is what was kept of an app that crashed.
    """
    settle()
    given = sys.argv[1:] if argv is None else argv
    say = lambda words: _said(_asked_for(given), words)  # noqa: E731 (said twice in the next line)
    options = parser(say if {"-h", "--help"} & {*given} else str, say).parse_args(given)
    code = _code(options.language)
    if options.version:
        return _version()
    try:
        if options.list_agendas:
            return _list_agendas(code)
        if options.print_agenda:
            _print(builtin_source(assets.root(), options.print_agenda))
            return 0
        if options.print_deck:
            _print(decks.builtin_source(assets.root(), _code(options.room_language or options.language)))
            return 0
        if options.check:
            return _check(options.check, code)
        if options.guard == "report":
            return _report(code)
    except Fault as fault:
        print(_said(code, fault.told), file=sys.stderr)
        return FAULT
    return _run(options, link, carried or Carried())


def _asked_for(given: Sequence[str]) -> str:
    """Give the language in which to help; what else is wrong with what was given does not matter to that."""
    first = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    first.add_argument("--language", nargs="?")
    named = first.parse_known_args(given)[0].language
    return _code(named if named in NAMES else SYSTEM)


def _code(named: str) -> str:
    """Give the code of a language; that of the system, as far as its environment tells it."""
    return nearest(wanted_by(os.environ)) if named == SYSTEM else named


def _said(code: str, words: str) -> str:
    """Say words for a terminal. Qt is loaded for that only where they are not English, and its file is there."""
    if code == ENGLISH:
        return words
    from casesconf_desktop.ui.language import language  # noqa: PLC0415 (see above)

    try:
        return language(code, assets.root()).say(words)
    except FileNotFoundError:
        return words


def _version() -> int:
    from importlib.metadata import version  # noqa: PLC0415 (30 ms that the first picture does not need)

    print(f"casesconf-desktop {version('casesconf-desktop')}")
    return 0


def _print(source: str) -> None:
    """Print a file as it is, in UTF-8 wherever it goes: what is read back is written so."""
    sys.stdout.flush()
    sys.stdout.buffer.write(source.encode("utf-8"))
    sys.stdout.buffer.flush()


def _list_agendas(code: str) -> int:
    for agenda in builtin(assets.root()):
        print(
            _said(code, laid("{name:<14} {detail}", name=str(agenda.name), detail=agenda_detail(agenda)))
        )  # the name that --print-agenda takes
    for path in found():
        print(path)
    return 0


def _check(path: Path, code: str) -> int:
    #: A file, and what it is: "mine.toml is fine: 2 h, three cases, one break."
    fine = said("{file} is fine: {what}.").format(file=path.name, what=detail(read_given(path)))
    print(_said(code, fine))
    return 0


def _report(code: str) -> int:
    """Put everything in force in this process, and tell what is."""
    guard = Guard()
    guard.before_qt(speaks=True)
    guard.with_windows()
    promise = guard.promise
    print(_said(code, told_as_text(promise)))
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
        print(_said(_code(options.language), NO_DISPLAY), file=sys.stderr)
        return NOTHING_TO_SHOW
    given, troubles = _own(options.agenda, options.deck)
    if troubles and options.play:
        print(*(_said(_code(options.language), told) for told in troubles), sep="\n", file=sys.stderr)
        return FAULT
    guard = Guard(off=options.guard == "off", capture=options.allow_capture)
    try:
        guard.before_qt(speaks=options.play, keep=link.files if link else frozenset())
    except TooLateError as late:
        told = said("Not started: {why}.").format(why=late.args[0])
        print(_said(_code(options.language), told), file=sys.stderr)
        return UNGUARDED
    agenda = next((one for one in given if isinstance(one, Agenda)), None)
    own = tuple(one for one in given if isinstance(one, Deck))
    enlarge(options.text_scale)
    from casesconf_desktop.shown import Start  # noqa: PLC0415 (Qt is loaded only when a window is wanted)

    start = Start(
        agenda,
        own,
        troubles,
        theme=options.theme,
        speed=options.rehearse,
        play=options.play,
        guard=guard,
        link=link,
        carried=carried,
        language=options.language,
        room_language=options.room_language,
    )
    if carried.often:
        from casesconf_desktop.after_crashes import run_plain  # noqa: PLC0415 (hardly ever)

        return run_plain(start)
    from casesconf_desktop.app import run  # noqa: PLC0415 (see above)

    return run(start)
