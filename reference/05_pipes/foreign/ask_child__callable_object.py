# exercise: ask_child
# label: right
# style: the target is an instance with __call__
from multiprocessing import Pipe, Process


class Job:
    def __init__(self, conn, task):
        self.conn, self.task = conn, task

    def __call__(self):
        x = self.conn.recv()
        y = self.task(x)
        self.conn.send(y)
        self.conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=Job(there, task))
    p.start()
    here.send(value)
    y = here.recv()
    p.join()
    for end in (here, there):
        end.close()
    return y
