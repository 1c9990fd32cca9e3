# exercise: converse
# label: right
# style: translated from Go: value, ok = ch.recv(), "for x := range ch" as __iter__, close(ch) ends the worker

from multiprocessing import Pipe, Process


class Chan:
    def __init__(self, conn):
        self.conn = conn

    def send(self, value):
        self.conn.send(value)

    def recv(self):
        """value, ok := <-ch"""
        try:
            return self.conn.recv(), True
        except EOFError:
            return None, False

    def close(self):
        self.conn.close()

    def __iter__(self):
        while True:
            value, ok = self.recv()
            if not ok:
                return
            yield value


def make():
    one, two = Pipe()
    return Chan(one), Chan(two)


def worker(mine, other, task):
    other.close()
    for question in mine:
        mine.send(task(question))


def converse(task, values):
    ours, theirs = make()
    proc = Process(target=worker, args=(theirs, ours, task))
    proc.start()
    theirs.close()
    answers = []
    for question in values:
        ours.send(question)
        answer, ok = ours.recv()
        if not ok:
            break
        answers.append(answer)
    ours.close()
    proc.join()
    return answers
