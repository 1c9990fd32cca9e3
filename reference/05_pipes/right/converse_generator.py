# exercise: converse
# style: generator
import contextlib
from multiprocessing import Pipe, Process


def questions(conn):
    with contextlib.suppress(EOFError):
        while True:
            yield conn.recv()


def child(task, pipe):
    ours, theirs = pipe
    ours.close()
    for question in questions(theirs):
        theirs.send(task(question))


def answers(conn, values):
    for value in values:
        conn.send(value)
        yield conn.recv()


def converse(task, values):
    pipe = Pipe()
    process = Process(target=child, args=(task, pipe))
    process.start()
    pipe[1].close()
    found = [*answers(pipe[0], values)]
    pipe[0].close()
    process.join()
    return found
