"""Another value like one that is: what msgspec has for its structs, with each field checked by mypy.

mypy knows what to check of the function of that name in dataclasses, and takes structs for such; msgspec's own it lets
be given anything.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import replace
else:
    from msgspec.structs import replace

__all__ = ["replace"]
