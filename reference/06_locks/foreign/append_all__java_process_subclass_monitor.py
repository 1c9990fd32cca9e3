# exercise: append_all
# label: right
# style: Java style: a Process subclass with run(), one multiprocessing.Lock as the monitor given to every constructor
import multiprocessing
import sys
import traceback


class AppendTask(multiprocessing.Process):
    def __init__(self, monitor, append, record):
        super().__init__()
        self.monitor = monitor
        self.append_it = append
        self.record = record

    def run(self):
        with self.monitor:
            try:
                self.append_it(self.record)
            except BaseException:
                # also SystemExit(0): whatever was raised, it has failed
                traceback.print_exc()
                sys.exit(1)


def append_all(append, records):
    monitor = multiprocessing.Lock()
    tasks = [AppendTask(monitor, append, record) for record in records]
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()
    if any(task.exitcode != 0 for task in tasks):
        raise ChildFailed("append raised in a child process")
