"""Dresses the application: in the colours asked for, or those of the system, with its faces and its language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from casesconf_desktop.ui import theme
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.qss import stylesheet


def looks(app: QApplication, colours: str, language: Language) -> Looks:
    faces = load_faces()
    return Looks(dressed(app, colours), faces, Digits(faces), language)


def dressed(app: QApplication, colours: str) -> theme.Palette:
    """Give the palette; `colours` is "dark", "light" or "system"."""
    light = colours == "light"
    if colours == "system":
        light = app.styleHints().colorScheme() is Qt.ColorScheme.Light
    palette = theme.LIGHT if light else theme.DARK
    app.setPalette(theme.qpalette(palette))
    app.setStyleSheet(stylesheet(palette))
    return palette
