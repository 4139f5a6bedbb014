"""Makes the pictures of README and guide from the real app, on two virtual monitors: `make pictures`.

The same app makes the same bytes. They are kept in as few colours as they need.
"""

import subprocess
import sys
from collections.abc import Iterator

from casesconf_desktop.guard.launch import WIPING
from desktop.conftest import Desktop, virtual
from pictures.wanted import FOLDER, WANTED

FEW_COLOURS = ("convert", "png:-", "+dither", "-colors", "255", "-define", "png:exclude-chunks=all", "-quality", "95")


def main() -> int:
    with virtual() as desktop:
        for colours in ("dark", "light"):
            for name, picture in taken(desktop, colours):
                file = FOLDER / f"{name}.png"
                subprocess.run((*FEW_COLOURS, f"PNG8:{file}"), input=picture, check=True)
                sys.stdout.write(f"{file.name:<16} {file.stat().st_size / 1000:5.0f} kB\n")
    return 0


def taken(desktop: Desktop, colours: str) -> Iterator[tuple[str, bytes]]:
    """Play the evening in one colour scheme; give each picture with its name, as it comes."""
    wanted = [name for name, picture in WANTED.items() if picture.colours == colours]
    command = (sys.executable, "-m", "pictures.story", colours, *wanted)
    environment = {**desktop.environment, **WIPING["linux"]}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as playing:
        assert playing.stdout is not None
        while line := playing.stdout.readline():
            name, length = line.decode().split()
            yield name, playing.stdout.read(int(length))
    assert playing.returncode == 0, "the story broke off"


if __name__ == "__main__":
    sys.exit(main())
