# exercise: ask
# label: right
# style: class-based, a Process subclass that owns its pipe and reports a small record
import multiprocessing
import sys
from dataclasses import dataclass
from typing import Any


@dataclass
class _Report:
    failed: bool
    content: Any


class _Courier(multiprocessing.Process):
    def __init__(self, task, task_args):
        super().__init__()
        self.task = task
        self.task_args = task_args
        self.inbox, self.outbox = multiprocessing.Pipe(duplex=False)

    def run(self):
        self.inbox.close()
        with self.outbox:
            try:
                self.outbox.send(_Report(False, self.task(*self.task_args)))
            except Exception as error:
                self.outbox.send(_Report(True, str(error)))
                sys.exit(1)

    def fetch(self):
        self.start()
        self.outbox.close()
        try:
            with self.inbox:
                return self.inbox.recv()
        except (EOFError, OSError):
            return _Report(True, "")
        finally:
            self.join()


def ask(task, *args):
    courier = _Courier(task, args)
    report = courier.fetch()
    if report.failed:
        raise ChildFailed(courier.exitcode, report.content)
    return report.content
