# exercise: ask
# label: wrong
# mistake: get() on a queue without a look at the child waits for ever when the child dies by os._exit or a signal; breaks "never wait forever" and "when the child dies without one (by os._exit or a signal)"
from multiprocessing import Process, Queue


def _child(queue, task, args):
    try:
        value = task(*args)
    except Exception as error:
        queue.put((False, str(error)))
        raise
    else:
        queue.put((True, value))


def ask(task, *args):
    queue = Queue()
    process = Process(target=_child, args=(queue, task, args))
    process.start()
    success, content = queue.get()
    process.join()
    if success:
        return content
    raise ChildFailed(process.exitcode, content)
