# exercise: exchange
# label: right
# style: concurrent.futures, a thread of the parent sends while the main thread receives
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process
from typing import Any


def _counterpart(mine: Any, foreign: Any, right: Any) -> None:
    foreign.close()
    mine.send(right)
    received = mine.recv()
    mine.send(received)
    mine.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = Pipe()
    process = Process(target=_counterpart, args=(there, here, right))
    process.start()
    there.close()
    try:
        with ThreadPoolExecutor(max_workers=1) as executor:
            sending = executor.submit(here.send, left)
            from_child = here.recv()
            sending.result()
        return from_child, here.recv()
    finally:
        here.close()
        process.join()
