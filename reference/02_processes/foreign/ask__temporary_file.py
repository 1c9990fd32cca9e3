# exercise: ask
# label: right
# style: the child writes a pickle into a temporary file

import multiprocessing
import os
import pickle
import tempfile


def _write(path, task, args):
    try:
        data = pickle.dumps([task(*args)])
    except Exception as e:
        data = pickle.dumps(str(e))
    with open(path, "wb") as f:
        f.write(data)


def ask(task, *args):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "answer.bin")
        p = multiprocessing.Process(target=_write, args=(path, task, args))
        p.start()
        p.join()
        try:
            with open(path, "rb") as f:
                answer = pickle.load(f)
        except (OSError, EOFError, pickle.UnpicklingError):
            answer = ""
    if isinstance(answer, list):
        return answer[0]
    raise ChildFailed(p.exitcode, answer)
