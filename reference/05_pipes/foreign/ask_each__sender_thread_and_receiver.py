# exercise: ask_each
# label: wrong
# mistake: a thread sends on the parent's ends while the main thread receives on the same ones: two threads use each end

from multiprocessing import Pipe, Process
from threading import Thread


def child_main(task, conn):
    conn.send(task(conn.recv()))
    conn.close()


def send_all(ends, values):
    for end, value in zip(ends, values):
        end.send(value)


def ask_each(task, values):
    ends, children = [], []
    for _ in values:
        here, there = Pipe()
        child = Process(target=child_main, args=(task, there))
        child.start()
        there.close()
        ends.append(here)
        children.append(child)

    # large values must not hold us up, so a thread sends them
    sender = Thread(target=send_all, args=(ends, values))
    sender.start()

    answers = []
    for end in ends:
        try:
            answers.append(end.recv())
        except EOFError:
            answers.append(None)
    sender.join()
    for end in ends:
        end.close()
    for child in children:
        child.join()
    return answers
