"""What the wheel brings to a desktop: each file in its place, each as its standard wants it."""

import configparser
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from casesconf_desktop.app import ICON, NAME
from casesconf_desktop.core.languages import ENGLISH, NAMES
from installed.conftest import HOUSE

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILES = [
    f"share/applications/{NAME}.desktop",
    "share/metainfo/io.github.casesconf.desktop.metainfo.xml",
    f"share/icons/hicolor/scalable/apps/{NAME}.svg",
    *(f"share/icons/hicolor/{size}x{size}/apps/{NAME}.png" for size in SIZES),
    f"share/man/man1/{NAME}.1",
    f"share/bash-completion/completions/{NAME}",
    f"share/zsh/site-functions/_{NAME}",
    f"share/fish/vendor_completions.d/{NAME}.fish",
]
ENTRY, ABOUT = FILES[:2]


def test_each_file_is_installed_and_no_other(prefix: Path) -> None:
    assert {str(path.relative_to(prefix)) for path in (prefix / "share").rglob("*") if path.is_file()} == set(FILES)
    assert (prefix / "bin" / NAME).is_file()


def test_the_package_carries_what_it_reads_and_no_more(prefix: Path) -> None:
    [package] = prefix.glob("lib/python*/site-packages/casesconf_desktop")
    resources = package / "resources"
    assert {path.name for path in resources.iterdir()} == {"agendas", "i18n", "icons", "prompts"}
    assert {path.suffix for path in (resources / "i18n").iterdir()} == {".qm"}
    assert [str(path.relative_to(resources)) for path in (resources / "icons").rglob("*.*")] == [ICON]


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("desktop-file-validate", ENTRY), id="the entry"),
        pytest.param(("appstreamcli", "validate", "--no-net", ABOUT), id="what software centres show"),
    ],
)
def test_it_is_valid(prefix: Path, command: tuple[str, ...]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=prefix)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stdout.lower()


def test_they_speak_each_language_that_the_app_speaks(prefix: Path) -> None:
    entry = (prefix / ENTRY).read_text(encoding="utf-8")
    about = (prefix / ABOUT).read_text(encoding="utf-8")
    for code in NAMES.keys() - {ENGLISH}:
        assert all(entry.count(f"\n{key}[{code}]=") == 1 for key in ("GenericName", "Comment", "Keywords", "Name"))
        assert f'<summary xml:lang="{code.replace("_", "-")}">' in about


def test_entry_metainfo_and_windows_are_of_one_name(prefix: Path) -> None:
    """A desktop takes a window for one of this entry if the window says the entry's name."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(prefix / ENTRY, encoding="utf-8")
    main = entry["Desktop Entry"]
    assert {main["Icon"], main["TryExec"], main["StartupWMClass"], Path(ENTRY).stem} == {NAME}
    assert all(entry[section]["Exec"].split()[0] == NAME for section in entry.sections())
    about = ET.parse(prefix / ABOUT).getroot()  # noqa: S314 (our own file)
    assert about.findtext("launchable") == f"{NAME}.desktop"
    assert about.findtext("icon") == about.findtext("provides/binary") == NAME
    project = (HOUSE / "pyproject.toml").read_text(encoding="utf-8")
    [release] = about.findall("releases/release")
    assert f'version = "{release.get("version")}"' in project


@pytest.mark.parametrize("size", SIZES)
def test_each_picture_has_its_size_and_its_corners_are_clear(prefix: Path, size: int) -> None:
    picture = QImage(str(prefix / f"share/icons/hicolor/{size}x{size}/apps/{NAME}.png"))
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(0, 0).alpha() < 200
    assert picture.pixelColor(size // 2, size // 4).alpha() == 255
