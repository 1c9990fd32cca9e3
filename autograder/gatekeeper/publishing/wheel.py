"""The kit's own wheel, to be put beside an assignment.

From a source tree the project's build backend makes it.  From an installed kit it is
put together again from the files that the installation has recorded.  Its version gets
a local part: no index can offer a version like that, so nothing from there is taken
for it.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from autograder import errors

_NAME = "lockstep-exercises"
_SECONDS = 300
_LOCAL = "handout"
# What an installer adds to the files of a wheel.
_INSTALLERS = {"INSTALLER", "REQUESTED", "RECORD", "direct_url.json", "uv_cache.json"}


class WheelError(errors.LockstepError):
    """The wheel cannot be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """A wheel, and what a requirement calls it."""

    file: Path
    name: str
    version: str


def make_wheel(folder: Path) -> Wheel:
    """Put the kit's wheel into ``folder``; raises WheelError, with what to do."""
    root = Path(errors.__file__).parents[1]
    if not (root / "pyproject.toml").is_file():
        kit = metadata.distribution(_NAME)
        files = {name: file.read_bytes() for name, file in _recorded(kit).items()}
        return _packed(files, kit.version, folder)
    with tempfile.TemporaryDirectory() as scratch:
        file = _built(root, Path(scratch))
        with zipfile.ZipFile(file) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
    return _packed(files, file.name.split("-")[1], folder)


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
    """A wheel of what is installed."""
    if "\nRoot-Is-Purelib: false" in (kit.read_text("WHEEL") or ""):
        problem = f"`{kit.name}` is compiled for this machine only"
        raise WheelError(f"Failed to pack the kit: {problem}.")
    files = {name: file.read_bytes() for name, file in _recorded(kit).items()}
    info = next(
        name.split("/")[0].removesuffix(".dist-info")
        for name in files
        if name.split("/")[0].endswith(".dist-info")
    )
    return _write(files, info, folder)


def _packed(files: Mapping[str, bytes], version: str, folder: Path) -> Wheel:
    """A wheel of the kit's files, of a version that no index has."""
    local = f"{version.partition('+')[0]}+{_LOCAL}"
    package = _NAME.replace("-", "_")
    info, old = f"{package}-{local}", f"{package}-{version}.dist-info"
    kept = {}
    for name, data in files.items():
        if name in (f"{old}/{own}" for own in _INSTALLERS):
            continue
        if name == f"{old}/METADATA":
            before, after = (f"\nVersion: {v}\n".encode() for v in (version, local))
            data = data.replace(before, after, 1)
        kept[name.replace(f"{old}/", f"{info}.dist-info/", 1)] = data
    return Wheel(file=_write(kept, info, folder), name=_NAME, version=local)


def _write(files: Mapping[str, bytes], info: str, folder: Path) -> Path:
    """Write a wheel of these files (the format: packaging.python.org, wheel 1.0)."""
    wheel = folder / f"{info}-py3-none-any.whl"
    record = ""
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
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
