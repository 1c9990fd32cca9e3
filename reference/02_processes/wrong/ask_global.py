# exercise: ask
# expect: not-shared
import multiprocessing

answers = []


def _child(task, args):
    answers.append(task(*args))  # <- here


def ask(task, *args):
    child = multiprocessing.Process(target=_child, args=(task, args))
    child.start()
    child.join()
    if child.exitcode != 0:
        raise ChildFailed(child.exitcode)
    return answers[0] if answers else None
