# exercise: converse
# label: wrong
# mistake: the except for EOFError is in the parent, where none comes; in the child recv() raises it when the parent closes, and the child ends with a traceback and exit code 1; breaks "ends, without an exception".
from multiprocessing import Pipe, Process


def talk(task, parent_end, end):
    parent_end.close()
    while True:
        value = end.recv()
        end.send(task(value))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=talk, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    except EOFError:
        pass
    here.close()
    child.join()
    return answers
