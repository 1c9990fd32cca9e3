# exercise: map_catching
# label: right
# style: library author, own crew of processes on two SimpleQueues, one task in flight for each process
import multiprocessing

_STOP = None


def _crew_member(func, tasks, results):
    while True:
        task = tasks.get()
        if task is _STOP:
            return
        index, item = task
        try:
            entry = func(item)
        except BaseException as error:
            entry = error
        results.put((index, entry))


class Crew:
    """A few processes that are gone after the ``with`` block."""

    def __init__(self, func, size):
        self.size = size
        self.tasks = multiprocessing.SimpleQueue()
        self.results = multiprocessing.SimpleQueue()
        self._members = [
            multiprocessing.Process(
                target=_crew_member, args=(func, self.tasks, self.results), daemon=True
            )
            for _ in range(size)
        ]
        self._started = []

    def __enter__(self):
        try:
            for member in self._members:
                member.start()
                self._started.append(member)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            for _ in self._started:
                self.tasks.put(_STOP)
            for member in self._started:
                member.join()
        self._end()

    def _end(self):
        for member in self._started:
            member.terminate()
        for member in self._started:
            member.join()
        self.tasks.close()
        self.results.close()


def map_catching(func, items, processes=2):
    entries = [None] * len(items)
    todo = enumerate(items)
    with Crew(func, min(processes, len(items))) as crew:
        for _ in range(crew.size):
            crew.tasks.put(next(todo))
        for _ in range(len(items)):
            index, entry = crew.results.get()
            entries[index] = entry
            following = next(todo, None)
            if following is not None:
                crew.tasks.put(following)
    return entries
