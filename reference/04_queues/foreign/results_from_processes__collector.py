# exercise: results_from_processes
# label: right
import multiprocessing
import queue


def _deliver(channel, task, item):
    channel.put((item, task(item)))


class _Collector:
    """Starts a process for each item, and takes what they put until all are gone."""

    def __init__(self, task, items):
        self._channel = multiprocessing.Queue()
        self._processes = [
            multiprocessing.Process(target=_deliver, args=(self._channel, task, item))
            for item in items
        ]
        self._started = []

    def __enter__(self):
        try:
            for process in self._processes:
                process.start()
                self._started.append(process)
        except BaseException:
            self.__exit__()
            raise
        return self

    def collect(self):
        results = {}
        while True:
            # who is asked first: what a dead process has put is in the pipe already
            somebody = any(process.is_alive() for process in self._started)
            try:
                item, value = self._channel.get(timeout=0.05 if somebody else 0)
            except queue.Empty:
                if not somebody:
                    return results
            else:
                results[item] = value

    def __exit__(self, *reason):
        for process in self._started:
            process.join()
        self._channel.close()
        self._channel.join_thread()
        return False


def results_from_processes(task, items):
    with _Collector(task, items) as collector:
        return collector.collect()
