"""The conversation with the runner: one request, one answer, one good-bye."""

from __future__ import annotations

import contextlib
import secrets
import selectors
from collections.abc import Mapping
from typing import Any

from autograder.play.hello import Hello, Origin, receive
from autograder.play.tree import Tree
from autograder.student_side import wire


class Conversation:
    """Sends the request as soon as the keeper is ready; reads hello and answer.

    The answer was written by a process that the student controls: it is decoded with
    every limit of ``wire`` and believed only as far as its form goes.
    """

    def __init__(
        self, tree: Tree, request: Mapping[str, Any], selector: selectors.BaseSelector
    ) -> None:
        self.hello: Hello | None = None  # said before the student's code is there
        self.answer: Mapping[str, Any] | None = None
        self.malformed = ""
        self._id = secrets.token_hex(8)
        self._tree = tree
        self._decoder = wire.Decoder()
        self._origin = Origin()
        tree.protocol.setblocking(True)  # a fresh socket pair holds a whole request
        wire.send(tree.protocol, {"id": self._id, "hello": True, **request})
        tree.protocol.setblocking(False)
        self._selector = selector
        self._open = True
        selector.register(tree.protocol, selectors.EVENT_READ, self._hear)

    def _hear(self) -> None:
        try:
            if self.hello is None:
                data, self._origin = receive(self._tree.protocol)
            else:  # descriptors sent along by a student are thrown away by the kernel
                data = self._tree.protocol.recv(1 << 16)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._close()
            return
        try:
            for message in self._decoder.feed(data):
                self._take(message)
        except wire.WireError as error:
            self.malformed = self.malformed or str(error)
            self._close()

    def _take(self, message: Mapping[str, Any]) -> None:
        if message.get("id") != self._id:
            self.malformed = "the answer carries a number that was not asked for"
        elif self.hello is None:
            self.hello = Hello.read(message, self._origin)
        elif self.answer is not None:
            self.malformed = "there was more than one answer"
        else:
            self.answer = message

    def _close(self) -> None:
        if self._open:
            self._open = False
            self._selector.unregister(self._tree.protocol)

    def answered(self) -> bool:
        """Return whether the runner has answered, well or badly."""
        return self.answer is not None or bool(self.malformed)

    def died(self) -> bool:
        """Return whether the runner's process has ended, or its keeper was lost."""
        return self._tree.ended is not None or self._tree.keeper_lost

    def close(self) -> None:
        """Stop listening."""
        with contextlib.suppress(KeyError):
            self._close()
        if self._origin.netlink is not None:
            self._origin.netlink.close()
