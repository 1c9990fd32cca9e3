# exercise: ask_each
# expect: shared-end
import threading
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    ends, children, threads = [], [], []
    answers = [None] * len(values)
    for value in values:
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, theirs))
        p.start()
        theirs.close()
        ours.send(value)  # <- here
        ends.append(ours)
        children.append(p)

    def listen(i):
        try:
            answers[i] = ends[i].recv()
        except EOFError:
            pass

    for i in range(len(values)):
        threads.append(threading.Thread(target=listen, args=(i,)))
        threads[-1].start()
    for worker in threads + children:
        worker.join()
    return answers
