"""How words are written down, so that Qt's tools find them and translators can move what is filled in."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import PySide6
import pytest

from casesconf_desktop.core.said import FORMS
from saids import PACKAGE, Call, saids

LUPDATE = Path(PySide6.__file__).parent / "lupdate"


def wrong(call: Call) -> str:
    """Say what is wrong with how `said` is called, if anything is."""
    values = [part.value if isinstance(part, ast.Constant) else None for part in call.arguments[:2]]
    if call.keywords or not 1 <= len(call.arguments) <= 3 or not all(isinstance(value, str) for value in values):
        return "source and comment are literals, the number comes third"
    source = str(values[0])
    if (len(call.arguments) == 3) is not ("%n" in source or bool(FORMS.search(source))):
        return "a number goes with %n, or with forms beside a number of its own"
    gaps = [gap for _, *gap in Formatter().parse(source) if gap[0] is not None]
    if not all(str(name).isidentifier() and not form and not turned for name, form, turned in gaps):
        return "what is filled in has a name, and nothing else"
    return ""


def test_words_are_written_so_that_they_are_found() -> None:
    assert [f"{call.place}: {trouble}" for call in saids() if (trouble := wrong(call))] == []


@pytest.mark.parametrize(
    "written",
    [
        "said(words)",
        'said(f"Ends {time}")',
        'said("Ends " + time)',
        'said("Back", comment)',
        'said("Back", comment="a key")',
        'said("%n hand(|s)")',
        'said("hands", "", 3)',
        'said("(is|are) there")',
        'said("Ends {}")',
        'said("Ends {0}")',
        'said("Ends {time:%H:%M}")',
        'said("Ends {time!r}")',
        "said()",
    ],
)
def test_what_would_not_be_found_is_noticed(written: str) -> None:
    [node] = [node for node in ast.walk(ast.parse(written)) if isinstance(node, ast.Call)]
    assert wrong(Call("here", node.args, node.keywords))


def test_qts_own_tool_finds_them_all(tmp_path: Path) -> None:
    """It reads Python in its own way: what it does not find cannot be translated."""
    made = tmp_path / "found.ts"
    paths = sorted(PACKAGE.rglob("*.py"))
    subprocess.run([LUPDATE, "-silent", "-tr-function-alias", "tr+=said", *paths, "-ts", made], check=True)
    root = ET.parse(made).getroot()  # noqa: S314 (just made)
    assert {context.findtext("name") for context in root.iter("context")} == {""}, "Language asks in no context"
    found = {(m.findtext("source"), m.findtext("comment") or "") for m in root.iter("message")}
    calls = [[ast.literal_eval(part) for part in call.arguments[:2]] for call in saids()]
    assert {(source, "".join(comment)) for source, *comment in calls} - found == set()


# --- What reads like words, and is not said ---------------------------------------------------------------------------

READS = re.compile(r"[^\W\d_][’',;:]? [^\W\d_]|^[A-Z][a-z]{2,}$|[^\W\d_] $|^ [^\W\d_]")
LEFT_OUT = re.compile(r"ui/|guard/(audit|seccomp|selfcheck|launch|environment)\.py|core/(said|actions|languages)\.py")
"""Modules of others, and those whose words are names of system calls, events or attempts."""

COMMAND = re.compile(r"(QT_\w+=\S+ )?casesconf-desktop |grep ")
NO_WORDS = {
    "CasesConf",
    " x ",  # a sign between two numbers
    "Fusion",  # a style of Qt's
    "Node[K, V]",
    "story, questions, discussion",  # keys of a file
    "at line (\\d+)",  # what Python's own parser says
    "this is no state of an evening",  # an exception that is told by its kind alone
}


def beside(path: Path) -> Iterator[str]:
    """Give what reads like words in a module and is neither said nor a docstring."""
    tree = ast.parse(path.read_text("utf-8"))
    passed: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as docstring):
                passed.add(id(docstring))
            case ast.Call(func=ast.Name(id="said")):
                passed |= {id(part) for argument in node.args for part in ast.walk(argument)}
            case ast.ClassDef(bases=[ast.Name(id="StrEnum")]):
                passed |= {id(part) for part in ast.walk(node)}
            case ast.arg(annotation=annotation) | ast.FunctionDef(returns=annotation) if annotation is not None:
                passed |= {id(part) for part in ast.walk(annotation)}
            case _:
                pass
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in passed else None
        if isinstance(text, str) and READS.search(text) and text not in NO_WORDS and not COMMAND.match(text):
            yield f"{path.name}: {text}"


def test_no_words_stand_beside_those_that_are_said() -> None:
    paths = [p for p in sorted(PACKAGE.rglob("*.py")) if not LEFT_OUT.match(p.relative_to(PACKAGE).as_posix())]
    assert [found for path in paths for found in beside(path)] == []


@pytest.mark.parametrize(
    "written", ['x = "Break"', 'x = f"Ends {time}"', 'x = f"{length} behind"', 'x = "a hand"', 'x = "can\'t be read"']
)
def test_words_beside_are_noticed(written: str, tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(written, encoding="utf-8")
    assert list(beside(module))
