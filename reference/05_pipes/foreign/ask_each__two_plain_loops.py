# exercise: ask_each
# label: right
# style: two plain loops, lists, nothing clever
from multiprocessing import Pipe, Process


def _work(task, end):
    value = end.recv()
    end.send(task(value))
    end.close()


def ask_each(task, values):
    started = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_work, args=(task, there))
        child.start()
        there.close()
        here.send(value)
        started.append((child, here))

    answers = []
    for child, here in started:
        try:
            answer = here.recv()
        except EOFError:
            answer = None
        answers.append(answer)
        here.close()
        child.join()
    return answers
