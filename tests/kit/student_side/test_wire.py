"""Frames and tagged values: exact for the honest, closed to everybody else."""

from __future__ import annotations

import json
import math
import socket
import threading
from collections import OrderedDict, namedtuple
from typing import Any

import pytest

from autograder.student_side import wire

Point = namedtuple("Point", "x y")


def framed(body: bytes) -> bytes:
    """Return a frame with this content, well-formed or not."""
    return len(body).to_bytes(4, "big") + body


def crossed(value: Any) -> Any:
    """Return the value as the other side sees it."""
    [message] = wire.Decoder().feed(wire.pack({"value": wire.encode(value)}))
    return wire.decode(message["value"])


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -1,
        2**53,
        -(2**53) - 1,
        2**13_999,
        -(2**13_999),
        0.1,
        -0.0,
        1.0,
        1e308,
        5e-324,
        math.inf,
        -math.inf,
        "",
        "\N{SNOWMAN}\x00\u2028",
        b"\x00\xff",
        [],
        [[1], (2,), {3}, frozenset({4})],
        {(1, 2): {"a": [None]}, None: b""},
        {"$": "tuple", "v": [1]},
        {1: 1, 2.5: 2},
        set(),
        (),
        (((((1,),),),),),
    ],
)
def test_values_cross_exactly(value: Any) -> None:
    """Value and types are the same on the other side."""
    assert repr(crossed(value)) == repr(value)


def test_nan_crosses() -> None:
    """NaN is a float like others."""
    assert math.isnan(crossed(math.nan))


class Liar:
    """Equal to everything."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = object.__hash__


class Text(str):
    """A string with opinions."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (Liar(), "Liar"),
        (Text("a"), "Text"),
        (Point(1, 2), "Point"),
        (OrderedDict(a=1), "OrderedDict"),
        ([1, {2: Liar()}], "Liar"),
        ({Liar(): 1}, "Liar"),
        (1j, "complex"),
        (range(3), "range"),
        (bytearray(b""), "bytearray"),
        (int, "type"),
        (len, "builtin_function_or_method"),
    ],
)
def test_other_types_are_refused_by_name(value: Any, name: str) -> None:
    """Subclasses and other objects do not cross, and the message names their type."""
    with pytest.raises(wire.WireError, match=f"an object of type {name}$"):
        wire.encode(value)


def test_large_and_deep_values_are_refused() -> None:
    """Bounds hold on the sending side, with words."""
    deep: Any = 0
    for _ in range(70):
        deep = [deep]
    endless: list[Any] = []
    endless.append(endless)
    for value, words in [
        (deep, "nested"),
        (endless, "nested"),
        ([0] * 30_000, "parts"),
        (dict.fromkeys(range(10_000)), "parts"),
        ({(n,) for n in range(10_000)}, "parts"),
        (2**14_001, "bits"),
    ]:
        with pytest.raises(wire.WireError, match=words):
            wire.encode(value)
    with pytest.raises(wire.WireError, match="bytes"):
        wire.pack({"value": "x" * wire.MAX_FRAME})


