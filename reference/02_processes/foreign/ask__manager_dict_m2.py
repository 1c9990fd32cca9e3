# exercise: ask
# label: right
# style: manager: the child stores its pickled answer in a dict of a server process, so that join may come first
import multiprocessing
import pickle


def _store(desk, task, args):
    try:
        desk["answer"] = (True, pickle.dumps(task(*args)))
    except BaseException as error:
        desk["answer"] = (False, str(error))
        raise


def ask(task, *args):
    with multiprocessing.Manager() as manager:  # its server ends with the block
        desk = manager.dict()
        child = multiprocessing.Process(target=_store, args=(desk, task, args))
        child.start()
        child.join()  # no pipe to fill: the server takes everything
        success, answer = desk.get("answer", (False, ""))
    if not success:
        raise ChildFailed(child.exitcode, answer)
    try:
        return pickle.loads(answer)
    except Exception as error:
        raise ChildFailed(child.exitcode, str(error)) from error
