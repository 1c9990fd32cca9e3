# exercise: gather
# label: right
# style: nothing is shared but a queue: each thread sends one message (position, failed, value or exception)

from queue import SimpleQueue
from threading import Thread
from typing import Any, Callable, NamedTuple, Sequence


class Message(NamedTuple):
    position: int
    failed: bool
    content: Any


def _work(position: int, task: Callable[[], Any], mailbox: SimpleQueue) -> None:
    try:
        message = Message(position, False, task())
    except BaseException as error:
        message = Message(position, True, error)
    mailbox.put(message)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    mailbox: SimpleQueue = SimpleQueue()
    threads = [Thread(target=_work, args=(i, task, mailbox)) for i, task in enumerate(tasks)]
    for thread in threads:
        thread.start()
    messages = [mailbox.get() for _ in threads]
    for thread in threads:
        thread.join()
    messages.sort(key=lambda message: message.position)
    for message in messages:
        if message.failed:
            raise message.content
    return [message.content for message in messages]
