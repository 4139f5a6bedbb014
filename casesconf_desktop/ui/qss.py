"""What a style sheet does well: fields, scroll bars and tool tips. The rest is painted (ui/parts).

Each sheet is for the widget that it is of: one for all would be looked through for every widget there is.
"""

from PySide6.QtGui import QColor

from casesconf_desktop.ui.contrast import is_strong
from casesconf_desktop.ui.theme import Palette


def field(palette: Palette) -> str:
    p = palette
    hint = f"placeholder-text-color: {_css(p.ink3)};" if is_strong(p) else ""
    return f"""
QLineEdit {{
    color: {_css(p.ink1)}; background: transparent; selection-color: {_css(p.onsolid)};
    selection-background-color: {_css(p.solid)}; border: 1px solid {_css(p.edge)}; border-radius: 8px; padding: 0 12px;
    {hint}
}}
QLineEdit:focus {{ border: 2px solid {_css(p.focus)}; padding: 0 11px; }}
QLineEdit:disabled {{ color: {_css(p.ink3)}; border: 1px dashed {_css(p.kb)}; }}
"""


def bar(palette: Palette) -> str:
    edge = _css(palette.edge)
    return f"""
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 2px; min-height: 32px; margin: 0 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 2px; min-width: 32px; margin: 2px 0; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def tip(palette: Palette) -> str:
    p = palette
    edge = f"border: 1px solid {_css(p.kb)}; padding: 4px 8px;"
    return f"QToolTip {{ color: {_css(p.ink1)}; background: {_css(p.raised)}; {edge} }}"


def _css(color: QColor) -> str:
    return color.name()