def test_what_can_be_encoded_can_be_read() -> None:
    """The two sides count alike: no legal value is refused by the reader."""
    deep_list: Any = 0
    deep_tuple: Any = 0
    while True:
        try:
            wire.encode([deep_list])
            deep_list = [deep_list]
        except wire.WireError:
            break
    while True:
        try:
            wire.encode((deep_tuple,))
            deep_tuple = (deep_tuple,)
        except wire.WireError:
            break
    for value in (
        deep_list,
        deep_tuple,
        [0] * (wire.MAX_VALUE_NODES - 1),
        [(1,)] * ((wire.MAX_VALUE_NODES - 1) // 4),
        dict.fromkeys(range(100, (wire.MAX_VALUE_NODES - 3) // 3 + 100)),
        [2**60] * ((wire.MAX_VALUE_NODES - 1) // 3),
    ):
        assert crossed(value) == value


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"1",
        b"null",
        b"\xff\xfe{}",
        b"{}{}",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": -Infinity}',
        b'{"a": 1e999}',
        b'{"a": 123456789012345678}',
        b'{"a": 9007199254740993}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"passed": false, "passed": true}',
        b'{"a": {"b": 1, "b": 1}}',
        b'{"\\ud800": 1, "\\udfff": 1}',
        b'{"a": ' + b"[" * 100 + b"]" * 100 + b"}",
        b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"a": [' + b"0," * 30_000 + b"0]}",
        b'{"a": ' + b"'x'" + b"}",
        b'{"a": 1,}',
        b"\xef\xbb\xbf{}",
    ],
)
def test_malformed_frames_are_refused(body: bytes) -> None:
    """Whatever is not exactly a small JSON object is a WireError."""
    with pytest.raises(wire.WireError):
        wire.Decoder().feed(framed(body))


@pytest.mark.parametrize(
    "header",
    [b"\x00\x00\x00\x00", b"\x00\x00\x00\x01", b"\x00\x10\x00\x01", b"\xff" * 4],
)
def test_lengths_out_of_bounds_are_refused_at_once(header: bytes) -> None:
    """No reader waits for a frame that may not come."""
    decoder = wire.Decoder()
    with pytest.raises(wire.WireError, match="length"):
        decoder.feed(header)
    with pytest.raises(wire.WireError, match="length"):
        decoder.feed(framed(b"{}"))


@pytest.mark.parametrize(
    "tagged",
    [
        {},
        {"$": "tuple"},
        {"v": []},
        {"$": "tuple", "v": [], "x": 1},
        {"$": ["tuple"], "v": []},
        {"$": None, "v": []},
        {"$": "object", "v": []},
        {"$": "tuple", "v": "ab"},
        {"$": "tuple", "v": {"$": "tuple", "v": []}},
        {"$": "set", "v": [[1]]},
        {"$": "set", "v": [1, 1]},
        {"$": "set", "v": [1, True]},
        {"$": "dict", "v": [[1]]},
        {"$": "dict", "v": [[1, 2], [1, 3]]},
        {"$": "dict", "v": ["ab"]},
        {"$": "dict", "v": [{"$": "tuple", "v": [1, 2]}]},
        {"$": "dict", "v": [[[1], 2]]},
        {"$": "bytes", "v": "xy"},
        {"$": "bytes", "v": 3},
        {"$": "bytes", "v": "aa bb"},
        {"$": "int", "v": "10"},
        {"$": "int", "v": "0x" + "f" * 4000},
        {"$": "int", "v": "0xzz"},
        {"$": "int", "v": "--0x1"},
        {"$": "int", "v": 1},
        {"$": "float", "v": 1.0},
        {"$": "float", "v": "1e5 "},
        {"$": "float", "v": "ten"},
        {"$": "float", "v": "0x1p999999"},
    ],
)
def test_malformed_tags_are_refused(tagged: Any) -> None:
    """A forged tag is a WireError and never another exception."""
    with pytest.raises(wire.WireError):
        wire.decode([tagged])


def test_lone_surrogates_are_replaced() -> None:
    """A report writer that meets one would fail."""
    body = b'{"k\\udc00": ["a\\ud800b", {"x": "\\udfff"}]}'
    [message] = wire.Decoder().feed(framed(body))
    assert message == {"k?": ["a?b", {"x": "?"}]}
    json.dumps(message, ensure_ascii=False).encode()
    assert crossed("a\ud800") == "a?"


def test_bytes_may_come_in_any_pieces() -> None:
    """The decoder gives whole messages, in order."""
    data = b"".join(wire.pack({"n": n, "t": "x" * n}) for n in range(20))
    for size in (1, 3, 7, len(data)):
        decoder = wire.Decoder()
        got = []
        for start in range(0, len(data), size):
            got += decoder.feed(data[start : start + size])
        assert [message["n"] for message in got] == list(range(20))
        assert not decoder.pending
    assert decoder.feed(data[:5]) == []
    assert decoder.pending


def test_blocking_sockets_give_messages_then_none() -> None:
    """``receive`` tells an end between messages from one inside a message."""
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            big = {"value": "x" * 900_000}
            writer = threading.Thread(target=wire.send, args=(theirs, big))
            writer.start()
            assert wire.receive(ours) == big
            writer.join()
            wire.send(theirs, {"a": 1})
        assert wire.receive(ours) == {"a": 1}
        assert wire.receive(ours) is None
    for part in (1, 4, 6):
        ours, theirs = socket.socketpair()
        with ours:
            theirs.sendall(framed(b'{"a": 1}')[:part])
            theirs.close()
            with pytest.raises(wire.WireError, match="inside a message"):
                wire.receive(ours)
