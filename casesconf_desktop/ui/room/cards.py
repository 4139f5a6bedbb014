"""The room's pictures without a timer: the Rule, thanks, a prompt, the test card, blank."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from casesconf_desktop.ui.room.sheet import (
    FLOOR,
    HEADER,
    HEIGHT,
    LEADING,
    MARGIN,
    Sheet,
    balanced,
    set_largest,
    wrapped,
)

RULE_TITLE = "The Chatham House Rule"
RULE = "Pass on what you learned.\nLeave out who said it, who was here and where it happened."
PROMISES = (
    "Curiosity, not judgment.",
    "You may pass or stop at any time.",
    "Nothing is recorded: no photos, no audio, no notes with names.",
)
RULE_SIZES = (104, 96, 88, 80)
PROMPT_SIZES = (160, 148, 136, 120, 104, 88, 72)
PROMPT_HEIGHT = 690
THANKS_SIZES = (260, 240, 200)


def paint_blank(sheet: Sheet) -> None:
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(sheet.palette.blankdot)
    sheet.painter.drawEllipse(QPointF(sheet.width - MARGIN - 6, HEIGHT - MARGIN - 6), 6, 6)


def paint_rules(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.text(sheet.faces.display(HEADER), RULE_TITLE, MARGIN, 148, palette.ink2)
    font, size, lines = set_largest(sheet.faces.spoken, RULE, sheet.measure, RULE_SIZES, most=3)
    sheet.lines(font, lines, 312 if len(lines) <= 3 else 280, size * 1.25, palette.ink1)
    sheet.rule(673)
    plain = sheet.faces.display(FLOOR, 500)
    promises = [line for promise in PROMISES for line in wrapped(plain, promise, sheet.measure)]
    leading = 100 if len(promises) == len(PROMISES) else 76
    sheet.lines(plain, promises, 985 - leading * (len(promises) - 1), leading, palette.ink1)


def paint_closing(sheet: Sheet) -> None:
    palette = sheet.palette
    sheet.text(sheet.faces.display(HEADER), "CasesConf", MARGIN, 148, palette.ink2)
    font, _, _ = set_largest(sheet.faces.spoken, "Thank you.", sheet.measure, THANKS_SIZES, most=1)
    sheet.text(font, "Thank you.", MARGIN, 471, palette.ink1)
    sheet.rule(641)
    sheet.text(sheet.faces.display(HEADER), "Nothing was recorded.", MARGIN, 770, palette.ink1)
    rule = RULE.replace("\n", " ")
    plain, size, lines = set_largest(
        lambda px: sheet.faces.display(px, 500), rule, sheet.measure, (HEADER, FLOOR), most=2
    )
    leading = 107 if len(lines) <= 2 else size * 1.2
    sheet.lines(plain, lines, 984 - leading * (len(lines) - 1), leading, palette.ink2)


def paint_prompt(sheet: Sheet, text: str) -> None:
    font, size, _ = set_largest(sheet.faces.spoken, text, sheet.measure, PROMPT_SIZES, most=4, height=PROMPT_HEIGHT)
    lines = balanced(font, text, sheet.measure)
    sheet.lines(font, lines, 240 + size * 0.81, size * LEADING, sheet.palette.ink1)


def paint_test_card(sheet: Sheet) -> None:
    """Show the very edges, and the smallest words the room will ever see."""
    painter, palette = sheet.painter, sheet.palette
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width, ink in ((2, 4, palette.ink1), (MARGIN, 3, palette.track)):
        painter.setPen(QPen(ink, width))
        painter.drawRect(QRectF(inset, inset, sheet.width - 2 * inset, HEIGHT - 2 * inset))
    question = "Can you read this from the back row?"
    font, size, lines = set_largest(sheet.faces.spoken, question, sheet.measure - 96, (FLOOR,), most=1)
    for index, line in enumerate(lines):
        left = (sheet.width - _width(font, line)) / 2
        sheet.text(font, line, left, 556 + index * size * 1.2, palette.ink1)
    note = "The outer frame touches all four edges."
    plain = sheet.faces.display(FLOOR, 500)
    if _width(plain, note) < sheet.measure:
        sheet.text(plain, note, (sheet.width - _width(plain, note)) / 2, 900, palette.ink2)


def paint_mark(sheet: Sheet, *, unguarded: bool) -> None:
    """Say that this is no real evening."""
    font = sheet.faces.display(FLOOR)
    text = "Guard off" if unguarded else "Rehearsal"
    left = sheet.width - MARGIN - _width(font, text)
    sheet.text(font, text, left, 1062, sheet.palette.ink2)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
