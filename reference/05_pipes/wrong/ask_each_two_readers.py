# exercise: ask_each
# expect: shared-end
from multiprocessing import Pipe, Process


def child(task, conn):
    i, value = conn.recv()  # <- here
    conn.send((i, task(value)))


def ask_each(task, values):
    ours, theirs = Pipe()
    children = [Process(target=child, args=(task, theirs)) for _ in values]
    for p in children:
        p.start()
    theirs.close()
    for pair in enumerate(values):
        ours.send(pair)
    answers = {}
    for _ in values:
        try:
            i, answer = ours.recv()
            answers[i] = answer
        except EOFError:
            break
    for p in children:
        p.join()
    return [answers.get(i) for i in range(len(values))]
