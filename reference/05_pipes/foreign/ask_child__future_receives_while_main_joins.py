# exercise: ask_child
# label: right
# style: concurrent.futures: a thread receives, so that the main thread may join at once
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process
from typing import Any, Callable


def _work(task: Callable[[Any], Any], end) -> None:
    value = end.recv()
    end.send(task(value))
    end.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    here, there = Pipe()
    child = Process(target=_work, args=(task, there))
    child.start()
    there.close()
    here.send(value)
    with ThreadPoolExecutor(max_workers=1) as pool:
        answer = pool.submit(here.recv)  # takes a long answer out of the pipe
        child.join()
        result = answer.result()
    here.close()
    return result
