# exercise: ask_each
# label: wrong
# mistake: connection.wait gives the ends that are ready, and their answers are appended in that order; breaks "the answers, in the order of the values"
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _child(end, task, value):
    with end:
        end.send(task(value))


def ask_each(task, values):
    pending, processes = [], []
    for value in values:
        here, there = Pipe()
        process = Process(target=_child, args=(there, task, value))
        process.start()
        there.close()
        pending.append(here)
        processes.append(process)

    answers = []
    while pending:
        for end in wait(pending, timeout=1.0):
            try:
                answers.append(end.recv())
            except (EOFError, OSError):
                answers.append(None)
            end.close()
            pending.remove(end)

    for process in processes:
        process.join()
    return answers
