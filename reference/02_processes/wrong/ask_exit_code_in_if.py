# exercise: ask
# expect: exit-code-too-early
import multiprocessing


def _child(answers, task, args):
    try:
        answers.put(task(*args))
    except Exception as error:
        answers.put(str(error))
        raise


def ask(task, *args):
    answers = multiprocessing.Queue()
    child = multiprocessing.Process(target=_child, args=(answers, task, args))
    child.start()
    if child.exitcode != 0:  # <- here
        value = answers.get()
        child.join()
        raise ChildFailed(child.exitcode, str(value))
    value = answers.get()
    child.join()
    return value
