"""The steps of the lock one by one, and what they ask of the system."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from casesconf_desktop.guard import audit, environment, launch, seccomp
from casesconf_desktop.guard.landlock import IOCTL_DEV, REFER, TRUNCATE, since
from casesconf_desktop.guard.swap import SWAP_IS_ON, swap_in_clear, swapped
from guard.locked import run


def test_each_version_of_landlock_is_asked_only_for_what_it_knows() -> None:
    rights = ((2, REFER), (3, TRUNCATE), (5, IOCTL_DEV))
    assert [since(known, *rights) for known in (1, 2, 3, 4, 5, 9)] == [
        0,
        REFER,
        REFER | TRUNCATE,
        REFER | TRUNCATE,
        REFER | TRUNCATE | IOCTL_DEV,
        REFER | TRUNCATE | IOCTL_DEV,
    ]


def test_calls_that_are_newer_than_the_library_are_refused_too() -> None:
    """By their numbers: an attribute set by the newest way is refused, and openat2 is as good as unknown."""
    then = """
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *arguments):
    libc.syscall(number, *arguments)
    return errno.errorcode.get(ctypes.get_errno())
print(call(463, -100, b"/tmp", 0, b"user.x", None, 0), call(437, -100, b"/tmp", None, 0), call(425, 1, None))
"""
    assert run(then).stdout.split() == ["EPERM", "ENOSYS", "ENOSYS"]


def test_reading_stays_free_and_nowhere_can_be_opened() -> None:
    then = "print(len(open('/etc/passwd').read()) > 0)\nprint(guard.promise.stopped)\n"
    assert run(then).stdout.split() == ["True", "0"]


def test_the_tripwire_counts_and_keeps_no_word() -> None:
    then = """
for path in ("/tmp/Nadel", "/dev/shm/Nadel"):
    try:
        open(path, "w")
    except PermissionError as error:
        print("Nadel" in str(error))
