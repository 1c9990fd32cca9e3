# exercise: ask_child
# label: right
# style: a Process subclass with run(), with-statement over both ends

import multiprocessing as mp


class Answerer(mp.Process):
    def __init__(self, task, conn):
        super().__init__(name="answerer")
        self._task = task
        self._conn = conn

    def run(self):
        with self._conn as conn:
            conn.send(self._task(conn.recv()))


def ask_child(task, value):
    mine, yours = mp.Pipe(duplex=True)
    with mine, yours:
        child = Answerer(task, yours)
        child.start()
        mine.send(value)
        answer = mine.recv()
    child.join()
    return answer
