# exercise: ask_each
# label: wrong
# mistake: one pipe is made for all children, they all send on the same end; large answers get mixed up (garbled pickle or a hang)

from multiprocessing import Pipe, Process


def work(task, index, value, conn):
    conn.send((index, task(value)))
    conn.close()


def ask_each(task, values):
    here, there = Pipe()
    children = []
    for index, value in enumerate(values):
        child = Process(target=work, args=(task, index, value, there))
        child.start()
        children.append(child)
    there.close()

    # the index tells which answer it is
    answers = [None] * len(values)
    while True:
        try:
            index, answer = here.recv()
        except EOFError:
            break
        answers[index] = answer
    here.close()

    for child in children:
        child.join()
    return answers
