"""The wheel, built from this checkout and installed into a place of its own, without anything that it depends on."""

import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    [wheel] = folder.glob("*.whl")
    made = folder / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", str(made))
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", f"--python={made / 'bin' / 'python'}")
    run(*pip, "install", "--no-deps", "--no-index", "--no-compile", str(wheel))
    return made


def run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, cwd=HOUSE, timeout=120)
