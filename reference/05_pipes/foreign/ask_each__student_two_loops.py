# exercise: ask_each
# label: right
# style: second week: two lists and three simple loops, the value is an argument of the child

from multiprocessing import Pipe, Process


def child(there, task, value):
    answer = task(value)
    there.send(answer)
    there.close()


def ask_each(task, values):
    ends = []
    children = []

    # first start all of them
    for value in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task, value))
        p.start()
        there.close()  # before the next start, or the next child has a copy
        ends.append(here)
        children.append(p)

    # then collect
    answers = []
    for here in ends:
        try:
            answer = here.recv()
        except (EOFError, OSError):  # died, perhaps in the middle of its answer
            answer = None
        answers.append(answer)
        here.close()

    for p in children:
        p.join()
    return answers
