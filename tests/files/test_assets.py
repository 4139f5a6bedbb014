"""The app finds its files in a checkout, an editable install and a wheel."""

from pathlib import Path

import pytest

from casesconf_desktop import assets


def test_beside_the_package_in_a_checkout() -> None:
    assert (assets.root() / "agendas" / "evening.toml").is_file()


@pytest.mark.parametrize("packaged", [True, False])
def test_inside_the_package_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, packaged: bool) -> None:
    package = tmp_path / "casesconf_desktop"
    inside = package / "resources"
    (inside if packaged else package).mkdir(parents=True)
    monkeypatch.setattr(assets, "__file__", str(package / "assets.py"))
    assert assets.root() == (inside if packaged else tmp_path / "resources")
