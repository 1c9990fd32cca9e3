# exercise: ask
# expect: waits-for-the-dead
import multiprocessing


def _child(answers, task, args):
    try:
        answers.put((True, task(*args)))
    except Exception as error:
        answers.put((False, str(error)))


def ask(task, *args):
    answers = multiprocessing.Queue()
    child = multiprocessing.Process(target=_child, args=(answers, task, args))
    child.start()
    good, value = answers.get()  # <- here
    child.join()
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
