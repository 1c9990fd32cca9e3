# exercise: converse
# label: wrong
# mistake: None ends the conversation, so a question None ends the child too early and the parent's recv() raises EOFError ("``None`` is a value like any other", "not by a message, a count or a signal")
from multiprocessing import Pipe, Process


def worker(here, there, task):
    here.close()
    for value in iter(there.recv, None):
        there.send(task(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=worker, args=(here, there, task))
    p.start()
    there.close()
    results = []
    for value in values:
        here.send(value)
        results.append(here.recv())
    here.send(None)  # bye
    p.join()
    here.close()
    return results
