"""Where things stand on the console, for each size of the window (look.md section 4). All lengths are in pixels."""

from msgspec import Struct

ROOMY_WIDTH, ROOMY_HEIGHT = 1400, 800
"""From this size on the console has the measures of 1440 x 900, below it those of 1280 x 720."""
TABBED_WIDTH = 1200
"""Under this width the main column would have no room for the dial and its keys beside a right column."""
NOTICE = 36
"""Of a sentence over the strip, in one line. Prompts leave room for it, so that none of them moves when it comes."""
KEYS_WIDTH, KEYS_HEIGHT = 320, 236
"""The least that the words and keys beside the dial need."""


class Measures(Struct, frozen=True):
    """Where things stand. Column widths hold their hairline; `main` is the height over the strip.

    `top` is the space over and under the dial. The rail's clock begins at `rail_top`, its rows at `rows_top`. `pad`
    and `side` are the side paddings of the main and the right column, `gap` stands beside the dial. The type is small
    where the measures are not `roomy`.
    """

    roomy: bool
    main: int
    strip: int
    rail: int
    right: int
    pad: int
    side: int
    gap: int
    top: int
    rail_top: int
    rows_top: int
    dial: int
    prompt_row: int
    hand_row: int
    right_shown: bool

    @property
    def now(self) -> int:
        """The height of the now panel."""
        return max(self.dial, KEYS_HEIGHT) + 2 * self.top

    @property
    def middle(self) -> int:
        """The height for what stands under the now panel while a sentence stands over the strip."""
        return self.main - self.now - 1 - NOTICE

    def agenda_row(self, rows: int) -> int:
        """Give the height of a plain row of the rail when there are this many."""
        return round(_between(46, (self.main - 86) / rows, 72))


def measures(width: int, height: int) -> Measures:
    """Measure out a window. Only the main column stretches, and with it the dial and the rows."""
    roomy = width >= ROOMY_WIDTH and height >= ROOMY_HEIGHT
    rail, right, strip = (296, 360, 44) if roomy else (264, 336, 40)
    pad, gap = (32, 44) if roomy else (24, 28)
    main, right_shown = height - strip, width >= TABBED_WIDTH
    beside = width - rail - (right if right_shown else 0) - 2 * pad - gap
    wished = 0.42 * main if roomy else 0.45 * main - 34  # the pictures of 1280 are a little below the rule of 0.42
    return Measures(
        roomy=roomy,
        main=main,
        strip=strip,
        rail=rail,
        right=right,
        pad=pad,
        side=24 if roomy else 20,
        gap=gap,
        top=32 if roomy else round(_between(14, 0.1 * main - 46, 22)),
        rail_top=28 if roomy else round(_between(14, 0.075 * main - 31, 20)),
        rows_top=88 if roomy else round(_between(58, 0.125 * main - 17, 68)),
        dial=round(min(_between(220, wished, 356), beside - KEYS_WIDTH)),
        prompt_row=round(_between(36, 0.075 * main - 9, 52)),
        hand_row=46 if roomy else 38,
        right_shown=right_shown,
    )


def _between(least: float, wished: float, most: float) -> float:
    return min(max(least, wished), most)
