# exercise: ask_each
# label: right
# style: a beginner's lists and two loops, the value is an argument of the child
from multiprocessing import Pipe, Process


def work(here, there, task, value):
    here.close()
    there.send(task(value))
    there.close()


def ask_each(task, values):
    ends = []
    children = []
    for value in values:
        here, there = Pipe()
        child = Process(target=work, args=(here, there, task, value))
        child.start()
        there.close()  # before the next child is made
        ends.append(here)
        children.append(child)

    answers = []
    for here in ends:
        try:
            answer = here.recv()
        except (EOFError, OSError):
            answer = None
        answers.append(answer)
        here.close()

    for child in children:
        child.join()
    return answers
