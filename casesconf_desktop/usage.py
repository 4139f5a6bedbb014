"""What the command line takes, and what --help tells of it: options, examples, and what the app ends with."""

from argparse import Action, ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from casesconf_desktop.core.languages import NAMES, SYSTEM
from casesconf_desktop.core.said import said

FASTEST = 1000.0
USUAL, LARGEST = 100, 200
"""In percent."""

WANTED = said("a number from {least} to {most} is expected, such as {example}")

EXAMPLES = {
    "casesconf-desktop": said("the usual evening"),
    "casesconf-desktop --rehearse 10": said("a first evening, ten times as fast, that teaches eight keys"),
    "casesconf-desktop --print-agenda evening > tuesday.toml": said("start an agenda of your own"),
    "casesconf-desktop --check tuesday.toml": said("see what is not right with it yet"),
    "casesconf-desktop tuesday.toml --deck prompts.toml": said("with your agenda and your prompts"),
    "casesconf-desktop --language de --room-language en": said("the console in German, the room in English"),
    "casesconf-desktop --guard report": said("what keeps the promise on this computer"),
}

EXIT_CODES = {
    0: said("done"),
    1: said("nothing can be shown: there is no display"),
    2: said("a fault in what was given"),
    3: said("the promise can't be kept, or not all of it"),
    70: said("an error that nobody caught"),
}


def parser(say: Callable[[str], str] = str, refuse: Callable[[str], str] = str) -> ArgumentParser:
    """Make the parser. `say` gives words in another language than English, for whoever reads --help.

    `refuse` does so for a number that is refused, and is asked only then.
    """
    described = say(said("Runs a CasesConf evening live. Everything stays in memory; nothing is written."))
    made = ArgumentParser(
        "casesconf-desktop",
        description=described,
        epilog=_epilog(say),
        #: Over a line that shows how a command is written.
        formatter_class=partial(Help, say(said("usage:"))),
        allow_abbrev=False,
        add_help=False,
    )
    _files(made, say)
    _evening(made, say, refuse)
    _promise(made, say)
    add = made.add_argument_group(say(said("the app itself"))).add_argument
    add("-h", "--help", action="help", help=say(said("show this help, and nothing else")))
    add("--version", action="store_true", help=say(said("show the version, and nothing else")))
    return made


class Help(RawDescriptionHelpFormatter):
    """Says `usage` where argparse has an English word of its own."""

    def __init__(self, usage: str, prog: str) -> None:
        super().__init__(prog)
        self._usage = usage

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or f"{self._usage} ")


def _files(made: ArgumentParser, say: Callable[[str], str]) -> None:
    add = made.add_argument_group(say(said("files of your own"))).add_argument
    #: NAME, FILE and SPEED stand for what is to be given after an option. A deck holds prompts, sentences to say.
    file, name = say(said("FILE")), say(said("NAME"))
    agenda = said("an agenda (TOML, CSV, a plain rundown) or a deck of yours")
    add("agenda", nargs="?", type=Path, help=say(agenda))
    add("--list-agendas", action="store_true", help=say(said("list the built-in agendas and your own")))
    add("--print-agenda", metavar=name, help=say(said("print a built-in agenda to start your own from")))
    own = say(said("prompts of your own, laid over ours: TOML"))
    add("--deck", metavar=file, type=Path, action="append", default=[], help=own)
    add("--print-deck", action="store_true", help=say(said("print our prompts to start your own from")))
    check = said("say whether an agenda or a deck is right, or what is not")
    add("--check", metavar=file, type=Path, help=say(check))


def _evening(made: ArgumentParser, say: Callable[[str], str], refuse: Callable[[str], str]) -> None:
    add = made.add_argument_group(say(said("the evening"))).add_argument
    add("--theme", choices=("dark", "light", SYSTEM), default=SYSTEM, help=say(said("the console's colours")))
    percent = said("how large the console is, on top of what the desktop wishes: 100 to 200")
    add("--text-scale", metavar=say(said("PERCENT")), type=partial(_percent, refuse), default=USUAL, help=say(percent))
    spoken = (SYSTEM, *NAMES)
    add("--language", choices=spoken, default=SYSTEM, help=say(said("the language of both screens")))
    room = said("the language that is spoken in the room: of its screen, the prompts and the scripts")
    add("--room-language", choices=spoken, default="", help=say(room))
    #: The evening passes so many times as fast, and both screens say so.
    rehearse = said("so many times as fast, marked; eight keys are taught on the way")
    add("--rehearse", metavar=say(said("SPEED")), type=partial(_speed, refuse), default=1.0, help=say(rehearse))
    play = said("with --rehearse: run the evening by itself and tell it")
    add("--play", action="store_true", help=say(play))


def _promise(made: ArgumentParser, say: Callable[[str], str]) -> None:
    add = made.add_argument_group(say(said("the promise that nothing is written"))).add_argument
    #: report and off are typed so in any language.
    guard = said(
        "report: print what keeps the promise that nothing is written; off: for debugging, both screens say so"
    )
    add("--guard", choices=("on", "off", "report"), default="on", help=say(guard))
    capture = said("Windows: let screen recorders, and magnifiers that need it, see the console")
    add("--allow-capture", action="store_true", help=say(capture))


def _epilog(say: Callable[[str], str]) -> str:
    """Set both tables for a terminal: what is too wide to stand beside an example stands below it."""
    examples = (f"  {command}\n      {say(told)}" for command, told in EXAMPLES.items())
    codes = (f"  {code:>2}  {say(told)}" for code, told in EXIT_CODES.items())
    return "\n".join((say(said("examples:")), *examples, "", say(said("exit codes:")), *codes))


def _percent(refuse: Callable[[str], str], text: str) -> int:
    number = text.removesuffix("%")
    percent = int(number) if number.isdecimal() else 0
    if not USUAL <= percent <= LARGEST:
        raise ArgumentTypeError(refuse(WANTED.format(least=f"{USUAL}", most=f"{LARGEST}", example="150")))
    return percent


def _speed(refuse: Callable[[str], str], text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 1.0 <= speed <= FASTEST:
        raise ArgumentTypeError(refuse(WANTED.format(least="1", most=f"{FASTEST:g}", example="60")))
    return speed
