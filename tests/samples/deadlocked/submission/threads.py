import queue
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.lock = threading.Lock()
        self.task = task
        self.result = None

    def store(self, value):
        with self.lock:
            self.result = value

    def run(self):
        with self.lock:
            self.store(self.task())


def run_all(tasks):
    # everybody starts at the same moment
    barrier = threading.Barrier(len(tasks) + 1)

    def body(task):
        barrier.wait()
        task()

    threads = [threading.Thread(target=body, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


def meanwhile(task, foreground):
    done = threading.Event()
    out = []

    def background():
        out.append(task())
        if len(out) > 1:
            done.set()

    threading.Thread(target=background).start()
    value = foreground()
    done.wait()
    return out[0], value


def gather(tasks):
    results = queue.Queue()

    def worker(i, task):
        results.put((i, task()))

    for i, task in enumerate(tasks):
        threading.Thread(target=worker, args=(i, task)).start()
    values = [None] * len(tasks)
    for _ in tasks:
        i, value = results.get()
        values[i] = value
    return values
