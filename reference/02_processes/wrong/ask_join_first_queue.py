# exercise: ask
# expect: joined-before-drained
import multiprocessing


def _child(answers, task, args):
    try:
        answers.put((True, task(*args)))
    except Exception as error:
        answers.put((False, str(error)))


def ask(task, *args):
    answers = multiprocessing.SimpleQueue()
    child = multiprocessing.Process(target=_child, args=(answers, task, args))
    child.start()
    child.join()  # <- here
    if answers.empty():
        raise ChildFailed(child.exitcode)
    good, value = answers.get()
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
