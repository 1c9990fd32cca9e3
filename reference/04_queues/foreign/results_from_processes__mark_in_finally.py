# exercise: results_from_processes
# label: wrong
# mistake: each process puts an end mark in a `finally`, and the caller waits for as many marks as there are items; a process that is killed or leaves by os._exit runs no `finally`, and the caller waits for its mark forever; breaks "The item of a process that died (... it was killed) is missing, and nobody waits for it".
import multiprocessing


class ItemProcess(multiprocessing.Process):
    def __init__(self, task, item, results):
        super().__init__()
        self.task = task
        self.item = item
        self.results = results

    def run(self):
        try:
            self.results.put((self.item, self.task(self.item)))
        finally:
            self.results.put(None)  # always executed


def results_from_processes(task, items):
    queue = multiprocessing.Queue()
    processes = [ItemProcess(task, item, queue) for item in items]
    for process in processes:
        process.start()
    results = {}
    ended = 0
    while ended < len(processes):
        message = queue.get()
        if message is None:
            ended += 1
        else:
            results[message[0]] = message[1]
    for process in processes:
        process.join()
    return results
