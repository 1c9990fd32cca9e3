# exercise: ask_each
# style: whoever_answers_first
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    answers = [None] * len(values)
    positions, children = {}, []
    for i, value in enumerate(values):
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, theirs))
        p.start()
        theirs.close()
        ours.send(value)
        children.append(p)
        positions[ours] = i
    while positions:
        for conn in wait(list(positions)):
            i = positions.pop(conn)
            try:
                answers[i] = conn.recv()
            except EOFError:
                answers[i] = None
            conn.close()
    for p in children:
        p.join()
    return answers
