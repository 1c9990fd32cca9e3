# exercise: ask
# label: right
import multiprocessing
import pickle
from multiprocessing.reduction import ForkingPickler


def _answer(task, args, box):
    try:
        box["value"] = bytes(ForkingPickler.dumps(task(*args)))
    except BaseException as error:
        box["message"] = str(error)
        raise


def ask(task, *args):
    with multiprocessing.Manager() as manager:
        box = manager.dict()
        child = multiprocessing.Process(target=_answer, args=(task, args, box))
        child.start()
        child.join()  # the manager has the answer already, however large
        answer = box.copy()
    if "value" in answer:
        return pickle.loads(answer["value"])
    raise ChildFailed(child.exitcode, answer.get("message", ""))
