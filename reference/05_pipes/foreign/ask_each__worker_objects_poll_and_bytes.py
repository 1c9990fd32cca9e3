# exercise: ask_each
# label: right
# style: C# person; Worker objects, the value goes through the pipe, too; send_bytes/recv_bytes, poll with a timeout in a loop
import pickle
from multiprocessing import Pipe, Process


def _serve_once(near, far, task):
    far.close()
    value = pickle.loads(near.recv_bytes())
    near.send_bytes(pickle.dumps(task(value)))


class Worker:
    POLL_SECONDS = 0.05

    def __init__(self, task):
        self.end, childs_end = Pipe()
        self.process = Process(
            target=_serve_once, args=(childs_end, self.end, task)
        )
        self.process.start()
        childs_end.close()

    def ask(self, value):
        packed = pickle.dumps(value)
        try:
            self.end.send_bytes(packed)
        except OSError:
            pass  # it is dead already; answer() will see that

    def answer(self):
        try:
            while not self.end.poll(self.POLL_SECONDS):
                pass
            packed = self.end.recv_bytes()
        except (EOFError, OSError):
            return None
        return pickle.loads(packed)

    def dispose(self):
        self.end.close()
        self.process.join()


def ask_each(task, values):
    workers = [Worker(task) for _ in values]
    try:
        for worker, value in zip(workers, values):
            worker.ask(value)
        return [worker.answer() for worker in workers]
    finally:
        for worker in workers:
            worker.dispose()
