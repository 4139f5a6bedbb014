"""The room's pictures without a timer: the Rule, thanks, a prompt, the test card, blank."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from casesconf_desktop.core.said import joined, said
from casesconf_desktop.ui.room.sheet import (
    FLOOR,
    HEADER,
    HEIGHT,
    LEADING,
    MARGIN,
    Set,
    Sheet,
    balanced,
    fitted,
    set_largest,
    wrapped,
)

RULE_TITLE = said("The Chatham House Rule")
RULE = (
    said("Pass on what you learned."),
    said("Leave out who said it, who was here and where it happened."),
)
PROMISES = (
    said("Curiosity, not judgment."),
    said("You may pass or stop at any time."),
    said("Nothing is recorded: no photos, no audio, no notes with names."),
)
THANKS, NOTHING_KEPT = said("Thank you."), said("Nothing was recorded.")
READABLE, TO_THE_EDGES = said("Can you read this from the back row?"), said("The outer frame touches all four edges.")
UNGUARDED, REHEARSAL = said("Guard off"), said("Rehearsal")
RULE_SIZES, SMALLER_RULE = (104, 96, 88, 80), (72, 66, FLOOR)
PROMPT_SIZES = (160, 148, 136, 120, 104, 88, 72)
PROMPT_HEIGHT = 690
THANKS_SIZES = (260, 240, 200, 160, 120)


def paint_blank(sheet: Sheet) -> None:
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(sheet.palette.blankdot)
    sheet.painter.drawEllipse(QPointF(sheet.width - MARGIN - 6, HEIGHT - MARGIN - 6), 6, 6)


def paint_rules(sheet: Sheet) -> None:
    palette, faces, say = sheet.palette, sheet.faces, sheet.language.say
    sheet.text(*fitted(faces.display, say(RULE_TITLE), sheet.measure), MARGIN, 148, palette.ink2)
    promises = sheet.once(_promises, faces.display, say(PROMISES), sheet.measure)
    leading = 100 if len(promises) == len(PROMISES) else 76
    first = 985 - leading * (len(promises) - 1)
    sheet.lines(faces.display(FLOOR, 500), promises, first, leading, palette.ink1)
    middle = min(673, first - 68)
    sheet.rule(middle)
    font, size, lines = sheet.once(_rule, faces.spoken, say(joined("\n", RULE)), sheet.measure, middle - 40)
    sheet.lines(font, lines, 312 if len(lines) <= 3 else 280, size * 1.25, palette.ink1)


def _promises(face: Callable[[float, int], QFont], promises: tuple[str, ...], measure: float) -> list[str]:
    return [line for promise in promises for line in wrapped(face(FLOOR, 500), promise, measure)]


def _rule(face: Callable[[float], QFont], rule: str, measure: float, foot: float) -> Set:
    font, size, lines = set_largest(face, rule, measure, RULE_SIZES, most=3)
    for smaller in SMALLER_RULE:
        if 280 + size * 1.25 * (len(lines) - 1) <= foot:
            break
        font, size = face(smaller), smaller
        lines = wrapped(font, rule, measure)
    return font, size, lines


def paint_closing(sheet: Sheet) -> None:
    palette, say = sheet.palette, sheet.language.say
    sheet.text(sheet.faces.display(HEADER), "CasesConf", MARGIN, 148, palette.ink2)
    sheet.text(*fitted(sheet.faces.spoken, say(THANKS), sheet.measure, THANKS_SIZES), MARGIN, 471, palette.ink1)
    rule = say(joined(" ", RULE))
    plain, size, lines = set_largest(
        lambda px: sheet.faces.display(px, 500), rule, sheet.measure, (HEADER, FLOOR), most=2
    )
    leading = 107 if len(lines) <= 2 else size * (1.2 if len(lines) <= 3 else 1.1)
    first = 984 - leading * (len(lines) - 1)
    sheet.lines(plain, lines, first, leading, palette.ink2)
    kept = min(770, first - 69)
    sheet.text(*fitted(sheet.faces.display, say(NOTHING_KEPT), sheet.measure), MARGIN, kept, palette.ink1)
    sheet.rule(min(641, kept - 129))


def paint_prompt(sheet: Sheet, text: str) -> None:
    font, size, lines = sheet.once(_prompt, sheet.faces.spoken, text, sheet.measure)
    sheet.lines(font, lines, 240 + size * 0.81, size * LEADING, sheet.palette.ink1)


def _prompt(face: Callable[[float], QFont], text: str, measure: float) -> Set:
    font, size, _ = set_largest(face, text, measure, PROMPT_SIZES, most=4, height=PROMPT_HEIGHT)
    return font, size, balanced(font, text, measure)


def paint_test_card(sheet: Sheet) -> None:
    """Show the very edges, and the smallest words the room will ever see."""
    painter, palette = sheet.painter, sheet.palette
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width, ink in ((2, 4, palette.ink1), (MARGIN, 3, palette.track)):
        painter.setPen(QPen(ink, width))
        painter.drawRect(QRectF(inset, inset, sheet.width - 2 * inset, HEIGHT - 2 * inset))
    question, note = sheet.language.say((READABLE, TO_THE_EDGES))
    font, size, lines = set_largest(sheet.faces.spoken, question, sheet.measure - 96, (FLOOR,), most=1)
    for index, line in enumerate(lines):
        left = (sheet.width - _width(font, line)) / 2
        sheet.text(font, line, left, 556 + index * size * 1.2, palette.ink1)
    plain = sheet.faces.display(FLOOR, 500)
    notes = wrapped(plain, note, sheet.measure - 96)
    for index, line in enumerate(reversed(notes)):
        sheet.text(plain, line, (sheet.width - _width(plain, line)) / 2, 900 - index * FLOOR * 1.2, palette.ink2)


def paint_mark(sheet: Sheet, *, unguarded: bool) -> None:
    """Say that this is no real evening."""
    font = sheet.faces.display(FLOOR)
    text = sheet.language.say(UNGUARDED if unguarded else REHEARSAL)
    left = sheet.width - MARGIN - _width(font, text)
    sheet.text(font, text, left, 1062, sheet.palette.ink2)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
