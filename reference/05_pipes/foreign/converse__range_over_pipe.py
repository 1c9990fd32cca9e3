# exercise: converse
# label: right
import multiprocessing


def _range(end):
    """for value := range ch: until the other side has closed."""
    while True:
        try:
            value = end.recv()
        except EOFError:
            return
        yield value


def _answer_all(here, there, task):
    here.close()  # a copy of the parent's end would keep the pipe open
    for value in _range(there):
        there.send(task(value))
    there.close()


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_all, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    finally:
        here.close()
        child.join()
    return answers
