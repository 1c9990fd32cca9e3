# exercise: ask
# label: wrong
# mistake: the pickle goes into a shared Array of 64 kB: larger values do not fit

import multiprocessing
import pickle

SIZE = 65536


def _child(array, length, task, args):
    try:
        data = pickle.dumps((True, task(*args)))
    except Exception as e:
        data = pickle.dumps((False, str(e)))
    array[: len(data)] = data
    length.value = len(data)


def ask(task, *args):
    array = multiprocessing.Array("B", SIZE)
    length = multiprocessing.Value("i", 0)
    p = multiprocessing.Process(target=_child, args=(array, length, task, args))
    p.start()
    p.join()
    if length.value == 0:
        raise ChildFailed(p.exitcode, "")
    ok, v = pickle.loads(bytes(array[: length.value]))
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
