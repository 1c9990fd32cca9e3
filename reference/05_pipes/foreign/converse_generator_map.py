# exercise: converse
# label: right
# style: functional, a generator of questions in the child, a comprehension in the parent
from contextlib import closing, suppress
from multiprocessing import Pipe, Process


def _converse_incoming(conn):
    with suppress(EOFError):
        while True:
            yield conn.recv()


def _converse_reply_all(ends, task):
    mine, yours = ends
    yours.close()
    with closing(mine):
        for answer in map(task, _converse_incoming(mine)):
            mine.send(answer)


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_converse_reply_all, args=((there, here), task))
    child.start()
    there.close()

    def ask(value):
        here.send(value)
        return here.recv()

    with closing(here):
        answers = [ask(value) for value in values]
    child.join()
    return answers
