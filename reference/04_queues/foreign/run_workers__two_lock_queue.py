# exercise: run_workers
# label: right
# style: the two-lock queue of Michael and Scott (dummy node, head lock, tail lock) and a Thread subclass per worker
import threading


class Node:
    __slots__ = ("entry", "next")

    def __init__(self, entry=None):
        self.entry = entry
        self.next = None


class TwoLockQueue:
    def __init__(self):
        dummy = Node()
        self._head = dummy
        self._tail = dummy
        self._head_lock = threading.Lock()
        self._tail_lock = threading.Lock()

    def enqueue(self, entry):
        node = Node(entry)
        with self._tail_lock:
            self._tail.next = node
            self._tail = node

    def dequeue(self):
        """Return the oldest entry, or None when there is none."""
        with self._head_lock:
            first = self._head.next
            if first is None:
                return None
            entry = first.entry
            first.entry = None
            self._head = first
            return entry


class Worker(threading.Thread):
    def __init__(self, todo):
        super().__init__()
        self.todo = todo
        self.values = []
        self.failures = []

    def run(self):
        while True:
            entry = self.todo.dequeue()  # a pair, so it cannot be mixed up with None
            if entry is None:
                return
            position, task = entry
            try:
                value = task()
            except BaseException as failure:
                self.failures.append((position, failure))
            else:
                self.values.append(value)


def run_workers(tasks, workers):
    todo = TwoLockQueue()
    for position, task in enumerate(tasks):
        todo.enqueue((position, task))
    crew = [Worker(todo) for _ in range(workers)]
    for worker in crew:
        worker.start()
    for worker in crew:
        worker.join()
    failures = [pair for worker in crew for pair in worker.failures]
    if failures:
        raise min(failures, key=lambda pair: pair[0])[1]
    return [value for worker in crew for value in worker.values]
