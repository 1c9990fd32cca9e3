# exercise: ask_each
# label: wrong
# mistake: one pipe is made for all children, they share its sending end (and a dead child cannot be told from a slow one)

from multiprocessing import Pipe, Process


def work(task, i, value, conn):
    conn.send((i, task(value)))
    conn.close()


def ask_each(task, values):
    here, there = Pipe()
    children = [
        Process(target=work, args=(task, i, value, there))
        for i, value in enumerate(values)
    ]
    for child in children:
        child.start()
    there.close()
    answers = [None] * len(children)
    try:
        for _ in children:
            i, answer = here.recv()
            answers[i] = answer
    except EOFError:
        pass
    here.close()
    for child in children:
        child.join()
    return answers
