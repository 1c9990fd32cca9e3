# exercise: converse
# label: right
# style: a class with __enter__ and __exit__
from multiprocessing import Pipe, Process


class Conversation:
    def __init__(self, task):
        self.task = task

    def __enter__(self):
        self.end, far = Pipe()
        self.p = Process(target=self._serve, args=(self.end, far, self.task))
        self.p.start()
        far.close()
        return self

    def __exit__(self, *exc):
        self.end.close()
        self.p.join()

    def __call__(self, question):
        self.end.send(question)
        return self.end.recv()

    @staticmethod
    def _serve(near, far, task):
        near.close()
        with far:
            while True:
                try:
                    q = far.recv()
                except EOFError:
                    return
                far.send(task(q))


def converse(task, values):
    with Conversation(task) as ask:
        return list(map(ask, values))
