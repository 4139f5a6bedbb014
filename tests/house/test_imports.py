"""The rules of the house that a machine can keep: what may import what, and what no module does.

Who may import whom stands in pyproject.toml and is kept by import-linter; the rest is read from the syntax trees here.
Each rule is also shown something that breaks it, since a rule that cannot fail keeps nothing.
"""

import ast
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

HOUSE = Path(__file__).parents[2]
PACKAGE = HOUSE / "casesconf_desktop"
MODULES = {path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))}

# Modules past 200 lines, each with the reason why it is better whole.
LONG_FOR_A_REASON: dict[str, str] = {
    "ui/keymap.py": "one table of all acts and keys: read by the keyboard, the key sheet and the tests alike",
    "ui/console/window.py": "the console joined in one place: what its pages and overlays ask for passes through it",
    "evening.py": "the whole app joined in one place: who hears of what is seen together",
    "core/actions.py": "one small value for each act: the one place where all that can be done is seen together",
}


# --- Who may import whom --------------------------------------------------------------------------------------------


def lint_imports(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([linter, "--no-cache", *options], cwd=folder, capture_output=True, text=True, check=False)


def test_imports_keep_to_their_contracts() -> None:
    done = lint_imports(HOUSE)
    assert done.returncode == 0, done.stdout


class Breach(NamedTuple):
    sentence: str
    contract: str
    module: str
    imported: str


BREACHES = [
    Breach("the core has no Qt", "pure", "core/__init__.py", "PySide6.QtCore"),
    Breach("the core has no clock", "pure", "core/__init__.py", "time"),
    Breach("the core has no chance", "pure", "core/__init__.py", "random"),
    Breach("the core has no files", "pure", "core/__init__.py", "pathlib"),
    Breach("the core does not know the store", "house", "core/__init__.py", "casesconf_desktop.store"),
    Breach("the store does not know the windows", "house", "store.py", "casesconf_desktop.ui"),
    Breach("the windows do not know the app", "house", "ui/__init__.py", "casesconf_desktop.app"),
    Breach("files and guard do not know each other", "house", "files/__init__.py", "casesconf_desktop.guard"),
    Breach("every module has its layer", "house", "attic.py", "casesconf_desktop.core"),
    Breach("the keeper has no Qt", "keeper", "keeper.py", "PySide6.QtCore"),
    Breach("the keeper decodes nothing", "keeper", "link.py", "casesconf_desktop.carried"),
    Breach("the console does not know the room", "windows", "ui/console/__init__.py", "casesconf_desktop.ui.room"),
    Breach("the room does not know the console", "windows", "ui/room/__init__.py", "casesconf_desktop.ui.console"),
    Breach("the room does not know the store", "allow-list", "ui/room/__init__.py", "casesconf_desktop.store"),
    Breach("the room does not know the session", "allow-list", "ui/room/__init__.py", "casesconf_desktop.core.session"),
]


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.sentence)
def test_a_forbidden_import_is_noticed(breach: Breach, tmp_path: Path) -> None:
    shutil.copy(HOUSE / "pyproject.toml", tmp_path)
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / PACKAGE.name / breach.module).open("a", encoding="utf-8") as module:
        module.write(f"\nimport {breach.imported}\n")
    done = lint_imports(tmp_path, "--contract", breach.contract)
    assert done.returncode == 1
    assert "0 kept, 1 broken" in done.stdout


# --- What no module does --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    sentence: str
    breaks: Callable[[ast.AST], bool]
    broken: tuple[str, ...]
    kept: str
    holds_in: str = ""  # the start of the module's path
    but_not_in: tuple[str, ...] = ()


def reads_a_clock(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr="now" | "utcnow" | "today"):
            return owner in {"datetime", "date"}
        case _:
            return False


