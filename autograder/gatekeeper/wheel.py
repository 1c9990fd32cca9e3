"""The kit's own wheel, to be put beside an assignment.

From a source tree the project's build backend makes it.  From an installed kit it is
put together again from the files that the installation has recorded.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from autograder import errors

_NAME = "lockstep-exercises"
_SECONDS = 300
# What an installer adds to the files of a wheel.
_INSTALLERS = {"INSTALLER", "REQUESTED", "RECORD", "direct_url.json", "uv_cache.json"}


class WheelError(errors.LockstepError):
    """The wheel cannot be made."""


def make_wheel(folder: Path) -> Path:
    """Put the kit's wheel into ``folder``; raises WheelError, with what to do."""
    root = Path(errors.__file__).parents[1]
    if (root / "pyproject.toml").is_file():
        return _built(root, folder)
    return _packed_again(metadata.distribution(_NAME), folder)


def _built(root: Path, folder: Path) -> Path:
    if importlib.util.find_spec("hatchling") is None:
        problem = "Failed to build the kit's wheel: `hatchling` is not installed."
        raise WheelError(f"{problem} Run `python -m pip install hatchling`.")
    build = "import sys, hatchling.build as b; print(b.build_wheel(sys.argv[1]))"
    command = [sys.executable, "-c", build, str(folder.resolve())]
    done = subprocess.run(
        command,
        cwd=root,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise WheelError(f"Failed to build the kit's wheel in `{root}`: {done.stderr}")
    return folder / done.stdout.split()[-1]


def pack_needed(folder: Path) -> list[Path]:
    """Put a wheel of everything that the kit needs into ``folder``, as installed here.

    Raises WheelError when something is missing, or would not run on other machines.
    """
    needed: dict[str, metadata.Distribution] = {}
    left = [_NAME]
    while left:
        for name in _needed_by(left.pop()):
            if name not in needed:
                needed[name] = _installed(name)
                left.append(name)
    return [_packed_again(needed[name], folder) for name in sorted(needed)]


def _needed_by(name: str) -> Iterator[str]:
    for line in _installed(name).requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield canonicalize_name(requirement.name)


def _installed(name: str) -> metadata.Distribution:
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError as error:
        problem = f"Failed to pack `{name}`: it is not installed."
        raise WheelError(f"{problem} Run `python -m pip install {name}`.") from error


def _packed_again(kit: metadata.Distribution, folder: Path) -> Path:
    """A wheel of what is installed (the format: packaging.python.org, wheel 1.0)."""
    if "\nRoot-Is-Purelib: false" in (kit.read_text("WHEEL") or ""):
        problem = f"`{kit.name}` is compiled for this machine only"
        raise WheelError(f"Failed to pack the kit: {problem}.")
    info = f"{canonicalize_name(kit.name).replace('-', '_')}-{kit.version}"
    wheel = folder / f"{info}-py3-none-any.whl"
    record = ""
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in sorted(_recorded(kit).items()):
            data = file.read_bytes()
            archive.writestr(zipfile.ZipInfo(name), data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest())
            record += f"{name},sha256={digest.decode().rstrip('=')},{len(data)}\n"
        name = f"{info}.dist-info/RECORD"
        archive.writestr(zipfile.ZipInfo(name), f"{record}{name},,\n")
    return wheel


def _recorded(kit: metadata.Distribution) -> dict[str, Path]:
    """The files of the package and of its description, as the wheel had them."""
    found = {
        file.as_posix(): Path(str(file.locate()))
        for file in kit.files or ()
        if file.parts[0] != ".."
        and file.name not in _INSTALLERS
        and "__pycache__" not in file.parts
    }
    if not any(not name.split("/")[0].endswith(".dist-info") for name in found):
        problem = f"Failed to find the files of `{kit.name}` in its installation."
        raise WheelError(
            f"{problem} Install it again, or release from its source tree."
        )
    return found
