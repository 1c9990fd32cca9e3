# exercise: ask_each
# label: wrong
# mistake: each child gets all pipes and closes only the parent's ends; if the first child dies while the second one has a long answer, that one holds the first one's sending end: deadlock. Breaks "``None`` in place of a child that ended without an answer" and "another process has a copy of its end"
from multiprocessing import Pipe, Process


def _work(pipes, index, task, value):
    for receiver, _ in pipes:
        receiver.close()  # these are the parent's
    sender = pipes[index][1]
    sender.send(task(value))
    sender.close()


def ask_each(task, values):
    pipes = [Pipe(duplex=False) for _ in values]
    children = []
    for index, value in enumerate(values):
        child = Process(target=_work, args=(pipes, index, task, value))
        child.start()
        children.append(child)
    for _, sender in pipes:
        sender.close()  # these are the children's

    answers = []
    for receiver, _ in pipes:
        with receiver:
            try:
                answers.append(receiver.recv())
            except (EOFError, OSError):
                answers.append(None)
    for child in children:
        child.join()
    return answers
