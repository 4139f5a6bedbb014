"""What a style sheet does well: fields, scroll bars, tool tips and hairlines. The rest is painted (ui/parts)."""

from PySide6.QtGui import QColor

from casesconf_desktop.ui.contrast import is_strong
from casesconf_desktop.ui.theme import Palette


def stylesheet(palette: Palette) -> str:
    """Give the app's sheet.

    A QFrame with the property `hairline` set to `top`, `right`, `bottom` or `left` shows that edge; a QWidget with
    the property `ground` set to `sunk`, `base`, `raised` or `runbg` is painted with that token.
    """
    p = palette
    hint = f"placeholder-text-color: {_css(p.ink3)};" if is_strong(p) else ""
    return f"""
QToolTip {{ color: {_css(p.ink1)}; background: {_css(p.raised)}; border: 1px solid {_css(p.kb)}; padding: 4px 8px; }}

QLineEdit {{
    color: {_css(p.ink1)}; background: transparent; selection-color: {_css(p.onsolid)};
    selection-background-color: {_css(p.solid)}; border: 1px solid {_css(p.edge)}; border-radius: 8px; padding: 0 12px;
    {hint}
}}
QLineEdit:focus {{ border: 2px solid {_css(p.focus)}; padding: 0 11px; }}
QLineEdit:disabled {{ color: {_css(p.ink3)}; border: 1px dashed {_css(p.kb)}; }}

QScrollArea, QAbstractScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {_css(p.edge)}; border-radius: 2px; min-height: 32px; margin: 0 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {_css(p.edge)}; border-radius: 2px; min-width: 32px; margin: 2px 0; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QFrame[hairline="top"] {{ border: none; border-top: 1px solid {_css(p.line)}; }}
QFrame[hairline="right"] {{ border: none; border-right: 1px solid {_css(p.line)}; }}
QFrame[hairline="bottom"] {{ border: none; border-bottom: 1px solid {_css(p.line)}; }}
QFrame[hairline="left"] {{ border: none; border-left: 1px solid {_css(p.line)}; }}

QWidget[ground="sunk"] {{ background: {_css(p.sunk)}; }}
QWidget[ground="base"] {{ background: {_css(p.base)}; }}
QWidget[ground="raised"] {{ background: {_css(p.raised)}; border-radius: 12px; }}
QWidget[ground="runbg"] {{ background: {_css(p.runbg)}; border-radius: 8px; }}
"""


def _css(color: QColor) -> str:
    return color.name()
