# exercise: ask
# label: right
# style: a queue of pickled bytes; waits for the answer or for the end of the child
import multiprocessing
import pickle
import queue


def _reply_to(box, task, args):
    try:
        parcel = pickle.dumps((True, task(*args)))
    except BaseException as error:
        box.put(pickle.dumps((False, str(error))))
        raise
    box.put(parcel)


def _wait_for_parcel(box, process):
    while True:
        ended = process.exitcode is not None
        try:
            return box.get(timeout=0.05)
        except queue.Empty:
            if ended:
                return None


def ask(task, *args):
    """Run ``task(*args)`` in a child process and return its value."""
    box = multiprocessing.Queue()
    process = multiprocessing.Process(target=_reply_to, args=(box, task, args))
    process.start()
    try:
        parcel = _wait_for_parcel(box, process)
    except BaseException:
        process.kill()
        raise
    finally:
        process.join()
        box.close()
    if parcel is None:
        raise ChildFailed(process.exitcode)
    success, value = pickle.loads(parcel)
    if success:
        return value
    raise ChildFailed(process.exitcode, value)
