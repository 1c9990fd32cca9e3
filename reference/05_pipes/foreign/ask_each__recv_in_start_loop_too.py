# exercise: ask_each
# label: wrong
# mistake: recv and join stand in the loop that starts the children, so there is never more than one child at work
from multiprocessing import Pipe, Process


def child_main(task, end):
    value = end.recv()
    end.send(task(value))
    end.close()


def ask_each(task, values):
    answers = []
    for value in values:
        here, there = Pipe()
        child = Process(target=child_main, args=(task, there))
        child.start()
        there.close()
        here.send(value)
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        child.join()
    return answers
