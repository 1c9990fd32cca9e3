# exercise: ask_each
# label: wrong
# mistake: the parent keeps its copies of the children's ends open while it receives, no EOF for a dead child
from multiprocessing import Pipe, Process


def _ask_each_child(there, task, value):
    with there:
        there.send(task(value))


def ask_each(task, values):
    links = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_ask_each_child, args=(there, task, value))
        child.start()
        links.append((child, here, there))

    answers = []
    for _, here, _ in links:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)

    for child, here, there in links:
        child.join()
        here.close()
        there.close()
    return answers
