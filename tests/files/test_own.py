"""A facilitator's own files are found where the system keeps settings, and nothing is created there."""

from pathlib import Path

import pytest

from casesconf_desktop.files import agendas, decks


@pytest.fixture
def homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    person, site = tmp_path / "person" / "casesconf-desktop", tmp_path / "site" / "casesconf-desktop"
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: person)
    monkeypatch.setattr("platformdirs.site_config_path", lambda *_, **__: site)
    return person, site


def test_nothing_is_found_and_nothing_is_made(tmp_path: Path, homes: tuple[Path, Path]) -> None:
    assert agendas.found() == decks.found() == ()
    assert not any(home.exists() for home in homes)
    assert list(tmp_path.iterdir()) == []


def test_the_folders_of_this_system_are_only_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"):
        monkeypatch.setenv(name, str(tmp_path / name))
    assert agendas.found() == ()
    assert list(tmp_path.iterdir()) == []


def test_own_ones_stand_before_those_of_the_site(homes: tuple[Path, Path]) -> None:
    person, site = (home / "agendas" for home in homes)
    for folder, names in ((person, ("b.csv", "a.toml", "c.TXT", "notes.odt")), (site, ("a.toml",))):
        folder.mkdir(parents=True)
        for name in names:
            (folder / name).touch()
    assert agendas.found() == (person / "a.toml", person / "b.csv", person / "c.TXT", site / "a.toml")


def test_decks_lie_in_a_folder_of_their_own(homes: tuple[Path, Path]) -> None:
    folder = homes[0] / "prompts"
    folder.mkdir(parents=True)
    (folder / "ours.toml").touch()
    (folder / "ours.csv").touch()
    assert decks.found() == (folder / "ours.toml",)
    assert agendas.found() == ()


def test_a_closed_folder_holds_nothing(homes: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    (homes[0] / "agendas").mkdir(parents=True)

    def closed(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", closed)
    assert agendas.found() == ()
