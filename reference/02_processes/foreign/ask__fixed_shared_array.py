# exercise: ask
# label: wrong
# mistake: the answer is pickled into a shared Array of a million bytes, a larger value does not fit and the child fails; breaks ":return: the value of the task, however large: also megabytes"
import pickle
from multiprocessing import Array, Process, Value

CAPACITY = 1_000_000


def _store(buffer, length, answer):
    data = pickle.dumps(answer)
    buffer[: len(data)] = data
    length.value = len(data)


def _child(buffer, length, task, args):
    try:
        value = task(*args)
    except BaseException as error:
        _store(buffer, length, (False, str(error)))
        raise
    _store(buffer, length, (True, value))


def ask(task, *args):
    buffer = Array("c", CAPACITY, lock=False)
    length = Value("q", 0, lock=False)
    child = Process(target=_child, args=(buffer, length, task, args))
    child.start()
    child.join()
    if length.value == 0:
        raise ChildFailed(child.exitcode)
    success, content = pickle.loads(buffer[: length.value])
    if not success:
        raise ChildFailed(child.exitcode, content)
    return content
