"""Messages between the grader and the student's process: framed, tagged JSON.

A frame is a four-byte length and a JSON object.  Both sides use this module, and the
grader trusts nothing that arrives: whatever is not exactly as described here is a
``WireError`` with a sentence.  Nothing is unpickled, imported or evaluated.

Values travel tagged, so that ``(1, 2)`` is not ``[1, 2]`` and ``1`` is not ``True``:
JSON scalars and lists stand for themselves, the rest is ``{"$": type, "v": content}``.
"""

from __future__ import annotations

import json
import math

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    import socket
    from typing import Any

MAX_FRAME = 1 << 20  # bytes of JSON
MAX_DEPTH = 60  # JSON containers inside each other
MAX_NODES = 20_000  # JSON values in one frame
# A value shares its frame with the envelope: leave that some room.
MAX_VALUE_DEPTH = MAX_DEPTH - 4
MAX_VALUE_NODES = MAX_NODES - 1_000
# Integers beyond this are not exact in other JSON readers, so they travel as hex.
MAX_PLAIN_INT = 1 << 53
# CPython refuses to print integers of more than 4300 digits (sys.int_info), and a
# report prints what it compares.
MAX_INT_BITS = 14_000
_HEADER = 4


class WireError(Exception):
    """A value or a message that cannot cross between the two processes.

    ``of_type`` names the type of an object that is not a plain value.
    """

    def __init__(self, message: str, *, of_type: str = "") -> None:
        super().__init__(message)
        self.of_type = of_type


def encode(value: object) -> Any:
    """Turn a plain value into its tagged JSON form.

    Raises ``WireError`` for anything that is not exactly (subclasses included) None,
    bool, int, float, str, bytes, list, tuple, set, frozenset or dict, and for values
    that are nested too deeply or too large.
    """
    return _Encoder().encode(value, 0)


class _Encoder:
    """Counts the nodes of one value while it is encoded."""

    def __init__(self) -> None:
        self.nodes = 0

    def encode(self, value: Any, depth: int) -> Any:
        # `type(x) is`, never isinstance: a subclass can lie about every operation.
        kind = type(value)
        self._count(1, depth)
        if value is None or kind is bool or kind is str:
            return value
        if kind is int:
            return self._int(value, depth)
        if kind is float:
            return value if math.isfinite(value) else self._tag("float", value.hex())
        if kind is list:
            return [self.encode(item, depth + 1) for item in list(value)]
        if kind is bytes:
            return self._tag("bytes", value.hex())
        return self._container(kind, value, depth)

    def _int(self, value: int, depth: int) -> Any:
        if -MAX_PLAIN_INT <= value <= MAX_PLAIN_INT:
            return value
        if value.bit_length() > MAX_INT_BITS:
            raise WireError(f"an integer of {value.bit_length()} bits is too large")
        self._count(0, depth + 1)
        return self._tag("int", hex(value))

    def _container(self, kind: type, value: Any, depth: int) -> Any:
        if kind is tuple or kind is set or kind is frozenset:
            self._count(2, depth + 1)
            return {
                "$": kind.__name__,
                "v": [self.encode(item, depth + 2) for item in list(value)],
            }
        if kind is dict:
            self._count(2, depth + 1)
            return {
                "$": "dict",
                "v": [
                    [self.encode(key, depth + 3), self.encode(item, depth + 3)]
                    for key, item in list(value.items())
                    if self._count(1, depth + 2)
                ],
            }
        name = kind.__name__
        raise WireError(f"an object of type {name}", of_type=name)

    def _tag(self, name: str, content: str) -> dict[str, str]:
        self.nodes += 2
        return {"$": name, "v": content}

    def _count(self, nodes: int, depth: int) -> bool:
        self.nodes += nodes
        if self.nodes > MAX_VALUE_NODES:
            raise WireError(f"a value of more than {MAX_VALUE_NODES} parts")
        if depth > MAX_VALUE_DEPTH:
            raise WireError("a value that is nested too deeply, or contains itself")
        return True


def decode(tagged: Any) -> Any:
    """Turn the tagged JSON form back into the value; raises ``WireError``."""
    kind = type(tagged)
    if kind is list:
        return [decode(item) for item in tagged]
    if kind is not dict:
        return tagged
    if tagged.keys() != {"$", "v"} or type(tagged["$"]) is not str:
        raise WireError("a value has a malformed tag")
    try:
        return _TAGS[tagged["$"]](tagged["v"])
    except (KeyError, TypeError, ValueError, OverflowError):
        raise WireError(f"a value tagged {tagged['$'][:20]!r} is malformed") from None


def _items(content: Any) -> list[Any]:
    if type(content) is not list:
        raise TypeError
    return [decode(item) for item in content]


def _distinct(kind: type) -> Any:
    def build(content: Any) -> Any:
        items = _items(content)
        built = kind(items)
        if len(built) != len(items):
            raise ValueError
        return built

    return build


def _dict(content: Any) -> dict[Any, Any]:
    pairs = _items(content)
    if any(type(pair) is not list or len(pair) != 2 for pair in pairs):
        raise ValueError
    built = dict(pairs)
    if len(built) != len(pairs):
        raise ValueError
    return built


