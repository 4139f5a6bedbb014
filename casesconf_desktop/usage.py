"""What --help tells beyond the options: examples, and what the app ends with."""

EXAMPLES = {
    "casesconf-desktop": "the usual evening",
    "casesconf-desktop --rehearse 60": "an evening sixty times as fast, to practise",
    "casesconf-desktop --print-agenda evening > tuesday.toml": "start an agenda of your own",
    "casesconf-desktop --check tuesday.toml": "see what is not right with it yet",
    "casesconf-desktop tuesday.toml --deck prompts.toml": "with your agenda and your prompts",
    "casesconf-desktop --guard report": "what keeps the promise on this computer",
}

EXIT_CODES = {
    0: "done",
    1: "nothing can be shown: there is no display",
    2: "a fault in what was given",
    3: "the promise can't be kept, or not all of it",
    70: "an error that nobody caught",
}


def epilog() -> str:
    """Set both tables for a terminal: what is too wide to stand beside an example stands below it."""
    examples = (f"  {command}\n      {told}" for command, told in EXAMPLES.items())
    codes = (f"  {code:>2}  {told}" for code, told in EXIT_CODES.items())
    return "\n".join(("examples:", *examples, "", "exit codes:", *codes))
