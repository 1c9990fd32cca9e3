# exercise: ask_each
# label: wrong
# mistake: one pipe for all children: who gets which question and whose answer comes first is luck, and a dead child is noticed by nobody ("No end of a pipe is used by two processes, or by two threads.", "one child and one pipe for each value")
from multiprocessing import Pipe, Process


def work(here, there, task):
    here.close()
    value = there.recv()
    there.send(task(value))
    there.close()


def ask_each(task, values):
    here, there = Pipe()
    workers = []
    for _ in values:
        p = Process(target=work, args=(here, there, task))
        p.start()
        workers.append(p)
    there.close()
    for value in values:
        here.send(value)
    results = []
    for _ in values:
        try:
            results.append(here.recv())
        except EOFError:
            results.append(None)
    here.close()
    for p in workers:
        p.join()
    return results