print(guard.promise.stopped)
"""
    assert run(then).stdout.split() == ["False", "False", "2"]


@pytest.mark.parametrize(
    ("event", "arguments", "stopped"),
    [
        ("open", ("x", "r", os.O_RDONLY), False),
        ("open", ("x", "rb", os.O_RDONLY | os.O_CLOEXEC), False),
        ("open", ("x", None, os.O_RDONLY), False),
        ("open", ("x", "w", os.O_WRONLY), True),
        ("open", ("x", "r+", os.O_RDONLY), True),
        ("open", ("x", None, os.O_RDWR), True),
        ("open", (os.devnull, "w", os.O_WRONLY), False),
        ("os.rename", ("x", "y", -1, -1), True),
        ("subprocess.Popen", ("sh", [], None, None), True),
        ("import", ("json", None, None, None, None), False),
    ],
)
def test_what_the_tripwire_stops(event: str, arguments: tuple[object, ...], stopped: bool) -> None:
    noted = list[str]()
    known = (frozenset(audit.REFUSED.split()), audit.WRITING, frozenset("wax+"), os.devnull, noted.append)
    if stopped:
        with pytest.raises(audit.TrippedError):
            audit.hook(event, arguments, *known, audit.TrippedError)
    else:
        audit.hook(event, arguments, *known, audit.TrippedError)
    assert noted == ([event] if stopped else [])


def test_the_streams_go_nowhere_unless_somebody_reads_along(tmp_path: Path) -> None:
    """Not into a journal, not into a file; where the app was asked to speak, its output goes where it was sent."""
    then = "from casesconf_desktop.guard.process import quiet_streams; quiet_streams(speaks={}); print('Nadel')"
    for speaks in (False, True):
        with (tmp_path / str(speaks)).open("w", encoding="utf-8") as file:
            subprocess.run([sys.executable, "-c", then.format(speaks)], check=True, stdout=file, stderr=file)
    assert (tmp_path / "False").read_text(encoding="utf-8") == ""
    assert (tmp_path / "True").read_text(encoding="utf-8") == "Nadel\n"


def test_a_report_that_goes_into_a_file_says_what_it_left_out(tmp_path: Path) -> None:
    report = tmp_path / "report"
    command = [sys.executable, "-m", "casesconf_desktop", "--guard", "report"]
    with report.open("w", encoding="utf-8") as file:
        done = subprocess.run(command, check=False, stdout=file, stderr=subprocess.PIPE, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    told = report.read_text(encoding="utf-8")
    assert "-    File size           Left out: what is printed goes to a file" in told
    assert "9 of 9 real attempts to write were refused." in told
    piped = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path)
    assert "yes  File size           No file may grow by a byte." in piped.stdout


def test_started_once_anew_with_its_arguments_and_then_no_more(tmp_path: Path) -> None:
    code = "import os, sys; from casesconf_desktop.guard.launch import anew; anew();"
    code += "print(os.getpid(), os.environ['PYTHONMALLOC'], sys.argv[1:])"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "a", "b c"], stdout=subprocess.PIPE, text=True, cwd=tmp_path
    )
    told, _ = process.communicate(timeout=20)
    assert told == f"{process.pid} malloc ['a', 'b c']\n", "the same process"
    assert launch.wiped(launch.WIPING["linux"])
    assert not launch.wiped({**launch.WIPING["linux"], "PYTHONMALLOC": "debug"})


def test_the_environment_is_quiet_before_qt_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in environment.LOUD:
        monkeypatch.setenv(name, "x")
    for name in environment.QUIET:
        monkeypatch.setenv(name, "x")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    environment.settle()
    assert not any(name in os.environ for name in environment.LOUD)
    assert all(os.environ[name] == value for name, value in environment.QUIET.items())
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:", "no bus is started for us"
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    (tmp_path / "bus").touch()
    environment.settle()
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == f"unix:path={tmp_path / 'bus'}", "one that is there is used"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/as/found")
    environment.settle()
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "unix:path=/as/found"


@pytest.mark.parametrize(
    ("platform", "display", "wayland"),
    [
        ("", "wayland-0", True),
        ("", "", False),
        ("xcb", "wayland-0", False),
        ("wayland", "", True),
        ("wayland-egl", "", True),
        ("offscreen", "wayland-0", False),
    ],
)
def test_wayland_is_known_before_qt_is_asked(
    monkeypatch: pytest.MonkeyPatch, platform: str, display: str, wayland: bool
) -> None:
    for name, value in (("QT_QPA_PLATFORM", platform), ("WAYLAND_DISPLAY", display)):
        monkeypatch.setenv(name, value) if value else monkeypatch.delenv(name, raising=False)
    assert environment.wayland() is wayland


HEAD = "Filename\tType\tSize\tUsed\tPriority\n"


@pytest.mark.parametrize(
    ("device", "files", "told"),
    [
        pytest.param("", {}, "", id="no swap"),
        pytest.param("/dev/sda2", {}, SWAP_IS_ON, id="a partition"),
        pytest.param("/swapfile", {}, SWAP_IS_ON, id="a file"),
        pytest.param("/dev/dm-1", {"dm-1/dm/uuid": "CRYPT-PLAIN-swap"}, "", id="encrypted"),
        pytest.param("/dev/dm-2", {"dm-2/dm/uuid": "LVM-abc"}, SWAP_IS_ON, id="a volume that is not"),
        pytest.param("/dev/zram0", {"zram0/backing_dev": "none"}, "", id="memory, compressed"),
        pytest.param("/dev/zram1", {"zram1/backing_dev": "/dev/sda3"}, SWAP_IS_ON, id="with a disk behind it"),
    ],
)
def test_swap_is_vouched_for_only_where_it_can_be(
    tmp_path: Path, device: str, files: dict[str, str], told: str
) -> None:
    for name, text in files.items():
        path = tmp_path / "block" / name
        path.parent.mkdir(parents=True)
        path.write_text(text + "\n", encoding="utf-8")
    swaps = tmp_path / "swaps"
    swaps.write_text(HEAD + (f"{device} partition 100 0 -2\n" if device else ""), encoding="utf-8")
    assert swap_in_clear(swaps, tmp_path / "block") == told


def test_where_nothing_is_known_of_swap_nothing_is_claimed(tmp_path: Path) -> None:
    assert swap_in_clear(tmp_path / "none") == ""
    status = tmp_path / "status"
    status.write_text("VmRSS:\t 10 kB\nVmSwap:\t      12 kB\n", encoding="utf-8")
    assert (swapped(status), swapped(tmp_path / "none")) == ("12 kB", "")


def test_without_the_library_the_layer_is_missing_and_the_others_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seccomp, "SONAME", "libnothing.so.9")
    with pytest.raises(OSError, match="libnothing"):
        seccomp.Filter()


REPORT = ("-m", "casesconf_desktop", "--guard", "report")


@pytest.mark.parametrize("closed", ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
def test_streams_that_are_closed_are_no_reason_not_to_start(tmp_path: Path, closed: str) -> None:
    """What is opened next would else take their place, and be taken for them."""
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, *REPORT]
    done = subprocess.run(shell, check=False, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert ("9 of 9" in done.stdout) is ("1>&-" not in closed)


def test_a_limit_on_dumps_that_cannot_be_raised_will_do(tmp_path: Path) -> None:
    plain = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "sh", "-c", 'ulimit -H -c 0; exec "$@"', "sh"]
    command = [*plain, sys.executable, *REPORT]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "yes  Memory dumps" in done.stdout


def test_an_error_before_the_window_is_told_without_its_text(tmp_path: Path) -> None:
    code = "import sys; from casesconf_desktop import cli, __main__ as m\n"
    code += "cli.main = lambda *_: int('Nadel')\nm.start()"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 70
    assert "ValueError in <string>, line 2" in done.stderr
    assert "Nadel" not in done.stderr


def test_the_bundle_is_started_in_the_environment_that_wipes() -> None:
    """It then need not start anew."""
    start = Path(__file__).parents[2] / "resources" / "desktop" / "bundle" / "start.sh"
    words = start.read_text(encoding="utf-8").split()
    assert [one for one in launch.WIPING["linux"].items() if "=".join(one) not in words] == []
