"""Dresses the application: in the colours asked for, or those of the system, with its faces and its language.

An evening keeps those that it began with: a desktop that turns dark at dusk changes nothing in the middle of a story.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from casesconf_desktop.ui import theme
from casesconf_desktop.ui.contrast import strong
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.parts.readers import let_be_heard
from casesconf_desktop.ui.wish import contrast_wished, wish


def looks(app: QApplication, colours: str, language: Language) -> Looks:
    let_be_heard()
    faces = load_faces()
    palette = dressed(app, colours, contrast=contrast_wished(app))
    return Looks(palette, faces, Digits(faces), language)


def dressed(app: QApplication, colours: str, *, contrast: bool = False) -> theme.Palette:
    """Give the palette; `colours` is "dark", "light" or "system"."""
    light = colours == "light"
    if colours == "system":
        known = app.styleHints().colorScheme()
        light = (wish() if known is Qt.ColorScheme.Unknown else known) is Qt.ColorScheme.Light
    palette = theme.LIGHT if light else theme.DARK
    if contrast:
        palette = strong(palette)
    app.setPalette(theme.qpalette(palette))
    return palette
