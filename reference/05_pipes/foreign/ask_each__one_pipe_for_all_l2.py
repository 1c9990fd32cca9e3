# exercise: ask_each
# label: wrong
# mistake: one pipe for all children; they all send with the same end, so long answers get mixed. Breaks "one child and one pipe for each value" and "No end of a pipe is used by two processes, or by two threads."

from multiprocessing import Pipe, Process


def child(tx, number, task, value):
    tx.send((number, task(value)))


def ask_each(task, values):
    # mpsc: multi producer, single consumer, tx can be cloned
    rx, tx = Pipe(duplex=False)
    children = []
    for number, value in enumerate(values):
        c = Process(target=child, args=(tx, number, task, value))
        c.start()
        children.append(c)
    tx.close()

    answers = [None] * len(values)
    while True:
        try:
            number, answer = rx.recv()
        except EOFError:
            break
        answers[number] = answer
    rx.close()
    for c in children:
        c.join()
    return answers
