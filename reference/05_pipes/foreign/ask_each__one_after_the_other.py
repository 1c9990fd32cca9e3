# exercise: ask_each
# label: wrong
# mistake: recv() and join() are in the loop that starts, so a child has ended before the next one begins ("All children are at work at the same time.")
from multiprocessing import Pipe, Process


def work(here, there, task):
    here.close()
    there.send(task(there.recv()))
    there.close()


def ask_each(task, values):
    results = []
    for value in values:
        here, there = Pipe()
        p = Process(target=work, args=(here, there, task))
        p.start()
        there.close()
        here.send(value)
        try:
            results.append(here.recv())
        except EOFError:
            results.append(None)
        here.close()
        p.join()
    return results
