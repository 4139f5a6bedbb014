"""Which tests `make test` runs side by side: files, but for those that start programs, which are one queue.

Two programs that are waited for at once would take each other's cores. That queue begins first, and the rest begins
with its last files, where the long ones are: whoever is free takes the next, and at the end only short ones are left.
"""

from pathlib import PurePosixPath
from typing import Any

import pytest

QUEUE = {"desktop", "guard", "installed", "test_app.py", "test_bench.py", "test_crash_storm.py", "test_keeper.py"}


def group(test: str) -> str:
    """Name what a test is in one group with: its file, which makes its fixtures once; or the queue."""
    file = test.partition("::")[0]
    return file if QUEUE.isdisjoint(PurePosixPath(file).parts) else ""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Order the groups; within one, and where nothing runs side by side, nothing moves."""
    if hasattr(config, "workerinput"):
        groups = dict.fromkeys(group(item.nodeid) for item in items)
        place = {name: bool(name) and len(groups) - number for number, name in enumerate(groups)}
        items.sort(key=lambda item: place[group(item.nodeid)])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # noqa: PLC0415 (tests alone need none)

    config.option.loadscopereorder = False
    made = LoadScopeScheduling(config, log)
    made._split_scope = group  # noqa: SLF001 (by its own documentation this is what one overrides)
    return made
