"""Finds the calls of `said` in our modules, as Qt's lupdate does."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).parents[1] / "casesconf_desktop"


class Call(NamedTuple):
    """Where `said` is called, and with what."""

    place: str
    arguments: list[ast.expr]
    keywords: list[ast.keyword]

    @property
    def source(self) -> object:
        first = self.arguments[0]
        return first.value if isinstance(first, ast.Constant) else None


def saids(*folders: str) -> Iterator[Call]:
    """Go through all modules of the package, or of some of its folders."""
    paths = (path for folder in folders or (".",) for path in sorted((PACKAGE / folder).rglob("*.py")))
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "said":
                yield Call(f"{path.relative_to(PACKAGE)}:{node.lineno}", node.args, node.keywords)