def _written(read: Any, write: Any) -> Any:
    """Return a reader that accepts exactly what the encoder writes."""

    def build(content: Any) -> Any:
        value = read(_text(content))
        if write(value) != content:
            raise ValueError
        return value

    return build


def _hex_to_int(text: str) -> int:
    if len(text) > len("-0x") + MAX_INT_BITS // 4:
        raise ValueError
    return int(text, 16)


def _text(content: Any) -> str:
    if type(content) is not str:
        raise TypeError
    return content


_TAGS = {
    "tuple": lambda content: tuple(_items(content)),
    "set": _distinct(set),
    "frozenset": _distinct(frozenset),
    "dict": _dict,
    "bytes": _written(bytes.fromhex, bytes.hex),
    "int": _written(_hex_to_int, hex),
    "float": _written(float.fromhex, float.hex),
}


def pack(message: dict[str, Any]) -> bytes:
    """Return the frame of a message; raises ``WireError`` when it is too large."""
    try:
        body = json.dumps(message, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise WireError(f"a message cannot be written as JSON: {error}") from None
    if len(body) > MAX_FRAME:
        raise WireError(f"a message of {len(body)} bytes; {MAX_FRAME} are allowed")
    return len(body).to_bytes(_HEADER, "big") + body


def unpack(body: bytes | bytearray) -> dict[str, Any]:
    """Read the JSON object of one frame; raises ``WireError``."""
    try:
        message = json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            parse_int=_plain_int,
        )
    except UnicodeDecodeError:
        raise WireError("a message is not UTF-8") from None
    except RecursionError:
        raise WireError("a message is nested too deeply") from None
    except ValueError:
        raise WireError("a message is not JSON") from None
    if type(message) is not dict:
        raise WireError("a message is not a JSON object")
    _inspect(message)
    return message


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    built: dict[str, Any] = {}
    for key, value in pairs:
        clean = _without_surrogates(key)
        if clean in built:
            raise WireError("a message has a duplicate key")
        built[clean] = value
    return built


def _refuse_constant(name: str) -> None:
    raise WireError(f"a message contains the constant {name}")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise WireError("a message contains a number beyond all bounds")
    return value


def _plain_int(text: str) -> int:
    if len(text) > 17 or abs(int(text)) > MAX_PLAIN_INT:
        raise WireError("a message contains an untagged large integer")
    return int(text)


def _inspect(message: dict[str, Any]) -> None:
    """Bound depth and size, and replace lone surrogates, without recursion."""
    level: list[Any] = [message]
    nodes = depth = 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise WireError("a message is nested too deeply")
        deeper: list[Any] = []
        for container in level:
            pairs = container.items() if type(container) is dict else container
            nodes += len(pairs)
            if nodes > MAX_NODES:
                raise WireError(f"a message has more than {MAX_NODES} parts")
            keys = list(container) if type(container) is dict else range(len(container))
            for key in keys:
                value = container[key]
                if type(value) is str:
                    container[key] = _without_surrogates(value)
                elif type(value) is list or type(value) is dict:
                    deeper.append(value)
        level = deeper


def _without_surrogates(text: str) -> str:
    """Return text that every UTF-8 writer accepts."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def send(sock: socket.socket, message: dict[str, Any]) -> None:
    """Send one message over a blocking socket."""
    sock.sendall(pack(message))


def receive(sock: socket.socket) -> dict[str, Any] | None:
    """Wait for one message on a blocking socket; None when the other end closed it."""
    header = _exactly(sock, _HEADER)
    if not header:
        return None
    return unpack(_exactly(sock, _length(header)))


def _exactly(sock: socket.socket, count: int) -> bytearray:
    """Receive ``count`` bytes, or nothing at all when the other end has closed."""
    data = bytearray()
    while len(data) < count:
        part = sock.recv(count - len(data))
        if not part:
            if data or count != _HEADER:
                raise WireError("the connection ended inside a message")
            break
        data += part
    return data


def _length(header: bytes | bytearray) -> int:
    length = int.from_bytes(header[:_HEADER], "big")
    if not 2 <= length <= MAX_FRAME:
        raise WireError(f"a message claims a length of {length} bytes")
    return length


class Decoder:
    """Takes bytes as they come, and returns whole messages: for non-blocking readers.

    After a ``WireError`` every further call raises it again: what follows a broken
    frame has no meaning.
    """

    def __init__(self) -> None:
        self._data = bytearray()
        self._error: WireError | None = None

    @property
    def pending(self) -> bool:
        """Whether a message has begun that has not ended."""
        return bool(self._data)

    def feed(self, data: bytes) -> list[dict[str, Any]]:
        """Add bytes and return the messages completed by them, in order."""
        if self._error is not None:
            raise self._error
        self._data += data
        messages = []
        try:
            while len(self._data) >= _HEADER:
                end = _HEADER + _length(self._data)
                if len(self._data) < end:
                    break
                messages.append(unpack(self._data[_HEADER:end]))
                del self._data[:end]
        except WireError as error:
            self._error = error
            raise
        return messages
