# exercise: ask
# expect: queue-of-threads
import multiprocessing
import queue


def _child(answers, task, args):
    answers.put(task(*args))


def ask(task, *args):
    answers = queue.Queue()  # <- here
    child = multiprocessing.Process(target=_child, args=(answers, task, args))
    child.start()
    child.join()
    return answers.get()
