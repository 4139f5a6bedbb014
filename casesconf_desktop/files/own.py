"""Finds a facilitator's own files where the system keeps settings. They are read, and nothing is ever created there."""

from collections.abc import Iterable
from pathlib import Path

import platformdirs

APP = "casesconf-desktop"


def own(folder: str, suffixes: Iterable[str]) -> tuple[Path, ...]:
    """List files of a folder, the person's own before those of the site, each in the order of their names."""
    homes = (
        platformdirs.user_config_path(APP, appauthor=False, ensure_exists=False),
        platformdirs.site_config_path(APP, appauthor=False, ensure_exists=False),
    )
    wanted = tuple(suffixes)
    return tuple(path for home in homes for path in _listed(home / folder) if path.suffix.casefold() in wanted)


def _listed(folder: Path) -> list[Path]:
    """List a folder; one that is missing or closed holds nothing."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
