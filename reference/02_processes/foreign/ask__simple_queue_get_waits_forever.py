# exercise: ask
# label: wrong
# mistake: get() of a SimpleQueue has no end when the child died by os._exit or a signal, as the parent's own writing end stays open: DEADLOCK; breaks "when the child dies without one (by ``os._exit`` or a signal)" and "never wait forever"
import multiprocessing


def _put_answer(queue, task, args):
    try:
        value = task(*args)
    except Exception as error:
        queue.put(("raised", str(error)))
        raise
    queue.put(("returned", value))


def ask(task, *args):
    queue = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=_put_answer, args=(queue, task, args))
    process.start()
    kind, answer = queue.get()
    process.join()
    queue.close()
    if kind == "raised":
        raise ChildFailed(process.exitcode, answer)
    return answer
