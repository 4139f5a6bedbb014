"""Measures the line with 10,000 hands, against the millisecond of issue 4: `python tests/bench/line.py`.

The floor is what the simplest thing costs on the same machine in the same run: a tuple with one more entry, and a copy
of a dict of the same size.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter_ns
from tracemalloc import get_traced_memory, start, stop

sys.path.insert(0, str(Path(__file__).parents[2]))

from casesconf_desktop.core.floor import in_order, next_speaker, previous_speaker, take, up_next
from casesconf_desktop.core.hands import hand_down, hand_up, merge, step_in, step_out
from casesconf_desktop.core.line import HandKind, Line

HANDS, TIMES, KEPT = 10_000, 500, 500
GOAL, FRAME = 1_000, 16_667
START = datetime(2026, 11, 24, 19, tzinfo=UTC)
KINDS = [*HandKind]


@dataclass(frozen=True, slots=True)
class Measured:
    """What one act took, in microseconds; `goal` is None where there is none."""

    name: str
    micros: list[float]
    goal: float | None = GOAL

    def row(self) -> str:
        worst, goal = max(self.micros), self.goal
        verdict = "" if goal is None else "held" if worst < goal else "MISSED"
        said = "" if goal is None else f"{goal:,.0f}"
        return f"{self.name:<42}{median(self.micros):>10,.1f}{worst:>10,.1f}{said:>9}  {verdict}"

    @property
    def missed(self) -> bool:
        return self.goal is not None and max(self.micros) >= self.goal


def moment(number: int) -> datetime:
    return START + timedelta(minutes=number)


def full(count: int = HANDS) -> Line:
    """Raise hands of mixed kinds; every tenth is of one who spoke."""
    chance, line = Random(7), Line()
    for number in range(count // 10):
        line = next_speaker(hand_up(line, f"guest {10 * number}", START), moment(number))
    for number in range(count):
        line = hand_up(line, f"guest {number}", START, chance.choice(KINDS))
    return line


def each(
    name: str, act: Callable[[int], object], numbers: Iterable[int] = range(TIMES), goal: float | None = GOAL
) -> Measured:
    """Time an act on one line that stays as it is."""
    micros = []
    for number in numbers:
        before = perf_counter_ns()
        act(number)
        micros.append((perf_counter_ns() - before) / 1000)
    return Measured(name, micros, goal)


def chain(name: str, line: Line, act: Callable[[Line, int], Line]) -> Measured:
    """Time an act on what the one before made."""
    micros = []
    for number in range(TIMES):
        before = perf_counter_ns()
        line = act(line, number)
        micros.append((perf_counter_ns() - before) / 1000)
    return Measured(name, micros)


def on_and_new_thread(line: Line, number: int) -> Line:
    """Go on, and let somebody take up the thread: each new topic then ends one."""
    return hand_up(next_speaker(line, moment(number)), f"late {number}", START, HandKind.THREAD)


def starving() -> Line:
    """Let 10,000 who spoke wait for first voices, so that every fifth waited long."""
    line = Line()
    for number in range(HANDS // 2):
        line = next_speaker(hand_up(line, f"guest {number}", START), moment(number))
    for number in range(HANDS):
        line = hand_up(line, f"guest {number}", START, KINDS[number % 2])
    return line


def many_threads() -> Line:
    """Let 300 topics be taken out of turn, each of which ends a thread that somebody still waits for."""
    line = full()
    for number in range(300):
        line = hand_up(line, f"still {number}", START, HandKind.THREAD)
        line = hand_up(line, f"topic {number}", START)
        line = take(line, line.serial - 1, moment(number))
    return line


def undo(line: Line) -> tuple[Measured, float, bool]:
    """Keep 500 old lines and go back through them; say what they weigh, and whether the oldest is as it was."""
    expected = full()
    kept = [line]
    start()
    for number in range(KEPT):
        now = kept[-1]
        kept.append(next_speaker(now, moment(number)) if number % 2 else hand_up(now, f"new {number}", START))
    weight = get_traced_memory()[0] / KEPT
    stop()
    backwards = reversed(kept)
    measured = each("undo: go back and see who is next", lambda _: up_next(next(backwards)), range(KEPT))
    return measured, weight, kept[0] == expected


def main() -> int:
    line = full()
    keys = [hand.key for hand in line.hands]
    middle = sorted(keys)[HANDS // 2 - TIMES // 2 : HANDS // 2 + TIMES // 2]
    past, weight, same = undo(line)
    hands = tuple(line.hands)
    by_label = {hand.label: hand for hand in hands}
    rows = [
        each("floor: a tuple with one more", lambda number: (*hands, number), goal=None),
        each("floor: a copy of a dict", lambda _: dict(by_label), goal=None),
        each("add", lambda number: hand_up(line, f"new {number}", START, KINDS[number % 3])),
        chain("add, one after the other", line, lambda now, number: hand_up(now, f"new {number}", START)),
        each("who is next", lambda _: up_next(line)),
        chain("next", line, lambda now, number: next_speaker(now, moment(number))),
        chain("next, four overtake one", starving(), lambda now, number: next_speaker(now, moment(number))),
        chain("next and a hand, a thread ends each time", line, on_and_new_thread),
        chain("next, 300 threads are over", many_threads(), lambda now, number: next_speaker(now, moment(number))),
        each("previous", lambda number: previous_speaker(line, moment(number))),
        each("remove from the middle", lambda number: hand_down(line, middle[number])),
        each("merge a double", lambda number: merge(line, f"guest {number}", f"guest {HANDS - 1 - number}")),
        each("step out and in", lambda number: step_in(step_out(line, f"guest {number}"), f"guest {number}")),
        each("the thirty who are shown: one frame", lambda _: in_order(line, 30), goal=FRAME),
        past,
    ]
    missed = [row.name for row in rows if row.missed]
    told = [
        f"{line.count:,} hands, {TIMES} times each, in microseconds\n",
        f"{'':<42}{'median':>10}{'worst':>10}{'goal':>9}  verdict",
        *(row.row() for row in rows),
        f"\n{KEPT} old lines kept: {weight:,.0f} bytes each; the oldest is {'as it was' if same else 'CHANGED'}",
        f"Verdict: {'missed by ' + '; '.join(missed) if missed else 'every act under its goal'}",
    ]
    sys.stdout.write("\n".join([*told, ""]))
    return 1 if missed or not same else 0


if __name__ == "__main__":
    sys.exit(main())
