# exercise: ask
# label: right
# style: a Manager user: the answer is put into a manager's queue, which holds it outside of both processes, so the parent may join first and look afterwards
from multiprocessing import Manager, Process
from queue import Empty


def _work(box, task, args):
    try:
        box.put(("value", task(*args)))
    except BaseException as error:
        box.put(("error", str(error)))
        raise


def ask(task, *args):
    with Manager() as manager:
        box = manager.Queue()
        child = Process(target=_work, args=(box, task, args))
        child.start()
        try:
            child.join()
        finally:
            if child.is_alive():
                child.kill()
                child.join()
        try:
            kind, content = box.get_nowait()
        except Empty:
            kind, content = "error", ""
    if kind == "value":
        return content
    raise ChildFailed(child.exitcode, content)
