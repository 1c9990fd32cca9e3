# exercise: ask_child
# label: wrong
# mistake: target=answer(...) calls it, so the task runs in the parent (and a large value is a deadlock); breaks "what ``task(value)`` returned in the child" and "the child receives it"
from multiprocessing import Pipe, Process


def answer(conn, task):
    value = conn.recv()
    conn.send(task(value))


def ask_child(task, value):
    here, there = Pipe()
    here.send(value)
    child = Process(target=answer(there, task))
    child.start()
    result = here.recv()
    child.join()
    here.close()
    there.close()
    return result
