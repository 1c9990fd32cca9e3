# exercise: run_all
# label: right
# style: ThreadPoolExecutor with a worker per task; a Barrier so that no worker can take two tasks

import concurrent.futures
import threading
from collections.abc import Callable, Sequence
from typing import Any


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    count = len(tasks)
    if count == 0:
        return  # an executor with no workers is not allowed
    meeting = threading.Barrier(count)

    def together(task: Callable[[], Any]) -> None:
        # a quick task could end before the next is submitted, then the executor
        # would use the thread again; nobody begins before everybody has a thread
        meeting.wait()
        task()

    with concurrent.futures.ThreadPoolExecutor(max_workers=count) as executor:
        for task in tasks:
            executor.submit(together, task)
    # exceptions stay in the futures, nobody asks for them
