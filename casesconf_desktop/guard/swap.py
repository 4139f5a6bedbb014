"""Whether memory of this computer may reach a disk: the one thing that no program can refuse for itself."""

from pathlib import Path

from casesconf_desktop.core.said import said

#: Fills in "This can't vouch for the computer: {why}."
SWAP_IS_ON = said("swap is on, and not encrypted")


def swap_in_clear(swaps: Path = Path("/proc/swaps"), blocks: Path = Path("/sys/block")) -> str:
    """Say why memory may reach a disk in clear; empty where it can't, or where nothing is known of swap."""
    try:
        lines = swaps.read_text(encoding="utf-8").splitlines()[1:]
    except OSError:
        return ""
    return SWAP_IS_ON if any(not harmless(Path(line.split()[0]), blocks) for line in lines if line.strip()) else ""


def harmless(device: Path, blocks: Path) -> bool:
    """Tell whether a swap device is encrypted (by dm-crypt), or memory itself (zram without a disk behind it)."""
    name = device.resolve().name
    return told(blocks / name / "dm" / "uuid").startswith("CRYPT-") or (
        name.startswith("zram") and told(blocks / name / "backing_dev") in ("", "none")
    )


def told(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def swapped(status: Path = Path("/proc/self/status")) -> str:
    """Tell how much of this process lies in swap, as the kernel says it; empty where it does not."""
    lines = told(status).splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("VmSwap:")), "")
