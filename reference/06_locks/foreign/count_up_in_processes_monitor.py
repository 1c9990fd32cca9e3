# exercise: count_up_in_processes
# label: right
# style: over-engineered: a monitor of a shared condition and a shared busy flag
import multiprocessing
from contextlib import contextmanager


class ProcessMonitor:
    def __init__(self, context):
        self.condition = context.Condition()
        self.busy = context.Value("b", 0, lock=False)

    @contextmanager
    def synchronized(self):
        with self.condition:
            while self.busy.value:
                self.condition.wait()
            self.busy.value = 1
        try:
            yield
        finally:
            with self.condition:
                self.busy.value = 0
                self.condition.notify()


def monitored_increments(monitor, counter, times):
    for _ in range(times):
        with monitor.synchronized():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    context = multiprocessing.get_context()
    monitor = ProcessMonitor(context)
    children = []
    try:
        for number in range(workers):
            child = context.Process(
                target=monitored_increments,
                args=(monitor, counter, times),
                name=f"counter-{number}",
            )
            child.start()
            children.append(child)
    finally:
        for child in children:
            child.join()
