# exercise: ask
# expect: not-shared
import multiprocessing


def _child(result, task, args):
    result["value"] = task(*args)  # <- here


def ask(task, *args):
    result = {}
    child = multiprocessing.Process(target=_child, args=(result, task, args))
    child.start()
    child.join()
    if child.exitcode != 0:
        raise ChildFailed(child.exitcode)
    return result["value"]
