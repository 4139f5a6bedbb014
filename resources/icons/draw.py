"""Draws the icon in all its sizes: an evening's minutes, from sun to moon, around a sun that sets.

`make icons` runs this; what it makes is committed. Small sizes are drawn for themselves, on whole pixels: fewer and
wider minutes, a larger sun.
"""

import math
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
NAME = "casesconf-desktop"
HOUR = ((0.0, "#fff3dc"), (0.3, "#ffcb70"), (0.5, "#f0a63a"), (0.68, "#dd9c8c"), (0.85, "#bcaef5"), (1.0, "#d6cdff"))
"""The colours around the ring: full sun, amber, dusk, moon."""

GROUND = """<defs>
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#1d1926"/><stop offset=".55" stop-color="#1f1815"/>\
<stop offset="1" stop-color="#42291b"/></linearGradient>
<linearGradient id="sun" x2="0" y2="1"><stop stop-color="#ffdd98"/>\
<stop offset="1" stop-color="#f0a63a"/></linearGradient>
</defs>"""

LIGHTS = ("#fff3dc", "#c8914a", "#7d5b34")
"""Of the horizon, and of the sun in the water."""


@dataclass(frozen=True)
class Drawing:
    """One drawing, in units of its grid.

    `water` are the horizon and what the sun lends it below: how far down each line lies, how thick it is, and half its
    length. `soft` rounds the corners of minutes and lines, `edge` outlines the ground.
    """

    grid: int
    margin: float
    corner: float
    outer: float
    inner: float
    minutes: int
    gap: float
    sun: float
    horizon: float
    water: tuple[tuple[float, float, float], ...]
    soft: float = 0
    edge: float = 0

    def svg(self) -> str:
        half, sun = self.grid / 2, self.sun
        parts = (
            GROUND,
            self._ground(),
            *(self._minute(number) for number in range(self.minutes)),
            f'<path d="M{half - sun:g} {self.horizon:g}a{sun:g} {sun:g} 0 0 1 {2 * sun:g} 0z" fill="url(#sun)"/>',
            *(self._line(*line, LIGHTS[number]) for number, line in enumerate(self.water)),
        )
        side = f'width="{self.grid}" height="{self.grid}" viewBox="0 0 {self.grid} {self.grid}"'
        return "\n".join((f'<svg xmlns="http://www.w3.org/2000/svg" {side}>', *parts, "</svg>\n"))

    def _line(self, down: float, thick: float, reach: float, colour: str) -> str:
        x, rounded = self.grid / 2 - reach, thick / 2 if self.soft else 0
        return rect(x, self.horizon + down, 2 * reach, thick, rounded, f'fill="{colour}"')

    def _ground(self) -> str:
        side = self.grid - 2 * self.margin
        ground = rect(self.margin, self.margin, side, side, self.corner, 'fill="url(#sky)"')
        if not self.edge:
            return ground
        at, inner, look = self.margin + self.edge / 2, side - self.edge, 'fill="none" stroke="#fff3dc"'
        look += f' stroke-opacity=".16" stroke-width="{self.edge:g}"'
        return f"{ground}\n{rect(at, at, inner, inner, self.corner - self.edge / 2, look)}"

    def _minute(self, number: int) -> str:
        """Shape one minute of the ring: smaller by its rounding, and stroked by as much."""
        outer, inner = self.outer - self.soft, self.inner + self.soft
        turn = 2 * math.pi / self.minutes
        start, end = number * turn, (number + 1) * turn
        away = self.gap / 2 + self.soft
        points = ((outer, start + away / outer), (outer, end - away / outer), (inner, end - away / inner))
        a, b, c = (self._at(*point) for point in points)
        d = self._at(inner, start + away / inner)
        colour = sky((number + 0.5) / self.minutes)
        stroke = f' stroke="{colour}" stroke-width="{2 * self.soft:g}" stroke-linejoin="round"' if self.soft else ""
        shape = f"M{a}A{outer:g} {outer:g} 0 0 1 {b}L{c}A{inner:g} {inner:g} 0 0 0 {d}Z"
        return f'<path d="{shape}" fill="{colour}"{stroke}/>'

    def _at(self, radius: float, angle: float) -> str:
        half = self.grid / 2
        return f"{half + radius * math.sin(angle):.2f} {half - radius * math.cos(angle):.2f}"


LARGE = Drawing(128, 4, 28, 50, 37, 12, 5, 20, 66, ((4, 4, 28), (14, 4, 13), (24, 4, 6)), soft=2, edge=1.5)
SMALL = {
    16: Drawing(16, 0, 3.5, 7, 4.8, 6, 0.9, 3, 9, ((1, 1, 3),)),
    22: Drawing(22, 0, 5, 9.5, 6.9, 8, 1.1, 3, 11, ((1, 1, 5), (3, 1, 2))),
    24: Drawing(24, 0, 5.5, 10.5, 7.6, 8, 1.2, 4, 12, ((1, 1, 6), (3, 1, 2))),
    32: Drawing(32, 1, 7, 13, 9.6, 8, 1.5, 5, 16, ((1, 1, 7), (4, 1, 3))),
    48: Drawing(48, 1, 10, 19, 14, 12, 2, 7, 24, ((2, 2, 10), (6, 1, 5), (9, 1, 2)), soft=0.6, edge=1),
}
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MAC = (16, 32, 64, 128, 256, 512, 1024)


def rect(x: float, y: float, width: float, height: float, rounded: float, look: str) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{rounded:g}" {look}/>'


def sky(part: float) -> str:
    """Mix the colour of a part of the evening, from 0 to 1."""
    for (start, one), (end, other) in pairwise(HOUR):
        if part <= end:
            share = (part - start) / (end - start)
            a, b = (bytes.fromhex(colour[1:]) for colour in (one, other))
            return f"#{bytes(round(x + (y - x) * share) for x, y in zip(a, b, strict=True)).hex()}"
    raise ValueError(part)


def paint(size: int) -> bytes:
    """Give the icon in this size, as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(SMALL.get(size, LARGE).svg().encode())).render(painter)
    painter.end()
    kept = QBuffer()
    image.save(kept, "PNG")  # type: ignore[call-overload]  # it takes no bytes, whatever its types say
    return bytes(kept.data().data())


def main() -> None:
    folder = HERE / "hicolor"
    drawn = folder / "scalable" / "apps" / f"{NAME}.svg"
    drawn.parent.mkdir(parents=True, exist_ok=True)
    drawn.write_text(LARGE.svg(), encoding="utf-8")
    pictures = {size: Image.open(BytesIO(paint(size))) for size in {*SIZES, *WINDOWS, *MAC}}
    for size in SIZES:
        picture = folder / f"{size}x{size}" / "apps" / f"{NAME}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        pictures[size].save(picture, optimize=True)
    for suffix, sizes in ((".ico", WINDOWS), (".icns", MAC)):
        pictures[max(sizes)].save(
            HERE / f"{NAME}{suffix}",
            sizes=[(size, size) for size in sizes],
            append_images=[pictures[size] for size in sizes],
        )


if __name__ == "__main__":
    main()
