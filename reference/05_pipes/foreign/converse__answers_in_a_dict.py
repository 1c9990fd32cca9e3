# exercise: converse
# label: wrong
# mistake: collects the answers in a dict keyed by the value, so equal values (1, True) share one place and lists raise TypeError

from multiprocessing import Pipe, Process


def partner(task, parents_end, end):
    parents_end.close()
    while True:
        try:
            value = end.recv()
        except EOFError:
            return
        end.send(task(value))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=partner, args=(task, here, there))
    child.start()
    there.close()
    answers = {}
    for value in values:
        here.send(value)
        answers[value] = here.recv()
    here.close()
    child.join()
    # dicts keep their order
    return list(answers.values())
