"""Mutated inputs: ``python -m tests.kit.attacks.fuzz [--count N] [--seed N]``.

The decoder of the protocol, the conversation with a gate and the intake take each of
them: an answer, or an error of their own.  Anything else ends this with the input; so
does one that takes a minute, and memory beyond the cap.
"""

from __future__ import annotations

import argparse
import faulthandler
import io
import json
import random
import resource
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from autograder.errors import LockstepError
from autograder.intake import take_in
from autograder.student_side import wire
from tests.kit.attacks.small_course import RIGHT, STUB

MEMORY = 300 << 20  # bytes that this process may have at its peak
SECONDS = 60  # for one input, on however loaded a machine
_INTAKE_EACH = 10  # one of so many inputs is a hand-in: those cost files
_BITS = ('"', "{", "[", "]", "}", ":", ",", "\\ud800", "NaN", "1e999", "-0", "\0", "9")
_CELL: dict[str, object] = {
    "cell_type": "code",
    "metadata": {},
    "outputs": [],
    "execution_count": None,
}

Case = tuple[str, bytes]  # the name of a file, or "" for the wire; what is in it


def messages() -> list[bytes]:
    """Frames as both sides write them."""
    values = [1 << 60, (1, (2,)), {"a": {1, 2}}, b"bytes", float("inf"), "é\ud83d", []]
    results = [
        {"id": "x", "outcome": "returned", "value": wire.encode(v)} for v in values
    ]
    gate = {
        "kind": "task",
        "label": "task:0",
        "args": [],
        "pid": 1,
        "stack": [["f", 1]],
    }
    return [
        wire.pack(message) for message in (*results, gate, {"note": "x"}, {"v": "d"})
    ]


def hand_ins() -> list[Case]:
    """A file, a notebook, and zips of both."""
    cells = [_CELL | {"source": text} for text in (STUB, "%time\n!ls\nx = 1", RIGHT)]
    book = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    notebook = json.dumps(book).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ada/small.py", RIGHT)
        archive.writestr("ada/more/__init__.py", "x = 1\n")
        archive.writestr("small.ipynb", notebook)
    return [
        ("small.py", RIGHT.encode()),
        ("small.py", b"# coding: utf-7\n" + RIGHT.encode()),
        ("small.py", RIGHT.encode("utf-16")),
        ("small.ipynb", notebook),
        ("small.zip", packed.getvalue()),
    ]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Change some of the bytes: flip, cut, repeat, insert, exchange."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(found) + 1)
        match chance.randrange(6):
            case 0 if at < len(found):
                found[at] ^= 1 << chance.randrange(8)
            case 1:
                del found[at : at + chance.choice((1, 4, 64, 4096))]
            case 2:
                found[at:at] = found[at : at + 64] * chance.choice((1, 3, 200))
            case 3:
                found[at:at] = chance.choice(_BITS).encode() * chance.choice((1, 1, 80))
            case 4:
                found[at:at] = chance.randbytes(chance.choice((1, 4, 32)))
            case _:
                found[at : at + 4] = chance.choice(
                    (0, 2, 1 << 20, (1 << 32) - 1)
                ).to_bytes(4, "big")
    return bytes(found)


def cases(count: int, seed: int) -> Iterator[Case]:
    """So many mutated inputs, the same ones for the same seed."""
    chance = random.Random(seed)
    frames, files = messages(), hand_ins()
    for number in range(count):
        if number % _INTAKE_EACH == 0:
            name, data = chance.choice(files)
            yield name, mutated(data, chance)
        else:
            stream = b"".join(chance.choices(frames, k=chance.choice((1, 2, 5))))
            yield "", mutated(stream, chance)


def decode(data: bytes, chance: random.Random) -> str:
    """Feed the decoder in pieces, and read the values; names how it ended."""
    decoder = wire.Decoder()
    try:
        while data:
            size = chance.choice((1, 7, 1 << 16))
            for message in decoder.feed(data[:size]):
                wire.decode(message.get("value"))
                json.dumps(message).encode()  # a report could be written of it
            data = data[size:]
    except wire.WireError:
        return "refused"
    return "taken"


def take(name: str, data: bytes) -> str:
    """Hand it in; names how it ended."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        place, copy = Path(folder, "in"), Path(folder, "copy")
        place.mkdir()
        copy.mkdir()
        (place / name).write_bytes(data)
        try:
            taken = take_in(place / name, "small.py", copy, ("gather", "double"))
        except LockstepError:
            return "refused"
        if taken.file is None:
            return "refused"
        taken.file.read_bytes().decode("utf-8")
        return "taken"


def run(count: int, seed: int) -> dict[str, int]:
    """Try all; how many ended how.  What must not be raised is raised."""
    chance, ends = (
        random.Random(seed),
        dict.fromkeys(
            ("wire taken", "wire refused", "intake taken", "intake refused"), 0
        ),
    )
    for number, (name, data) in enumerate(cases(count, seed)):
        faulthandler.dump_traceback_later(SECONDS, exit=True)
        try:
            how = take(name, data) if name else decode(data, chance)
            ends[f"{'intake' if name else 'wire'} {how}"] += 1
        except Exception as error:
            error.add_note(f"input {number} of seed {seed}: {name} {data[:200]!r}")
            raise
        finally:
            faulthandler.cancel_dump_traceback_later()
    return ends


def peak() -> int:
    """Bytes of memory that this process had at most."""
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale


def main() -> int:
    """Try so many, and tell how they ended; 1 where memory went beyond the cap."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    ends = run(options.count, options.seed)
    counts = ", ".join(f"{name}: {number}" for name, number in ends.items())
    print(f"{counts}; at most {peak() >> 20} MiB")  # noqa: T201 - the result
    return 0 if peak() <= MEMORY else 1


if __name__ == "__main__":
    sys.exit(main())
