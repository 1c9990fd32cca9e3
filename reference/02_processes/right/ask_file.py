# exercise: ask
# style: pickle_in_a_file
import multiprocessing
import os
import pickle
import tempfile


def _into_file(path, task, args):
    try:
        answer = ("ok", task(*args))
    except Exception as error:
        answer = ("failed", str(error))
    with open(path, "wb") as file:
        pickle.dump(answer, file)


def ask(task, *args):
    handle, path = tempfile.mkstemp()
    os.close(handle)
    try:
        child = multiprocessing.Process(target=_into_file, args=(path, task, args))
        child.start()
        child.join()
        with open(path, "rb") as file:
            try:
                kind, value = pickle.load(file)
            except EOFError:
                kind, value = "died", ""
    finally:
        os.remove(path)
    if kind == "ok":
        return value
    raise ChildFailed(child.exitcode, value)
