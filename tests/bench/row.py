"""One line of the table: what was measured, the floor it stands on, and the goal."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

HEAD = f"{'':<60}{'floor':>10}{'ours':>10}{'ratio':>8}{'goal':>14}  verdict"


@dataclass(frozen=True, slots=True)
class Row:
    """`goal` is the most that `ours` may be, where `times` of the floor; None asks nothing."""

    name: str
    ours: float
    unit: str
    goal: float | None = None
    floor: float | None = None
    times: bool = False

    @property
    def ratio(self) -> float | None:
        return self.ours / self.floor if self.floor else None

    @property
    def held(self) -> bool:
        if self.goal is None:
            return True
        return self.ours <= self.goal * (self.floor or 0.0 if self.times else 1.0)

    def told(self) -> str:
        goal = "" if self.goal is None else f"{self.goal:g} x floor" if self.times else f"{self.goal:g} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        verdict = "told only" if self.goal is None else "held" if self.held else "MISSED"
        name = f"{self.name}, {self.unit}"
        return f"{name:<60}{_number(self.floor):>10}{_number(self.ours):>10}{ratio:>8}{goal:>14}  {verdict}"


def at(share: float, values: Sequence[float]) -> float:
    """Tell the value that this share of all values does not exceed."""
    if share >= 1 or len(values) < 2:
        return max(values)
    return quantiles(values, n=1000, method="inclusive")[round(share * 1000) - 1]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,.2f}" if abs(value) < 100 else f"{value:,.0f}"
