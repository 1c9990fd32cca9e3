# exercise: converse
# label: right
# style: functional, generators on both sides
from multiprocessing import Pipe, Process


def incoming(conn):
    while True:
        try:
            message = conn.recv()
        except EOFError:
            return
        yield message


def respond(ends, task):
    parent_end, child_end = ends
    parent_end.close()
    for answer in map(task, incoming(child_end)):
        child_end.send(answer)


def dialogue(conn, values):
    for value in values:
        conn.send(value)
        yield conn.recv()


def converse(task, values):
    ends = Pipe()
    child = Process(target=respond, args=(ends, task))
    child.start()
    ends[1].close()
    try:
        return list(dialogue(ends[0], values))
    finally:
        ends[0].close()
        child.join()
