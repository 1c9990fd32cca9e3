# exercise: converse
# label: right
# style: a class that is a context manager: enter starts the child, exit closes and joins
from __future__ import annotations

from multiprocessing import Pipe, Process
from types import TracebackType
from typing import Any, Callable, Sequence


class Conversation:
    def __init__(self, task: Callable[[Any], Any]) -> None:
        self._here, self._there = Pipe()
        self._child = Process(
            target=Conversation._listen, args=(task, self._here, self._there)
        )

    @staticmethod
    def _listen(task: Callable[[Any], Any], here: Any, there: Any) -> None:
        here.close()
        with there:
            while True:
                try:
                    question = there.recv()
                except EOFError:
                    return
                there.send(task(question))

    def __enter__(self) -> Conversation:
        self._child.start()
        self._there.close()
        return self

    def ask(self, question: Any) -> Any:
        self._here.send(question)
        return self._here.recv()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._here.close()
        self._child.join()


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    with Conversation(task) as conversation:
        return list(map(conversation.ask, values))
