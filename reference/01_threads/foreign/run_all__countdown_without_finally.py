# exercise: run_all
# label: wrong
# mistake: the countdown is not in a finally, so a task that raises is never counted and run_all waits for ever.

import threading
from typing import Any, Callable, Sequence


class CountDownLatch:
    def __init__(self, count: int) -> None:
        self.count = count
        self.condition = threading.Condition()

    def count_down(self) -> None:
        with self.condition:
            self.count -= 1
            if self.count == 0:
                self.condition.notify_all()

    def wait(self) -> None:
        with self.condition:
            while self.count > 0:
                self.condition.wait()


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    latch = CountDownLatch(len(tasks))

    def work(task: Callable[[], Any]) -> None:
        task()
        latch.count_down()

    threads = [threading.Thread(target=work, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    latch.wait()
    for thread in threads:
        thread.join()
