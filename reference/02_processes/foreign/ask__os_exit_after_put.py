# exercise: ask
# label: wrong
# misjudged: slow-taken-for-dead
# mistake: the child puts its answer into a multiprocessing.Queue and leaves with os._exit at once, as if the send were over when put returns; the queue's feeder thread dies with it, so the value is lost (ChildFailed for a task that returned) or, if large, cut off in the middle (the parent waits forever): breaks "return: the value of the task, however large".
import multiprocessing
import os
import queue


def _ask_goroutine(answers, task, args):
    try:
        value = task(*args)
    except Exception as error:
        answers.put((False, str(error)))
        os._exit(1)
    answers.put((True, value))
    os._exit(0)


def ask(task, *args):
    answers = multiprocessing.Queue(1)
    child = multiprocessing.Process(target=_ask_goroutine, args=(answers, task, args))
    child.start()
    answer = None
    while answer is None and child.is_alive():
        try:
            answer = answers.get(timeout=0.1)
        except queue.Empty:
            pass
    if answer is None:
        try:
            answer = answers.get(timeout=0.1)
        except queue.Empty:
            answer = (False, "")
    child.join()
    ok, value = answer
    if not ok:
        raise ChildFailed(child.exitcode, value)
    return value
