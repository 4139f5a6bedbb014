"""The bundle that `make bundle` made, started as on a computer that has no Python: nothing but a home, and no path."""

import os
import re
import signal
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.conftest import ROOM, Desktop
from desktop.conftest import desktop as desktop  # noqa: PLC0414 (a fixture is known by its name)
from desktop.test_crash import STORY, another, tell_a_story
from desktop.test_real_windows import shown

HOUSE = Path(__file__).parents[2]
BUNDLE = HOUSE / "dist" / "casesconf-desktop"
START = BUNDLE / "casesconf-desktop"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """Give an environment in which there is a home, empty, and a search path on which there is nothing."""
    for name in ("home", "path"):
        (tmp_path / name).mkdir()
    return {"HOME": str(tmp_path / "home"), "PATH": str(tmp_path / "path"), "QT_QPA_PLATFORM": "offscreen"}


def tree(root: Path) -> dict[Path, tuple[int, int]]:
    return {path: (path.lstat().st_size, path.lstat().st_mtime_ns) for path in root.rglob("*")}


def run(*command: str | Path, env: Mapping[str, str], cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, check=False, capture_output=True, text=True, env=env, timeout=120, cwd=cwd or env["HOME"]
    )


def test_its_version(bare: dict[str, str]) -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert run(START, "--version", env=bare).stdout == f"casesconf-desktop {project['version']}\n"


def test_all_that_keeps_the_promise_is_in_force(bare: dict[str, str]) -> None:
    """The first line is the one that a starter of PyInstaller's would not keep."""
    done = run(START, "--guard", "report", env=bare)
    assert done.returncode == 0, done.stdout + done.stderr
    rows = re.findall(r"^(yes|NO|-) +(\S.*?)  +", done.stdout, re.MULTILINE)
    assert rows[0] == ("yes", "Freed memory")
    assert {mark for mark, _ in rows} == {"yes"}
    assert "9 of 9 real attempts to write were refused." in done.stdout


def test_a_whole_evening_that_leaves_nothing(bare: dict[str, str], tmp_path: Path) -> None:
    before = tree(tmp_path), tree(BUNDLE)
    done = run(START, "--rehearse", "600", "--play", env=bare)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Rehearsal of Evening.\n")
    assert done.stdout.endswith("Everything is forgotten.\n")
    assert (tree(tmp_path), tree(BUNDLE)) == before


def test_whatever_was_told_to_another_python_and_wherever_it_is_started(bare: dict[str, str], tmp_path: Path) -> None:
    told = dict.fromkeys(("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "LD_LIBRARY_PATH"), str(tmp_path))
    told |= {"PYTHONINSPECT": "1", "PYTHONWARNINGS": "error", "PYTHONMALLOC": "debug", "EVIL": "PYTHON-x=1 PYTHON*"}
    (tmp_path / "random.py").write_text("raise SystemExit(99)\n")
    link = tmp_path / "link"
    link.symlink_to(os.path.relpath(START, tmp_path))
    path = f"{bare['PATH']}:/usr/bin"  # where readlink is
    done = run(link, "--guard", "report", env={**bare, **told, "PATH": path}, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_loaded_only_when_it_is_needed_can_be(bare: dict[str, str]) -> None:
    """Every module of ours; and of others what finds prompts, keeps awake, and tells the time zone."""
    code = """
import importlib, pkgutil, sys
import casesconf_desktop, rapidfuzz.fuzz_cpp, rapidfuzz.fuzz, tzlocal, zoneinfo, fontpkg_inter, fontpkg_vollkorn
import wakepy, wakepy.dbus_adapters.jeepney, PySide6.QtDBus, multiprocessing.spawn
names = [module.name for module in pkgutil.walk_packages(casesconf_desktop.__path__, "casesconf_desktop.")]
for name in names:
    importlib.import_module(name)
rapidfuzz.fuzz.partial_ratio("a name", "another name"), tzlocal.get_localzone()
files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
print(len(names), *filter(None, files), sep="\\n")
"""
    environment = {**bare, "PYTHONHOME": str(BUNDLE), "LD_LIBRARY_PATH": str(BUNDLE / "lib")}
    done = run(BUNDLE / "lib" / "python", "-S", "-P", "-c", code, env=environment)
    assert done.returncode == 0, done.stderr
    count, *files = done.stdout.splitlines()
    assert int(count) + 1 == len(list((HOUSE / "casesconf_desktop").rglob("*.py")))
    own = [file for file in files if Path(file).is_absolute()]  # PySide6 has some without a place
    assert [file for file in own if not Path(file).is_relative_to(BUNDLE)] == []


def test_nothing_of_this_computer_is_used_but_its_system_libraries(bare: dict[str, str], tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    strace = ("/usr/bin/strace", "-f", "-qq", "-e", "trace=openat,open,execve", "-o", trace)
    assert run(*strace, START, "--rehearse", "1000", "--play", env=bare).returncode == 0
    opened = re.findall(r'(?:open|openat|execve)\([^"]*"([^"]+)".* = \d+$', trace.read_text(), re.MULTILINE)
    code = {file for file in opened if re.search(r"\.so\b|\.pyc?$|/bin/|python", file)}
    foreign = {file for file in code if not Path(file).resolve().is_relative_to(BUNDLE)}
    allowed = re.compile(
        r"/(usr/)?lib/[\w-]+/lib(c|m|dl|rt|pthread|util|E?GL|GLX|GLdispatch|X11|xcb|wayland-\w+)\.so\."
    )
    assert {file for file in foreign if not allowed.match(file)} <= {"/etc/ld.so.cache"}


@pytest.fixture
def app(desktop: Desktop, bare: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**bare, "DISPLAY": desktop.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen((START, "--theme", "dark"), env=environment, cwd=bare["HOME"])
    yield process
    if process.poll() is None:
        process.kill()
        process.wait(timeout=20)


def test_real_windows_and_after_a_crash_they_are_back(
    desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot
) -> None:
    """The keeper forks the app again out of itself, from the modules in the bundle."""
    del qtbot
    pid = tell_a_story(desktop)
    shown(desktop, desktop.window(ROOM), STORY)
    os.kill(pid, signal.SIGSEGV)
    assert another(desktop, pid)
    shown(desktop, desktop.window(ROOM), STORY)
    app.terminate()
    assert app.wait(timeout=20) == 0
