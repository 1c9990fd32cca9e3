# exercise: append_all
# label: right
# style: a dataclass instance is the target; exceptions become sys.exit(1)
import multiprocessing
import sys
from dataclasses import dataclass
from typing import Any


@dataclass
class Task:
    append: Any
    record: Any
    lock: Any

    def __call__(self):
        with self.lock:
            try:
                self.append(self.record)
            except BaseException as e:
                print(type(e).__name__, e, file=sys.stderr)
                sys.exit(1)


def append_all(append, records):
    lock = multiprocessing.Lock()
    tasks = [Task(append, r, lock) for r in records]
    ps = [multiprocessing.Process(target=t) for t in tasks]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode != 0 for p in ps):
        raise ChildFailed
