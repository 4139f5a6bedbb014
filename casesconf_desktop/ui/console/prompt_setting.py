"""How prompts are set: with air while all fit so, and closer where they do not."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QTextLayout

from casesconf_desktop.core.replace import replace
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import set_lines
from casesconf_desktop.ui.looks import Looks

KEY_HEIGHT, LEAST = 36, 32
"""Of the keys beside the picked prompt; of a row, which is there to be hit."""
WHY = 17
"""Height of the line that says why, under the prompt."""


class Setting(Struct, frozen=True):
    """Size and leading of the sentences, the air around each, and how high a row is at least.

    Without `whys` only the picked one says why, and what is never to be shown says that; none does in the `closest`.
    """

    px: int
    leading: int
    air: int
    whys: bool
    closest: bool = False
    least: int = LEAST


ROOMY = (Setting(20, 26, 10, whys=True), Setting(20, 26, 4, whys=True), Setting(20, 26, 8, whys=False))
SMALL = (Setting(17, 22, 6, whys=True), Setting(17, 22, 2, whys=True), Setting(17, 22, 4, whys=False))
CLOSEST = Setting(17, 22, 2, whys=False, closest=True)


def settings(m: Measures) -> tuple[Setting, ...]:
    """Give those for a window, from the one with most air to the closest."""
    airy, *closer = (*ROOMY, SMALL[-1]) if m.roomy else SMALL
    return (replace(airy, least=m.prompt_row), *closer, CLOSEST)


class Sentence(Struct, frozen=True):
    """A prompt and the width it has. It is `keyed` if keys stand beside it, `quiet` if it is only to be said."""

    text: str
    width: int
    keyed: bool
    quiet: bool


class SetRows(Struct, frozen=True):
    """Sentences in their lines, and which of them say why. The last of the `tops` is where the last row ends."""

    leading: int
    texts: tuple[QTextLayout, ...]
    whys: tuple[bool, ...]
    tops: tuple[int, ...]


UNSET = SetRows(0, (), (), (0,))


def set_rows(settings: Sequence[Setting], sentences: Sequence[Sentence], within: int, looks: Looks) -> SetRows:
    """Take the first of the settings in which the rows fit `within` a height, or else the last."""
    first, *closer = settings
    made = _set(first, sentences, looks)
    return set_rows(closer, sentences, within, looks) if closer and made.tops[-1] > within else made


def _set(setting: Setting, sentences: Sequence[Sentence], looks: Looks) -> SetRows:
    font, leading, tops = looks.faces.spoken(setting.px), setting.leading, [0]
    texts = tuple(set_lines(sentence.text, font, sentence.width, leading) for sentence in sentences)
    whys = tuple(setting.whys or (not setting.closest and (one.keyed or one.quiet)) for one in sentences)
    for sentence, text, why in zip(sentences, texts, whys, strict=True):
        least = max(setting.least, KEY_HEIGHT + 8 if sentence.keyed else 0)
        tops.append(tops[-1] + max(least, text.lineCount() * leading + (WHY if why else 0) + setting.air))
    return SetRows(leading, texts, whys, tuple(tops))
