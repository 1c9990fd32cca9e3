"""Which interpreters have passed, kept in a cache folder of the user's.

What is there can only save the time of a trial: a failure is never kept, and a file
that cannot be read or written is as good as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import sys
import tempfile
from pathlib import Path

from autograder.enclosure import Tier

_PACKAGE = Path(__file__).parents[1]


def before(observer: str, tier: Tier = Tier.S) -> bool:
    """Whether this interpreter has passed with this kit, observer and tier."""
    try:
        return _file(observer, tier).is_file()
    except OSError:
        return False


def note(observer: str, tier: Tier = Tier.S) -> None:
    """Note that it has passed."""
    with contextlib.suppress(OSError):
        file = _file(observer, tier)
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent)
        os.close(handle)
        Path(name).replace(file)


def _file(observer: str, tier: Tier) -> Path:
    key = "\n".join(_key(observer, tier))
    name = hashlib.sha256(key.encode()).hexdigest()[:32]
    return _cache() / "lockstep" / f"passed-{name}"


def _cache() -> Path:
    """Where programs keep what they can make again (XDG Base Directory, 0.8)."""
    named = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    if named and Path(named).is_absolute():
        return Path(named)
    try:
        return Path.home() / ".cache"
    except RuntimeError as error:  # a user without a home
        raise OSError(str(error)) from error


def _key(observer: str, tier: Tier) -> list[str]:
    """All that may change what the trial finds: interpreter, system, kit."""
    binary = Path(sys.executable).resolve().stat()
    files = sorted(_PACKAGE.rglob("*.py"))
    kit = [f"{file} {(s := file.stat()).st_size} {s.st_mtime_ns}" for file in files]
    return [
        *(sys.version, sys.executable, f"{binary.st_size} {binary.st_mtime_ns}"),
        *(platform.platform(), observer, tier, *kit),
    ]
