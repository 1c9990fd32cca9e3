# exercise: parallel_map
# label: right
# style: Java-minded: an ExecutorService class with a blocking task queue, poison pills and worker objects
import multiprocessing
import pickle
from multiprocessing import Process, Queue


class Worker(Process):
    """A consumer that runs until it takes the poison pill."""

    def __init__(self, func, tasks, replies):
        super().__init__(daemon=True)
        self.func = func
        self.tasks = tasks
        self.replies = replies

    def run(self):
        while True:
            task = self.tasks.get()
            if task is None:
                return
            index, item = task
            try:
                reply = (index, self.func(item), None)
            except BaseException as error:
                reply = (index, None, error)
            try:
                data = pickle.dumps(reply)
            except Exception as error:
                data = pickle.dumps((index, None, RuntimeError(repr(error))))
            self.replies.put(data)


class ExecutorService:
    def __init__(self, func, size):
        self.tasks = Queue()
        self.replies = multiprocessing.SimpleQueue()
        self.workers = [Worker(func, self.tasks, self.replies) for _ in range(size)]
        for worker in self.workers:
            worker.start()

    def invokeAll(self, items):
        for pair in enumerate(items):
            self.tasks.put(pair)
        raw = [self.replies.get() for _ in range(len(items))]
        return sorted((pickle.loads(data) for data in raw), key=lambda reply: reply[0])

    def shutdown(self):
        for _ in self.workers:
            self.tasks.put(None)

    def awaitTermination(self):
        for worker in self.workers:
            worker.join()
        self.tasks.close()
        self.tasks.join_thread()
        self.replies.close()


def parallel_map(func, items, processes=4):
    service = ExecutorService(func, processes)
    try:
        replies = service.invokeAll(items)
    finally:
        service.shutdown()
        service.awaitTermination()
    for _, _, error in replies:
        if error is not None:
            raise error
    return [value for _, value, _ in replies]
