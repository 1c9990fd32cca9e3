# exercise: exchange
# label: right
import logging
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


def _other_side(right: Any, here: Connection, there: Connection) -> None:
    here.close()
    with there:
        with ThreadPoolExecutor(max_workers=1) as sender:
            sent = sender.submit(there.send, right)
            received = there.recv()
        sent.result()  # nothing else is being sent from here on
        there.send(received)


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    """Both sides send from a thread, so both can receive at once."""
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_other_side, args=(right, here, there))
    child.start()
    there.close()
    try:
        with ThreadPoolExecutor(max_workers=1) as sender:
            sent = sender.submit(here.send, left)
            from_child = here.recv()
            report = here.recv()
        sent.result()
        logger.debug("both values have arrived")
        return from_child, report
    finally:
        here.close()
        child.join()
