# exercise: ask
# expect: slow-taken-for-dead
import multiprocessing
import queue


def _child(answers, task, args):
    try:
        answers.put((True, task(*args)))
    except Exception as error:
        answers.put((False, str(error)))


def ask(task, *args):
    answers = multiprocessing.Queue()
    child = multiprocessing.Process(target=_child, args=(answers, task, args))
    child.start()
    try:
        good, value = answers.get(timeout=1)  # <- here
    except queue.Empty:
        good, value = False, ""
    child.join()
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
