"""What --help tells beyond the options: examples, and what the app ends with."""

from casesconf_desktop.core.said import joined, laid, said

EXAMPLES = {
    #: Each of these says in a few words what a command that stands above it does.
    "casesconf-desktop": said("the usual evening"),
    "casesconf-desktop --rehearse 60": said("an evening sixty times as fast, to practise"),
    "casesconf-desktop --print-agenda evening > tuesday.toml": said("start an agenda of your own"),
    "casesconf-desktop --check tuesday.toml": said("see what is not right with it yet"),
    "casesconf-desktop tuesday.toml --deck prompts.toml": said("with your agenda and your prompts"),
    "casesconf-desktop --guard report": said("what keeps the promise on this computer"),
}

EXIT_CODES = {
    #: Each of these says what a number means with which the app ends.
    0: said("done", "the app ended"),
    1: said("nothing can be shown: there is no display"),
    2: said("a fault in what was given"),
    3: said("the promise can't be kept, or not all of it"),
    70: said("an error that nobody caught"),
}


def epilog() -> str:
    """Set both tables for a terminal: what is too wide to stand beside an example stands below it."""
    examples = (laid("  {command}\n      {told}", command=command, told=told) for command, told in EXAMPLES.items())
    codes = (laid("  {code:>2}  {told}", code=str(code), told=told) for code, told in EXIT_CODES.items())
    return joined("\n", (said("examples:"), *examples, "", said("exit codes:"), *codes))
