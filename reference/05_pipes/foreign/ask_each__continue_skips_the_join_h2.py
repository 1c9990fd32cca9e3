# exercise: ask_each
# label: wrong
# mistake: for a child that died the `continue` in the except skips close and join: the dead child stays as a zombie that nobody has joined; breaks "all children are joined, even those that died".
from multiprocessing import Pipe, Process


def answer(there, task):
    value = there.recv()
    there.send(task(value))
    there.close()


def ask_each(task, values):
    children = []
    for value in values:
        here, there = Pipe()
        child = Process(target=answer, args=(there, task))
        child.start()
        there.close()
        here.send(value)
        children.append((child, here))
    answers = []
    for child, here in children:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
            continue
        here.close()
        child.join()
    return answers
