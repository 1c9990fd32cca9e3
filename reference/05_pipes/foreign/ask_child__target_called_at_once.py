# exercise: ask_child
# label: wrong
# mistake: target=work(...) calls the function in the parent, the child gets target=None and does nothing ("the child receives it and sends ``task(value)`` back")
from multiprocessing import Pipe, Process


def work(there, task):
    value = there.recv()
    there.send(task(value))


def ask_child(task, value):
    here, there = Pipe()
    here.send(value)
    p = Process(target=work(there, task))
    p.start()
    result = here.recv()
    p.join()
    here.close()
    there.close()
    return result
