# exercise: append_all
# label: right
# style: a callable class that carries one multiprocessing.RLock to every process as its target
import multiprocessing
import sys
import traceback


class ChildFailed(Exception):
    """A child process did not do its part."""


class TakingTurns:
    """Wraps a function so that all processes that got this object call it one by one."""

    def __init__(self, function, lock):
        self.function = function
        self.lock = lock

    def __call__(self, record):
        with self.lock:
            try:
                self.function(record)
            except BaseException:
                # also for SystemExit(0): raised is raised
                traceback.print_exc()
                sys.exit(1)


def append_all(append, records):
    in_turn = TakingTurns(append, multiprocessing.RLock())
    processes = [
        multiprocessing.Process(target=in_turn, args=(record,)) for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    failed = [process.name for process in processes if process.exitcode != 0]
    if failed:
        raise ChildFailed(", ".join(failed))
