# exercise: ask_child
# label: wrong
# mistake: subtle: the worker loops like a goroutine that ranges over a channel nobody closes; the answer is right, but the child is alive after the return and the end is open. Breaks "When the call returns, the child has ended and has been joined, and both ends are closed."

from multiprocessing import Pipe, Process

OPEN = []  # the channels, so that they are not collected under the workers


def worker(ch, task):
    while True:
        try:
            request = ch.recv()
        except EOFError:
            return
        ch.send(task(request))


def ask_child(task, value):
    here, there = Pipe()
    # the runtime cleans up goroutines at exit: a daemon
    go = Process(target=worker, args=(there, task), daemon=True)
    go.start()
    there.close()
    OPEN.append((here, go))
    here.send(value)
    return here.recv()
