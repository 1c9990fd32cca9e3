# exercise: ask_each
# label: right
# style: plain beginner style, one loop that starts and one that receives
from multiprocessing import Pipe, Process


def work(there, task, value):
    there.send(task(value))
    there.close()


def ask_each(task, values):
    children = []
    ends = []
    for value in values:
        here, there = Pipe()
        child = Process(target=work, args=(there, task, value))
        child.start()
        there.close()
        children.append(child)
        ends.append(here)

    answers = []
    for here in ends:
        try:
            answers.append(here.recv())
        except (EOFError, OSError):
            answers.append(None)
        here.close()

    for child in children:
        child.join()
    return answers
