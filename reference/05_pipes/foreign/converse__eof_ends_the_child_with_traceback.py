# exercise: converse
# label: wrong
# mistake: "ends, without an exception": nobody catches the EOFError in the child, which dies of it (traceback on stderr, exit code 1) although all answers are right
from multiprocessing import Pipe, Process


def server(task, mine, parents):
    parents.close()
    # runs until recv raises EOFError, exactly as in the README
    while True:
        x = mine.recv()
        mine.send(task(x))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=server, args=(task, there, here))
    p.start()
    there.close()
    out = []
    for x in values:
        here.send(x)
        out.append(here.recv())
    here.close()
    p.join()
    # TODO ask: some red text in the terminal, but the result is correct
    return out
