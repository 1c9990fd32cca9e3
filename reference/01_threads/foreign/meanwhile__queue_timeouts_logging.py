# exercise: meanwhile
# label: right
# style: careful engineer: a queue of one place, a join with a timeout in a loop that logs, and a finally

import logging
import queue
import threading
from typing import Any, Callable, Tuple

log = logging.getLogger("meanwhile")

PATIENCE = 0.5  # seconds between two messages, not a limit


def _deliver(task: Callable[[], Any], mailbox: "queue.Queue[Any]") -> None:
    mailbox.put(task())


def _wait_for(thread: threading.Thread) -> None:
    """Wait until the thread has ended, however long that takes."""
    thread.join(timeout=PATIENCE)
    while thread.is_alive():
        log.debug("still waiting for %s", thread.name)
        thread.join(timeout=PATIENCE)


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> Tuple[Any, Any]:
    mailbox: "queue.Queue[Any]" = queue.Queue(maxsize=1)
    background = threading.Thread(
        target=_deliver, args=(task, mailbox), name="meanwhile-background"
    )
    background.start()
    try:
        in_front = foreground()
    finally:
        _wait_for(background)
    return mailbox.get(), in_front
