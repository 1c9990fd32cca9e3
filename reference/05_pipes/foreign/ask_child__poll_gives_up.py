# exercise: ask_child
# label: wrong
# mistake: waits one second for the answer, then terminates the child and returns None for a slow task

import multiprocessing as mp
from typing import Any, Callable

TIMEOUT = 1.0


def _worker(conn, task: Callable[[Any], Any]) -> None:
    """Child process entry point."""
    try:
        conn.send(task(conn.recv()))
    finally:
        conn.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    parent_conn, child_conn = mp.Pipe()
    process = mp.Process(target=_worker, args=(child_conn, task))
    process.start()
    child_conn.close()
    result = None
    try:
        parent_conn.send(value)
        # Avoid blocking forever if the child hangs
        if parent_conn.poll(TIMEOUT):
            result = parent_conn.recv()
        else:
            process.terminate()
    finally:
        parent_conn.close()
        process.join()
    return result
