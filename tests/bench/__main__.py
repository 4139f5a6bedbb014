"""Measures every row of the performance goals against the floor, in one run: `make bench`, `make bench ONLY=start`.

Ends with 1 where a goal is missed. Prints and writes nothing.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator

from bench import flips, lists, press, rest, soak, start, tick
from bench.row import HEAD, Row
from bench.screen import Screen, screen

ROWS: dict[str, Callable[..., Iterator[Row]]] = {
    "start": start.measure,
    "rest": rest.measure,
    "tick": tick.measure,
    "flips": flips.measure,
    "press": press.measure,
    "lists": lists.measure,
    "soak": soak.measure,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("only", nargs="*", choices=[[], *ROWS])
    parser.add_argument("--tiny", action="store_true", help="each once, to see that it runs: its numbers mean nothing")
    options = parser.parse_args()
    if options.tiny:
        os.environ["SETTLED"] = "50"
    with screen() as shown:
        print(HEAD)
        missed = [row for name in options.only or ROWS for row in told(ROWS[name], shown, tiny=options.tiny)]
    print("Every goal is held." if not missed else f"{len(missed)} MISSED: {'; '.join(row.name for row in missed)}.")
    return int(bool(missed))


def told(measure: Callable[..., Iterator[Row]], shown: Screen, *, tiny: bool) -> Iterator[Row]:
    """Print each row as it comes; gives those that are missed."""
    for row in measure(shown, tiny=tiny):
        print(row.told(), flush=True)
        if not row.held:
            yield row


if __name__ == "__main__":
    sys.exit(main())
