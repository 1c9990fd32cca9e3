# exercise: ask_each
# expect: join-in-start-loop
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    ends = []
    for value in values:
        ours, theirs = Pipe()
        p = Process(target=child, args=(task, theirs))
        ours.send(value)
        p.start()
        theirs.close()
        p.join()  # <- here
        ends.append(ours)
    answers = []
    for ours in ends:
        try:
            answers.append(ours.recv())
        except EOFError:
            answers.append(None)
    return answers
