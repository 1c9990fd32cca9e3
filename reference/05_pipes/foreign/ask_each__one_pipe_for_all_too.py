# exercise: ask_each
# label: wrong
# mistake: one pipe is made for all children, which share its sending end, so large answers that are sent at the same time get mixed up
from multiprocessing import Pipe, Process


def work(task, index, value, end):
    answer = task(value)
    end.send((index, answer))
    end.close()


def ask_each(task, values):
    here, there = Pipe()
    children = []
    for index, value in enumerate(values):
        child = Process(target=work, args=(task, index, value, there))
        child.start()
        children.append(child)
    there.close()

    answers = [None] * len(children)
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
