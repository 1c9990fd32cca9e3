# exercise: pipeline
# label: right
# style: dataclass messages with a kind; what waits is still handled after a failure, the first failure is raised
import enum
import queue
import threading
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional


class Kind(enum.Enum):
    ITEM = 1
    END = 2


@dataclass(frozen=True)
class Message:
    kind: Kind
    content: Any = None


@dataclass
class Shared:
    messages: "queue.Queue[Message]"
    failure: Optional[BaseException] = None


def _produce(shared: Shared, source) -> None:
    failure = None
    try:
        for item in source:
            if shared.failure is not None:
                break
            shared.messages.put(Message(Kind.ITEM, item))
    except BaseException as caught:
        failure = caught
    shared.messages.put(Message(Kind.END, failure))


def _consume(shared: Shared, handle) -> None:
    while True:
        message = shared.messages.get()
        if message.kind is Kind.END:
            if shared.failure is None:
                shared.failure = message.content
            return
        try:
            handle(message.content)
        except BaseException as caught:
            if shared.failure is None:
                shared.failure = caught


def pipeline(source, handle, limit: int = 10) -> None:
    shared = Shared(queue.Queue(maxsize=limit))
    threads = [
        threading.Thread(target=partial(_produce, shared, source)),
        threading.Thread(target=partial(_consume, shared, handle)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if shared.failure is not None:
        raise shared.failure