def prints(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "print"


def writes_a_file(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(attr="write_text" | "write_bytes"):
            return True
        case ast.Call(func=ast.Name(id="open") | ast.Attribute(attr="open")):
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            return any(isinstance(value, ast.Constant) and is_a_writing_mode(value.value) for value in given)
        case _:
            return False


def is_a_writing_mode(value: object) -> bool:
    return isinstance(value, str) and set(value) <= set("rwxabt+") and not set(value).isdisjoint("wxa+")


def lets_qt_write(node: ast.AST) -> bool:
    """QSettings and QSaveFile write; a QFileDialog remembers each folder that it has seen, in QtProject.conf."""
    written = {"QSettings", "QSaveFile", "QTemporaryFile", "QFileDialog"}
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            return name in written
        case _:
            return False


RULES = [
    Rule(
        "the core is told the time and never asks for it",
        reads_a_clock,
        broken=("datetime.now(UTC)", "dt.datetime.utcnow()", "date.today()", "field(default_factory=datetime.now)"),
        kept="session.now(); datetime.fromisoformat(text); today = 1",
        holds_in="core/",
    ),
    Rule(
        "only the command line and the rehearsal speak on standard output",
        prints,
        broken=("print('a name')", "list(map(print, line))"),
        kept="painter.print(); footprint = 1",
        but_not_in=("cli.py", "play.py"),
    ),
    Rule(
        "no module writes a file",
        writes_a_file,
        broken=("open(path, 'w')", "path.open(mode='ab')", "io.open(path, 'r+')", "path.write_text(text)"),
        kept="open(path); path.open('rb'); open('wax.toml', encoding='utf-8'); stream.write(text)",
    ),
    Rule(
        "nothing of Qt that writes is let in",
        lets_qt_write,
        broken=("from PySide6.QtCore import QSettings", "QtWidgets.QFileDialog.getOpenFileName()", "QSaveFile(path)"),
        kept="from PySide6.QtCore import QFile; QFile(path)",
    ),
]


def offences(rule: Rule, source: str) -> list[int]:
    """Lines of the source that break the rule."""
    return [getattr(node, "lineno", 0) for node in ast.walk(ast.parse(source)) if rule.breaks(node)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_every_module_keeps_the_rule(rule: Rule) -> None:
    modules = {path: text for path, text in MODULES.items() if path.startswith(rule.holds_in)}
    found = {path: offences(rule, text) for path, text in modules.items() if path not in rule.but_not_in}
    assert found
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_a_line_that_breaks_the_rule_is_noticed(rule: Rule) -> None:
    assert [offences(rule, line) for line in rule.broken] == [[1] for _ in rule.broken]
    assert offences(rule, rule.kept) == []


# --- What a module is called and how long it is ---------------------------------------------------------------------


def called_resources(modules: Mapping[str, str]) -> list[str]:
    """Modules that would hide the folder of that name, which a wheel lays into the package beside them."""
    return [path for path in modules if "resources" in Path(path).with_suffix("").parts]


def too_long(modules: Mapping[str, str], known: Mapping[str, str]) -> set[str]:
    return {path for path, text in modules.items() if text.count("\n") > 200} - known.keys()


def median_length(modules: Mapping[str, str]) -> float:
    return statistics.median(text.count("\n") for text in modules.values() if text)


def test_no_module_is_called_resources() -> None:
    assert called_resources(MODULES) == []
    assert called_resources({"resources.py": "", "ui/resources/__init__.py": "", "assets.py": ""}) == [
        "resources.py",
        "ui/resources/__init__.py",
    ]


def test_a_module_past_200_lines_has_a_reason() -> None:
    assert too_long(MODULES, LONG_FOR_A_REASON) == set()
    assert too_long({"long.py": "\n" * 201, "fits.py": "\n" * 200}, {}) == {"long.py"}
    assert too_long({"long.py": "\n" * 201}, {"long.py": "one table"}) == set()


def test_every_reason_for_length_still_has_its_long_module() -> None:
    assert too_long(MODULES, {}) >= LONG_FOR_A_REASON.keys()


def test_half_of_the_modules_fit_in_100_lines() -> None:
    assert median_length(MODULES) <= 100
    assert median_length({"empty.py": "", "short.py": "\n" * 90, "long.py": "\n" * 150}) == 120
