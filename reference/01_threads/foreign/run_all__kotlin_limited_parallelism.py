# exercise: run_all
# label: wrong
# mistake: the dispatcher has sixteen permits, the seventeenth task waits until another has ended; breaks "all of them at the same time" ("up to forty at once")
import threading
from dataclasses import dataclass, field


@dataclass
class Dispatcher:
    limit: int
    permits: threading.Semaphore = field(init=False)

    def __post_init__(self):
        self.permits = threading.Semaphore(self.limit)

    def dispatch(self, block):
        def body():
            with self.permits:
                block()

        job = threading.Thread(target=body)
        job.start()
        return job


def run_all(tasks):
    io = Dispatcher(limit=16)
    jobs = [io.dispatch(task) for task in tasks]
    for job in jobs:
        job.join()
