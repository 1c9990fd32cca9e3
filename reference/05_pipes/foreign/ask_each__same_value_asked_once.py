# exercise: ask_each
# label: wrong
# mistake: "one child and one pipe for each value": a dict by value, so a value that occurs twice gets one child only (and an unhashable value raises).
from multiprocessing import Pipe, Process


def _work(task, end):
    end.send(task(end.recv()))
    end.close()


def ask_each(task, values):
    started = {}
    for value in values:
        if value in started:
            continue
        here, there = Pipe()
        child = Process(target=_work, args=(task, there))
        child.start()
        there.close()
        here.send(value)
        started[value] = child, here

    answers = {}
    for value, (child, here) in started.items():
        try:
            answers[value] = here.recv()
        except EOFError:
            answers[value] = None
        here.close()
        child.join()
    return [answers[value] for value in values]
