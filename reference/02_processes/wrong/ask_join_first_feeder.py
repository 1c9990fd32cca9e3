# exercise: ask
# expect: joined-before-drained
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
    child.join()  # <- here
    try:
        good, value = answers.get(timeout=0.5)
    except queue.Empty:
        good, value = False, ""
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
