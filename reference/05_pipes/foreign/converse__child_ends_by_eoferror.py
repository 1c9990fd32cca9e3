# exercise: converse
# label: wrong
# mistake: the child does not catch the EOFError of its last recv(): it ends with a traceback and exit code 1, which nobody looks at; breaks "ends, without an exception"
import multiprocessing


def _answer(here, there, task):
    here.close()
    while True:
        there.send(task(there.recv()))


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
